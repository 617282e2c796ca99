import { css, unsafeCSS } from 'lit';
import { type Trede, TREDEN } from '../../core/beoordeling/trede.ts';

/**
 * The colours of the treden: background and the number on it (contrast at least 4.5).
 * Green and red are alike for some, so the number is always there, with a dark outline.
 */
const KLEUREN: Readonly<Record<Trede, { achtergrond: string; cijfer: string }>> = {
  1: { achtergrond: '#5fb95f', cijfer: '#1b1b1b' },
  2: { achtergrond: '#ffd83d', cijfer: '#1b1b1b' },
  3: { achtergrond: '#f7892b', cijfer: '#1b1b1b' },
  4: { achtergrond: '#d13438', cijfer: '#ffffff' },
  5: { achtergrond: '#8f1d22', cijfer: '#ffffff' },
  6: { achtergrond: '#4f0f14', cijfer: '#ffffff' },
};

/** Gives `[data-trede]` its colours as `--trede` and `--tredecijfer`. */
export const TREDEKLEUREN = css`${unsafeCSS(
  TREDEN.map((trede) => `[data-trede='${trede}'] { --trede: ${KLEUREN[trede].achtergrond}; --tredecijfer: ${KLEUREN[trede].cijfer}; }`).join('\n'),
)}`;
