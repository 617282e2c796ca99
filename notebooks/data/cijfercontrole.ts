import { type Bron, type Claim, gebiedInWoorden, herkenGebied, vindplaats } from '../../core/bronnen/index.ts';
import { publicatiebevindingen } from '../../core/controle/index.ts';
import { volledig } from '../../core/taal/index.ts';
import type { Publicaties } from './publicaties.ts';

/** A conflict among published figures, with every source it is about. */
export interface Conflict {
  readonly gebied: string;
  readonly periode: string;
  readonly ernst: string;
  readonly soort: string;
  readonly zin: string;
  readonly waarden: readonly { readonly waarde: string; readonly bron: string }[];
  readonly bronnen: readonly string[];
}

/** What the notebook cijfercontrole starts from. */
export interface Controlegegevens {
  readonly conflicten: readonly Conflict[];
  /** How many figures were checked, by area. */
  readonly gebieden: readonly { readonly naam: string; readonly woorden: string; readonly claims: number }[];
  readonly documenten: readonly Bron[];
}

/** Every conflict among the published claims, each with the sources that conflict. */
export function controlegegevens({ claims, bronnen }: Publicaties): Controlegegevens {
  const conflicten = publicatiebevindingen(claims, bronnen).map(({ soort, ernst, zin, claims: betrokken }): Conflict => {
    const [{ gebied, periode, peildatum }] = betrokken;
    return {
      gebied,
      periode: periode ?? peildatum ?? '',
      ernst,
      soort,
      zin: leesbaar(zin),
      waarden: betrokken.map((claim) => ({ waarde: waardeVan(claim), bron: vindplaats(claim, bronnen) })),
      bronnen: [...new Set(betrokken.map(({ bron }) => bron))],
    };
  });
  const keys = new Set(claims.map(({ bron }) => bron));
  return {
    conflicten,
    gebieden: [...new Set(claims.map(({ gebied }) => gebied))].sort().map((naam) => ({
      naam,
      woorden: woordenVan(naam),
      claims: claims.filter(({ gebied }) => gebied === naam).length,
    })),
    documenten: bronnen.filter(({ bron }) => keys.has(bron)),
  };
}

function woordenVan(naam: string): string {
  const herkend = herkenGebied(naam);
  return herkend.soort === 'herkend' ? gebiedInWoorden(herkend.gebied) : naam;
}

/** Names of quantities as words: `achterstand_eind` is `achterstand eind`. */
function leesbaar(tekst: string): string {
  return tekst.replaceAll('_', ' ');
}

function waardeVan({ grootheid, waarde, eenheid, toelichting }: Claim): string {
  const getal = eenheid === 'procent' ? `${volledig(waarde)}%` : volledig(waarde);
  return `${leesbaar(grootheid)} ${getal}${toelichting === undefined ? '' : ` (${toelichting})`}`;
}
