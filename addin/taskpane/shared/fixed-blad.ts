import { adresVan } from '../../host/adres.ts';
import type { Celwaarde, Werkmap } from '../../host/werkmap.ts';
import { readSheet } from './read-sheet.ts';
import { andereKoppen } from './write-texts.ts';
import { type Schrijfcontext, veilig } from './write-safely.ts';
import { type Attempt, makeSheet, retry, writeRows } from './shared-sheet.ts';

type Rijen = readonly (readonly Celwaarde[])[];

/** A sheet with a fixed name on which the pane only ever adds rows. */
export interface VastBlad {
  readonly naam: string;
  readonly koppen: readonly string[];
}

type Gelezen = readonly (readonly unknown[])[];

/** The rows of the sheet, headers first; `undefined` where the workbook has no such sheet, or an empty one. */
export async function readVastBlad(werkmap: Werkmap, { naam }: Pick<VastBlad, 'naam'>): Promise<Gelezen | undefined> {
  const gelezen = await readSheet(werkmap, naam);
  return gelezen === undefined || gelezen.length === 0 ? undefined : gelezen;
}

/**
 * Adds rows below those on the sheet, which are never changed; makes the sheet with its headers when there is none.
 * Reports it with a button to undo it. Gives whether they were added.
 */
export function voegToe(context: Schrijfcontext, blad: VastBlad, rijen: Rijen): Promise<boolean> {
  return veilig(context, () => retry(context, blad.naam, () => probeer(context, blad, rijen)));
}

async function probeer(context: Schrijfcontext, blad: VastBlad, rijen: Rijen): Promise<Attempt> {
  const { naam, koppen } = blad;
  const bestaand = await readSheet(context.werkmap, naam);
  if (bestaand === undefined) return (await makeSheet(context.werkmap, naam)) ? write(context, naam, 0, [koppen, ...rijen], true) : 'again';
  if (bestaand.length === 0) return write(context, naam, 0, [koppen, ...rijen]);
  if (koppen.every((kop, i) => bestaand[0]?.[i] === kop)) return write(context, naam, bestaand.length, rijen);
  context.report(andereKoppen(naam, koppen));
  return false;
}

function write(context: Schrijfcontext, blad: string, top: number, rijen: Rijen, opNieuw = false): Promise<Attempt> {
  const bereik = { blad, adres: adresVan({ left: 0, right: (rijen[0]?.length ?? 1) - 1, top, bottom: top + rijen.length - 1 }) };
  return writeRows(context, bereik, rijen, opNieuw);
}
