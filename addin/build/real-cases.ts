import { type Datum, datumInWoorden, datumOf } from '../../core/datum.ts';
import { peildatum } from '../../core/periode.ts';
import {
  interval,
  kansOnder,
  kansPerTrede,
  openFeiten,
  type Prognosevraag,
  STANDAARDPARAMETERS,
  uitzicht,
  verdelingVan,
  verwachtAantal,
} from '../../core/prognose/index.ts';
import { procent } from '../../core/taal/index.ts';

/** A forecast that could have been made from a published stand, and what came of it. */
export interface RealCase {
  readonly name: string;
  readonly vraag: Prognosevraag;
  /** The day of the outcome: the peildatum, or an earlier published stand. */
  readonly tot: Datum;
  /** Persons housed by then; `undefined` where not published. */
  readonly outcome: number | undefined;
  /** The published trede of the periode, at its end. */
  readonly trede?: 1 | 2 | 3 | 4 | 5 | 6;
}

const province: Omit<Prognosevraag, 'gerealiseerd' | 'datum'> = { periode: '2023-2', taakstelling: 2126, achterstand_begin: 406 };
const utrecht: Omit<Prognosevraag, 'gerealiseerd' | 'datum'> = {
  periode: '2022-2',
  taakstelling: 275,
  achterstand_begin: 207,
  vorige_trede: 3,
};
const leusden: Omit<Prognosevraag, 'gerealiseerd' | 'datum'> = {
  periode: '2022-2',
  taakstelling: 24,
  herverdeling: 1,
  achterstand_begin: 26,
  vorige_trede: 3,
};
const november = datumOf(2022, 11, 22);
const october = datumOf(2022, 10, 10);
/** 14 homes reserved for 34 persons, October and November. */
const plannen = [{ van: datumOf(2022, 10, 1), datum: datumOf(2022, 11, 30), aantal: 34, kans: undefined, bovenop: false }];
const atEnd = { tot: peildatum('2022-2', 'eind'), outcome: undefined, trede: 1 } as const;

/** The cases of the sources: voortgangsrapportage 2022-2 en 2023-1 and 2023-2, dossiers Utrecht and Leusden 2022. */
export const REAL_CASES: readonly RealCase[] = [
  {
    name: 'provincie 2023-2, tempo van 2023-1',
    vraag: { ...province, gerealiseerd: 0, datum: datumOf(2023, 7, 1), tempo: 1138 / (181 / 7) },
    tot: peildatum('2023-2', 'eind'),
    outcome: 1208,
  },
  {
    name: 'provincie 2023-2',
    vraag: { ...province, gerealiseerd: 667, datum: datumOf(2023, 10, 26) },
    tot: peildatum('2023-2', 'eind'),
    outcome: 1208,
  },
  {
    name: 'Leusden 2022-1',
    vraag: { periode: '2022-1', taakstelling: 18, achterstand_begin: 21, vorige_trede: 2, gerealiseerd: 12, datum: datumOf(2022, 3, 30) },
    tot: peildatum('2022-1', 'eind'),
    outcome: 13,
    trede: 3,
  },
  { name: 'Utrecht 2022-2', vraag: { ...utrecht, gerealiseerd: 15, datum: datumOf(2022, 7, 7) }, tot: november, outcome: 473 },
  { name: 'Utrecht 2022-2', vraag: { ...utrecht, gerealiseerd: 473, datum: november }, ...atEnd },
  { name: 'Utrecht 2022-2, tempo van 2022-1', vraag: { ...utrecht, gerealiseerd: 473, datum: november, tempo: 168 / (181 / 7) }, ...atEnd },
  { name: 'Leusden 2022-2', vraag: { ...leusden, gerealiseerd: 29, datum: october }, tot: november, outcome: 33 },
  { name: 'Leusden 2022-2', vraag: { ...leusden, gerealiseerd: 29, datum: october }, ...atEnd },
  { name: 'Leusden 2022-2, met de plannen', vraag: { ...leusden, gerealiseerd: 29, datum: october, plannen }, ...atEnd },
  { name: 'Leusden 2022-2', vraag: { ...leusden, gerealiseerd: 33, datum: november }, ...atEnd },
];

