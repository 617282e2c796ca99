import { kolomletters } from '../../../../core/celadres.ts';
import type { DataValidation } from 'hucre/xlsx';
import { type Feit, FEITKOLOMMEN, FIELDS, KERNFEITEN, type Veldsoort } from '../../../../core/feiten/index.ts';
import { VERWACHT } from '../../../../core/invoer/index.ts';
import { hoofdletter } from '../../../../core/taal/index.ts';
import { TREDENGEMEENTEN } from '../../../workbench/example/example-treden.ts';
import type { Fill } from '../../../workbench/example/example-blad.ts';
import { type FictieveRij, fictieveRijen } from '../../../workbench/example/fictief.ts';
import { EXAMPLE_STYLE, tredeopmaak } from '../../../workbench/example/example-style.ts';
import type { Werkblad } from '../werkblad.ts';
import { AANTAL, fictief, kop, STAND, TEKSTNOTATIE } from './delen-sheet.ts';

const KOP = 6;
const EERSTE = KOP + 1;
/** Room for more rows than the province has municipalities: the formulas pass blank rows over. */
const LAATSTE_INVOER = EERSTE + 39;
interface Invoerkolom {
  readonly kop: string;
  readonly cel: (rij: FictieveRij) => string | number;
  readonly width: number;
  readonly notatie?: string;
  readonly telt_op?: true;
}

/** How wide the columns of facts are, and what the fictional figures have in them where the example does not say it. */
const WIDTHS: Readonly<Partial<Record<Feit, number>>> = {
  periode: 66,
  taakstelling: 88,
  achterstand_begin: 136,
  nagekomen: 92,
  gekoppeld: 86,
  vorige_trede: 92,
  nagekomen_vorige: 136,
};
const VAST: Readonly<Partial<Record<Feit, string>>> = { nagekomen_vorige: 'geen' };
const NOTATIES: Readonly<Record<Veldsoort, string | undefined>> = {
  periode: TEKSTNOTATIE,
  aantal: AANTAL,
  stand: STAND,
  verandering: AANTAL,
  trede: undefined,
  perioden: AANTAL,
  ja_nee: undefined,
  tekst: TEKSTNOTATIE,
};

const OP_TE_TELLEN: ReadonlySet<Veldsoort> = new Set(['aantal', 'stand', 'verandering']);

function feitkolom(naam: Feit): Invoerkolom {
  const { soort, leeg } = FIELDS[naam];
  const isOpTeTellen = leeg !== 'onbekend' && OP_TE_TELLEN.has(soort);
  return {
    kop: naam,
    width: WIDTHS[naam] ?? 96,
    cel: (rij) => (rij as Partial<Record<Feit, string | number>>)[naam] ?? VAST[naam] ?? '',
    ...(NOTATIES[soort] === undefined ? {} : { notatie: NOTATIES[soort] }),
    ...(isOpTeTellen ? { telt_op: true } : {}),
  };
}

const KOLOMMEN: readonly Invoerkolom[] = [{ kop: 'gemeente', cel: (rij) => rij.gemeente, width: 150 }, ...FEITKOLOMMEN.map(feitkolom)];

/** The letter of the column of a fact. */
const letterVan = (naam: Feit): string => kolomletters(1 + FEITKOLOMMEN.indexOf(naam));
const PERIODE = `${letterVan('periode')}${EERSTE}`;
const OPGAVE = kolomletters(KOLOMMEN.length);
const OPGAVEDELEN: readonly Feit[] = ['taakstelling', 'herverdeling', 'achterstand_begin'];

const BEREKEND: readonly {
  readonly kop: string;
  readonly width: number;
  readonly formule: (r: number) => string;
  readonly notatie: string;
}[] = [
  {
    kop: 'totaalopgave',
    width: 96,
    formule: (r) => `=IF(A${r}="","",${OPGAVEDELEN.map((naam) => `${letterVan(naam)}${r}`).join('+')})`,
    notatie: STAND,
  },
  {
    kop: 'achterstand_eind',
    width: 124,
    formule: (r) => `=IF(A${r}="","",${OPGAVE}${r}-${letterVan('gerealiseerd')}${r})`,
    notatie: STAND,
  },
];

