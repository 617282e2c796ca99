import type { Trede } from '../trede.ts';
import type { Bevinding } from './bevinding.ts';
import { type Controlerij, zekerCijfer } from './rij.ts';
import { type Controletabel, vorigeEindrij } from './controle-tabel.ts';

/** Rule: vorige_trede is the trede of the periode before. Source: the annex on the interventieladder. */
export function vorigeTreden(tabel: Controletabel): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij): Bevinding[] => {
    const cel = zekerCijfer(rij, 'vorige_trede');
    const vorige = vorigeEindrij(tabel, rij);
    if (cel === undefined || vorige?.periode === undefined) return [];
    const berekend = zekerCijfer(vorige, 'trede');
    if (berekend === undefined || cel === berekend) return [];
    return [{ soort: 'vorige_trede', ernst: 'fout', rij: rij.rij, kolom: 'vorige_trede', cel, berekend, vorige: vorige.periode }];
  });
}

/** The previous treden of a row: that of its own column and that of the row before. */
export function bekendeVorige(tabel: Controletabel, rij: Controlerij): readonly Trede[] {
  const vorige = vorigeEindrij(tabel, rij);
  const treden = [zekerCijfer(rij, 'vorige_trede'), vorige && zekerCijfer(vorige, 'trede')] as readonly (Trede | undefined)[];
  return [...new Set(treden.filter((trede) => trede !== undefined))];
}

/** The previous treden a row may have; `[undefined]` where none is known. */
export function mogelijkeVorige(tabel: Controletabel, rij: Controlerij): readonly (Trede | undefined)[] {
  const bekend = bekendeVorige(tabel, rij);
  return bekend.length === 0 ? [undefined] : bekend;
}
