const LANGSTE_BLADNAAM = 31;

/**
 * The wanted name, made fit for a sheet, with a number behind it when it is taken (case does not matter).
 * @example vrijeBladnaam('Prognose', ['Blad1', 'prognose']) // 'Prognose 2'
 */
export function vrijeBladnaam(naam: string, bezet: readonly string[]): string {
  const net = naam.replace(/['*?/\\[\]:]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, LANGSTE_BLADNAAM) || 'Blad';
  const isBezet = (kandidaat: string): boolean => bezet.some((ander) => ander.toLowerCase() === kandidaat.toLowerCase());
  if (!isBezet(net)) return net;
  for (let nummer = 2; ; nummer++) {
    const achter = ` ${nummer}`;
    const kandidaat = net.slice(0, LANGSTE_BLADNAAM - achter.length) + achter;
    if (!isBezet(kandidaat)) return kandidaat;
  }
}
