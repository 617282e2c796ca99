import { readdirSync } from 'node:fs';

/** A part of the code whose mutants are judged by its own tests, without a build or a browser. */
export interface Part {
  /** Its folder. */
  readonly name: string;
  /** The tests that must notice, as globs; one that begins with `!` is left out. */
  readonly tests: readonly string[];
  /** The lowest score, in percent, with which the command succeeds. */
  readonly minimum: number;
  /** At most so many draws for each property, which is asked again for every mutant; fewer where a draw takes long. */
  readonly draws: number;
}

/** The ladder: a supervisory decision can rest on it, so no mutant may survive. */
export const LADDER = 'core/beoordeling';

const MINIMUM = 95;
const DRAWS = 50;

/** A room with the tests of the same path, and further ones. */
function room(name: string, ...more: readonly string[]): Part {
  return { name, tests: [`test/${name}/**/*.test.ts`, ...more], minimum: name === LADDER ? 100 : MINIMUM, draws: DRAWS };
}

/** The parts: each room of core apart, the files of core itself, and the functions. */
export const PARTS: readonly Part[] = [
  room(LADDER),
  { name: 'core', tests: ['test/core/*.test.ts', 'test/addin/functions/versie.test.ts'], minimum: MINIMUM, draws: DRAWS },
  room('core/invoer'),
  room('core/feiten'),
  room('core/taal'),
  room('core/gemeente'),
  room('core/bronnen'),
  // The seeded tables run for minutes under mutation; the examples of each kind of finding must suffice.
  room('core/controle', '!test/core/controle/gezaaid.test.ts', '!test/core/controle/eigenschappen.test.ts'),
  room('core/kader'),
  room('core/kadercontrole'),
  room('core/zegel'),
  // All documents of five municipalities are made at each draw.
  { ...room('core/documenten'), draws: 5 },
  // Drawing every chart in every theme takes seconds: its specification and its words must suffice.
  room('core/grafieken', '!test/core/grafieken/tekenen.test.ts'),
  room('core/inlezen'),
  // A million paths and learning from thousands of standen take seconds each: what is smaller must suffice.
  room('core/prognose', '!**/*.slow.test.ts'),
  room('core/provincie'),
  room('core/standen'),
  room('core/vaststellen'),
  room('addin/functions'),
];

/** The files of which no mutant is made, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {};

/** The code of a folder, folders in it included. */
export function codeIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** The files of a part that are mutated. The files of `core` itself are a part apart from its rooms. */
export function filesOf({ name }: Part): string[] {
  return codeIn(name).filter((file) => !(file in LEFT_OUT) && (name !== 'core' || file.split('/').length === 2));
}
