import type { Bereik, Celwaarde, Werkmap } from '../../host/werkmap.ts';
import { blijftBezet, rijenVerborgen } from './write-texts.ts';
import { alsLeeg, type Erbij, type Schrijfcontext } from './write-safely.ts';

/** How often it looks again where another pane added rows, or the sheet, in between. */
const MAX_ATTEMPTS = 5;

/** Whether something was written; `'again'` where somebody else wrote there meanwhile. */
export type Attempt = boolean | 'again';

/** Tries until nobody comes in between, a few times; then the user is told that the sheet is busy. Gives whether it was written. */
export async function retry({ report }: Pick<Schrijfcontext, 'report'>, sheet: string, attempt: () => Promise<Attempt>): Promise<boolean> {
  for (let count = 0; count < MAX_ATTEMPTS; count++) {
    const outcome = await attempt();
    if (outcome !== 'again') return outcome;
  }
  report(blijftBezet(sheet));
  return false;
}

/** Whether an empty sheet of that name was made; not where another pane made it meanwhile, or it could not be read just now. */
export async function makeSheet(werkmap: Werkmap, name: string): Promise<boolean> {
  const made = await werkmap.addSheet(name);
  if (made === name) return true;
  await werkmap.removeSheet(made);
  return false;
}

/** Writes rows where nothing stands, on a sheet that was just made or not, and reports it; also what is in the way. */
export async function writeRows(
  context: Schrijfcontext,
  bereik: Bereik,
  rows: readonly (readonly Celwaarde[])[],
  isNewSheet = false,
  erbij?: Erbij,
): Promise<Attempt> {
  const outcome = await alsLeeg(context, bereik, rows, isNewSheet, erbij);
  if (outcome === 'verborgen') context.report(rijenVerborgen(bereik));
  return outcome === 'niet leeg' ? 'again' : outcome === 'geschreven';
}
