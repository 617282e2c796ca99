import { cijferreeks, PROVINCIE } from '../../../../core/bronnen/index.ts';
import { kolomletters } from '../../../../core/celadres.ts';
import { periodesTussen, shiftPeriode } from '../../../../core/periode.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';
import { AANTAL, kop, STAND, TEKSTNOTATIE } from './delen-sheet.ts';

const REEKSEN = ['gerealiseerd', 'taakstelling', 'achterstand_eind'] as const;
/** How many half-years before the first one that is drawn. */
const AANLOOP = 2;
const GEREALISEERD = cijferreeks(PROVINCIE, 'gerealiseerd').map(({ periode }) => periode);
const TOT = GEREALISEERD.at(-1)!;
const LAATSTE_GAT = GEREALISEERD.findLast((periode) =>
  REEKSEN.some((reeks) => cijferreeks(PROVINCIE, reeks, periode, periode).some(({ soort }) => soort !== 'gevonden')),
);
/** From here on all three series are published: Excel draws a gap in a formula as 0. */
const GETEKEND_VAN = LAATSTE_GAT === undefined ? GEREALISEERD[0]! : shiftPeriode(LAATSTE_GAT, 1);
const VAN = shiftPeriode(GETEKEND_VAN, -AANLOOP);
const AANTAL_PERIODEN = periodesTussen(VAN, TOT).length;
const KOP = 5;
const EERSTE = KOP + 1;
const LAATSTE = KOP + AANTAL_PERIODEN;
const VANAF = EERSTE + AANLOOP;
const TRENDKOP = LAATSTE + 2;
const bereik = (kolom: string): string => `${kolom}${EERSTE}:${kolom}${LAATSTE}`;

/** The published series of the province, with a straight line through each. */
export const TRENDBLAD: Werkblad = {
  naam: 'Trend',
  kolommen: [130, 110, 126, 140, 130, 40, 200],
  rijen: { 1: 36, [KOP]: 42 },
  cellen: [
    ...kop(
      'De provincie door de tijd',
      'Gepubliceerde cijfers van de provincie Utrecht. Een gat in de reeks is een gat: er is niets gepubliceerd, en er wordt niets verzonnen.',
    ),
    { adres: `A${KOP}`, inhoud: 'periode', style: EXAMPLE_STYLE.kolomkop, bordered: true },
    { adres: `B${KOP}`, inhoud: REEKSEN[0], style: EXAMPLE_STYLE.kolomkop, bordered: true },
    { adres: `A${EERSTE}`, formule: `=IBT.CIJFERREEKS("provincie Utrecht","gerealiseerd","${VAN}","${TOT}")` },
    { adres: bereik('A'), style: EXAMPLE_STYLE.label, notatie: TEKSTNOTATIE, bordered: true },
    { adres: bereik('B'), style: EXAMPLE_STYLE.cel, notatie: AANTAL, bordered: true },
    ...REEKSEN.slice(1).flatMap((reeks, i): Fill[] => [
      { adres: `${kolomletters(i + 2)}${KOP}`, inhoud: reeks, style: EXAMPLE_STYLE.kolomkop, bordered: true },
      {
        adres: bereik(kolomletters(i + 2)),
        formule: `=IFERROR(IBT.CIJFER("provincie Utrecht",${bereik('A')},"${reeks}"),"")`,
        style: EXAMPLE_STYLE.cel,
        notatie: STAND,
        bordered: true,
      },
    ]),
    { adres: `A${TRENDKOP}`, inhoud: 'Rechte lijn', style: EXAMPLE_STYLE.kop },
    ...['per halfjaar', 'begin van de lijn', 'R²', 'waarnemingen'].map(
      (naam, i): Fill => ({ adres: `${kolomletters(i + 1)}${TRENDKOP}`, inhoud: naam, style: EXAMPLE_STYLE.kopBerekend, bordered: true }),
    ),
    ...REEKSEN.flatMap((reeks, i): Fill[] => [
      { adres: `A${TRENDKOP + 1 + i}`, inhoud: reeks, style: EXAMPLE_STYLE.label, bordered: true },
      {
        adres: `B${TRENDKOP + 1 + i}:E${TRENDKOP + 1 + i}`,
        formule: `=IBT.TRENDLIJN(${bereik(kolomletters(i + 1))})`,
        style: EXAMPLE_STYLE.cel,
        notatie: '0.0',
        bordered: true,
      },
      { adres: `D${TRENDKOP + 1 + i}`, style: EXAMPLE_STYLE.cel, notatie: '0.00', bordered: true },
      { adres: `E${TRENDKOP + 1 + i}`, style: EXAMPLE_STYLE.cel, notatie: '0', bordered: true },
    ]),
    {
      adres: `A${TRENDKOP + 5}`,
      inhoud: 'Een lijn door een handvol punten zegt hoe het ging, niet hoe het verder gaat. R² dicht bij 0: er is geen lijn in te zien.',
      style: EXAMPLE_STYLE.zacht,
    },
  ],
  grafieken: [
    {
      type: 'line',
      title: `Provincie Utrecht vanaf ${GETEKEND_VAN}: gerealiseerd, taakstelling en achterstand`,
      altText: `Lijngrafiek per halfjaar van ${GETEKEND_VAN} tot en met ${TOT}: gerealiseerd, taakstelling en achterstand aan het eind in de provincie Utrecht.`,
      legend: 'bottom',
      series: [
        ['B', '154273'],
        ['C', 'C9A13B'],
        ['D', 'B3261E'],
      ].map(([kolom = '', color = ''], i) => ({
        name: REEKSEN[i] ?? '',
        values: `Trend!$${kolom}$${VANAF}:$${kolom}$${LAATSTE}`,
        categories: `Trend!$A$${VANAF}:$A$${LAATSTE}`,
        color,
      })),
      anchor: { from: { row: TRENDKOP + 6, col: 0 }, to: { row: TRENDKOP + 26, col: 6 } },
    },
  ],
};
