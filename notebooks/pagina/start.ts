import { type Module, Runtime } from '@observablehq/runtime';
import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { download } from '../../addin/page/download.ts';
import { alsCsv } from '../kern/csv.ts';
import { type Knoop, knoop } from '../kern/knoop.ts';
import { type Cel, type Notebookvorm, reactieveCellen } from '../kern/notebook.ts';
import type { Parameter } from '../kern/parameter.ts';
import { parametersVan } from '../kern/reken.ts';
import type { Tabel } from '../kern/tabel.ts';
import { TEKSTEN } from '../teksten.ts';
import { celknopen } from './cel.ts';
import { alsDom } from './dom.ts';
import { grafiekknoop, type Tekenaar } from './grafiek.ts';
import { schuifwaarde } from './keuzes.ts';

/** Makes the page of a notebook live: a changed choice computes again what follows from it, and nothing else. */
export function start(notebook: Notebookvorm, teken: Tekenaar | undefined): void {
  const gegevens: unknown = JSON.parse(document.getElementById('gegevens')?.textContent ?? 'null');
  const reactief = reactieveCellen(notebook);
  const huidig = new Map<string, unknown>();
  const module = new Runtime().module();
  module.variable().define('gegevens', [], () => gegevens);
  for (const [naam, parameter] of Object.entries(parametersVan(notebook, gegevens))) volgVeld(module, naam, parameter);
  for (const cel of notebook.cellen) {
    const toon = reactief.has(cel.naam) ? toner(cel, teken, () => huidig.get(cel.naam)) : () => undefined;
    module.variable({
      fulfilled: (waarde) => {
        // The first value is on the page already.
        const eerste = !huidig.has(cel.naam);
        huidig.set(cel.naam, waarde);
        if (!eerste) toon(waarde);
      },
      rejected: (fout) => vervang(cel.naam, foutknopen(fout)),
    }).define(cel.naam, cel.uit, (...waarden) => cel.reken(Object.fromEntries(cel.uit.map((naam, i) => [naam, waarden[i]]))));
  }
  volgKnoppen(notebook.kop.naam, huidig);
}

/** What shows a new value of a cell. A chart takes a while to draw: it is dropped where a newer value came meanwhile. */
function toner({ naam, soort }: Cel, teken: Tekenaar | undefined, huidig: () => unknown): (waarde: unknown) => void {
  if (soort !== 'grafiek' || teken === undefined) return (waarde) => vervang(naam, celknopen(soort, waarde));
  return (waarde) => {
    teken(waarde as Grafiek, naam).then(
      (tekeningen) => {
        if (huidig() === waarde) vervang(naam, [grafiekknoop(tekeningen)]);
      },
      (fout: unknown) => vervang(naam, foutknopen(fout)),
    );
  };
}

function vervang(naam: string, inhoud: readonly Knoop[]): void {
  plaatsVan(naam)?.replaceChildren(...inhoud.map((deel) => alsDom(deel, document)));
}

function foutknopen(fout: unknown): readonly Knoop[] {
  return [knoop('p', { class: 'fout' }, `${TEKSTEN.nietTeBerekenen}: ${fout instanceof Error ? fout.message : String(fout)}`)];
}

function plaatsVan(naam: string): Element | null {
  return document.querySelector(`[data-cel="${naam}"]`);
}

function volgVeld(module: Module, naam: string, parameter: Parameter): void {
  const veld = document.getElementById(`keuze-${naam}`) as HTMLInputElement | HTMLSelectElement;
  const uitvoer = document.querySelector<HTMLOutputElement>(`output[for="keuze-${naam}"]`);
  const zet = (waarde: string | number) => {
    if (uitvoer !== null && parameter.soort === 'schuif') uitvoer.value = schuifwaarde(Number(waarde), parameter.eenheid);
    module.redefine(naam, [], () => waarde);
    const melding = document.getElementById('melding');
    if (melding !== null) melding.textContent = TEKSTEN.bijgewerkt;
  };
  module.variable().define(naam, [], () => parameter.standaard);
  veld.addEventListener('input', () => zet(parameter.soort === 'schuif' ? Number(veld.value) : veld.value));
  veld.form?.addEventListener('reset', () => zet(parameter.standaard));
  veld.form?.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
}

/** The buttons that keep a table or a chart as it stands on the page now. */
function volgKnoppen(notebook: string, huidig: ReadonlyMap<string, unknown>): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { csv, svg } = target.dataset;
    if (csv !== undefined) download(new Blob([alsCsv(huidig.get(csv) as Tabel)], { type: 'text/csv' }), `${notebook}-${csv}.csv`);
    const tekening = svg === undefined ? null : plaatsVan(svg)?.querySelector('.licht svg');
    if (tekening) download(new Blob([new XMLSerializer().serializeToString(tekening)], { type: 'image/svg+xml' }), `${notebook}-${svg}.svg`);
  });
}
