import { volledig } from '../../core/taal/index.ts';
import { type PageNode, node } from '../model/node.ts';
import type { Keuzeparameter, Notebookparameter, Schuif } from '../model/parameter.ts';
import { TEXTS } from '../texts.ts';

/** The value of a slider with its unit. */
export function schuifwaarde(waarde: number, eenheid: string): string {
  return `${volledig(waarde)} ${eenheid}`.trim();
}

/** The choices of a page: labelled native inputs, each with an explanation. None where a notebook has no parameters. */
export function keuzeknopen(parameters: Readonly<Record<string, Notebookparameter>>): readonly PageNode[] {
  if (Object.keys(parameters).length === 0) return [];
  return [
    node(
      'form',
      { class: 'keuzes', autocomplete: 'off', 'aria-labelledby': 'zelf-kiezen' },
      node('h2', { id: 'zelf-kiezen' }, TEXTS.keuzes),
      node('p', { class: 'uitleg' }, TEXTS.keuzesUitleg),
      node('div', { class: 'velden' }, ...Object.entries(parameters).map(([naam, parameter]) => field(`keuze-${naam}`, naam, parameter))),
      node(
        'p',
        { class: 'acties' },
        node('button', { type: 'reset' }, TEXTS.terug),
        node('span', { class: 'voorlezen', role: 'status', id: 'melding' }),
      ),
    ),
  ];
}

function field(id: string, naam: string, parameter: Notebookparameter): PageNode {
  return node(
    'div',
    { class: 'veld' },
    node('label', { for: id }, parameter.label),
    parameter.soort === 'keuze' ? dropdown(id, naam, parameter) : schuif(id, naam, parameter),
    node('p', { class: 'uitleg', id: `${id}-uitleg` }, parameter.uitleg),
  );
}

function dropdown(id: string, naam: string, { opties, standaard }: Keuzeparameter): PageNode {
  return node(
    'select',
    { id, name: naam, 'aria-describedby': `${id}-uitleg` },
    ...opties.map(({ waarde, label }) => node('option', { value: waarde, ...(waarde === standaard ? { selected: '' } : {}) }, label)),
  );
}

function schuif(id: string, naam: string, { minimum, maximum, stap, standaard, eenheid }: Schuif): PageNode {
  return node(
    'div',
    { class: 'schuif' },
    node('input', {
      id,
      name: naam,
      type: 'range',
      min: String(minimum),
      max: String(maximum),
      step: String(stap),
      value: String(standaard),
      'aria-describedby': `${id}-uitleg`,
    }),
    node('output', { for: id }, schuifwaarde(standaard, eenheid)),
  );
}
