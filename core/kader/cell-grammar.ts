import { naasteNamen, naamlijst } from '../gemeente/index.ts';
import { isGetalfeit, type Kaderfeit, KADERFEITEN, KADERFEITNAMEN } from './kaderfeiten.ts';
import { keyOf } from '../kolomnaam.ts';
import { TREDEN } from '../trede.ts';
import type { Celvoorwaarde, Grens, Keuze, Teken, Toetsing, Uitkomstcel } from './kadertabel.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Why a cell cannot be read: a word in it that is no fact, or what was expected. */
export type Leesfout = { readonly woord: string; readonly naaste: readonly string[] } | { readonly verwacht: string };

/** A cell that cannot be read; thrown within this file, and given back by its two readers. */
class Unreadable {
  constructor(readonly fout: Leesfout) {}
}

const VERWACHT_GETAL =
  'een toets zoals "> 0", "1..2", ">= 50% taakstelling" of "onbekend", met "en" ertussen voor allebei en ";" voor een van beide';
const VERWACHT_JA_NEE = '"ja", "nee" of "onbekend"';
/** An outcome that lies on the ladder. */
const verwachtUitkomst = (aantal: number): string =>
  `een uitkomst van 1 tot en met ${aantal}, uit hele getallen, V en reeks, zoals "2", "V+1" of "min(${aantal};3+reeks)"`;
const VERWACHT_UITKOMST = 'een uitkomst zoals "2", "V+1", "max(2;V)", "geen" of "onbekend 3..6"';

/** Other ways to write a fact: `V` is the previous trede. */
const FEIT_OP_WOORD: ReadonlyMap<string, Kaderfeit> = new Map([
  ...KADERFEITNAMEN.map((feit) => [keyOf(feit), feit] as const),
  ['v', 'vorige_trede'],
]);
const FEITNAMEN = naamlijst(KADERFEITNAMEN.map((feit) => [keyOf(feit), feit] as const));

/** The fact that a word names; `undefined` where it names none. `feitVan('Achterstand begin')` → `'achterstand_begin'` */
function feitVan(woord: string): Kaderfeit | undefined {
  return FEIT_OP_WOORD.get(keyOf(woord));
}

/** The facts whose names resemble a word. */
function naasteFeiten(woord: string): readonly string[] {
  return naasteNamen(woord, FEITNAMEN);
}

/** Reads the tests of a fact: `> 0 en < taakstelling`, `1..2;onbekend`, `ja`. `klassen` are the names of the outcomes where they are no numbers. */
export function readCelvoorwaarde(feit: Kaderfeit, tekst: string, klassen: readonly string[]): Celvoorwaarde | Leesfout {
  const verwacht = isGetalfeit(feit) ? VERWACHT_GETAL : VERWACHT_JA_NEE;
  return parsed(tekst, klassen, verwacht, (parser) => ({
    feit,
    tekst,
    een_van: parser.separated(';', () => parser.separated('en', () => parser.toetsing(feit))),
  }));
}

/** Reads an outcome: `1`, `V+1`, `max(2;V)`, `geen`, `2..V`, `onbekend 3..6`. */
export function readUitkomst(tekst: string, klassen: readonly string[]): Uitkomstcel | Leesfout {
  const aantal = klassen.length || TREDEN.length;
  return parsed(tekst, klassen, VERWACHT_UITKOMST, (parser) => {
    const onbekend = parser.take('onbekend');
    const keuzes = parser.separated(';', () => parser.keuze());
    const isUitkomst = (keuze: Keuze): boolean =>
      keuze.soort === 'geen' || (canBeUitkomst(keuze.van, aantal) && canBeUitkomst(keuze.tot, aantal));
    if (!keuzes.every(isUitkomst)) throw new Unreadable({ verwacht: verwachtUitkomst(aantal) });
    return { tekst, onbekend, keuzes };
  });
}

/** Whether a sum can give an outcome: whole numbers, the previous trede and the reeks, of which something lies on the ladder. */
function canBeUitkomst(grens: Grens, aantal: number): boolean {
  const span = spanOf(grens);
  return span !== undefined && span.van <= aantal && span.tot >= 1;
}

/** Between what a sum can lie; `undefined` where there is something in it that no outcome is made of. */
function spanOf(grens: Grens): { readonly van: number; readonly tot: number } | undefined {
  switch (grens.soort) {
    case 'getal':
      return Number.isInteger(grens.waarde) ? { van: grens.waarde, tot: grens.waarde } : undefined;
    case 'feit': {
      const tot = grens.feit === 'vorige_trede' ? TREDEN.length : grens.feit === 'reeks' ? Infinity : undefined;
      return tot === undefined || grens.deel !== 1 ? undefined : { van: grens.feit === 'reeks' ? 0 : 1, tot };
    }
    case 'som':
      return joined(
        grens.delen.map(({ min, grens: deel }) => negated(spanOf(deel), min)),
        (getallen) => getallen.reduce((som, een) => som + een, 0),
      );
    default:
      return joined(grens.delen.map(spanOf), (getallen) => Math[grens.soort](...getallen));
  }
}

type Span = ReturnType<typeof spanOf>;

