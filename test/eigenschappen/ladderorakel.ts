/**
 * The ladder once more, as a plain table, written from the description of both frameworks alone and sharing nothing with
 * `core/beoordeling`: an independent oracle. Where the two differ, one of them misreads the description.
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
}

/**
 * What the table says: the row that matched, its trede (`null`: cannot be known), how firm, and every trede that is
 * possible (`undefined` where the description does not name them).
 */
export interface Ladderantwoord {
  readonly rij: number;
  readonly trede: number | null;
  readonly status: 'bron' | 'leeswijze' | 'besluit' | 'onbekend' | 'geen kader';
  readonly mogelijk: readonly number[] | undefined;
}

/** The symbols of the description. */
interface Symbolen {
  readonly T: number;
  readonly h: number;
  readonly A0: number;
  readonly R: number;
  readonly N: number;
  readonly V: number | null;
  /** What the previous periode's late registrations were; `null` is unknown. */
  readonly Nv: number | null;
  readonly A: number;
  readonly gehaald: boolean;
}

interface Rij {
  readonly als: (s: Symbolen) => boolean;
  readonly trede: (s: Symbolen) => number | null;
  /** Other treden possible by the row itself. */
  readonly ook: (s: Symbolen) => readonly number[];
}

const geen = () => [];
const tot = (laagste: number, hoogste: number) => Array.from({ length: Math.max(0, hoogste - laagste + 1) }, (_, i) => laagste + i);
const v = ({ V }: Symbolen) => V as number;

const KADER_2021: readonly Rij[] = [
  { als: ({ A }) => A <= 0, trede: () => 1, ook: geen },
  {
    als: ({ A, T, V, gehaald }) => A < T && (V === null || V <= 2 || gehaald),
    trede: () => 2,
    ook: ({ V, gehaald }) => (V === null && !gehaald ? [3] : []),
  },
  { als: ({ A, T }) => A < T, trede: v, ook: (s) => tot(2, v(s)) },
  { als: ({ V }) => V === 1 || V === 2, trede: () => 3, ook: ({ T }) => (T === 0 ? [2] : []) },
  { als: ({ V }) => V !== null, trede: (s) => Math.min(6, v(s) + 1), ook: geen },
  { als: () => true, trede: () => null, ook: geen },
];

const groei = ({ A, A0, Nv }: Symbolen) => A > A0 - (Nv ?? 0);
const KADER_2024: readonly Rij[] = [
  { als: ({ A }) => A <= 0, trede: () => 1, ook: geen },
  { als: ({ V }) => V === null, trede: () => null, ook: geen },
  { als: (s) => v(s) >= 4, trede: v, ook: geen },
  { als: groei, trede: (s) => v(s) + 1, ook: geen },
  { als: () => true, trede: (s) => Math.max(2, v(s)), ook: (s) => tot(2, Math.max(2, v(s))) },
];

/** First match wins. */
function eersteRij(kader: readonly Rij[], s: Symbolen): { rij: number; trede: number | null; ook: readonly number[] } {
  const i = kader.findIndex(({ als }) => als(s));
  const rij = kader[i] as Rij;
  return { rij: i + 1, trede: rij.trede(s), ook: rij.ook(s) };
}

/** The treden a table can give: the one of the row, or where the previous one decides and is unknown, those of each it can have been. */
function kanZijn(kader: readonly Rij[], s: Symbolen): readonly number[] {
  const { trede } = eersteRij(kader, s);
  if (trede !== null) return [trede];
  return tot(1, 6).map((V) => eersteRij(kader, { ...s, V }).trede as number);
}

/** What the description says of these facts. */
export function ladderorakel(feiten: Ladderfeiten): Ladderantwoord {
  const { periode, taakstelling: T, achterstand_begin: A0, gerealiseerd: R, vorige_trede: V, gekoppeld, nagekomen_vorige: Nv } = feiten;
  if (periode < '2021-1') return { rij: 0, trede: null, status: 'geen kader', mogelijk: [] };
  const h = feiten.herverdeling ?? 0;
  const N = feiten.nagekomen ?? 0;
  const TO = T + h + A0;
  const tekort = gekoppeld !== null && gekoppeld < TO;
  const s: Symbolen = { T, h, A0, R, N, V, Nv, A: (tekort ? gekoppeld : TO) - R - N, gehaald: R + N >= T + h };
  const kader = periode < '2024-1' ? KADER_2021 : KADER_2024;
  const { rij, trede, ook } = eersteRij(kader, s);
  if (trede === null) return { rij, trede, status: 'onbekend', mogelijk: undefined };

  const zonderTekort = kanZijn(kader, { ...s, A: TO - R - N });
  const metHerverdeling = kader === KADER_2021 ? kanZijn(kader, { ...s, T: T + h }) : [trede];
  // Judging on those linked in time is sourced for 2023-2 only; where the totaalopgave itself was met nothing hangs on it.
  const doorTekort = tekort && periode !== '2023-2' && String(zonderTekort) !== '1' && (kader === KADER_2021 || rij === 1 || rij === 4);
  // An unknown nagekomen_vorige, registered in this periode and so at most R, may hide growth.
  const verborgen = kader === KADER_2024 && rij === 5 && Nv === null && groei({ ...s, Nv: R }) ? [v(s) + 1] : [];
  const mogelijk = [trede, ...ook, ...metHerverdeling, ...(doorTekort ? zonderTekort : []), ...verborgen];
  const leeswijze = ook.length > 0 || String(metHerverdeling) !== String(trede) || doorTekort;
  // Trede 4 and higher, or leaving them, is a decision.
  const besluit = trede >= 4 || (V !== null && V >= 4);
  return {
    rij,
    trede,
    status: besluit ? 'besluit' : leeswijze ? 'leeswijze' : 'bron',
    mogelijk: kader === KADER_2024 && tekort && rij !== 1 ? undefined : [...new Set(mogelijk)].sort((a, b) => a - b),
  };
}
