import { type BeoordeeldeRij, beoordeelRijen, type Beoordelingsrij, correctiedatumVan, kaderOf } from '../beoordeling/index.ts';
import { bevindingenIn, bevindingzin } from '../controle/index.ts';
import type { Kaderkeuze } from '../kader/index.ts';
import type { Datum } from '../datum.ts';
import { type Feiten, feitenUit, FIELDS } from '../feiten/index.ts';
import { findGemeente, gemeentenaam, gemeentesleutel, UTRECHT } from '../gemeente/index.ts';
import { Invoerfout, isLeeg, isLeegOfNul, misschienNietNul, ofFout, readAantal, readDatum, type Reader } from '../invoer/index.ts';
import { comparePeriode, peildatum, type Periode, shiftPeriode } from '../periode.ts';
import { GEEN_VOORKENNIS, type Voorkennis } from '../prognose/index.ts';
import { VASTSTELLINGKOLOMMEN } from '../vaststellen/index.ts';
import { group } from '../group.ts';
import type { Ketenstand } from '../zegel/index.ts';
import { readRijen } from '../rijen.ts';
import type { Kolomnaam } from '../kolomnaam.ts';
import { celVan, isLegeRij, ongebruikteKolommen, readTabel, plaatsVan, type Tabel } from '../tabel.ts';
import { type Dossier, geldendeTrede, type Dossierhalfjaar, isVooraf, type Dossieropgave, type Dossiervooraf } from './dossier.ts';
import { geschiedenisVan } from './geschiedenis.ts';
import { DOCUMENTFOUT } from './documenten-messages.ts';
import { meldingenVan } from './documenten-texts.ts';
import { vastgesteldIn, type Zegeloordeel, zegelsIn } from './vastgesteld.ts';
import { type Documentvooruitzicht, vooruitzichten } from './vooruitzicht.ts';

/** A row that cannot be read, and why; the message names row and column. */
export interface Rijfout {
  /** The row as the user counts: the header row is 1. */
  readonly rij: number;
  readonly gemeente: string;
  readonly fout: Invoerfout;
}

/** The municipalities of a table in order of appearance, and the rows that cannot be read. */
export interface Dossiers {
  readonly dossiers: readonly Dossier[];
  readonly fouten: readonly Rijfout[];
  /** The headings of filled columns that no document uses. */
  readonly ongebruikt: readonly string[];
}

type Cellen = readonly (readonly unknown[])[];

/** A readable row with its place in time. */
interface Gelezen {
  readonly key: string;
  readonly gemeente: string;
  readonly opgave: Dossieropgave;
  /** Figures of a half-year that has begun; `undefined` where the row is a task to come. */
  readonly halfjaar: Dossierhalfjaar | undefined;
}

/**
 * Reads the dossiers of all municipalities in a table of facts, as they are on a day; a column datum goes before `datum`, and rows
 * of a later day are left out. `vooruit` are other tables with tasks of half-years to come, such as the sheet with which the next
 * periode begins; `genoteerd` is what the workbook notes of the chain of its vaststellingen, apart from their sheet; `keuze` are the
 * frameworks given for the whole table; `kennis` is what forecasts know besides the table. Throws an `Invoerfout` where the headers
 * are wrong.
 */
export function readDossiers(
  cellen: Cellen,
  datum: Datum,
  vooruit: readonly Cellen[] = [],
  genoteerd?: readonly Ketenstand[],
  keuze?: Kaderkeuze,
  kennis: Voorkennis = GEEN_VOORKENNIS,
): Dossiers {
  readTabel(cellen, ['gemeente']);
  const { tabel, rijen } = beoordeelRijen(cellen, keuze);
  const verwacht = vooruitzichten(cellen, datum, kennis, keuze);
  const zegels = zegelsIn(cellen, genoteerd);
  const { gelezen, onleesbaar } = readRijen(rijen, (rij) => readRij(tabel, rij, datum, verwacht[rij.nummer - 2], zegels.gewijzigd, keuze));
  const fouten = [
    ...onleesbaar.map(({ rij, fout }) => ({ rij: rij.nummer, gemeente: gemeentenaam(rij.gemeente), fout })),
    ...dubbele(gelezen),
  ];
  const later = group(
    vooruit.flatMap((een) => opgavenIn(een, keuze)),
    ({ key }) => key,
  );
  const kernen = [...group(gelezen, ({ key }) => key)].map(([key, eigen]) => kernVan(eigen, later.get(key) ?? []));
  const bevindingen = bevindingenPerRij(cellen, new Set(kernen.flatMap(gebruikteRijen)), new Set(kernen.flatMap(komendeRijen)), keuze);
  return {
    dossiers: kernen.map((kern) => metBevindingen(kern, bevindingen, zegels)),
    fouten: fouten.sort((a, b) => a.rij - b.rij),
    ongebruikt: ongebruikt(tabel, zegels),
  };
}

