/**
 * npm run scores — writes how well the forecast does on sets of which the process is drawn at random, and on the real cases;
 * `-- --cases` writes the real cases only, in a second.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  constantTempo,
  eenvoudigeAfvlakking,
  gemiddeldeVan,
  tempoVanLaatstePeriode,
  leer,
  metModel,
  STANDAARDPARAMETERS,
  type Voorspeller,
} from '../../core/prognose/index.ts';
import { peildatum } from '../../core/periode.ts';
import { getal, procent } from '../../core/taal/index.ts';
import { ROOT } from './paths.ts';
import { realCasesSection } from './real-cases.ts';
import { writeReport } from './reports.ts';
import { drawSet, FIRST_FORECAST, HORIZONS, JUDGED_SEEDS, SIZE_CLASSES, STRESSES, type Stress, TUNING_SEEDS } from './scores/drawn-sets.ts';
import { coverage, drawnOrigins, judge, type Judged, relativeCrps } from './scores/judge.ts';
import { previousDefault } from './scores/previous-default.ts';
import { mulberry32 } from './scores/mulberry32.ts';

/** Where the page is kept. */
export const SCORES_PATH = join(ROOT, 'addin/help/prognose-scores.md');

/** The methods, by the name the page gives them. */
export const METHODS = [
  'model, standaardwaarden',
  'model, met eerdere standen',
  'model, geleerd',
  'standaardwaarden van vóór 2026-12',
  'eenvoudige afvlakking',
  'vorige periode',
  'constant tempo',
] as const;
export type Method = (typeof METHODS)[number];

/** What every method made of every day to forecast from, set by set; `undefined` where it did not answer. */
export type Scores = Readonly<Record<Method, readonly (readonly (Judged | undefined)[])[]>>;

/** The defaults beside what they were, on sets under stress. */
type Stressed = Pick<Scores, 'model, standaardwaarden' | 'standaardwaarden van vóór 2026-12'>;

/** Judges the defaults on the sets of some seeds, under a stress. */
export function judgeStressed(seeds: readonly number[], stress: Stress): Stressed {
  const origins = seeds.map((seed) => ({ seed, of: drawnOrigins(drawSet(seed, stress)) }));
  const score = (method: Voorspeller) => origins.map(({ seed, of }) => judge(of, method, seed));
  return {
    'model, standaardwaarden': score(thisStandOnly(metModel(STANDAARDPARAMETERS))),
    'standaardwaarden van vóór 2026-12': score(previousDefault),
  };
}

/** Judges every method on the sets of some seeds. Learned once, from what was known before the first half-year that is forecast. */
export function judgeAll(seeds: readonly number[]): Scores {
  const perSet = seeds.map((seed) => {
    const set = drawSet(seed);
    const origins = drawnOrigins(set);
    const score = (method: Voorspeller) => judge(origins, method, seed);
    return {
      'model, standaardwaarden': score(thisStandOnly(metModel(STANDAARDPARAMETERS))),
      'model, met eerdere standen': score(metModel(STANDAARDPARAMETERS)),
      'model, geleerd': score(metModel(leer(set.standen, peildatum(FIRST_FORECAST, 'begin')).parameters)),
      'standaardwaarden van vóór 2026-12': score(previousDefault),
      'eenvoudige afvlakking': score(eenvoudigeAfvlakking),
      'vorige periode': score(tempoVanLaatstePeriode),
      'constant tempo': score(constantTempo),
    };
  });
  return Object.fromEntries(METHODS.map((method) => [method, perSet.map((of) => of[method])])) as unknown as Scores;
}

/** A method that sees the stand of the day only, as a formula on one row does. */
function thisStandOnly(method: Voorspeller): Voorspeller {
  return (oorsprong) => {
    const { meting, periode } = oorsprong;
    return method({ ...oorsprong, tellingen: [{ van: peildatum(periode, 'begin'), tot: meting.datum, personen: meting.gerealiseerd }] });
  };
}

