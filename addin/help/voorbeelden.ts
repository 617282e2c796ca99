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

const GEPUBLICEERD: Voorbeeldtabel = [
  ['gemeente', 'periode', 'trede', 'beoordeling_op'],
  ['Lopik', '2024-1', 3, null],
  ['Lopik', '2024-2', 2, null],
  ['Leusden', '2024-1', 3, null],
  ['Leusden', '2024-2', 1, 'koppelingstekort'],
];

const MET_FOUT: Voorbeeldtabel = [
  ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'realisatie_totaalopgave'],
  ['Provincie', '2024-1', 1459, 574, 2033, 1131, 0.56],
  ['Ijsselstein', '2022-1', 18, 21, 93, 18, 0.46],
];

/** Examples by function id, each a list of arguments; what they give is computed when the help page is built. */
export const VOORBEELDEN: Readonly<Record<string, readonly (readonly Voorbeeldargument[])[]>> = {
  PERIODE: [['2022-07-01']],
  PERIODE_VERSCHUIF: [['2022-2', 1]],
  PEILDATUM: [['2022-1'], ['2022-1', 'koppeling']],
  TOTAALOPGAVE: [[203, 171, 1]],
  ACHTERSTAND: [[39, 13], [39, 13, 8]],
  REALISATIE: [[168, 204]],
  TEMPO: [['2022-2', 33, '2022-11-22']],
  TEMPO_NODIG: [['2022-2', 51, 33, '2022-11-22']],
  VERDEEL: [[10, [[100, 200, 300]]], [10, [[100, 200, 300]], 'wet']],
  WONINGEN: [[80, 2.25]],
  GEMEENTE: [['Ijsselstein'], ['Bilt, De', 'code'], ['Weesp', 'opgegaan_in'], ['Weesp', 'naam', '2021-2']],
  TREDE: [['2022-1', 203, 171, 168, 2, null, null, 1], ['2022-1', 203, 171, 168]],
  MOTIVERING: [['2022-1', 203, 171, 168, 2, null, null, 1]],
  BEOORDEEL: [[HALFJAAR, 'gemeente,trede,status,mogelijke_treden,achterstand_eind']],
  TELLING: [[GEPUBLICEERD]],
  NODIG: [[TUSSENSTAND]],
  TREDENAAM: [[3]],
  MAATREGELEN: [[3]],
  PROGNOSE: [
    [TUSSENSTAND, null, null, null, null, 'gemeente,datum,tempo,tempo_nodig,achterstand_verwacht,gunstig,ongunstig,trede_verwacht'],
    [TUSSENSTAND, null, null, PLANNEN, null, 'gemeente,achterstand_verwacht,kans_1,kans_2,kans_3,aannames'],
  ],
  PROGNOSE_REALISATIE: [['2022-2', 33, '2022-11-22'], ['2022-2', 33, '2022-11-22', 2.5, 12]],
  PROGNOSE_ACHTERSTAND: [['2022-2', 24, 26, 33, '2022-11-22', null, null, 1]],
  PROGNOSE_BANDBREEDTE: [['2022-2', 24, 26, 33, '2022-11-22', null, null, 1]],
  PROGNOSE_KANSEN: [['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1]],
  PROGNOSE_TREDE: [['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1]],
  PROGNOSE_PERIODEN: [['2023-2', 406, 2126, 1138], ['2022-2', 26, [[25], [30], [40]], [[33], [30], [30]], 3]],
  NIDOS_TEKORT: [[183, 355]],
  NIDOS_PROGNOSE: [[[['2024-07-01'], ['2025-01-01']], [[163], [183]], '2025-07-01']],
  CIJFER: [['provincie Utrecht', '2023-2', 'taakstelling']],
  BRON: [['Lopik', '2024-2', 'trede']],
  CIJFERREEKS: [['provincie Utrecht', 'gerealiseerd', '2022-1', '2024-2']],
  TRENDLIJN: [[[[405, null, 1635, 1138, 1208, 1131, 1316]]]],
  CONTROLE: [[MET_FOUT]],
  WIJZIGINGEN: [[TUSSENSTAND, WEEK_LATER]],
  VERSIE: [[]],
};
