import { gemeentenOp } from '../../../core/gemeente/index.ts';
import fc from 'fast-check';
import type { Feiten } from '../../../core/feiten/index.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import type { Uitvoertabel } from '../../../core/output.ts';
import { willekeurigeFeiten } from './willekeurig.ts';

export const FEITKOPPEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'vorige_trede',
  'nagekomen',
  'gekoppeld',
  'herverdeling',
  'nagekomen_vorige',
] as const;

/** A 0 where the table would take it for a blank. */
const geen = (aantal: number | undefined) => (aantal === 0 ? 'geen' : (aantal ?? null));

/** The facts as a row under FEITKOPPEN; what is unknown is a blank cell. */
export function feitenrij(gemeente: string, feiten: Feiten): unknown[] {
  const { periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling, nagekomen_vorige } =
    feiten;
  return [
    gemeente,
    periode,
    geen(taakstelling),
    achterstand_begin,
    gerealiseerd,
    vorige_trede ?? null,
    nagekomen ?? null,
    geen(gekoppeld),
    herverdeling ?? null,
    geen(nagekomen_vorige),
  ];
}

/** Municipalities of the province whose framework goes for the facts. */
const GEMEENTEN = gemeentenOp('Utrecht').map(({ naam }) => naam);

/** Facts of several municipalities, and the table that holds them. */
export const willekeurigeTabel = fc.array(willekeurigeFeiten, { maxLength: 8 }).map((list) => ({
  list,
  tabel: [FEITKOPPEN, ...list.map((feiten, i) => feitenrij(GEMEENTEN[i]!, feiten))] as readonly (readonly unknown[])[],
}));

/** A table with its columns in another order, an unknown one among them. */
export function herschikt(tabel: readonly (readonly unknown[])[], volgorde: readonly number[]): unknown[][] {
  return tabel.map((rij, r) => ['xyzzy', ...volgorde.map((k) => rij[k])].map((cel, k) => (k === 0 && r > 0 ? `regel ${r}` : cel)));
}

/** A result as a test compares it: an error as its kind and message. */
export function leesbaar(output: Uitvoertabel): unknown[][] {
  return output.map((rij) => rij.map((cel) => (cel instanceof Invoerfout ? `${cel.soort}: ${cel.message}` : cel)));
}
