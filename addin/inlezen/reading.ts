import { Invoerfout } from '../../core/invoer/index.ts';
import type { Bronblad, Brontabel, Indeling, Remembered } from '../../core/inlezen/index.ts';
import { type FaultData, faultData, faultFrom } from './fault-data.ts';
import { deelIn, deelTabelIn, type Geweigerd, type Indelen, metIndeling, type Tabelkeuze } from './indelen.ts';
import type { Progress } from './progress.ts';
import { readClipboard, readFile } from './read-file.ts';
import type { Bestandsblad } from './workbook-content.ts';

/** Several sheets in a workbook file, of which one must be chosen. */
export interface Bladkeuze {
  readonly soort: 'kies_blad';
  readonly herkomst: string;
  readonly bytes: Uint8Array;
  readonly bladen: readonly Bestandsblad[];
}

/** Where a reading ends: at figures, at a choice, or at the reason why not. */
export type Read = Bladkeuze | Tabelkeuze | Geweigerd | Indelen;

/** What is to be read: a file or one sheet of it, what was pasted, one table of several, or the same figures by another layout. */
export type ReadQuestion =
  | { readonly soort: 'file'; readonly herkomst: string; readonly bytes: Uint8Array; readonly saved: readonly Remembered[] }
  | { readonly soort: 'blad'; readonly keuze: Bladkeuze; readonly naam: string; readonly saved: readonly Remembered[] }
  | { readonly soort: 'tekst'; readonly herkomst: string; readonly tekst: string; readonly saved: readonly Remembered[] }
  | { readonly soort: 'tabel'; readonly herkomst: string; readonly tabel: Brontabel; readonly saved: readonly Remembered[] }
  | {
      readonly soort: 'indeling';
      readonly stap: Pick<Indelen, 'herkomst' | 'blad' | 'kop' | 'isRemembered'>;
      readonly indeling: Indeling;
    };

/**
 * Reads what is asked, with all that is looked for in it: tables, personal data, layout and findings.
 * @throws Bestandsfout with the reason when it is not read.
 */
export async function readAsked(question: ReadQuestion, progress: Progress): Promise<Read> {
  switch (question.soort) {
    case 'file':
      return readWhole(question.herkomst, question.bytes, question.saved, progress);
    case 'blad': {
      const herkomst = `${question.keuze.herkomst}, blad ${question.naam}`;
      return deelIn(herkomst, await readSheet(question.keuze.bytes, question.naam, progress), question.saved);
    }
    case 'tekst':
      return deelIn(question.herkomst, readClipboard(question.tekst), question.saved);
    case 'tabel':
      return deelTabelIn(question.herkomst, question.tabel, question.saved);
    case 'indeling':
      return metIndeling(question.stap, question.indeling);
  }
}

async function readWhole(herkomst: string, bytes: Uint8Array, saved: readonly Remembered[], progress: Progress): Promise<Read> {
  const gelezen = await readFile(bytes, progress);
  if (gelezen.soort === 'blad') return deelIn(herkomst, gelezen.blad, saved);
  const { bladen } = gelezen.werkmap;
  if (bladen.length > 1) return { soort: 'kies_blad', herkomst, bytes, bladen: bladen.map(({ naam, verborgen }) => ({ naam, verborgen })) };
  return deelIn(herkomst, await gelezen.werkmap.read(bladen[0]?.naam ?? '', progress), saved);
}

async function readSheet(bytes: Uint8Array, naam: string, progress: Progress): Promise<Bronblad> {
  const gelezen = await readFile(bytes, progress);
  return gelezen.soort === 'blad' ? gelezen.blad : gelezen.werkmap.read(naam, progress);
}

/** What was read as it goes from a worker to the page: a fault in it as data. */
export type ReadData =
  | Exclude<Read, Indelen>
  | (Omit<Indelen, 'ingelezen'> & { readonly ingelezen: Exclude<Indelen['ingelezen'], Invoerfout> })
  | (Omit<Indelen, 'ingelezen'> & { readonly fout: FaultData });

export function asReadData(read: Read): ReadData {
  if (read.soort !== 'indelen') return read;
  const { ingelezen, ...rest } = read;
  return ingelezen instanceof Invoerfout ? { ...rest, fout: faultData(ingelezen) } : { ...rest, ingelezen };
}

export function fromReadData(data: ReadData): Read {
  if (data.soort !== 'indelen' || !('fout' in data)) return data;
  const { fout, ...rest } = data;
  return { ...rest, ingelezen: faultFrom(Invoerfout, fout) };
}
