import { type SoortStand, soortStand } from '../../../core/beoordeling/index.ts';
import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { aantal } from '../../../core/taal/index.ts';

/** Where a municipality stands in its periode: what its figures are of, and whether its trede is decided. It governs every view. */
export interface Toestand {
  readonly periode: Periode;
  /** The day of the figures; `undefined` where nothing says it, an `Invoerfout` where it cannot be read. */
  readonly dag: Datum | Invoerfout | undefined;
  readonly vastgesteld_op: Datum | undefined;
}

/** The day of the figures where they are a tussenstand, which is no judgement; otherwise, and where the day is unknown, `undefined`. */
export function tussenstandVan({ periode, dag }: Pick<Toestand, 'periode' | 'dag'>): Datum | undefined {
  return typeof dag === 'number' && soortStand(periode, dag) === 'tussenstand' ? dag : undefined;
}

/**
 * The line that says it.
 * @example toestandInWoorden({ periode: '2022-2', dag: datumOf(2022, 10, 10), vastgesteld_op: undefined })
 * // 'Tussenstand van 10 oktober 2022, 83 dagen vóór de peildatum: nog geen beoordeling.'
 */
export function toestandInWoorden({ periode, dag, vastgesteld_op }: Toestand): string {
  if (vastgesteld_op === undefined) return cijfersInWoorden(periode, dag);
  const vast = `Vastgesteld op ${datumInWoorden(vastgesteld_op)}.`;
  if (typeof dag !== 'number') return vast;
  const isVoor = tussenstandVan({ periode, dag }) !== undefined;
  return `${vast} De cijfers hieronder zijn van ${datumInWoorden(dag)}${isVoor ? ', vóór de peildatum' : ''}.`;
}

function cijfersInWoorden(periode: Periode, dag: Toestand['dag']): string {
  if (dag === undefined)
    return 'De datum van deze cijfers is niet bekend. Van vóór de peildatum zijn ze een tussenstand, geen beoordeling.';
  if (dag instanceof Invoerfout) return `De datum van deze cijfers is niet te lezen: ${dag.message}`;
  return SOORTEN[soortStand(periode, dag)](periode, dag);
}

const SOORTEN: Readonly<Record<SoortStand, (periode: Periode, dag: Datum) => string>> = {
  tussenstand: (periode, dag) =>
    `Tussenstand van ${datumInWoorden(dag)}, ${aantal(peildatum(periode, 'eind') - dag, 'dag', 'dagen')} vóór de peildatum: nog geen beoordeling.`,
  nakomend: (periode, dag) =>
    `Cijfers van ${datumInWoorden(dag)}. De peildatum is voorbij; late registraties tellen mee tot ${datumInWoorden(peildatum(periode, 'correctie'))}.`,
  eindstand: (periode, dag) =>
    `Cijfers van ${datumInWoorden(dag)}. Late registraties tellen niet meer mee (correctiedatum ${datumInWoorden(peildatum(periode, 'correctie'))}).`,
};
