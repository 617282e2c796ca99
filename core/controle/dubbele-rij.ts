import type { Bevinding } from './bevinding.ts';
import type { Controlerij } from './rij.ts';
import type { Controletabel } from './controle-tabel.ts';

/**
 * Rule: one row per municipality, periode and peildatum (and the day on which it was known and the number of its record, where those
 * stand with it); a second one would count double in every total.
 * The finding is at the later row. Source: a letter gives one block of figures per municipality and periode.
 */
export function dubbeleRijen({ rijen }: Controletabel): readonly Bevinding[] {
  const eerste = new Map<string, Controlerij>();
  const metPerioden = rijen.some(({ periode }) => periode !== undefined);
  return rijen.flatMap((rij): Bevinding[] => {
    if (rij.naam === '' || rij.rol === 'totaal' || (metPerioden && rij.periode === undefined)) return [];
    const key = `${rij.naam} ${rij.periode} ${rij.peildatum} ${rij.bekend_op} ${String(rij.volgnummer)}`;
    const eerder = eerste.get(key);
    if (eerder !== undefined)
      return [{ soort: 'dubbele_rij', ernst: 'fout', rij: rij.rij, kolom: 'gemeente', cel: rij.naam, eerste_rij: eerder.rij }];
    eerste.set(key, rij);
    return [];
  });
}
