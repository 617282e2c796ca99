import { type Bereik, type Bladgebruik, type Celwaarde, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { type Bladinhoud, type Bladstand, type Celblok, gewijzigdeCel } from './bladinhoud.ts';
import { PANEELFOUT } from './shared-messages.ts';
import { onverwacht } from './shared-texts.ts';
import * as TEKST from './write-texts.ts';

/** What writing needs of the pane. */
export type Schrijfcontext = Pick<Paneelcontext, 'werkmap' | 'report'>;

type Waarden = readonly (readonly Celwaarde[])[];

/** What is written along with cells; gives what undoes it. */
export type Erbij = () => Promise<() => Promise<void>>;

const NIETS: Erbij = async () => async () => undefined;

/**
 * Puts something on a new sheet, and reports it with a button to undo it. A cell of the user is never touched.
 * Gives the sheet's name, or `undefined` when it failed: then nothing is left behind, and the user is told why.
 * @example await opNieuwBlad(context, { naam: 'Beoordeling', blokken: [{ adres: 'A1', formules: [['=IBT.BEOORDEEL(Cijfers!A1:H27)']], overloop: 'A1:M27' }] })
 */
export async function opNieuwBlad(context: Schrijfcontext, inhoud: Bladinhoud): Promise<string | undefined> {
  const { werkmap, report } = context;
  let blad: string | undefined;
  try {
    blad = await werkmap.addSheet(inhoud.naam);
    await vul(werkmap, blad, inhoud);
    reportBlad(context, blad, await zoalsGelezen(werkmap, blad, inhoud), (await werkmap.state({ blad, adres: 'A1' })).computesByItself);
    return blad;
  } catch (fout) {
    const isWeg =
      blad === undefined ||
      (await werkmap.removeSheet(blad).then(
        () => true,
        () => false,
      ));
    report(TEKST.notWritten(redenVan(fout), isWeg ? undefined : blad));
    return undefined;
  }
}

/**
 * Writes values into cells that are empty, and reports it with a button to undo it: on a sheet that was just made for them,
 * by taking it away. What stands in the way is given, and of a protected sheet the user is told. Rejects with a `Werkmapfout`.
 */
export async function alsLeeg(
  context: Schrijfcontext,
  bereik: Bereik,
  waarden: Waarden,
  opNieuw = false,
  erbij: Erbij = NIETS,
): Promise<'geschreven' | 'beveiligd' | 'verborgen' | 'niet leeg'> {
  const { werkmap } = context;
  const { isBeveiligd, heeftVerborgenRijen } = await werkmap.state(bereik);
  if (isBeveiligd) {
    context.report(TEKST.beveiligd(bereik));
    return 'beveiligd';
  }
  if (heeftVerborgenRijen) return 'verborgen';
  const leeg = waarden.map((rij) => rij.map(() => null));
  if (!(await werkmap.replace(bereik, leeg, waarden))) return 'niet leeg';
  const terug = await erbij();
  if (opNieuw) reportBlad(context, bereik.blad, { naam: bereik.blad, blokken: [{ adres: bereik.adres, waarden }] }, true, terug);
  else
    reportCellen(context, bereik, async () => {
      await replace(werkmap, bereik, waarden, leeg);
      await terug();
    });
  return 'geschreven';
}

/**
 * Replaces values that the pane itself wrote before, such as a saved scenario, and reports it with a button to undo it.
 * Refuses with a message when the cells no longer hold `was`. Gives whether it was written.
 */
export function werkBij(context: Schrijfcontext, bereik: Bereik, was: Waarden, wordt: Waarden): Promise<boolean> {
  return veilig(context, async () => {
    await replace(context.werkmap, bereik, was, wordt);
    reportCellen(context, bereik, () => replace(context.werkmap, bereik, wordt, was));
    return true;
  });
}

/** Writes where the cells still hold `was`; rejects with a `Werkmapfout` where somebody changed them. */
export async function replace(werkmap: Werkmap, bereik: Bereik, was: Waarden, wordt: Waarden): Promise<void> {
  if (!(await werkmap.replace(bereik, was, wordt))) throw PANEELFOUT.intussen_gewijzigd(bereik);
}

async function vul(werkmap: Werkmap, blad: string, inhoud: Bladinhoud): Promise<void> {
  for (const { adres, waarden, formules } of inhoud.blokken) {
    if (waarden !== undefined) await werkmap.write({ blad, adres }, waarden);
    if (formules !== undefined) await werkmap.writeFormulas({ blad, adres }, formules);
  }
  for (const { adres, naam } of inhoud.tabellen ?? []) await werkmap.addTable({ blad, adres }, naam);
  for (const { gegevens, plek, ...grafiek } of inhoud.grafieken ?? []) {
    await werkmap.addChart({ ...grafiek, gegevens: { blad, adres: gegevens }, plek: { blad, adres: plek } });
  }
  for (const { cel, ...image } of inhoud.images ?? []) await werkmap.addImage({ blad, adres: cel }, image);
}

/** The same with its formulas as the workbook gives them back, which may spell a reference in another way. */
async function zoalsGelezen(werkmap: Werkmap, blad: string, inhoud: Bladinhoud): Promise<Bladinhoud> {
  const read = async (blok: Celblok): Promise<Celblok> =>
    blok.formules === undefined ? blok : { ...blok, formules: await werkmap.readFormulas({ blad, adres: blok.adres }) };
  return { ...inhoud, blokken: await Promise.all(inhoud.blokken.map(read)) };
}

function reportBlad(
  context: Schrijfcontext,
  blad: string,
  inhoud: Bladinhoud,
  computesByItself: boolean,
  terug: () => Promise<void> = async () => undefined,
): void {
  const heeftFormules = inhoud.blokken.some(({ formules }) => formules !== undefined);
  const writes = Symbol();
  context.report({
    writes,
    ...TEKST.bladMade(blad, inhoud.uitleg, heeftFormules && !computesByItself),
    buttons: [
      naarCellen(context, { blad, adres: 'A1' }),
      { tekst: TEKST.ONGEDAAN, doe: () => void undoBlad(context, blad, inhoud, terug, writes) },
    ],
  });
}

function naarCellen({ werkmap, report }: Schrijfcontext, bereik: Bereik): { readonly tekst: string; readonly doe: () => void } {
  return {
    tekst: TEKST.NAAR_BLAD,
    doe: () => void werkmap.select(bereik).catch((fout: unknown) => report(TEKST.notSucceeded(redenVan(fout)))),
  };
}

function reportCellen(context: Schrijfcontext, bereik: Bereik, terug: () => Promise<void>): void {
  const writes = Symbol();
  context.report({
    writes,
    ...TEKST.cellenWritten(bereik),
    buttons: [naarCellen(context, bereik), { tekst: TEKST.ONGEDAAN, doe: () => void undo(context, terug, writes) }],
  });
}

async function undo({ report }: Schrijfcontext, terug: () => Promise<void>, undoes: symbol): Promise<void> {
  try {
    await terug();
    report({ ...TEKST.ONGEDAAN_MADE, undoes });
  } catch (fout) {
    report(TEKST.nietOngedaan(redenVan(fout)));
  }
}

/** Takes a sheet away of which nobody changed a cell; where the user built upon it, only when that is said to go. */
async function undoBlad(
  context: Schrijfcontext,
  blad: string,
  inhoud: Bladinhoud,
  terug: () => Promise<void>,
  undoes: symbol,
): Promise<void> {
  const { werkmap, report } = context;
  const remove = (): Promise<void> =>
    undo(
      context,
      async () => {
        await checkUnchanged(werkmap, blad, inhoud);
        await werkmap.removeSheet(blad);
        await terug();
      },
      undoes,
    );
  try {
    await checkUnchanged(werkmap, blad, inhoud);
    const verlies = builtUpon(inhoud, await werkmap.uses(blad));
    if (verlies.length === 0) return await remove();
    report({
      ...TEKST.builtUpon(blad, verlies),
      buttons: [naarCellen(context, { blad, adres: 'A1' }), { tekst: TEKST.REMOVE_ANYWAY, doe: () => void remove() }],
    });
  } catch (fout) {
    report(TEKST.nietOngedaan(redenVan(fout)));
  }
}

/** Reads the sheet once more: only what nobody changed is taken away. */
async function checkUnchanged(werkmap: Werkmap, blad: string, inhoud: Bladinhoud): Promise<void> {
  const gewijzigd = gewijzigdeCel(inhoud, await standVan(werkmap, blad));
  if (gewijzigd !== undefined) throw PANEELFOUT.blad_gewijzigd({ blad, cel: gewijzigd });
}

/** What the user made of a sheet or put on it, in words; what the pane put there itself is none of it. */
function builtUpon({ grafieken = [], images = [] }: Bladinhoud, uses: Bladgebruik): readonly string[] {
  return TEKST.usesInWords({ ...uses, grafieken: uses.grafieken - grafieken.length, images: uses.images - images.length });
}

async function standVan(werkmap: Werkmap, blad: string): Promise<Bladstand | null> {
  const bereik = await werkmap.usedRange(blad);
  if (bereik === undefined) throw PANEELFOUT.blad_verdwenen({ blad });
  if (bereik === null) return null;
  const [waarden, formules] = await Promise.all([werkmap.read(bereik), werkmap.readFormulas(bereik)]);
  return { adres: bereik.adres, waarden, formules };
}

/** Writes; what fails is reported, and gives `false`. */
export async function veilig({ report }: Pick<Schrijfcontext, 'report'>, write: () => Promise<boolean>): Promise<boolean> {
  try {
    return await write();
  } catch (fout) {
    report(TEKST.notWritten(redenVan(fout), undefined));
    return false;
  }
}

function redenVan(fout: unknown): string {
  return fout instanceof Werkmapfout ? fout.message : onverwacht(fout);
}
