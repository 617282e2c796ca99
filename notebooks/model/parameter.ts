/** A choice from a list. */
export interface Keuzeparameter {
  readonly soort: 'keuze';
  readonly label: string;
  readonly uitleg: string;
  readonly opties: readonly { readonly waarde: string; readonly label: string }[];
  readonly standaard: string;
}

/** A number on a slider: a whole number of steps from the minimum. */
export interface Schuif {
  readonly soort: 'schuif';
  readonly label: string;
  readonly uitleg: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly stap: number;
  readonly standaard: number;
  readonly eenheid: string;
}

/** What the reader can change on a page. */
export type Notebookparameter = Keuzeparameter | Schuif;

/** The values a parameter must be tried with: its default and its extremes, or all choices. */
export function uitersten(parameter: Notebookparameter): readonly (string | number)[] {
  return parameter.soort === 'keuze'
    ? parameter.opties.map(({ waarde }) => waarde)
    : [...new Set([parameter.standaard, parameter.minimum, parameter.maximum])];
}
