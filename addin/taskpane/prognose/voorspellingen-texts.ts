import type { Uitkomstoordeel } from '../../../core/prognose/index.ts';
import { aantal, getalTot, procent } from '../../../core/taal/index.ts';

/** The Dutch of forecasts that are put down and looked back on. */
export const VOORSPELLINGEN = {
  kop: 'Voorspelling vastleggen en terugzien',
  uitleg:
    'Legt op blad IBT-prognoses vast wat nu van elke gemeente wordt verwacht. Als het halfjaar voorbij is, staat hier wat ervan kwam: de cijfers van de peildatum in deze tabel of op IBT-standen.',
  legVast: (gemeenten: number) => `Voorspelling vastleggen (${aantal(gemeenten, 'gemeente', 'gemeenten')})`,
  zonder: (rijen: number) =>
    `Van ${aantal(rijen, 'gemeente', 'gemeenten')} is er geen: geen datum, een fout in de rij, of de peildatum is voorbij.`,
  geen: 'Er is nog geen voorspelling vastgelegd.',
  koppen: ['Gemeente', 'Verwacht', '80% tussen', 'Kwam'],
  tussen: (minstens: number, hoogstens: number) => `${getalTot(minstens, 0)} en ${getalTot(hoogstens, 0)}`,
  buiten: 'buiten',
  onleesbaar: (rijen: number, eerste: string) => `${aantal(rijen, 'rij', 'rijen')} van IBT-prognoses niet te lezen: ${eerste}`,
  aannames: (waarden: number, tempi: number) =>
    waarden + tempi === 0
      ? 'standaardwaarden'
      : `IBT-parameters: ${aantal(waarden, 'aanname', 'aannames')} en ${aantal(tempi, 'tempo', 'tempi')} geleerd`,
} as const;

/** How the forecasts did, in sentences. */
export function terugblikzinnen({
  uitgekomen,
  open,
  dekking,
  beloofd,
  afwijking,
  afwijking_rechte_lijn,
}: Uitkomstoordeel): readonly string[] {
  const wachten = open === 0 ? [] : [`Van ${aantal(open, 'voorspelling', 'voorspellingen')} is de uitkomst nog niet bekend.`];
  if (dekking === undefined || beloofd === undefined || afwijking === undefined || afwijking_rechte_lijn === undefined) return wachten;
  const binnen = uitgekomen.filter(({ isBinnen }) => isBinnen).length;
  return [
    `Van ${aantal(uitgekomen.length, 'voorspelling', 'voorspellingen')} is de uitkomst bekend: ${binnen} binnen de bandbreedte (${procent(dekking)}, beloofd ${procent(beloofd)}).`,
    `Gemiddeld ${getalTot(afwijking, 1)} personen ernaast; een rechte lijn ${getalTot(afwijking_rechte_lijn, 1)}.`,
    ...wachten,
  ];
}
