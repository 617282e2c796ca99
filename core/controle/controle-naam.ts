import { isTrede } from '../trede.ts';
import { gemeentesleutel, herkenGemeente } from '../gemeente/index.ts';
import { isLeegOfNul } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import { isSamenvattend } from '../tabel.ts';
import { type Gelezen, ONGELDIG } from './controle-cel.ts';
import type { GesteldeTelling } from './controle-tabel.ts';

/** What a row is about, by its cell in the column gemeente; `naam` is what rows of one area have in common. */
export type Rijnaam =
  | { readonly rol: 'gemeente' | 'totaal'; readonly naam: string }
  | { readonly rol: 'gemiddelde' }
  | { readonly rol: 'telling'; readonly telt: GesteldeTelling['telt'] };

/** A row of which the area is not known. */
export const NAAMLOOS: Rijnaam = { rol: 'gemeente', naam: '' };

const TELLING = /^(?:aantal)?(?:gemeenten)?(?:op|met|beoordeeldop)?(?:trede([1-6])|(koppelingstekort|totaalopgave))$/;

/**
 * Reads what a row is about: a municipality, a total, an average, or a number of municipalities (`aantal op trede 3`).
 * Rule: a row names an area, a municipality by its official name. Source: the municipalities of the Netherlands (CBS).
 */
export function readNaam(cel: unknown): Gelezen<Rijnaam> {
  if (isLeegOfNul(cel)) return { gebrek: { soort: 'ontbreekt', ernst: 'let op' } };
  if (typeof cel !== 'string') return ONGELDIG;
  const key = keyOf(cel);
  if (key.startsWith('gemiddeld')) return { waarde: { rol: 'gemiddelde' } };
  const telling = TELLING.exec(key);
  if (telling !== null) return { waarde: { rol: 'telling', telt: watGeteldWordt(telling) } };
  return isSamenvattend(cel) ? { waarde: { rol: 'totaal', naam: key } } : readGemeente(cel);
}

function readGemeente(tekst: string): Gelezen<Rijnaam> {
  const herkenning = herkenGemeente(tekst);
  if (herkenning.soort === 'onbekend') {
    const { naaste } = herkenning;
    return {
      waarde: { rol: 'gemeente', naam: gemeentesleutel(tekst) },
      gebrek: { soort: 'gemeente_onbekend', ernst: 'let op', berekend: naaste[0], naaste },
    };
  }
  const { naam } = herkenning.gemeente;
  const waarde = { rol: 'gemeente', naam } as const;
  return tekst.trim() === naam ? { waarde } : { waarde, gebrek: { soort: 'gemeente_spelling', ernst: 'let op', berekend: naam } };
}

function watGeteldWordt([, trede, beoordeling]: RegExpExecArray): GesteldeTelling['telt'] {
  const getal = Number(trede);
  if (isTrede(getal)) return { kolom: 'trede', waarde: getal };
  return { kolom: 'beoordeling_op', waarde: beoordeling === 'koppelingstekort' ? 'koppelingstekort' : 'totaalopgave' };
}
