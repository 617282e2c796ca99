import { strToU8, zipSync, type Zippable } from 'fflate';

/** Makes workbook files by hand, so that a test can put anything in them. */
export interface Bladinhoud {
  readonly naam: string;
  /** What stands in `<sheetData>`. */
  readonly rijen: string;
  /** What stands behind it, such as `<mergeCells>`. */
  readonly erna?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles 1 to 4 show a day, a day and time, a time, and a text; style 5 a number with a `d` in quotes. */
const STYLES =
  `${KOP}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="0 &quot;dagen&quot;"/></numFmts>` +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="49"/><xf numFmtId="165"/></cellXfs></styleSheet>';

/** The parts of a workbook file. */
export function xlsxDelen(bladen: readonly Bladinhoud[], texts = '', werkmap = ''): Record<string, string> {
  return {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${KOP}<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${werkmap}<sheets>${bladen.map(({ naam, state }, i) => `<sheet name="${naam}" sheetId="${i + 1}" r:id="rId${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships>${bladen.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${KOP}<sst xmlns="${MAIN}">${texts}</sst>`,
    ...Object.fromEntries(
      bladen.map(({ rijen, erna = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${KOP}<worksheet xmlns="${MAIN}"><sheetData>${rijen}</sheetData>${erna}</worksheet>`,
      ]),
    ),
  };
}

/** The file with these parts. */
export function xlsx(delen: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(delen).map(([path, inhoud]) => [path, typeof inhoud === 'string' ? strToU8(inhoud) : inhoud]),
    ) as Zippable,
  );
}

/** A row of cells: numbers as such, texts inline, anything else as it is given. */
export function rij(nummer: number, cellen: readonly (string | number | null)[], attributen = ''): string {
  const inhoud = cellen.map((cel, i) => {
    const adres = `${String.fromCharCode(65 + i)}${nummer}`;
    if (cel === null) return '';
    if (typeof cel === 'number') return `<c r="${adres}"><v>${cel}</v></c>`;
    if (cel.startsWith('<')) return cel.replace('<c', `<c r="${adres}"`);
    return `<c r="${adres}" t="inlineStr"><is><t>${cel}</t></is></c>`;
  });
  return `<row r="${nummer}"${attributen}>${inhoud.join('')}</row>`;
}
