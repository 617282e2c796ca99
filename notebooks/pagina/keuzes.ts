import { volledig } from '../../core/taal/index.ts';
import { type Knoop, knoop } from '../kern/knoop.ts';
import type { Keuze, Parameter, Schuif } from '../kern/parameter.ts';
import { TEKSTEN } from '../teksten.ts';

/** The value of a slider with its unit. */
export function schuifwaarde(waarde: number, eenheid: string): string {
  return `${volledig(waarde)} ${eenheid}`.trim();
}

/** The choices of a page: labelled native inputs, each with an explanation. None where a notebook has no parameters. */
export function keuzeknopen(parameters: Readonly<Record<string, Parameter>>): readonly Knoop[] {
  if (Object.keys(parameters).length === 0) return [];
  return [knoop('form', { class: 'keuzes', autocomplete: 'off', 'aria-labelledby': 'zelf-kiezen' },
    knoop('h2', { id: 'zelf-kiezen' }, TEKSTEN.keuzes),
    knoop('p', { class: 'uitleg' }, TEKSTEN.keuzesUitleg),
    knoop('div', { class: 'velden' }, ...Object.entries(parameters).map(([naam, parameter]) => veld(`keuze-${naam}`, naam, parameter))),
    knoop('p', { class: 'acties' }, knoop('button', { type: 'reset' }, TEKSTEN.terug), knoop('span', { class: 'voorlezen', role: 'status', id: 'melding' })))];
}

function veld(id: string, naam: string, parameter: Parameter): Knoop {
  return knoop('div', { class: 'veld' },
    knoop('label', { for: id }, parameter.label),
    parameter.soort === 'keuze' ? keuzelijst(id, naam, parameter) : schuif(id, naam, parameter),
    knoop('p', { class: 'uitleg', id: `${id}-uitleg` }, parameter.uitleg));
}

function keuzelijst(id: string, naam: string, { opties, standaard }: Keuze): Knoop {
  return knoop('select', { id, name: naam, 'aria-describedby': `${id}-uitleg` },
    ...opties.map(({ waarde, label }) => knoop('option', { value: waarde, ...(waarde === standaard ? { selected: '' } : {}) }, label)));
}

function schuif(id: string, naam: string, { minimum, maximum, stap, standaard, eenheid }: Schuif): Knoop {
  return knoop('div', { class: 'schuif' },
    knoop('input', { id, name: naam, type: 'range', min: String(minimum), max: String(maximum), step: String(stap), value: String(standaard), 'aria-describedby': `${id}-uitleg` }),
    knoop('output', { for: id }, schuifwaarde(standaard, eenheid)));
}
