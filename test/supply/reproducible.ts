/** npm run reproducible — builds twice, in other folders, time zones and languages, and compares every byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { ROOT } from '../../addin/build/paths.ts';
import { writeReport } from '../../addin/build/reports.ts';

/** A hash per file below a folder. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

function buildIn(folder: string, env: Readonly<Record<string, string>>): Map<string, string> {
  const script = `import { build } from ${JSON.stringify(join(ROOT, 'addin/build/build.ts'))}; await build({ url: 'https://localhost:3000', dist: ${JSON.stringify(folder)} });`;
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return hashes(folder);
}

const folder = mkdtempSync(join(tmpdir(), 'ibt-twice-'));
try {
  const first = buildIn(join(folder, 'a'), { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' });
  const second = buildIn(join(folder, 'another place', 'b'), { TZ: 'Pacific/Auckland', LANG: 'C' });
  const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
  writeReport('reproducible', { files: first.size, different: different.length });
  console.log(
    different.length === 0
      ? `${first.size} files, the same bytes twice`
      : `${different.length} of ${first.size} files differ:\n${different.join('\n')}`,
  );
  if (different.length > 0 || first.size === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
