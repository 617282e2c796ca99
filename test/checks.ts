/** What npm test does before the tests: formatting, types, lint, what is not used, and build side by side. Fails when one of them does. */
import { spawn } from 'node:child_process';
import { ROOT } from '../addin/build/paths.ts';

const COMMANDS = [
  'npm run --silent format:check',
  'npm run --silent typecheck',
  'npm run --silent lint',
  'npm run --silent unused',
  'tsx addin/build/build.ts --if-changed',
];

function run(command: string): Promise<number> {
  return new Promise((resolve) => {
    spawn(command, { cwd: ROOT, shell: true, stdio: 'inherit' }).once('close', (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(COMMANDS.map(run));
for (const [i, code] of codes.entries()) if (code !== 0) console.error(`${COMMANDS[i]}: failed`);
process.exitCode = Math.max(...codes);
