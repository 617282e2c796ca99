import { type Datum, datumInWoorden } from '../datum.ts';
import { catalogue, onbekend, ongeldig } from '../invoer/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Beoordeling } from './beoordeel.ts';
import { motiveer } from './motiveer.ts';

/** The words for what an assessment cannot tell. */
export const BEOORDELINGSFOUT = catalogue({
  geen_trede: onbekend(({ beoordeling }: { readonly beoordeling: Beoordeling }) => motiveer(beoordeling)),
  geen_opgave: onbekend(({ wat }: { readonly wat: 'taakstelling' | 'totaalopgave' }) => `Er is geen ${wat} groter dan 0 om door te delen.`),
  datum_voor_periode: ongeldig(
    ({ naam, datum, periode }: { readonly naam: string; readonly datum: Datum; readonly periode: Periode }) =>
      `${naam}: kreeg ${datumInWoorden(datum)}, verwacht een datum vanaf ${datumInWoorden(peildatum(periode, 'begin'))} (${periode}).`,
  ),
  datum_buiten_periode: onbekend(
    ({ datum, periode }: { readonly datum: Datum; readonly periode: Periode }) =>
      `datum: kreeg ${datumInWoorden(datum)}, verwacht een datum van ${datumInWoorden(peildatum(periode, 'begin'))} tot ${datumInWoorden(peildatum(periode, 'eind'))} (${periode}).`,
  ),
});
