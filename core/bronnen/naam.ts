/** Names a user can mean, by their key: several spellings may lead to one official name. */
export type Naamlijst = ReadonlyMap<string, string>;

const LANGSTE_NAAM = 100;
const MEESTE_NAMEN = 3;
const GROOTSTE_AFSTAND = 3;

/**
 * What remains of a name when case, spaces, punctuation, diacritics and invisible marks are left out.
 * A text longer than 100 characters is no name and gives `''`, the key of nothing.
 * `naamsleutel('Wijk-bij  Duurstede')` → `'wijkbijduurstede'`
 */
export function naamsleutel(tekst: string): string {
  if (tekst.length > LANGSTE_NAAM) return '';
  return tekst.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * At most three names that resemble a text, the nearest first: at most three typing errors away,
 * and at most one per three characters. `[]` where nothing resembles it.
 * `naasteNamen('Soets', …)` → `['Soest']`
 */
export function naasteNamen(tekst: string, namen: Naamlijst): readonly string[] {
  const gezocht = naamsleutel(tekst);
  const grens = Math.min(GROOTSTE_AFSTAND, Math.ceil(gezocht.length / 3));
  const afstanden = new Map<string, number>();
  for (const [sleutel, naam] of namen) {
    // Texts that differ that much in length are at least as far apart.
    // Stryker disable next-line ConditionalExpression: alleen sneller, want de afstand is minstens het verschil in lengte
    if (Math.abs(sleutel.length - gezocht.length) > grens) continue;
    const afstand = bewerkingsafstand(gezocht, sleutel);
    if (afstand <= grens) afstanden.set(naam, Math.min(afstand, afstanden.get(naam) ?? afstand));
  }
  // Sorting keeps the order of names that are as far away.
  return [...afstanden.keys()].sort().sort((a, b) => afstanden.get(a)! - afstanden.get(b)!).slice(0, MEESTE_NAMEN);
}

/**
 * Typing errors between two texts: characters left out, added or replaced, and neighbours swapped
 * (optimal string alignment distance).
 */
function bewerkingsafstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  let voorvorige = vorige;
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const vervangen = vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const verwisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? voorvorige[j - 2]! + 1 : Infinity;
      rij[j] = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vervangen, verwisseld);
    }
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[b.length]!;
}
