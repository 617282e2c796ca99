import { build } from 'vite';

/** A script for a page of a test, bundled into one file that runs as a classic script. */
export async function bundel(input: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [file] = 'output' in output ? output.output : [];
  if (file?.type !== 'chunk') throw new Error(`${input} was not bundled`);
  return file.code;
}