/** The tasks in a table of half-years to come; a row that cannot be read gives none, as its own table tells. */
function opgavenIn(cellen: Cellen, keuze: Kaderkeuze | undefined): readonly Gelezen[] {
  const tabel = ofFout(() => readTabel(cellen, ['gemeente', 'periode']));
  if (tabel instanceof Invoerfout) return [];
  return readRijen([...tabel.rijen.entries()], ([i, rij]) => opgaverij(tabel, rij, i + 2, keuze)).gelezen;
}

function opgaverij(tabel: Tabel, cellen: readonly unknown[], nummer: number, keuze: Kaderkeuze | undefined): Gelezen | undefined {
  const gemeente = celVan(tabel, cellen, 'gemeente');
  if (isLegeRij(cellen) || (typeof gemeente !== 'string' && typeof gemeente !== 'number')) return undefined;
  const read = reader(tabel, cellen, nummer);
  const opgave = opgaveUit(read, nummer, read('periode', FIELDS.periode.read), keuze);
  return { key: gemeentesleutel(gemeente), gemeente: gemeentenaam(gemeente), opgave, halfjaar: undefined };
}

/** Columns of the sheet with vaststellingen are used there for its seals. */
function ongebruikt(tabel: Tabel, { isBlad }: Zegeloordeel): readonly string[] {
  const eigen: readonly string[] = isBlad ? VASTSTELLINGKOLOMMEN : [];
  return ongebruikteKolommen(tabel)
    .map((index) => tabel.koppen[index] || `kolom ${index + 1} (zonder kop)`)
    .filter((kop) => !eigen.includes(kop));
}

/** A row; `undefined` where it is blank, a total, or of a later day. Throws an `Invoerfout` where it cannot be read. */
function readRij(
  tabel: Tabel,
  rij: Beoordelingsrij,
  datum: Datum,
  vooruitzicht: Documentvooruitzicht | undefined,
  gewijzigd: ReadonlySet<number>,
  keuze: Kaderkeuze | undefined,
): Gelezen | undefined {
  const { nummer } = rij;
  if (rij.soort === 'overgeslagen') return undefined;
  const gemeente = gemeentenaam(rij.gemeente);
  if (gemeente === '') throw DOCUMENTFOUT.naam_ontbreekt({ naam: plaatsVan(tabel, nummer, 'gemeente') });
  const read = reader(tabel, rij.cellen, nummer);
  const vastgesteld = vastgesteldIn(tabel, rij.cellen, nummer, gewijzigd);
  const cijfers_van = read('datum', misschienNietNul(readDatum)) ?? vastgesteld?.cijfers_van ?? datum;
  if (cijfers_van > datum) return undefined;
  const periode = read('periode', FIELDS.periode.read);
  const komt = cijfers_van < peildatum(periode, 'begin');
  const isBlank = (kolom: Kolomnaam) => isLeeg(celVan(tabel, rij.cellen, kolom));
  const zonderCijfers = isBlank('gerealiseerd') && (isBlank('achterstand_begin') || !isAfgelopen(periode, cijfers_van));
  const opgave = opgaveUit(read, nummer, periode, keuze);
  const basis = { key: gemeentesleutel(rij.gemeente), gemeente, opgave };
  if (komt || zonderCijfers) return { ...basis, halfjaar: undefined };
  if (rij.soort === 'fout') throw rij.fout;
  return {
    ...basis,
    halfjaar: halfjaarUit(
      tabel,
      rij,
      { rij: nummer, cijfers_van, vastgesteld, extra_doelstelling: opgave.extra_doelstelling, ...texts(tabel, rij.cellen) },
      vooruitzicht,
    ),
  };
}

/** What the user wrote beside the figures. */
function texts(tabel: Tabel, cellen: readonly unknown[]): Pick<Dossierhalfjaar, 'afspraken' | 'notities' | 'trede_zonder_besluit'> {
  const tekst = (kolom: 'afspraken' | 'notities'): string => {
    const cel = celVan(tabel, cellen, kolom);
    return isLeegOfNul(cel) || (typeof cel !== 'string' && typeof cel !== 'number') ? '' : String(cel).trim();
  };
  const trede_zonder_besluit = !isLeegOfNul(celVan(tabel, cellen, 'trede')) && isLeegOfNul(celVan(tabel, cellen, 'vastgesteld_op'));
  return { afspraken: tekst('afspraken'), notities: tekst('notities'), trede_zonder_besluit };
}

