import { type Feiten, feitenUit, VERPLICHTE_FEITEN } from '../../../core/feiten/index.ts';
import { type Beoordelingsrij, beoordeelRijen, feitenUitRij, isZonderFeiten } from '../../../core/beoordeling/index.ts';
import type { Datum } from '../../../core/datum.ts';
import { Invoerfout, misschienNietNul, ofFout, readAantalOfNul, readDatum } from '../../../core/invoer/index.ts';
import { peildatum } from '../../../core/periode.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import {
  GEEN_VOORKENNIS,
  metingenIn,
  type Periodereeks,
  readTempo,
  type Standgeschiedenis,
  standgeschiedenis,
  type Voorkennis,
} from '../../../core/prognose/index.ts';
import type { Meting } from '../../../core/tempo.ts';
import { type Invoerrij, rijenVan } from '../../../core/rijen.ts';
import { isSamenvattend, readTabel, type Tabel, findKoprij } from '../../../core/tabel.ts';
import { vakVan } from '../../host/adres.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { alsKerncel, naamVan } from '../shared/kerncel.ts';

/** What a row of a table gives a forecast to start from. What is not in the row is `undefined`, and asked for; never guessed. */
export interface Vertrekpunt {
  readonly gemeente: string;
  readonly feiten: Feiten;
  /** Where facts came from that the row itself does not hold, as sentences. */
  readonly aangevuld: readonly string[];
  readonly datum: Datum | undefined;
  /** The user's own pace, persons per week. */
  readonly tempo: number | undefined;
  readonly gepland: number;
}

/** A row of a table, by the number that the user sees. */
export interface Tabelrij {
  readonly rijnummer: number;
  /** Its number within the region. */
  readonly index: number;
  readonly gemeente: string;
  /** `undefined` for a blank row or one of totals. */
  readonly inhoud: Vertrekpunt | Invoerfout | undefined;
}

/** The table in a region: its rows below the headers. */
export interface Gelezentabel {
  readonly blad: string;
  readonly rijen: readonly Tabelrij[];
  /** Number of the header row within the region. */
  readonly koprij: number;
  /** The standen of all municipalities, in the table and elsewhere in the workbook. */
  readonly geschiedenis: Standgeschiedenis;
  readonly kennis: Voorkennis;
}

const NODIGE_KOLOMMEN = ['gemeente', ...VERPLICHTE_FEITEN] as const;

/** Reads the table of a region; `undefined` where there is none, an `Invoerfout` where its headers are wrong. */
export function readTabelrijen({ blad, adres, cellen, kennis: bekend }: Paneelgebied): Gelezentabel | Invoerfout | undefined {
  const koprij = findKoprij(cellen);
  if (koprij === undefined) return undefined;
  const inTabel = cellen.slice(koprij).map((rij) => rij.map(alsKerncel));
  const tabel = ofFout(() => readTabel(inTabel, NODIGE_KOLOMMEN));
  if (tabel instanceof Invoerfout) return tabel;
  const bovenste = vakVan(adres).top + 1;
  const { rijen: beoordeeld } = beoordeelRijen(inTabel);
  const kennis = bekend?.voorkennis ?? GEEN_VOORKENNIS;
  const rijen = rijenVan(tabel, { koprij: bovenste + koprij }).map((rij, i) => readRij(tabel, rij, rij.nummer - bovenste, beoordeeld[i]));
  return { blad, rijen, koprij, geschiedenis: standgeschiedenis(standenIn(rijen), kennis), kennis };
}

/** All standen that a table and its workbook know, one by one. */
export function standenVanTabel({ rijen, kennis }: Gelezentabel): Parameters<typeof standgeschiedenis>[0] {
  return [...standenIn(rijen), ...kennis.standen];
}

function standenIn(rijen: readonly Tabelrij[]): Parameters<typeof standgeschiedenis>[0] {
  return rijen.flatMap(({ inhoud }) =>
    inhoud === undefined || inhoud instanceof Invoerfout || inhoud.datum === undefined
      ? []
      : [{ gemeente: inhoud.gemeente, periode: inhoud.feiten.periode, datum: inhoud.datum, gerealiseerd: inhoud.feiten.gerealiseerd }],
  );
}

