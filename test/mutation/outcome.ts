import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** A mutant that no test noticed, or that needs none: the place, and the text before and after the change. */
export interface Listed {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly from: string;
  readonly to: string;
}

/** A mutant that changes nothing a test could notice, with the reason given beside it in the code. */
export interface Equivalent extends Listed {
  readonly reason: string;
}

/** What became of the mutants of one part. Killed ones were noticed by a test; timed out ones made it run on and on. */
export interface Outcome {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: readonly Listed[];
  /** Run by no test at all. */
  readonly uncovered: readonly Listed[];
  readonly equivalent: readonly Equivalent[];
}

/** The outcome of no mutants. */
export const NOTHING: Outcome = { killed: 0, timedOut: 0, survived: [], uncovered: [], equivalent: [] };

const LONGEST_TEXT = 70;

/** Sums up what became of mutants. `sourceOf` gives the text of a file. Throws on a mutant that could not be run. */
export function outcomeOf(mutants: readonly MutantResult[], sourceOf: (file: string) => string): Outcome {
  const listed = (mutant: MutantResult): Listed => ({
    file: relative('.', mutant.fileName).replaceAll('\\', '/'),
    line: mutant.location.start.line,
    mutator: mutant.mutatorName,
    from: onOneLine(textAt(sourceOf(mutant.fileName), mutant.location)),
    to: onOneLine(mutant.replacement),
  });
  const of = (status: MutantResult['status']) => mutants.filter((mutant) => mutant.status === status).sort(byPlace);
  const strange = mutants.find(({ status }) => !['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].includes(status));
  if (strange !== undefined)
    throw new Error(`${strange.fileName}:${strange.location.start.line} ${strange.status}: ${strange.statusReason ?? ''}`);
  return {
    killed: of('Killed').length,
    timedOut: of('Timeout').length,
    survived: of('Survived').map(listed),
    uncovered: of('NoCoverage').map(listed),
    equivalent: of('Ignored').map((mutant) => ({ ...listed(mutant), reason: mutant.statusReason ?? '' })),
  };
}

/** The mutants that count: all but the equivalent ones. */
export function total({ killed, timedOut, survived, uncovered }: Outcome): number {
  return killed + timedOut + survived.length + uncovered.length;
}

/** The percentage of mutants that was noticed; 100 of none. */
export function score(outcome: Outcome): number {
  const all = total(outcome);
  return all === 0 ? 100 : (100 * (outcome.killed + outcome.timedOut)) / all;
}

/** A score as it may be shown: with one decimal, and never 100 where a mutant is left. */
export function scoreText(outcome: Outcome): string {
  return (Math.floor(10 * score(outcome)) / 10).toFixed(1).replace('.', ',');
}

function byPlace(a: MutantResult, b: MutantResult): number {
  return a.fileName < b.fileName
    ? -1
    : a.fileName > b.fileName
      ? 1
      : a.location.start.line - b.location.start.line ||
        a.location.start.column - b.location.start.column ||
        (a.replacement < b.replacement ? -1 : 1);
}

/** The text between two places; lines and columns count from 1. */
function textAt(source: string, { start, end }: MutantResult['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined)).join('\n');
}

function onOneLine(text: string): string {
  const short = text.replace(/\s+/g, ' ').trim();
  return short.length > LONGEST_TEXT ? `${short.slice(0, LONGEST_TEXT)}…` : short;
}
