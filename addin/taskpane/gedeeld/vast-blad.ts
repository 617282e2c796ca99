import { adresVan, vakVan } from '../../host/adres.ts';
import { type Celwaarde, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { alsKerncel } from './kerncel.ts';
import { inLegeCellen, opNieuwBlad, type Schrijfcontext } from './schrijf-veilig.ts';

type Rijen = readonly (readonly Celwaarde[])[];

/** A sheet with a fixed name on which the pane only ever adds rows. */
export interface VastBlad {
  readonly naam: string;
  readonly koppen: readonly string[];
}

/** The rows of the sheet, headers first; `undefined` where the workbook has no such sheet. */
export async function leesVastBlad(werkmap: Werkmap, { naam }: VastBlad): Promise<readonly (readonly unknown[])[] | undefined> {
  const bereik = await werkmap.usedRange(naam).catch((fout: unknown) => {
    if (fout instanceof Werkmapfout) return null;
    throw fout;
  });
  if (bereik === null) return undefined;
  const { right, bottom } = vakVan(bereik.adres);
  const cellen = await werkmap.read({ blad: naam, adres: adresVan({ left: 0, top: 0, right, bottom }) });
  return cellen.map((rij) => rij.map(alsKerncel));
}

/**
 * Adds rows below those on the sheet, which are never changed; makes the sheet with its headers when there is none.
 * Tells so with a button to undo it. Gives whether they were added.
 */
export async function voegToe(context: Schrijfcontext, blad: VastBlad, rijen: Rijen): Promise<boolean> {
  const bestaand = await leesVastBlad(context.werkmap, blad);
  const breedte = blad.koppen.length;
  if (bestaand === undefined) return maakBlad(context, blad, [blad.koppen, ...rijen]);
  if (blad.koppen.some((kop, i) => bestaand[0]?.[i] !== kop)) {
    context.meld({ soort: 'let_op', titel: 'Er is niets geschreven', tekst: `Het blad "${blad.naam}" heeft niet de koppen ${blad.koppen.join(', ')}. Zet ze terug, of geef het blad een andere naam.` });
    return false;
  }
  const adres = adresVan({ left: 0, right: breedte - 1, top: bestaand.length, bottom: bestaand.length + rijen.length - 1 });
  return inLegeCellen(context, { blad: blad.naam, adres }, rijen, blad.naam);
}

async function maakBlad(context: Schrijfcontext, { naam, koppen }: VastBlad, rijen: Rijen): Promise<boolean> {
  const adres = adresVan({ left: 0, top: 0, right: koppen.length - 1, bottom: rijen.length - 1 });
  const gemaakt = await opNieuwBlad(context, { naam, blokken: [{ adres, waarden: rijen }] });
  if (gemaakt === undefined || gemaakt === naam) return gemaakt === naam;
  // The sheet was there after all: its rows could not be read just now.
  await context.werkmap.removeSheet(gemaakt);
  context.meld({ soort: 'storing', titel: 'Er is niets geschreven', tekst: `Het blad "${naam}" kon niet worden gelezen. Probeer het opnieuw.` });
  return false;
}
