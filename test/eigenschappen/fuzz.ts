/**
 * npm run fuzz -- --seconds 60 — tries every rule on the built functions (with `--source`, on their source) with seeds of
 * its own until the time is up. An input for which a rule does not hold is made as small as can be, kept in gevallen.json
 * and printed. Leaves reports/fuzz.json.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Fuzzuitslag } from '../../addin/build/figures/results.ts';
import { writeReport } from '../../addin/build/reports.ts';
import { ALLE } from './alle.ts';
import { functiesUitBron, functiesUitBundel } from './bron-en-bundel.ts';
import { houdt, findTegenvoorbeeld } from './controleer.ts';
import { saveGeval, readGevallen } from './gevallen.ts';
import type { Eigenschap } from './eigenschap.ts';
import { type Bereken, rekenaar } from './rekenaar.ts';

/** How often a rule is tried at a turn. */
const PER_BEURT = 20;

/** Tries the rules in turn, each turn with a seed of its own, until the time is up or each has failed. */
export function fuzz(
  regels: readonly Eigenschap[],
  bereken: Bereken,
  milliseconden: number,
  zaad: number,
  nu: () => number = () => performance.now(),
): { attempts: number; found: Map<string, unknown> } {
  const found = new Map<string, unknown>();
  const eind = nu() + milliseconden;
  let attempts = 0;
  for (let beurt = 0; nu() < eind && found.size < regels.length; beurt++) {
    const regel = regels[beurt % regels.length] as Eigenschap;
    if (found.has(regel.naam)) continue;
    const keer = Math.ceil(PER_BEURT * regel.vaker);
    const geval = findTegenvoorbeeld(regel, bereken, keer, (zaad + beurt) | 0);
    attempts += keer;
    if (geval !== undefined) found.set(regel.naam, geval.invoer);
  }
  return { attempts, found };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, source: { type: 'boolean', default: false } },
  });
  const seconden = Number(values.seconds);
  if (!(seconden > 0)) throw new Error(`--seconds: got ${values.seconds}, expected a number above 0`);
  const zaad = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const bereken = rekenaar(values.source ? functiesUitBron() : functiesUitBundel());
  const saved = readGevallen();
  const oud = saved.filter(({ eigenschap, invoer }) => !houdt(ALLE.find(({ naam }) => naam === eigenschap) as Eigenschap, bereken, invoer));
  const { attempts, found } = fuzz(ALLE, bereken, 1000 * seconden, zaad);
  for (const [eigenschap, invoer] of found) saveGeval({ eigenschap, invoer });
  const uitslag: Fuzzuitslag = {
    op: values.source ? 'bron' : 'bundel',
    seconden,
    zaad,
    regels: ALLE.length,
    attempts,
    saved: saved.length,
    found: [...oud.map(({ eigenschap }) => eigenschap), ...found.keys()],
  };
  writeReport('fuzz', uitslag);
  console.log(
    `${attempts} inputs over ${ALLE.length} rules, seed ${zaad}: ${uitslag.found.length === 0 ? 'every rule held' : `${uitslag.found.length} did not hold`}`,
  );
  for (const [eigenschap, invoer] of found)
    console.log(`\n${eigenschap}\n  ${JSON.stringify(invoer)}\n  kept in test/eigenschappen/gevallen.json`);
  if (uitslag.found.length > 0) process.exitCode = 1;
}
