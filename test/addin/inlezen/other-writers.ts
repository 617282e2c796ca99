import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell: a text, a number, a day, or a formula with the value that was last computed. */
export type WriterCell = string | number | null | { readonly day: number } | { readonly formula: string; readonly value: number };

/** How a program writes a workbook: each a thing that some program does and Excel opens. */
export interface Habits {
  /** Before the names of all elements, as the OpenXML SDK does (`x`). */
  readonly prefix: '' | 'x' | 's';
  /** Before those of references between parts (`ns0`), and before `id` in the list of sheets. */
  readonly relationPrefix: '' | 'ns0';
  readonly idPrefix: 'r' | 'd3p1';
  /** How references between parts are written: openpyxl and pandas write them absolute. */
  readonly targets: 'relative' | 'absolute' | 'dotted';
  readonly workbookPath: string;
  readonly contentTypes: 'override' | 'default';
  readonly styles: 'yes' | 'none' | 'not referred to';
  readonly texts: 'shared' | 'inline' | 'str';
  /** The name of the part with texts, where the reference to it says `sharedStrings.xml`. */
  readonly textsName: string;
  readonly addresses: 'all' | 'cells' | 'none';
  readonly separator: '/' | '\\';
  readonly leadingSlash: boolean;
  readonly from1904: boolean;
  readonly extensions: boolean;
  readonly pronunciation: boolean;
  /** A border, bold and a colour on every number, in the format General. */
  readonly bordered: boolean;
  /** The code of a format on every number; `''` for none. */
  readonly format: string;
  readonly numbers: 'plain' | 'scientific' | 'typed';
  readonly sheetPath: string;
  readonly byteOrderMark: boolean;
  readonly lineEnds: boolean;
  readonly stored: boolean;
}

/** As Excel does it. */
const PLAIN: Habits = {
  prefix: '',
  relationPrefix: '',
  idPrefix: 'r',
  targets: 'relative',
  workbookPath: 'xl/workbook.xml',
  contentTypes: 'override',
  styles: 'yes',
  texts: 'shared',
  textsName: 'sharedStrings.xml',
  addresses: 'all',
  separator: '/',
  leadingSlash: false,
  from1904: false,
  extensions: false,
  pronunciation: false,
  bordered: false,
  format: '',
  numbers: 'plain',
  sheetPath: 'worksheets/sheet1.xml',
  byteOrderMark: false,
  lineEnds: false,
  stored: false,
};

/** What other programs do, habit by habit. */
export const OTHERS: { readonly [H in keyof Habits]: readonly Habits[H][] } = {
  prefix: ['x', 's'],
  relationPrefix: ['ns0'],
  idPrefix: ['d3p1'],
  targets: ['absolute', 'dotted'],
  workbookPath: ['workbook.xml', 'xl/workbook22.xml', 'excel/book.xml', 'xl/Workbook.xml'],
  contentTypes: ['default'],
  styles: ['none', 'not referred to'],
  texts: ['inline', 'str'],
  textsName: ['SharedStrings.xml', 'sharedstrings.xml'],
  addresses: ['none', 'cells'],
  separator: ['\\'],
  leadingSlash: [true],
  from1904: [true],
  extensions: [true],
  pronunciation: [true],
  bordered: [true],
  format: ['#,##0;[Red]-#,##0', '_-* #,##0_-;_-* #,##0\\-;_-* "-"??_-;_-@_-', '0.00E+00', '[>999]0.0,"k";0', '# ?/?', '0" personen"'],
  numbers: ['scientific', 'typed'],
  sheetPath: ['worksheets/Sheet.xml', 'sheets/sheet7.xml', 'worksheets/cijfers blad.xml'],
  byteOrderMark: [true],
  lineEnds: [true],
  stored: [true],
};

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DAYS_TO_1904 = 1462;

/** A workbook of one sheet, `Cijfers`, as a program with these habits writes it. */
export function writtenBy(rows: readonly (readonly WriterCell[])[], some: Partial<Habits> = {}): Uint8Array {
  const habits = { ...PLAIN, ...some };
  const folder = habits.workbookPath.slice(0, habits.workbookPath.lastIndexOf('/') + 1);
  const texts: string[] = [];
  const sheet = sheetXml(rows, habits, texts);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(habits, folder),
    '_rels/.rels': relations(habits, '', [[1, 'officeDocument', habits.workbookPath]]),
    [habits.workbookPath]: workbookXml(habits),
    [folder + habits.sheetPath]: sheet,
    [`${folder}_rels/${habits.workbookPath.slice(folder.length)}.rels`]: relations(habits, folder, [
      [7, 'worksheet', folder + habits.sheetPath],
      ...(habits.styles === 'yes' ? [[2, 'styles', `${folder}styles.xml`] as const] : []),
      ...(habits.texts === 'shared' ? [[3, 'sharedStrings', `${folder}sharedStrings.xml`] as const] : []),
    ]),
    ...(habits.styles === 'none' ? {} : { [`${folder}styles.xml`]: stylesXml(habits) }),
    ...(habits.texts === 'shared' ? { [folder + habits.textsName]: textsXml(texts, habits) } : {}),
  };
  return packed(parts, habits);
}

