import * as aq from 'arquero';
import { type Maat, metSpreiding, verhoudingInWoorden } from '../../addin/build/figures/maat.ts';
import { factsColumns, loadBuiltFunctions } from './functions.ts';
import { besideTrede, ROWS } from './ladder.ts';
import { inPairs } from './measure.ts';
import { wholeColumns } from './whole-columns.ts';

const GEMEENTEN = [
  'Utrecht',
  'Zeist',
  'Soest',
  'Woerden',
  'Leusden',
  'Lopik',
  'Houten',
  'Rhenen',
  'Baarn',
  'Bunnik',
  'Eemnes',
  'De Bilt',
  'Montfoort',
];
const FEITEN = ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];

/** A row per municipality and periode with its trede. */
function placements(rows: number): [string, string, number][] {
  return Array.from({ length: rows }, (_, i) => [
    GEMEENTEN[i % GEMEENTEN.length] as string,
    `${1950 + (Math.floor(i / 26) % 150)}-${1 + (Math.floor(i / 13) % 2)}`,
    1 + ((i * 7) % 6),
  ]);
}

/** Counting and judging whole tables, beside arquero and a plain script. */
export async function tables(): Promise<Maat[]> {
  const { associated } = loadBuiltFunctions();
  const call = (id: string, ...args: unknown[]) => associated.get(id)?.(...args) as unknown[][];
  return [await telling(call), await beoordeel(call), ...(await controle(call)), ...(await wholeColumns(call))];
}

export type Call = (id: string, ...args: unknown[]) => unknown[][];

async function telling(call: Call): Promise<Maat> {
  const rows = placements(ROWS);
  const table = [['gemeente', 'periode', 'trede'], ...rows];
  const columns = aq.table({ gemeente: rows.map(([g]) => g), periode: rows.map(([, p]) => p), trede: rows.map(([, , t]) => t) });
  const inScript = () => {
    const groups = new Map<string, string[]>();
    for (const [gemeente, periode, trede] of rows) {
      const key = `${periode}|${trede}`;
      const names = groups.get(key);
      if (names === undefined) groups.set(key, [gemeente]);
      else names.push(gemeente);
    }
    return [...groups].map(([key, names]) => [key, names.length, names.join(', ')]);
  };
  const inArquero = () =>
    columns
      .groupby('periode', 'trede')
      .rollup({ aantal: aq.op.count(), namen: aq.op.array_agg('gemeente') })
      .objects();
  const counted = call('TELLING', table)
    .filter(([, soort]) => String(soort).startsWith('trede'))
    .reduce((sum, rij) => sum + Number(rij[2]), 0);
  if (counted !== ROWS) throw new Error(`TELLING counted ${counted} of ${ROWS} rows`);
  const ours = () => void call('TELLING', table);
  const [arquero, script] = [await inPairs(() => void inArquero(), ours, 9), await inPairs(() => void inScript(), ours, 9)];
  return {
    wat: `TELLING van ${ROWS.toLocaleString('nl-NL')} rijen: per periode en trede aantal en namen, omhoog en omlaag`,
    waarde: arquero.beside,
    eenheid: 'ms',
    naast: `arquero, alleen aantal en namen: ${verhoudingInWoorden(arquero.ratio)}; een kaal script: ${verhoudingInWoorden(script.ratio)}`,
  };
}

async function beoordeel(call: Call): Promise<Maat> {
  const rows = ROWS / 10;
  const columns = factsColumns(rows);
  const table = [FEITEN, ...Array.from({ length: rows }, (_, row) => [0, 1, 2, 3, 4].map((k) => columns[k]?.[row]?.[0]))];
  const data = aq.table(
    Object.fromEntries(FEITEN.map((name, k) => [name, columns[k]?.map(([cell]) => cell)])) as Record<string, unknown[]>,
  );
  const inArquero = () =>
    data
      .derive({
        achterstand: (d: Feitenrij) => d.taakstelling + d.achterstand_begin - d.gerealiseerd,
        deel: (d: Feitenrij) => d.gerealiseerd / d.taakstelling,
      })
      .derive({
        trede: (d: Feitenrij) =>
          d.achterstand <= 0
            ? 1
            : d.achterstand < d.taakstelling
              ? d.vorige_trede <= 2 || d.gerealiseerd >= d.taakstelling
                ? 2
                : d.vorige_trede
              : d.vorige_trede <= 2
                ? 3
                : d.vorige_trede + 1,
      })
      .objects();
  const ours = () => void call('BEOORDEEL', table);
  const [numbers, arquero] = [
    await inPairs(() => void call('BEOORDEEL', table, [['totaalopgave,achterstand_eind,realisatie_taakstelling,trede']]), ours, 9),
    await inPairs(() => void inArquero(), ours, 9),
  ];
  return besideTrede(
    `BEOORDEEL van ${rows.toLocaleString('nl-NL')} rijen, alle kolommen met motivering`,
    ours,
    1.2,
    `; zonder motivering en mogelijke treden: ${verhoudingInWoorden(numbers.ratio)}; arquero, alleen achterstand, deel en trede: ${verhoudingInWoorden(arquero.ratio)}`,
  );
}

interface Feitenrij {
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly vorige_trede: number;
  readonly achterstand: number;
}

/** The check of a table in which every row has several errors; its time must grow with the rows, not with pairs of rows. */
async function controle(call: Call): Promise<Maat[]> {
  const koppen = [
    'gemeente',
    'periode',
    'taakstelling',
    'achterstand_begin',
    'totaalopgave',
    'gerealiseerd',
    'realisatie_totaalopgave',
    'achterstand_eind',
    'trede',
  ];
  const table = (rows: number) => [
    koppen,
    ...Array.from({ length: rows }, (_, i) => [
      ['Utrecht', 'Zeist', 'Soest', 'Woerden', 'totaal'][i % 5],
      `${1950 + (Math.floor(i / 5) % 150)}-1`,
      50,
      i % 97,
      60 + i,
      30,
      0.5,
      12,
      3,
    ]),
  ];
  const [quarter, whole] = [2_500, 10_000].map((rows) => {
    const cells = table(rows);
    return () => void call('CONTROLE', cells);
  }) as [() => void, () => void];
  const { ratio, time, beside } = await inPairs(whole, quarter, 9);
  return [
    await besideTrede('CONTROLE van 10.000 rijen vol fouten', whole, 3),
    {
      wat: 'CONTROLE van 10.000 rijen vol fouten, als veelvoud van een kwart daarvan',
      waarde: ratio,
      eenheid: '×',
      naast: `10.000 rijen: ${metSpreiding(time, 'ms')}; 2.500 rijen: ${metSpreiding(beside, 'ms')}`,
      doel: 6,
    },
  ];
}
