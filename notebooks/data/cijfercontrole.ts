import { from, op } from 'arquero';
import { type Claim, vindplaats } from '../../core/bronnen/index.ts';
import { publicatiebevindingen } from '../../core/controle/index.ts';
import { volledig } from '../../core/taal/index.ts';
import type { Publicaties } from './publicaties.ts';

/** A conflict among published figures, with every source it is about. */
export interface Conflict {
  readonly gebied: string;
  readonly periode: string;
  readonly grootheid: string;
  readonly ernst: string;
  readonly soort: string;
  readonly zin: string;
  readonly waarden: readonly { readonly waarde: string; readonly bron: string }[];
}

/** What the notebook cijfercontrole starts from. */
export interface Controlegegevens {
  readonly conflicten: readonly Conflict[];
  readonly claims: number;
  /** How often each kind occurs, the commonest first. */
  readonly soorten: readonly { readonly soort: string; readonly aantal: number }[];
}

/** Every conflict among the published claims, each with the sources that conflict. */
export function controlegegevens({ claims, bronnen }: Publicaties): Controlegegevens {
  const conflicten = publicatiebevindingen(claims, bronnen).map(({ soort, ernst, zin, claims: betrokken }): Conflict => {
    const [{ gebied, periode, peildatum, grootheid }] = betrokken;
    return {
      gebied,
      periode: periode ?? peildatum ?? '',
      grootheid,
      ernst,
      soort,
      zin,
      waarden: betrokken.map((claim) => ({ waarde: waardeVan(claim), bron: vindplaats(claim, bronnen) })),
    };
  });
  const geteld =
    conflicten.length === 0
      ? []
      : (from(conflicten.map(({ soort }) => ({ soort })))
          .groupby('soort')
          .rollup({ aantal: op.count() })
          .objects() as { soort: string; aantal: number }[]);
  return { conflicten, claims: claims.length, soorten: geteld.sort((a, b) => b.aantal - a.aantal || (a.soort < b.soort ? -1 : 1)) };
}

function waardeVan({ grootheid, waarde, eenheid, toelichting }: Claim): string {
  const getal = eenheid === 'procent' ? `${volledig(waarde)}%` : volledig(waarde);
  return `${grootheid} ${getal}${toelichting === undefined ? '' : ` (${toelichting})`}`;
}
