/** A text as a part of a file name: letters, digits and hyphens. `alsNaamdeel('Wijk bij Duurstede')` → `'Wijk-bij-Duurstede'` */
export function alsNaamdeel(tekst: string): string {
  return (
    tekst
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'gemeente'
  );
}

/** Names that are not given twice: a second one gets a number. */
export class Namen {
  private readonly gegeven = new Set<string>();

  uniek(naam: string): string {
    let kandidaat = naam;
    for (let i = 2; this.gegeven.has(kandidaat.toLowerCase()); i++) kandidaat = `${naam}-${i}`;
    this.gegeven.add(kandidaat.toLowerCase());
    return kandidaat;
  }
}
