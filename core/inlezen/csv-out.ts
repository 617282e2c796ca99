import { typbaar } from '../taal/index.ts';

/** A cell of a table that is exported. */
export type Csvcel = string | number | null;

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULEBEGIN = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/;
/** The same for one of another country, which takes a comma or tab within a text for the end of a cell, and no quotes around it. */
const VERDEROP = /([,;\t\r\n]["\0]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * A table as CSV for a Dutch spreadsheet: UTF-8 with BOM, `;` between fields, decimal commas, CRLF. What begins like a
 * formula in a text gets an apostrophe before it, so that opening the file runs nothing; numbers stay numbers.
 */
export function csvUit(rijen: readonly (readonly Csvcel[])[]): string {
  return `\uFEFF${rijen.map((rij) => rij.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(cel: Csvcel): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return Number.isFinite(cel) ? typbaar(cel) : '';
  const onschadelijk = (FORMULEBEGIN.test(cel) ? `'${cel}` : cel).replace(VERDEROP, "$1'");
  return /[";\r\n\t]/.test(onschadelijk) ? `"${onschadelijk.replaceAll('"', '""')}"` : onschadelijk;
}