const VAK = `$A$${KOP}:$${kolomletters(KOLOMMEN.length - 1)}$${LAATSTE_INVOER}`;
/** What is typed, with its headers. */
export const INVOER = `Invoer!${VAK}`;
/** The same with what is computed beside it. */
export const INVOER_MET_CONTROLE = `Invoer!$A$${KOP}:$${kolomletters(KOLOMMEN.length + BEREKEND.length - 1)}$${LAATSTE_INVOER}`;

const kolom = (k: number): string => `${kolomletters(k)}${EERSTE}:${kolomletters(k)}${LAATSTE_INVOER}`;
const feitvak = (naam: Feit): string => kolom(1 + FEITKOLOMMEN.indexOf(naam));

/** What the functions want of a cell, at the start of a sentence. */
const EEN = {
  aantal: hoofdletter(VERWACHT.aantal),
  stand: hoofdletter(VERWACHT.stand),
  trede: hoofdletter(VERWACHT.trede),
  ja_nee: hoofdletter(VERWACHT.ja_nee),
};

/** The kind of a fact, as one of all kinds there are. */
function soortVan(naam: Feit): Veldsoort {
  return FIELDS[naam].soort;
}

/** What is refused in a column of a fact, and why; nothing where any text may stand. */
function regelVan(naam: Feit): DataValidation[] {
  const basis = { range: feitvak(naam), allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: naam } as const;
  const geheel = (minste: string, errorMessage: string): DataValidation => ({
    ...basis,
    type: 'whole',
    operator: 'between',
    formula1: minste,
    formula2: '10000000',
    errorMessage,
  });
  const cel = `${letterVan(naam)}${EERSTE}`;
  switch (soortVan(naam)) {
    case 'periode':
      return [
        {
          ...basis,
          type: 'custom',
          formula1: `AND(ISTEXT(${cel}),LEN(${cel})=6,OR(RIGHT(${cel},2)="-1",RIGHT(${cel},2)="-2"))`,
          showInputMessage: true,
          inputTitle: naam,
          inputMessage: 'Tekst, zoals 2024-2. De cellen in deze kolom zijn als tekst opgemaakt.',
          errorMessage: 'Een periode is tekst: het jaar, een streepje en 1 of 2, zoals 2024-2.',
        },
      ];
    case 'perioden':
    case 'aantal':
      if (FIELDS[naam].leeg !== 'onbekend') return [geheel('0', `${EEN.aantal}.`)];
      return [
        {
          ...basis,
          type: 'custom',
          formula1: `IF(ISNUMBER(${cel}),AND(${cel}>=0,${cel}=INT(${cel})),${cel}="geen")`,
          errorMessage: `${EEN.aantal}, of het woord geen als het echt 0 is. Laat de cel leeg als u het niet weet.`,
        },
      ];
    case 'stand':
      return [geheel('-10000000', `${EEN.stand}; een voorsprong is negatief.`)];
    case 'verandering':
      return [geheel('-10000000', `${EEN.stand}: + voor wie overneemt, - voor wie overdraagt.`)];
    case 'trede':
      return [
        {
          ...basis,
          type: 'list',
          values: ['1', '2', '3', '4', '5', '6'],
          errorMessage: `${EEN.trede}, of leeg als u haar niet weet.`,
        },
      ];
    case 'ja_nee':
      return [{ ...basis, type: 'list', values: ['ja', 'nee'], errorMessage: `${EEN.ja_nee}, of leeg als u het niet weet.` }];
    case 'tekst':
      return [];
  }
}

