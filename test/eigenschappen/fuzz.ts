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
import { houdt, zoekTegenvoorbeeld } from './controleer.ts';
import { bewaarGeval, leesGevallen } from './gevallen.ts';
import type { Eigenschap } from './eigenschap.ts';
import { type Bereken, rekenaar } from './rekenaar.ts';

/** How often a rule is tried at a turn. */
const PER_BEURT = 20;

/** Tries the rules in turn, each turn with a seed of its own, until the time is up or each has failed. */
export function fuzz(regels: readonly Eigenschap[], bereken: Bereken, milliseconden: number, zaad: number, nu: () => number = () => performance.now()): { pogingen: number; gevonden: Map<string, unknown> } {
  const gevonden = new Map<string, unknown>();
  const eind = nu() + milliseconden;
  let pogingen = 0;
  for (let beurt = 0; nu() < eind && gevonden.size < regels.length; beurt++) {
    const regel = regels[beurt % regels.length] as Eigenschap;
    if (gevonden.has(regel.naam)) continue;
    const keer = PER_BEURT * regel.vaker;
    const geval = zoekTegenvoorbeeld(regel, bereken, keer, (zaad + beurt) | 0);
    pogingen += keer;
    if (geval !== undefined) gevonden.set(regel.naam, geval.invoer);
  }
  return { pogingen, gevonden };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' }, source: { type: 'boolean', default: false } } });
  const seconden = Number(values.seconds);
  if (!(seconden > 0)) throw new Error(`--seconds: got ${values.seconds}, expected a number above 0`);
  const zaad = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const bereken = rekenaar(values.source ? functiesUitBron() : functiesUitBundel());
  const bewaard = leesGevallen();
  const oud = bewaard.filter(({ eigenschap, invoer }) => !houdt(ALLE.find(({ naam }) => naam === eigenschap) as Eigenschap, bereken, invoer));
  const { pogingen, gevonden } = fuzz(ALLE, bereken, 1000 * seconden, zaad);
  for (const [eigenschap, invoer] of gevonden) bewaarGeval({ eigenschap, invoer });
  const uitslag: Fuzzuitslag = { op: values.source ? 'bron' : 'bundel', seconden, zaad, regels: ALLE.length, pogingen, bewaard: bewaard.length, gevonden: [...oud.map(({ eigenschap }) => eigenschap), ...gevonden.keys()] };
  writeReport('fuzz', uitslag);
  console.log(`${pogingen} inputs over ${ALLE.length} rules, seed ${zaad}: ${uitslag.gevonden.length === 0 ? 'every rule held' : `${uitslag.gevonden.length} did not hold`}`);
  for (const [eigenschap, invoer] of gevonden) console.log(`\n${eigenschap}\n  ${JSON.stringify(invoer)}\n  kept in test/eigenschappen/gevallen.json`);
  if (uitslag.gevonden.length > 0) process.exitCode = 1;
}
