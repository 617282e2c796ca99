import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** In a made folder: each file that was made, with the SHA-256 of what it held. */
const LIST = '.made.json';

/** Files that were not made, or were changed since, and where they are now. */
export interface Kept {
  readonly files: readonly string[];
  readonly folder: string;
}

/**
 * Makes a folder anew: beside it, then swapped, so that a failure leaves the folder as it was. Only what an earlier run made
 * and nobody changed is cleared; everything else is moved into a new folder under `keepIn`.
 * @returns what was moved; `undefined` where there was nothing of the user's
 */
export async function remake(folder: string, keepIn: string, make: (beside: string) => Promise<void>): Promise<Kept | undefined> {
  const beside = join(dirname(folder), `.${basename(folder)}-making`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  try {
    await make(beside);
    const made = Object.fromEntries(filesUnder(beside).map((path) => [path, hashOf(join(beside, path))]));
    writeFileSync(join(beside, LIST), JSON.stringify(made));
    const kept = keep(folder, keepIn, new Set(Object.keys(made)));
    swap(beside, folder);
    return kept;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Copies what is not ours out of a folder; its files are only removed with the folder, once all of them are safe. */
function keep(folder: string, keepIn: string, madeNow: ReadonlySet<string>): Kept | undefined {
  const files = notMade(folder, madeNow);
  if (files.length === 0) return undefined;
  mkdirSync(keepIn, { recursive: true });
  const place = freeName(join(keepIn, `uit-${basename(folder)}`));
  for (const path of files) cpSync(join(folder, path), join(place, path), { errorOnExist: true, force: false });
  return { files, folder: place };
}

/** A folder from before there were lists counts as made where the same file is made now. */
function notMade(folder: string, madeNow: ReadonlySet<string>): string[] {
  if (!existsSync(folder)) return [];
  const lists = new Map<string, string>();
  for (const path of hiddenLists(folder)) {
    for (const [file, hash] of Object.entries(readList(join(folder, path)))) lists.set(join(dirname(path), file), hash);
  }
  const isMade = (path: string): boolean => (lists.size === 0 ? madeNow.has(path) : lists.get(path) === hashOf(join(folder, path)));
  return filesUnder(folder).filter((path) => !isMade(path));
}

function readList(path: string): Record<string, string> {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(Object(read)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function hiddenLists(folder: string): string[] {
  return allUnder(folder).filter((path) => basename(path) === LIST);
}

/** Files with a leading dot are marks of programs, not work of a user. */
function filesUnder(folder: string): string[] {
  return allUnder(folder).filter((path) => !path.split(/[/\\]/).some((name) => name.startsWith('.')));
}

function allUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function freeName(path: string): string {
  let name = path;
  for (let i = 2; existsSync(name); i++) name = `${path}-${i}`;
  return name;
}

function swap(beside: string, folder: string): void {
  const old = join(dirname(folder), `.${basename(folder)}-old`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(beside, folder);
  rmSync(old, { recursive: true, force: true });
}

/** What to tell of files that were moved. */
export function keptMessage({ files, folder }: Kept): string {
  const named = files.slice(0, 5).join(', ');
  const more = files.length > 5 ? ` en nog ${files.length - 5}` : '';
  return `Niet door de bouw gemaakt of later gewijzigd: ${named}${more}. Er is niets van weggegooid; u vindt het in ${folder}.`;
}
