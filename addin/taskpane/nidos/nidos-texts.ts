import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import type { Nidosstand } from '../../../core/provincie/index.ts';
import { aantal, afgerond, GAT, getal, procent } from '../../../core/taal/index.ts';
import type { Nidosbeeld } from './nidos-view-model.ts';

/** The Dutch of the view Nidos. */

export const GEEN_CRITERIUM =
  'Nidos-plekken zijn nooit een criterium voor de trede. Wie er wordt gehuisvest, telt mee voor de taakstelling zoals ieder ander.';
export const GEPUBLICEERDE_PLEKKEN = 'Gepubliceerde plekken in de provincie Utrecht (voortgangsrapportages)';
export const EIGEN_TABEL =
  'Een eigen tabel met de kolommen datum, nidos_nodig en nidos_gerealiseerd komt hiervoor in de plaats: kies er een cel in.';
export const KOPPEN = { standen: 'Nodig en gerealiseerd', verwachting: 'Verwachting', onleesbaar: 'Niet gelezen' } as const;
export const TABELKOPPEN = ['Datum', 'Nodig', 'Gerealiseerd', 'Deel', 'Tekort'] as const;
export const VERWACHT_OP = 'Verwacht op';

/** Where the figures of an own table stand. */
export function plaatsVanTabel(blad: string, adres: string): string {
  return `${blad}, ${adres}`;
}

/** The cells of a row of the table, in the order of its headers. */
export function plekkencellen({ datum, nodig, gerealiseerd, aandeel, tekort }: Nidosstand): readonly string[] {
  const cel = (waarde: number | undefined): string => (waarde === undefined ? GAT : getal(waarde));
  return [datumInWoorden(datum), cel(nodig), cel(gerealiseerd), aandeel === undefined ? GAT : procent(aandeel), cel(tekort)];
}

/** `plekken(1)` → `'1 plek'` */
function plekken(hoeveel: number, woord = 'plek'): string {
  return aantal(hoeveel, woord, `${woord}ken`);
}

/** The places expected on a day, with what that rests on. */
export function verwachtingInWoorden(datum: Datum, verwacht: number, waarnemingen: number, nodig: number | undefined): string {
  const eind = afgerond(verwacht, 0);
  const naast =
    nodig === undefined
      ? ''
      : ` Nodig ${nodig === 1 ? 'is' : 'zijn'} er dan ${getal(nodig)}: ${nodig > eind ? `een tekort van ${getal(nodig - eind)}` : 'genoeg'}.`;
  return `Prognose: ongeveer ${plekken(eind)} op ${datumInWoorden(datum)}, de rechte lijn door ${waarnemingen} waarnemingen.${naast}${waarnemingen < 3 ? ' Met twee waarnemingen is dit niet meer dan doortrekken.' : ''}`;
}

export const TE_WEINIG = 'Er zijn minder dan twee waarnemingen op verschillende dagen: een verwachting is er niet.';
export const GEEN_DATUM = 'Vul een datum in.';

/** What is said aloud when other figures are shown. */
export function samenvatting({ standen }: Nidosbeeld): string {
  const laatste = standen.findLast(({ gerealiseerd }) => gerealiseerd !== undefined);
  if (laatste?.gerealiseerd === undefined) return '';
  return `${datumInWoorden(laatste.datum)}: ${plekken(laatste.gerealiseerd, 'Nidos-plek')} gerealiseerd${laatste.nodig === undefined ? '' : ` van ${getal(laatste.nodig)}`}.`;
}
