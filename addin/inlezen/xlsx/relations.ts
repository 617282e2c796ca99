import type { Adempauze } from '../progress.ts';
import type { Zip } from '../unzip.ts';
import { readXml } from './xml.ts';
import { relationsOf, resolvePath } from './xlsx-paths.ts';

/** What a part refers to: under which name, as what, and where it stands. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `officeDocument`. */
  readonly kind: string;
  readonly path: string;
}

/** The parts that a part refers to; those of the file as a whole for `''`. */
export async function relations(zip: Zip, path: string, pause: Adempauze): Promise<readonly Relation[]> {
  const found: Relation[] = [];
  await readXml(zip, relationsOf(path), pause, {
    open: (naam, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (naam === 'Relationship' && TargetMode !== 'External')
        found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolvePath(path, Target) });
    },
  });
  return found;
}

/** Where the workbook stands in the file, by what refers to it; `undefined` where there is none. */
export async function findWerkmap(zip: Zip, pause: Adempauze): Promise<string | undefined> {
  const named = (await relations(zip, '', pause)).find(({ kind }) => kind === 'officeDocument')?.path;
  return [named, 'xl/workbook.xml'].find((path) => path !== undefined && zip.bevat(path));
}
