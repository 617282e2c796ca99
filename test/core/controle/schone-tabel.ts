import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import type { Trede } from '../../../core/trede.ts';
import { datumOf } from '../../../core/datum.ts';
import { GEMEENTEN } from '../../../core/gemeente/index.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { type Periode, peildatum, shiftPeriode } from '../../../core/periode.ts';
import { mulberry32 } from '../../../addin/build/scores/mulberry32.ts';

/** A chance with a seed: the same seed gives the same table (mulberry32). */
export interface Kans {
  readonly geheel: (van: number, tot: number) => number;
  readonly uit: <T>(keuzes: readonly T[]) => T;
  readonly ja: (kans?: number) => boolean;
}

export function kansMet(seed: number): Kans {
  const volgende = mulberry32(seed);
  const geheel = (van: number, tot: number) => van + Math.floor(volgende() * (tot - van + 1));
  return { geheel, uit: (keuzes) => keuzes[geheel(0, keuzes.length - 1)]!, ja: (kans = 0.5) => volgende() < kans };
}

/** Those that neither end nor take in another since the first periode of these tables. */
const LASTING = UTRECHTSE.filter(
  (naam) =>
    !GEMEENTEN.some((een) => een.tot !== undefined && een.tot > datumOf(2021, 1, 1) && [een.naam, ...een.opgegaan_in].includes(naam)),
);

/** A row of the table being made; any cell can be replaced by anything. */
export interface Modelrij {
  rol: 'gemeente' | 'tussenstand' | 'totaal' | 'telling';
  gemeente: unknown;
  periode: unknown;
  peildatum: unknown;
  taakstelling: unknown;
  herverdeling: unknown;
  achterstand_begin: unknown;
  totaalopgave: unknown;
  gerealiseerd: unknown;
  nagekomen: unknown;
  nagekomen_vorige: unknown;
  gekoppeld: unknown;
  realisatie_taakstelling: unknown;
  realisatie_totaalopgave: unknown;
  achterstand_eind: unknown;
  vorige_trede: unknown;
  trede: unknown;
  beoordeling_op: unknown;
}

export type Modelkolom = Exclude<keyof Modelrij, 'rol'>;

const KOLOMMEN: readonly Modelkolom[] = [
  'gemeente',
  'periode',
  'peildatum',
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'nagekomen',
  'nagekomen_vorige',
  'gekoppeld',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'achterstand_eind',
  'vorige_trede',
  'trede',
  'beoordeling_op',
];

const SYNONIEMEN: { readonly [K in Modelkolom]?: string } = {
  gerealiseerd: 'Aantal gehuisvest',
  realisatie_taakstelling: '% taakstelling',
  achterstand_begin: 'Beginachterstand',
  trede: 'INSCHALING',
};

/** What a chain of periods is broken by, once: the stand a municipality starts with instead of the one it ended with. */
export interface Breuk {
  /** Which of the municipalities and which of the periods after the first. */
  readonly gemeente: number;
  readonly periode: number;
  readonly begin: (eind: number, nagekomen: number) => number;
}

export interface Model {
  readonly kolommen: readonly Modelkolom[];
  readonly rijen: Modelrij[];
  readonly synoniemen: boolean;
  /** How a share is written in this table. */
  readonly deel: (teller: number, noemer: number) => unknown;
}

const NOTATIES: readonly ((deel: number) => number)[] = [
  (deel) => deel,
  (deel) => Math.round(deel * 100) / 100,
  (deel) => Math.round(deel * 100),
  (deel) => Math.round(deel * 1000) / 10,
  // As a spreadsheet keeps a pasted 166,7%.
  (deel) => Number((deel * 100).toFixed(1)) / 100,
];

const LEGE: Omit<Modelrij, 'rol' | 'gemeente' | 'periode'> = {
  peildatum: null,
  taakstelling: null,
  herverdeling: null,
  achterstand_begin: null,
  totaalopgave: null,
  gerealiseerd: null,
  nagekomen: null,
  nagekomen_vorige: null,
  gekoppeld: null,
  realisatie_taakstelling: null,
  realisatie_totaalopgave: null,
  achterstand_eind: null,
  vorige_trede: null,
  trede: null,
  beoordeling_op: null,
};

/**
 * A table in which everything fits: several municipalities and periods, each periode starting with the registered stand of the one before,
 * treden assessed by the ladder, shares in one notation, standen on the way, total rows and numbers per trede.
 */
export function schoneTabel(seed: number, breuk?: Breuk): Model {
  const kans = kansMet(seed);
  const notatie = kans.uit(NOTATIES);
  const deel = (teller: number, noemer: number) => (noemer > 0 ? notatie(teller / noemer) : null);
  const perioden = Array.from(
    { length: kans.geheel(2, 4) },
    (
      (eerste: Periode) => (_: unknown, i: number) =>
        shiftPeriode(eerste, i)
    )(kans.uit<Periode>(['2021-1', '2022-2', '2023-1', '2024-1', '2025-1'])),
  );
  const eersteGemeente = kans.geheel(0, 20);
  const gemeenten = LASTING.slice(eersteGemeente, eersteGemeente + kans.geheel(2, 5));
  const reeksen = gemeenten.map((gemeente, i) => keten(kans, deel, gemeente, perioden, breuk?.gemeente === i ? breuk : undefined));
  const tussen = tussenstanden(kans, deel, reeksen[0]!.at(-1)!);
  const perPeriode = perioden.flatMap((periode, p) => {
    const rijen = reeksen.map((reeks) => reeks[p]!);
    return [...(p === perioden.length - 1 ? tussen : []), ...rijen, totaalVan(periode, rijen, deel), ...tellingenVan(periode, rijen)];
  });
  const kolommen = kans.ja() ? KOLOMMEN : [...KOLOMMEN].reverse();
  return { kolommen, rijen: perPeriode.map((rij) => ({ ...rij })), synoniemen: kans.ja(), deel };
}

