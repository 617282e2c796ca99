import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../../addin/build/paths.ts';
import { type Maat, vast } from '../../addin/build/figures/maat.ts';

const PANE = join(DIST, 'taskpane');

function kb(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1024;
}

/** The modules a page of the pane loads before anything is asked: those its HTML names. */
function startModules(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  return [...new Set([...html.matchAll(/(?:src|href)="(taskpane\/[^"]+\.js)"/g)].map(([, path]) => join(DIST, path as string)))];
}

/** What a module imports at once, itself first. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(join(PANE, name as string), found);
  return found;
}

/** What is loaded when a chart is shown: the module that draws, with what it imports and the page does not have yet. */
function chartModules(): string[] {
  const present = new Set(startModules('taskpane.html'));
  const drawing = readdirSync(PANE).filter((name) => name.startsWith('tekening-'));
  return drawing.flatMap((name) => [...withImports(join(PANE, name))]).filter((path) => !present.has(path));
}

/** The sizes, after gzip; those with a goal are budgets that fail the build. */
export function sizes(): Maat[] {
  const modules = chartModules();
  if (modules.length === 0) throw new Error('the build has no module tekening');
  return [
    {
      wat: 'functions.js, met de gepubliceerde cijfers',
      waarde: vast(kb([join(DIST, 'functions.js')])),
      eenheid: 'KB gzip',
      naast: '',
      doel: 60,
    },
    {
      wat: 'taakvenster bij het openen, zonder functions.js en grafieken',
      waarde: vast(kb(startModules('taskpane.html'))),
      eenheid: 'KB gzip',
      naast: '',
      doel: 90,
    },
    { wat: 'grafieken, geladen als er een wordt getoond', waarde: vast(kb(modules)), eenheid: 'KB gzip', naast: '' },
  ];
}
