import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionMetadata, Metadata } from './metadata.ts';
import { ROOT } from './paths.ts';

const TEMPLATE = join(ROOT, 'addin/help/hulp.html');

/** Writes hulp.html: every function of functions.json with its own place (`#id`) on the page. */
export function buildHelp(dist: string): void {
  const { functions } = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as Metadata;
  const page = readFileSync(TEMPLATE, 'utf8')
    .replace('<!-- inhoud -->', functions.map(({ id, name }) => `<li><a href="#${id}">IBT.${escapeHtml(name)}</a></li>`).join('\n'))
    .replace('<!-- functies -->', functions.map(section).join('\n'));
  writeFileSync(join(dist, 'hulp.html'), page);
}

function section({ id, name, description, parameters }: FunctionMetadata): string {
  const call = `=IBT.${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ')})`;
  const rows = parameters.map((parameter) => `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ' <small>mag leeg</small>' : ''}</th><td>${escapeHtml(parameter.description)}</td></tr>`);
  const table = rows.length === 0 ? '<p>Zonder argumenten.</p>' : `<table><caption>Argumenten</caption>${rows.join('\n')}</table>`;
  return `<section id="${id}"><h2>IBT.${escapeHtml(name)}</h2><p>${escapeHtml(description)}</p><p><code>${escapeHtml(call)}</code></p>${table}</section>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
