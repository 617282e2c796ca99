import { kolomletters } from '../../../../core/celadres.ts';
import type { DataValidation } from 'hucre/xlsx';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { EXAMPLE_STYLE, tredeopmaak } from '../../../workbench/example/example-style.ts';
import { type FictieveStand, fictieveStanden } from '../fictieve-standen.ts';
import type { Werkblad } from '../werkblad.ts';
import { AANTAL, DATUMNOTATIE, fictief, kop, STAND, TEKSTNOTATIE, uitkomst } from './delen-sheet.ts';

const KOP = 6;
const RUIMTE = 40;
const LAATSTE = KOP + RUIMTE;
const VORIGE = 0;
const NIEUWE = 8;
const WIJZIGINGEN = 16;
/** The two standen, each with its headers. */
const VORIGE_STAND = `A${KOP}:G${LAATSTE}`;
export const LAATSTE_STAND = `Standen!$I$${KOP}:$O$${LAATSTE}`;

const KOLOMMEN: readonly { readonly kop: keyof FictieveStand; readonly width: number; readonly notatie?: string }[] = [
  { kop: 'gemeente', width: 150 },
  { kop: 'periode', width: 62, notatie: TEKSTNOTATIE },
  { kop: 'datum', width: 76, notatie: DATUMNOTATIE },
  { kop: 'taakstelling', width: 94, notatie: AANTAL },
  { kop: 'achterstand_begin', width: 136, notatie: STAND },
  { kop: 'gerealiseerd', width: 96, notatie: AANTAL },
  { kop: 'vorige_trede', width: 96 },
];

function tabel(begin: number, titel: string, rijen: readonly FictieveStand[]): Fill[] {
  return [
    { adres: `${kolomletters(begin)}5`, inhoud: titel, style: EXAMPLE_STYLE.kop },
    ...KOLOMMEN.flatMap(({ kop: naam, notatie }, k): Fill[] => {
      const kolom = kolomletters(begin + k);
      return [
        { adres: `${kolom}${KOP}`, inhoud: naam, style: EXAMPLE_STYLE.kolomkop, bordered: true },
        {
          adres: `${kolom}${KOP + 1}:${kolom}${LAATSTE}`,
          style: k < 2 ? EXAMPLE_STYLE.invoer : { ...EXAMPLE_STYLE.invoer, align: 'right' },
          bordered: true,
          ...(notatie === undefined ? {} : { notatie }),
        },
        ...rijen.map(
          (rij, i): Fill => ({ adres: `${kolom}${KOP + 1 + i}`, inhoud: rij[naam], ...(notatie === undefined ? {} : { notatie }) }),
        ),
      ];
    }),
  ];
}

const datumregel = (begin: number): DataValidation => ({
  range: `${kolomletters(begin + 2)}${KOP + 1}:${kolomletters(begin + 2)}${LAATSTE}`,
  type: 'date',
  operator: 'between',
  formula1: '43831',
  formula2: '73050',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'datum',
  errorMessage: 'De dag van de stand, zoals 1-4-2025. Gebruik geen VANDAAG(): de stand hoort bij een vaste dag.',
});

const { vorige, laatste } = fictieveStanden();

/** Two standen of the running half-year, and what changed between them. */
export const STANDENWERKBLAD: Werkblad = {
  naam: 'Standen',
  kolommen: [
    ...KOLOMMEN.map(({ width }) => width),
    24,
    ...KOLOMMEN.map(({ width }) => width),
    24,
    150,
    62,
    112,
    100,
    70,
    100,
    70,
    300,
    300,
  ],
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  koprijen: `$${KOP}:$${KOP}`,
  cellen: [
    ...kop(
      'Standen van het lopende halfjaar',
      'Links de vorige stand, in het midden de laatste; rechts wat er sindsdien veranderde. Bewaart u een stand, schuif dan de laatste naar links en zet de nieuwe in het midden.',
      'B',
    ),
    fictief('B'),
    ...tabel(VORIGE, 'Vorige stand', vorige),
    ...tabel(NIEUWE, 'Laatste stand', laatste),
    { adres: `${kolomletters(WIJZIGINGEN)}5`, inhoud: 'Wat er veranderde', style: EXAMPLE_STYLE.kop },
    ...uitkomst(`${kolomletters(WIJZIGINGEN)}${KOP}`, `=IBT.WIJZIGINGEN(${VORIGE_STAND},I${KOP}:O${LAATSTE})`, {
      kolommen: 9,
      rijen: RUIMTE,
      notaties: { 1: TEKSTNOTATIE, 5: '0.0' },
    }),
  ],
  format: tredeopmaak([`G${KOP + 1}:G${LAATSTE}`, `O${KOP + 1}:O${LAATSTE}`]),
  invoerregels: [datumregel(VORIGE), datumregel(NIEUWE)],
  namen: { vorige_stand: `$A$${KOP}:$G$${LAATSTE}`, laatste_stand: `$I$${KOP}:$O$${LAATSTE}` },
};