const RESAMPLES = 1000;

/** CRPS of a method over that of another where both answer, and the middle 90% of it when sets are drawn anew (bootstrap by set). */
export function skill(
  of: Scores[Method],
  against: Scores[Method],
): { readonly ratio: number; readonly low: number; readonly high: number } {
  const random = mulberry32(1);
  const perSet = of.map((scores, i) =>
    scores.flatMap((each, j) => {
      const other = against[i]?.[j];
      return each && other ? [[each.crps, other.crps] as const] : [];
    }),
  );
  const sums = perSet.map((pairs) => pairs.reduce<[number, number]>(([a, b], [one, other]) => [a + one, b + other], [0, 0]));
  const ratioOf = (chosen: readonly (readonly [number, number])[]) =>
    chosen.reduce((sum, [one]) => sum + one, 0) / chosen.reduce((sum, [, other]) => sum + other, 0);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    ratioOf(sums.map(() => sums[Math.floor(random() * sums.length)] as [number, number])),
  ).sort((a, b) => a - b);
  return { ratio: ratioOf(sums), low: drawn[0.05 * RESAMPLES] as number, high: drawn[0.95 * RESAMPLES] as number };
}

const CARD = [
  '## Wat het model is',
  '',
  '1. Het voorspelt hoeveel personen een gemeente aan het eind van een halfjaar heeft gehuisvest, en daarmee achterstand en trede.',
  '2. Vooraf is het tempo dat wat bij de taakstelling gewoon is: 0,85 keer de taakstelling, met een standaardafwijking van de helft.',
  '3. De standen van de gemeente stellen dat bij: eerst weinig, later veel; oudere standen tellen minder, na een halfjaar half.',
  '4. Ligt wat er kwam ver van wat bij de taakstelling gewoon is, dan telt de taakstelling minder.',
  '5. Personen komen per huishouden en soms per gebouw; daardoor is het toeval groter dan bij losse personen.',
  '6. Het tempo kan in de rest van het halfjaar anders worden: een standaardafwijking van 35%.',
  '7. De uitkomst is een verdeling (negatief binomiaal); verwachting, bandbreedte en kansen komen alle uit die ene verdeling.',
  '8. Wie eigen standen heeft, kan vertraging, maanden, het samen komen en de spreiding daaruit leren; met weinig standen blijft het dicht bij de standaardwaarden.',
  '9. Het model weet niets van beleid, van de instroom of van een verlaging van de taakstelling: daarvoor zijn plannen en scenario’s.',
  '10. Een prognose is geen uitkomst, en de trede is een besluit van Gedeputeerde Staten.',
] as const;

