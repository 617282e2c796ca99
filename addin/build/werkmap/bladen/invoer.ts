import { kolomletters } from '../../../../core/celadres.ts';
import type { DataValidation } from 'hucre/xlsx';
import { TREDENGEMEENTEN } from '../../../workbench/voorbeeld/treden.ts';
import type { Vulling } from '../../../workbench/voorbeeld/blad.ts';
import { type FictieveRij, fictieveRijen } from '../../../workbench/voorbeeld/fictief.ts';
import { STIJL, tredeopmaak } from '../../../workbench/voorbeeld/stijl.ts';
import type { Werkblad } from '../werkblad.ts';
import { AANTAL, fictief, kop, STAND, TEKST } from './delen.ts';

const KOP = 6;
const EERSTE = KOP + 1;
/** Room for more rows than the province has municipalities: the formulas pass blank rows over. */
export const LAATSTE_INVOER = EERSTE + 39;
/** What is typed, with its headers. */
export const INVOER = `Invoer!$A$${KOP}:$J$${LAATSTE_INVOER}`;
/** The same with what is computed beside it. */
export const INVOER_MET_CONTROLE = `Invoer!$A$${KOP}:$L$${LAATSTE_INVOER}`;

interface Invoerkolom {
  readonly kop: string;
  readonly cel: (rij: FictieveRij) => string | number;
  readonly breedte: number;
  readonly notatie?: string;
  readonly telt_op?: true;
}

const KOLOMMEN: readonly Invoerkolom[] = [
  { kop: 'gemeente', cel: (rij) => rij.gemeente, breedte: 150 },
  { kop: 'periode', cel: (rij) => rij.periode, breedte: 66, notatie: TEKST },
  { kop: 'taakstelling', cel: (rij) => rij.taakstelling, breedte: 88, notatie: AANTAL, telt_op: true },
  { kop: 'herverdeling', cel: () => '', breedte: 96, notatie: AANTAL, telt_op: true },
  { kop: 'achterstand_begin', cel: (rij) => rij.achterstand_begin, breedte: 136, notatie: STAND, telt_op: true },
  { kop: 'gerealiseerd', cel: (rij) => rij.gerealiseerd, breedte: 96, notatie: AANTAL, telt_op: true },
  { kop: 'nagekomen', cel: () => '', breedte: 92, notatie: AANTAL, telt_op: true },
  { kop: 'gekoppeld', cel: (rij) => rij.gekoppeld, breedte: 86, notatie: AANTAL },
  { kop: 'vorige_trede', cel: (rij) => rij.vorige_trede, breedte: 92 },
  { kop: 'nagekomen_vorige', cel: () => 'geen', breedte: 136, notatie: AANTAL },
];

const BEREKEND: readonly { readonly kop: string; readonly breedte: number; readonly formule: (r: number) => string; readonly notatie: string }[] = [
  { kop: 'totaalopgave', breedte: 96, formule: (r) => `=IF(A${r}="","",C${r}+D${r}+E${r})`, notatie: STAND },
  { kop: 'achterstand_eind', breedte: 124, formule: (r) => `=IF(A${r}="","",K${r}-F${r})`, notatie: STAND },
];

const kolom = (k: number): string => `${kolomletters(k)}${EERSTE}:${kolomletters(k)}${LAATSTE_INVOER}`;

function aantalregel(k: number, minste: string, melding: string): DataValidation {
  return {
    range: kolom(k), type: 'whole', operator: 'between', formula1: minste, formula2: '10000000', allowBlank: true,
    showErrorMessage: true, errorStyle: 'stop', errorTitle: KOLOMMEN[k]?.kop ?? '', errorMessage: melding,
  };
}

/** Whole persons, or the word `geen` for a real zero. */
function aantalOfGeen(k: number): DataValidation {
  const cel = `${kolomletters(k)}${EERSTE}`;
  return {
    range: kolom(k), type: 'custom', formula1: `IF(ISNUMBER(${cel}),AND(${cel}>=0,${cel}=INT(${cel})),${cel}="geen")`, allowBlank: true,
    showErrorMessage: true, errorStyle: 'stop', errorTitle: KOLOMMEN[k]?.kop ?? '', errorMessage: 'Een geheel aantal personen, of het woord geen als het echt 0 is. Laat de cel leeg als u het niet weet.',
  };
}