/** What the model with its defaults said of a case. */
export interface CaseResult {
  readonly expected: number;
  readonly in80: readonly [number, number];
  readonly in95: readonly [number, number];
  /** The probability of so many or fewer as came. */
  readonly atMostOutcome: number | undefined;
  /** The probability of the trede that was published. */
  readonly chanceOfTrede: number | undefined;
}

/** Forecasts a case with the defaults. */
export function forecastCase({ vraag, tot, outcome, trede }: RealCase): CaseResult {
  const gezien = uitzicht(vraag, STANDAARDPARAMETERS, tot);
  const verdeling = verdelingVan(gezien);
  return {
    expected: verwachtAantal(gezien),
    in80: interval(verdeling, 0.8),
    in95: interval(verdeling, 0.95),
    atMostOutcome: outcome === undefined ? undefined : kansOnder(verdeling, outcome + 1),
    chanceOfTrede: trede === undefined ? undefined : kansPerTrede(verdeling, openFeiten(vraag))?.[trede - 1],
  };
}

/** The section of the page with the real cases. */
export function realCasesSection(): string[] {
  return [
    '## Echte gevallen',
    '',
    'De tussenstanden uit de bronnen, voorspeld met de standaardwaarden, en wat ervan kwam. Tien voorspellingen zijn te weinig om er iets uit te leren; ze laten zien waar het model ernaast zit.',
    '',
    '| geval | stand | verwacht op | verwacht | 80% | 95% | werkelijk | kans op zoveel of minder | kans op de trede die het werd |',
    '|---|---|---|--:|--:|--:|--:|--:|--:|',
    ...REAL_CASES.map(line),
    '',
    'Wat opvalt:',
    '',
    '- **Provincie, vanaf medio 2023**: het tempo van 2023-1 geeft 1157 personen, dus bij de eerste taakstelling een achterstand van 1375 (in het rapport: circa 1400). Het werden er 1208, ruim binnen de bandbreedte. Dat de achterstand op 570 uitkwam en niet op 1324, komt door de verlaging van de taakstelling van 2126 naar 1372: die kan geen prognose voorzien, wel een scenario.',
    '- **Provincie, vanaf 26 oktober 2023**: daarna lag het tempo 42% hoger. De 1208 vallen binnen het interval van 80%.',
    '- **Leusden 2022-1**: in de drie maanden na 30 maart werd nog één persoon op tijd geregistreerd, en kwamen er acht na. De 13 liggen op de rand van het interval van 80%.',
    '- **Utrecht 2022-2**: een week na het begin weegt wat bij de taakstelling gewoon is het meest; de actie van dat najaar kon niemand daarin zien, en de 473 op 22 november vallen buiten het interval van 80% en binnen dat van 95%. Op 22 november verwacht het model een terugval van het tempo, maar minder dan de provincie, die op ongeveer 510 rekende. De opgave van 482 stond op negen na vast: trede 1, zoals het werd.',
    '- **Leusden 2022-2, zonder de plannen**: op 10 oktober en 22 november was trede 1 onwaarschijnlijk. Toch werd het trede 1: er moeten er in veertig dagen nog minstens 18 zijn bijgekomen.',
    '- **Leusden 2022-2, met de plannen** (14 woningen voor 34 personen in oktober en november, zonder opgegeven kans): 57 verwacht, zoals de gemeente zelf; trede 1 is waarschijnlijk en niet zeker, en zo werd het. Op 22 november waren er pas 4 van gekomen.',
    '',
    'De eindstand van Utrecht en Leusden in 2022-2 is niet gepubliceerd; de trede wel.',
  ];
}

function line(each: RealCase): string {
  const { expected, in80, in95, atMostOutcome, chanceOfTrede } = forecastCase(each);
  const share = (value: number | undefined) => (value === undefined ? '' : procent(value));
  const cells = [
    each.name,
    `${each.vraag.gerealiseerd} op ${datumInWoorden(each.vraag.datum)}`,
    datumInWoorden(each.tot),
    Math.round(expected),
    in80.join(' – '),
    in95.join(' – '),
    each.outcome ?? 'niet gepubliceerd',
    share(atMostOutcome),
    chanceOfTrede === undefined ? '' : `${share(chanceOfTrede)} (trede ${each.trede})`,
  ];
  return `| ${cells.join(' | ')} |`;
}
