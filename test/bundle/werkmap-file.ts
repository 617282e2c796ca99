import { strFromU8, unzipSync } from 'fflate';
import { parseXmlTree, type XmlElement } from '../../addin/build/manifest/xml-tree.ts';
import { at, attribute, descendants } from '../../addin/build/manifest/xml-query.ts';

/** A cell as a workbook file holds it. */
export interface Filecell {
  readonly value: string | number | boolean | null;
  /** As it is stored; absent where the cell has none. */
  readonly formula?: string;
  /** The cells a dynamic array fills. */
  readonly ref?: string;
  readonly isDynamic: boolean;
  readonly format: string | undefined;
}

/** A workbook file, read back part by part. */
export interface Werkmapfile {
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, Filecell>>;
}

/** Reads a workbook file without the library that wrote it. */
export function readWerkmapfile(bytes: Uint8Array): Werkmapfile {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const tree = (path: string): XmlElement => parseXmlTree(part(path));
  const texts = descendants(tree('xl/sharedStrings.xml'), 'si').map((si) =>
    descendants(si, 't')
      .map(({ text }) => text)
      .join(''),
  );
  const formats = formatsOf(tree('xl/styles.xml'));
  const targets = new Map(
    tree('xl/_rels/workbook.xml.rels').children.map((each) => [attribute(each, 'Id')?.value, attribute(each, 'Target')?.value ?? '']),
  );
  const sheets = descendants(tree('xl/workbook.xml'), 'sheet').map((sheet) => {
    const id = sheet.attributes.find(({ name }) => name === 'r:id')?.value;
    const cells = descendants(tree(`xl/${targets.get(id) ?? ''}`), 'c').map(
      (c) => [attribute(c, 'r')?.value ?? '', readCell(c, texts, formats)] as const,
    );
    return [attribute(sheet, 'name')?.value ?? '', new Map(cells)] as const;
  });
  return { part, paths: Object.keys(parts), sheets: new Map(sheets) };
}

function formatsOf(styles: XmlElement): (string | undefined)[] {
  const own = new Map(
    descendants(styles, 'numFmt').map((each) => [attribute(each, 'numFmtId')?.value, attribute(each, 'formatCode')?.value]),
  );
  const xfs = at(styles, 'cellXfs')?.children ?? [];
  return xfs.map((xf) => {
    const id = attribute(xf, 'numFmtId')?.value;
    return id === '49' ? '@' : own.get(id);
  });
}

function readCell(c: XmlElement, texts: readonly string[], formats: readonly (string | undefined)[]): Filecell {
  const f = at(c, 'f');
  const ref = f && attribute(f, 'ref')?.value;
  return {
    value: valueOf(attribute(c, 't')?.value, at(c, 'v')?.text, texts),
    ...(f === undefined ? {} : { formula: f.text }),
    ...(ref === undefined ? {} : { ref }),
    isDynamic: attribute(c, 'cm')?.value === '1',
    format: formats[Number(attribute(c, 's')?.value ?? 0)],
  };
}

function valueOf(type: string | undefined, text: string | undefined, texts: readonly string[]): Filecell['value'] {
  if (text === undefined) return type === 'str' ? '' : null;
  if (type === 's') return texts[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  return type === undefined || type === 'n' ? Number(text) : text;
}
