import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './paths.ts';

/** Files of others, by package, copied as they are: a user may replace them by another version (LGPL-3 asks for that). */
const VENDOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '@odoo/o-spreadsheet': {
    'o-spreadsheet/o_spreadsheet.min.iife.js': 'dist/o_spreadsheet.min.iife.js',
    'o-spreadsheet/o_spreadsheet.xml': 'dist/o_spreadsheet.xml',
    'o-spreadsheet/o_spreadsheet.css': 'dist/o_spreadsheet.css',
  },
  '@odoo/owl': { 'owl/owl.iife.min.js': 'dist/owl.iife.min.js', 'owl/LICENSE.txt': 'LICENSE' },
  'chart.js': { 'chart.js/chart.umd.min.js': 'dist/chart.umd.min.js', 'chart.js/LICENSE.txt': 'LICENSE.md' },
  bootstrap: { 'bootstrap/bootstrap.min.css': 'dist/css/bootstrap.min.css', 'bootstrap/LICENSE.txt': 'LICENSE' },
  'font-awesome': {
    'font-awesome/css/font-awesome.min.css': 'css/font-awesome.min.css',
    'font-awesome/fonts/fontawesome-webfont.woff2': 'fonts/fontawesome-webfont.woff2',
  },
};

const ABOUT_VENDOR = `Deze map bevat ongewijzigde bestanden van anderen. De werkbank laadt ze als losse bestanden;
u mag ze vervangen door een andere versie. De teksten van LGPL-3 en GPL-3 staan in owl/LICENSE.txt.
`;

const SOURCE = join(ROOT, 'addin/workbench');
const MODULES = join(ROOT, 'node_modules');

const NAMES = { entryFileNames: 'workbench/[name].js', chunkFileNames: 'workbench/[name].js' };

/** Writes the workbench: `index.html`, `workbench/` with our own script and style, and `vendor/` with the libraries. */
export async function buildWorkbench(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The workbench may stand in any folder of its address.
    base: './',
    worker: { format: 'es', rolldownOptions: { output: NAMES } },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      license: { fileName: 'licenties/workbench.md' },
      modulePreload: false,
      rolldownOptions: { input: join(SOURCE, 'main.ts'), output: { entryFileNames: 'workbench/workbench.js' } },
    },
  });
  copy(join(SOURCE, 'index.html'), join(dist, 'index.html'));
  copy(join(SOURCE, 'workbench.css'), join(dist, 'workbench/workbench.css'));
  for (const [name, files] of Object.entries(VENDOR)) {
    for (const [to, from] of Object.entries(files)) copy(join(MODULES, name, from), join(dist, 'vendor', to));
  }
  writeFileSync(join(dist, 'vendor/LEESMIJ.txt'), `${ABOUT_VENDOR}\n${Object.keys(VENDOR).map(about).join('\n')}\n`);
}

/** Name, version, licence and address of a package, as it says itself. */
function about(name: string): string {
  const { version, license, homepage } = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name} ${version}, ${license}, ${homepage}`;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
