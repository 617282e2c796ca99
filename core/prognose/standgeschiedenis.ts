import { gemeentesleutel } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Meting } from '../tempo.ts';
import type { Voorkennis } from './parameters-lezen.ts';
import type { Parameters } from './parameters.ts';
import type { Prognosevraag } from './prognose.ts';
import { type Dagstand, type Periodereeks, periodereeksen } from './standen.ts';
import { chooseTempo, type Tempokeuze } from './tempokeuze.ts';

/** The standen of municipalities by half-year, by the key of the municipality. */
export type Standgeschiedenis = ReadonlyMap<string, readonly Periodereeks[]>;

/** The standen in rows of a table, and after them those from elsewhere: of one day the figure that was known first counts, and else the first one. */
export function standgeschiedenis(
  inTabel: readonly Omit<Dagstand, 'bekend_op'>[],
  { standen }: Pick<Voorkennis, 'standen'>,
): Standgeschiedenis {
  const alle = [...inTabel.map((stand) => ({ ...stand, bekend_op: stand.datum })), ...standen];
  return group(periodereeksen(alle.map((stand) => ({ ...stand, gemeente: gemeentesleutel(stand.gemeente) }))), ({ gemeente }) => gemeente);
}

/** The standen of one half-year, of which the first is 0 at its start. */
export function metingenIn(periode: Periode, reeksen: readonly Periodereeks[]): readonly Meting[] {
  return reeksen.find((reeks) => reeks.periode === periode)?.metingen ?? [{ datum: peildatum(periode, 'begin'), gerealiseerd: 0 }];
}

/** A question with the pace that its municipality's standen give, and where that pace comes from. */
export interface Tempovraag {
  readonly vraag: Prognosevraag;
  readonly keuze: Tempokeuze;
}

/** The question of a municipality with the pace that is chosen for it: by its standen before the day of the question, and what was learned. */
export function metTempo(
  vraag: Prognosevraag,
  reeksen: readonly Periodereeks[],
  parameters: Parameters,
  geleerd: number | undefined,
): Tempovraag {
  const keuze = chooseTempo(vraag, reeksen, parameters, geleerd);
  return { vraag: { ...vraag, kennis: keuze.kennis }, keuze };
}
