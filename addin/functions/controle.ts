import { controletabel } from '../../core/controle/index.ts';
import { alsBlok, tabelcellen } from './celwijs.ts';
import { gegevenKaders } from './feitwijs.ts';

/**
 * Controleert een tabel met cijfers: sommen, percentages, overdracht tussen perioden, treden, data, namen, dubbele rijen en totalen. Elke bevinding krijgt een rij.
 * @customfunction CONTROLE CONTROLE
 * @param tabel Bereik met een kopregel. Elke kolom mag ontbreken; gecontroleerd wordt wat er is, zoals periode, taakstelling, totaalopgave, gerealiseerd en trede.
 * @returns Een tabel met rij, gemeente, kolom, ernst, soort, bevinding en berekend; een kolom die niet is gebruikt, wordt genoemd.
 */
export function CONTROLE(tabel: any[][], kader?: any[][]): any[][] {
  return alsBlok(() => controletabel(tabelcellen(tabel), gegevenKaders(kader)).map((rij) => [...rij]));
}
