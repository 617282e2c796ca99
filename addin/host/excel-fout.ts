import { dueTo, EXCELFOUT } from './host-messages.ts';
import { Werkmapfout } from './werkmap.ts';

const { geen_toegang, niet_herkend, cel_bewerkt, cellen_weg, geen_selectie, blad_weg, te_groot, failed } = EXCELFOUT;

/** What to tell and advise for the codes of Office.js that a user can bring about. */
const FAULTS: ReadonlyMap<string, () => Werkmapfout> = new Map([
  ['AccessDenied', geen_toegang],
  ['InvalidArgument', niet_herkend],
  ['InvalidOperationInCellEditMode', cel_bewerkt],
  ['InvalidReference', cellen_weg],
  ['InvalidSelection', geen_selectie],
  ['ItemNotFound', blad_weg],
  ['RangeExceedsLimit', () => te_groot({ om: 'lezen' })],
  ['RequestPayloadSizeLimitExceeded', () => te_groot({ om: 'schrijven' })],
  ['ResponsePayloadSizeLimitExceeded', () => te_groot({ om: 'lezen' })],
]);

/** Anything thrown by a call of Office.js, as the port's own error with a Dutch message. */
export function alsWerkmapfout(fout: unknown): Werkmapfout {
  if (fout instanceof Werkmapfout) return fout;
  const code = codeVan(fout);
  return dueTo(FAULTS.get(code)?.() ?? failed({ code }), fout);
}

function codeVan(fout: unknown): string {
  if (typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string') return fout.code;
  return 'onbekende fout';
}