type Read = <T>(kolom: Kolomnaam, read: Reader<T>) => T;

function reader(tabel: Tabel, cellen: readonly unknown[], nummer: number): Read {
  return (kolom, read) => read(celVan(tabel, cellen, kolom), plaatsVan(tabel, nummer, kolom));
}

/** The figures of the last day of a half-year are those with which it ends. */
function isAfgelopen(periode: Periode, cijfers_van: Datum): boolean {
  return cijfers_van >= peildatum(periode, 'eind') - 1;
}

function opgaveUit(read: Read, rij: number, periode: Periode, keuze: Kaderkeuze | undefined): Dossieropgave {
  const vooraf = feitenUit((naam) => (isVooraf(naam) ? read(naam, readVooraf(naam, keuze)) : undefined));
  return { ...vooraf, rij, periode, extra_doelstelling: read('extra_doelstelling', misschienNietNul(readAantal)) };
}

/** Reads a fact of a half-year to come, in which no fact is required. */
function readVooraf(naam: Dossiervooraf, keuze: Kaderkeuze | undefined): Reader<Feiten[Dossiervooraf]> {
  const { read, leeg, nul } = FIELDS[naam];
  const isBlank = nul === 'leeg' ? isLeegOfNul : isLeeg;
  return (cel, plaats) => {
    const klasse = naam === 'vorige_trede' ? keuze?.klasse(cel) : undefined;
    return klasse ?? (leeg === 'verplicht' && isBlank(cel) ? undefined : read(cel, plaats));
  };
}

function halfjaarUit(
  tabel: Tabel,
  { cellen, feiten, stand, beoordeling }: BeoordeeldeRij,
  plaats: Pick<
    Dossierhalfjaar,
    'rij' | 'cijfers_van' | 'vastgesteld' | 'extra_doelstelling' | 'afspraken' | 'notities' | 'trede_zonder_besluit'
  >,
  vooruitzicht: Documentvooruitzicht | undefined,
): Dossierhalfjaar {
  const open = plaats.cijfers_van < correctiedatumVan(feiten.periode, kaderOf(beoordeling));
  return {
    ...plaats,
    feiten,
    stand,
    beoordeling,
    nagekomen_bekend: !isLeegOfNul(celVan(tabel, cellen, 'nagekomen')),
    vooruitzicht: open ? vooruitzicht : undefined,
  };
}

/** Two rows of one municipality, periode and day: nobody can know which is meant, unless one is a new decision. */
function dubbele(gelezen: readonly Gelezen[]): Rijfout[] {
  const eerder = new Map<string, number>();
  return gelezen.flatMap(({ key, gemeente, opgave: { rij, periode }, halfjaar }): Rijfout[] => {
    const plaats = `${key}|${periode}|${halfjaar?.cijfers_van}`;
    const eerste = eerder.get(plaats);
    if (eerste !== undefined && halfjaar?.vastgesteld === undefined)
      return [{ rij, gemeente, fout: DOCUMENTFOUT.rij_dubbel({ rij, gemeente, periode, eerste }) }];
    eerder.set(plaats, rij);
    return [];
  });
}

/** What the check says of the rows that are used: an earlier stand of the same half-year is no double row, and a task to come has no figures yet. */
function bevindingenPerRij(
  cellen: readonly (readonly unknown[])[],
  gebruikt: ReadonlySet<number>,
  komend: ReadonlySet<number>,
  keuze: Kaderkeuze | undefined,
): ReadonlyMap<number, readonly string[]> {
  const bevindingen = bevindingenIn(
    cellen.map((rij, i) => (i === 0 || gebruikt.has(i + 1) ? rij : [])),
    keuze,
  ).filter(
    // A document shows the stand at the start in words, and of a coming half-year only the task.
    ({ rij, soort, kolom }) => soort !== 'nul_of_leeg' || (kolom !== 'achterstand_begin' && !komend.has(rij)),
  );
  return new Map([...group(bevindingen, ({ rij }) => rij)].map(([rij, groep]) => [rij, groep.map(bevindingzin)]));
}

