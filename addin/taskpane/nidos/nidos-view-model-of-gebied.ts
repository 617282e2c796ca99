import type { Datum } from '../../../core/datum.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { gepubliceerdeNidosstanden, type Nidosstand, nidosVerwacht, readNidosstanden } from '../../../core/provincie/index.ts';
import { findKoprij } from '../../../core/tabel.ts';
import type { Celgebied } from '../../host/werkmap.ts';
import { alsKerncel } from '../shared/kerncel.ts';
import type { Nidosbeeld, Plekkenverwachting } from './nidos-view-model.ts';
import { plaatsVanTabel, GEPUBLICEERDE_PLEKKEN, TE_WEINIG, verwachtingInWoorden } from './nidos-texts.ts';

/**
 * The places in the table around the selection where it has them, or else those published; with what is expected on the
 * asked day, or else on the last of the dates.
 */
export function beeldVanGebied(gebied: Celgebied | undefined, gevraagd: Datum | undefined): Nidosbeeld {
  const eigen = eigenStanden(gebied);
  const standen = eigen?.standen ?? gepubliceerdeNidosstanden();
  return {
    bron: eigen?.bron ?? GEPUBLICEERDE_PLEKKEN,
    standen,
    onleesbaar: eigen?.onleesbaar ?? [],
    verwachting: verwachtingOp(standen, gevraagd ?? standen.at(-1)?.datum ?? 0),
  };
}

function eigenStanden(gebied: Celgebied | undefined): Pick<Nidosbeeld, 'bron' | 'standen' | 'onleesbaar'> | undefined {
  const koprij = gebied && findKoprij(gebied.cellen);
  if (gebied === undefined || koprij === undefined) return undefined;
  const gelezen = ofFout(() => readNidosstanden(gebied.cellen.slice(koprij).map((rij) => rij.map(alsKerncel))));
  if (gelezen instanceof Invoerfout || gelezen.standen.length + gelezen.onleesbaar.length === 0) return undefined;
  return {
    bron: plaatsVanTabel(gebied.blad, gebied.adres),
    standen: gelezen.standen,
    onleesbaar: gelezen.onleesbaar.map(({ message }) => message),
  };
}

function verwachtingOp(standen: readonly Nidosstand[], datum: Datum): Plekkenverwachting {
  const verwacht = nidosVerwacht(standen, datum);
  if (verwacht === undefined) return { datum, zin: TE_WEINIG };
  const waarnemingen = standen.filter(({ gerealiseerd }) => gerealiseerd !== undefined).length;
  return { datum, zin: verwachtingInWoorden(datum, verwacht, waarnemingen, standen.find((stand) => stand.datum === datum)?.nodig) };
}
