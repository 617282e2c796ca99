import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Claim, findBron, jaarVan } from '../../core/bronnen/index.ts';
import { type Publicatiebevinding, publicatiebevindingen } from '../../core/controle/index.ts';
import { ROOT } from './paths.ts';

/** Where the list of conflicts among the published figures is kept. */
export const FINDINGS_FILE = join(ROOT, 'addin/help/bevindingen-gepubliceerde-cijfers.md');

const HEADING = `Deze lijst is gemaakt met \`npm run findings\`. Verander haar niet met de hand: draai de opdracht opnieuw als de gegevens veranderen.

# Bevindingen in de gepubliceerde cijfers

De gepubliceerde cijfers spreken elkaar op deze plaatsen tegen, of volgen niet uit elkaar. Een *fout* kan niet kloppen; bij *let op* kan het wel kloppen,
bijvoorbeeld door late verwerking of een herziening. Alle gepubliceerde waarden blijven bewaard.

| gebied | periode | grootheid | ernst | soort | bevinding | vindplaats |
|---|---|---|---|---|---|---|
`;

/** The list as Markdown: every conflict among the published figures with its source. */
export function publishedFindings(): string {
  return `${HEADING}${publicatiebevindingen().map(line).join('\n')}\n`;
}

function line({ soort, ernst, claims, zin }: Publicatiebevinding): string {
  const [{ gebied, periode, peildatum, grootheid }] = claims;
  const places = [...new Set(claims.map(place))].join('; ');
  return `| ${[gebied, periode ?? peildatum ?? '', grootheid, ernst, soort, zin, places].map(cell).join(' | ')} |`;
}

function place({ bron, plaats }: Claim): string {
  const document = findBron(bron);
  return `${document.titel}, ${jaarVan(document)}: ${plaats}`;
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('_', '\\_').replaceAll('\n', ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FINDINGS_FILE, publishedFindings());
  console.log(`Geschreven: ${FINDINGS_FILE}`);
}
