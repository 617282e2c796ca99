import { isDatumnotatie } from '../../../inlezen/xlsx/xlsx-format.ts';
import { addElement, elements, parseXml } from '../xlsx-xml.ts';

/** Excel stores no longer format; so no pattern here has more to look at. */
const LONGEST_FORMAT = 255;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BLANK = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
/** The number of the format that shows a day as the user's own computer does. */
const DAY = 14;
/** Formats known by number that show a day. */
const DAY_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** The styles of a workbook as the library can read them. */
export interface NormalisedStyles {
  readonly doc: Document;
  /** How many styles cells can have. */
  readonly count: number;
  /** Which of them show a day. */
  readonly days: ReadonlySet<number>;
  /** The style of a day for a cell that has another. */
  readonly dayStyle: () => number;
  /** The formats, as the file has them, that the workbench shows more simply. */
  readonly simplified: readonly string[];
}

/**
 * Makes the styles of a workbook ready for the library, which counts fonts, fills and formats and goes wrong after the first
 * it cannot read: fills without a kind, colours that the theme lacks, and number formats it does not know.
 * @param isKnown Whether the library knows a number format.
 */
export function normaliseStyles(text: string | undefined, isKnown: (format: string) => boolean): NormalisedStyles {
  const doc = parseXml(text ?? BLANK, 'xl/styles.xml');
  if (elements(doc, 'cellXfs').length === 0) return normaliseStyles(undefined, isKnown);
  for (const color of [...elements(doc, 'color'), ...elements(doc, 'fgColor'), ...elements(doc, 'bgColor')])
    if (!/^([0-9]|1[01])$/.test(color.getAttribute('theme') ?? '0')) color.removeAttribute('theme');
  for (const fill of elements(doc, 'fill')) if (!isReadable(fill)) fill.replaceChildren(addElement(fill, 'patternFill'));
  const simplified = simplifyFormats(doc, isKnown);
  const days = new Set<number>();
  const styles = elements(doc, 'cellXfs')[0] as Element;
  const codes = new Map(elements(doc, 'numFmt').map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode') ?? '']));
  const list = (): Element[] => elements(styles, 'xf');
  for (const [i, style] of list().entries()) {
    const id = style.getAttribute('numFmtId') ?? '0';
    const code = codes.get(id);
    if (code === undefined ? DAY_FORMATS.has(Number(id)) : isDatumnotatie(code)) days.add(i);
  }
  const dayStyle = (): number => {
    const [known] = days;
    if (known !== undefined) return known;
    addElement(styles, 'xf').setAttribute('numFmtId', String(DAY));
    days.add(list().length - 1);
    return list().length - 1;
  };
  return { doc, count: list().length, days, dayStyle, simplified };
}

function isReadable(fill: Element): boolean {
  const [kind] = fill.children;
  return kind !== undefined && (kind.localName === 'patternFill' || elements(kind, 'color').length > 1);
}

/** Formats that the library does not know become the nearest that it does; gives those of the file. */
function simplifyFormats(doc: Document, isKnown: (format: string) => boolean): readonly string[] {
  return elements(doc, 'numFmt').flatMap((element) => {
    const format = (element.getAttribute('formatCode') ?? '').slice(0, LONGEST_FORMAT);
    if (isKnown(format)) return [];
    const simple = [simplifiedFormat(format), isDatumnotatie(format) ? 'yyyy-mm-dd' : '#,##0.00'].find(isKnown);
    if (simple !== undefined) element.setAttribute('formatCode', simple);
    return simple === undefined || isSame(format, simple) ? [] : [format];
  });
}

/** A format without the country, the colours, the conditions and the filling of another program, and its first section only. */
function simplifiedFormat(format: string): string {
  const first = (format.split(/;(?=(?:[^"]|"[^"]*")*$)/)[0] ?? '').replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  return first.replace(/\\(.)/g, (_, each: string) => (/[-/.: ]/.test(each) ? each : `"${each}"`)).trim();
}

/** The same to the eye: a `;@` for texts, or a country that writes dates the same way. */
function isSame(format: string, simple: string): boolean {
  return (
    format
      .replace(/;@$/, '')
      .replace(/^\[\$-[^\]]*\]/, '')
      .replace(/\\(?=[-/.: ])/g, '') === simple
  );
}
