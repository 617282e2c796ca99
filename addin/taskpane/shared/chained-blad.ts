import type { Datum } from '../../../core/datum.ts';
import {
  type Genoteerd,
  type Keten,
  ketenstand,
  type Ketenstand,
  readZegels,
  ZEGELBLAD,
  ZEGELKOLOMMEN,
  zegelrij,
} from '../../../core/zegel/index.ts';
import { adresVan } from '../../host/adres.ts';
import type { Bereik, Celwaarde, Werkmap } from '../../host/werkmap.ts';
import type { VastBlad } from './fixed-blad.ts';
import { readSheet } from './read-sheet.ts';
import { andereKoppen } from './write-texts.ts';
import { type Erbij, replace, type Schrijfcontext, veilig } from './write-safely.ts';
import { type Attempt, makeSheet, retry, writeRows } from './shared-sheet.ts';

type Gelezen = readonly (readonly unknown[])[];
type Rijen = readonly (readonly Celwaarde[])[];

/** A sheet on which the pane only ever adds rows, each chained to the one before. */
export interface Ketenblad extends VastBlad {
  /** Headers that a sheet of an earlier version lacks: they are put beside the others with the first new row. */
  readonly later: readonly string[];
  readonly ketenVan: (cellen: Gelezen) => Keten;
}

/** What was noted of the chains of a workbook. */
export async function readGenoteerd(werkmap: Werkmap): Promise<Genoteerd> {
  return readZegels(await readSheet(werkmap, ZEGELBLAD));
}

/**
 * Adds rows below those on the sheet, which are never changed, and notes the count and the last seal on another sheet.
 * `rijenNa` makes the rows, in the order of the headers, after what is there. Reports it with a button to undo both.
 * Gives whether they were added.
 */
export function legVast(context: Schrijfcontext, blad: Ketenblad, rijenNa: (na: Ketenstand) => Rijen, op: Datum): Promise<boolean> {
  return veilig(context, () => retry(context, blad.naam, () => probeer(context, blad, rijenNa, op)));
}

async function probeer(context: Schrijfcontext, blad: Ketenblad, rijenNa: (na: Ketenstand) => Rijen, op: Datum): Promise<Attempt> {
  const { naam, koppen, later, ketenVan } = blad;
  const { werkmap } = context;
  const bestaand = await readSheet(werkmap, naam);
  const genoteerd = (await readGenoteerd(werkmap)).perBlad.get(naam) ?? [];
  const rijen = rijenNa(ketenstand(ketenVan(bestaand ?? []), genoteerd));
  const noteer =
    (cellen: Gelezen): Erbij =>
    () =>
      noteerStand(werkmap, naam, ketenstand(ketenVan(cellen), genoteerd), op);
  if (bestaand === undefined && !(await makeSheet(werkmap, naam))) return 'again';
  if (bestaand === undefined || bestaand.length === 0) {
    const alle = [koppen, ...rijen];
    return writeRows(context, onder(naam, 0, alle), alle, bestaand === undefined, noteer(alle));
  }
  const [huidig = []] = bestaand;
  const ontbreekt = koppen.filter((kop) => !huidig.includes(kop));
  if (ontbreekt.some((kop) => !later.includes(kop))) {
    context.report(andereKoppen(naam, koppen));
    return false;
  }
  const width = huidig.findLastIndex((kop) => kop !== null && kop !== '') + 1;
  const alleKoppen = [...huidig.slice(0, width), ...ontbreekt];
  const passend = rijen.map((rij) => alleKoppen.map((kop) => rij[koppen.indexOf(String(kop))] ?? null));
  return writeRows(context, onder(naam, bestaand.length, passend), passend, false, async () => {
    const terug = [
      await noteer([alleKoppen, ...bestaand.slice(1), ...passend])(),
      ...(ontbreekt.length === 0 ? [] : [await writeBeside(werkmap, { blad: naam, adres: naast(width, ontbreekt.length) }, [ontbreekt])]),
    ];
    return async () => {
      for (const een of terug) await een();
    };
  });
}

/** How often it looks again where another pane noted something in between. */
const ATTEMPTS = 5;

/** Notes how far a chain is, below what was noted before; gives what takes the note away. Where that fails, the check says so. */
async function noteerStand(werkmap: Werkmap, blad: string, stand: Ketenstand, op: Datum): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const eerder = await readSheet(werkmap, ZEGELBLAD);
    if (eerder === undefined) await makeSheet(werkmap, ZEGELBLAD);
    const rijen: Rijen = [...((eerder ?? []).length === 0 ? [[...ZEGELKOLOMMEN]] : []), zegelrij(blad, stand, op)];
    const bereik = onder(ZEGELBLAD, eerder?.length ?? 0, rijen);
    if (!(await werkmap.replace(bereik, leeg(rijen), rijen))) continue;
    return async () => {
      await replace(werkmap, bereik, rijen, leeg(rijen));
      if (eerder === undefined && (await werkmap.usedRange(ZEGELBLAD)) === null) await werkmap.removeSheet(ZEGELBLAD);
    };
  }
  return async () => undefined;
}

async function writeBeside(werkmap: Werkmap, bereik: Bereik, rijen: Rijen): Promise<() => Promise<void>> {
  await replace(werkmap, bereik, leeg(rijen), rijen);
  return () => replace(werkmap, bereik, rijen, leeg(rijen));
}

function leeg(rijen: Rijen): Rijen {
  return rijen.map((rij) => rij.map(() => null));
}

function naast(left: number, aantal: number): string {
  return adresVan({ left, right: left + aantal - 1, top: 0, bottom: 0 });
}

function onder(blad: string, top: number, rijen: Rijen): Bereik {
  return { blad, adres: adresVan({ left: 0, right: (rijen[0]?.length ?? 1) - 1, top, bottom: top + rijen.length - 1 }) };
}
