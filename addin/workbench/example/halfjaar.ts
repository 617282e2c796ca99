import type { Blad, Fill } from './example-blad.ts';
import { type FictieveRij, fictieveRijen, VOORBEELDBRON, VOORBEELDPERIODE } from './fictief.ts';
import { EXAMPLE_STYLE, tredeopmaak } from './example-style.ts';

const RIJEN = fictieveRijen();
const KOP = 6;
const EERSTE = KOP + 1;
const LAATSTE = KOP + RIJEN.length;
const TOTAAL = LAATSTE + 1;

/** What every sheet with these figures says. */
const fictief = (adres: string): Fill => ({
  adres,
  inhoud: `FICTIEVE CIJFERS: per gemeente staat alleen de trede in het rapport. De cijfers tellen op tot de provinciale cijfers van ${VOORBEELDPERIODE} (${VOORBEELDBRON}).`,
  style: { bold: true, textColor: '#8A2B06' },
});

interface Invoerkolom {
  readonly kop: string;
  readonly cel: (rij: FictieveRij) => string | number;
  readonly width: number;
  readonly telt_op?: true;
}

/** The input columns, from A on; `trede gepubliceerd` is for the eye and not read by the functions. */
const INVOER: readonly Invoerkolom[] = [
  { kop: 'gemeente', cel: (rij) => rij.gemeente, width: 150 },
  { kop: 'periode', cel: (rij) => rij.periode, width: 66 },
  { kop: 'taakstelling', cel: (rij) => rij.taakstelling, width: 92, telt_op: true },
  { kop: 'achterstand_begin', cel: (rij) => rij.achterstand_begin, width: 130, telt_op: true },
  { kop: 'gerealiseerd', cel: (rij) => rij.gerealiseerd, width: 96, telt_op: true },
  { kop: 'vorige_trede', cel: (rij) => rij.vorige_trede, width: 92 },
  { kop: 'gekoppeld', cel: (rij) => rij.gekoppeld, width: 82 },
  { kop: 'nagekomen_vorige', cel: () => 'geen', width: 128 },
  { kop: 'trede gepubliceerd', cel: (rij) => rij.gepubliceerde_trede, width: 96 },
];
const OUTPUT = ['trede', 'richting', 'status', 'mogelijke_treden', 'achterstand_eind', 'realisatie_totaalopgave', 'motivering'];
const TREDECEL = { ...EXAMPLE_STYLE.gecentreerd, bold: true } as const;
const letter = (i: number): string => String.fromCharCode('A'.charCodeAt(0) + i);
const TABEL = `$A$${KOP}:$H$${TOTAAL}`;
const ZICHTBAAR = `A${KOP}:H${TOTAAL}`;
/** The assessment stands beside the table without a gap, so that the pane sees one table. */
const UIT = INVOER.length;

