import { type Datum, datumInWoorden, isoDatum } from '../datum.ts';
import { catalogue, ongeldig } from '../invoer/index.ts';
import { peildatum, type Periode } from '../periode.ts';
import { opsomming } from '../taal/index.ts';

/** A day at a place in the table. */
interface Dag {
  readonly naam: string;
  readonly datum: Datum;
}

/** The words of every refusal of a stand. */
export const STANDENFOUT = catalogue({
  datum_ontbreekt: ongeldig(({ naam }: { readonly naam: string }) => `${naam}: de datum van het cijfer ontbreekt.`),
  datum_buiten_periode: ongeldig(
    ({ naam, datum, periode }: Dag & { readonly periode: Periode }) =>
      `${naam}: ${isoDatum(datum)} ligt niet in ${periode}, verwacht een dag na ${isoDatum(peildatum(periode, 'begin'))} tot en met de correctiedatum ${isoDatum(peildatum(periode, 'correctie'))}.`,
  ),
  datum_na_inbreng: ongeldig(
    ({ naam, datum, bekend_op }: Dag & { readonly bekend_op: Datum }) =>
      `${naam}: ${isoDatum(datum)} ligt na ${isoDatum(bekend_op)}, de dag waarop het cijfer is ingebracht.`,
  ),
  stand_dubbel: ongeldig(
    ({
      gemeente,
      periode,
      datum,
      aantallen,
    }: {
      readonly gemeente: string;
      readonly periode: Periode;
      readonly datum: Datum;
      readonly aantallen: readonly number[];
    }) =>
      `${gemeente} ${periode} staat meer dan eens in de tabel voor ${datumInWoorden(datum)}${aantallen.length > 1 ? `, met ${opsomming(aantallen)} gerealiseerd` : ''}: verwacht één rij. Niet vastgelegd.`,
  ),
});
