import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { celtekst, isLinktekst, TEKSTNOTATIE } from '../../host/celtekst.ts';

/** Makes cells that hold a text in the file hold that text: the library reads `2022-1` or `007` as a value. */
export function keepText(data: WorkbookData, sheetName: string, texts: ReadonlyMap<string, string>): void {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return;
  const textFormat = textFormatId(data);
  for (const [address, text] of texts) {
    if (typeof sheet.cells[address] !== 'string' || isHyperlink(sheet.cells[address], text)) continue;
    const { content, format } = celtekst(shownText(text), isTextCell(data, sheet, address));
    sheet.cells[address] = content;
    if (format === TEKSTNOTATIE) sheet.formats[address] = textFormat;
    else if (format !== undefined) delete sheet.formats[address];
  }
}

/** A character without a width: the library takes a text such as `#N/A` for an error, whatever its format. */
const JOINER = '\u2060';
const ERROR_TEXT = /^#(?=(?:N\/A|NAME\?|REF!?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CYCLE|BAD_EXPR|ERROR)$)/i;

function shownText(text: string): string {
  return text.replace(ERROR_TEXT, `#${JOINER}`);
}

/** The text of a cell as it was in its file. */
export function textOfFile(text: string): string {
  return text.replace(`#${JOINER}`, '#');
}

/** The library turns a text with a hyperlink into `[text](address)`; a text that looks so by itself is none. */
function isHyperlink(content: string, text: string): boolean {
  return content !== text && isLinktekst(content);
}

function isTextCell({ formats }: WorkbookData, sheet: SheetData, address: string): boolean {
  const id = sheet.formats[address];
  return id !== undefined && formats[id] === TEKSTNOTATIE;
}

function textFormatId({ formats, sheets }: WorkbookData): number {
  const known = Object.entries(formats).find(([, format]) => format === TEKSTNOTATIE);
  if (known !== undefined) return Number(known[0]);
  // Cells refer to formats that are none, such as General: their numbers are taken too.
  let id = 1;
  for (const used of [...Object.keys(formats), ...sheets.flatMap((sheet) => Object.values(sheet.formats))])
    id = Math.max(id, Number(used) + 1);
  formats[id] = TEKSTNOTATIE;
  return id;
}
