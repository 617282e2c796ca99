import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { FAMILIES } from '../help/examples.ts';
import { typbaar } from '../../core/taal/index.ts';
import { type Question, QUESTIONS } from '../help/questions.ts';
import { FEITEN, NUL_IS_LEEG } from '../../core/feiten/index.ts';
import { type Kolomnaam, koppenVan } from '../../core/kolomnaam.ts';
import { callMaker, type Example, exampleMaker } from './examples.ts';
import { qualityHtml } from './figures/html.ts';
import { type FunctionMetadata, type FunctionsMetadata, typedName } from '../host/function-metadata.ts';
import { ROOT } from './paths.ts';

const SOURCE = join(ROOT, 'addin/help');

const ZOEKVAK =
  '<div class="zoek" role="search"><label for="zoek">Zoeken op deze pagina</label><input id="zoek" type="search" autocomplete="off"><p id="gevonden" role="status"></p></div>';

/**
 * Writes the help pages with their style, search and pictures: handleiding.html, the figures on quality, and hulp.html with every function of
 * functions.json in its own place (`#id`) and examples computed by the function itself.
 */
export async function buildHelp(dist: string): Promise<void> {
  mkdirSync(join(dist, 'hulp'), { recursive: true });
  cpSync(join(SOURCE, 'hulp.css'), join(dist, 'hulp/hulp.css'));
  cpSync(join(SOURCE, 'beelden'), join(dist, 'hulp/beelden'), { recursive: true });
  await buildSearch(dist);
  writeFileSync(
    join(dist, 'handleiding.html'),
    template('handleiding.html')
      .replace('<!-- vragen -->', () => questionsHtml(dist))
      .replace('<!-- koppen -->', () => KOPKOLOMMEN.map(headings).join('\n')),
  );
  writeFileSync(join(dist, 'cijfers-over-kwaliteit.html'), qualityHtml());
  writeFunctionHelp(dist);
}

/** A page of help as it is written, with the search box and the facts of which a 0 counts as blank. */
export function template(name: string): string {
  return readFileSync(join(SOURCE, name), 'utf8').replace('<!-- zoek -->', ZOEKVAK).replace('<!-- nul is leeg -->', NUL_IS_LEEG.join(', '));
}

async function buildSearch(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: join(SOURCE, 'search.ts'), output: { format: 'iife', entryFileNames: 'hulp/zoek.js' } },
    },
  });
}

/** The columns of which the handleiding names the headings that are known. */
const KOPKOLOMMEN: readonly Kolomnaam[] = [
  'gemeente',
  ...FEITEN,
  'datum',
  'peildatum',
  'totaalopgave',
  'achterstand_eind',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'trede',
  'beoordeling_op',
  'extra_doelstelling',
];

function headings(kolom: Kolomnaam): string {
  const [, ...andere] = koppenVan(kolom);
  return `<tr><th scope="row"><code>${kolom}</code></th><td>${escapeHtml(andere.join(', '))}</td></tr>`;
}

/** The questions of work, each with its formula and what that gives. */
function questionsHtml(dist: string): string {
  const names = new Map(readFunctions(dist).map((entry) => [entry.id, entry.name]));
  const call = callMaker(dist);
  return QUESTIONS.map((question) => questionHtml(question, ({ id, argumenten }) => call(id, names.get(id) ?? id, argumenten))).join('\n');
}

function questionHtml(
  { wie, vraag, response, formule, plaats }: Question,
  compute: (formule: NonNullable<Question['formule']>) => Example,
): string {
  const waar = plaats === undefined ? '' : ` <a href="#${plaats}">Zo doet u dat</a>.`;
  return `<h3>${escapeHtml(vraag)}</h3>\n<p><small>${escapeHtml(wie)} vraagt dit.</small> ${escapeHtml(response)}${waar}</p>${formule === undefined ? '' : example(compute(formule))}`;
}

function readFunctions(dist: string): readonly FunctionMetadata[] {
  return (JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as FunctionsMetadata).functions;
}

function writeFunctionHelp(dist: string): void {
  const functions = readFunctions(dist);
  const families = byFamily(functions);
  const examplesOf = exampleMaker(dist);
  const page = template('hulp.html')
    .replace('<!-- inhoud -->', () =>
      families.map(({ titel, functies }) => `<li>${escapeHtml(titel)}: ${functies.map(link).join(', ')}</li>`).join('\n'),
    )
    .replace('<!-- functies -->', () =>
      families
        .map(
          ({ titel, functies }) =>
            `<h2>${escapeHtml(titel)}</h2>\n${functies.map((entry) => section(entry, examplesOf(entry.id, entry.name))).join('\n')}`,
        )
        .join('\n'),
    );
  writeFileSync(join(dist, 'hulp.html'), page);
}

/** The functions in the families of the help page. Throws an Error that names those without a family, and families' functions that are none. */
function byFamily(
  functions: readonly FunctionMetadata[],
): readonly { readonly titel: string; readonly functies: readonly FunctionMetadata[] }[] {
  const known = new Map(functions.map((entry) => [entry.id, entry]));
  const placed = FAMILIES.flatMap(({ functies }) => Object.keys(functies));
  const missing = [...known.keys()].filter((id) => !placed.includes(id));
  const unknown = placed.filter((id) => !known.has(id));
  if (missing.length + unknown.length > 0)
    throw new Error(
      `addin/help/examples.ts: without a family: ${missing.join(', ') || 'none'}; not a function: ${unknown.join(', ') || 'none'}`,
    );
  return FAMILIES.map(({ titel, functies }) => ({ titel, functies: Object.keys(functies).flatMap((id) => known.get(id) ?? []) }));
}

function link(entry: FunctionMetadata): string {
  return `<a href="#${entry.id}">${escapeHtml(typedName(entry))}</a>`;
}

function section(entry: FunctionMetadata, examples: readonly Example[]): string {
  const { id, description, parameters } = entry;
  const name = typedName(entry);
  const call = `=${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ')})`;
  const rows = parameters.map(
    (parameter) =>
      `<tr><th scope="row"><code>${escapeHtml(parameter.name)}</code>${parameter.optional ? ' <small>mag leeg</small>' : ''}</th><td>${escapeHtml(parameter.description)}</td></tr>`,
  );
  const table = rows.length === 0 ? '<p>Zonder argumenten.</p>' : `<table><caption>Argumenten</caption>${rows.join('\n')}</table>`;
  return `<section id="${id}"><h3>${escapeHtml(name)}</h3><p>${escapeHtml(description)}</p><p><code>${escapeHtml(call)}</code></p>${table}${examples.map(example).join('')}</section>`;
}

function example({ formula, tables, result }: Example): string {
  const inputs = tables.map(({ address, cells }) => `<table class="cellen"><caption>${address}</caption>${rows(cells)}</table>`).join('');
  const single = result.length === 1 && result[0]?.length === 1;
  const outcome = single
    ? `<p class="uitkomst">${escapeHtml(result[0]?.[0] ?? '')}</p>`
    : `<table class="cellen uitkomst">${rows(result)}</table>`;
  return `<figure tabindex="0"><figcaption>Voorbeeld: <code>${escapeHtml(formula)}</code> geeft</figcaption>${inputs}${outcome}</figure>`;
}

function rows(cells: readonly (readonly (string | number | null)[])[]): string {
  const text = (cell: string | number | null) => escapeHtml(typeof cell === 'number' ? typbaar(cell) : (cell ?? ''));
  return cells.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
