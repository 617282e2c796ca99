/** npm run load — what a long day does: fifty round trips of a full workbook, and 10,000 formulas recalculated 200 times. */
import { serveDist } from '../../../addin/build/serve.ts';
import { recalculation, workbookWith } from '../../bench/workbook.ts';
import { launchBrowser } from '../browser.ts';
import { openRondgang } from './rondgang.ts';

const KEREN = 50;
const CELLS = 10_000;
const RECALCULATIONS = 200;

async function roundTrips(): Promise<string[]> {
  const browser = await launchBrowser();
  const serving = await serveDist();
  try {
    const page = await openRondgang(browser, serving.url);
    const { verschillen, andereDelen, plaatsen, verlies, milliseconden } = await page.evaluate((keren) => window.gaRond(keren), KEREN);
    if (verschillen.length + andereDelen.length + verlies.length > 0) process.exitCode = 1;
    console.log([...verschillen, ...andereDelen, ...verlies].slice(0, 20).join('\n'));
    return [
      `${KEREN} times saved and opened`,
      `${plaatsen} places compared, ${verschillen.length} different, ${verlies.length} lost`,
      `${(milliseconden / KEREN).toFixed(0)} ms each`,
    ];
  } finally {
    await browser.close();
    await serving.close();
  }
}

function recalculations(): string[] {
  const { recalculate, last } = recalculation(workbookWith(CELLS, (row) => `=IBT.TREDE(A${row},B${row},C${row},D${row},E${row})`));
  const before = last();
  const start = performance.now();
  for (let keer = 0; keer < RECALCULATIONS; keer++) recalculate();
  const each = (performance.now() - start) / RECALCULATIONS;
  if (last() !== before) process.exitCode = 1;
  return [
    `${CELLS} formulas recalculated ${RECALCULATIONS} times`,
    last() === before ? 'the same values' : 'other values',
    `${each.toFixed(0)} ms each`,
  ];
}

console.log('| what | outcome | time |\n|---|---|---|');
for (const line of [await roundTrips(), recalculations()]) console.log(`| ${line.join(' | ')} |`);
