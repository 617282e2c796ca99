/**
 * npm run mutation — mutates the ladder; with names (`-- core/tabel core/invoer`) those parts, with `-- --changed` the lines
 * that changed since main (or the branch named after it). npm run mutation:all — every part, one after the other.
 * `--incremental` runs only mutants that an earlier run on this machine did not see noticed, or whose code changed since; it
 * does not see that a test changed under the same name. Writes what became of the mutants to addin/help/mutatie.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { changedIn, changedSince } from './changed.ts';
import { NOTHING, type Outcome, outcomeOf, score, scoreText } from './outcome.ts';
import { OUTCOMES_FILE, type Outcomes, page, PAGE_FILE, table } from './page.ts';
import { filesOf, LADDER, type Part, PARTS } from './parts.ts';

const REUSE = '--incremental';

function reportOf({ name }: Part): string {
  return `reports/mutation/${name.replaceAll('/', '-')}.json`;
}

/** Takes out of an earlier report what no test noticed, so that it is asked again: a new test may. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, { mutants: { status: string }[] }> };
  for (const part of Object.values(report.files))
    part.mutants = part.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  writeFileSync(file, JSON.stringify(report));
}

/** Mutates places of a part and says what became of the mutants. */
async function mutate(part: Part, places: readonly string[], stryker: PartialStrykerOptions): Promise<Outcome> {
  process.env.MUTATION_TESTS = part.tests.join(',');
  process.env.MUTATION_DRAWS = String(part.draws);
  const mutants = await new Stryker({
    configFile: 'test/mutation/stryker.config.json',
    mutate: [...places],
    incrementalFile: reportOf(part),
    ...stryker,
  }).runMutationTest();
  return outcomeOf(mutants, (file) => readFileSync(file, 'utf8'));
}

/** Mutates the files of parts and keeps what became of them, part by part. */
async function runParts(parts: readonly Part[], force: boolean): Promise<Outcomes> {
  const outcomes = JSON.parse(readFileSync(OUTCOMES_FILE, 'utf8')) as Record<string, Outcome>;
  for (const part of parts) {
    console.log(`\n${part.name}`);
    if (!force) forgetSurvivors(reportOf(part));
    outcomes[part.name] = await mutate(part, filesOf(part), { incremental: true, force });
    writeFileSync(OUTCOMES_FILE, `${JSON.stringify(outcomes, null, 1)}\n`);
    writeFileSync(PAGE_FILE, page(outcomes));
  }
  return outcomes;
}

/** Mutates the lines that changed since a branch. */
async function runChanged(branch: string): Promise<Outcomes> {
  const places = changedSince(branch);
  const outcomes: Record<string, Outcome> = {};
  for (const part of PARTS) {
    const changed = changedIn(part, places);
    if (changed.length > 0) outcomes[part.name] = await mutate(part, changed, { incremental: false });
  }
  for (const { file, line, from, to } of Object.values(outcomes).flatMap(({ survived, uncovered }) => [...survived, ...uncovered]))
    console.log(`${file}:${line}  ${from} → ${to}`);
  return outcomes;
}

function partsNamed(names: readonly string[]): readonly Part[] {
  if (names.includes('--all')) return PARTS;
  const asked = names.length === 0 ? [LADDER] : names;
  const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`Unknown part: ${unknown.join(', ')}. Parts: ${PARTS.map(({ name }) => name).join(', ')}`);
  return PARTS.filter(({ name }) => asked.includes(name));
}

const asked = process.argv.slice(2);
const names = asked.filter((argument) => argument !== REUSE);
const outcomes =
  names[0] === '--changed' ? await runChanged(names[1] ?? 'main') : await runParts(partsNamed(names), !asked.includes(REUSE));
console.log(`\n${table(outcomes).join('\n')}`);
for (const { name, minimum } of PARTS) {
  const outcome = outcomes[name] ?? NOTHING;
  if (score(outcome) >= minimum) continue;
  console.error(`${name}: ${scoreText(outcome)}%, expected at least ${minimum}%`);
  process.exitCode = 1;
}
