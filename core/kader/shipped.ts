import { keyOf } from '../kolomnaam.ts';
import type { Periode } from '../periode.ts';
import { cellenVan, type Kaderfile } from './kaderfile.ts';
import { Kader } from './kader.ts';
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

/** The framework of a file, compiled when it is first asked for. */
const compiled = new Map<Kaderfile, Kader>();

function kaderOf(file: Kaderfile): Kader {
  const found = compiled.get(file);
  if (found !== undefined) return found;
  const made = new Kader(tabelVan(file));
  compiled.set(file, made);
  return made;
}

/** The framework of a province for a periode; `undefined` where none is known. */
export function kaderVan(provincie: string, periode: Periode): Kader | undefined {
  for (const file of KADERFILES) {
    if (file.provincie === provincie && periode >= file.van && periode <= (file.tot ?? periode)) return kaderOf(file);
  }
  return undefined;
}

/** The frameworks with a source of a province, oldest first. */
export function kadersVan(provincie: string): readonly Kader[] {
  return KADERFILES.filter((file) => file.provincie === provincie).map(kaderOf);
}

/**
 * The framework that comes with the product by its full name, an example too, or by the name it had before; `undefined` where there
 * is none. `kaderMetNaam('utrecht 2021')`, `kaderMetNaam('kader 2021')`
 */
export function kaderMetNaam(naam: string): Kader | undefined {
  const key = keyOf(naam).replace(/^kader/, '');
  const found = [...KADERFILES, ...EXAMPLES].find(({ kader, vroeger }) =>
    [kader, vroeger].some((een) => een && keyOf(een).replace(/^kader/, '') === key),
  );
  return found && kaderOf(found);
}

/** The file of a framework of one's naming: by its full name, or the one of a province for a periode (the last without); `undefined` where there is none. */
export function fileOf(naam: string, periode: Periode | undefined): Kaderfile | undefined {
  const kader = kaderMetNaam(naam);
  if (kader !== undefined) return [...KADERFILES, ...EXAMPLES].find((file) => kaderOf(file) === kader);
  const key = keyOf(naam).replace(/^provincie/, '');
  const eigen = KADERFILES.filter(({ provincie }) => keyOf(provincie) === key);
  if (periode === undefined) return eigen.at(-1);
  return eigen.find(({ van, tot }) => periode >= van && periode <= (tot ?? periode));
}
