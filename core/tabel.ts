import type { Datum } from './datum.ts';
import { gemeentesleutel } from './gemeente/index.ts';
import { group } from './group.ts';
import { Invoerfout, isLeeg, isLeegOfNul, type Reader } from './invoer/index.ts';
import { type Kolomnaam, keyOf } from './kolomnaam.ts';
import { dagenVanKop, kolomInPeriode, type Kopbetekenis, readKop } from './kop.ts';
import { parsePeriode, peildatum, type Periode } from './periode.ts';
import { TABELFOUT } from './tabel-messages.ts';

/** A table with a header row: where its known columns are, and its other rows. */
export interface Tabel {
  /** The headers as they stand, as text. */
  readonly koppen: readonly string[];
  /** Index of each recognised column; of several with one meaning that of the first. */
  readonly kolommen: ReadonlyMap<Kolomnaam, number>;
  /** The columns of which the row decides which heading it is, or that follow from the headings. */
  readonly perRij: ReadonlyMap<Kolomnaam, Rijkolom>;
  /** The taakstelling holds the herverdeling, so that this counts as 0. */
  readonly met_herverdeling: boolean;
  /** The rows below the header row, up to the last one that holds something. */
  readonly rijen: readonly (readonly unknown[])[];
}

/** How many rows a title above the headers may take. */
const HOOGSTE_KOPRIJ = 10;

/**
 * The row with the headers, for a table that may have titles above it: the first with two or more known columns.
 * `undefined` where there is none, so that this is no table with figures.
 */
export function findKoprij(cellen: readonly (readonly unknown[])[]): number | undefined {
  const koprij = cellen.slice(0, HOOGSTE_KOPRIJ).findIndex(isKoprij);
  return koprij < 0 ? undefined : koprij;
}

/** Whether a row holds headers: two or more of known columns. */
export function isKoprij(rij: readonly unknown[]): boolean {
  let bekend = 0;
  for (const cel of rij) if (typeof cel === 'string' && readKop(cel) !== undefined && ++bekend >= 2) return true;
  return false;
}

/** A column that the row decides: where it may stand, and its cell; an `Invoerfout` where two headings give two figures. */
interface Rijkolom {
  readonly plaatsen: readonly number[];
  readonly cel: (rij: readonly unknown[]) => unknown;
}

/** A column by its heading. */
interface Kolom {
  readonly index: number;
  readonly kop: Kopbetekenis;
}

/**
 * Reads a table with a header row; columns that are not known are passed over (see `ongebruikteKolommen`). A title above the
 * headers does no harm. Throws an `Invoerfout` for a missing required column; a column `stand` is none, since its sign cannot be known.
 */
export function readTabel(cellen: readonly (readonly unknown[])[], verplicht: readonly Kolomnaam[]): Tabel {
  const rijen = filled(cellen);
  const koprij = findKoprij(rijen) ?? 0;
  const koppen = (rijen[koprij] ?? []).map((kop) => (typeof kop === 'string' ? kop.trim() : ''));
  const onder = rijen.slice(koprij + 1);
  const herkend = herkenKoppen(koppen);
  const met_herverdeling = herkend.some(({ kop }) => kop.met_herverdeling === true);
  const { kolommen, perRij } = deelIn(
    koppen,
    met_herverdeling ? herkend.filter(({ kop }) => kop.kolom !== 'herverdeling') : herkend,
    onder,
  );
  const tabel = { koppen, kolommen, perRij, met_herverdeling, rijen: onder };
  requireKolommen(tabel, verplicht);
  return tabel;
}

/** Throws an `Invoerfout` for a column that a table should have and has not. */
export function requireKolommen({ koppen, kolommen }: Tabel, verplicht: readonly Kolomnaam[]): void {
  const ontbrekend = verplicht.filter((naam) => !kolommen.has(naam));
  if (ontbrekend.length > 0) throw TABELFOUT.kolom_ontbreekt({ ontbrekend, koppen, stand: koppen.some((kop) => keyOf(kop) === 'stand') });
}

/**
 * The columns with something in them that are used for no row: they have no heading, it is not known, or it is of another periode
 * than every row.
 */
export function ongebruikteKolommen({ koppen, kolommen, perRij, rijen }: Tabel): readonly number[] {
  const gebruikt = new Set([...kolommen.values(), ...[...perRij.values()].flatMap(({ plaatsen }) => plaatsen)]);
  const isGevuld = (index: number) => rijen.some((rij) => !isLeegOfNul(rij[index]));
  return koppen.flatMap((_, index) => (!gebruikt.has(index) && isGevuld(index) ? [index] : []));
}

/** The columns by their headings. Beside a forecast of the trede the trede itself is the one with which the periode began. */
function herkenKoppen(koppen: readonly string[]): readonly Kolom[] {
  const herkend = koppen.flatMap((tekst, index): Kolom[] => {
    const kop = tekst === '' ? undefined : readKop(tekst);
    return kop === undefined ? [] : [{ index, kop }];
  });
  const metPrognose = koppen.some((kop) => PROGNOSE.test(keyOf(kop))) && !herkend.some(({ kop }) => kop.kolom === 'vorige_trede');
  return metPrognose
    ? herkend.map(({ index, kop }) => ({ index, kop: kop.kolom === 'trede' ? { ...kop, kolom: 'vorige_trede' } : kop }))
    : herkend;
}

