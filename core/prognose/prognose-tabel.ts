import { BEOORDELINGSFOUT } from '../beoordeling/index.ts';
import { type Kaderkeuze, standVan } from '../kader/index.ts';
import type { Datum } from '../datum.ts';
import { Invoerfout, ofFout } from '../invoer/index.ts';
import { realisatie } from '../opgave.ts';
import { celVan, type Tabel } from '../tabel.ts';
import { tempo, tempoNodig } from '../tempo.ts';
import { alsOutput, doorgegeven, chooseKolommen, type Uitvoercel, type Uitvoerkolom, type Uitvoertabel } from '../output.ts';
import { aannamesVan } from './aannames.ts';
import { gemeentenaam, gemeentesleutel } from '../gemeente/index.ts';
import type { Voorkennis } from './parameters-lezen.ts';
import { verwachtUitPlannen } from './plannen.ts';
import type { PlannenPerGemeente } from './plannen-lezen.ts';
import { type Prognose, prognose, type Prognosevraag, type Tredeprognose } from './prognose.ts';
import { readPrognoserijen, type Prognoserij } from './prognose-rijen.ts';
import { volgensSchema } from './volgens-schema.ts';
import { recentTempo, type Tempokeuze } from './tempokeuze.ts';
import { metingenIn, metTempo, type Standgeschiedenis, standgeschiedenis } from './standgeschiedenis.ts';

/** How a table is forecast. */
export interface Prognosewijze {
  /** The day for rows without a datum of their own. */
  readonly datum: Datum | undefined;
  /** The level of the central interval, above 0 and below 1. */
  readonly niveau: number;
  readonly plannen: PlannenPerGemeente;
  /** The assumptions, and what is known of municipalities besides the table. */
  readonly parameters: Voorkennis;
  /** The frameworks given for the whole table. */
  readonly keuze?: Kaderkeuze | undefined;
}

/** A row with a question, and what is needed to answer it. */
interface Voorspelderij extends Prognoserij {
  readonly vraag: Prognosevraag;
  readonly keuze: Tempokeuze;
  readonly totaalopgave: number;
  /** gerealiseerd and nagekomen. */
  readonly gehuisvest: number;
  readonly tempo_recent: number | undefined;
  readonly uitkomst: Prognose | Invoerfout;
  readonly wijze: Prognosewijze;
  readonly plannen_elders: readonly string[];
}

type Rij = (Prognoserij & { readonly vraag: Invoerfout | undefined }) | Voorspelderij;

/**
 * PROGNOSE: a header row and a row per input row, with the asked columns (default: all but those of the stand so far). Several standen of one
 * municipality are its history: they give tempo_recent, and with a learned half-life the pace.
 * A row that cannot be read has its error in every computed cell; blank and total rows stay blank.
 */
export function prognoseTabel(cellen: readonly (readonly unknown[])[], wijze: Prognosewijze, kolommen: readonly string[]): Uitvoertabel {
  const { tabel, rijen } = readPrognoserijen(cellen, wijze.datum, wijze.keuze);
  const output = kolommen.length === 0 ? outputOf(tabel) : [...outputOf(tabel), ...STANDKOLOMMEN];
  const gekozen = chooseKolommen(kolommen, output, tabel, (rij: Rij) => rij.cellen);
  const geschiedenis = geschiedenisVan(rijen, wijze);
  const gemeenten = new Set(rijen.map(({ gemeente }) => gemeentesleutel(gemeente)));
  const plannen_elders = [...wijze.plannen.keys()]
    .filter((key) => !gemeenten.has(key))
    .map((key) => gemeentenaam(key) || '(zonder gemeente)');
  return alsOutput(
    gekozen,
    rijen.map((rij, i) => voorspel(rij, keyVan(rij.gemeente, i), geschiedenis, wijze, plannen_elders)),
  );
}

/** By which a row is told from those of other municipalities: its name, or else that it is this row. */
function keyVan(gemeente: string | number, index: number): string {
  return gemeentesleutel(gemeente) || `rij ${index}`;
}

function geschiedenisVan(rijen: readonly Prognoserij[], wijze: Prognosewijze): Standgeschiedenis {
  const standen = rijen.flatMap(({ gemeente, vraag }, i) =>
    vraag === undefined || vraag instanceof Invoerfout
      ? []
      : [{ gemeente: keyVan(gemeente, i), periode: vraag.periode, datum: vraag.datum, gerealiseerd: vraag.gerealiseerd }],
  );
  return standgeschiedenis(standen, wijze.parameters);
}

function voorspel(
  { vraag, ...rij }: Prognoserij,
  key: string,
  geschiedenis: Standgeschiedenis,
  wijze: Prognosewijze,
  plannen_elders: readonly string[],
): Rij {
  if (vraag === undefined || vraag instanceof Invoerfout) return { ...rij, vraag };
  const reeksen = geschiedenis.get(key) ?? [];
  const { parameters, tempi } = wijze.parameters;
  const plannen = wijze.plannen.get(gemeentesleutel(rij.gemeente));
  const { vraag: metKennis, keuze } = metTempo(vraag, reeksen, parameters, tempi.get(key));
  const { totaalopgave, gehuisvest } = standVan(vraag);
  const volledig = { ...metKennis, plannen: plannen instanceof Invoerfout ? undefined : plannen };
  return {
    ...rij,
    vraag: volledig,
    keuze,
    wijze,
    plannen_elders,
    totaalopgave,
    gehuisvest,
    tempo_recent: recentTempo(vraag.periode, metingenIn(vraag.periode, reeksen), vraag, parameters.recente_weken),
    uitkomst: plannen instanceof Invoerfout ? plannen : ofFout(() => prognose(volledig, wijze.niveau, parameters, rij.bij)),
  };
}

