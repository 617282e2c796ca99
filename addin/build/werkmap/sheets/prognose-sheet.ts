import { datumInWoorden } from '../../../../core/datum.ts';
import { peildatum } from '../../../../core/periode.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE, tredeopmaak } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';
import { fictieveStanden, STANDENPERIODE } from '../fictieve-standen.ts';
import { AANTAL, DATUMNOTATIE, fictief, kop, PROCENT, STAND, TEKSTNOTATIE, uitkomst } from './delen-sheet.ts';
import { LAATSTE_STAND } from './standen-sheet.ts';

const KOLOMMEN =
  'gemeente,periode,datum,tempo,tempo_nodig,nog_te_huisvesten,achterstand_verwacht,gunstig,ongunstig,kans_1,kans_2,kans_3,kans_4,trede_verwacht,aannames';
const KOP = 12;
/** What the report of November 2023 assumed. */
const PROVINCIE = [
  ['achterstand_begin', 406],
  ['taakstelling', 2126],
  ['gerealiseerd', 1138],
] as const;
const RIJEN = 40;
const LAATSTE = KOP + RIJEN;
const AANTAL_GEMEENTEN = fictieveStanden().laatste.length;
const GRAFIEK = LAATSTE + 2;

/** Where each municipality will end, with the chance of each trede, and the province some periods on. */
export const PROGNOSEBLAD: Werkblad = {
  naam: 'Prognose',
  kolommen: [150, 66, 82, 60, 104, 136, 164, 100, 100, 62, 62, 62, 62, 116, 900],
  rijen: { 1: 36, [KOP]: 42 },
  cellen: [
    ...kop(
      'Prognose',
      `De formule in A${KOP} kijkt vanaf de laatste stand op het blad Standen vooruit. Het is een verwachting, geen uitkomst: let op de bandbreedte, de kansen en de aannames.`,
    ),
    fictief(),
    { adres: 'A5', inhoud: 'De provincie bij gelijkblijvende realisatie (gepubliceerde cijfers van 2023-2)', style: EXAMPLE_STYLE.kop },
    ...PROVINCIE.flatMap(([naam, waarde], i): Fill[] => [
      { adres: `A${6 + i}`, inhoud: naam, style: EXAMPLE_STYLE.label },
      { adres: `B${6 + i}`, inhoud: waarde, style: { ...EXAMPLE_STYLE.invoer, align: 'right' }, notatie: AANTAL, bordered: true },
    ]),
    { adres: 'A9', inhoud: 'achterstand_eind', style: EXAMPLE_STYLE.label },
    {
      adres: 'B9',
      formule: '=INDEX(IBT.PROGNOSE.PERIODEN("2023-2",B6,B7,B8),2,5)',
      style: EXAMPLE_STYLE.uitkomst,
      notatie: STAND,
      bordered: true,
    },
    { adres: 'C9', inhoud: 'De taakstelling van 2126 is later verlaagd naar 1372; de achterstand werd 570.', style: EXAMPLE_STYLE.zacht },
    { adres: `A${KOP - 1}`, inhoud: 'De gemeenten', style: EXAMPLE_STYLE.kop },
    ...uitkomst(`A${KOP}`, `=IBT.PROGNOSE(${LAATSTE_STAND},,0.8,,,"${KOLOMMEN}")`, {
      kolommen: 15,
      rijen: RIJEN,
      gecentreerd: [13],
      notaties: {
        1: TEKSTNOTATIE,
        2: DATUMNOTATIE,
        3: '0.0',
        4: '0.0',
        5: AANTAL,
        6: STAND,
        7: STAND,
        8: STAND,
        9: PROCENT,
        10: PROCENT,
        11: PROCENT,
        12: PROCENT,
      },
    }),
  ],
  format: tredeopmaak([`N${KOP + 1}:N${LAATSTE}`]),
  grafieken: [
    {
      type: 'bar',
      title: 'Verwachte achterstand op de peildatum, met de bandbreedte (80%)',
      altText: `Staafgrafiek per gemeente: de gunstige grens, de verwachte achterstand en de ongunstige grens op ${datumInWoorden(peildatum(STANDENPERIODE, 'eind'))}. Fictieve cijfers.`,
      legend: 'bottom',
      series: [
        {
          name: 'gunstig',
          values: `Prognose!$H$${KOP + 1}:$H$${KOP + AANTAL_GEMEENTEN}`,
          categories: `Prognose!$A$${KOP + 1}:$A$${KOP + AANTAL_GEMEENTEN}`,
          color: '9DB7D5',
        },
        {
          name: 'verwacht',
          values: `Prognose!$G$${KOP + 1}:$G$${KOP + AANTAL_GEMEENTEN}`,
          categories: `Prognose!$A$${KOP + 1}:$A$${KOP + AANTAL_GEMEENTEN}`,
          color: '154273',
        },
        {
          name: 'ongunstig',
          values: `Prognose!$I$${KOP + 1}:$I$${KOP + AANTAL_GEMEENTEN}`,
          categories: `Prognose!$A$${KOP + 1}:$A$${KOP + AANTAL_GEMEENTEN}`,
          color: 'C9A13B',
        },
      ],
      anchor: { from: { row: GRAFIEK - 1, col: 0 }, to: { row: GRAFIEK + 45, col: 10 } },
    },
  ],
  namen: { prognose: `$A$${KOP}:$O$${LAATSTE}` },
};
