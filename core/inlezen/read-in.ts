import { findGemeente } from '../gemeente/index.ts';
import { type Bevinding, bevindingenIn } from '../controle/index.ts';
import { isoDatum } from '../datum.ts';
import type { Kolomnaam } from '../kolomnaam.ts';
import { isSamenvattend } from '../tabel.ts';
import { type Bronblad, type Broncel, isLegeCel, tekstVan } from './bronblad.ts';
import { celReader, type Invoercel, type Vermelding } from './cel-lezen.ts';
import { dagvolgordeVan } from './datumtekst.ts';
import { decimaaltekenVan } from '../getaltekst.ts';
import { DOELKOLOMMEN, type Doelkolom, type Doelsoort, doelsoort } from './doelkolom.ts';
import type { Indeling, Kolomkeuze } from './indeling.ts';
import type { Koprij } from './koprij.ts';
import { INLEESFOUT } from './inlezen-messages.ts';

/** A row as it will be written, and where it stood. */
export interface IngelezenRij {
  /** The number of the row in the file. */
  readonly nummer: number;
  readonly verborgen: boolean;
  readonly cellen: readonly Invoercel[];
}

/** What was read of a file: what can be written, and what must be told of it. */
export interface Ingelezen {
  readonly kolommen: readonly Doelkolom[];
  readonly rijen: readonly IngelezenRij[];
  /** Rows that sum up: used for the check, not taken over. */
  readonly totalen: readonly IngelezenRij[];
  /** How often each thing was done to a cell or row. */
  readonly vermeldingen: ReadonlyMap<Vermelding, number>;
  /** The findings of the check; `rij` is the number of the row in the file. */
  readonly bevindingen: readonly Bevinding[];
  /** The columns of the file with texts where figures or days belong, of which is not said whether they come along. */
  readonly vrijeTekst: readonly number[];
}

interface Kolom extends Kolomkeuze {
  /** Where it stands in the file; `undefined` where it has one value for all rows. */
  readonly bron: number | undefined;
  readonly waarde?: Invoercel;
}

/**
 * Reads the figures of a sheet by a layout without open questions. A cell that cannot be read is passed on as text, so
 * that it is seen and no figure is made up; the check finds it. Cells of columns that were not chosen are not read.
 * Throws an `Invoerfout` where the column of municipalities cannot be one.
 */
export function readIn({ rijen }: Bronblad, { eersteRij, koppen }: Koprij, indeling: Indeling): Ingelezen {
  const kolommen = kolommenVan(indeling);
  const namen = kolommen.map(({ doel }) => doel);
  const onder = rijen.slice(eersteRij);
  const vermeldingen = new Map<Vermelding, number>();
  const report = (wat: Vermelding) => void vermeldingen.set(wat, (vermeldingen.get(wat) ?? 0) + 1);
  const texts = (...soorten: readonly Doelsoort[]) =>
    kolommen
      .filter(({ doel }) => soorten.includes(doelsoort(doel)))
      .flatMap(({ bron }) => onder.map(({ cellen }) => tekstVan(celIn(cellen, bron))));
  const read = celReader(
    { decimaalteken: decimaaltekenVan(texts('getal')), dagvolgorde: dagvolgordeVan(texts('datum', 'periode')) },
    report,
  );

  const vrijeTekst = new Set<number>();
  const ingelezen: IngelezenRij[] = [];
  const totalen: IngelezenRij[] = [];
  for (const rij of onder) {
    const bronnen = kolommen.map(({ bron }) => celIn(rij.cellen, bron));
    if (bronnen.every(isLegeCel)) continue;
    if (herhaaltKop(koppen, rij.cellen) || isZonderNaamEnGetal(kolommen, bronnen)) {
      report('overgeslagen');
      continue;
    }
    if (rij.verborgen) report('verborgen');
    if (!rij.cellen.slice(koppen.length).every(isLegeCel)) report('buiten_koppen');
    const cellen = kolommen.map((kolom, i) => kolom.waarde ?? zonderVrijeTekst(read(bronnen[i] ?? null, kolom), kolom, vrijeTekst));
    (isSamenvattend(cellen[namen.indexOf('gemeente')]) ? totalen : ingelezen).push({
      nummer: rij.nummer,
      verborgen: rij.verborgen,
      cellen,
    });
  }
  refuseGeenGemeenten([...ingelezen, ...totalen].map(({ cellen }) => cellen[namen.indexOf('gemeente')]));
  return {
    kolommen: namen,
    rijen: ingelezen,
    totalen,
    vermeldingen,
    vrijeTekst: [...vrijeTekst],
    bevindingen: bevindingenVan(namen, ingelezen, totalen, rijen[eersteRij - 1]?.nummer ?? 1),
  };
}

