import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.ts';

const FOLDER = join(ROOT, 'reports');

/** Leaves what a command found as JSON in `reports/`, for the page of figures. */
export function writeReport(name: string, report: unknown, folder = FOLDER): void {
  const path = join(folder, `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}

/** What a command left, or `undefined` where it was not run. */
export function readReport<T>(name: string, folder = FOLDER): T | undefined {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
