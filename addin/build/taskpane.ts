import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { checkGzipBudget, PANE_BUDGET } from './gzip-budget.ts';
import { ROOT } from './paths.ts';
import { shippedPaneData } from './shipped-data.ts';

const SOURCE = join(ROOT, 'addin/taskpane');
/** What the pane opens with: see `views.ts`. */
const FIRST_VIEW = join(SOURCE, 'beoordeling/beoordeling-view.ts');
/** Where Office.js comes from unless a build says otherwise; Microsoft asks to load it from there. */
export const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface Page {
  readonly file: string;
  readonly entry: string;
  /** Classic scripts before the pane's own module, in order. */
  readonly scripts: readonly string[];
  /** Where scripts may come from besides the page's own origin. */
  readonly scriptOrigins: readonly string[];
}

const ENTRIES = ['excel', 'workbench'];

function pages(dist: string, officeJs: string, bewaking: string): readonly Page[] {
  return [
    // In the shared runtime functions.js registers the custom functions: it waits for Office.js itself, not for Office.onReady.
    // Its address has its contents in it, so that a page never runs with the functions of another build from a cache.
    {
      file: 'taskpane.html',
      entry: 'excel',
      scripts: [bewaking, officeJs, `functions.js?v=${hashOf(join(dist, 'functions.js')).slice(0, 16)}`],
      scriptOrigins: URL.canParse(officeJs) ? [new URL(officeJs).origin] : [],
    },
    { file: 'taskpane-workbench.html', entry: 'workbench', scripts: [bewaking], scriptOrigins: [] },
  ];
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const NAMES = { entryFileNames: 'taskpane/[name]-[hash].js', chunkFileNames: 'taskpane/[name]-[hash].js' };

/**
 * Writes the pane: a page for Excel, a page for the workbench and their modules in `taskpane/`.
 * @param officeJs where the page for Excel loads Office.js from: an https address, or a path below `dist`
 * Throws when a page needs more than its budget.
 */
export async function buildTaskpane(dist: string, officeJs: string): Promise<void> {
  rmSync(join(dist, 'taskpane'), { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const chunks = await buildModules(dist);
  const bewaking = await buildBewaking(dist);
  const template = readFileSync(join(SOURCE, 'taskpane.html'), 'utf8');
  const functies = hashOf(join(dist, 'functions.json'));
  for (const page of pages(dist, officeJs, bewaking)) {
    const modules = modulesOf(chunks, page.entry);
    writeFileSync(join(dist, page.file), fill(template, { csp: cspOf(page), functies, scripts: scriptsOf(page, modules) }));
    checkGzipBudget(
      `The pane of ${page.file}`,
      modules.map(({ code }) => code),
      PANE_BUDGET,
    );
  }
}

async function buildModules(dist: string): Promise<Rolldown.OutputChunk[]> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The pane may stand in any folder of its address.
    base: './',
    plugins: [shippedPaneData()],
    worker: { format: 'es', rolldownOptions: { output: NAMES }, plugins: () => [shippedPaneData()] },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      license: { fileName: 'licenties/taskpane.md' },
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(SOURCE, `taskpane-${entry}.ts`)])),
        output: NAMES,
      },
    },
  });
  if (!('output' in output)) throw new Error('the build of the pane gave no output');
  return output.output.filter((file) => file.type === 'chunk');
}

/** The script that watches over the others: a classic one, which runs before they do. Gives its path. */
async function buildBewaking(dist: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: join(SOURCE, 'watchdog.ts'), output: { format: 'iife', entryFileNames: NAMES.entryFileNames } },
    },
  });
  const [script] = 'output' in output ? output.output : [];
  if (script === undefined) throw new Error('the build of the pane gave no script that watches over the others');
  return script.fileName;
}

/** The entry's module first, then all that it and the first view import at once; the other views are loaded later and do not count. */
function modulesOf(chunks: readonly Rolldown.OutputChunk[], entry: string): Rolldown.OutputChunk[] {
  const isFirstView = ({ facadeModuleId }: Rolldown.OutputChunk): boolean => facadeModuleId === FIRST_VIEW;
  const found = new Set([...chunks.filter((chunk) => chunk.isEntry && chunk.name === entry), ...chunks.filter(isFirstView)]);
  if (found.size !== 2) throw new Error(`the build of the pane gave no module ${entry}, or none of the first view`);
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return [...found];
}

function cspOf({ scriptOrigins }: Page): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(' '),
    // Fluent and lit set styles of their own.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function scriptsOf({ scripts }: Page, [entry, ...imported]: readonly Rolldown.OutputChunk[]): string {
  return [
    ...scripts.map((src) => `<script src="${src}"></script>`),
    ...imported.map(({ fileName }) => `<link rel="modulepreload" href="${fileName}" />`),
    `<script type="module" src="${entry?.fileName}"></script>`,
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}
