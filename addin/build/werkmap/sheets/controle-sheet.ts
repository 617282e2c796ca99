import type { Werkblad } from '../werkblad.ts';
import { fictief, kop, uitkomst } from './delen-sheet.ts';
import { INVOER_MET_CONTROLE } from './invoer-sheet.ts';

const KOP = 5;

/** What cannot be right in what was typed. */
export const CONTROLEBLAD: Werkblad = {
  naam: 'Controle',
  kolommen: [60, 160, 150, 80, 200, 760, 140],
  rijen: { 1: 36 },
  vast: { rijen: KOP, kolommen: 0 },
  cellen: [
    ...kop(
      'Klopt de invoer?',
      `De formule in A${KOP} controleert het blad Invoer. Rij telt vanaf de koppen: rij 2 is de eerste gemeente. Verander op Invoer een cijfer en kijk wat er gebeurt.`,
    ),
    fictief(),
    ...uitkomst(`A${KOP}`, `=IBT.CONTROLE(${INVOER_MET_CONTROLE})`, { kolommen: 7, rijen: 60 }),
  ],
};
