import { elements } from './xlsx-xml.ts';

/** Puts right what the library writes in a sheet and Excel refuses or reads otherwise. */
export function mendSheet(doc: Document): void {
  // The schema wants the protection of a sheet before its merged cells.
  elements(doc, 'mergeCells')[0]?.before(...elements(doc, 'sheetProtection'));
  // Rules that no file can hold are left out, but counted; a list without any is no list.
  for (const list of elements(doc, 'dataValidations')) {
    const kept = elements(list, 'dataValidation').length;
    if (kept === 0) list.remove();
    else list.setAttribute('count', String(kept));
  }
  // A rule that refuses is written with an empty style, which is no style that the schema knows; without one it refuses.
  for (const rule of elements(doc, 'dataValidation')) if (rule.getAttribute('errorStyle') === '') rule.removeAttribute('errorStyle');
  // "Does not contain" is written as "is not empty", with the text to look for beside it.
  for (const rule of elements(doc, 'cfRule')) {
    if (rule.getAttribute('type') === 'notContainsBlanks' && rule.hasAttribute('text')) {
      rule.setAttribute('type', 'notContainsText');
      rule.setAttribute('operator', 'notContains');
    }
  }
}