function negated(span: Span, isNegative: boolean): Span {
  return span !== undefined && isNegative ? { van: -span.tot, tot: -span.van } : span;
}

function joined(spans: readonly Span[], join: (getallen: readonly number[]) => number): Span {
  const known = spans.filter((span) => span !== undefined);
  return known.length < spans.length ? undefined : { van: join(known.map(({ van }) => van)), tot: join(known.map(({ tot }) => tot)) };
}

function parsed<T>(tekst: string, klassen: readonly string[], verwacht: string, read: (parser: Parser) => T): T | Leesfout {
  const tokens = tokensOf(tekst, klassen);
  if (tokens === undefined) return { verwacht };
  try {
    const parser = new Parser(tokens, verwacht);
    const gelezen = read(parser);
    return parser.done ? gelezen : { verwacht };
  } catch (fout) {
    if (fout instanceof Unreadable) return fout.fout;
    throw fout;
  }
}

const TEKENS: readonly Teken[] = ['<', '<=', '=', '>=', '>'];

/** Words of the language itself, which name no fact. */
const EIGEN_WOORDEN: ReadonlySet<string> = new Set(['ja', 'nee', 'onbekend', 'geen', 'en', 'max', 'min']);

/** How deep `max` and `min` may nest. */
const DEEPEST = 5;

class Parser {
  private i = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly verwacht: string,
  ) {}

  get done(): boolean {
    return this.i === this.tokens.length;
  }

  /** Passes over a sign or word, and says whether it was there. */
  take(wat: string): boolean {
    const token = this.tokens[this.i];
    const found =
      token !== undefined && ((token.soort === 'teken' && token.teken === wat) || (token.soort === 'woord' && token.woord === wat));
    if (found) this.i++;
    return found;
  }

  /** One or more with a sign or word between them. */
  separated<T>(between: string, read: () => T): T[] {
    const all = [read()];
    while (this.take(between)) all.push(read());
    return all;
  }

  toetsing(feit: Kaderfeit): Toetsing {
    if (KADERFEITEN[feit].onbekend && this.take('onbekend')) return { soort: 'onbekend' };
    if (!isGetalfeit(feit)) return { soort: 'ja_nee', waarde: this.jaNee() };
    const teken = TEKENS.find((een) => this.take(een));
    if (teken !== undefined) return { soort: 'vergelijking', teken, grens: this.grens() };
    const grens = this.grens();
    return this.take('..') ? { soort: 'tussen', van: grens, tot: this.grens() } : { soort: 'vergelijking', teken: '=', grens };
  }

  keuze(): Keuze {
    if (this.take('geen')) return { soort: 'geen' };
    const van = this.grens();
    return { soort: 'bereik', van, tot: this.take('..') ? this.grens() : van };
  }

  /** A sum of terms. */
  private grens(): Grens {
    const delen = [{ min: this.take('-'), grens: this.term() }];
    for (;;) {
      const min = this.take('-');
      if (!min && !this.take('+')) break;
      delen.push({ min, grens: this.term() });
    }
    const [eerste] = delen;
    return delen.length === 1 && eerste?.min === false ? eerste.grens : { soort: 'som', delen };
  }

  private term(): Grens {
    const token = this.tokens[this.i++];
    switch (token?.soort) {
      case 'getal':
        return this.take('%') ? this.share(token.waarde / 100) : { soort: 'getal', waarde: token.waarde };
      case 'klasse':
        return { soort: 'getal', waarde: token.plaats };
      case 'woord':
        return token.woord === 'max' || token.woord === 'min'
          ? this.hoogste(token.woord)
          : { soort: 'feit', feit: this.feit(token), deel: 1 };
      default:
        throw new Unreadable({ verwacht: this.verwacht });
    }
  }

  /** After a percentage: a share of a fact, or a plain fraction. */
  private share(deel: number): Grens {
    const token = this.tokens[this.i];
    if (token?.soort !== 'woord' || token.woord === 'en') return { soort: 'getal', waarde: deel };
    this.i++;
    return { soort: 'feit', feit: this.feit(token), deel };
  }

  private hoogste(soort: 'max' | 'min'): Grens {
    this.depth++;
    if (this.depth > DEEPEST || !this.take('(')) throw new Unreadable({ verwacht: this.verwacht });
    const delen = this.separated(';', () => this.grens());
    if (!this.take(')')) throw new Unreadable({ verwacht: this.verwacht });
    this.depth--;
    return { soort, delen };
  }

  private feit({ tekst }: Extract<Token, { soort: 'woord' }>): Extract<Grens, { soort: 'feit' }>['feit'] {
    const feit = feitVan(tekst);
    if (feit === undefined && !EIGEN_WOORDEN.has(tekst.toLowerCase())) throw new Unreadable({ woord: tekst, naaste: naasteFeiten(tekst) });
    if (feit === undefined || !isGetalfeit(feit)) throw new Unreadable({ verwacht: this.verwacht });
    return feit;
  }

  private jaNee(): boolean {
    if (this.take('ja')) return true;
    if (this.take('nee')) return false;
    throw new Unreadable({ verwacht: this.verwacht });
  }
}
