const LANGSTE_BLADNAAM = 31;

/**
 * The wanted name, made fit for a sheet, with a number behind it when it is taken (case does not matter).
 * @example vrijeBladnaam('Prognose', ['Blad1', 'prognose']) // 'Prognose 2'
 */
export function vrijeBladnaam(naam: string, bezet: readonly string[]): string {
  const net =
    naam
      .replace(/['*?/\\[\]:]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LANGSTE_BLADNAAM)
      .trim() || 'Blad';
  return eersteVrije(bezet, (nummer) => (nummer === 1 ? net : net.slice(0, LANGSTE_BLADNAAM - ` ${nummer}`.length) + ` ${nummer}`));
}

/**
 * The wanted name of a table, with a number behind it when it is taken (case does not matter).
 * @example vrijeTabelnaam('Prognose', ['prognose']) // 'Prognose_2'
 */
export function vrijeTabelnaam(naam: string, bezet: readonly string[]): string {
  return eersteVrije(bezet, (nummer) => (nummer === 1 ? naam : `${naam}_${nummer}`));
}

function eersteVrije(bezet: readonly string[], naamMet: (nummer: number) => string): string {
  const gebruikt = new Set(bezet.map((ander) => ander.toLowerCase()));
  for (let nummer = 1; ; nummer++) if (!gebruikt.has(naamMet(nummer).toLowerCase())) return naamMet(nummer);
}
