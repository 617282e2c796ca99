/** npm run figures — writes addin/help/cijfers-over-kwaliteit.md from what the other commands left, and what falls short. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresPage } from './figures/page.ts';
import { readResults } from './figures/results.ts';
import { ROOT } from './paths.ts';

/** Where the page is kept. */
export const FIGURES_FILE = join(ROOT, 'addin/help/cijfers-over-kwaliteit.md');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = figuresPage(readResults());
  writeFileSync(FIGURES_FILE, page);
  console.log(`Geschreven: ${FIGURES_FILE}\n\n${page.split('\n## Is het juist?')[0]?.split('\n').slice(4).join('\n')}`);
}
