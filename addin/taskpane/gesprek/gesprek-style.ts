import { css } from 'lit';
import { STYLE as BEOORDELING } from '../beoordeling/beoordeling-style.ts';
import { VOORUITZICHT_STYLE } from '../prognose/template/vooruitzicht-template.ts';

/** As in Beoordeling, to be read from across a table. */
export const STYLE = [
  BEOORDELING,
  VOORUITZICHT_STYLE,
  css`
    :host { font-size: 18px; line-height: 27px; }
    h2 { font-size: 32px; line-height: 40px; }
    h3 { font-size: 20px; line-height: 28px; }
    .periode { font-size: 16px; line-height: 22px; }
    .nodig { font-size: 24px; line-height: 31px; }
    .bijschrift { font-size: 15px; line-height: 21px; color: var(--colorNeutralForeground2); }
    .trede { width: 88px; height: 88px; font-size: 52px; }
    .tredenaam { font-size: 24px; line-height: 30px; }
    .ladder span { height: 32px; font-size: 18px; }
    .waarde { font-size: 24px; }
    .verloop li { width: 58px; font-size: 15px; line-height: 20px; }
    .staaf { width: 44px; height: calc(28px + 10px * var(--hoogte)); }
    summary { font-size: 15px; }
    fluent-message-bar, .meldingtitel { font-size: 18px; line-height: 25px; }
  `,
];