const INVOERREGELS: readonly DataValidation[] = [
  {
    range: kolom(0), type: 'list', formula1: `Gepubliceerd!$A$6:$A$${5 + TREDENGEMEENTEN.length}`, allowBlank: true, showErrorMessage: true, errorStyle: 'warning',
    errorTitle: 'gemeente', errorMessage: 'Deze naam staat niet in de lijst van gemeenten op het blad Gepubliceerd. Toch gebruiken?',
  },
  {
    range: kolom(1), type: 'custom', formula1: `AND(ISTEXT(B${EERSTE}),LEN(B${EERSTE})=6,OR(RIGHT(B${EERSTE},2)="-1",RIGHT(B${EERSTE},2)="-2"))`, allowBlank: true,
    showInputMessage: true, inputTitle: 'periode', inputMessage: 'Tekst, zoals 2024-2. De cellen in deze kolom zijn als tekst opgemaakt.',
    showErrorMessage: true, errorStyle: 'stop', errorTitle: 'periode', errorMessage: 'Een periode is tekst: het jaar, een streepje en 1 of 2, zoals 2024-2.',
  },
  aantalregel(2, '0', 'Een geheel aantal personen, 0 of meer.'),
  aantalregel(3, '-10000000', 'Een geheel aantal personen: + voor wie overneemt, - voor wie overdraagt.'),
  aantalregel(4, '-10000000', 'Een geheel aantal personen; een voorsprong is negatief.'),
  aantalregel(5, '0', 'Een geheel aantal personen, 0 of meer.'),
  aantalregel(6, '0', 'Een geheel aantal personen, 0 of meer.'),
  aantalOfGeen(7),
  { range: kolom(8), type: 'list', values: ['1', '2', '3', '4', '5', '6'], allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: 'vorige_trede', errorMessage: 'Een trede van 1 tot en met 6, of leeg als u haar niet weet.' },
  aantalOfGeen(9),
];

const RIJEN = fictieveRijen();
const ROOD = { fillColor: '#FDE3E1', textColor: '#8F1A10' };

/** The figures of a half-year, a row for each municipality. */
export const INVOERBLAD: Werkblad = {
  naam: 'Invoer',
  kolommen: [...KOLOMMEN, ...BEREKEND].map(({ breedte }) => breedte),
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  koprijen: `$${KOP}:$${KOP}`,
  cellen: [
    ...kop('Invoer', `Vul de blauwe vakken in; de groene rekenen mee. Er is ruimte tot en met rij ${LAATSTE_INVOER}: lege rijen tellen niet mee. Een rood vak kan niet kloppen: een datum als periode, of een cijfer dat ontbreekt.`, 'B'),
    fictief('B'),
    { adres: 'A5', inhoud: 'Samen', stijl: STIJL.kop },
    ...KOLOMMEN.flatMap(({ kop: naam, cel, notatie, telt_op }, k): Vulling[] => [
      { adres: `${kolomletters(k)}${KOP}`, inhoud: naam, stijl: STIJL.kolomkop, omrand: true },
      { adres: kolom(k), stijl: k < 2 ? STIJL.invoer : { ...STIJL.invoer, align: 'right' }, omrand: true, ...(notatie === undefined ? {} : { notatie }) },
      ...RIJEN.map((rij, i): Vulling => ({ adres: `${kolomletters(k)}${EERSTE + i}`, inhoud: cel(rij), ...(notatie === TEKST ? { notatie } : {}) })),
      ...(telt_op ? [{ adres: `${kolomletters(k)}5`, formule: `=SUM(${kolom(k)})`, stijl: STIJL.kop, notatie: notatie ?? AANTAL }] : []),
    ]),
    ...BEREKEND.flatMap(({ kop: naam, formule, notatie }, i): Vulling[] => {
      const k = KOLOMMEN.length + i;
      return [
        { adres: `${kolomletters(k)}${KOP}`, inhoud: naam, stijl: STIJL.kopBerekend, omrand: true },
        { adres: kolom(k), stijl: { ...STIJL.cel, align: 'right' }, notatie, omrand: true },
        ...Array.from({ length: LAATSTE_INVOER - KOP }, (_, r): Vulling => ({ adres: `${kolomletters(k)}${EERSTE + r}`, formule: formule(EERSTE + r) })),
        { adres: `${kolomletters(k)}5`, formule: `=SUM(${kolom(k)})`, stijl: STIJL.kop, notatie },
      ];
    }),
  ],
  opmaak: [
    ...tredeopmaak([kolom(8)]),
    { ranges: [kolom(1)], rule: { type: 'CellIsRule', operator: 'customFormula', values: [`=ISNUMBER(B${EERSTE})`], style: ROOD } },
    { ranges: [kolom(2)], rule: { type: 'CellIsRule', operator: 'customFormula', values: [`=AND($B${EERSTE}<>"",C${EERSTE}="")`], style: ROOD } },
    { ranges: [`E${EERSTE}:F${LAATSTE_INVOER}`], rule: { type: 'CellIsRule', operator: 'customFormula', values: [`=AND($B${EERSTE}<>"",E${EERSTE}="")`], style: ROOD } },
  ],
  invoerregels: INVOERREGELS,
  namen: { invoer: `$A$${KOP}:$J$${LAATSTE_INVOER}` },
};
