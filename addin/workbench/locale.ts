import type { Locale } from '@odoo/o-spreadsheet';

/** Dutch notation: `1.234,5`, `1-7-2022`, arguments divided by `;`. */
export const DUTCH: Locale = {
  name: 'Nederlands',
  code: 'nl_NL',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'd-m-yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};
