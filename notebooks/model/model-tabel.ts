import { GAT, getal, metTeken, procent, tempotekst } from '../../core/taal/index.ts';

/**
 * How the cells of a column are shown and exported. `heel` and `verschil` are whole numbers, `procent` a fraction,
 * `tempo` a number with one decimal; `periode` and `trede` are what the domain calls so.
 */
export type Kolomsoort = 'tekst' | 'heel' | 'verschil' | 'tempo' | 'procent' | 'trede' | 'periode';

/** A column: its header and the kind of its cells. */
export interface Kolom {
  readonly kop: string;
  readonly soort: Kolomsoort;
}

/** What can stand in a cell; `null` is a gap: not published, or not applicable. */
export type Tabelcel = string | number | null;

/** A table as data: its page form, its CSV and its form in Word are all made from this. */
export interface Notebooktabel {
  readonly titel: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly Tabelcel[])[];
  /** Where the figures come from, as a reader can find it. */
  readonly bron: string;
  /** What a gap or a special value means. */
  readonly toelichting?: string;
}

/** How a column of rows is made: its header, kind and cell. */
export interface Kolomvan<R> extends Kolom {
  readonly cel: (rij: R) => Tabelcel | undefined;
}

/** A table of rows. A cell that is `undefined` is a gap. */
export function notebooktabelVan<R>(
  kop: Omit<Notebooktabel, 'kolommen' | 'rijen'>,
  rijen: readonly R[],
  kolommen: readonly Kolomvan<R>[],
): Notebooktabel {
  return {
    ...kop,
    kolommen: kolommen.map(({ kop: naam, soort }) => ({ kop: naam, soort })),
    rijen: rijen.map((rij) => kolommen.map(({ cel }) => cel(rij) ?? null)),
  };
}

/** A cell as a reader sees it. */
export function tabelceltekst(cel: Tabelcel, soort: Kolomsoort): string {
  if (cel === null) return GAT;
  if (typeof cel === 'string') return cel;
  switch (soort) {
    case 'procent':
      return procent(cel);
    case 'tempo':
      return tempotekst(cel);
    case 'verschil':
      return metTeken(cel);
    default:
      return getal(cel);
  }
}

/** Whether the cells of a column are numbers, set to the right. */
export function isGetalkolom(soort: Kolomsoort): boolean {
  return soort !== 'tekst' && soort !== 'periode';
}
