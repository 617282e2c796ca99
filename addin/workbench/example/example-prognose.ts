import type { Blad, Fill } from './example-blad.ts';
import { EXAMPLE_STYLE, tredeopmaak } from './example-style.ts';

const KOPPEN = ['gemeente', 'periode', 'datum', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
/** The published standen of 22 November 2022. Source: the toezichtbrieven over 2022-1 and the agendas of November 2022 in the dossier Leusden 2022. */
const STANDEN: readonly (readonly (string | number)[])[] = [
  ['Utrecht', '2022-2', '2022-11-22', 275, 0, 207, 473, 3],
  ['Leusden', '2022-2', '2022-11-22', 24, 1, 26, 33, 3],
];
/** Not tempo: beside the table the pane would read it as the user's own pace. */
const OUTPUT = [
  'nog_te_huisvesten',
  'tempo_nodig',
  'achterstand_verwacht',
  'gunstig',
  'ongunstig',
  'kans_1',
  'kans_2',
  'kans_3',
  'trede_verwacht',
  'aannames',
];
const KOP = 6;
const EERSTE = KOP + 1;
const LAATSTE = KOP + STANDEN.length;
const letter = (i: number): string => String.fromCharCode('A'.charCodeAt(0) + i);
const UIT = KOPPEN.length;
const TABEL = `A${KOP}:${letter(UIT - 1)}${LAATSTE}`;
const uitkolom = (naam: string): string => letter(UIT + OUTPUT.indexOf(naam));
const blok = (van: string, tot: string): string => `${uitkolom(van)}${EERSTE}:${uitkolom(tot)}${LAATSTE}`;

/** Two municipalities halfway a half-year, and where they were expected to end. */
export const PROGNOSE_EXAMPLE: Blad = {
  naam: 'Prognose',
  kolommen: [110, 66, 90, 92, 96, 130, 96, 92, 130, 96, 150, 70, 80, 66, 66, 66, 110, 900],
  rijen: { 1: 36, [KOP]: 42 },
  vast: { rijen: KOP, kolommen: 1 },
  cellen: [
    { adres: 'B1', inhoud: 'Waar eindigt dit halfjaar?', style: EXAMPLE_STYLE.titel },
    {
      adres: 'B2',
      inhoud: 'De gepubliceerde standen van 22 november 2022, ruim vijf weken voor de peildatum. Een prognose, geen uitkomst.',
      style: EXAMPLE_STYLE.regel,
    },
    {
      adres: 'B3',
      inhoud: `De formule in ${letter(UIT)}${KOP} rekent voor de hele tabel: =IBT.PROGNOSE(${TABEL};;;;;"${OUTPUT.join(',')}")`,
      style: EXAMPLE_STYLE.zacht,
    },
    {
      adres: 'B4',
      inhoud:
        'Verander een cijfer, of klik een rij aan en kies in het paneel de weergave Prognose: daar kunt u tempo, plannen en datum veranderen.',
      style: EXAMPLE_STYLE.zacht,
    },
    ...KOPPEN.map((kop, k): Fill => ({ adres: `${letter(k)}${KOP}`, inhoud: kop, style: EXAMPLE_STYLE.kolomkop, bordered: true })),
    ...STANDEN.flatMap((rij, i) =>
      rij.map(
        (cel, k): Fill => ({
          adres: `${letter(k)}${EERSTE + i}`,
          inhoud: cel,
          style: EXAMPLE_STYLE.cel,
          bordered: true,
          ...(typeof cel === 'string' ? { notatie: '@' } : {}),
        }),
      ),
    ),
    { adres: `${letter(UIT)}${KOP}`, formule: `=IBT.PROGNOSE(${TABEL},,,,,"${OUTPUT.join(',')}")`, style: EXAMPLE_STYLE.kopBerekend },
    { adres: `${letter(UIT)}${KOP}:${letter(UIT + OUTPUT.length - 1)}${KOP}`, style: EXAMPLE_STYLE.kopBerekend, bordered: true },
    { adres: blok('nog_te_huisvesten', 'nog_te_huisvesten'), style: EXAMPLE_STYLE.cel, bordered: true },
    { adres: blok('tempo_nodig', 'tempo_nodig'), style: EXAMPLE_STYLE.cel, notatie: '0.0', bordered: true },
    { adres: blok('achterstand_verwacht', 'ongunstig'), style: EXAMPLE_STYLE.cel, notatie: '0', bordered: true },
    { adres: blok('kans_1', 'kans_3'), style: EXAMPLE_STYLE.cel, notatie: '0%', bordered: true },
    { adres: blok('trede_verwacht', 'trede_verwacht'), style: { ...EXAMPLE_STYLE.gecentreerd, bold: true }, bordered: true },
    { adres: blok('aannames', 'aannames'), style: EXAMPLE_STYLE.cel, bordered: true },
  ],
  format: tredeopmaak([blok('trede_verwacht', 'trede_verwacht')]),
};
