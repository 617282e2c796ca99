import { type Richting, richtingVan } from '../../core/beoordeling/index.ts';
import type { Trede } from '../../core/trede.ts';
import { type Periode, shiftPeriode } from '../../core/periode.ts';
import type { GepubliceerdePlaatsing } from '../data/treden-data.ts';

/** A municipality from one half-year to the next. */
export interface Gemeenteovergang {
  readonly gemeente: string;
  readonly van: Trede;
  readonly tot: Trede;
  readonly richting: Richting;
}

/** The trede of a municipality in a half-year; `undefined` where none is published. */
export function tredeIn(plaatsingen: readonly GepubliceerdePlaatsing[], gemeente: string, periode: Periode): Trede | undefined {
  return plaatsingen.find((plaatsing) => plaatsing.gemeente === gemeente && plaatsing.periode === periode)?.trede;
}

/** Of every municipality with a published trede in a half-year and in the one before: from which to which. */
export function overgangenVan(plaatsingen: readonly GepubliceerdePlaatsing[], naar: Periode | undefined): readonly Gemeenteovergang[] {
  return plaatsingen.flatMap(({ gemeente, periode, trede: tot }): Gemeenteovergang[] => {
    const van = periode === naar ? tredeIn(plaatsingen, gemeente, shiftPeriode(periode, -1)) : undefined;
    return van === undefined ? [] : [{ gemeente, van, tot, richting: richtingVan(van, tot) }];
  });
}
