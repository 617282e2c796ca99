import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { File } from '../../documenten/zip.ts';
import { DIST } from '../paths.ts';

/**
 * Writes files into a folder that is made where it is not there. A file that someone has changed since is not lost: nothing is
 * written then, unless `overschrijf`. Nothing is written among what is served. Throws an `Error` that names the files.
 */
export function writeFiles(map: string, files: readonly File[], overschrijf: boolean): void {
  if (`${resolve(map)}${sep}`.startsWith(`${DIST}${sep}`))
    throw new Error(
      `Er is niets geschreven: ${map} wordt door de webserver getoond, en hoort geen brieven te bevatten. Kies een andere map met --uit.`,
    );
  const anders = files.filter(({ naam, inhoud }) => existsSync(join(map, naam)) && !readFileSync(join(map, naam)).equals(inhoud));
  if (anders.length > 0 && !overschrijf) {
    throw new Error(
      `Er is niets geschreven: in ${map} staan al andere versies van ${anders
        .map(({ naam }) => naam)
        .slice(0, 5)
        .join(
          ', ',
        )}${anders.length > 5 ? ` en nog ${anders.length - 5}` : ''}. Kies een andere map met --uit, of vervang ze met --overschrijf.`,
    );
  }
  mkdirSync(map, { recursive: true });
  for (const { naam, inhoud } of files) writeFileSync(join(map, naam), inhoud);
}
