import { gepubliceerdePerioden, PROVINCIE } from '../../../../core/bronnen/index.ts';
import { kolomletters } from '../../../../core/celadres.ts';
import { comparePeriode } from '../../../../core/periode.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';
import { AANTAL, kop, PROCENT, TEKSTNOTATIE } from './delen-sheet.ts';

const GEREALISEERD = gepubliceerdePerioden(PROVINCIE, 'nidos_gerealiseerd');
/** The half-years of which places are published, needed or realised. */
const PERIODEN = [...new Set([...gepubliceerdePerioden(PROVINCIE, 'nidos_nodig'), ...GEREALISEERD])].sort(comparePeriode);
const KOP = 5;
const EERSTE = KOP + 1;
const LAATSTE = KOP + PERIODEN.length;
const bereik = (kolom: string): string => `${kolom}${EERSTE}:${kolom}${LAATSTE}`;
const cijfer = (grootheid: string): string => `=IFERROR(IBT.CIJFER("provincie Utrecht",${bereik('A')},"${grootheid}"),"")`;

const KOLOMMEN = [
  { kop: 'plekken nodig', formule: cijfer('nidos_nodig'), notatie: AANTAL, soort: 'kolomkop' },
  { kop: 'plekken gerealiseerd', formule: cijfer('nidos_gerealiseerd'), notatie: AANTAL, soort: 'kolomkop' },
  {
    kop: 'tekort',
    formule: `=IFERROR(IBT.NIDOS.TEKORT(${bereik('C')},${bereik('B')}),"")`,
    notatie: '#,##0;#,##0" boven de opgave";0',
    soort: 'kopBerekend',
  },
  { kop: 'realisatie', formule: `=IFERROR(IBT.REALISATIE(${bereik('C')},${bereik('B')}),"")`, notatie: PROCENT, soort: 'kopBerekend' },
] as const;

/** Places for unaccompanied minors: published for the province. */
export const NIDOSBLAD: Werkblad = {
  naam: 'Nidos',
  kolommen: [90, 120, 150, 150, 100, 40, 260],
  rijen: { 1: 36, [KOP]: 42 },
  cellen: [
    ...kop(
      'Nidos-plekken in de provincie',
      'Gepubliceerde cijfers; wat niet is gepubliceerd, is leeg. Het aantal plekken is nooit een criterium voor de trede.',
    ),
    { adres: `A${KOP}`, inhoud: 'periode', style: EXAMPLE_STYLE.kolomkop, bordered: true },
    ...PERIODEN.map(
      (periode, i): Fill => ({
        adres: `A${EERSTE + i}`,
        inhoud: periode,
        style: EXAMPLE_STYLE.label,
        notatie: TEKSTNOTATIE,
        bordered: true,
      }),
    ),
    ...KOLOMMEN.flatMap(({ kop: naam, formule, notatie, soort }, i): Fill[] => [
      { adres: `${kolomletters(i + 1)}${KOP}`, inhoud: naam, style: EXAMPLE_STYLE[soort], bordered: true },
      { adres: bereik(kolomletters(i + 1)), formule, notatie, style: EXAMPLE_STYLE.cel, bordered: true },
    ]),
    { adres: `A${LAATSTE + 2}`, inhoud: 'Waar komt een cijfer vandaan?', style: EXAMPLE_STYLE.kop },
    {
      adres: `A${LAATSTE + 3}`,
      formule: `=IBT.BRON("provincie Utrecht","${GEREALISEERD.at(-1) ?? ''}","nidos_gerealiseerd")`,
      style: EXAMPLE_STYLE.cel,
    },
  ],
  grafieken: [
    {
      type: 'column',
      title: 'Nidos-plekken: nodig en gerealiseerd',
      altText: 'Staafgrafiek: per halfjaar de plekken die nodig zijn en die er zijn, in de provincie Utrecht.',
      legend: 'bottom',
      series: [
        { name: 'nodig', values: `Nidos!$B$${EERSTE}:$B$${LAATSTE}`, categories: `Nidos!$A$${EERSTE}:$A$${LAATSTE}`, color: '9DB7D5' },
        {
          name: 'gerealiseerd',
          values: `Nidos!$C$${EERSTE}:$C$${LAATSTE}`,
          categories: `Nidos!$A$${EERSTE}:$A$${LAATSTE}`,
          color: '154273',
        },
      ],
      anchor: { from: { row: LAATSTE + 4, col: 0 }, to: { row: LAATSTE + 22, col: 5 } },
    },
  ],
};
