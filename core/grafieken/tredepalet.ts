import type { Trede } from '../beoordeling/trede.ts';

/** A background and the ink on it, as `#rrggbb`; their contrast is at least 4.5. */
export interface Kleurpaar {
  readonly achtergrond: string;
  readonly inkt: string;
}

const DONKER = '#1b1b1b';
const LICHT = '#ffffff';

/**
 * The colours of the treden: green, yellow, orange, red and darker, as the reports have them.
 * Green and red are alike for some, so the number always goes with the colour, inside a dark outline.
 */
export const TREDEPALET: Readonly<Record<Trede, Kleurpaar>> = {
  1: { achtergrond: '#5fb95f', inkt: DONKER },
  2: { achtergrond: '#ffd83d', inkt: DONKER },
  3: { achtergrond: '#f7892b', inkt: DONKER },
  4: { achtergrond: '#d13438', inkt: LICHT },
  5: { achtergrond: '#8f1d22', inkt: LICHT },
  6: { achtergrond: '#4f0f14', inkt: LICHT },
};
