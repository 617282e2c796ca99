import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from './messages.mjs';
import { SetUpError } from './set-up-error.mjs';

/** @param {string} root */
const markerPath = (root) => join(root, 'node_modules', '.set-up');

/**
 * What an installation must match: the two package files, Node's major version and the machine's kind.
 * Throws a `SetUpError` when a package file is missing.
 * @param {string} root the project's folder
 * @returns {string} a SHA-256 in hex
 */
export function wanted(root) {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'package.json']) {
    const path = join(root, name);
    if (!existsSync(path)) throw new SetUpError(messages.fileMissing(path));
    hash.update(readFileSync(path)).update('\0');
  }
  const [major] = process.versions.node.split('.');
  return hash.update(`node ${major} ${process.platform} ${process.arch}`).digest('hex');
}

/**
 * What npm says it installed: a hash of its own record, which every later npm command in the folder rewrites.
 * @param {string} root
 */
function installed(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  return existsSync(record) ? createHash('sha256').update(readFileSync(record)).digest('hex') : 'none';
}

/**
 * Whether the packages are complete and those of the package files, without asking npm or the network.
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  const marker = markerPath(root);
  return existsSync(marker) && readFileSync(marker, 'utf8') === `${wanted(root)} ${installed(root)}`;
}

/**
 * Takes the mark away, so that an installation that breaks off leaves none.
 * @param {string} root the project's folder
 */
export function unmark(root) {
  rmSync(markerPath(root), { force: true });
}

/**
 * Marks an installation as complete, in one step.
 * @param {string} root the project's folder
 * @param {string} forWhat `wanted(root)` from before the installation
 */
export function mark(root, forWhat) {
  const marker = markerPath(root);
  writeFileSync(`${marker}.new`, `${forWhat} ${installed(root)}`);
  renameSync(`${marker}.new`, marker);
}
