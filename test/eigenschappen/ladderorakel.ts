/**
 * The ladder once more, as a plain table, written from the description of both frameworks alone and sharing nothing with
 * `core/kader`: an independent oracle. Where the two differ, one of them misreads the description.
 */

/** The facts of one municipality in one half-year; `null` is unknown. */
export interface Ladderfeiten {
  readonly periode: string;
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly vorige_trede: number | null;
  readonly nagekomen: number | null;
  readonly gekoppeld: number | null;
  readonly herverdeling: number | null;
  readonly nagekomen_vorige: number | null;
  /** Consecutive periods before this one with an achterstand of at least the taakstelling. */
  readonly reeks?: number | null;
}

/** What the table says: the row that matched, its trede (`null`: cannot be known), how firm, and every trede that is possible, ascending. */
export interface Ladderantwoord {
  readonly rij: number;
  readonly trede: number | null;
  readonly status: 'bron' | 'leeswijze' | 'besluit' | 'onbekend' | 'geen kader';
  readonly mogelijk: readonly number[];
}

/** The symbols of the description; A0min is the start without what came late of the periode before. */
interface Symbolen {
  readonly T: number;
  readonly h: number;
  readonly A0: number;
  readonly A0min: number;
  readonly R: number;
  readonly N: number;
  readonly V: number | null;
  readonly reeks: number | null;
  readonly A: number;
  readonly gehaald: boolean;
}

/** A row: its number, its trede or (where that cannot be known) the candidates, and its status. */
interface Rij {
  readonly rij: number;
  readonly treden: readonly number[];
  readonly bekend: boolean;
  readonly status: 'bron' | 'leeswijze' | 'besluit';
}

const tot = (laagste: number, hoogste: number) => Array.from({ length: Math.max(0, hoogste - laagste + 1) }, (_, i) => laagste + i);
const een = (rij: number, trede: number, status: Rij['status'] = 'bron'): Rij => ({ rij, treden: [trede], bekend: true, status });
const onbekend = (rij: number, van: number, hoogste: number): Rij => ({ rij, treden: tot(van, hoogste), bekend: false, status: 'bron' });
const { min, max } = Math;

/** The rows of kader 2021: first match wins. */
function rij2021({ A, T, V, gehaald, reeks }: Symbolen): Rij {
  if (A <= 0) return een(1, 1);
  if (A < T) return V === null || V <= 2 || gehaald ? een(2, 2) : een(3, V, 'leeswijze');
  if (V === 1 || V === 2) return een(4, 3);
  if (V !== null) return reeks === null ? een(6, min(6, V + 1), 'besluit') : een(5, max(V, min(6, V + 1, 3 + reeks)));
  return reeks === null ? onbekend(8, 3, 6) : een(7, min(6, 3 + reeks), 'leeswijze');
}

/** What the readings of kader 2021 leave possible besides. */
function ook2021(s: Symbolen, { rij, treden: [trede = 0] }: Rij): number[] {
  const { A, A0, T, h, V, reeks, gehaald } = s;
  const found: number[] = [];
  if (rij <= 2 && V !== null && V >= 4) found.push(...tot(trede, V));
  if (rij === 2 && V === null && !gehaald) found.push(...tot(2, 6));
  if (rij === 3) found.push(...tot(2, V ?? 0));
  if (rij >= 4 && T === 0) found.push(2);
  if (h !== 0) found.push(...rij2021({ ...s, T: T + h }).treden);
  if (V === null || rij < 5) return found;
  if (rij === 5 && reeks !== null) found.push(...tot(3 + reeks, V), ...tot(min(6, V + 1), min(6, 3 + reeks)));
  if (rij === 6) found.push(...tot(3, min(6, V + 1)));
  if (gehaald && A < A0) found.push(...tot(2, V));
  if ((V === 4 || V === 5) && A < A0) found.push(V);
  return found;
}

/** The rows of kader 2024: first match wins. */
function rij2024({ A, A0min, V }: Symbolen): Rij {
  if (A <= 0) return een(1, 1);
  if (V === null) return onbekend(2, A > A0min ? 2 : 1, 6);
  if (V >= 4) return een(3, V, 'besluit');
  return A > A0min ? een(4, V + 1) : een(5, max(2, V), 'leeswijze');
}

/** What the readings of kader 2024 leave possible besides. */
function ook2024({ A, A0, T, R, N, V }: Symbolen, { rij }: Rij, tekort: boolean, nagekomenBekend: boolean): number[] {
  if (V === null) return [];
  if (rij === 1 && V >= 4) return tot(1, V);
  if (rij === 3) return [V, min(6, V + 1)];
  if (rij === 4) return tekort || R + N >= T ? [max(2, V)] : [];
  if (rij !== 5) return [];
  const plausibel = !nagekomenBekend && A0 - A < max(8, Math.floor(T / 4));
  return [...tot(V === 1 ? 1 : 2, V), ...(plausibel ? [V + 1] : [])];
}

/** What the description says of these facts. */
export function ladderorakel(feiten: Ladderfeiten): Ladderantwoord {
  const { periode, taakstelling: T, achterstand_begin: A0, gerealiseerd: R, vorige_trede: V, gekoppeld, nagekomen_vorige: Nv } = feiten;
  if (periode < '2021-1') return { rij: 0, trede: null, status: 'geen kader', mogelijk: [] };
  const h = feiten.herverdeling ?? 0;
  const N = feiten.nagekomen ?? 0;
  const TO = T + h + A0;
  const tekort = gekoppeld !== null && gekoppeld < TO;
  const A = (tekort ? gekoppeld : TO) - R - N;
  const reeks = feiten.reeks ?? null;
  const s: Symbolen = { T, h, A0, A0min: A0 - (Nv ?? 0), R, N, V, reeks, A, gehaald: R + N >= T + h };
  const in2021 = periode < '2024-1';
  const rijVan = in2021 ? rij2021 : rij2024;
  const rij = rijVan(s);
  const ook = in2021 ? ook2021(s, rij) : ook2024(s, rij, tekort, Nv !== null);
  if (tekort && periode !== '2023-2') {
    // Judging on those linked in time is sourced for 2023-2 only: the trede without it, and those between.
    const { treden } = rijVan({ ...s, A: TO - R - N });
    ook.push(...treden, ...(rij.bekend ? tot(rij.treden[0] ?? 0, max(...treden)) : []));
  }
  const mogelijk = [...new Set([...rij.treden, ...ook])].sort((a, b) => a - b);
  if (!rij.bekend) return { rij: rij.rij, trede: null, status: 'onbekend', mogelijk };
  const [trede = 0] = rij.treden;
  // Trede 4 and higher, or leaving them, is a decision.
  const besluit = trede >= 4 || (V !== null && V >= 4) || rij.status === 'besluit';
  const leeswijze = rij.status === 'leeswijze' || mogelijk.length > 1;
  return { rij: rij.rij, trede, status: besluit ? 'besluit' : leeswijze ? 'leeswijze' : 'bron', mogelijk };
}
