import { cellenVan, type Kaderfile } from '../../../core/kader/index.ts';

type Cel = string | number;

/** One cell of a framework that was changed: where, into what, and the cells of the whole table. */
export interface Celmutant {
  readonly naam: string;
  /** The row of the cell as the user counts: the header row is 1. */
  readonly rij: number;
  readonly cellen: readonly (readonly Cel[])[];
}

/** Columns that say what a row is or rests on, and are no test, outcome or status. */
const TEKST = new Set(['kader', 'provincie', 'van', 'tot', 'nr', 'leeswijze', 'uitleg', 'bron']);
const ANDERS: Readonly<Record<string, readonly string[]>> = { '<': ['<=', '>'], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'] };
const STATUSSEN = ['bron', 'leeswijze', 'besluit'];

/** Every mutant of a test, outcome or status cell of the rules of a framework; its settings and measures stay as they are. */
export function celmutantenVan(file: Kaderfile): readonly Celmutant[] {
  const cellen = cellenVan(file);
  const koppen = (cellen[0] ?? []).map(String);
  return cellen.flatMap((rij, r) => {
    const leeswijze = rij[koppen.indexOf('leeswijze')];
    if (r === 0 || !/^\d+$/.test(String(rij[koppen.indexOf('nr')])) || (leeswijze !== undefined && leeswijze !== '')) return [];
    return rij.flatMap((cel, k) => {
      const kop = koppen[k] ?? '';
      if (TEKST.has(kop) || cel === '') return [];
      return mutantsOf(kop, cel).map((nieuw) => ({
        rij: r + 1,
        naam: `rij ${r + 1}, ${kop}: ${cel} → ${nieuw === '' ? 'leeg' : nieuw}`,
        cellen: cellen.map((een, i) => (i === r ? een.with(k, nieuw) : een)),
      }));
    });
  });
}

function mutantsOf(kop: string, cel: Cel): readonly Cel[] {
  if (kop === 'status') return STATUSSEN.filter((een) => een !== cel);
  const tekst = String(cel);
  const numbers = replaced(tekst, /\d+/g, (getal) => [
    String(Number(getal) + 1),
    ...(Number(getal) > 0 ? [String(Number(getal) - 1)] : []),
  ]);
  if (kop === 'trede') return [...numbers, ...replaced(tekst, /max|min/g, (een) => [een === 'max' ? 'min' : 'max']), ...outcomes(tekst)];
  const comparisons = replaced(tekst, /[<>]=?/g, (teken) => ANDERS[teken] ?? []);
  const yesNo = replaced(tekst, /\b(ja|nee)\b/g, (een) => [een === 'ja' ? 'nee' : 'ja']);
  return ['', ...numbers, ...comparisons, ...yesNo];
}

/** Another outcome altogether. */
function outcomes(tekst: string): readonly string[] {
  return ['V', 'geen'].filter((een) => een !== tekst);
}

/** The text with one match changed, each match in each way. */
function replaced(tekst: string, what: RegExp, change: (found: string) => readonly string[]): string[] {
  return [...tekst.matchAll(what)].flatMap(({ 0: found, index }) =>
    change(found).map((nieuw) => tekst.slice(0, index) + nieuw + tekst.slice(index + found.length)),
  );
}