/** What the table and the workbook know of the municipality of a row: its standen by half-year, and its learned pace in persons per week. */
export function bekendVan(
  { geschiedenis, kennis }: Gelezentabel,
  { gemeente }: Vertrekpunt,
): { readonly reeksen: readonly Periodereeks[]; readonly tempo_geleerd: number | undefined } {
  const key = gemeentesleutel(gemeente);
  return { reeksen: geschiedenis.get(key) ?? [], tempo_geleerd: kennis.tempi.get(key) };
}

function readRij(tabel: Tabel, rij: Invoerrij, index: number, beoordeeld: Beoordelingsrij | undefined): Tabelrij {
  const gemeente = naamVan(rij.cel('gemeente')) ?? '';
  const isOvergeslagen = isZonderFeiten(tabel, rij.cellen) || isSamenvattend(gemeente);
  return {
    rijnummer: rij.nummer,
    index,
    gemeente,
    inhoud: isOvergeslagen ? undefined : ofFout(() => readVertrekpunt(tabel, rij, gemeente, beoordeeld)),
  };
}

/** The facts of a row as PROGNOSE takes them: what it does not say comes from the periods before in the same table. */
function readVertrekpunt(tabel: Tabel, rij: Invoerrij, gemeente: string, beoordeeld: Beoordelingsrij | undefined): Vertrekpunt {
  const gelezen = feitenUitRij(tabel, rij.cellen, rij.nummer);
  const aangevuld = beoordeeld?.soort === 'beoordeeld' ? beoordeeld : undefined;
  return {
    gemeente: gemeente === '' ? `Rij ${rij.nummer}` : gemeente,
    feiten: aangevuld === undefined ? gelezen : feitenUit((naam) => aangevuld.feiten[naam]),
    aangevuld: aangevuld?.aangevuld ?? [],
    datum: rij.read('datum', misschienNietNul(readDatum)),
    tempo: rij.read('tempo', readTempo),
    gepland: rij.read('gepland', readAantalOfNul),
  };
}

/** Whether two rows are of one municipality, whatever the spelling. */
function zelfdeGemeente(a: Vertrekpunt, b: Vertrekpunt): boolean {
  return gemeentesleutel(a.gemeente) === gemeentesleutel(b.gemeente);
}

/** The stand of the same periode nearest to so many days back, and a week or more before the day of the row. */
export function eerdereStand(tabel: Gelezentabel, van: Vertrekpunt, dagen: number): Meting | undefined {
  const { datum } = van;
  if (datum === undefined) return undefined;
  const doel = datum - dagen;
  const standen = metingenIn(van.feiten.periode, bekendVan(tabel, van).reeksen)
    .slice(1)
    .filter((stand) => stand.datum <= datum - 7);
  return standen.reduce<Meting | undefined>(
    (beste, stand) => (beste === undefined || Math.abs(stand.datum - doel) < Math.abs(beste.datum - doel) ? stand : beste),
    undefined,
  );
}

/** The row of the same municipality in the periode before, with its figure at the end: from its peildatum on, or without a day. */
export function standVanPeriode(
  { rijen }: Gelezentabel,
  van: Vertrekpunt,
  periode: Feiten['periode'],
): { readonly gerealiseerd: number; readonly rijnummer: number } | undefined {
  const rij = rijen.findLast(
    ({ inhoud }) =>
      inhoud !== undefined &&
      !(inhoud instanceof Invoerfout) &&
      inhoud.feiten.periode === periode &&
      zelfdeGemeente(inhoud, van) &&
      (inhoud.datum === undefined || inhoud.datum >= peildatum(periode, 'eind')),
  );
  return rij === undefined ? undefined : { gerealiseerd: (rij.inhoud as Vertrekpunt).feiten.gerealiseerd, rijnummer: rij.rijnummer };
}
