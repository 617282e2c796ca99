/** What separates the fields of a text file. */
export type Delimiter = ';' | '\t' | ',' | '|';

const KANDIDATEN: readonly Delimiter[] = [';', '\t', ',', '|'];
const MEESTE_REGELS = 50;
const MEESTE_TEKENS = 100_000;

/**
 * The separator of a text file: the one with which most of its first lines have as many fields, quoted texts apart; the
 * Dutch `;` before others, so that the decimal commas between them do not win. `undefined` where no line has two fields.
 * A first line `sep=;` says it itself.
 */
export function delimiterOf(tekst: string): Delimiter | undefined {
  const genoemd = KANDIDATEN.find((teken) => new RegExp(`^sep=\\${teken}\\r?(\\n|$)`, 'i').test(tekst));
  if (genoemd !== undefined) return genoemd;
  const regels = eersteRegels(tekst.slice(0, MEESTE_TEKENS));
  let beste: { readonly teken: Delimiter; readonly regels: number } | undefined;
  for (const teken of KANDIDATEN) {
    const gelijk = meesteGelijk(regels.map((regel) => regel.split(teken).length).filter((fields) => fields > 1));
    if (gelijk > (beste?.regels ?? 0)) beste = { teken, regels: gelijk };
  }
  return beste?.teken;
}

/** The lines with their quoted texts left out; a quoted text may run over several lines. */
function eersteRegels(tekst: string): readonly string[] {
  // Stryker disable next-line StringLiteral: een andere tekst zonder scheidingsteken telt evenveel velden
  const zonderAanhaling = tekst.replace(/"[^"]*(?:"|$)/g, '');
  return zonderAanhaling.split(/\r\n|\r|\n/, MEESTE_REGELS);
}

/** How many numbers are the one that occurs most. */
function meesteGelijk(getallen: readonly number[]): number {
  const keren = new Map<number, number>();
  for (const getal of getallen) keren.set(getal, (keren.get(getal) ?? 0) + 1);
  return Math.max(0, ...keren.values());
}
