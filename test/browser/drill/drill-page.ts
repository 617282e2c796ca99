import { group } from '../../../core/group.ts';
import type { Played } from './way.ts';

/** A way that was played. */
export interface DrillRow extends Played {
  readonly title: string;
  readonly what: string;
}

const HEAD = `# Wat er overblijft

Elke manier waarop werk verloren kan gaan, nagespeeld in een echte browser. De documenten en het rapport komen van de opdrachten zelf; de bouw, de start en de notebooks zijn nagespeeld in een klein project, met dezelfde code. Gemaakt door \`npm run drill\`; \`npm run test:full\` speelt alles opnieuw.

- **niets verloren**: alles is er nog, of komt terug uit de herstelkopie.
- **vooraf gezegd**: er wordt eerst gevraagd of gezegd wat er weggaat.
- **gemeld en terug te halen**: wat weg is, wordt genoemd, en Ctrl+Z haalt het terug.
- **stil verloren**: mag niet voorkomen.
`;

/** The page of what was played: a table for each title. */
export function drillPage(rows: readonly DrillRow[]): string {
  const tables = [...group(rows, ({ title }) => title)].map(([title, ways]) =>
    [
      `## ${title}`,
      '',
      '| wat er gebeurt | uitkomst | wat er overblijft |',
      '|---|---|---|',
      ...ways.map(({ what, outcome, left }) => `| ${[what, outcome, left].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
      '',
    ].join('\n'),
  );
  return [HEAD, ...tables].join('\n');
}
