import { findGemeente, gemeentenOp } from '../gemeente/index.ts';
import { group } from '../group.ts';
import type { Periode } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controletabel } from './controle-tabel.ts';
import { type Controlerij, ofNul } from './rij.ts';

/** A table that lacks more than this share of a province is of a part of it. */
const MEESTE_ONTBREKEND = 0.1;

/**
 * Rules: a table of the municipalities of a province has them all; and over all of them the herverdeling adds up to 0, since what
 * one hands over another takes on. Sources: the municipalities of the Netherlands (CBS); Huisvestingswet 2014, art. 29.
 */
export function volledigheid({ rijen }: Controletabel): readonly Bevinding[] {
  const gemeenterijen = rijen.filter(({ rol, periode }) => rol === 'gemeente' && periode !== undefined);
  return [...group(gemeenterijen, ({ periode }) => periode as Periode)].flatMap(([periode, inPeriode]) => {
    const laatste = new Map(inPeriode.map((rij) => [rij.naam, rij]));
    const provincies = new Set([...laatste.keys()].map((naam) => findGemeente(naam)?.provincie).filter((een) => een !== undefined));
    return [...provincies].flatMap((provincie) => inProvincie(periode, provincie, laatste));
  });
}

function inProvincie(periode: Periode, provincie: string, laatste: ReadonlyMap<string, Controlerij>): readonly Bevinding[] {
  const alle = gemeentenOp(provincie, periode).map(({ naam }) => naam);
  const ontbrekend = alle.filter((naam) => !laatste.has(naam));
  if (ontbrekend.length > MEESTE_ONTBREKEND * alle.length) return [];
  const plaats = { ernst: 'let op', rij: 1, periode } as const;
  if (ontbrekend.length > 0)
    return [
      { ...plaats, soort: 'gemeente_ontbreekt', kolom: 'gemeente', cel: alle.length - ontbrekend.length, ontbrekend, van: alle.length },
    ];
  const som = alle.reduce((totaal, naam) => totaal + ofNul(laatste.get(naam)!, 'herverdeling'), 0);
  return som === 0 ? [] : [{ ...plaats, soort: 'herverdeling_som', kolom: 'herverdeling', cel: som, gemeenten: alle.length }];
}
