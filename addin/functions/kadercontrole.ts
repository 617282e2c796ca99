import { kadercontroletabel } from '../../core/kadercontrole/index.ts';
import { alsBlok, tabelcellen } from './celwijs.ts';

/**
 * Controleert een kader als tabel: is elke cel te lezen, past bij alle cijfers een rij, en wordt elke rij ooit bereikt? Elke bevinding krijgt een rij.
 * @customfunction KADERCONTROLE KADERCONTROLE
 * @param kadertabel Bereik met een kopregel en één rij per regel, met de kolommen nr en trede en een kolom per feit.
 * @returns Een tabel met rij, kolom, ernst, soort en bevinding.
 */
export function KADERCONTROLE(kadertabel: any[][]): any[][] {
  return alsBlok(() => kadercontroletabel(tabelcellen(kadertabel)).map((rij) => [...rij]));
}
