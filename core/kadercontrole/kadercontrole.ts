import { type Kaderfout, type Kadertabel, readKaders } from '../kader/index.ts';
import type { Uitvoertabel } from '../output.ts';
import { fromLeeswijze, gaps, heavier, sameConditions, unreached, walked } from './checks.ts';
import { GEEN_KADERBEVINDINGEN, type Kaderbevindingsoort, ZINNEN } from './kadercontrole-texts.ts';

/** What is wrong with a kadertabel, or is to be looked at. */
export interface Kaderbevinding {
  /** The row as the user counts: the header row is 1; `undefined` where it is the table as a whole. */
  readonly rij: number | undefined;
  readonly kolom: string;
  readonly ernst: 'fout' | 'let op';
  /** The kind, or the code of what is wrong in a cell. */
  readonly soort: Kaderbevindingsoort | string;
  readonly zin: string;
}

const KOPPEN = ['rij', 'kolom', 'ernst', 'soort', 'bevinding'] as const;

/**
 * All findings in the cells of a kadertabel, in order of row: what cannot be read, and where all can, facts that no row matches,
 * rows that are never reached, and rows to look at. None where all is well.
 */
export function kaderbevindingen(cellen: readonly (readonly unknown[])[]): readonly Kaderbevinding[] {
  const { kaders, fouten } = readKaders(cellen);
  const gelezen = fouten.map(ofCel);
  if (gelezen.some(({ ernst }) => ernst === 'fout')) return inOrder([...gelezen, ofTabel('let op', 'nog_niet_gecontroleerd')]);
  return inOrder([...gelezen, ...kaders.flatMap(ofKader)]);
}

/** KADERCONTROLE: a header row and a row per finding; one row that says so where there are none. */
export function kadercontroletabel(cellen: readonly (readonly unknown[])[]): Uitvoertabel {
  const bevindingen = kaderbevindingen(cellen);
  if (bevindingen.length === 0) return [KOPPEN, ['', '', '', '', GEEN_KADERBEVINDINGEN]];
  return [KOPPEN, ...bevindingen.map(({ rij, kolom, ernst, soort, zin }) => [rij ?? '', kolom, ernst, soort, zin])];
}

/** A cell that is not used is read, and says nothing; all else that is wrong in a cell is a fault. */
function ofCel({ rij, kolom, fout }: Kaderfout): Kaderbevinding {
  return { rij, kolom, ernst: fout.code === 'niet_gebruikt' ? 'let op' : 'fout', soort: fout.code, zin: fout.message };
}

function ofTabel(ernst: Kaderbevinding['ernst'], soort: 'niet_volledig' | 'nog_niet_gecontroleerd'): Kaderbevinding {
  return { rij: undefined, kolom: '', ernst, soort, zin: ZINNEN[soort]() };
}

function ofKader(tabel: Kadertabel): readonly Kaderbevinding[] {
  const all = walked(tabel);
  const { found: gaten, complete } = gaps(all);
  const { found: zwaarder, complete: alsoComplete } = heavier(all);
  return [
    ...gaten.map(({ example, meer }) => bevinding(undefined, 'fout', 'gat', ZINNEN.gat(example, meer))),
    ...unreached(tabel, all).map((rij) => bevinding(rij, 'fout', 'nooit_bereikt', ZINNEN.nooit_bereikt(fromLeeswijze(tabel, rij)))),
    ...sameConditions(tabel).map(({ rij, eerder }) => bevinding(rij, 'let op', 'zelfde_voorwaarden', ZINNEN.zelfde_voorwaarden(eerder))),
    ...zwaarder.map(({ rij, eerst, example }) => bevinding(rij, 'let op', 'zwaarder_bij_meer', ZINNEN.zwaarder_bij_meer(eerst, example))),
    ...(complete && alsoComplete ? [] : [ofTabel('let op', 'niet_volledig')]),
  ];
}

function bevinding(rij: number | undefined, ernst: Kaderbevinding['ernst'], soort: Kaderbevindingsoort, zin: string): Kaderbevinding {
  return { rij, kolom: '', ernst, soort, zin };
}

/** By row; what is of the table as a whole comes last. */
function inOrder(bevindingen: readonly Kaderbevinding[]): readonly Kaderbevinding[] {
  return [...bevindingen].sort((a, b) => (a.rij ?? Infinity) - (b.rij ?? Infinity) || 0);
}
