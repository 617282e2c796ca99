import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controletabel } from './controle-tabel.ts';
import type { Cijferkolom } from './kolommen.ts';
import { type Controlerij, zekerCijfer } from './rij.ts';

/** What a periode begins with, and so is the same in every stand of it unless it is revised. */
const VAST = ['taakstelling', 'herverdeling', 'achterstand_begin'] as const satisfies readonly Cijferkolom[];

/**
 * Rule: a revised taakstelling (or herverdeling, or stand at the start) is told at the later stand. Source: the taakstelling of
 * 2023-2, cut from 2126 to 1372 during the periode (voortgangsrapportage 2023-2).
 */
export function gewijzigdeCijfers({ reeksen }: Controletabel, bekend: Bekend): readonly Bevinding[] {
  return [...reeksen.values()].flatMap((reeks) => [...reeks.values()].flatMap((rijen) => wijzigingenIn(rijen, bekend)));
}

function wijzigingenIn(rijen: readonly Controlerij[], bekend: Bekend): readonly Bevinding[] {
  return rijen.flatMap((rij, i) =>
    VAST.flatMap((kolom): Bevinding[] => {
      const cel = zekerCijfer(rij, kolom);
      const eerder = rijen.slice(0, i).findLast((een) => zekerCijfer(een, kolom) !== undefined && een.peildatum !== rij.peildatum);
      const was = eerder && zekerCijfer(eerder, kolom);
      if (eerder === undefined || cel === undefined || was === undefined || was === cel) return [];
      // One of both is known to be wrong, and the other is what it should be.
      if (bekend.herstel(rij, kolom) === was || bekend.herstel(eerder, kolom) === cel) return [];
      return [{ soort: 'cijfer_gewijzigd', ernst: 'let op', rij: rij.rij, kolom, cel, eerder: was, eerdere_rij: eerder.rij }];
    }),
  );
}