/** The figures of all municipalities, and beside them their assessment by one formula. */
export const HALFJAAR: Blad = {
  naam: 'Halfjaar',
  kolommen: [...INVOER.map(({ width }) => width), 60, 80, 86, 130, 130, 170, 900],
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  cellen: [
    { adres: 'B1', inhoud: 'Een halfjaar beoordelen', style: EXAMPLE_STYLE.titel },
    fictief('B2'),
    {
      adres: 'B3',
      inhoud: `De formule in ${letter(UIT)}${KOP} beoordeelt de hele tabel: =IBT.BEOORDEEL(${ZICHTBAAR};"${OUTPUT.join(',')}")`,
      style: EXAMPLE_STYLE.zacht,
    },
    {
      adres: 'B4',
      inhoud: 'Lopik: het kader geeft 3, mogelijk is 2 of 3. Gepubliceerd is 2 in de tabel en 1 in de tekst van het rapport.',
      style: EXAMPLE_STYLE.zacht,
    },
    ...INVOER.flatMap(({ kop, cel, telt_op }, k): Fill[] => [
      { adres: `${letter(k)}${KOP}`, inhoud: kop, style: EXAMPLE_STYLE.kolomkop, bordered: true },
      ...RIJEN.map(
        (rij, i): Fill => ({
          adres: `${letter(k)}${EERSTE + i}`,
          inhoud: cel(rij),
          style: kop === 'trede gepubliceerd' ? TREDECEL : EXAMPLE_STYLE.cel,
          bordered: true,
          ...(kop === 'periode' ? { notatie: '@' } : {}),
        }),
      ),
      ...(telt_op
        ? [
            {
              adres: `${letter(k)}${TOTAAL}`,
              formule: `=SUM(${letter(k)}${EERSTE}:${letter(k)}${LAATSTE})`,
              style: EXAMPLE_STYLE.kop,
              bordered: true,
            },
          ]
        : []),
    ]),
    { adres: `A${TOTAAL}`, inhoud: 'Totaal', style: EXAMPLE_STYLE.kop, bordered: true },
    { adres: `${letter(UIT)}${KOP}`, formule: `=IBT.BEOORDEEL(${ZICHTBAAR},"${OUTPUT.join(',')}")`, style: EXAMPLE_STYLE.kopBerekend },
    { adres: `${letter(UIT)}${KOP}:${letter(UIT + OUTPUT.length - 1)}${KOP}`, style: EXAMPLE_STYLE.kopBerekend, bordered: true },
    { adres: `${letter(UIT)}${EERSTE}:${letter(UIT)}${LAATSTE}`, style: TREDECEL, bordered: true },
    { adres: `${letter(UIT + 1)}${EERSTE}:${letter(UIT + 3)}${LAATSTE}`, style: EXAMPLE_STYLE.gecentreerd, bordered: true },
    { adres: `${letter(UIT + 4)}${EERSTE}:${letter(UIT + 4)}${LAATSTE}`, style: EXAMPLE_STYLE.cel, bordered: true },
    { adres: `${letter(UIT + 5)}${EERSTE}:${letter(UIT + 5)}${LAATSTE}`, style: EXAMPLE_STYLE.cel, notatie: '0%', bordered: true },
    { adres: `${letter(UIT + 6)}${EERSTE}:${letter(UIT + 6)}${LAATSTE}`, style: EXAMPLE_STYLE.cel, bordered: true },
  ],
  format: tredeopmaak([`I${EERSTE}:I${LAATSTE}`, `${letter(UIT)}${EERSTE}:${letter(UIT)}${LAATSTE}`]),
};

/** A sheet with one spilled formula over the table, and what it says. */
function uitkomstblad(
  naam: string,
  titel: string,
  uitleg: string,
  functie: string,
  kolommen: readonly number[],
  format: readonly Fill[] = [],
): Blad {
  return {
    naam,
    kolommen,
    rijen: { 1: 36 },
    vast: { rijen: 5, kolommen: 0 },
    cellen: [
      { adres: 'A1', inhoud: titel, style: EXAMPLE_STYLE.titel },
      fictief('A2'),
      { adres: 'A3', inhoud: uitleg, style: EXAMPLE_STYLE.zacht },
      { adres: 'A5', formule: `=${functie}`, style: EXAMPLE_STYLE.kopBerekend },
      { adres: `A5:${letter(kolommen.length - 1)}5`, style: EXAMPLE_STYLE.kopBerekend, bordered: true },
      ...format,
    ],
  };
}

/** How many municipalities on each trede, and who went up or down. */
export const TELLING_EXAMPLE: Blad = uitkomstblad(
  'Telling',
  'Hoeveel gemeenten op elke trede',
  `Eén formule: =IBT.TELLING(Halfjaar!${ZICHTBAAR})`,
  `IBT.TELLING(Halfjaar!${TABEL})`,
  [80, 220, 70, 820],
);

/** What it takes to come on a lower trede. */
export const NODIG_EXAMPLE: Blad = uitkomstblad(
  'Nodig',
  'Wat is nodig voor een lagere trede',
  `Eén formule: =IBT.NODIG(Halfjaar!${ZICHTBAAR}). Met een datum erbij zegt de formule ook hoeveel per week; status zegt hoe vast de trede dan staat.`,
  `IBT.NODIG(Halfjaar!${TABEL})`,
  [190, 80, 70, 110, 110, 110, 90],
  [{ adres: 'F6:F120', style: EXAMPLE_STYLE.cel, notatie: '0.0' }],
);

/** What cannot be right in the figures. */
export const CONTROLE_EXAMPLE: Blad = uitkomstblad(
  'Controle',
  'Klopt de tabel?',
  `Eén formule: =IBT.CONTROLE(Halfjaar!${ZICHTBAAR}). Verander een cijfer in Halfjaar en kijk wat er gebeurt.`,
  `IBT.CONTROLE(Halfjaar!${TABEL})`,
  [60, 160, 150, 80, 200, 620, 140],
);
