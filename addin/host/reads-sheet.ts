/**
 * Whether a formula, or the definition of a name, in en-US form reads a sheet.
 * @example readsSheet("=SUM('Mijn blad'!A1:A3)", 'mijn blad') // true
 */
export function readsSheet(formule: string, blad: string): boolean {
  const texts = formule.toLowerCase().replace(/"[^"]*"/g, '""');
  const naam = blad.toLowerCase();
  if (texts.includes(`'${naam.replaceAll("'", "''")}'!`)) return true;
  for (let at = texts.indexOf(`${naam}!`); at >= 0; at = texts.indexOf(`${naam}!`, at + 1)) {
    // Behind a letter, a digit or a quote it is the end of another name.
    if (at === 0 || !/[\p{L}\p{N}_.'\]]/u.test(texts[at - 1] as string)) return true;
  }
  return false;
}
