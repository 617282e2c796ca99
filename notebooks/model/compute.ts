import type { Notebookvorm, Waarden } from './notebook.ts';
import type { Notebookparameter } from './parameter.ts';

/** A cell that could not be computed: in which notebook, which cell, and why. */
export class Notebookcelfout extends Error {
  constructor(
    readonly notebook: string,
    readonly cel: string,
    readonly oorzaak: unknown,
  ) {
    super(`Notebook ${notebook}, cel "${cel}": ${oorzaak instanceof Error ? oorzaak.message : String(oorzaak)}`, { cause: oorzaak });
  }
}

/** The parameters of a notebook for these data, by name. */
export function notebookparameters({ parameters }: Notebookvorm, gegevens: unknown): Readonly<Record<string, Notebookparameter>> {
  return Object.fromEntries(parameters.map(({ naam, make }) => [naam, make(gegevens as never)]));
}

/**
 * Computes every cell in order, with the defaults of the parameters or with other values for some. Throws a `Notebookcelfout` that names
 * the notebook and the cell.
 */
export function compute(notebook: Notebookvorm, gegevens: unknown, anders: Waarden = {}): Waarden {
  const standaard = Object.entries(notebookparameters(notebook, gegevens)).map(([naam, parameter]) => [naam, parameter.standaard] as const);
  const waarden: Record<string, unknown> = { gegevens, ...Object.fromEntries(standaard), ...anders };
  for (const { naam, uit, compute: bereken } of notebook.cellen) {
    try {
      waarden[naam] = bereken(Object.fromEntries(uit.map((bron) => [bron, waarden[bron]])));
    } catch (oorzaak) {
      throw new Notebookcelfout(notebook.kop.naam, naam, oorzaak);
    }
  }
  return waarden;
}