/** The page. */
export function scoresPage(scores: Scores, stressed: ReadonlyMap<Stress, Stressed>): string {
  return `${[
    '# Hoe goed is de prognose?',
    '',
    'Dit bestand is gemaakt door `npm run scores`. Wijzig het niet met de hand.',
    '',
    ...CARD,
    '',
    '## Hoe het is beoordeeld',
    '',
    `Op ${JUDGED_SEEDS.length} gemaakte sets van 26 gemeenten, met zaden ${JUDGED_SEEDS[0]} tot en met ${JUDGED_SEEDS.at(-1)}. Van elke set is het verloop zelf geloot: hoe groot huishoudens zijn, hoe laat registraties komen, hoe het tempo schommelt, of er acties, stilstand, seizoenen en hele gebouwen zijn. Het model weet daar niets van. ` +
      `De standaardwaarden zijn gekozen op ${TUNING_SEEDS.length} andere sets (zaden ${TUNING_SEEDS[0]} tot en met ${TUNING_SEEDS.at(-1)}). De maker van de sets en de zaden lagen vast voordat er iets werd gekozen. ` +
      `Voorspeld zijn zes halfjaren vanaf ${FIRST_FORECAST}, op ${HORIZONS.join(', ')} weken voor de peildatum; geleerd is één keer, van wat daarvoor bekend was.`,
    '',
    'CRPS is de fout in personen; lager is beter. Dekking: welk deel van de uitkomsten in het interval viel dat 80% of 95% zegt te bevatten, zonder dat hele personen daarbij helpen (gerandomiseerde PIT). ' +
      'Tussen haakjes: waartussen de verhouding in 90% van de gevallen ligt als de sets opnieuw worden getrokken.',
    '',
    '| methode | voorspeld | CRPS | ten opzichte van de oude standaardwaarden | ten opzichte van afvlakking | dekking 80% | dekking 95% | te laag | te hoog |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...METHODS.map((method) => methodLine(method, scores)),
    '',
    '`model, standaardwaarden` kent alleen de stand van die dag, zoals een formule op één rij. `met eerdere standen` kent ook de eerdere standen van de gemeente. `geleerd` heeft bovendien de parameters uit de standen geleerd. ' +
      '`te laag` en `te hoog`: hoe vaak de uitkomst boven of onder het interval van 80% viel; 10% hoort.',
    '',
    '## Per aantal weken voor de peildatum, en per grootte',
    '',
    ...partsTable('model, standaardwaarden', scores),
    '',
    ...partsTable('model, geleerd', scores),
    '',
    '## Als het anders gaat dan het ging',
    '',
    'Dezelfde sets, waarin vanaf het eerste voorspelde halfjaar iets verandert. **vertraging**: registraties komen 2,5 keer zo laat. **vakantie**: in de eerste helft van augustus en rond de jaarwisseling wordt niets geregistreerd. **correcties**: nu en dan gaat een tiende van de stand er weer af. **taakstelling**: elke taakstelling zit er een factor naast (standaardafwijking van de logaritme 0,6).',
    '',
    '| verloop | CRPS | ten opzichte van de oude standaardwaarden | dekking 80% | dekking 95% |',
    '|---|--:|--:|--:|--:|',
    ...[...stressed].map(([stress, of]) => stressLine(stress, of)),
    '',
    ...shortfalls(scores),
    '',
    ...realCasesSection(),
  ].join('\n')}\n`;
}

const answered = (of: Scores[Method]) => of.flatMap((set) => set.flatMap((each) => each ?? []));

function methodLine(method: Method, scores: Scores): string {
  const all = scores[method].flat();
  const judged = answered(scores[method]);
  const share = (inside: (pit: number) => boolean) => procent(gemiddeldeVan(judged.map(({ pit }) => Number(inside(pit)))), 1);
  return line([
    method,
    `${getal(judged.length)} van ${getal(all.length)}`,
    getal(gemiddeldeVan(judged.map(({ crps }) => crps)), 2),
    ratioText(scores[method], scores['standaardwaarden van vóór 2026-12']),
    ratioText(scores[method], scores['eenvoudige afvlakking']),
    procent(coverage(judged, 0.8), 1),
    procent(coverage(judged, 0.95), 1),
    share((pit) => pit > 0.9),
    share((pit) => pit < 0.1),
  ]);
}

function ratioText(of: Scores[Method], against: Scores[Method]): string {
  if (of === against) return '1';
  const { ratio, low, high } = skill(of, against);
  return `${getal(ratio, 3)} (${getal(low, 3)} – ${getal(high, 3)})`;
}

function partsTable(method: Method, scores: Scores): string[] {
  const judged = answered(scores[method]);
  const part = (name: string, of: readonly Judged[]) =>
    line([
      name,
      getal(of.length),
      getal(gemiddeldeVan(of.map(({ crps }) => crps)), 2),
      procent(coverage(of, 0.8), 1),
      procent(coverage(of, 0.95), 1),
    ]);
  return [
    `| ${method} | n | CRPS | dekking 80% | dekking 95% |`,
    '|---|--:|--:|--:|--:|',
    ...HORIZONS.map((horizon) =>
      part(
        horizon === 1 ? '1 week' : `${horizon} weken`,
        judged.filter((each) => each.horizon === horizon),
      ),
    ),
    ...SIZE_CLASSES.map((size) =>
      part(
        SIZE_WORDS[size],
        judged.filter((each) => each.size === size),
      ),
    ),
  ];
}

