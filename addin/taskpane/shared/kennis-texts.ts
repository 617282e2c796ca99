import { aantal } from '../../../core/taal/index.ts';

/** The Dutch of what a workbook knows. */
export const KENNISZINNEN = {
  standen: (standen: number) => `Eerdere standen van IBT-standen tellen mee (${aantal(standen, 'stand', 'standen')}).`,
  standenOnleesbaar: (rijen: number, eerste: string) =>
    `${rijen === 1 ? '1 rij' : `${rijen} rijen`} van IBT-standen niet te lezen en niet meegeteld: ${eerste}`,
  geleerd: (waarden: number, tempi: number) =>
    `Gerekend met blad IBT-parameters: ${aantal(waarden, 'aanname wijkt', 'aannames wijken')} af van de standaard, van ${aantal(tempi, 'gemeente', 'gemeenten')} is het tempo geleerd.`,
  parametersOnleesbaar: (reden: string) => `Blad IBT-parameters is niet te lezen; gerekend met de standaardwaarden. ${reden}`,
} as const;