const INVOERREGELS: readonly DataValidation[] = [
  {
    range: kolom(0),
    type: 'list',
    formula1: `Gepubliceerd!$A$6:$A$${5 + TREDENGEMEENTEN.length}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'gemeente',
    errorMessage: 'Deze naam staat niet in de lijst van gemeenten op het blad Gepubliceerd. Toch gebruiken?',
  },
  ...FEITKOLOMMEN.flatMap(regelVan),
];

const RIJEN = fictieveRijen();
const RED = { fillColor: '#FDE3E1', textColor: '#8F1A10' };

/** Makes a cell of a fact red where it cannot be right. */
function redWaar(naam: Feit, formule: string): NonNullable<Werkblad['format']>[number] {
  return { ranges: [feitvak(naam)], rule: { type: 'CellIsRule', operator: 'customFormula', values: [formule], style: RED } };
}

/** The figures of a half-year, a row for each municipality. */
export const INVOERBLAD: Werkblad = {
  naam: 'Invoer',
  kolommen: [...KOLOMMEN, ...BEREKEND].map(({ width }) => width),
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  koprijen: `$${KOP}:$${KOP}`,
  cellen: [
    ...kop(
      'Invoer',
      `Vul de blauwe vakken in; de groene rekenen mee. Er is ruimte tot en met rij ${LAATSTE_INVOER}: lege rijen tellen niet mee. Een rood vak kan niet kloppen: een datum als periode, of een cijfer dat ontbreekt.`,
      'B',
    ),
    fictief('B'),
    { adres: 'A5', inhoud: 'Samen', style: EXAMPLE_STYLE.kop },
    ...KOLOMMEN.flatMap(({ kop: naam, cel, notatie, telt_op }, k): Fill[] => [
      { adres: `${kolomletters(k)}${KOP}`, inhoud: naam, style: EXAMPLE_STYLE.kolomkop, bordered: true },
      {
        adres: kolom(k),
        style: k < 2 ? EXAMPLE_STYLE.invoer : { ...EXAMPLE_STYLE.invoer, align: 'right' },
        bordered: true,
        ...(notatie === undefined ? {} : { notatie }),
      },
      ...RIJEN.map(
        (rij, i): Fill => ({
          adres: `${kolomletters(k)}${EERSTE + i}`,
          inhoud: cel(rij),
          ...(notatie === TEKSTNOTATIE ? { notatie } : {}),
        }),
      ),
      ...(telt_op
        ? [{ adres: `${kolomletters(k)}5`, formule: `=SUM(${kolom(k)})`, style: EXAMPLE_STYLE.kop, notatie: notatie ?? AANTAL }]
        : []),
    ]),
    ...BEREKEND.flatMap(({ kop: naam, formule, notatie }, i): Fill[] => {
      const k = KOLOMMEN.length + i;
      return [
        { adres: `${kolomletters(k)}${KOP}`, inhoud: naam, style: EXAMPLE_STYLE.kopBerekend, bordered: true },
        { adres: kolom(k), style: { ...EXAMPLE_STYLE.cel, align: 'right' }, notatie, bordered: true },
        ...Array.from(
          { length: LAATSTE_INVOER - KOP },
          (_, r): Fill => ({ adres: `${kolomletters(k)}${EERSTE + r}`, formule: formule(EERSTE + r) }),
        ),
        { adres: `${kolomletters(k)}5`, formule: `=SUM(${kolom(k)})`, style: EXAMPLE_STYLE.kop, notatie },
      ];
    }),
  ],
  format: [
    ...tredeopmaak(FEITKOLOMMEN.filter((naam) => FIELDS[naam].soort === 'trede').map(feitvak)),
    redWaar('periode', `=ISNUMBER(${PERIODE})`),
    ...KERNFEITEN.map((naam) => redWaar(naam, `=AND($${PERIODE}<>"",${letterVan(naam)}${EERSTE}="")`)),
  ],
  invoerregels: INVOERREGELS,
  namen: { invoer: VAK },
};
