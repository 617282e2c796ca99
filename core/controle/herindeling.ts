import { bestaatIn, findGemeente, type Gemeente, GEMEENTEN, opvolgersVan } from '../gemeente/index.ts';
import { comparePeriode, peildatum, type Periode } from '../periode.ts';
import type { Bevinding } from './bevinding.ts';
import type { Controletabel, Reeks } from './controle-tabel.ts';
import type { Controlerij } from './rij.ts';

/**
 * Rule: a municipality has a row of its own from the first periode at whose start it is there up to and including the one in
 * which it ends; before and after, the row is of others. In between, the first row after a merger is of a larger area than the
 * rows before it: that is reported, and nothing is added up. Source: the municipalities of the Netherlands (CBS).
 */
export function herindelingen(tabel: Controletabel): readonly Bevinding[] {
  return tabel.rijen.flatMap((rij): Bevinding[] => {
    const gemeente = rij.rol === 'gemeente' ? findGemeente(rij.naam) : undefined;
    const { periode } = rij;
    if (gemeente === undefined || periode === undefined) return [];
    const plaats = { ernst: 'let op', rij: rij.rij, kolom: 'gemeente', cel: gemeente.naam, periode } as const;
    const { van, tot } = gemeente;
    if (tot !== undefined && tot <= peildatum(periode, 'begin'))
      return [{ ...plaats, soort: 'gemeente_opgegaan', per: tot, opgegaan_in: namen(opvolgersVan(gemeente, periode)) }];
    if (van !== undefined && van > peildatum(periode, 'begin'))
      return [{ ...plaats, soort: 'gemeente_nog_niet', per: van, uit: namen(ooitIn(gemeente)) }];
    const uit = pasIngegaan(tabel, rij);
    const per = uit.at(-1)?.tot;
    return per === undefined ? [] : [{ ...plaats, soort: 'herindeling', per, uit: namen(uit) }];
  });
}

/**
 * What became part of the municipality of a row since the last periode before it of which the table holds a row of either;
 * none where there is no such row.
 */
export function pasIngegaan({ reeksen }: Controletabel, { naam, periode }: Controlerij): readonly Gemeente[] {
  const gemeente = findGemeente(naam);
  if (gemeente === undefined || periode === undefined) return [];
  const ooit = ooitIn(gemeente);
  const eerder = [gemeente, ...ooit]
    .flatMap((een) => perioden(reeksen.get(een.naam)).filter((van) => comparePeriode(van, periode) < 0 && bestaatIn(een, van)))
    .sort(comparePeriode)
    .at(-1);
  return eerder === undefined ? [] : ooit.filter((een) => bestaatIn(een, eerder) && !bestaatIn(een, periode));
}

function perioden(reeks: Reeks | undefined): readonly Periode[] {
  return [...(reeks?.values() ?? [])].flatMap(([rij]) => rij?.periode ?? []);
}

/** What became part of a municipality since 2019. */
function ooitIn({ naam }: Gemeente): readonly Gemeente[] {
  return GEMEENTEN.filter(({ opgegaan_in }) => opgegaan_in.includes(naam));
}

function namen(gemeenten: readonly Gemeente[]): readonly string[] {
  return gemeenten.map(({ naam }) => naam);
}
