import { svg, type TemplateResult } from 'lit';

/** Small pictures in the colour of the text around them, hidden from screen readers: a text stands beside each. */

const PATHS = {
  vink: 'M3 8.5 6.5 12 13 4.5',
  kruis: 'M4 4l8 8M12 4l-8 8',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  uitleg: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 7.5v3.5M8 4.8v.2',
  let_op: 'M8 1.8 14.8 14H1.2ZM8 6.5v3.5M8 12v.1',
  gelukt: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5 8.5 7 10.5 11 6',
  storing: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M8 4.5v4.5M8 11.3v.1',
} as const;

/** A picture of 16 by 16, such as a tick. */
export function icon(naam: keyof typeof PATHS, slot = ''): TemplateResult {
  return svg`<svg slot=${slot} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d=${PATHS[naam]}></path></svg>`;
}
