import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const NAMES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The command that starts LibreOffice; `undefined` where it is not installed. */
export function findLibreOffice(): string | undefined {
  return NAMES.find((name) => spawnSync(name, ['--version']).status === 0);
}

function needLibreOffice(): string {
  const found = findLibreOffice();
  if (found !== undefined) return found;
  console.error(
    'LibreOffice is missing. Debian and Ubuntu: apt-get install libreoffice-calc. Elsewhere: https://www.libreoffice.org/download/',
  );
  process.exit(1);
}

/** Opens a file in LibreOffice without a window and saves it in another format, in a folder that also takes its profile. */
export function convert(file: string, format: string, dir: string): void {
  execFileSync(
    needLibreOffice(),
    [`-env:UserInstallation=file://${join(dir, 'profile')}`, '--headless', '--convert-to', format, '--outdir', dir, file],
    { stdio: 'ignore' },
  );
}
