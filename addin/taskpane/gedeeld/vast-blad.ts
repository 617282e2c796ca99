import { adresVan, vakVan } from '../../host/adres.ts';
import { type Celwaarde, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { alsKerncel } from './kerncel.ts';
import { andereKoppen, blijftBezet, rijenVerborgen } from './schrijf-teksten.ts';
import { alsLeeg, type Schrijfcontext, veilig } from './schrijf-veilig.ts';

type Rijen = readonly (readonly Celwaarde[])[];

/** A sheet with a fixed name on which the pane only ever adds rows. */
export interface VastBlad {
  readonly naam: string;
  readonly koppen: readonly string[];
}

type Gelezen = readonly (readonly unknown[])[];

/** The rows of the sheet, headers first; `undefined` where the workbook has no such sheet, or an empty one. */
export async function leesVastBlad(werkmap: Werkmap, blad: VastBlad): Promise<Gelezen | undefined> {
  const gelezen = await lees(werkmap, blad);
  return gelezen === undefined || gelezen.length === 0 ? undefined : gelezen;
}

/** `undefined` where there is no such sheet, no rows where it is empty. */
async function lees(werkmap: Werkmap, { naam }: VastBlad): Promise<Gelezen | undefined> {
  const bereik = await werkmap.usedRange(naam).catch((fout: unknown) => {
    if (fout instanceof Werkmapfout) return undefined;
    throw fout;
  });
  if (bereik === undefined) return undefined;
  if (bereik === null) return [];
  const { right, bottom } = vakVan(bereik.adres);
  const cellen = await werkmap.read({ blad: naam, adres: adresVan({ left: 0, top: 0, right, bottom }) });
  return cellen.map((rij) => rij.map(alsKerncel));
}

/** So often it looks again where another pane added rows, or the sheet, in between. */
const MEESTE_POGINGEN = 5;

/**
 * Adds rows below those on the sheet, which are never changed; makes the sheet with its headers when there is none.
 * Tells so with a button to undo it. Gives whether they were added.
 */
export function voegToe(context: Schrijfcontext, blad: VastBlad, rijen: Rijen): Promise<boolean> {
  return veilig(context, async () => {
    for (let poging = 0; poging < MEESTE_POGINGEN; poging++) {
      const uitkomst = await probeer(context, blad, rijen);
      if (uitkomst !== 'opnieuw') return uitkomst;
    }
    context.meld(blijftBezet(blad.naam));
    return false;
  });
}

async function probeer(context: Schrijfcontext, blad: VastBlad, rijen: Rijen): Promise<boolean | 'opnieuw'> {
  const { naam, koppen } = blad;
  const bestaand = await lees(context.werkmap, blad);
  if (bestaand === undefined) return (await maakBlad(context.werkmap, naam)) ? schrijf(context, naam, 0, [koppen, ...rijen], true) : 'opnieuw';
  if (bestaand.length === 0) return schrijf(context, naam, 0, [koppen, ...rijen]);
  const plaatsen = koppen.map((kop) => bestaand[0]?.indexOf(kop) ?? -1);
  if (!plaatsen.includes(-1)) return schrijf(context, naam, bestaand.length, rijen.map((rij) => opPlaats(rij, plaatsen)));
  context.meld(andereKoppen(naam, koppen));
  return false;
}

/** A row with its cells below the headers of the sheet, which may stand in another order. */
function opPlaats(rij: readonly Celwaarde[], plaatsen: readonly number[]): Celwaarde[] {
  const cellen: Celwaarde[] = new Array<Celwaarde>(Math.max(...plaatsen) + 1).fill(null);
  for (const [i, plaats] of plaatsen.entries()) cellen[plaats] = rij[i] ?? null;
  return cellen;
}

async function schrijf(context: Schrijfcontext, blad: string, top: number, rijen: Rijen, opNieuw = false): Promise<boolean | 'opnieuw'> {
  const bereik = { blad, adres: adresVan({ left: 0, right: (rijen[0]?.length ?? 1) - 1, top, bottom: top + rijen.length - 1 }) };
  const uitkomst = await alsLeeg(context, bereik, rijen, opNieuw);
  if (uitkomst === 'verborgen') context.meld(rijenVerborgen(bereik));
  return uitkomst === 'niet leeg' ? 'opnieuw' : uitkomst === 'geschreven';
}

/** Whether an empty sheet of that name was made; not where another pane made it meanwhile, or it could not be read just now. */
async function maakBlad(werkmap: Werkmap, naam: string): Promise<boolean> {
  const gemaakt = await werkmap.addSheet(naam);
  if (gemaakt === naam) return true;
  await werkmap.removeSheet(gemaakt);
  return false;
}
