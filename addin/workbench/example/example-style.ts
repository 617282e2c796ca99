import type { ConditionalFormat, Style } from '@odoo/o-spreadsheet';
import { type Trede, TREDEN } from '../../../core/trede.ts';
import { TREDEPALET } from '../../../core/grafieken/index.ts';

const INK = '#16202C';

/** The looks of the example sheets: dark on light, calm. */
export const EXAMPLE_STYLE = {
  titel: { bold: true, fontSize: 18, textColor: '#154273', verticalAlign: 'middle' },
  kop: { bold: true, fontSize: 11, textColor: '#154273', verticalAlign: 'middle' },
  regel: { textColor: INK, verticalAlign: 'middle' },
  tekst: { textColor: INK, wrapping: 'wrap', verticalAlign: 'top' },
  zacht: { textColor: '#566373', verticalAlign: 'middle' },
  label: { textColor: INK, verticalAlign: 'middle' },
  invoer: { textColor: '#0B3D91', fillColor: '#EAF2FB', align: 'left', verticalAlign: 'middle' },
  uitkomst: { bold: true, textColor: INK, fillColor: '#EAF5EC', align: 'left', verticalAlign: 'middle', wrapping: 'wrap' },
  formule: { textColor: INK, fillColor: '#F3F5F7', align: 'left', verticalAlign: 'middle' },
  kolomkop: { bold: true, textColor: INK, fillColor: '#DCE6F1', wrapping: 'wrap', verticalAlign: 'middle' },
  kopBerekend: { bold: true, textColor: INK, fillColor: '#DDEFE0', wrapping: 'wrap', verticalAlign: 'middle' },
  kopVerschil: { bold: true, textColor: INK, fillColor: '#FBF0CF', wrapping: 'wrap', verticalAlign: 'middle' },
  cel: { textColor: INK, verticalAlign: 'middle' },
  gecentreerd: { textColor: INK, align: 'center', verticalAlign: 'middle' },
} as const satisfies Record<string, Style>;

/** How a cell with a trede looks: its colour with its number, never the colour alone. */
export function tredestijl(trede: Trede): Style {
  const { background, inkt } = TREDEPALET[trede];
  return { fillColor: background, textColor: inkt };
}

/** Colours every cell of these ranges that holds a trede. */
export function tredeopmaak(ranges: readonly string[]): Omit<ConditionalFormat, 'id'>[] {
  return TREDEN.map((trede) => ({
    ranges: [...ranges],
    rule: { type: 'CellIsRule', operator: 'isEqual', values: [String(trede)], style: tredestijl(trede) },
  }));
}
