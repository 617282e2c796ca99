import type { Grafiek } from '../../core/grafieken/index.ts';
import type { Markdown } from './model-format.ts';
import type { Keuzeparameter, Notebookparameter, Schuif } from './parameter.ts';
import type { Statistiek } from './statistiek.ts';
import type { Notebooktabel } from './model-tabel.ts';

/** What each kind of cell gives; of `waarde` it is shown nowhere, and used by later cells. */
export interface Celuitkomst {
  readonly waarde: unknown;
  /** A sentence with a conclusion: shown first on the page. */
  readonly bevinding: Markdown;
  readonly tekst: Markdown;
  /** A table, or what stands in its place where there is nothing to list. */
  readonly tabel: Notebooktabel | Markdown;
  readonly statistiek: Statistiek;
  /** A chart, or what stands in its place where there is nothing to draw. */
  readonly grafiek: Grafiek | Markdown;
}

export type Notebookcelsoort = keyof Celuitkomst;

/** The values of cells and parameters by name. */
export type Waarden = Readonly<Record<string, unknown>>;

/** A cell as the runtime sees it: the names it looks at, and how its value follows from theirs. */
export interface Cel {
  readonly naam: string;
  readonly soort: Notebookcelsoort;
  readonly uit: readonly string[];
  readonly compute: (waarden: Waarden) => unknown;
}

/** A parameter by name, of which the bounds can depend on the data. */
export interface Parametercel {
  readonly naam: string;
  readonly make: (gegevens: never) => Notebookparameter;
}

/** What stands above a notebook. */
export interface Notebookkop {
  readonly naam: string;
  readonly titel: string;
  /** One sentence: what the reader finds here. */
  readonly inleiding: string;
  /** Whether treden stand on its page, so that the page says what they are. */
  readonly treden?: boolean;
}

/** A name no cell or parameter has yet. */
type Nieuw<N extends string, W> = N extends keyof W ? never : N;

/**
 * A notebook: parameters, and cells that see only the parameters and cells they name, all of them earlier. A wrong name or type is
 * an error of `tsc` at its line. `W` holds the type of everything so far; `gegevens` is the data it starts from.
 * @example
 * notebook<{ readonly reeks: readonly number[] }>({ naam: 'trend', titel: 'Trend', inleiding: '…' })
 *   .schuif('tot', ({ reeks }) => ({ … maximum: reeks.length }))
 *   .waarde('deel', ['gegevens', 'tot'], ({ gegevens, tot }) => gegevens.reeks.slice(0, tot))
 *   .bevinding('aantal', ['deel'], ({ deel }) => md`Er zijn **${deel.length}** waarnemingen.`);
 */
export class Notebook<G, W extends { readonly gegevens: G }> {
  constructor(
    readonly kop: Notebookkop,
    readonly parameters: readonly Parametercel[],
    readonly cellen: readonly Cel[],
  ) {}

  /** A choice from a list. */
  keuze<N extends string>(
    naam: Nieuw<N, W>,
    make: (gegevens: G) => Omit<Keuzeparameter, 'soort'>,
  ): Notebook<G, W & Readonly<Record<N, string>>> {
    return this.#metParameter(naam, (gegevens: G) => ({ soort: 'keuze', ...make(gegevens) }));
  }

  /** A number on a slider. */
  schuif<N extends string>(naam: Nieuw<N, W>, make: (gegevens: G) => Omit<Schuif, 'soort'>): Notebook<G, W & Readonly<Record<N, number>>> {
    return this.#metParameter(naam, (gegevens: G) => ({ soort: 'schuif', ...make(gegevens) }));
  }

  /** A value for later cells. */
  waarde<N extends string, U extends keyof W & string, T>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => T,
  ): Notebook<G, W & Readonly<Record<N, T>>> {
    return this.#metCel(naam, 'waarde', uit, compute);
  }

  /** A sentence with a conclusion. */
  bevinding<N extends string, U extends keyof W & string>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => Markdown,
  ): Notebook<G, W & Readonly<Record<N, Markdown>>> {
    return this.#metCel(naam, 'bevinding', uit, compute);
  }

  /** Prose. */
  tekst<N extends string, U extends keyof W & string>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => Markdown,
  ): Notebook<G, W & Readonly<Record<N, Markdown>>> {
    return this.#metCel(naam, 'tekst', uit, compute);
  }

  /** A table, or a sentence in its place where there is nothing to list. */
  tabel<N extends string, U extends keyof W & string>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => Notebooktabel | Markdown,
  ): Notebook<G, W & Readonly<Record<N, Notebooktabel>>> {
    return this.#metCel(naam, 'tabel', uit, compute);
  }

  /** Figures computed from a series. */
  statistiek<N extends string, U extends keyof W & string>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => Statistiek,
  ): Notebook<G, W & Readonly<Record<N, Statistiek>>> {
    return this.#metCel(naam, 'statistiek', uit, compute);
  }

  /** A chart, or a sentence in its place where there is nothing to draw. */
  grafiek<N extends string, U extends keyof W & string>(
    naam: Nieuw<N, W>,
    uit: readonly U[],
    compute: (waarden: Pick<W, U>) => Grafiek | Markdown,
  ): Notebook<G, W & Readonly<Record<N, Grafiek>>> {
    return this.#metCel(naam, 'grafiek', uit, compute);
  }

  #metParameter<V extends { readonly gegevens: G }>(naam: string, make: (gegevens: G) => Notebookparameter): Notebook<G, V> {
    return new Notebook(this.kop, [...this.parameters, { naam, make }], this.cellen);
  }

  #metCel<V extends { readonly gegevens: G }, P>(
    naam: string,
    soort: Notebookcelsoort,
    uit: readonly string[],
    compute: (waarden: P) => unknown,
  ): Notebook<G, V> {
    // The signatures above guarantee that every name in `uit` exists with the type `compute` expects.
    return new Notebook(this.kop, this.parameters, [
      ...this.cellen,
      { naam, soort, uit, compute: compute as (waarden: Waarden) => unknown },
    ]);
  }
}

/** Begins a notebook over data of type `G`. */
export function notebook<G>(kop: Notebookkop): Notebook<G, { readonly gegevens: G }> {
  return new Notebook(kop, [], []);
}

/** A notebook of which the types of data and cells no longer matter. */
export interface Notebookvorm {
  readonly kop: Notebookkop;
  readonly parameters: readonly Parametercel[];
  readonly cellen: readonly Cel[];
}

/** Begins the cells that follow, directly or not, from a parameter. */
export function reactieveCellen({ parameters, cellen }: Notebookvorm): ReadonlySet<string> {
  const namen = new Set(parameters.map(({ naam }) => naam));
  for (const { naam, uit } of cellen) if (uit.some((bron) => namen.has(bron))) namen.add(naam);
  return new Set(cellen.map(({ naam }) => naam).filter((naam) => namen.has(naam)));
}
