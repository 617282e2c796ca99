import { peildatum, type Periode } from '../../core/periode.ts';
import {
  crps,
  interval,
  negatiefBinomiaal,
  type Prognose,
  prognose,
  STANDAARDPARAMETERS,
  type Uitslag,
  vatSamen,
  type Verdeling,
} from '../../core/prognose/index.ts';
import type { Halfjaar } from '../data/provinciereeks.ts';

const DAGEN_PER_WEEK = 7;

/** The level of the interval of every forecast here. */
export const NIVEAU = 0.8;

/** A past half-year as it could have been forecast on its first day, with the pace of the half-year before, and how it ended. */
export interface Terugblik {
  readonly periode: Periode;
  readonly verwacht: number;
  /** Bounds of the 80% interval of the persons housed. */
  readonly onder: number;
  readonly boven: number;
  readonly gerealiseerd: number;
  readonly binnen: boolean;
  /** Continuous ranked probability score, in persons; lower is better. */
  readonly crps: number;
  /** The whole forecast of the persons housed. */
  readonly verdeling: Verdeling;
}

/** Whether the outcome of a half-year is known: what was realised in it, or the stand it ended with. */
export function isBekend({ gerealiseerd, achterstand_eind }: Halfjaar): boolean {
  return gerealiseerd !== null || achterstand_eind !== null;
}

/** The forecast of a half-year of the province on its first day, when it goes as fast as one in which `vorig` were housed. */
export function vooraf(
  { periode, taakstelling, achterstand_begin }: Pick<Halfjaar, 'periode' | 'taakstelling' | 'achterstand_begin'>,
  vorig: number,
): Prognose | undefined {
  if (taakstelling === null || achterstand_begin === null) return undefined;
  const [begin, eind] = [peildatum(periode, 'begin'), peildatum(periode, 'eind')];
  return prognose(
    { periode, taakstelling, achterstand_begin, gerealiseerd: 0, datum: begin, tempo: vorig / ((eind - begin) / DAGEN_PER_WEEK) },
    NIVEAU,
    STANDAARDPARAMETERS,
  );
}

/** Every half-year that could have been forecast from the one before and of which the end is published. */
export function terugblikken(reeks: readonly Halfjaar[]): readonly Terugblik[] {
  return reeks.flatMap((halfjaar, i): Terugblik[] => {
    const vorig = reeks[i - 1]?.gerealiseerd;
    const { gerealiseerd, periode } = halfjaar;
    if (vorig === undefined || vorig === null || vorig <= 0 || gerealiseerd === null) return [];
    const gezien = vooraf(halfjaar, vorig);
    if (gezien === undefined) return [];
    const { totaalopgave, band, verdeling, verwacht_gerealiseerd: verwacht } = gezien;
    const [onder, boven] = [totaalopgave - band.ongunstig, totaalopgave - band.gunstig];
    return [
      {
        periode,
        verwacht,
        onder,
        boven,
        gerealiseerd,
        binnen: gerealiseerd >= onder && gerealiseerd <= boven,
        crps: crps(verdeling, gerealiseerd),
        verdeling,
      },
    ];
  });
}

/** How two ways of forecasting did over the same half-years. */
export interface Vergelijking {
  readonly naam: string;
  readonly uitslag: Pick<Uitslag, 'aantal' | 'dekking_80' | 'dekking_95' | 'crps'>;
}

/** The model beside a straight line with the chance of single persons only (Poisson), over the same half-years. */
export function vergelijkingen(terug: readonly Terugblik[]): readonly Vergelijking[] {
  const met = (verdelingVan: (een: Terugblik) => Verdeling) =>
    vatSamen(
      terug.map((een) => {
        const verdeling = verdelingVan(een);
        const ligtIn = (niveau: number) => {
          const [onder, boven] = interval(verdeling, niveau);
          return een.gerealiseerd >= onder && een.gerealiseerd <= boven;
        };
        return {
          crps: crps(verdeling, een.gerealiseerd),
          in_80: ligtIn(0.8),
          in_95: ligtIn(0.95),
          pinball: 0,
          brier: undefined,
          pit: 0,
          mase: undefined,
        };
      }),
    );
  return [
    { naam: 'prognosemodel', uitslag: met(({ verdeling }) => verdeling) },
    { naam: 'rechte lijn', uitslag: met(({ verwacht }) => negatiefBinomiaal(verwacht, 1)) },
  ];
}
