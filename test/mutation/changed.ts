import { execFileSync } from 'node:child_process';
import { filesOf, type Part } from './parts.ts';

/**
 * The changed lines of the working tree since it left another branch, as Stryker takes them: `core/trend.ts:12-15`.
 * A new file is given whole.
 */
export function changedSince(branch: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const base = git('merge-base', branch, 'HEAD').trim();
  const added = git('ls-files', '--others', '--exclude-standard')
    .split('\n')
    .filter((file) => file !== '');
  return [...changedLines(git('diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-prefix', base)), ...added];
}

/** The lines a diff without context leaves changed or new, file by file. */
export function changedLines(diff: string): string[] {
  let file = '';
  return diff.split('\n').flatMap((line) => {
    const [, name] = /^\+\+\+ (.+)$/.exec(line) ?? [];
    if (name !== undefined) file = name;
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    return start === undefined || count === '0' ? [] : [`${file}:${start}-${Number(start) + Number(count) - 1}`];
  });
}

/** The changed places that belong to a part. */
export function changedIn(part: Part, places: readonly string[]): string[] {
  const files = new Set(filesOf(part));
  return places.filter((place) => files.has(place.replace(/:\d+-\d+$/, '')));
}
