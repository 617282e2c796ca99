import type { Blad, Fill } from './example-blad.ts';
import { EXAMPLE_STYLE } from './example-style.ts';

type Geval = readonly [
  gemeente: string,
  periode: string,
  taakstelling: number,
  achterstand_begin: number,
  gerealiseerd: number,
  vorige_trede: number,
  nagekomen?: number | null,
  gekoppeld?: number | null,
  herverdeling?: number,
];

/** Cases whose inputs and trede are all in the published files. */
const GEVALLEN: readonly Geval[] = [
  ['Utrecht', '2022-1', 203, 171, 168, 2, null, null, 1],
  ['Leusden', '2021-1', 24, 1, 6, 1],
  ['Leusden', '2021-2', 19, 19, 17, 2, 5],
  ['Leusden', '2022-1', 18, 21, 13, 2, 8],
];
const KOPPEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'vorige_trede',
  'nagekomen',
  'gekoppeld',
  'herverdeling',
];
const KOLOMMEN = 'ABCDEFGHI';
const KOP = 5;
const EERSTE = KOP + 1;
/** Room for the user's own rows: the formulas give nothing for an empty row. */
const LAATSTE = EERSTE + 11;

const bereik = (kolom: string): string => `${kolom}${EERSTE}:${kolom}${LAATSTE}`;
/** periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling. */
const ARGUMENTEN = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(bereik).join(',');

/** Worked cases, assessed by one formula for all rows. */
export const FORMULA_EXAMPLES: Blad = {
  naam: 'Voorbeelden',
  kolommen: [80, 62, 84, 126, 92, 92, 82, 80, 92, 52, 96, 1000],
  rijen: { 1: 36, [KOP]: 42, ...Object.fromEntries(GEVALLEN.map((_, i) => [EERSTE + i, 84])) },
  vast: { rijen: KOP, kolommen: 1 },
  cellen: [
    { adres: 'B1', inhoud: 'Voorbeelden uit openbare stukken', style: EXAMPLE_STYLE.titel },
    {
      adres: 'B2',
      inhoud:
        'De kolommen J tot en met L zijn elk één formule: die in rij 6 rekent alle rijen uit. Vul onder de voorbeelden een eigen rij in.',
      style: EXAMPLE_STYLE.zacht,
    },
    {
      adres: 'B3',
      inhoud: 'Leusden 2021-2: 5 personen zijn op tijd gehuisvest en later geregistreerd (nagekomen). Zonder die 5 zou het trede 3 zijn.',
      style: EXAMPLE_STYLE.zacht,
    },
    ...KOPPEN.map(
      (kop, i): Fill => ({ adres: `${KOLOMMEN[i] as string}${KOP}`, inhoud: kop, style: EXAMPLE_STYLE.kolomkop, bordered: true }),
    ),
    { adres: `J${KOP}`, inhoud: 'trede', style: EXAMPLE_STYLE.kopBerekend, bordered: true },
    { adres: `K${KOP}`, inhoud: 'trede gepubliceerd', style: EXAMPLE_STYLE.kolomkop, bordered: true },
    { adres: `L${KOP}`, inhoud: 'motivering', style: EXAMPLE_STYLE.kopBerekend, bordered: true },
    { adres: bereik('B'), notatie: '@', style: EXAMPLE_STYLE.invoer, bordered: true },
    { adres: bereik('A'), style: EXAMPLE_STYLE.invoer, bordered: true },
    { adres: `C${EERSTE}:I${LAATSTE}`, style: { ...EXAMPLE_STYLE.invoer, align: 'right' }, bordered: true },
    { adres: `J${EERSTE}:K${LAATSTE}`, style: { ...EXAMPLE_STYLE.gecentreerd, bold: true }, bordered: true },
    { adres: bereik('L'), style: { ...EXAMPLE_STYLE.tekst, verticalAlign: 'middle' }, bordered: true },
    ...GEVALLEN.flatMap((geval, rij) =>
      geval.flatMap((waarde, i): Fill[] =>
        waarde === null || waarde === undefined ? [] : [{ adres: `${KOLOMMEN[i] as string}${EERSTE + rij}`, inhoud: waarde }],
      ),
    ),
    { adres: `J${EERSTE}`, formule: `=IBT.TREDE(${ARGUMENTEN})` },
    { adres: `K${EERSTE}`, formule: `=IFNA(IBT.CIJFER(${bereik('A')},${bereik('B')},"trede"),"")` },
    { adres: `L${EERSTE}`, formule: `=IBT.MOTIVERING(${ARGUMENTEN})` },
  ],
};
