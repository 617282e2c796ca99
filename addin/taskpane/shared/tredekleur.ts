import { css, unsafeCSS } from 'lit';
import { TREDEN } from '../../../core/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/index.ts';

/** Gives `[data-trede]` its colours as `--trede` and `--tredecijfer`. */
export const TREDEKLEUREN = css`${unsafeCSS(
  TREDEN.map(
    (trede) => `[data-trede='${trede}'] { --trede: ${TREDEPALET[trede].background}; --tredecijfer: ${TREDEPALET[trede].inkt}; }`,
  ).join('\n'),
)}`;
