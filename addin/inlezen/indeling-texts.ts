import { perFeit } from '../../core/feiten/index.ts';
import { kolomletters } from '../../core/celadres.ts';
import { hoofdletter, opsomming } from '../../core/taal/index.ts';
import {
  type Brontabel,
  type Doelkolom,
  HOOGSTE_KOPRIJ,
  type Persoonsgegeven,
  type Persoonskolom,
  type Vraag,
} from '../../core/inlezen/index.ts';

/** Why figures are not taken, and what to do about it. */
export interface Weigering {
  readonly titel: string;
  readonly tekst: string;
}

export const GEEN_CIJFERTABEL: Weigering = {
  titel: 'Er is geen tabel met cijfers gevonden',
  tekst: `Verwacht een rij met koppen, zoals gemeente, periode, taakstelling en gerealiseerd, en daaronder een rij per gemeente. Koppen met andere namen worden alleen in de eerste ${HOOGSTE_KOPRIJ} rijen gezocht.`,
};

const GEGEVENS: Readonly<Record<Persoonsgegeven, string>> = {
  nummer: 'een nummer van een persoon, zoals V-nummer of BSN',
  naam: 'namen van personen',
  geboortedatum: 'geboortegegevens',
  adres: 'adressen',
  contact: 'contactgegevens',
  kenmerk: 'kenmerken van personen',
};

/** The file is refused; nothing of what stands in it is repeated. */
export function persoonsgegevens(kolommen: readonly Persoonskolom[]): Weigering {
  const list = kolommen.map(
    ({ kolom, soort, gezienAan }) => `kolom ${kolomletters(kolom)}: ${GEGEVENS[soort]} (gezien aan de ${gezienAan})`,
  );
  return {
    titel: 'Er staan persoonsgegevens in: niets is gelezen of bewaard',
    tekst: `${hoofdletter(list.join('; '))}. Deze invoegtoepassing werkt met aantallen per gemeente. Verwijder ${kolommen.length === 1 ? 'die kolom' : 'die kolommen'} uit het bestand en probeer het opnieuw.`,
  };
}

/** The columns that are brought in, as a user reads them. */
export const DOELNAMEN: Readonly<Record<Doelkolom, string>> = {
  ...perFeit(({ titel }) => titel),
  gemeente: 'Gemeente',
  datum: 'Datum van het cijfer',
  peildatum: 'Peildatum',
  totaalopgave: 'Totaalopgave',
  achterstand_eind: 'Achterstand aan het eind',
  realisatie_taakstelling: 'Realisatie taakstelling',
  realisatie_totaalopgave: 'Realisatie totaalopgave',
  trede: 'Trede',
  beoordeling_op: 'Beoordeeld op',
  extra_doelstelling: 'Extra doelstelling',
  vastgesteld_op: 'Vastgesteld op',
  reden: 'Reden van de vastgestelde trede',
  geldig_tot: 'Vastgestelde trede geldt tot',
  afspraken: 'Afspraken met de gemeente',
  notities: 'Notities (intern)',
  bekend_op: 'Bekend op',
};

/** How many headers of a table are named. */
const NAMED_KOPPEN = 5;

/** Which table it is: by the periode above it, and by its first row and its headers. `Rij 5: gemeente, periode en taakstelling` */
export function tabelInWoorden({ blad, kop, periode }: Brontabel): string {
  const koppen = kop.koppen.filter((een) => een !== '');
  const rest = koppen.length - NAMED_KOPPEN;
  const namen = [...koppen.slice(0, NAMED_KOPPEN), ...(rest > 0 ? [`${rest} andere`] : [])];
  return `${periode ?? `Rij ${blad.rijen[kop.eersteRij - 1]?.nummer ?? 1}`}: ${opsomming(namen)}`;
}

/** What is still to be answered, in words. */
export function vraagInWoorden(vraag: Vraag, koppen: readonly string[]): string {
  switch (vraag.soort) {
    case 'stand':
      return `Kolom "${koppen[vraag.kolom]}": is dit de achterstand aan het begin of aan het eind? Of neem de kolom niet over.`;
    case 'teken':
      return `Kolom "${koppen[vraag.kolom]}": zeg wat een positief getal betekent.`;
    case 'vrije_kolom':
      return `Kolom "${koppen[vraag.kolom]}" is vrije tekst, waarin iets over personen kan staan. Kies of u de kolom overneemt.`;
    case 'vrije_tekst':
      return `In kolom "${koppen[vraag.kolom]}" staat tekst waar een getal of dag hoort. Kies of die meegaat.`;
    case 'dubbel':
      return `${DOELNAMEN[vraag.doel]} is vaker dan één keer gekozen: kies één kolom.`;
    case 'ontbreekt':
      return {
        gemeente: 'Wijs de kolom met de gemeente aan, of vul de gemeente van alle rijen in.',
        periode: 'Wijs de kolom met de periode aan, of vul de periode van alle rijen in.',
        cijfers: 'Wijs minstens één kolom met cijfers aan.',
      }[vraag.doel];
  }
}
