import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal } from '../prognose-scores.ts';
import { ROOT } from '../paths.ts';
import { readReport } from '../reports.ts';
import type { Maat } from './maat.ts';
import type { Schaalpunt } from './schaal.ts';
import { readSupply, type Supply } from './supply.ts';

/** How much of a room its tests reach, in lines and branches. */
export interface Coverage {
  readonly room: 'core' | 'addin/functions';
  readonly lines: Covered;
  readonly branches: Covered;
}

/** A number out of a total. */
export interface Covered {
  readonly covered: number;
  readonly total: number;
}

/** What became of the mutants of a part, as the page of the mutation test says it. */
export interface Mutation {
  readonly part: string;
  readonly mutants: number;
  /** The percentage noticed, as a Dutch number. */
  readonly score: string;
}

/** What a run of the fuzzer found. */
export interface Fuzzuitslag {
  readonly op: 'bundel' | 'bron';
  readonly seconden: number;
  readonly zaad: number;
  readonly regels: number;
  /** How many inputs were tried. */
  readonly attempts: number;
  /** The cases kept from before, which are tried first. */
  readonly saved: number;
  /** The rules that did not hold. */
  readonly found: readonly string[];
}

/** What the bench leaves for the page of figures. */
export interface Benchverslag {
  readonly datum: string;
  readonly machine: string;
  readonly node: string;
  readonly maten: readonly Maat[];
  readonly schaal: readonly Schaalpunt[];
}

/** What the commands found; `undefined` where a command was not run. */
export interface Results {
  readonly tests: { readonly files: number; readonly passed: number; readonly failed: number; readonly skipped: number } | undefined;
  readonly coverage: readonly Coverage[] | undefined;
  readonly mutation: readonly Mutation[] | undefined;
  readonly fuzz: Fuzzuitslag | undefined;
  readonly native: { readonly rows: number; readonly different: number } | undefined;
  readonly scores: { readonly doelen: readonly Goal[] } | undefined;
  readonly bench: Benchverslag | undefined;
  readonly reproducible: { readonly files: number; readonly different: number } | undefined;
  readonly cleanInstall: { readonly packages: number; readonly scripts: false; readonly built: boolean } | undefined;
  readonly supply: Supply;
}

/** Reads what the commands left on this machine, and the lockfile. */
export function readResults(): Results {
  return {
    tests: readReport('tests'),
    coverage: readCoverage(join(ROOT, 'coverage/coverage-summary.json')),
    mutation: readMutation(join(ROOT, 'addin/help/mutatie.md')),
    fuzz: readReport('fuzz'),
    native: readReport('native'),
    scores: readReport('scores'),
    bench: readReport('bench'),
    reproducible: readReport('reproducible'),
    cleanInstall: readReport('clean-install'),
    supply: readSupply(),
  };
}

type Summary = Readonly<Record<string, { readonly lines: Covered; readonly branches: Covered }>>;

/** The coverage of each room, from the summary of `npm run coverage`. */
export function readCoverage(path: string): Coverage[] | undefined {
  if (!existsSync(path)) return undefined;
  const summary = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Summary);
  return (['core', 'addin/functions'] as const).map((room) => {
    const files = summary.filter(([file]) => file.replaceAll('\\', '/').includes(`/${room}/`)).map(([, covered]) => covered);
    const sum = (of: 'lines' | 'branches') =>
      files.reduce((all, file) => ({ covered: all.covered + file[of].covered, total: all.total + file[of].total }), {
        covered: 0,
        total: 0,
      });
    return { room, lines: sum('lines'), branches: sum('branches') };
  });
}

/** The rows of the table that `npm run mutation:all` writes: part, mutants, …, score. */
export function readMutation(path: string): Mutation[] | undefined {
  if (!existsSync(path)) return undefined;
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\| .* \| [\d,]+% \|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  return rows.map((cells) => ({ part: cells[0] as string, mutants: Number(cells[1]), score: (cells.at(-1) as string).replace('%', '') }));
}
