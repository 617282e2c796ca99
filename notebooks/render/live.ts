import { relative } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Publicaties } from '../data/publicaties.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const INGANG = '/@notebook-ingang';

/** What the page needs of the project; other files, and Vite's way to open them in an editor, are nobody's business. */
const SERVED = /^\/(?:$|\?|@vite\/|@id\/|@notebook-ingang|core\/|notebooks\/|node_modules\/)/;

/** Vite's client talks over a websocket to this machine; the rest is as strict as in the page that is written to a file. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves one notebook on a free local port; its page is made again whenever a file it rests on changes. The caller closes it. */
export async function openLive(naam: string, publicaties: Publicaties): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: 'custom',
    optimizeDeps: { entries: [`notebooks/${naam}.nb.ts`, 'notebooks/page/page-start.ts', 'notebooks/page/draw-in-page.ts'] },
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, watch: { ignored: ['**/dist/**', '**/node_modules/**'] } },
    plugins: [page(naam, publicaties)],
  });
  return server.listen();
}

function page(naam: string, publicaties: Publicaties): Plugin {
  return {
    name: 'notebook',
    resolveId: (id) => (id === INGANG ? id : null),
    load: (id) => (id === INGANG ? ingang(naam) : null),
    configureServer: (server) => {
      server.middlewares.use((vraag, response, verder) => {
        response.setHeader('Content-Security-Policy', POLICY);
        if (!SERVED.test(vraag.url ?? '')) return void response.writeHead(404).end();
        if (vraag.url !== '/') return verder();
        makePage(server, naam, publicaties).then(
          (html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
          (fout: unknown) =>
            response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(fout instanceof Error ? fout.message : String(fout)),
        );
      });
    },
    handleHotUpdate: ({ server }) => {
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** The modules are reloaded by the server, so that a change shows. The policy of the file knows the hashes of its scripts; the server's own goes in a header. */
async function makePage(server: ViteDevServer, naam: string, publicaties: Publicaties): Promise<string> {
  const make = (await server.ssrLoadModule(
    `/${relative(ROOT, new URL('./render.ts', import.meta.url).pathname)}`,
  )) as typeof import('./render.ts');
  const html = await make.losseHtml(naam, publicaties);
  const zonderBeleid = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
  return server.transformIndexHtml('/', zonderBeleid.replace('</body>', `<script type="module" src="${INGANG}"></script>\n</body>`));
}

function ingang(naam: string): string {
  return [
    `import notebook from '/notebooks/${naam}.nb.ts';`,
    "import { startPage } from '/notebooks/page/page-start.ts';",
    "import { drawInPage } from '/notebooks/page/draw-in-page.ts';",
    'startPage(notebook, drawInPage);',
  ].join('\n');
}
