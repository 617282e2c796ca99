import { type Datum, datumInWoorden } from '../datum.ts';
import { catalogue, onbekend } from '../invoer/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Beoordeling } from './beoordeel.ts';
import { motiveer } from './motiveer.ts';

/** The words for what an assessment cannot tell. */
export const BEOORDELINGSFOUT = catalogue({
  geen_trede: onbekend(({ beoordeling }: { readonly beoordeling: Beoordeling }) => motiveer(beoordeling)),
  geen_opgave: onbekend(({ wat }: { readonly wat: 'taakstelling' | 'totaalopgave' }) => `Er is geen ${wat} groter dan 0 om door te delen.`),
  datum_buiten_periode: onbekend(
    ({ datum, periode }: { readonly datum: Datum; readonly periode: Periode }) =>
      `datum: kreeg ${datumInWoorden(datum)}, verwacht een datum van ${datumInWoorden(peildatum(periode, 'begin'))} tot ${datumInWoorden(peildatum(periode, 'eind'))} (${periode}).`,
  ),
});
