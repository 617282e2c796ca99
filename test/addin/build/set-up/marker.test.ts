import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, mark, unmark, wanted } from '../../../../addin/build/set-up/marker.mjs';
import { SetUpError } from '../../../../addin/build/set-up/set-up-error.mjs';
import { temporaryFolder, writeFile } from '../temporary-folder.ts';

const NPM_RECORD = 'node_modules/.package-lock.json';

function project(): string {
  return temporaryFolder({ 'package.json': '{}', 'package-lock.json': '{"packages":{}}', [NPM_RECORD]: '{"packages":{}}' });
}

function markedProject(): string {
  const root = project();
  mark(root, wanted(root));
  return root;
}

test('packages that this project did not install itself do not count as installed', () => {
  expect(isInstalled(project())).toBe(false);
});

test('a marked installation counts as installed', () => {
  expect(isInstalled(markedProject())).toBe(true);
});

test.each(['package.json', 'package-lock.json'])('a change in %s makes the installation outdated', (name) => {
  const root = markedProject();
  writeFile(join(root, name), '{"name":"x"}');
  expect(isInstalled(root)).toBe(false);
});

test('another npm command in the folder makes the installation outdated', () => {
  const root = markedProject();
  writeFile(join(root, NPM_RECORD), '{"packages":{"node_modules/x":{}}}');
  expect(isInstalled(root)).toBe(false);
});

test("npm's record being gone makes the installation outdated", () => {
  const root = markedProject();
  rmSync(join(root, NPM_RECORD));
  expect(isInstalled(root)).toBe(false);
});

test('an installation that began after the mark was taken away does not count until it is marked again', () => {
  const root = markedProject();
  unmark(root);
  expect(isInstalled(root)).toBe(false);
  mark(root, wanted(root));
  expect(isInstalled(root)).toBe(true);
});

test('a package file that changed while npm ran leaves the installation outdated', () => {
  const root = project();
  const before = wanted(root);
  writeFile(join(root, 'package.json'), '{"name":"x"}');
  mark(root, before);
  expect(isInstalled(root)).toBe(false);
});

test('text cannot move from one package file to the other unnoticed', () => {
  const one = temporaryFolder({ 'package-lock.json': 'ab', 'package.json': 'c' });
  const other = temporaryFolder({ 'package-lock.json': 'a', 'package.json': 'bc' });
  expect(wanted(one)).not.toBe(wanted(other));
});

test('a missing package file is named', () => {
  const root = temporaryFolder({ 'package.json': '{}' });
  expect(() => wanted(root)).toThrow(SetUpError);
  expect(() => wanted(root)).toThrow(`Het bestand ${join(root, 'package-lock.json')} ontbreekt.`);
});
