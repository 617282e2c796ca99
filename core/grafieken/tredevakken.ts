import { isTrede, type Trede } from '../trede.ts';
import type { Laag, Plaats, Grafiekrij } from './grafiek.ts';
import { TREDEPALET } from './tredepalet.ts';

/** A trede as a row of data: the number, its colour and the ink on it; all `null` where there is none. */
export function tredecel(trede: number | null): { trede: Trede | null; vlak: string | null; inkt: string | null } & Grafiekrij {
  const bekend = trede ?? 0;
  if (!isTrede(bekend)) return { trede: null, vlak: null, inkt: null };
  const { background, inkt } = TREDEPALET[bekend];
  return { trede: bekend, vlak: background, inkt };
}

/** How large a box is, in pixels; without width it fills its band. */
export interface Vakmaat {
  readonly height: number;
  readonly width?: number;
}

/** The layers that draw the treden of a table: each its number in its colour, inside an outline; a dash where there is none. */
export function tredevakken(tabel: string, x: Plaats, y: Plaats, { height, width }: Vakmaat): Laag[] {
  const data = { name: tabel };
  const wel = [{ filter: 'datum.trede !== null' }];
  return [
    {
      data,
      transform: wel,
      mark: { type: 'rect', style: 'tredevak', height: height, width: width ?? { band: 0.9 }, cornerRadius: 3 },
      encoding: { x, y, fill: { field: 'vlak', type: 'nominal', scale: null } },
    },
    {
      data,
      transform: wel,
      mark: { type: 'text', style: 'tredecijfer' },
      encoding: { x, y, text: { field: 'trede' }, fill: { field: 'inkt', type: 'nominal', scale: null } },
    },
    {
      data,
      transform: [{ filter: 'datum.trede === null' }],
      mark: { type: 'text', style: 'tekst_zacht', text: '–', baseline: 'middle' },
      encoding: { x, y },
    },
  ];
}
