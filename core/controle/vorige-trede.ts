import type { Trede } from '../beoordeling/trede.ts';
import { shiftPeriode } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import { type Controlerij, zeker } from './rij.ts';
import { type Controletabel, vorigeEindrij } from './tabel.ts';

/** The trede with which the periode before ended, by its own row in the table. */
export function tredeVanVorigeRij(tabel: Controletabel, rij: Controlerij): Trede | undefined {
  const vorige = vorigeEindrij(tabel, rij);
  return vorige === undefined ? undefined : (zeker(vorige, 'trede') as Trede | undefined);
}

/** Rule: vorige_trede is the trede of the periode before. Source: the annex on the interventieladder. */
export function vorigeTreden(tabel: Controletabel): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij): Bevinding[] => {
    const gevonden = zeker(rij, 'vorige_trede');
    const berekend = tredeVanVorigeRij(tabel, rij);
    if (gevonden === undefined || berekend === undefined || rij.periode === undefined || gevonden === berekend) return [];
    return [{ soort: 'vorige_trede', ernst: 'fout', rij: rij.rij, kolom: 'vorige_trede', gevonden, berekend, vorige: shiftPeriode(rij.periode, -1) }];
  });
}

/** The previous treden a row may have: that of its own column and that of the row before; `[undefined]` where neither is known. */
export function mogelijkeVorige(tabel: Controletabel, rij: Controlerij): readonly (Trede | undefined)[] {
  const bekend = [zeker(rij, 'vorige_trede') as Trede | undefined, tredeVanVorigeRij(tabel, rij)].filter((trede) => trede !== undefined);
  return bekend.length === 0 ? [undefined] : [...new Set(bekend)];
}
