import type { Periode } from '../periode.ts';
import { cellenVan, type Kaderfile } from './kaderfile.ts';
import type { Kadertabel } from './kadertabel.ts';
import { UTRECHT_2021 } from './kaders/utrecht-2021.ts';
import { UTRECHT_2024 } from './kaders/utrecht-2024.ts';
import { ZUID_HOLLAND_EXAMPLE } from './kaders/zuid-holland-example.ts';
import { readKaders } from './read-kaders.ts';

/** The frameworks with a source, oldest first. A framework that comes with the product is one file, and a line here. */
export const KADERFILES: readonly Kaderfile[] = [UTRECHT_2021, UTRECHT_2024];

/** Frameworks to start from that no source tells whole: never used unless asked for by name. */
export const EXAMPLES: readonly Kaderfile[] = [ZUID_HOLLAND_EXAMPLE];

/** The parsed table of a file that comes with the product. A fault in it is a programming error. */
export function tabelVan(file: Kaderfile): Kadertabel {
  const { kaders, fouten } = readKaders(cellenVan(file));
  const [kader] = kaders;
  if (kader === undefined || kaders.length > 1 || fouten.length > 0) throw new RangeError(`${file.kader}: ${fouten[0]?.fout.message}`);
  return kader;
}

/** The file whose framework holds for a periode; `undefined` where none does. */
export function fileFor(files: readonly Kaderfile[], periode: Periode): Kaderfile | undefined {
  return files.find(({ van, tot }) => periode >= van && periode <= (tot ?? periode));
}
