import { cijferreeks, PROVINCIE as GEBIED } from '../../../core/bronnen/index.ts';
import type { Blad, Fill } from './example-blad.ts';
import { EXAMPLE_STYLE } from './example-style.ts';

/** From the first half-year with a published taakstelling to the last, gaps included. */
const PERIODEN = cijferreeks(GEBIED, 'taakstelling').map(({ periode }) => periode);
const KOP = 5;
const EERSTE = KOP + 1;
const LAATSTE = KOP + PERIODEN.length;
const AANTAL = '#,##0';
const PROCENT = '0%';

const bereik = (kolom: string): string => `${kolom}${EERSTE}:${kolom}${LAATSTE}`;
const gepubliceerd = (grootheid: string): string => `=IFNA(IBT.CIJFER("provincie Utrecht",${bereik('A')},"${grootheid}"),"")`;
/** A gap in what is published leaves a gap in what follows from it. */
const berekend = (functie: string, ...kolommen: string[]): string => `=IFERROR(IBT.${functie}(${kolommen.map(bereik).join(',')}),"")`;
const verschil = (een: string, ander: string, decimalen: number): string =>
  `=IF(ISNUMBER(${bereik(een)})*ISNUMBER(${bereik(ander)}),ROUND(${bereik(een)}-ROUND(${bereik(ander)},${decimalen}),${decimalen}),"")`;

interface Kolom {
  readonly kop: string;
  readonly formule: string;
  readonly notatie: string;
  readonly soort: 'kolomkop' | 'kopBerekend' | 'kopVerschil';
}

const bron = (grootheid: string, notatie = AANTAL): Kolom => ({
  kop: grootheid,
  formule: gepubliceerd(grootheid),
  notatie,
  soort: 'kolomkop',
});
const uitkomst = (kop: string, formule: string, notatie = AANTAL): Kolom => ({
  kop: `${kop} berekend`,
  formule,
  notatie,
  soort: 'kopBerekend',
});
const afwijking = (formule: string, notatie = AANTAL): Kolom => ({ kop: 'verschil', formule, notatie, soort: 'kopVerschil' });

/** From column B on. */
const KOLOMMEN: readonly Kolom[] = [
  bron('taakstelling'),
  bron('achterstand_begin'),
  bron('gerealiseerd'),
  bron('totaalopgave'),
  uitkomst('totaalopgave', berekend('TOTAALOPGAVE', 'B', 'C')),
  afwijking(verschil('E', 'F', 0)),
  bron('achterstand_eind'),
  uitkomst('achterstand_eind', berekend('ACHTERSTAND', 'F', 'D')),
  afwijking(verschil('H', 'I', 0)),
  bron('realisatie_taakstelling', PROCENT),
  uitkomst('realisatie_taakstelling', berekend('REALISATIE', 'D', 'B'), PROCENT),
  afwijking(verschil('K', 'L', 2), PROCENT),
  bron('realisatie_totaalopgave', PROCENT),
  uitkomst('realisatie_totaalopgave', berekend('REALISATIE', 'D', 'F'), PROCENT),
  afwijking(verschil('N', 'O', 2), PROCENT),
];
const letter = (i: number): string => String.fromCharCode('B'.charCodeAt(0) + i);
const VERSCHILLEN = KOLOMMEN.flatMap(({ soort }, i) => (soort === 'kopVerschil' ? [bereik(letter(i))] : []));

/** What the words of the headers need. */
const WIDTH: Readonly<Record<string, number>> = {
  achterstand_begin: 126,
  achterstand_eind: 118,
  realisatie_taakstelling: 152,
  realisatie_totaalopgave: 158,
  verschil: 62,
};

/** The published figures of the province beside what follows from them. */
export const PROVINCIE_EXAMPLE: Blad = {
  naam: 'Provincie',
  kolommen: [70, ...KOLOMMEN.map(({ kop }) => WIDTH[kop.split(' ')[0] as string] ?? 92)],
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  cellen: [
    { adres: 'B1', inhoud: 'Provincie Utrecht per halfjaar', style: EXAMPLE_STYLE.titel },
    {
      adres: 'B2',
      inhoud:
        'Blauwe kop: gepubliceerd. Groene kop: berekend uit de andere kolommen. Gele kop: het verschil. Wat niet is gepubliceerd, is leeg.',
      style: EXAMPLE_STYLE.zacht,
    },
    {
      adres: 'B3',
      inhoud: 'Een verschil is geen rekenfout hier: gepubliceerde standen worden later gecorrigeerd, en percentages zijn afgerond.',
      style: EXAMPLE_STYLE.zacht,
    },
    { adres: `A${KOP}`, inhoud: 'periode', style: EXAMPLE_STYLE.kolomkop, bordered: true },
    ...PERIODEN.map(
      (periode, i): Fill => ({ adres: `A${EERSTE + i}`, inhoud: periode, style: EXAMPLE_STYLE.label, notatie: '@', bordered: true }),
    ),
    ...KOLOMMEN.flatMap(({ kop, formule, notatie, soort }, i): Fill[] => [
      { adres: `${letter(i)}${KOP}`, inhoud: kop, style: EXAMPLE_STYLE[soort], bordered: true },
      { adres: bereik(letter(i)), formule, style: EXAMPLE_STYLE.cel, notatie, bordered: true },
    ]),
    { adres: `B${LAATSTE + 2}`, inhoud: 'Waar komt een cijfer vandaan?', style: EXAMPLE_STYLE.kop },
    { adres: `A${LAATSTE + 3}`, inhoud: '2024-1', style: EXAMPLE_STYLE.invoer, notatie: '@' },
    { adres: `B${LAATSTE + 3}:C${LAATSTE + 3}`, inhoud: 'achterstand_begin', style: EXAMPLE_STYLE.invoer },
    { adres: `D${LAATSTE + 3}`, formule: `=IBT.BRON("provincie Utrecht",A${LAATSTE + 3},B${LAATSTE + 3})`, style: EXAMPLE_STYLE.cel },
  ],
  format: VERSCHILLEN.map((ranges) => ({
    ranges: [ranges],
    rule: {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: [`=AND(ISNUMBER(${ranges.split(':')[0] as string}),${ranges.split(':')[0] as string}<>0)`],
      style: { fillColor: '#FFD98A', bold: true },
    },
  })),
};
