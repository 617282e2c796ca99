import type { Ernst } from '../../../core/controle/index.ts';
import type { Bereik } from '../../host/werkmap.ts';
import type { Tekst } from '../shared/melding.ts';

/** What the view shows: the findings in the table around the selection, or a message instead. */
export type Controlebeeld = Bevindingen | (Tekst & { readonly soort: 'uitleg' | 'let_op' | 'gelukt' });

/** The findings in a table, grouped by kind, the errors first. */
export interface Bevindingen {
  readonly soort: 'bevindingen';
  /** Where the table stands, such as `Halfjaar, A1:L27`. */
  readonly plaats: string;
  readonly aantallen: Readonly<Record<Ernst, number>>;
  readonly groepen: readonly Bevindinggroep[];
}

/** The findings of one kind and severity. */
export interface Bevindinggroep {
  readonly ernst: Ernst;
  readonly titel: string;
  readonly aantal: number;
  /** The first of them. */
  readonly regels: readonly Bevindingregel[];
}

/** A finding: the cell to jump to, and what is the matter with it. */
export interface Bevindingregel {
  readonly cel: Bereik;
  /** The municipality, or the row where it has no name. */
  readonly wie: string;
  readonly zin: string;
  /** What it would be, where that is known. */
  readonly berekend: string | undefined;
}
