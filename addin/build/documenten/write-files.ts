import { OPDRACHTFOUT } from '../build-messages.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { ZipFile } from '../../documenten/zip.ts';
import { DIST } from '../paths.ts';

/**
 * Writes files into a folder that is made where it is not there. A file that someone has changed since is not lost: nothing is
 * written then, unless `overschrijf`. Nothing is written among what is served. Throws a fault that names the files.
 */
export function writeFiles(map: string, files: readonly ZipFile[], overschrijf: boolean): void {
  if (`${resolve(map)}${sep}`.startsWith(`${DIST}${sep}`)) throw OPDRACHTFOUT.map_openbaar({ map });
  const anders = files.filter(({ naam, inhoud }) => existsSync(join(map, naam)) && !readFileSync(join(map, naam)).equals(inhoud));
  if (anders.length > 0 && !overschrijf) throw OPDRACHTFOUT.andere_versies({ map, namen: anders.map(({ naam }) => naam) });
  mkdirSync(map, { recursive: true });
  for (const { naam, inhoud } of files) writeFileSync(join(map, naam), inhoud);
}
