import { EXPLANATIONS } from './explanations.ts';
import { type Equivalent, type Listed, NOTHING, type Outcome, scoreText, total } from './outcome.ts';
import { LEFT_OUT, PARTS } from './parts.ts';

/** What became of the mutants of each part when it was last run, by name of the part. */
export type Outcomes = Readonly<Record<string, Outcome>>;

/** Where the outcomes are kept, so that a run of one part leaves the others as they were. */
export const OUTCOMES_FILE = 'test/mutation/outcomes.json';

/** The page made of them. */
export const PAGE_FILE = 'addin/help/mutatie.md';

/** The outcomes as a table: a row per part that was run and one for all. */
export function table(outcomes: Outcomes): string[] {
  const rows = PARTS.flatMap(({ name }) => (outcomes[name] === undefined ? [] : [[name, outcomes[name]] as const]));
  const all = rows.map(([, outcome]) => outcome).reduce(together, NOTHING);
  return [
    '| onderdeel | mutanten | opgemerkt | te lang bezig | overleefd | door geen test geraakt | score |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...[...rows, ['samen', all] as const].map(
      ([name, outcome]) =>
        `| ${[name, total(outcome), outcome.killed, outcome.timedOut, outcome.survived.length, outcome.uncovered.length, `${scoreText(outcome)}%`].join(' | ')} |`,
    ),
  ];
}

function together(a: Outcome, b: Outcome): Outcome {
  return {
    killed: a.killed + b.killed,
    timedOut: a.timedOut + b.timedOut,
    survived: [...a.survived, ...b.survived],
    uncovered: [...a.uncovered, ...b.uncovered],
    equivalent: [...a.equivalent, ...b.equivalent],
  };
}

/** The page, in Dutch: the table, what survived and why, and what was left out. */
export function page(outcomes: Outcomes): string {
  const all = PARTS.map(({ name }) => outcomes[name] ?? NOTHING).reduce(together, NOTHING);
  const left = [...all.survived, ...all.uncovered];
  return `${[
    '<!-- Gemaakt door `npm run mutation:all`; niet met de hand wijzigen. -->',
    '# Mutatietest',
    '',
    'Een mutant is de code met één kleine fout erin: een ander teken, een omgekeerde voorwaarde, een lege tekst. De tests horen elke mutant op te merken. ' +
      'Wie overleeft, wijst op een regel die geen test bewaakt. De inschaling (`core/beoordeling`) moet 100% halen, elk ander onderdeel minstens 95%.',
    '',
    ...table(outcomes),
    ...notRun(outcomes),
    '',
    'De score is het deel dat is opgemerkt of dat de tests eindeloos bezighoudt. Mutanten die niets veranderen wat een test kan zien, tellen niet mee; ze staan onderaan met de reden.',
    '',
    '## Overleefd',
    '',
    ...(left.length === 0
      ? ['Geen.']
      : byFile(left).flatMap(([file, mutants]) => [
          `### \`${file}\``,
          '',
          ...(EXPLANATIONS[file] === undefined ? [] : [EXPLANATIONS[file], '']),
          ...listed(mutants),
          '',
        ])),
    '',
    '## Gelijkwaardig',
    '',
    ...(all.equivalent.length === 0
      ? ['Geen.']
      : all.equivalent.map((mutant) => `- \`${mutant.file}:${mutant.line}\` ${change(mutant)}: ${mutant.reason}`)),
    '',
    '## Niet gemuteerd',
    '',
    ...(Object.keys(LEFT_OUT).length === 0
      ? ['Geen bestand van `core/` of `addin/functions/` is overgeslagen.']
      : Object.entries(LEFT_OUT).map(([file, reason]) => `- \`${file}\`: ${reason}`)),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

function notRun(outcomes: Outcomes): string[] {
  const names = PARTS.filter(({ name }) => outcomes[name] === undefined).map(({ name }) => `\`${name}\``);
  return names.length === 0 ? [] : ['', `Nog niet gemuteerd: ${names.join(', ')}.`];
}

function byFile(mutants: readonly Listed[]): [file: string, mutants: Listed[]][] {
  const files = new Map<string, Listed[]>();
  for (const mutant of mutants) files.set(mutant.file, [...(files.get(mutant.file) ?? []), mutant]);
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** More in one file are given by their number only. */
const MOST_LISTED = 20;

function listed(mutants: readonly Listed[]): string[] {
  if (mutants.length > MOST_LISTED)
    return [`${mutants.length} mutanten, in de regels ${[...new Set(mutants.map(({ line }) => line))].join(', ')}.`];
  return mutants.map((mutant) => `- regel ${mutant.line}: ${change(mutant)}`);
}

function change({ from, to }: Listed | Equivalent): string {
  return `${code(from)} → ${to === '' ? 'weg' : code(to)}`;
}

/** Text as code on the page, whatever backticks it holds. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
