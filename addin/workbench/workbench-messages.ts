import { catalogueOf, ongeldig } from '../../core/invoer/index.ts';
import { Werkmapfout } from '../host/werkmap.ts';
import { LoadError } from './load-error.ts';

/** The words of why the page cannot start. */
export const LOAD_ERROR = catalogueOf(LoadError, {
  functie_ontbreekt: ongeldig(
    ({ naam }: { readonly naam: string }) =>
      `De IBT-functies zijn niet goed geladen: ${naam} staat in functions.json, maar niet in functions.js.`,
  ),
  onderdeel_ontbreekt: ongeldig(({ path }: { readonly path: string }) => `${path} ontbreekt of is onleesbaar.`),
});

/** The words of what the workbench refuses the pane of its files. */
export const WERKMAPBESTANDFOUT = catalogueOf(Werkmapfout, {
  save_eerst: ongeldig(
    () => 'De werkmap heeft wijzigingen die niet zijn opgeslagen. Sla die eerst op in de werkbank en probeer het opnieuw.',
  ),
});
