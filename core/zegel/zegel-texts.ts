import { getal } from '../taal/index.ts';

/** The sheet on which the count and the last seal of each chain are noted, apart from the rows. */
export const ZEGELBLAD = 'IBT-zegels';

/** What seals do and do not do, for whoever relies on them. */
export const GRENS =
  'Een zegel laat zien dat er iets is gewijzigd, verwijderd of toegevoegd. Wie alle zegels opnieuw uitrekent, wordt er niet door tegengehouden; een ontvangstbewijs buiten de werkmap wel.';

/** A row, and what it is about. */
interface Plaats {
  readonly rij: number;
  readonly over: string;
}

/** What is said of a fault in a chain. */
export const ZIN = {
  gewijzigd(blad: string, { rij, over }: Plaats): string {
    return `Rij ${rij} van ${blad} (${over}) is gewijzigd nadat zij is vastgelegd.`;
  },
  zonderZegel(blad: string, { rij, over }: Plaats): string {
    return `Rij ${rij} van ${blad} (${over}) heeft geen zegel: het venster heeft haar niet vastgelegd.`;
  },
  copy(blad: string, { rij, over }: Plaats, eerste: number): string {
    return `Rij ${rij} van ${blad} (${over}) is een kopie van rij ${eerste}.`;
  },
  nummerDubbel(blad: string, { rij, over }: Plaats, eerste: number): string {
    return `Rij ${rij} van ${blad} (${over}) heeft hetzelfde volgnummer als rij ${eerste}, met een ander zegel.`;
  },
  verwijderd(blad: string, van: number, tot: number): string {
    return van === tot
      ? `Volgnummer ${getal(van)} staat niet meer op ${blad}: die rij is verwijderd.`
      : `De volgnummers ${getal(van)} tot en met ${getal(tot)} staan niet meer op ${blad}: die rijen zijn verwijderd.`;
  },
  pastNiet(blad: string, { rij, over }: Plaats): string {
    return `Rij ${rij} van ${blad} (${over}) sluit niet aan op wat ervoor is vastgelegd: daarvan is iets vervangen, toegevoegd of verwijderd.`;
  },
  anderZegel(blad: string, aantal: number): string {
    return `Volgnummer ${getal(aantal)} van ${blad} heeft een ander zegel dan op ${ZEGELBLAD} is genoteerd.`;
  },
  nietGenoteerd(blad: string, van: number, tot: number): string {
    return `Op ${ZEGELBLAD} is ${van === tot ? `volgnummer ${getal(van)}` : `van volgnummer ${getal(van)} tot en met ${getal(tot)}`} van ${blad} niets genoteerd. Of er daarna nog rijen waren, is niet na te gaan.`;
  },
  nergensGenoteerd(blad: string): string {
    return `Op ${ZEGELBLAD} staat niets over ${blad}. Of er onderaan rijen zijn verwijderd, is niet na te gaan.`;
  },
  volgordeOnzeker(blad: string, { rij, over }: Plaats, eerste: number): string {
    return `De rijen ${eerste} en ${rij} van ${blad} (${over}) zijn van dezelfde dag en hebben geen volgnummer: welke het laatst is vastgesteld, is niet zeker.`;
  },
} as const;
