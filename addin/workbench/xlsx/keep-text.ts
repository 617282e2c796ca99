import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { celtekst, TEKST } from '../../host/celtekst.ts';

/** Makes cells that hold a text in the file hold that text: the library reads `2022-1` or `007` as a value. */
export function keepText(data: WorkbookData, sheetName: string, texts: ReadonlyMap<string, string>): void {
  const sheet = data.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return;
  const textFormat = textFormatId(data);
  for (const [address, text] of texts) {
    if (typeof sheet.cells[address] !== 'string' || isLink(sheet.cells[address])) continue;
    const { content, format } = celtekst(text, isTextCell(data, sheet, address));
    sheet.cells[address] = content;
    if (format === TEKST) sheet.formats[address] = textFormat;
    else if (format !== undefined) delete sheet.formats[address];
  }
}

/** The library turns a text with a hyperlink into `[text](address)`. */
function isLink(content: string): boolean {
  return /^\[.*\]\(.*\)$/s.test(content);
}

function isTextCell({ formats }: WorkbookData, sheet: SheetData, address: string): boolean {
  const id = sheet.formats[address];
  return id !== undefined && formats[id] === TEKST;
}

function textFormatId({ formats }: WorkbookData): number {
  const known = Object.entries(formats).find(([, format]) => format === TEKST);
  if (known !== undefined) return Number(known[0]);
  const id = Math.max(0, ...Object.keys(formats).map(Number)) + 1;
  formats[id] = TEKST;
  return id;
}