const PROGNOSE = /^prognose(?:inschaling|trede)/;

/** The columns of a table: those that are the same for every row, and those that the row decides. */
function deelIn(
  koppen: readonly string[],
  herkend: readonly Kolom[],
  rijen: readonly (readonly unknown[])[],
): Pick<Tabel, 'kolommen' | 'perRij'> {
  const vast = group(
    herkend.filter(({ kop }) => !isVoorwaardelijk(kop)),
    ({ kop }) => kop.kolom as Kolomnaam,
  );
  const perRij = new Map<Kolomnaam, Rijkolom>();
  const voorwaardelijk = herkend.filter(({ kop }) => isVoorwaardelijk(kop));
  if (voorwaardelijk.length > 0) {
    const periode = periodekolom(vast.get('periode'), voorwaardelijk, koppen);
    if (periode !== undefined) {
      perRij.set('periode', periode);
      for (const [naam, kolom] of kolommenPerPeriode(koppen, vast, voorwaardelijk, periode, rijen)) perRij.set(naam, kolom);
    }
  }
  for (const [naam, kolommen] of vast)
    if (kolommen.length > 1 && !perRij.has(naam))
      perRij.set(
        naam,
        enigeGevulde(koppen, naam, () => plaatsenVan(kolommen), plaatsenVan(kolommen)),
      );
  const kolommen = new Map([...vast].map(([naam, [eerste]]) => [naam, eerste!.index]));
  for (const [naam, { plaatsen }] of perRij) if (!kolommen.has(naam)) kolommen.set(naam, plaatsen[0]!);
  return { kolommen, perRij };
}

/** Whether only the periode of a row tells what a heading is. */
function isVoorwaardelijk({ kolom, periode, jaar, dag }: Kopbetekenis): boolean {
  return kolom === 'achterstand' || periode !== undefined || jaar !== undefined || dag !== undefined;
}

function plaatsenVan(kolommen: readonly Kolom[]): readonly number[] {
  return kolommen.map(({ index }) => index);
}

/** The periode of a row: its own column, or else the one periode that the headings name. */
function periodekolom(
  eigen: readonly Kolom[] | undefined,
  voorwaardelijk: readonly Kolom[],
  koppen: readonly string[],
): Rijkolom | undefined {
  if (eigen !== undefined) return enigeGevulde(koppen, 'periode', () => plaatsenVan(eigen), plaatsenVan(eigen));
  const genoemd = voorwaardelijk.filter(({ kop }) => kop.periode !== undefined);
  const perioden = [...new Set(genoemd.map(({ kop }) => kop.periode))];
  return perioden.length === 1 ? { plaatsen: plaatsenVan(genoemd), cel: (rij) => (isNiets(rij) ? null : perioden[0]) } : undefined;
}

/** The columns that are another one in another periode, and the datum of the figures where only a heading gives that. */
function kolommenPerPeriode(
  koppen: readonly string[],
  vast: ReadonlyMap<Kolomnaam, readonly Kolom[]>,
  voorwaardelijk: readonly Kolom[],
  { cel: periodeVan }: Rijkolom,
  rijen: readonly (readonly unknown[])[],
): Map<Kolomnaam, Rijkolom> {
  const inRij = (rij: readonly unknown[]) => alsPeriode(periodeVan(rij));
  const plaatsen = new Map<Kolomnaam, Map<Periode, number[]>>();
  for (const periode of new Set(rijen.map(inRij))) {
    if (periode === undefined) continue;
    for (const { index, kop } of voorwaardelijk) {
      const naam = kolomInPeriode(kop, periode);
      if (naam === undefined) continue;
      const perPeriode = plaatsen.get(naam) ?? new Map<Periode, number[]>();
      perPeriode.set(periode, [...(perPeriode.get(periode) ?? plaatsenVan(vast.get(naam) ?? [])), index]);
      plaatsen.set(naam, perPeriode);
    }
  }
  const kolommen = new Map<Kolomnaam, Rijkolom>();
  for (const [naam, perPeriode] of plaatsen) {
    const altijd = plaatsenVan(vast.get(naam) ?? []);
    const waar = (rij: readonly unknown[]) => perPeriode.get(inRij(rij) as Periode) ?? altijd;
    kolommen.set(naam, enigeGevulde(koppen, naam, waar, [...new Set([...perPeriode.values()].flat())]));
  }
  const dag = voorwaardelijk.find(({ kop }) => kop.kolom === 'gerealiseerd' && kop.dag !== undefined);
  if (dag !== undefined && !vast.has('datum') && plaatsen.get('gerealiseerd') !== undefined)
    kolommen.set('datum', { plaatsen: [dag.index], cel: (rij) => datumVanKop(dag.kop, inRij(rij)) });
  return kolommen;
}

