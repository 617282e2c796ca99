/** A table in an example, as it stands in cells; the first row holds the headers. */
export type Voorbeeldtabel = readonly (readonly (string | number | null)[])[];

/** One argument of an example: a value, a table, or `null` for one left out. */
export type Voorbeeldargument = string | number | null | Voorbeeldtabel;

const HALFJAAR: Voorbeeldtabel = [
  ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'herverdeling'],
  ['Utrecht', '2022-1', 203, 171, 168, 2, 1],
  ['Leusden', '2021-1', 24, 1, 6, 1, null],
];

const TUSSENSTAND: Voorbeeldtabel = [
  ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'herverdeling', 'datum'],
  ['Leusden', '2022-2', 24, 26, 33, 3, 1, '2022-11-22'],
];

const WEEK_LATER: Voorbeeldtabel = [
  ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'herverdeling', 'datum'],
  ['Leusden', '2022-2', 24, 26, 37, 3, 1, '2022-11-29'],
];

const PLANNEN: Voorbeeldtabel = [
  ['gemeente', 'datum', 'aantal', 'kans', 'bovenop'],
  ['Leusden', '2022-12-15', 12, 0.8, 'ja'],
];

const STANDEN: Voorbeeldtabel = [
  ['gemeente', 'periode', 'datum', 'bekend_op', 'gerealiseerd'],
  ['Leusden', '2022-1', '2022-07-01', '2022-07-01', 13],
  ['Leusden', '2022-1', '2022-07-01', '2022-08-01', 21],
  ['Leusden', '2022-2', '2022-10-10', '2022-10-10', 29],
  ['Leusden', '2022-2', '2022-11-22', '2022-11-22', 33],
];

const GEPUBLICEERD: Voorbeeldtabel = [
  ['gemeente', 'periode', 'trede', 'beoordeling_op'],
  ['Lopik', '2024-1', 3, null],
  ['Lopik', '2024-2', 2, null],
  ['Leusden', '2024-1', 3, null],
  ['Leusden', '2024-2', 1, 'koppelingstekort'],
];

const ACTIE: Voorbeeldtabel = [
  ['gemeente', 'achterstand_begin', 'opdracht'],
  ['Leusden', 26, 45],
  ['IJsselstein', 21, 17],
  ['Houten', 24, 35],
];

const MET_FOUT: Voorbeeldtabel = [
  ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'realisatie_totaalopgave'],
  ['Provincie', '2024-1', 1459, 574, 2033, 1131, 0.56],
  ['Ijsselstein', '2022-1', 18, 21, 93, 18, 0.46],
];

const KADER_MET_GAT: Voorbeeldtabel = [
  ['nr', 'achterstand', 'vorige_trede', 'trede'],
  [1, '<= 0', null, 1],
  [2, '> 0', '1..3', 'V+1'],
  [3, '> 0', '>= 4', 'V'],
  [4, '> taakstelling', '>= 4', 6],
];

/** A group of functions on the help page. */
export interface Familie {
  readonly titel: string;
  /** By function id, in the order a reader meets them, the examples: each a list of arguments. What they give is computed when the help page is built. */
  readonly functies: Readonly<Record<string, readonly (readonly Voorbeeldargument[])[]>>;
}

