import type { Style } from '@odoo/o-spreadsheet';

const INKT = '#16202C';

/** The looks of the example sheets: dark on light, calm. */
export const STIJL = {
  titel: { bold: true, fontSize: 18, textColor: '#154273', verticalAlign: 'middle' },
  kop: { bold: true, fontSize: 11, textColor: '#154273', verticalAlign: 'middle' },
  regel: { textColor: INKT, verticalAlign: 'middle' },
  tekst: { textColor: INKT, wrapping: 'wrap', verticalAlign: 'top' },
  zacht: { textColor: '#566373', verticalAlign: 'middle' },
  label: { textColor: INKT, verticalAlign: 'middle' },
  invoer: { textColor: '#0B3D91', fillColor: '#EAF2FB', align: 'left', verticalAlign: 'middle' },
  uitkomst: { bold: true, textColor: INKT, fillColor: '#EAF5EC', align: 'left', verticalAlign: 'middle', wrapping: 'wrap' },
  formule: { textColor: INKT, fillColor: '#F3F5F7', align: 'left', verticalAlign: 'middle' },
  kolomkop: { bold: true, textColor: INKT, fillColor: '#DCE6F1', wrapping: 'wrap', verticalAlign: 'middle' },
  kopBerekend: { bold: true, textColor: INKT, fillColor: '#DDEFE0', wrapping: 'wrap', verticalAlign: 'middle' },
  kopVerschil: { bold: true, textColor: INKT, fillColor: '#FBF0CF', wrapping: 'wrap', verticalAlign: 'middle' },
  cel: { textColor: INKT, verticalAlign: 'middle' },
  gecentreerd: { textColor: INKT, align: 'center', verticalAlign: 'middle' },
} as const satisfies Record<string, Style>;

/** Fill per trede: never without its number, since green and red look alike to some. */
export const TREDEKLEUREN: Readonly<Record<1 | 2 | 3 | 4, string>> = { 1: '#8CCB9B', 2: '#FFE27A', 3: '#F6AD62', 4: '#EF8576' };
