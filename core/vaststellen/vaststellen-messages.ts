import type { Trede } from '../trede.ts';
import { catalogue, ongeldig } from '../invoer/index.ts';
import { type Datum, datumInWoorden } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';

/** Whose trede is decided. */
export interface VanWie {
  readonly gemeente: string;
  readonly periode: Periode;
}

/** The words of every refusal of a vaststelling. */
export const VASTSTELLINGSFOUT = catalogue({
  kop_ontbreekt: ongeldig(
    ({ kolom }: { readonly kolom: string }) =>
      `Het blad met vaststellingen heeft niet de verwachte koppen; als eerste mist ${kolom}. Zet de koppen terug, of geef het blad een andere naam.`,
  ),
  reden_ontbreekt: ongeldig(
    ({ gemeente, periode, trede, berekend }: VanWie & { readonly trede: Trede; readonly berekend: Trede | undefined }) =>
      `${gemeente} ${periode}: vastgesteld wordt trede ${trede}, maar er is ${berekend === undefined ? 'geen trede te berekenen' : `trede ${berekend} berekend`}. Geef de reden.`,
  ),
  tussenstand: ongeldig(
    ({ gemeente, periode, datum }: VanWie & { readonly datum: Datum }) =>
      `${gemeente} ${periode}: de cijfers zijn van ${datumInWoorden(datum)}, vóór de peildatum (${datumInWoorden(peildatum(periode, 'eind'))}). Een tussenstand is niet vast te stellen.`,
  ),
  vastgesteld_voor_cijfers: ongeldig(
    ({ gemeente, periode }: VanWie) => `${gemeente} ${periode}: de dag van vaststellen ligt voor de datum van de cijfers.`,
  ),
});