/** Stands where a text was that did not come along; a blank would mean that there was none. */
const WEGGELATEN = 'onleesbaar';
/** What people write in the place of a figure says nothing of a person. */
const IN_PLAATS_VAN_GETAL = /^(?:geen|onbekend|nihil|nvt|nnb|volgt|onleesbaar|ja|nee|waar|onwaar|n\.? ?v\.? ?t\.?|n\.? ?n?\.? ?b\.?|#.*)$/i;

/** What a stand was judged on. */
const BEOORDELINGSGROND = /^(?:de )?(?:totaalopgave|taakstelling|koppelingstekort|koppelingen|gekoppelden?)$/i;

function isVrijeTekst(waarde: Invoercel, doel: Doelkolom): boolean {
  if (typeof waarde !== 'string' || !/\p{L}{3}/u.test(waarde) || IN_PLAATS_VAN_GETAL.test(waarde)) return false;
  return doel === 'beoordeling_op' ? !BEOORDELINGSGROND.test(waarde) : !['naam', 'tekst'].includes(doelsoort(doel));
}

/** The value as it may come along: a text where a figure, a day or a ground belongs does so only when asked. */
function zonderVrijeTekst(waarde: Invoercel, { doel, bron, tekst }: Kolom, vrijeTekst: Set<number>): Invoercel {
  if (!isVrijeTekst(waarde, doel) || bron === undefined || tekst === 'mee') return waarde;
  if (tekst === undefined) vrijeTekst.add(bron);
  return WEGGELATEN;
}

/** The cell of a row in a column; nothing for a column that has one value for all rows. */
function celIn(cellen: readonly Broncel[], bron: number | undefined): Broncel | undefined {
  return bron === undefined ? undefined : cellen[bron];
}

/** The chosen columns in the order in which they are written, those with one value for all rows too. */
function kolommenVan({ kolommen, gemeente, periode, datum }: Indeling): Kolom[] {
  const gekozen = [...kolommen].flatMap(([bron, keuze]): Kolom[] => (keuze === 'niet' ? [] : [{ ...keuze, bron }]));
  const vast = (doel: Doelkolom, waarde: Invoercel | undefined): Kolom[] =>
    waarde === undefined || gekozen.some((kolom) => kolom.doel === doel) ? [] : [{ doel, bron: undefined, waarde }];
  return [
    ...gekozen,
    ...vast('gemeente', gemeente),
    ...vast('periode', periode),
    ...vast('datum', datum === undefined ? undefined : isoDatum(datum)),
  ].sort((a, b) => DOELKOLOMMEN.indexOf(a.doel) - DOELKOLOMMEN.indexOf(b.doel));
}

/** The Netherlands has 342 municipalities. */
const MEESTE_NAMEN = 400;

/** Fewer names that are unknown may be slips of the pen. */
const MINSTE_ONBEKENDE_NAMEN = 4;

/** With more names, or mostly unknown ones, it is no column of municipalities, and may be one of people. */
function refuseGeenGemeenten(cellen: readonly unknown[]): void {
  const namen = new Set(cellen);
  if (namen.size > MEESTE_NAMEN) throw INLEESFOUT.te_veel_namen({ hoogstens: MEESTE_NAMEN });
  const onbekend = [...namen].filter((naam) => typeof naam === 'string' && !isSamenvattend(naam) && findGemeente(naam) === undefined);
  if (onbekend.length >= MINSTE_ONBEKENDE_NAMEN && onbekend.length * 2 > namen.size) {
    throw INLEESFOUT.geen_gemeenten({ onbekend: onbekend.length, namen: namen.size });
  }
}

/** Headers that stand again in the middle of a long list. */
function herhaaltKop(koppen: readonly string[], cellen: readonly Broncel[]): boolean {
  const benoemd = koppen.flatMap((kop, i) => (kop === '' ? [] : [tekstVan(cellen[i]) === kop]));
  return benoemd.length > 1 && benoemd.every((gelijk) => gelijk);
}

/** A row of units, a note below the table: no figure, and no municipality that is known. */
function isZonderNaamEnGetal(kolommen: readonly Kolom[], bronnen: readonly (Broncel | undefined)[]): boolean {
  return bronnen.every((cel, i) => {
    if (isLegeCel(cel)) return true;
    if (typeof cel !== 'string') return false;
    const soort = doelsoort((kolommen[i] as Kolom).doel);
    return soort === 'naam' ? findGemeente(cel) === undefined : soort === 'getal' && !/\d/.test(cel);
  });
}

function bevindingenVan(
  namen: readonly Doelkolom[],
  rijen: readonly IngelezenRij[],
  totalen: readonly IngelezenRij[],
  koprij: number,
): readonly Bevinding[] {
  const alle = [...rijen, ...totalen].sort((a, b) => a.nummer - b.nummer);
  const koppen: readonly Kolomnaam[] = namen;
  return bevindingenIn([koppen, ...alle.map(({ cellen }) => cellen)]).map((bevinding) => ({
    ...bevinding,
    // What is said of a column or of the whole table stands at its headers.
    rij: alle[bevinding.rij - 2]?.nummer ?? koprij,
  }));
}
