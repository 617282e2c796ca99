import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Script } from '../page/page-document.ts';

const INGANG = 'virtual:ibt-pagina';
const TEKENEN = fileURLToPath(new URL('../page/draw-in-page.ts', import.meta.url));
const START = fileURLToPath(new URL('../page/page-start.ts', import.meta.url));

/** The script that draws charts in a page: Vega with its interpreter, the same for every page. */
export function tekenscript(): Promise<Script> {
  return script(`import { drawInPage } from ${JSON.stringify(TEKENEN)}; globalThis.ibtTeken = drawInPage;`);
}

/** The script that makes the page of a notebook live. */
export function notebookscript(path: string): Promise<Script> {
  return script(
    `import notebook from ${JSON.stringify(path)}; import { startPage } from ${JSON.stringify(START)}; startPage(notebook, globalThis.ibtTeken);`,
  );
}

async function script(ingang: string): Promise<Script> {
  const uit = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      { name: 'ingang', resolveId: (id) => (id === INGANG ? `\0${INGANG}` : null), load: (id) => (id === `\0${INGANG}` ? ingang : null) },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: INGANG, output: { format: 'iife' } } },
  });
  if (!('output' in uit)) throw new Error('the build of a page script gave no output');
  // Nothing in the script may end the element it stands in.
  const inhoud = uit.output[0].code.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  return { inhoud, hash: `sha256-${createHash('sha256').update(inhoud).digest('base64')}` };
}