function gebruikteRijen(dossier: Kern): readonly number[] {
  return [...halfjarenVan(dossier).map(({ rij }) => rij), ...komendeRijen(dossier)];
}

/** The rows that give the task of a half-year, and no figures of it. */
function komendeRijen(dossier: Kern): readonly number[] {
  const bekend = new Set(halfjarenVan(dossier).map(({ feiten }) => feiten.periode));
  return [...dossier.opgaven.values()].filter(({ periode }) => !bekend.has(periode)).map(({ rij }) => rij);
}

function halfjarenVan({ afgesloten, lopend }: Kern): readonly Dossierhalfjaar[] {
  return lopend === undefined ? afgesloten : [...afgesloten, lopend];
}

/** A dossier before the table is checked. */
type Kern = Omit<Dossier, 'bevindingen' | 'meldingen'> & { readonly rijen: readonly number[] };

/** `later` are tasks of another table, which count where this one has none of that half-year. */
function kernVan(rijen: readonly Gelezen[], later: readonly Gelezen[]): Kern {
  const { gemeente, key } = rijen[0] as Gelezen;
  const halfjaren = laatstePerPeriode(rijen.flatMap(({ halfjaar }) => (halfjaar === undefined ? [] : [halfjaar])));
  const afgesloten = halfjaren.filter(({ feiten, cijfers_van }) => isAfgelopen(feiten.periode, cijfers_van));
  const laatste = halfjaren.at(-1);
  // A stand of a half-year before an ended one is no running half-year any more.
  const lopend = laatste === afgesloten.at(-1) ? undefined : laatste;
  const opgaven = new Map([...later, ...rijen].map(({ opgave }) => [opgave.periode, opgave]));
  const nummers = rijen.map(({ opgave: { rij } }) => rij);
  return { gemeente, key, afgesloten, lopend, opgaven, geschiedenis: geschiedenis(gemeente, afgesloten, lopend), rijen: nummers };
}

function metBevindingen(dossier: Kern, perRij: ReadonlyMap<number, readonly string[]>, zegels: Zegeloordeel): Dossier {
  const met: Omit<Dossier, 'meldingen'> = { ...dossier, bevindingen: gebruikteRijen(dossier).flatMap((rij) => perRij.get(rij) ?? []) };
  const vanZegels = [...dossier.rijen.flatMap((rij) => zegels.perRij.get(rij) ?? []), ...zegels.algemeen];
  return { ...met, meldingen: [...vanZegels, ...meldingenVan(met, findGemeente(met.gemeente)?.provincie === UTRECHT)] };
}

/** Of each half-year the vaststelling that holds, or the figures of the last day, whatever the order of the rows. */
function laatstePerPeriode(halfjaren: readonly Dossierhalfjaar[]): Dossierhalfjaar[] {
  const laatste = new Map<Periode, Dossierhalfjaar>();
  for (const een of halfjaren) {
    const eerder = laatste.get(een.feiten.periode);
    if (eerder === undefined || !isLater(eerder, een)) laatste.set(een.feiten.periode, een);
  }
  return [...laatste.values()].sort((a, b) => comparePeriode(a.feiten.periode, b.feiten.periode));
}

/** Among decisions by their day and number, as the view Vaststellen does; else by the day of the figures. */
function isLater(een: Dossierhalfjaar, ander: Dossierhalfjaar): boolean {
  const [a, b] = [een.vastgesteld, ander.vastgesteld];
  const besloten = a === undefined || b === undefined ? 0 : a.op - b.op || a.volgnummer - b.volgnummer;
  return (besloten || een.cijfers_van - ander.cijfers_van) > 0;
}

function geschiedenis(
  gemeente: string,
  afgesloten: readonly Dossierhalfjaar[],
  lopend: Dossierhalfjaar | undefined,
): Dossier['geschiedenis'] {
  const laatste = lopend ?? afgesloten.at(-1);
  if (laatste === undefined) return [];
  const tot = laatste === lopend ? laatste.feiten.periode : shiftPeriode(laatste.feiten.periode, 1);
  const eigen = new Map(
    afgesloten.flatMap((halfjaar) => {
      const trede = geldendeTrede(halfjaar);
      return trede === undefined || kaderOf(halfjaar.beoordeling)?.heeftKlassen
        ? []
        : [[halfjaar.feiten.periode, { trede, herkomst: halfjaar.vastgesteld === undefined ? 'berekend' : 'vastgesteld' }] as const];
    }),
  );
  return geschiedenisVan(gemeente, eigen, tot);
}
