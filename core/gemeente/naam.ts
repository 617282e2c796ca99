/** Names a user can mean: several spellings may lead to one official name. */
export type Naamlijst = readonly Spelling[];

interface Spelling {
  readonly key: string;
  readonly naam: string;
  readonly letters: number;
}

/** A list to look for what resembles a text, from names by their key. */
export function naamlijst(namen: Iterable<readonly [key: string, naam: string]>): Naamlijst {
  return [...namen].map(([key, naam]) => ({ key, naam, letters: lettersVan(key) }));
}

/** The text is no known name; `naaste` holds at most three names that resemble it, the nearest first. */
export interface Onbekend {
  readonly soort: 'onbekend';
  readonly naaste: readonly string[];
}

const LANGSTE_NAAM = 100;
const MEESTE_NAMEN = 3;
const GROOTSTE_AFSTAND = 3;

/**
 * What remains of a name when case, spaces, punctuation, diacritics and invisible marks are left out.
 * A text longer than 100 characters is no name and gives `''`, the key of nothing.
 * `naamsleutel('Wijk-bij  Duurstede')` → `'wijkbijduurstede'`
 */
export function naamsleutel(tekst: string): string {
  return tekst.length > LANGSTE_NAAM ? '' : woordenIn(effen(tekst)).join('');
}

/** Words that may stand beside the name of a municipality. */
const BIJWOORDEN: ReadonlySet<string> = new Set(['gemeente', 'gem']);
const LIDWOORDEN: ReadonlySet<string> = new Set(['de', 'den', 'het', 's', 't']);

/**
 * The key of a name without the word gemeente, and with an article that stands behind a comma in front again.
 * `kernsleutel('gem. Bilt, De')` → `'debilt'`
 */
export function kernsleutel(tekst: string): string {
  if (tekst.length > LANGSTE_NAAM) return '';
  const schoon = effen(tekst);
  const komma = schoon.lastIndexOf(',');
  const voor = kernIn(schoon.slice(0, Math.max(0, komma)));
  const achter = kernIn(schoon.slice(komma + 1));
  const kern = achter.length === 1 && LIDWOORDEN.has(achter[0]!) ? [...achter, ...voor] : [...voor, ...achter];
  return kern.length > 0 ? kern.join('') : woordenIn(schoon).join('');
}

function kernIn(tekst: string): readonly string[] {
  return woordenIn(tekst).filter((woord) => !BIJWOORDEN.has(woord));
}

/** A text without case, diacritics and invisible marks; `&` is the word en. */
function effen(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('&', ' en ');
}

/** A word of a name as someone wrote it. */
interface Woord {
  readonly tekst: string;
  /** Shortened: with a full stop behind it or a slash beside it, or `st` for sint. */
  readonly isAfgekort: boolean;
}

/** The words of a text, where one of them is shortened; none where none is. */
export function woordenMetAfkorting(tekst: string): readonly Woord[] {
  if (tekst.length > LANGSTE_NAAM) return [];
  const schoon = effen(tekst);
  const woorden = [...schoon.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ 0: woord, index }) => {
      const [voor, na] = [schoon[index - 1], schoon[index + woord.length]];
      return { tekst: woord, isAfgekort: na === '.' || na === '/' || voor === '/' || woord === 'st' };
    })
    .filter(({ tekst: woord }) => !BIJWOORDEN.has(woord));
  return woorden.some(({ isAfgekort }) => isAfgekort) ? woorden : [];
}

/** The words of an official name. `naamwoorden("Wijk bij Duurstede")` → `['wijk', 'bij', 'duurstede']` */
export function naamwoorden(naam: string): readonly string[] {
  return woordenIn(effen(naam));
}

const KORTSTE_HELE_WOORD = 4;

/**
 * Whether words are those of a name with some shortened: each is that of the name, or begins with its letter and holds only
 * letters of it in their order; one of four letters or more is whole. `wijk b. duurstede` is `wijk bij duurstede`, `utr.` is nothing.
 */
export function isAfkortingVan(woorden: readonly Woord[], naam: readonly string[]): boolean {
  return (
    woorden.length === naam.length &&
    woorden.some(({ tekst }, i) => tekst === naam[i] && tekst.length >= KORTSTE_HELE_WOORD) &&
    woorden.every(({ tekst, isAfgekort }, i) => tekst === naam[i] || (isAfgekort && isInkorting(tekst, naam[i]!)))
  );
}