const SIZE_WORDS = { klein: 'tot 25.000 inwoners', middel: '25.000 tot 60.000', groot: '60.000 en meer' } as const;

function stressLine(stress: Stress, scores: Stressed): string {
  const judged = answered(scores['model, standaardwaarden']);
  return line([
    stress,
    getal(gemiddeldeVan(judged.map(({ crps }) => crps)), 2),
    ratioText(scores['model, standaardwaarden'], scores['standaardwaarden van vóór 2026-12']),
    procent(coverage(judged, 0.8), 1),
    procent(coverage(judged, 0.95), 1),
  ]);
}

/** A goal that was set beforehand, and what came. */
export interface Goal {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The goals, for the defaults and for what was learned. */
export function goalsOf(scores: Scores): Goal[] {
  const coverages = (['model, standaardwaarden', 'model, geleerd'] as const).flatMap((method): Goal[] => {
    const judged = answered(scores[method]);
    return [
      { name: `${method}: dekking 80%`, value: coverage(judged, 0.8), from: 0.78, to: 0.83 },
      { name: `${method}: dekking 95%`, value: coverage(judged, 0.95), from: 0.93, to: 0.97 },
      ...HORIZONS.map((horizon) => ({
        name: `${method}: dekking 80% op ${horizon} weken`,
        value: coverage(
          judged.filter((each) => each.horizon === horizon),
          0.8,
        ),
        from: 0.75,
        to: 0.85,
      })),
      ...SIZE_CLASSES.map((size) => ({
        name: `${method}: dekking 80%, ${SIZE_WORDS[size]}`,
        value: coverage(
          judged.filter((each) => each.size === size),
          0.8,
        ),
        from: 0.75,
        to: 0.85,
      })),
    ];
  });
  const relative = (method: Method, against: Method) => relativeCrps(scores[method].flat(), scores[against].flat());
  return [
    ...coverages,
    {
      name: 'model, standaardwaarden: CRPS ten opzichte van de oude standaardwaarden',
      value: relative('model, standaardwaarden', 'standaardwaarden van vóór 2026-12'),
      from: 0,
      to: 0.9,
    },
    {
      name: 'model, geleerd: CRPS ten opzichte van afvlakking',
      value: relative('model, geleerd', 'eenvoudige afvlakking'),
      from: 0,
      to: 0.88,
    },
  ];
}

function shortfalls(scores: Scores): string[] {
  const short = goalsOf(scores).filter(({ value, from, to }) => value < from || value > to);
  return [
    '## Wat tekortschiet',
    '',
    ...(short.length === 0
      ? ['Alle doelen die vooraf zijn gesteld, zijn gehaald.']
      : short.map(({ name, value, from, to }) => `- ${name}: ${getal(value, 3)}; het doel was ${getal(from, 2)} tot ${getal(to, 2)}.`)),
    '- Nog niet beoordeeld: de kansen op treden (betrouwbaarheid per moment), fouten op logaritmische schaal, en laat geregistreerde koppelingen tegen een chain ladder.',
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The page with its real cases as they are forecast now. */
export function withRealCases(page: string): string {
  const [title = ''] = realCasesSection();
  return `${page.slice(0, page.indexOf(title))}${realCasesSection().join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--cases')) {
  writeFileSync(SCORES_PATH, withRealCases(readFileSync(SCORES_PATH, 'utf8')));
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scores = judgeAll(JUDGED_SEEDS);
  const stressed = new Map(STRESSES.map((stress) => [stress, judgeStressed(JUDGED_SEEDS, stress)]));
  writeFileSync(SCORES_PATH, scoresPage(scores, stressed));
  writeReport('scores', { doelen: goalsOf(scores) });
  console.log(`Geschreven: ${SCORES_PATH}`);
}
