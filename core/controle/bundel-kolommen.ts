import { group } from '../group.ts';
import type { Bevinding, Bevindingsoort } from './bevinding.ts';

/** What is wrong with a cell by itself, so that a whole column may have it from one cause. */
const VAN_DE_CEL: ReadonlySet<Bevindingsoort> = new Set<Bevindingsoort>([
  'kolom_dubbel',
  'ontbreekt',
  'periode_als_datum',
  'tekst_als_getal',
  'geen_geheel_getal',
  'negatief_aantal',
  'ongeldige_waarde',
  'nul_of_leeg',
]);
/** From so many rows on, and this share of them, it is the column. */
const MINSTENS = 5;
const DEEL = 0.5;

/** The findings with one for a column of which most cells have the same wrong with them, at the first of its rows. */
export function bundelKolommen(bevindingen: readonly Bevinding[], rijen: number): readonly Bevinding[] {
  const groepen = group(
    bevindingen.filter(({ soort }) => VAN_DE_CEL.has(soort)),
    keyOf,
  );
  return bevindingen.flatMap((bevinding): Bevinding[] => {
    const [eerste, ...andere] = groepen.get(keyOf(bevinding)) ?? [bevinding];
    if (andere.length + 1 < Math.max(MINSTENS, DEEL * rijen)) return [bevinding];
    return eerste === bevinding ? [{ ...bevinding, ook_in: andere.map(({ rij }) => rij) }] : [];
  });
}

function keyOf({ soort, kolom }: Bevinding): string {
  return `${soort} ${kolom}`;
}