function keten(kans: Kans, deel: Model['deel'], gemeente: string, perioden: readonly Periode[], breuk: Breuk | undefined): Modelrij[] {
  let eind = kans.geheel(-20, 90);
  let vorige = { trede: kans.uit<Trede>([1, 2, 3]), nagekomen: undefined as number | undefined };
  return perioden.map((periode, p) => {
    const begin = p > 0 && breuk?.periode === p ? breuk.begin(eind, vorige.nagekomen ?? 0) : eind;
    const taakstelling = kans.geheel(25, 300);
    const herverdeling = kans.ja(0.6) ? 0 : kans.uit([-8, -5, 4, 9]);
    const totaalopgave = taakstelling + herverdeling + begin;
    const gerealiseerd = Math.max(12, Math.round((Math.max(totaalopgave, taakstelling) * kans.geheel(30, 115)) / 100));
    const nagekomen = kans.ja(0.6) ? 0 : kans.geheel(1, 9);
    const gekoppeld = kans.ja(0.7) ? undefined : gerealiseerd + kans.geheel(0, 40);
    const feiten = {
      periode,
      taakstelling,
      herverdeling,
      achterstand_begin: begin,
      gerealiseerd,
      nagekomen,
      gekoppeld,
      nagekomen_vorige: vorige.nagekomen,
      vorige_trede: vorige.trede,
    };
    const beoordeling = beoordeel(feiten);
    if (!('trede' in beoordeling)) throw new Error('the generator gives all facts');
    eind = totaalopgave - gerealiseerd;
    const rij: Modelrij = {
      ...LEGE,
      rol: 'gemeente',
      gemeente,
      periode,
      peildatum: peildatum(periode, 'eind'),
      taakstelling,
      herverdeling: herverdeling === 0 ? kans.uit([0, null, '']) : herverdeling,
      achterstand_begin: begin,
      totaalopgave,
      gerealiseerd,
      nagekomen,
      nagekomen_vorige: vorige.nagekomen ?? null,
      gekoppeld: gekoppeld ?? null,
      realisatie_taakstelling: deel(gerealiseerd, taakstelling + herverdeling),
      realisatie_totaalopgave: deel(gerealiseerd, totaalopgave),
      achterstand_eind: eind,
      vorige_trede: vorige.trede,
      trede: beoordeling.trede,
      beoordeling_op: gekoppeld === undefined ? null : gekoppeld < totaalopgave ? 'Koppelingstekort' : 'totaalopgave',
    };
    vorige = { trede: beoordeling.trede, nagekomen };
    return rij;
  });
}

/** Two standen on the way to a row: a third and two thirds of its gerealiseerd. */
function tussenstanden(kans: Kans, deel: Model['deel'], rij: Modelrij): Modelrij[] {
  if (kans.ja()) return [];
  const begin = peildatum(rij.periode as Periode, 'begin');
  return [1, 2].map((derde) =>
    metGerealiseerd(
      { ...rij, rol: 'tussenstand', peildatum: begin + 50 * derde, nagekomen: null, gekoppeld: null, beoordeling_op: null, trede: null },
      Math.floor((Number(rij.gerealiseerd) * derde) / 3),
      deel,
    ),
  );
}

/** A row with another gerealiseerd and everything that follows from it. */
export function metGerealiseerd(rij: Modelrij, gerealiseerd: number, deel: Model['deel']): Modelrij {
  const totaalopgave = Number(rij.totaalopgave);
  return {
    ...rij,
    gerealiseerd,
    achterstand_eind: totaalopgave - gerealiseerd,
    realisatie_taakstelling: deel(gerealiseerd, Number(rij.taakstelling) + Number(rij.herverdeling)),
    realisatie_totaalopgave: deel(gerealiseerd, totaalopgave),
  };
}

function totaalVan(periode: Periode, rijen: readonly Modelrij[], deel: Model['deel']): Modelrij {
  const som = (kolom: Modelkolom) => rijen.reduce((totaal, rij) => totaal + Number(rij[kolom]), 0);
  const rij: Modelrij = { ...LEGE, rol: 'totaal', gemeente: 'Totaal', periode, peildatum: peildatum(periode, 'eind') };
  for (const kolom of ['taakstelling', 'herverdeling', 'achterstand_begin', 'totaalopgave', 'nagekomen'] as const) rij[kolom] = som(kolom);
  return metGerealiseerd(rij, som('gerealiseerd'), deel);
}

function tellingenVan(periode: Periode, rijen: readonly Modelrij[]): Modelrij[] {
  return [1, 2, 3].flatMap((trede) => {
    const aantal = rijen.filter((rij) => rij.trede === trede).length;
    return aantal === 0 ? [] : [{ ...LEGE, rol: 'telling' as const, gemeente: `aantal op trede ${trede}`, periode, trede: aantal }];
  });
}

/** The findings but for the one that tells of the column that the check does not know. */
export function behalveVreemd<B extends { readonly soort: string }>(bevindingen: readonly B[]): readonly B[] {
  return bevindingen.filter(({ soort }) => soort !== 'kolom_niet_gebruikt');
}

/** The model as cells, with a header row and a column the check does not know. */
export function alsCellen({ kolommen, rijen, synoniemen }: Model): unknown[][] {
  const koppen = kolommen.map((kolom) => (synoniemen ? (SYNONIEMEN[kolom] ?? kolom) : kolom));
  return [[...koppen, 'xyzzy'], ...rijen.map((rij) => [...kolommen.map((kolom) => rij[kolom]), 'zie brief'])];
}