/** The day that the heading of gerealiseerd gives the figures of a row; blank where it is none of its periode. */
function datumVanKop(kop: Kopbetekenis, periode: Periode | undefined): Datum | null {
  if (periode === undefined || kop.dag === undefined || kolomInPeriode(kop, periode) === undefined) return null;
  return dagenVanKop(kop.dag, periode).find((datum) => datum >= peildatum(periode, 'begin')) ?? null;
}

function alsPeriode(cel: unknown): Periode | undefined {
  return typeof cel === 'string' ? parsePeriode(cel) : undefined;
}

/** Of several columns with one meaning the one that is filled in; the fault where they hold different figures. */
function enigeGevulde(
  koppen: readonly string[],
  kolom: Kolomnaam,
  waar: (rij: readonly unknown[]) => readonly number[],
  plaatsen: readonly number[],
): Rijkolom {
  return {
    plaatsen,
    cel: (rij) => {
      const hier = waar(rij);
      const gevuld = hier.filter((index) => !isLeegOfNul(rij[index]));
      const [eerste = hier[0], ...andere] = gevuld;
      if (eerste === undefined) return null;
      const anders = andere.find((index) => !isEen(kolom, rij[index], rij[eerste]));
      return anders === undefined ? rij[eerste] : TABELFOUT.kolom_dubbel({ eerste: koppen[eerste]!, tweede: koppen[anders]!, kolom });
    },
  };
}

/** Whether two cells of one meaning say the same, however a periode or a municipality is written. */
function isEen(kolom: Kolomnaam, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (kolom === 'periode') return alsPeriode(a) !== undefined && alsPeriode(a) === alsPeriode(b);
  return kolom === 'gemeente' && typeof a === 'string' && typeof b === 'string' && gemeentesleutel(a) === gemeentesleutel(b);
}

/** The rows up to the last that holds something: a column of a sheet has a million cells, which the desktop passes as 0. */
function filled(cellen: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let aantal = cellen.length;
  while (aantal > 0 && isNiets(cellen[aantal - 1]!)) aantal--;
  return aantal === cellen.length ? cellen : cellen.slice(0, aantal);
}

function isNiets(rij: readonly unknown[]): boolean {
  for (let i = 0; i < rij.length; i++) if (!isLeegOfNul(rij[i])) return false;
  return true;
}

/** The cell of a row in a known column; `null` where the table has no such column, an `Invoerfout` where two give different figures. */
export function celVan(tabel: Tabel, rij: readonly unknown[], naam: Kolomnaam): unknown {
  if (tabel.perRij.size > 0) {
    const kolom = tabel.perRij.get(naam);
    if (kolom !== undefined) return kolom.cel(rij);
  }
  const index = tabel.kolommen.get(naam);
  return index === undefined ? null : rij[index];
}

/** The value in a known column of a row. Throws an `Invoerfout` that names row and column, after `waar`. */
export function readCel<T>(tabel: Tabel, rij: readonly unknown[], naam: Kolomnaam, read: Reader<T>, rijnummer: number, waar = ''): T {
  const cel = celVan(tabel, rij, naam);
  if (cel instanceof Invoerfout) throw cel;
  try {
    return read(cel, naam);
  } catch (fout) {
    // The place is only needed for a message: made for every cell, it takes longer than reading it.
    if (fout instanceof Invoerfout) return read(cel, waar + plaatsVan(tabel, rijnummer, naam));
    throw fout;
  }
}

/** The place of a cell for a message. `plaatsVan(tabel, 5, 'taakstelling')` → `'rij 5, kolom "Taakstelling"'`. */
export function plaatsVan(tabel: Tabel, rijnummer: number, naam: Kolomnaam): string {
  const index = tabel.kolommen.get(naam);
  return index === undefined ? `rij ${rijnummer}, kolom "${naam}"` : plaatsInKolom(tabel, rijnummer, index);
}

/** The same of any column, by its place. */
export function plaatsInKolom({ koppen }: Tabel, rijnummer: number, index: number): string {
  return `rij ${rijnummer}, kolom "${(koppen[index] ?? '').slice(0, 40)}"`;
}

/** What the key of a name that sums up holds; no municipality is called so. */
const SAMENVATTEND = /tota(al|len)|gemiddeld|provincie|overig|^som$/;

/** Whether a row is a total, a province or an average, which is not assessed. */
export function isSamenvattend(gemeente: unknown): boolean {
  return typeof gemeente === 'string' && SAMENVATTEND.test(keyOf(gemeente));
}

const TABELTOTALEN: ReadonlySet<string> = new Set(['totaal', 'totalen', 'som', 'provincie', 'provincietotaal', 'provincieutrecht']);

/** Whether a row is the total of its whole table, and not of a part of it such as `Totaal regio Eemland`. */
export function isTabeltotaal(gemeente: string): boolean {
  return TABELTOTALEN.has(keyOf(gemeente));
}

/** Whether all cells of a row are blank. */
export function isLegeRij(rij: readonly unknown[]): boolean {
  return rij.every(isLeeg);
}
