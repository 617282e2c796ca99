import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, exampleMaker } from './examples.ts';
import type { FunctionMetadata, Metadata } from './metadata.ts';
import { ROOT } from './paths.ts';

const TEMPLATE = join(ROOT, 'addin/help/hulp.html');

/** Writes hulp.html: every function of functions.json with its own place (`#id`) and examples computed by the function itself. */
export function buildHelp(dist: string): void {
  const { functions } = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as Metadata;
  const examplesOf = exampleMaker(dist);
  const page = readFileSync(TEMPLATE, 'utf8')
    .replace('<!-- inhoud -->', functions.map(({ id, name }) => `<li><a href="#${id}">IBT.${escapeHtml(name)}</a></li>`).join('\n'))
    .replace('<!-- functies -->', functions.map((entry) => section(entry, examplesOf(entry.id, entry.name))).join('\n'));
  writeFileSync(join(dist, 'hulp.html'), page);
}

function section({ id, name, description, parameters }: FunctionMetadata, examples: readonly Example[]): string {
  const call = `=IBT.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ')})`;
  const rows = parameters.map((parameter) => `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ' <small>mag leeg</small>' : ''}</th><td>${escapeHtml(parameter.description)}</td></tr>`);
  const table = rows.length === 0 ? '<p>Zonder argumenten.</p>' : `<table><caption>Argumenten</caption>${rows.join('\n')}</table>`;
  return `<section id="${id}"><h2>IBT.${escapeHtml(name)}</h2><p>${escapeHtml(description)}</p><p><code>${escapeHtml(call)}</code></p>${table}${examples.map(example).join('')}</section>`;
}

function example({ formula, tables, result }: Example): string {
  const inputs = tables.map(({ address, cells }) => `<table class="cellen"><caption>${address}</caption>${rows(cells)}</table>`).join('');
  const single = result.length === 1 && result[0]?.length === 1;
  const outcome = single ? `<p class="uitkomst">${escapeHtml(result[0]?.[0] ?? '')}</p>` : `<table class="cellen uitkomst">${rows(result)}</table>`;
  return `<figure><figcaption>Voorbeeld: <code>${escapeHtml(formula)}</code> geeft</figcaption>${inputs}${outcome}</figure>`;
}

function rows(cells: readonly (readonly (string | number | null)[])[]): string {
  const text = (cell: string | number | null) => escapeHtml(typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? ''));
  return cells.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
