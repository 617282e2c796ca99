import { isTrede } from '../beoordeling/trede.ts';
import { herkenGemeente } from '../bronnen/gemeenten.ts';
import { naamsleutel } from '../bronnen/naam.ts';
import { isSamenvattend, sleutelVan } from '../tabel.ts';
import type { Telling } from './tabel.ts';

/** What a row is about, by its cell in the column gemeente. */
export type Rijnaam =
  | { readonly rol: 'gemeente'; readonly naam: string; readonly spelling?: string; readonly naaste?: readonly string[] }
  | { readonly rol: 'totaal'; readonly naam: string }
  | { readonly rol: 'gemiddelde' }
  | { readonly rol: 'telling'; readonly telt: Telling['telt'] };

const TELLING = /^(?:aantal)?(?:gemeenten)?(?:op|met|beoordeeldop)?(?:trede([1-6])|(koppelingstekort|totaalopgave))$/;

/**
 * Reads what a row is about: a municipality (`spelling` is its official name where it is spelled otherwise, `naaste` the
 * nearest names where it is unknown), a total, an average, or a number of municipalities (`aantal op trede 3`).
 */
export function leesNaam(tekst: string): Rijnaam {
  const sleutel = sleutelVan(tekst);
  if (sleutel.startsWith('gemiddeld')) return { rol: 'gemiddelde' };
  if (isSamenvattend(tekst) || sleutel.startsWith('totaal')) return { rol: 'totaal', naam: sleutel };
  const telling = TELLING.exec(sleutel);
  if (telling !== null) return { rol: 'telling', telt: watGeteldWordt(telling) };
  const herkenning = herkenGemeente(tekst);
  if (herkenning.soort === 'onbekend') return { rol: 'gemeente', naam: naamsleutel(tekst), naaste: herkenning.naaste };
  const { gemeente } = herkenning.gemeente;
  return { rol: 'gemeente', naam: gemeente, ...(tekst.trim() === gemeente ? {} : { spelling: gemeente }) };
}

function watGeteldWordt([, trede, beoordeling]: RegExpExecArray): Telling['telt'] {
  const getal = Number(trede);
  if (isTrede(getal)) return { kolom: 'trede', waarde: getal };
  return { kolom: 'beoordeling_op', waarde: beoordeling === 'koppelingstekort' ? 'koppelingstekort' : 'totaalopgave' };
}
