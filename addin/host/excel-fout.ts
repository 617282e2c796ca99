import { Werkmapfout } from './werkmap.ts';

/** What to tell and advise for the codes of Office.js that a user can bring about. */
const MELDINGEN: ReadonlyMap<string, string> = new Map([
  ['AccessDenied', 'Excel geeft geen toegang tot deze cellen. Hef de beveiliging van het blad of de werkmap op en probeer het opnieuw.'],
  ['InvalidArgument', 'Excel herkent deze cellen niet. Kies een cel in de tabel en probeer het opnieuw.'],
  ['InvalidOperationInCellEditMode', 'In Excel wordt een cel bewerkt. Sluit dat af met Enter of Esc en probeer het opnieuw.'],
  ['InvalidReference', 'Deze cellen bestaan niet meer. Kies een cel in de tabel.'],
  ['InvalidSelection', 'Er zijn geen cellen geselecteerd. Klik op een cel in de tabel.'],
  ['ItemNotFound', 'Het blad bestaat niet meer. Kies een cel op een ander blad.'],
  ['RangeExceedsLimit', 'De tabel is te groot om in één keer te lezen. Gebruik een kleinere tabel.'],
  ['RequestPayloadSizeLimitExceeded', 'De tabel is te groot om in één keer te schrijven. Gebruik een kleinere tabel.'],
  ['ResponsePayloadSizeLimitExceeded', 'De tabel is te groot om in één keer te lezen. Gebruik een kleinere tabel.'],
]);

/** Anything thrown by a call of Office.js, as the port's own error with a Dutch message. */
export function alsWerkmapfout(fout: unknown): Werkmapfout {
  if (fout instanceof Werkmapfout) return fout;
  const code = codeVan(fout);
  const melding = MELDINGEN.get(code) ?? `Excel kon de opdracht niet uitvoeren (${code}). Probeer het opnieuw.`;
  return new Werkmapfout(melding, { cause: fout });
}

function codeVan(fout: unknown): string {
  if (typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string') return fout.code;
  return 'onbekende fout';
}