/** All functions by family with their examples, the ones to learn first at the top. The build fails where one is missing. */
export const FAMILIES: readonly Familie[] = [
  {
    titel: 'Een hele tabel',
    functies: {
      BEOORDEEL: [[HALFJAAR, 'gemeente,trede,status,mogelijke_treden,achterstand_eind']],
      NODIG: [[TUSSENSTAND], [TUSSENSTAND, null, 'breed']],
      TELLING: [[GEPUBLICEERD]],
      CONTROLE: [[MET_FOUT]],
      KADERCONTROLE: [[KADER_MET_GAT]],
      KADER: [['Utrecht', '2024-2']],
      TREDEVERSCHIL: [[HALFJAAR, HALFJAAR, 'Utrecht 2021', 'Utrecht 2024']],
      WIJZIGINGEN: [[TUSSENSTAND, WEEK_LATER]],
      VERHOUDING: [[ACTIE, 'opdracht']],
      PROGNOSE: [
        [TUSSENSTAND, null, null, null, null, 'gemeente,datum,tempo,tempo_nodig,achterstand_verwacht,gunstig,ongunstig,trede_verwacht'],
        [TUSSENSTAND, null, null, PLANNEN, null, 'gemeente,achterstand_verwacht,kans_1,kans_2,kans_3,aannames'],
      ],
    },
  },
  {
    titel: 'Beoordeling',
    functies: {
      TREDE: [
        ['2022-1', 203, 171, 168, 2, null, null, 1],
        ['2022-1', 203, 171, 168],
      ],
      TREDE_KAART: [['2022-1', 203, 171, 168, 2, null, null, 1]],
      MOTIVERING: [['2022-1', 203, 171, 168, 2, null, null, 1]],
      TREDENAAM: [[3]],
      MAATREGELEN: [[3]],
    },
  },
  {
    titel: 'Prognose',
    functies: {
      PROGNOSE_REALISATIE: [
        ['2022-2', 33, '2022-11-22'],
        ['2022-2', 33, '2022-11-22', 2.5, 12],
      ],
      PROGNOSE_ACHTERSTAND: [['2022-2', 24, 26, 33, '2022-11-22', null, null, 1]],
      PROGNOSE_BANDBREEDTE: [['2022-2', 24, 26, 33, '2022-11-22', null, null, 1]],
      PROGNOSE_KANSEN: [['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1]],
      PROGNOSE_TREDE: [['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1]],
      PROGNOSE_PARAMETERS: [[STANDEN]],
      PROGNOSE_PERIODEN: [
        ['2023-2', 406, 2126, 1138],
        ['2022-2', 26, [[25], [30], [40]], [[33], [30], [30]], 3],
      ],
    },
  },
  {
    titel: 'Opgave en tempo',
    functies: {
      TOTAALOPGAVE: [[203, 171, 1]],
      ACHTERSTAND: [
        [39, 13],
        [39, 13, 8],
      ],
      REALISATIE: [[168, 204]],
      TEMPO: [['2022-2', 33, '2022-11-22']],
      TEMPO_NODIG: [['2022-2', 51, 33, '2022-11-22']],
      VERDEEL: [
        [10, [[100, 200, 300]]],
        [10, [[100, 200, 300]], 'wet'],
      ],
      WONINGEN: [[80, 2.25]],
    },
  },
  {
    titel: 'Periode',
    functies: {
      PERIODE: [['2022-07-01']],
      PERIODE_VERSCHUIF: [['2022-2', 1]],
      PEILDATUM: [['2022-1'], ['2022-1', 'koppeling']],
    },
  },
  {
    titel: 'Gepubliceerde cijfers',
    functies: {
      CIJFER: [['provincie Utrecht', '2023-2', 'taakstelling']],
      BRON: [['Lopik', '2024-2', 'trede']],
      CIJFERREEKS: [['provincie Utrecht', 'gerealiseerd', '2022-1', '2024-2']],
      CIJFERTABEL: [['provincie Utrecht', '2024-1, 2024-2', 'taakstelling, gerealiseerd, achterstand_eind']],
      GEMEENTE: [['Ijsselstein'], ['Bilt, De', 'code'], ['Weesp', 'opgegaan_in'], ['Weesp', 'naam', '2021-2']],
    },
  },
  {
    titel: 'Nidos-plekken',
    functies: {
      NIDOS_TEKORT: [[183, 355]],
      NIDOS_PROGNOSE: [[[['2024-07-01'], ['2025-01-01']], [[163], [183]], '2025-07-01']],
    },
  },
  {
    titel: 'Overig',
    functies: {
      TRENDLIJN: [[[[405, null, 1635, 1138, 1208, 1131, 1316]]]],
      VERSIE: [[]],
    },
  },
];
