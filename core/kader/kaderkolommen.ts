import { naamlijst, naasteNamen } from '../gemeente/index.ts';
import { isLeegOfNul } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { KADERFOUT, type Kadercel, type Kaderfout } from './kader-messages.ts';
import { KADERFEITNAMEN, type Kaderfeit } from './kaderfeiten.ts';

/** A column of a kadertabel that is no fact. */
export type Vastekolom = 'kader' | 'provincie' | 'van' | 'tot' | 'nr' | 'trede' | 'status' | 'leeswijze' | 'uitleg' | 'bron';

/** A column of a kadertabel. */
export type Kaderkolom = Vastekolom | Kaderfeit;

/** All columns of a kadertabel, in the order in which KADER writes them. */
export const KADERKOLOMMEN: readonly Kaderkolom[] = [
  ...(['kader', 'provincie', 'van', 'tot', 'nr'] as const),
  ...KADERFEITNAMEN,
  ...(['trede', 'status', 'leeswijze', 'uitleg', 'bron'] as const),
];

const KOLOM_OP_KEY: ReadonlyMap<string, Kaderkolom> = new Map([
  ...KADERKOLOMMEN.map((kolom) => [keyOf(kolom), kolom] as const),
  ['uitkomst', 'trede'],
]);
const KOLOMNAMEN = naamlijst(KADERKOLOMMEN.map((kolom) => [keyOf(kolom), kolom] as const));

const VERPLICHT: readonly Kaderkolom[] = ['nr', 'trede'];

/** Where the columns of a kadertabel are, and what is wrong with its headers. A column whose header means nothing is a fault, blank ones apart. */
export function kolommenOf(cellen: readonly (readonly unknown[])[]): {
  readonly kolommen: ReadonlyMap<Kaderkolom, number>;
  readonly fouten: readonly Kaderfout[];
} {
  const kolommen = new Map<Kaderkolom, number>();
  const fouten: Kaderfout[] = [];
  for (const [index, kop] of (cellen[0] ?? []).entries()) {
    if (isLeegOfNul(kop) && cellen.every((rij) => isLeegOfNul(rij[index]))) continue;
    const tekst = typeof kop === 'string' ? kop.trim() : '';
    const kolom = KOLOM_OP_KEY.get(keyOf(tekst));
    const cel: Kadercel = { rij: 1, kolom: tekst, waarde: kop };
    if (kolom === undefined) fouten.push({ ...cel, fout: KADERFOUT.kop_onbekend({ ...cel, naaste: naasteNamen(tekst, KOLOMNAMEN) }) });
    else if (kolommen.has(kolom)) fouten.push({ ...cel, fout: KADERFOUT.kop_dubbel(cel) });
    else kolommen.set(kolom, index);
  }
  for (const kolom of VERPLICHT.filter((een) => !kolommen.has(een))) {
    const cel: Kadercel = { rij: 1, kolom, waarde: '' };
    fouten.push({ ...cel, fout: KADERFOUT.kolom_ontbreekt(cel) });
  }
  return { kolommen, fouten };
}
