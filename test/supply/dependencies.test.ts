import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, ROOT } from '../../addin/build/paths.ts';
import { makeSbom } from '../../addin/build/sbom.ts';
import { EXCEPTIONS, isAllowed } from '../../addin/build/figures/licences.ts';

interface Locked {
  /** The package behind an alias. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const { devDependencies, dependencies = {} } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
};
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const LOCKED = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, name: entry.name ?? path.replace(/^.*node_modules\//, '') }));

describe('the dependencies', () => {
  it('all have a licence that goes with EUPL-1.2, or a stated reason', () => {
    const others = LOCKED.filter(({ license = '' }) => !isAllowed(license)).map(
      ({ name, license }) => `${name}: ${license ?? 'no licence'}`,
    );
    expect(others.filter((other) => EXCEPTIONS[other.split(': ')[0] ?? ''] === undefined)).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((name) => !LOCKED.some((entry) => entry.name === name))).toEqual([]);
  });
  it('of which Microsoft’s own is not shipped: no built script is its office.js', () => {
    const scripts = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    const office = /governed by the Microsoft Services Agreement/;
    expect(readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8')).toMatch(office);
    for (const { parentPath, name } of scripts) expect(readFileSync(join(parentPath, name), 'utf8')).not.toMatch(office);
  });
  it('are pinned to one version each, and locked with a hash', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/)]);
    expect(LOCKED.filter(({ integrity }) => integrity === undefined || !integrity.startsWith('sha512-')).map(({ name }) => name)).toEqual(
      [],
    );
  });
  it('need no install script: the two that have one work without it', () => {
    expect(
      LOCKED.filter(({ hasInstallScript }) => hasInstallScript)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['core-js-pure', 'esbuild']);
  });
});

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['(OFL-1.1 AND MIT)', true],
    ['BSD-3-Clause OR GPL-2.0', true],
    ['(BSD-3-Clause OR GPL-2.0)', true],
    ['GPL-2.0', false],
    ['MIT AND GPL-2.0', false],
    ['UNLICENSED', false],
    ['', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s may be used: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

describe('the bill of materials', () => {
  it('names every package of the lockfile, with its hash and licence, and says the same each time', () => {
    const sbom = makeSbom();
    const named = sbom.components.map((component) => component['bom-ref']).sort();
    expect(named).toEqual([...new Set(LOCKED.map(({ name, version }) => `${name}@${version}`))].sort());
    expect(sbom.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
    expect(sbom.components.filter(({ licenses }) => licenses === undefined).every(({ name }) => name in EXCEPTIONS)).toBe(true);
    expect(makeSbom()).toEqual(sbom);
  });
});
