import { SaxesParser, type SaxesTagNS } from 'saxes';
import { GRENZEN } from '../../../inlezen/limits.ts';
import { OPENFOUT } from '../xlsx-messages.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The vocabularies that the library looks for by a prefix, and their names in the strict form of the standard. */
const KNOWN: ReadonlyMap<string, readonly [prefix: string, uri: string]> = new Map(
  (
    [
      ['', MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
      ['', PACKAGE, PACKAGE],
      ['r', OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
      ['a', `${DRAWING}/main`, 'http://purl.oclc.org/ooxml/drawingml/main'],
      ['c', `${DRAWING}/chart`, 'http://purl.oclc.org/ooxml/drawingml/chart'],
      ['xdr', `${DRAWING}/spreadsheetDrawing`, 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing'],
    ] as const
  ).flatMap(([prefix, uri, strict]) => [
    [uri, [prefix, uri] as const],
    [strict, [prefix, uri] as const],
  ]),
);

const PRONUNCIATION: ReadonlySet<string> = new Set(['rPh', 'phoneticPr']);

/** The way texts are pronounced: no cell of the workbench holds it. */
function isPronunciation({ local, uri }: SaxesTagNS): boolean {
  return PRONUNCIATION.has(local) && KNOWN.has(uri);
}

/**
 * A part of a workbook with the prefixes that Excel writes, whatever prefixes its writer chose: none for the main
 * vocabulary, `r`, `a`, `c` and `xdr` for others. Entities are not known, so none can grow.
 * @param isLeftOut Which elements are left out, with all that is in them.
 * @throws Bestandsfout naming the part when it is no XML.
 * @example `<x:row xmlns:x="…main"/>` becomes `<row xmlns="…main"/>`
 */
export function canonicalXml(text: string, path: string, isLeftOut = isPronunciation): string {
  const out: string[] = [];
  let leftOut = 0;
  let isRoot = true;
  const parser = new SaxesParser({ xmlns: true });
  const put = (what: string): void => void (leftOut === 0 && out.push(what));
  parser.on('doctype', () => {
    throw OPENFOUT.onleesbaar({ deel: path });
  });
  parser.on('opentag', (tag) => {
    if (isLeftOut(tag)) leftOut++;
    put(`<${nameOf(tag)}${isRoot ? rootNamespaces(tag) : ''}${attributesOf(tag)}>`);
    isRoot = false;
  });
  parser.on('closetag', (tag) => {
    put(`</${nameOf(tag)}>`);
    if (isLeftOut(tag)) leftOut--;
  });
  // No cell holds a longer text; what is cut was put there by no spreadsheet.
  const putText = (each: string): void => put(escaped(each.slice(0, GRENZEN.celtekst)));
  parser.on('text', putText);
  parser.on('cdata', putText);
  try {
    parser.write(text).close();
  } catch {
    throw OPENFOUT.onleesbaar({ deel: path });
  }
  return out.join('');
}

function nameOf({ local, prefix, uri }: Pick<SaxesTagNS, 'local' | 'prefix' | 'uri'>): string {
  const known = KNOWN.get(uri)?.[0] ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

/** What the root declares: its own vocabulary as the one without a prefix, and those with a prefix of their own. */
function rootNamespaces({ uri }: SaxesTagNS): string {
  const own = KNOWN.get(uri);
  const prefixed = [...new Map([...KNOWN.values()].filter(([prefix]) => prefix !== '')).entries()];
  return [
    ...(own !== undefined && own[0] === '' ? [` xmlns="${own[1]}"`] : []),
    ...prefixed.map(([prefix, each]) => ` xmlns:${prefix}="${each}"`),
  ].join('');
}

function attributesOf({ attributes }: SaxesTagNS): string {
  return Object.values(attributes)
    .filter(({ name, value }) => !isDeclaration(name) || !KNOWN.has(value))
    .map((each) => ` ${each.uri === '' || isDeclaration(each.name) ? each.name : nameOf(each)}="${escaped(each.value)}"`)
    .join('');
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** The attributes of every element of this name in a canonical part, in order. */
export function tagsOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => void (tag.name === name && found.push(tag.attributes)));
  parser.write(xml).close();
  return found;
}
