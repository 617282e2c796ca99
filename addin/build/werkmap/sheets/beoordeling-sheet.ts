import { TREDEN } from '../../../../core/trede.ts';
import { TREDEPALET } from '../../../../core/grafieken/index.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE, tredeopmaak, tredestijl } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';
import { fictief, kop, PROCENT, STAND, TEKSTNOTATIE, uitkomst } from './delen-sheet.ts';
import { INVOER } from './invoer-sheet.ts';

const KOLOMMEN =
  'gemeente,periode,trede,richting,status,mogelijke_treden,achterstand_beoordeeld,achterstand_eind,realisatie_taakstelling,realisatie_totaalopgave,motivering';
const KOP = 18;
const RIJEN = 40;
const LAATSTE = KOP + RIJEN;
const TELKOP = 5;
const TELLING = LAATSTE + 4;

/** The assessment of the whole table by one formula, with the counts above it. */
export const BEOORDELINGSBLAD: Werkblad = {
  naam: 'Beoordeling',
  kolommen: [150, 66, 58, 76, 82, 126, 172, 132, 172, 178, 900],
  rijen: { 1: 36, [KOP]: 42 },
  cellen: [
    ...kop(
      'Beoordeling',
      `De formule in A${KOP} beoordeelt het hele blad Invoer. De trede is de rekenkundige inschaling: plaatsen doen Gedeputeerde Staten. Onder de tabel staat de telling met namen.`,
    ),
    fictief(),
    { adres: `A${TELKOP}`, inhoud: 'Aantal gemeenten', style: EXAMPLE_STYLE.kop },
    ...TREDEN.flatMap((trede, i): Fill[] => [
      { adres: `A${TELKOP + 1 + i}`, inhoud: `trede ${trede}`, style: { ...EXAMPLE_STYLE.label, ...tredestijl(trede) }, bordered: true },
      {
        adres: `B${TELKOP + 1 + i}`,
        formule: `=COUNTIF(C$${KOP + 1}:C$${LAATSTE},${trede})`,
        style: EXAMPLE_STYLE.gecentreerd,
        bordered: true,
      },
    ]),
    ...uitkomst(`A${KOP}`, `=IBT.BEOORDEEL(${INVOER},"${KOLOMMEN}")`, {
      kolommen: 11,
      rijen: RIJEN,
      gecentreerd: [2],
      notaties: { 1: TEKSTNOTATIE, 6: STAND, 7: STAND, 8: PROCENT, 9: PROCENT },
    }),
    { adres: `A${TELLING - 1}`, inhoud: 'Telling', style: EXAMPLE_STYLE.kop },
    ...uitkomst(`A${TELLING}`, `=IBT.TELLING(${INVOER})`, { kolommen: 4, rijen: 12, notaties: { 0: TEKSTNOTATIE } }),
  ],
  format: tredeopmaak([`C${KOP + 1}:C${LAATSTE}`]),
  grafieken: [
    {
      type: 'column',
      title: 'Gemeenten per trede',
      altText: 'Staafgrafiek: hoeveel gemeenten op elke trede van de interventieladder staan.',
      legend: false,
      series: [
        {
          name: 'aantal gemeenten',
          values: `Beoordeling!$B$${TELKOP + 1}:$B$${TELKOP + 6}`,
          categories: `Beoordeling!$A$${TELKOP + 1}:$A$${TELKOP + 6}`,
          dataPoints: TREDEN.map((trede, idx) => ({
            idx,
            fillColor: TREDEPALET[trede].background.replace('#', ''),
            borderColor: '16202C',
          })),
        },
      ],
      dataLabels: { showValue: true },
      anchor: { from: { row: TELKOP - 1, col: 3 }, to: { row: KOP - 2, col: 8 } },
    },
  ],
  namen: { beoordeling: `$A$${KOP}:$K$${LAATSTE}` },
};
