import { strFromU8, unzipSync } from 'fflate';
import { at, descendants } from '../../../addin/build/manifest/xml-query.ts';
import { parseXmlTree, type XmlElement } from '../../../addin/build/manifest/xml-tree.ts';

/** A paragraph of a Word file: its style, if any, and its text. */
export interface Wordparagraph {
  readonly style: string | undefined;
  readonly text: string;
}

/** A table of a Word file. */
export interface Wordtable {
  readonly caption: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** For each row, whether it is repeated as header. */
  readonly headers: readonly boolean[];
}

/** A Word file, read back part by part without the library that wrote it. */
export interface Wordfile {
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
  /** Those of the body, also in tables, in order. */
  readonly paragraphs: readonly Wordparagraph[];
  readonly tables: readonly Wordtable[];
  /** What stands at the head and the foot of pages, by section. */
  readonly heads: readonly string[];
  readonly feet: readonly string[];
}

/** Reads a Word file; throws where a part is no well-formed XML. */
export function readWordfile(bytes: Uint8Array): Wordfile {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const trees = new Map(
    Object.keys(parts)
      .filter((path) => /\.(xml|rels)$/.test(path))
      .map((path) => [path, parseXmlTree(part(path))]),
  );
  const body = trees.get('word/document.xml');
  if (body === undefined) throw new Error('a Word file has a document');
  const texts = (pattern: RegExp): string[] =>
    [...trees].filter(([path]) => pattern.test(path)).map(([, tree]) => descendants(tree, 'p').map(textOf).join('\n'));
  return {
    part,
    paths: Object.keys(parts),
    paragraphs: descendants(body, 'p').map((p) => ({ style: styleOf(p), text: textOf(p) })),
    tables: descendants(body, 'tbl').map(tableOf),
    heads: texts(/^word\/header\d+\.xml$/),
    feet: texts(/^word\/footer\d+\.xml$/),
  };
}

function styleOf(p: XmlElement): string | undefined {
  return valueOf(at(p, 'pPr', 'pStyle'));
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.find(({ name }) => name === 'w:val')?.value;
}

function textOf(p: XmlElement): string {
  return descendants(p, 'r')
    .flatMap(({ children }) => children)
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:noBreakHyphen' ? '-' : ''))
    .join('');
}

function tableOf(table: XmlElement): Wordtable {
  const rows = descendants(table, 'tr');
  return {
    caption: valueOf(at(table, 'tblPr', 'tblCaption')),
    rows: rows.map((row) => descendants(row, 'tc').map((cell) => descendants(cell, 'p').map(textOf).join('\n'))),
    headers: rows.map((row) => descendants(row, 'tblHeader').length > 0),
  };
}
