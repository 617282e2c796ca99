import { catalogueOf, ongeldig } from '../../core/invoer/index.ts';
import { type Bereik, Werkmapfout } from './werkmap.ts';

/** The words of what any host refuses. */
export const WERKMAPFOUT = catalogueOf(Werkmapfout, {
  /** Of a fault only the sentence comes from the other end of a channel. */
  gemeld: ongeldig(({ melding }: { readonly melding: string }) => melding),
  geen_adres: ongeldig(({ adres }: { readonly adres: string }) => `"${adres}" is geen adres van cellen; verwacht zoiets als A1 of A1:C5.`),
  andere_vorm: ongeldig(
    ({
      adres,
      rijen,
      kolommen,
      blok,
    }: {
      readonly adres: string;
      readonly rijen: number;
      readonly kolommen: number;
      readonly blok: Blok;
    }) =>
      `Het bereik ${adres} heeft ${rijen} rij(en) en ${kolommen} kolom(men), de waarden ${blok.length} rij(en) en ${breedten(blok)} kolom(men).`,
  ),
  geen_celgetal: ongeldig(({ getal }: { readonly getal: number }) => `${getal} is geen getal dat een cel kan bevatten.`),
  geen_formule: ongeldig(({ formule }: { readonly formule: string }) => `"${formule}" is geen formule; een formule begint met =.`),
  naam_bezet: ongeldig(({ naam }: { readonly naam: string }) => `De naam "${naam}" is in deze werkmap al in gebruik.`),
});

type Blok = readonly (readonly unknown[])[];

function breedten(blok: Blok): string {
  return [...new Set(blok.map((rij) => rij.length))].join(' of ') || '0';
}

/** The words of what Excel refuses, and of what the pane does not do there. */
export const EXCELFOUT = catalogueOf(Werkmapfout, {
  geen_toegang: ongeldig(
    () => 'Excel geeft geen toegang tot deze cellen. Hef de beveiliging van het blad of de werkmap op en probeer het opnieuw.',
  ),
  niet_herkend: ongeldig(() => 'Excel herkent deze cellen niet. Kies een cel in de tabel en probeer het opnieuw.'),
  cel_bewerkt: ongeldig(() => 'In Excel wordt een cel bewerkt. Sluit dat af met Enter of Esc en probeer het opnieuw.'),
  cellen_weg: ongeldig(() => 'Deze cellen bestaan niet meer. Kies een cel in de tabel.'),
  geen_selectie: ongeldig(() => 'Er zijn geen cellen geselecteerd. Klik op een cel in de tabel.'),
  blad_weg: ongeldig(() => 'Het blad bestaat niet meer. Kies een cel op een ander blad.'),
  te_groot: ongeldig(
    ({ om }: { readonly om: 'lezen' | 'schrijven' }) => `De tabel is te groot om in één keer te ${om}. Gebruik een kleinere tabel.`,
  ),
  failed: ongeldig(({ code }: { readonly code: string }) => `Excel kon de opdracht niet uitvoeren (${code}). Probeer het opnieuw.`),
  /** Office.js neither saves a copy nor opens a file; Excel does both itself. */
  geen_save: ongeldig(() => 'In Excel slaat dit venster geen werkmap op. Gebruik Bestand, Opslaan of Een kopie opslaan.'),
  geen_openen: ongeldig(() => 'In Excel opent dit venster geen werkmap. Gebruik Bestand, Openen.'),
});

/** The words of what the workbench refuses, and of the channel to it. */
export const WERKBANKFOUT = catalogueOf(Werkmapfout, {
  buiten_werkbank: ongeldig(() => 'Dit venster hoort in de werkbank. Open de werkbank zelf: index.html in dezelfde map.'),
  /** The other end is gone. */
  disconnected: ongeldig(() => 'De verbinding met de werkbank is verbroken. De werkmap is er nog; probeer het opnieuw.'),
  failed: ongeldig(() => 'De werkbank kon de opdracht niet uitvoeren. Probeer het opnieuw.'),
  blad_onbekend: ongeldig(({ blad }: { readonly blad: string }) => `Het blad "${blad}" bestaat niet in deze werkmap.`),
  naam_onbekend: ongeldig(({ naam }: { readonly naam: string }) => `De naam "${naam}" bestaat niet.`),
  geen_files: ongeldig(() => 'Bestanden opslaan en openen kan alleen in de werkbank in een browser.'),
  beveiligd: ongeldig(({ blad, adres }: Bereik) => `Het blad "${blad}" is beveiligd; hef de beveiliging op om in ${adres} te schrijven.`),
  niet_written: ongeldig(({ blad, adres }: Bereik) => `In ${adres} op blad "${blad}" kan niet worden geschreven.`),
  /** One of those below, on a protected sheet. */
  op_slot: ongeldig(({ geweigerd }: { readonly geweigerd: Werkmapfout }) => `${geweigerd.message} Het blad is beveiligd.`),
  niet_shown: ongeldig(({ blad }: { readonly blad: string }) => `Het blad "${blad}" kan niet worden getoond.`),
  geen_tabel: ongeldig(({ blad, adres }: Bereik) => `Van ${adres} op blad "${blad}" kan geen tabel worden gemaakt.`),
  geen_celnaam: ongeldig(({ naam }: { readonly naam: string }) => `"${naam}" kan geen naam van cellen zijn.`),
  geen_grafiek: ongeldig(({ titel }: { readonly titel: string }) => `De grafiek "${titel}" kan niet worden gemaakt.`),
  geen_image: ongeldig(({ blad }: { readonly blad: string }) => `De afbeelding kan niet op blad "${blad}" worden gezet.`),
  niet_toegevoegd: ongeldig(({ blad }: { readonly blad: string }) => `Het blad "${blad}" kan niet worden toegevoegd.`),
  niet_verwijderd: ongeldig(({ blad }: { readonly blad: string }) => `Het blad "${blad}" kan niet worden verwijderd.`),
});

/** The same fault, with what brought it about. */
export function dueTo(fout: Werkmapfout, cause: unknown): Werkmapfout {
  return Object.assign(fout, { cause });
}