function packed(parts: Readonly<Record<string, string>>, { separator, leadingSlash, byteOrderMark, lineEnds, stored }: Habits): Uint8Array {
  const entries = Object.entries(parts).map(([path, xml]) => {
    const text = lineEnds ? xml.replaceAll('><', '>\r\n<') : xml;
    const name = `${leadingSlash ? '/' : ''}${path}`.replaceAll('/', separator);
    return [path === '[Content_Types].xml' ? path : name, [strToU8(byteOrderMark ? `\uFEFF${text}` : text), { level: stored ? 0 : 6 }]];
  });
  return zipSync(Object.fromEntries(entries) as Zippable);
}

function contentTypes({ contentTypes: kind, workbookPath }: Habits, folder: string): string {
  const main = `${TYPE}.sheet.main+xml`;
  const list =
    kind === 'default'
      ? `<Default Extension="xml" ContentType="${main}"/>`
      : `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbookPath}" ContentType="${main}"/>`;
  return `${KOP}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${list}<Override PartName="/${folder}styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
}

function relations(
  { relationPrefix, targets }: Habits,
  folder: string,
  list: readonly (readonly [id: number, kind: string, path: string])[],
): string {
  const name = (local: string): string => (relationPrefix === '' ? local : `${relationPrefix}:${local}`);
  const target = (path: string): string => {
    if (targets === 'absolute') return `/${path}`;
    return `${targets === 'dotted' ? './' : ''}${path.slice(folder.length)}`;
  };
  const each = list.map(
    ([id, kind, path]) => `<${name('Relationship')} Id="rId${id}" Type="${OFFICE}/${kind}" Target="${encodeURI(target(path))}"/>`,
  );
  const xmlns = relationPrefix === '' ? 'xmlns' : `xmlns:${relationPrefix}`;
  return `${KOP}<${name('Relationships')} ${xmlns}="${PACKAGE}/relationships">${each.join('')}</${name('Relationships')}>`;
}

/** Elements of the main vocabulary; what begins with another prefix stays as it is. */
function withPrefix(xml: string, { prefix }: Habits): string {
  if (prefix === '') return `${KOP}${xml}`;
  return `${KOP}${xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`)}`;
}

function workbookXml(habits: Habits): string {
  const { idPrefix, from1904, extensions } = habits;
  const extension =
    '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="urn:x15"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';
  return withPrefix(
    `<workbook xmlns="${MAIN}" xmlns:${idPrefix}="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Cijfers" sheetId="1" ${idPrefix}:id="rId7"/></sheets>${extensions ? extension : ''}</workbook>`,
    habits,
  );
}

function stylesXml(habits: Habits): string {
  const { bordered, format } = habits;
  const look = bordered ? 'fontId="1" fillId="0" borderId="1" applyFont="1" applyBorder="1"' : 'fontId="0" fillId="0" borderId="0"';
  const code = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
  return withPrefix(
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/><numFmt numFmtId="165" formatCode="${code || '0'}"/></numFmts>` +
      '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${format === '' ? 0 : 165}" ${look} xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    habits,
  );
}

function textsXml(texts: readonly string[], habits: Habits): string {
  const each = texts.map((text) => `<si>${textXml(text, habits)}</si>`);
  return withPrefix(`<sst xmlns="${MAIN}">${each.join('')}</sst>`, habits);
}

function textXml(text: string, { pronunciation }: Habits): string {
  return `<t xml:space="preserve">${escaped(text)}</t>${pronunciation ? '<rPh sb="0" eb="1"><t>UITSPRAAK</t></rPh>' : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function sheetXml(rows: readonly (readonly WriterCell[])[], habits: Habits, texts: string[]): string {
  const { addresses } = habits;
  const lines = rows.map((row, i) => {
    const cells = row.map((cell, col) => {
      if (cell === null) return addresses === 'none' ? '<c/>' : '';
      const [attributes, content] = cellXml(cell, habits, texts);
      return `<c${addresses === 'none' ? '' : ` r="${String.fromCharCode(65 + col)}${i + 1}"`}${attributes}>${content}</c>`;
    });
    return `<row${addresses === 'all' ? ` r="${i + 1}"` : ''}>${cells.join('')}</row>`;
  });
  return withPrefix(`<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`, habits);
}

function cellXml(cell: NonNullable<WriterCell>, habits: Habits, texts: string[]): readonly [attributes: string, content: string] {
  if (typeof cell === 'string') return textCell(cell, habits, texts);
  const style = (index: number): string => (habits.styles === 'none' ? '' : ` s="${index}"`);
  if (typeof cell === 'object' && 'day' in cell) return [style(2), `<v>${cell.day - (habits.from1904 ? DAYS_TO_1904 : 0)}</v>`];
  const type = habits.numbers === 'typed' ? ' t="n"' : '';
  const written = (value: number): string => (habits.numbers === 'scientific' ? value.toExponential() : String(value));
  const formula = typeof cell === 'object' ? `<f>${escaped(cell.formula)}</f>` : '';
  return [style(1) + type, `${formula}<v>${written(typeof cell === 'object' ? cell.value : cell)}</v>`];
}

function textCell(text: string, habits: Habits, texts: string[]): readonly [attributes: string, content: string] {
  if (habits.texts === 'inline') return [' t="inlineStr"', `<is>${textXml(text, habits)}</is>`];
  if (habits.texts === 'str') return [' t="str"', `<v>${escaped(text)}</v>`];
  texts.push(text);
  return [' t="s"', `<v>${texts.length - 1}</v>`];
}
