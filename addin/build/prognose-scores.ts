/** npm run scores — writes the table of how well the forecast does on the frozen synthetic sets, beside other methods. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  backtest,
  constantTempo,
  eenvoudigeAfvlakking,
  laatstePeriode,
  leer,
  metModel,
  oorsprongen,
  periodereeksen,
  type Score,
  STANDAARDPARAMETERS,
  type Uitslag,
  vatSamen,
  type Voorspeller,
} from '../../core/prognose/index.ts';
import { peildatum } from '../../core/periode.ts';
import { feitenBij } from './scores/feiten-of-proef.ts';
import { EERSTE_VOORSPELDE, GEMEENTEN, makeStanden, PERIODEN, VERLOPEN, type Verloop } from './scores/proefreeksen.ts';
import { toevalMet } from './scores/toeval.ts';
import { getal, procent } from '../../core/taal/index.ts';
import { writeReport } from './reports.ts';
import { ROOT } from './paths.ts';
import { realCasesSection } from './real-cases.ts';

/** Where the table is kept. */
export const SCORES_PATH = join(ROOT, 'addin/help/prognose-scores.md');

/** The seeds of the frozen sets: of every process one set each. */
export const SEEDS: readonly number[] = [1, 2, 3];

const METHODS = [
  'model, geleerd',
  'model, standaardwaarden',
  'eenvoudige afvlakking',
  'afvlakking, alleen dit halfjaar',
  'vorige periode',
  'constant tempo',
] as const;

/** A method of forecasting, by the name the table gives it. */
export type Method = (typeof METHODS)[number];

/** How every method did on one process. */
export type Scores = Readonly<Record<Method, Uitslag>>;

/** Scores every method on the sets of a process: learned on the periods before the first forecast one, scored on the others. */
export function scoreProcess(verloop: Verloop, seeds = SEEDS): Scores {
  const sets = seeds.map((seed) => scoreSet(verloop, seed));
  return Object.fromEntries(METHODS.map((method) => [method, vatSamen(sets.flatMap((set) => set[method]))])) as Scores;
}

function scoreSet(verloop: Verloop, seed: number): Record<Method, (Score | undefined)[]> {
  const standen = makeStanden(verloop, seed);
  const { parameters } = leer(standen.filter(({ periode }) => periode < EERSTE_VOORSPELDE));
  const voorspeld = oorsprongen(periodereeksen(standen)).filter(({ periode }) => periode >= EERSTE_VOORSPELDE);
  const feitenVan = feitenBij(standen, seed);
  const score = (voorspeller: Voorspeller) => backtest(voorspeller, voorspeld, feitenVan, toevalMet(seed).uniform);
  return {
    'model, geleerd': score(metModel(parameters)),
    'model, standaardwaarden': score(metModel(STANDAARDPARAMETERS)),
    'eenvoudige afvlakking': score(eenvoudigeAfvlakking),
    'afvlakking, alleen dit halfjaar': score(alleenDitHalfjaar(eenvoudigeAfvlakking)),
    'vorige periode': score(laatstePeriode),
    'constant tempo': score(constantTempo),
  };
}

/** A method that knows the standen of the running periode only, as the defaults do. */
function alleenDitHalfjaar(voorspeller: Voorspeller): Voorspeller {
  return (oorsprong) =>
    voorspeller({ ...oorsprong, tellingen: oorsprong.tellingen.filter(({ van }) => van >= peildatum(oorsprong.periode, 'begin')) });
}

/** All scores, by process. */
export function allScores(): ReadonlyMap<Verloop, Scores> {
  return new Map(VERLOPEN.map((verloop) => [verloop, scoreProcess(verloop)]));
}

/** The page with the table. */
export function scoresPage(scores: ReadonlyMap<Verloop, Scores>): string {
  return `${[
    '# Hoe goed is de prognose?',
    '',
    'Dit bestand is gemaakt door `npm run scores`. Wijzig het niet met de hand.',
    '',
    'Op gemaakte reeksen waarvan het verloop bekend is, voorspelt elke methode vanaf een kwart, de helft en driekwart van een halfjaar hoeveel personen er aan het eind zijn gehuisvest. ' +
      `Per verloop zijn er ${SEEDS.length} sets van ${GEMEENTEN} gemeenten en ${PERIODEN.length} halfjaren; op de halfjaren vóór ${EERSTE_VOORSPELDE} is geleerd, de andere zijn voorspeld. ` +
      'Huishoudens komen bij toeval en worden met vertraging geregistreerd.',
    '',
    '- **stabiel**: elke gemeente heeft een vast tempo.',
    '- **verschuivend**: het tempo verandert elke week een beetje.',
    '- **schok**: het tempo verandert nu en dan plotseling en blijvend.',
    '- **actie en terugval**: nu en dan zes weken driemaal het gewone tempo.',
    '',
    'De voorspelde halfjaren zijn niet gebruikt om te leren. De standaardspreiding van het tempo is wel zo gekozen dat het interval van 80% over deze vier verlopen samen ongeveer 80% bevat: bij een vast tempo is het dan te ruim, bij acties te krap. Wie zijn eigen standen laat leren, krijgt een interval dat bij zijn verloop past.',
    '',
    '`model, geleerd` is de prognose met parameters die uit eerdere standen zijn geleerd. `model, standaardwaarden` kent alleen de stand van dat moment, zoals een formule zonder parameters. ' +
      '`eenvoudige afvlakking` is exponentiële afvlakking van de weekcijfers met een eigen spreiding, `vorige periode` het tempo van het vorige halfjaar, `constant tempo` de rechte lijn met alleen het toeval van losse personen.',
    '',
    'CRPS, pinball (beide in personen) en Brier: lager is beter. Dekking: welk deel van de uitkomsten in het interval viel dat 80% of 95% zegt te bevatten. ' +
      'PIT 80%: hetzelfde zonder dat hele personen het interval ruimer maken. MASE: onder 1 is beter dan de vorige periode herhalen.',
    ...[...scores].flatMap(([verloop, perMethod]) => ['', `## ${verloop}`, '', ...scoresTable(perMethod)]),
    '',
    ...realCasesSection(),
  ].join('\n')}\n`;
}

/** The table of one process, line by line. */
export function scoresTable(perMethod: Scores): string[] {
  return [
    '| methode | voorspeld | CRPS | pinball | Brier | dekking 80% | dekking 95% | PIT 80% | MASE |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...METHODS.map((method) => {
      const { aantal, niet_voorspeld, crps, pinball, brier, dekking_80, dekking_95, pit_80, mase } = perMethod[method];
      const cells = [
        `${getal(aantal)} van ${getal(aantal + niet_voorspeld)}`,
        decimal(crps, 2),
        decimal(pinball, 2),
        decimal(brier, 3),
        procent(dekking_80, 1),
        procent(dekking_95, 1),
        procent(pit_80, 1),
        decimal(mase, 2),
      ];
      return `| ${method} | ${cells.join(' | ')} |`;
    }),
  ];
}

function decimal(value: number | undefined, digits: number): string {
  return value === undefined ? '' : getal(value, digits);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scores = allScores();
  writeFileSync(SCORES_PATH, scoresPage(scores));
  writeReport('scores', Object.fromEntries(scores));
  console.log(`Geschreven: ${SCORES_PATH}`);
}
