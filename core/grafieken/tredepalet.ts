import type { Trede } from '../trede.ts';

/** A background and the ink on it, as `#rrggbb`; their contrast is at least 4.5. */
export interface Kleurpaar {
  readonly background: string;
  readonly inkt: string;
}

const DARK = '#1b1b1b';
const LICHT = '#ffffff';

/**
 * The colours of the treden: green, yellow, orange, red and darker, as the reports have them.
 * Green and red are alike for some, so the number always goes with the colour, inside a dark outline.
 */
export const TREDEPALET: Readonly<Record<Trede, Kleurpaar>> = {
  1: { background: '#5fb95f', inkt: DARK },
  2: { background: '#ffd83d', inkt: DARK },
  3: { background: '#f7892b', inkt: DARK },
  4: { background: '#d13438', inkt: LICHT },
  5: { background: '#8f1d22', inkt: LICHT },
  6: { background: '#4f0f14', inkt: LICHT },
};
