import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { melding } from './manifest-bevinding.ts';
import { filesIn } from './build-files.ts';
import { checkManifest } from './check-manifest.ts';
import { filesOfProject } from './project-files.ts';

export interface Report {
  /** Dutch, to be printed. */
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** A built manifest has its files beside it; any other is judged by the files a build of the project will leave. */
function reportOne(path: string, project: string): Report {
  const name = relative('', path);
  if (!existsSync(path)) return { lines: [`${name}: dit bestand is er niet.`], sound: false };
  const built = existsSync(join(dirname(path), 'functions.json'));
  const findings = checkManifest(readFileSync(path, 'utf8'), built ? filesIn(dirname(path)) : filesOfProject(project));
  const scope = built ? 'met de bestanden ernaast' : 'met de bestanden die een build achterlaat';
  const verdict = findings.length === 0 ? 'geen bevindingen' : `${findings.length} ${findings.length === 1 ? 'bevinding' : 'bevindingen'}`;
  return {
    lines: [`${name}: ${verdict} (${scope}).`, ...findings.map((finding) => `  ${melding(finding)}`)],
    sound: findings.length === 0,
  };
}

/**
 * Checks manifests and puts the findings in words.
 * @param paths the manifests; none means the project's source and, where there is a build, the built one.
 * @param project the project's folder.
 */
export function manifestReport(paths: readonly string[], project: string): Report {
  const own = [join(project, 'manifest.xml'), join(project, 'dist', 'manifest.xml')].filter((path, i) => i === 0 || existsSync(path));
  const reports = (paths.length > 0 ? paths : own).map((path) => reportOne(path, project));
  return { lines: reports.flatMap(({ lines }) => lines), sound: reports.every(({ sound }) => sound) };
}
