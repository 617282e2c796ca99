import type { Parts } from './archive.ts';
import { partOf } from './sheet-parts.ts';
import { elements } from './xlsx-xml.ts';

const RANGE = /^('(?:[^']|'')+'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The names a workbook file defines: those of one range by their address, and the names that mean something else. */
export function definedNames(parts: Parts): { readonly ranges: Readonly<Record<string, string>>; readonly others: readonly string[] } {
  const ranges: Record<string, string> = {};
  const others: string[] = [];
  for (const element of elements(partOf(parts, 'xl/workbook.xml'), 'definedName')) {
    const name = element.getAttribute('name') ?? '';
    const meaning = element.textContent ?? '';
    if (name.startsWith('_xlnm.') || element.getAttribute('hidden') === '1') continue;
    if (RANGE.test(meaning) && !element.hasAttribute('localSheetId')) ranges[name] = meaning.replaceAll('$', '');
    else others.push(name);
  }
  return { ranges, others };
}
