import { peildatum, type Periode } from '../../core/periode.ts';
import {
  interval,
  negatiefBinomiaal,
  parametersIn,
  type Prognose,
  prognose,
  STANDAARDPARAMETERS,
  uitzicht,
  verhoudingVan,
} from '../../core/prognose/index.ts';
import type { Halfjaar } from '../data/gebiedsreeks.ts';

const DAGEN_PER_WEEK = 7;

/** The level of the interval of every forecast here. */
export const TERUGBLIKNIVEAU = 0.8;

/** A past half-year as it could have been forecast on its first day, with the pace of the half-year before, and how it ended. */
export interface Terugblik {
  readonly periode: Periode;
  readonly verwacht: number;
  /** Bounds of the 80% interval of the persons housed. */
  readonly onder: number;
  readonly boven: number;
  readonly gerealiseerd: number;
  readonly binnen: boolean;
  readonly bronnen: readonly string[];
}

/** Whether the outcome of a half-year is known: what was realised in it, or the stand it ended with. */
export function isBekend({ gerealiseerd, achterstand_eind }: Halfjaar): boolean {
  return gerealiseerd !== null || achterstand_eind !== null;
}

function perWeek(periode: Periode, personen: number): number {
  return personen / ((peildatum(periode, 'eind') - peildatum(periode, 'begin')) / DAGEN_PER_WEEK);
}

/** The forecast of a half-year on its first day, when it goes as fast as one in which `vorig` were housed. */
export function vooraf(
  { periode, taakstelling, achterstand_begin }: Pick<Halfjaar, 'periode' | 'taakstelling' | 'achterstand_begin'>,
  vorig: number,
): Prognose | undefined {
  if (taakstelling === null || achterstand_begin === null) return undefined;
  const datum = peildatum(periode, 'begin');
  return prognose(
    { periode, taakstelling, achterstand_begin, gerealiseerd: 0, datum, tempo: perWeek(periode, vorig) },
    TERUGBLIKNIVEAU,
    STANDAARDPARAMETERS,
  );
}

/** Every half-year that could have been forecast from the one before and of which the end is published. */
export function terugblikken(reeks: readonly Halfjaar[]): readonly Terugblik[] {
  return reeks.flatMap((halfjaar, i): Terugblik[] => {
    const voor = reeks[i - 1];
    const vorig = voor?.gerealiseerd ?? null;
    const { gerealiseerd, periode } = halfjaar;
    if (voor === undefined || vorig === null || vorig <= 0 || gerealiseerd === null) return [];
    const gezien = vooraf(halfjaar, vorig);
    if (gezien === undefined) return [];
    const { totaalopgave, band, verwacht_gerealiseerd: verwacht } = gezien;
    const [onder, boven] = [totaalopgave - band.ongunstig, totaalopgave - band.gunstig];
    const binnen = gerealiseerd >= onder && gerealiseerd <= boven;
    return [{ periode, verwacht, onder, boven, gerealiseerd, binnen, bronnen: [...voor.bronnen, ...halfjaar.bronnen] }];
  });
}

/**
 * The bounds of the persons housed in so many half-years, each as one in which `perHalfjaar` are housed on average. The pace is as
 * uncertain as one that a user gives, and the same in all of them.
 */
export function gehuisvestTussen(periode: Periode, perHalfjaar: number, aantal: number): readonly [onder: number, boven: number] {
  const datum = peildatum(periode, 'begin');
  const { kennis } = uitzicht({ periode, datum, gerealiseerd: 0, tempo: perWeek(periode, perHalfjaar) }, STANDAARDPARAMETERS);
  const verwacht = perHalfjaar * aantal;
  if (kennis === undefined || verwacht === 0) return [verwacht, verwacht];
  return interval(
    negatiefBinomiaal(verwacht, verhoudingVan(kennis, verwacht, parametersIn(periode, STANDAARDPARAMETERS))),
    TERUGBLIKNIVEAU,
  );
}
