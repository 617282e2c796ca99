/** `hoofdletter('de gemeente')` → `'De gemeente'`. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
