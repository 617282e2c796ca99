import { KADERFILES } from '../../core/kader/index.ts';
import { LAATSTE_PERIODE } from '../../core/bronnen/index.ts';
import { VERSIENUMMER } from '../../core/versie.ts';

/**
 * De versie van de invoegtoepassing, de laatste periode in de gepubliceerde cijfers, en de bekende kaders, naast elkaar.
 * @customfunction VERSIE VERSIE
 * @returns Eén rij met drie cellen.
 */
export function VERSIE(): any[][] {
  return [
    [
      VERSIENUMMER,
      LAATSTE_PERIODE,
      KADERFILES.map(({ kader, van, tot }) => `${kader}: ${van} ${tot === undefined ? 'en later' : `tot en met ${tot}`}`).join('; '),
    ],
  ];
}