/** A computed column: blank for a row that is passed over, the row's error for one that could not be read. */
function kolom(kop: string, cel: (rij: Voorspelderij) => Uitvoercel): Uitvoerkolom<Rij> {
  return { kop, cel: (rij) => ('uitkomst' in rij ? cel(rij) : (rij.vraag ?? '')) };
}

/** The persons expected of the plans. */
function uitPlannen(uitkomst: Prognose | Invoerfout): number {
  return uitkomst instanceof Invoerfout ? 0 : verwachtUitPlannen(uitkomst.uitzicht.plannen);
}

/** A column from the forecast: its error where it could not be made. */
function verwachting(kop: string, cel: (uitkomst: Prognose, rij: Voorspelderij) => Uitvoercel): Uitvoerkolom<Rij> {
  return kolom(kop, (rij) => (rij.uitkomst instanceof Invoerfout ? rij.uitkomst : cel(rij.uitkomst, rij)));
}

function treden(kop: string, cel: (treden: Tredeprognose, rij: Voorspelderij) => Uitvoercel): Uitvoerkolom<Rij> {
  return verwachting(kop, ({ treden }, rij) => ('onbekend' in treden ? treden.onbekend : cel(treden, rij)));
}

/** The columns of the result; periode as it stands in the table, also of a row with a fault elsewhere. */
function outputOf(tabel: Tabel): readonly Uitvoerkolom<Rij>[] {
  return [
    { kop: 'gemeente', cel: ({ gemeente, vraag }) => (gemeente === '' && vraag instanceof Invoerfout ? vraag : gemeente) },
    {
      kop: 'periode',
      cel: ({ vraag, cellen }) =>
        vraag === undefined ? '' : vraag instanceof Invoerfout ? doorgegeven(celVan(tabel, cellen, 'periode')) : vraag.periode,
    },
    ...OUTPUT,
  ];
}

const OUTPUT: readonly Uitvoerkolom<Rij>[] = [
  kolom('datum', ({ vraag }) => vraag.datum),
  // The pace so far, or one's own: what is expected to come is in the assumptions.
  kolom('tempo', ({ vraag }) => vraag.tempo ?? tempo(vraag.periode, vraag) ?? ''),
  kolom('tempo_recent', ({ tempo_recent }) => tempo_recent ?? ''),
  kolom(
    'tempo_nodig',
    ({ vraag, totaalopgave: opgave, gehuisvest, uitkomst }) =>
      tempoNodig(vraag.periode, opgave, { gerealiseerd: gehuisvest + uitPlannen(uitkomst), datum: vraag.datum }) ?? '',
  ),
  kolom('volgens_schema', ({ vraag, totaalopgave: opgave }) => volgensSchema(vraag.periode, opgave, vraag.datum)),
  kolom('voor_op_schema', ({ vraag, totaalopgave: opgave, gehuisvest }) => gehuisvest - volgensSchema(vraag.periode, opgave, vraag.datum)),
  kolom('nog_te_huisvesten', ({ totaalopgave: opgave, gehuisvest }) => Math.max(0, opgave - gehuisvest)),
  verwachting('achterstand_verwacht', ({ verwachte_achterstand }) => verwachte_achterstand),
  verwachting('gunstig', ({ band }) => band.gunstig),
  verwachting('ongunstig', ({ band }) => band.ongunstig),
  ...[1, 2, 3, 4, 5, 6].map((trede) => treden(`kans_${trede}`, ({ kansen }) => kansen[trede - 1] ?? '')),
  treden('trede_verwacht', ({ verwacht }, { bij }) => bij.kader?.uitkomstcel(verwacht) ?? verwacht),
  verwachting('aannames', (uitkomst, { vraag, keuze, tempo_recent, wijze, plannen_elders, aangevuld, bij: { kader } }) =>
    [
      ...aannamesVan({ ...vraag, correctiedatum: kader?.correctiedatum(vraag.periode) }, uitkomst, {
        tempobron: keuze.bron,
        tempo_recent,
        tempo_gemiddeld: tempo(vraag.periode, vraag),
        parameters: wijze.parameters.parameters,
        gegeven: wijze.parameters.gegeven,
        plannen_elders,
      }),
      ...aangevuld,
    ].join('; '),
  ),
];

/** What can be asked beside the forecast, as BEOORDEEL gives it: where the municipality is now. */
const STANDKOLOMMEN: readonly Uitvoerkolom<Rij>[] = [
  kolom('totaalopgave', ({ totaalopgave: opgave }) => opgave),
  kolom('achterstand_eind', ({ vraag }) => standVan(vraag).achterstand_eind),
  kolom(
    'realisatie_taakstelling',
    ({ vraag }) => realisatie(vraag.gerealiseerd, standVan(vraag).opgave_periode) ?? BEOORDELINGSFOUT.geen_opgave({ wat: 'taakstelling' }),
  ),
  kolom(
    'realisatie_totaalopgave',
    ({ vraag, totaalopgave: opgave }) => realisatie(vraag.gerealiseerd, opgave) ?? BEOORDELINGSFOUT.geen_opgave({ wat: 'totaalopgave' }),
  ),
];
