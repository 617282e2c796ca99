import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEPTIONS, isAllowed } from './licences.ts';
import { ROOT } from '../paths.ts';

/** What the lockfile says of what others made. */
export interface Supply {
  /** What package.json names itself. */
  readonly direct: number;
  /** Those of which package.json names one exact version. */
  readonly pinned: number;
  /** All packages of the lockfile. */
  readonly packages: number;
  readonly withHash: number;
  /** Packages with a script that npm could run on installing; none is needed. */
  readonly installScripts: readonly string[];
  /** How many packages have each licence, the most first. */
  readonly licences: readonly (readonly [licence: string, packages: number])[];
  /** Packages under another licence, with the reason why they may be there. */
  readonly exceptions: readonly (readonly [name: string, reason: string])[];
  /** Packages whose licence does not go with EUPL-1.2, and without a reason. */
  readonly refused: readonly string[];
}

interface Locked {
  readonly name?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** Reads package.json and the lockfile. */
export function readSupply(): Supply {
  const { devDependencies } = readJson<{ devDependencies: Record<string, string> }>('package.json');
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, name: entry.name ?? path.replace(/^.*node_modules\//, '') }));
  const counted = new Map<string, number>();
  for (const { license = 'geen licentie genoemd' } of locked) counted.set(license, (counted.get(license) ?? 0) + 1);
  return {
    direct: Object.keys(devDependencies).length,
    pinned: Object.values(devDependencies).filter((version) => /^(npm:@?[\w/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).length,
    packages: locked.length,
    withHash: locked.filter(({ integrity }) => integrity?.startsWith('sha512-')).length,
    installScripts: locked
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => name)
      .sort(),
    licences: [...counted].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    exceptions: Object.entries(EXCEPTIONS).filter(([name]) => locked.some((entry) => entry.name === name)),
    refused: locked
      .filter(({ name, license = '' }) => !isAllowed(license) && !(name in EXCEPTIONS))
      .map(({ name, license }) => `${name} (${license ?? 'geen licentie genoemd'})`),
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}
