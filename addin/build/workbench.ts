import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './paths.ts';

/** Files of others, copied as they are: a user may replace them by another version (LGPL-3 asks for that). */
const VENDOR: Readonly<Record<string, string>> = {
  'o-spreadsheet/o_spreadsheet.min.iife.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o-spreadsheet/o_spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'o-spreadsheet/o_spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'owl/owl.iife.min.js': '@odoo/owl/dist/owl.iife.min.js',
  'chart.js/chart.umd.min.js': 'chart.js/dist/chart.umd.min.js',
  'bootstrap/bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'font-awesome/css/font-awesome.min.css': 'font-awesome/css/font-awesome.min.css',
  'font-awesome/fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

const SOURCE = join(ROOT, 'addin/workbench');

/** Writes the workbench: `index.html`, `workbench/` with our own script and style, and `vendor/` with the libraries. */
export async function buildWorkbench(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: join(dist, 'workbench'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(SOURCE, 'main.ts'), output: { entryFileNames: 'workbench.js' } },
    },
  });
  copy(join(SOURCE, 'index.html'), join(dist, 'index.html'));
  copy(join(SOURCE, 'workbench.css'), join(dist, 'workbench/workbench.css'));
  copy(join(SOURCE, 'vendor'), join(dist, 'vendor'));
  for (const [to, from] of Object.entries(VENDOR)) copy(join(ROOT, 'node_modules', from), join(dist, 'vendor', to));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}
