import { bevindingenIn } from '../../../core/controle/controletabel.ts';
import type { FOUTKLASSEN } from './fouten.ts';
import { alsCellen, behalveVreemd, kansMet } from './schone-tabel.ts';

/** Puts one error of a kind into so many tables in which everything fits, from this seed on, and says where it was not found or not alone. */
export function gezaaidIn(
  { zaai, enig }: (typeof FOUTKLASSEN)[number],
  aantal: number,
  vanaf = 0,
): { gezaaid: number; gemist: string[]; dubbel: string[] } {
  let gezaaid = 0;
  const gemist: string[] = [];
  const dubbel: string[] = [];
  for (let seed = vanaf; gezaaid < aantal && seed < vanaf + 20 * aantal; seed++) {
    const fout = zaai(seed, kansMet(seed + 1));
    if (fout === undefined) continue;
    gezaaid += 1;
    const found = behalveVreemd(bevindingenIn(alsCellen(fout.model))).map(({ rij, soort }) => `${rij} ${soort}`);
    if (!found.includes(`${fout.rij} ${fout.soort}`)) gemist.push(`seed ${seed}, rij ${fout.rij}: ${found.join(', ')}`);
    if (enig && found.length > 1) dubbel.push(`seed ${seed}, rij ${fout.rij}: ${found.join(', ')}`);
  }
  return { gezaaid, gemist, dubbel };
}
