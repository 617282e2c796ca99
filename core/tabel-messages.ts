import { catalogue, lijktOp, onbekend, ongeldig } from './invoer/index.ts';
import type { Periode } from './periode.ts';
import { type Kolomnaam, keyOf } from './kolomnaam.ts';
import { readKop } from './kop.ts';
import { naasteKolommen } from './naaste-kolom.ts';
import { opsomming } from './taal/index.ts';

/** The words of every refusal of a table. */
export const TABELFOUT = catalogue({
  kolom_dubbel: ongeldig(
    ({ eerste, tweede, kolom }: { readonly eerste: string; readonly tweede: string; readonly kolom: Kolomnaam }) =>
      `De koppen "${kortekop(eerste)}" en "${kortekop(tweede)}" betekenen allebei ${kolom}. Houd er één.`,
  ),
  kolom_ontbreekt: ongeldig(
    ({ ontbrekend, koppen, stand }: OntbrekendeKolom) =>
      `${ontbrekend.length === 1 ? 'Kolom ontbreekt' : 'Kolommen ontbreken'}: ${opsomming(ontbrekend)}. ${koppen.some((kop) => readKop(kop) !== undefined) ? '' : GEEN_KOPPEN}Gevonden: ${foundKoppen(koppen)}.${lijkend(ontbrekend, koppen)}${stand ? STAND_ZONDER_TEKEN : ''}`,
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
  rij_dubbel: ongeldig(
    ({ rij, gemeente, periode }: { readonly rij: number; readonly gemeente: string | number; readonly periode: Periode | undefined }) =>
      `rij ${rij}: ${gemeente}${periode ? ` ${periode}` : ''} staat er al, verwacht één rij per gemeente${periode ? ' en periode' : ''}.`,
  ),
  geen_inwoners: onbekend(
    ({ plaats, naaste }: { readonly plaats: string; readonly naaste: readonly string[] }) =>
      `${plaats}: van deze gemeente zijn geen inwoners bekend${lijktOp(naaste)}. Zet ze in een kolom inwoners.`,
  ),
  geen_gewicht: onbekend(
    ({ maatstaf }: { readonly maatstaf: string }) => `Naar ${maatstaf} is niet te verdelen: nergens is die groter dan 0.`,
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

const GEEN_KOPPEN =
  'De eerste rij bevat geen bekende koppen: neem de rij met koppen mee in het bereik (bij een tabel in Excel: Tabel1[#Alles]). ';

/** For each missing column the headings that resemble it. */
function lijkend(ontbrekend: readonly Kolomnaam[], koppen: readonly string[]): string {
  const onbekend = koppen.filter((kop) => !['', 'stand'].includes(keyOf(kop)) && readKop(kop) === undefined);
  return ontbrekend
    .flatMap((kolom) =>
      onbekend.filter((kop) => naasteKolommen(kop).includes(kolom)).map((kop) => ` "${kortekop(kop)}" lijkt op ${kolom}.`),
    )
    .join('');
}

const LANGSTE_KOP = 40;

/** A header as a sentence or a result shows it: as it stands, without control characters, cut short. */
export function kortekop(kop: string): string {
  const schoon = kop
    .slice(0, LANGSTE_KOP)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();
  return kop.length > LANGSTE_KOP ? `${schoon}…` : schoon;
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
