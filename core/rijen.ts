import { Invoerfout, INVOERFOUT, isLeegOfNul, ofFout, type Reader, refuse } from './invoer/index.ts';
import type { Kolomnaam } from './kolomnaam.ts';
import { celVan, isSamenvattend, plaatsInKolom, plaatsVan, readCel, type Tabel } from './tabel.ts';
import { gemeenteVan } from './output.ts';

/** A row of a table, and the way to its cells. */
export class Invoerrij {
  constructor(
    private readonly tabel: Tabel,
    readonly cellen: readonly unknown[],
    /** As the user counts: by itself the header row is 1. */
    readonly nummer: number,
    /** What a message says before the row, such as `oud, `. */
    private readonly waar: string,
  ) {}

  /** The cell in a column; `null` where the table has no such column. */
  cel(kolom: Kolomnaam): unknown {
    return celVan(this.tabel, this.cellen, kolom);
  }

  /** Whether the table has a column. */
  heeftKolom(kolom: Kolomnaam): boolean {
    return this.tabel.kolommen.has(kolom);
  }

  /** The place of a cell for a message. `plaats('taakstelling')` → `'rij 5, kolom "Taakstelling"'` */
  plaats(kolom: Kolomnaam): string {
    return this.waar + plaatsVan(this.tabel, this.nummer, kolom);
  }

  /** The place of a cell in a column that is none of the known ones. `plaatsIn(2)` → `'rij 5, kolom "Opdracht"'` */
  plaatsIn(index: number): string {
    return this.waar + plaatsInKolom(this.tabel, this.nummer, index);
  }

  /** The value in a column. Throws an `Invoerfout` that names row and column. `read('datum', readDatum)` */
  read<T>(kolom: Kolomnaam, reader: Reader<T>): T {
    return readCel(this.tabel, this.cellen, kolom, reader, this.nummer, this.waar);
  }

  /** The municipality as `gemeente` gives it. Throws an `Invoerfout` where the cell holds an error or a data type. */
  readGemeente(): string | number {
    return this.read('gemeente', (cel, naam) =>
      typeof cel === 'object' && cel !== null ? refuse(INVOERFOUT.geen_tekst({ naam, cel })) : this.gemeente,
    );
  }

  /** The municipality, to be shown again. */
  get gemeente(): string | number {
    return gemeenteVan(this.tabel, this.cellen);
  }

  /** Whether it is about no municipality in a periode: a row of totals, or one without periode. */
  get isZonderPeriode(): boolean {
    return isLeegOfNul(this.cel('periode')) || isSamenvattend(this.gemeente);
  }
}

/** The rows of a table below its headers, which are row `koprij`; `waar` goes before their places in messages. */
export function rijenVan(tabel: Tabel, { koprij = 1, waar = '' } = {}): Invoerrij[] {
  return tabel.rijen.map((cellen, i) => new Invoerrij(tabel, cellen, koprij + 1 + i, waar));
}

/** What was read of rows, in their order, and the rows that cannot be read with the reason. */
export interface GelezenRijen<R, T> {
  readonly gelezen: readonly T[];
  readonly onleesbaar: readonly { readonly rij: R; readonly fout: Invoerfout }[];
}

/**
 * Reads row by row. One that cannot be read (an `Invoerfout`) spoils no other; one that gives `undefined` is passed over.
 * @example leesRijen(rijenVan(tabel), (rij) => rij.lees('gerealiseerd', leesAantal)).gelezen
 */
export function readRijen<R, T>(rijen: readonly R[], read: (rij: R) => T | undefined): GelezenRijen<R, T> {
  const gelezen: T[] = [];
  const onleesbaar: { rij: R; fout: Invoerfout }[] = [];
  for (const rij of rijen) {
    const een = ofFout(() => read(rij));
    if (een instanceof Invoerfout) onleesbaar.push({ rij, fout: een });
    else if (een !== undefined) gelezen.push(een);
  }
  return { gelezen, onleesbaar };
}
