import { celVan, type Kolomnaam, plaatsVan, type Tabel } from '../tabel.ts';
import type { Feiten } from './feiten.ts';
import { FEITENLEZERS } from './lezers.ts';

/** The columns without which a row cannot be assessed. */
export const VERPLICHTE_KOLOMMEN = ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'] as const satisfies readonly Kolomnaam[];

/**
 * The facts in one row of a table. `rijnummer` is the number the user sees, for the message.
 * Throws an `Invoerfout` that names row and column.
 */
export function feitenUitRij(tabel: Tabel, rij: readonly unknown[], rijnummer: number): Feiten {
  const lees = <N extends keyof typeof FEITENLEZERS>(naam: N) =>
    FEITENLEZERS[naam](celVan(tabel, rij, naam), plaatsVan(tabel, rijnummer, naam)) as ReturnType<(typeof FEITENLEZERS)[N]>;
  return {
    periode: lees('periode'),
    taakstelling: lees('taakstelling'),
    achterstand_begin: lees('achterstand_begin'),
    gerealiseerd: lees('gerealiseerd'),
    vorige_trede: lees('vorige_trede'),
    nagekomen: lees('nagekomen'),
    gekoppeld: lees('gekoppeld'),
    herverdeling: lees('herverdeling'),
    nagekomen_vorige: lees('nagekomen_vorige'),
  };
}