/** `isInkorting('st', 'sint')` → true */
function isInkorting(kort: string, woord: string): boolean {
  if (kort[0] !== woord[0]) return false;
  let plaats = 0;
  for (const letter of woord) if (letter === kort[plaats]) plaats++;
  return plaats === kort.length;
}

function woordenIn(tekst: string): readonly string[] {
  return tekst.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * At most three names that resemble a text, the nearest first: at most three typing errors away,
 * and at most one per three characters. `[]` where nothing resembles it.
 * `naasteNamen('Soets', …)` → `['Soest']`
 */
export function naasteNamen(tekst: string, namen: Naamlijst): readonly string[] {
  const afstanden = afstandenTot(tekst, namen);
  // Sorting keeps the order of names that are as far away.
  return [...afstanden.keys()]
    .sort()
    .sort((a, b) => afstanden.get(a)! - afstanden.get(b)!)
    .slice(0, MEESTE_NAMEN);
}

/** Of a long list, where much resembles anything: only those of the `naasteNamen` that are as near as the nearest. */
export function meestNabij(tekst: string, namen: Naamlijst): readonly string[] {
  const gezocht = kernsleutel(tekst);
  const letters = lettersVan(gezocht);
  // With fewer errors allowed, more names are passed over at sight.
  for (let grens = 0; grens <= grensVoor(gezocht); grens++) {
    const nabij = namen.filter((kandidaat) => afstandTot(kandidaat, gezocht, letters, grens) <= grens);
    if (nabij.length > 0) return [...new Set(nabij.map(({ naam }) => naam))].sort().slice(0, MEESTE_NAMEN);
  }
  return [];
}

/** The names that may be meant, and how many typing errors away they are. */
function afstandenTot(tekst: string, namen: Naamlijst): ReadonlyMap<string, number> {
  const gezocht = kernsleutel(tekst);
  const letters = lettersVan(gezocht);
  const grens = grensVoor(gezocht);
  const afstanden = new Map<string, number>();
  for (const kandidaat of namen) {
    const afstand = afstandTot(kandidaat, gezocht, letters, grens);
    if (afstand <= grens) afstanden.set(kandidaat.naam, Math.min(afstand, afstanden.get(kandidaat.naam) ?? afstand));
  }
  return afstanden;
}

/** How many typing errors away a name may be. */
function grensVoor(gezocht: string): number {
  return Math.min(GROOTSTE_AFSTAND, Math.ceil(gezocht.length / 3));
}

/** Typing errors between a name and a key with these letters; `Infinity` where there are clearly more than `grens`. */
function afstandTot({ key, letters: andere }: Naamlijst[number], gezocht: string, letters: number, grens: number): number {
  // Every error removes at most one letter and adds at most one.
  const isVer = Math.abs(key.length - gezocht.length) > grens || aantal(letters & ~andere) > grens || aantal(andere & ~letters) > grens;
  return isVer ? Infinity : bewerkingsafstand(gezocht, key, grens);
}

/** The letters a text has, a bit for each; some share one, so that two texts differ in as many letters at least. */
function lettersVan(tekst: string): number {
  let letters = 0;
  for (let i = 0; i < tekst.length; i++) letters |= 1 << (tekst.charCodeAt(i) % 32);
  return letters;
}

function aantal(letters: number): number {
  let geteld = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) geteld++;
  return geteld;
}

/**
 * Typing errors between two texts: characters left out, added or replaced, and neighbours swapped
 * (optimal string alignment distance); `Infinity` as soon as it is clear that there are more than `grens`.
 */
function bewerkingsafstand(a: string, b: string, grens: number): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  let rij: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    // Further than `grens` from the diagonal there are more errors than that.
    const van = Math.max(1, i - grens);
    const tot = Math.min(b.length, i + grens);
    rij[van - 1] = van === 1 ? i : Infinity;
    let laagste = rij[van - 1]!;
    for (let j = van; j <= tot; j++) {
      const vervangen = vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const verwisseld = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? voorvorige[j - 2]! + 1 : Infinity;
      rij[j] = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vervangen, verwisseld);
      laagste = Math.min(laagste, rij[j]!);
    }
    rij[tot + 1] = Infinity;
    // What is further on comes of this row, or, with neighbours swapped, of the one before, which has at most one error less.
    if (laagste > grens) return Infinity;
    [voorvorige, vorige, rij] = [vorige, rij, voorvorige];
  }
  return vorige[b.length]!;
}
