import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the project that no build reads; names with a leading dot are left out too. */
const NOT_READ = new Set(['node_modules', 'dist', 'coverage', 'reports', 'test', 'documenten']);
const MARKER = '.build';

/**
 * Runs a build unless the last one that ran through here had the same sources and options and its output is untouched.
 * A build that fails leaves no mark.
 * @param root the project's folder, whose files are the sources
 * @param dist the folder the build writes
 * @param options what else the output depends on, such as the address
 * @returns whether it built
 */
export async function buildWhenChanged(root: string, dist: string, options: string, build: () => Promise<void>): Promise<boolean> {
  const marker = join(dist, MARKER);
  const sources = hashSources(root, options);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === `${sources} ${hashOutput(dist)}`) return false;
  rmSync(marker, { force: true });
  await build();
  writeFileSync(marker, `${sources} ${hashOutput(dist)}`);
  return true;
}

function hashSources(root: string, options: string): string {
  const hash = createHash('sha256').update(options);
  const isRead = (name: string): boolean => !name.startsWith('.') && !NOT_READ.has(name);
  for (const file of filesUnder(root, '', isRead)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** By size and time, not by content: another build into the same folder changes both, and the folder is large. */
function hashOutput(dist: string): string {
  const hash = createHash('sha256');
  for (const file of filesUnder(dist, '', (name) => name !== MARKER)) {
    const { size, mtimeMs } = statSync(join(dist, file));
    hash.update(`\0${file}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex');
}

/** Paths of the files in a folder and below it, relative to the root, in a fixed order; `isWanted` chooses in the folder itself. */
function filesUnder(root: string, folder: string, isWanted?: (name: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => isWanted?.(name) ?? true)
    .sort(byName)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(root, path);
      return entry.isFile() ? [path] : [];
    });
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
