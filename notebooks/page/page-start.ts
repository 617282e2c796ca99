import { type Module, Runtime } from '@observablehq/runtime';
import type { Grafiek } from '../../core/grafieken/index.ts';
import { download } from '../../addin/page/download.ts';
import { alsCsv } from '../model/model-csv.ts';
import type { Markdown } from '../model/model-format.ts';
import { type PageNode, node } from '../model/node.ts';
import { type Cel, type Notebookvorm, reactieveCellen } from '../model/notebook.ts';
import type { Notebookparameter } from '../model/parameter.ts';
import { notebookparameters } from '../model/compute.ts';
import type { Notebooktabel } from '../model/model-tabel.ts';
import { TEXTS } from '../texts.ts';
import { celknopen, isZin } from './page-cel.ts';
import { alsDom } from './dom.ts';
import { grafiekknoop, type PageRenderer } from './page-grafiek.ts';
import { schuifwaarde } from './controls.ts';

/** Makes the page of a notebook live: a changed choice computes again what follows from it, and nothing else. */
export function startPage(notebook: Notebookvorm, teken: PageRenderer | undefined): void {
  const gegevens: unknown = JSON.parse(document.getElementById('gegevens')?.textContent ?? 'null');
  const reactief = reactieveCellen(notebook);
  const huidig = new Map<string, unknown>();
  const module = new Runtime().module();
  module.variable().define('gegevens', [], () => gegevens);
  for (const [naam, parameter] of Object.entries(notebookparameters(notebook, gegevens))) followField(module, naam, parameter);
  for (const cel of notebook.cellen) {
    const show = reactief.has(cel.naam) ? toner(cel, teken, () => huidig.get(cel.naam)) : () => undefined;
    module
      .variable({
        fulfilled: (waarde) => {
          // The first value is on the page already.
          const eerste = !huidig.has(cel.naam);
          huidig.set(cel.naam, waarde);
          if (!eerste) show(waarde);
        },
        rejected: (fout) => replace(cel.naam, foutknopen(fout)),
      })
      .define(cel.naam, cel.uit, (...waarden) => cel.compute(Object.fromEntries(cel.uit.map((naam, i) => [naam, waarden[i]]))));
  }
  followButtons(notebook.kop.naam, huidig);
}

/** What shows a new value of a cell. A chart takes a while to draw: it is dropped where a newer value came meanwhile. */
function toner({ naam, soort }: Cel, teken: PageRenderer | undefined, huidig: () => unknown): (waarde: unknown) => void {
  if (soort !== 'grafiek' || teken === undefined) return (waarde) => replace(naam, celknopen(soort, waarde));
  return (gegeven) => {
    const waarde = gegeven as Grafiek | Markdown;
    if (isZin(waarde)) return replace(naam, celknopen(soort, waarde));
    teken(waarde, naam).then(
      (drawings) => {
        if (huidig() === waarde) replace(naam, [grafiekknoop(drawings)]);
      },
      (fout: unknown) => replace(naam, foutknopen(fout)),
    );
  };
}

function replace(naam: string, inhoud: readonly PageNode[]): void {
  plaatsVan(naam)?.replaceChildren(...inhoud.map((deel) => alsDom(deel, document)));
}

function foutknopen(fout: unknown): readonly PageNode[] {
  return [node('p', { class: 'fout' }, `${TEXTS.nietTeBerekenen}: ${fout instanceof Error ? fout.message : String(fout)}`)];
}

function plaatsVan(naam: string): Element | null {
  return document.querySelector(`[data-cel="${naam}"]`);
}

function followField(module: Module, naam: string, parameter: Notebookparameter): void {
  const field = document.getElementById(`keuze-${naam}`) as HTMLInputElement | HTMLSelectElement;
  const output = document.querySelector<HTMLOutputElement>(`output[for="keuze-${naam}"]`);
  const set = (waarde: string | number) => {
    if (output !== null && parameter.soort === 'schuif') output.value = schuifwaarde(Number(waarde), parameter.eenheid);
    module.redefine(naam, [], () => waarde);
    const melding = document.getElementById('melding');
    if (melding !== null) melding.textContent = TEXTS.bijgewerkt;
  };
  module.variable().define(naam, [], () => parameter.standaard);
  field.addEventListener('input', () => set(parameter.soort === 'schuif' ? Number(field.value) : field.value));
  field.form?.addEventListener('reset', () => set(parameter.standaard));
  field.form?.addEventListener('submit', (event) => event.preventDefault());
}

/** The buttons that keep a table or a chart as it stands on the page now. */
function followButtons(notebook: string, huidig: ReadonlyMap<string, unknown>): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { csv, svg } = target.dataset;
    const tabel = csv === undefined ? undefined : (huidig.get(csv) as Notebooktabel | Markdown);
    if (tabel !== undefined && !isZin(tabel)) download(new Blob([alsCsv(tabel)], { type: 'text/csv' }), `${notebook}-${csv}.csv`);
    const drawing = svg === undefined ? null : plaatsVan(svg)?.querySelector('.licht svg');
    if (drawing) download(new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }), `${notebook}-${svg}.svg`);
  });
}
