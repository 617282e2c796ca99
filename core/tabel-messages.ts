import { catalogue, ongeldig, shownValue } from './invoer/index.ts';
import type { Periode } from './periode.ts';
import type { Kolomnaam } from './kolomnaam.ts';

/** The words of every refusal of a table. */
export const TABELFOUT = catalogue({
  kolom_dubbel: ongeldig(
    ({ eerste, tweede, kolom }: { readonly eerste: string; readonly tweede: string; readonly kolom: Kolomnaam }) =>
      `De kolommen ${shownValue(eerste)} en ${shownValue(tweede)} betekenen allebei ${kolom}: verwacht er een.`,
  ),
  kolom_ontbreekt: ongeldig(
    ({ ontbrekend, koppen, stand }: OntbrekendeKolom) =>
      `Kolom ontbreekt: ${ontbrekend.join(', ')}. Gevonden: ${foundKoppen(koppen)}.${stand ? STAND_ZONDER_TEKEN : ''}`,
  ),
  stand_dubbel: ongeldig(
    ({
      tabel,
      rij,
      gemeente,
      periode,
    }: {
      readonly tabel: string;
      readonly rij: number;
      readonly gemeente: string | number;
      readonly periode: Periode;
    }) => `${tabel}, rij ${rij}: ${gemeente} ${periode} staat er al, verwacht één rij per gemeente en periode.`,
  ),
});

/** `koppen` as they stand, blank ones too; `stand` where one of them is "stand". */
interface OntbrekendeKolom {
  readonly ontbrekend: readonly Kolomnaam[];
  readonly koppen: readonly string[];
  readonly stand: boolean;
}

const STAND_ZONDER_TEKEN =
  ' Een kolom "stand" zegt niet of een positief getal achterstand of voorsprong is: noem die achterstand_begin (achterstand positief).';

/** A header as a sentence or a result shows it: as it stands, without control characters, cut short. */
export function kortekop(kop: string): string {
  return kop
    .slice(0, 40)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();
}

/** The first 20 headers of a table that are not blank, in quotes. */
export function foundKoppen(koppen: readonly string[]): string {
  return (
    koppen
      .filter((kop) => kop !== '')
      .slice(0, 20)
      .map((kop) => `"${kortekop(kop)}"`)
      .join(', ') || 'geen koppen'
  );
}
