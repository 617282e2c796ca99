import { isLeegOfNul, Invoerfout, ofFout, readPeriode } from '../invoer/index.ts';
import type { Periode } from '../periode.ts';
import { type Leesfout, readCelvoorwaarde, readUitkomst } from './cell-grammar.ts';
import { KADERFOUT, type Kadercel, type Kaderfout } from './kader-messages.ts';
import { type Kaderfeit, KADERFEITNAMEN } from './kaderfeiten.ts';
import type { Kaderkolom } from './kaderkolommen.ts';
import type { Celvoorwaarde, Uitkomstcel } from './kadertabel.ts';

/** A row of cells of a kadertabel, with where to put what is wrong in it. */
export class Kaderrij {
  constructor(
    /** As the user counts: the header row is 1. */
    readonly rij: number,
    private readonly cellen: readonly unknown[],
    private readonly kolommen: ReadonlyMap<Kaderkolom, number>,
    private readonly fouten: Kaderfout[],
  ) {}

  /** Whether nothing stands in it. */
  get isLeeg(): boolean {
    return this.cellen.every(isBlank);
  }

  /** What stands in a column as text without spaces around it; `''` where it is blank. */
  tekst(kolom: Kaderkolom): string {
    const cel = this.cel(kolom);
    if (isBlank(cel)) return '';
    if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
    if (typeof cel === 'string' || typeof cel === 'number') return String(cel).trim();
    this.niet_te_lezen(kolom, 'tekst of een getal');
    return '';
  }

  periode(kolom: 'van' | 'tot'): Periode | undefined {
    const cel = this.cel(kolom);
    if (isBlank(cel)) return undefined;
    const gelezen = ofFout(() => readPeriode(cel, `kader, rij ${this.rij}, kolom "${kolom}"`));
    if (!(gelezen instanceof Invoerfout)) return gelezen;
    this.fouten.push({ ...this.plaats(kolom), fout: gelezen });
    return undefined;
  }

  /** The conditions that its cells of facts hold, in the order of the columns. */
  voorwaarden(klassen: readonly string[]): Celvoorwaarde[] {
    return this.filledFeiten().flatMap((feit) => {
      const gelezen = readCelvoorwaarde(feit, this.tekst(feit), klassen);
      if ('een_van' in gelezen) return [gelezen];
      this.leesfout(feit, gelezen);
      return [];
    });
  }

  /** The outcome it gives; `undefined` with a fault where there is none. */
  uitkomst(klassen: readonly string[]): Uitkomstcel | undefined {
    const gelezen = readUitkomst(this.tekst('trede'), klassen);
    if ('keuzes' in gelezen) return gelezen;
    this.leesfout('trede', gelezen);
    return undefined;
  }

  /** Says of every filled cell of these columns that this row does not use it. */
  ongebruikt(kolommen: readonly Kaderkolom[]): void {
    for (const kolom of kolommen)
      if (!isBlank(this.cel(kolom))) this.fouten.push({ ...this.plaats(kolom), fout: KADERFOUT.niet_gebruikt(this.plaats(kolom)) });
  }

  niet_te_lezen(kolom: Kaderkolom, verwacht: string): void {
    this.fout(kolom, (cel) => KADERFOUT.niet_te_lezen({ ...cel, verwacht }));
  }

  /** Says what is wrong in a cell, but what cannot be read says nothing else too. */
  fout(kolom: Kaderkolom, make: (cel: Kadercel) => Invoerfout): void {
    const isObject = typeof this.cel(kolom) === 'object' && !isBlank(this.cel(kolom));
    if (isObject && this.fouten.some((een) => een.rij === this.rij && een.kolom === kolom)) return;
    this.fouten.push({ ...this.plaats(kolom), fout: make(this.plaats(kolom)) });
  }

  private leesfout(kolom: Kaderkolom, fout: Leesfout): void {
    if ('verwacht' in fout) this.niet_te_lezen(kolom, fout.verwacht);
    else this.fout(kolom, (cel) => KADERFOUT.feit_onbekend({ ...cel, ...fout }));
  }

  private filledFeiten(): readonly Kaderfeit[] {
    return KADERFEITNAMEN.filter((feit) => !isBlank(this.cel(feit)));
  }

  private plaats(kolom: Kaderkolom): Kadercel {
    return { rij: this.rij, kolom, waarde: this.cel(kolom) };
  }

  private cel(kolom: Kaderkolom): unknown {
    const index = this.kolommen.get(kolom);
    return index === undefined ? null : this.cellen[index];
  }
}

/** Whether a cell says nothing: blank, the 0 that the desktop makes of that, or a dash. */
function isBlank(cel: unknown): boolean {
  return isLeegOfNul(cel) || (typeof cel === 'string' && /^[-–—]?$/u.test(cel.trim()));
}
