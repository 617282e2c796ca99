import { getal } from '../../core/taal/index.ts';
import { GRENZEN, inMegabytes } from './grenzen.ts';

/** All Dutch of the reading of files: why one is refused, and what to do. */
export const LEESTEKSTEN = {
  leeg: 'Het bestand is leeg.',
  niets: 'Er staat niets op het klembord dat op een tabel lijkt. Kopieer eerst de cellen, met de koppen erbij.',
  teGroot: (bytes: number) => `Het bestand is ${inMegabytes(bytes)} MB; hoogstens ${inMegabytes(GRENZEN.bestand)} MB kan worden gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  teVeelTekst: `Het tekstbestand is groter dan ${inMegabytes(GRENZEN.tekst)} MB. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.`,
  beveiligd: 'Het bestand is met een wachtwoord beveiligd, of het is een oud Excel-bestand (.xls). Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar het als .xlsx.',
  binair: 'Dit is een binaire Excel-werkmap (.xlsb). Open het bestand in Excel en bewaar het als .xlsx.',
  geenWerkmap: 'Dit bestand is ingepakt (zip), maar het is geen Excel-werkmap (.xlsx). Kies een .xlsx- of .csv-bestand.',
  geenTekst: 'Dit is geen tekstbestand (.csv) en geen Excel-werkmap (.xlsx). Kies een van die twee.',
  kapot: 'Het bestand is beschadigd en kan niet worden gelezen. Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
  teVeelUitgepakt: `Het bestand wordt bij uitpakken groter dan ${inMegabytes(GRENZEN.uitgepakt)} MB en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  verdacht: 'Het bestand is verdacht sterk ingepakt en wordt daarom niet gelezen. Open het in Excel en bewaar alleen het blad met de cijfers in een nieuw bestand.',
  teVeelOnderdelen: `Het bestand bestaat uit meer dan ${getal(GRENZEN.onderdelen)} onderdelen en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  teVeelRijen: `Het blad heeft meer dan ${getal(GRENZEN.rijen)} rijen met inhoud. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.`,
  teVeelKolommen: `Het blad heeft cellen rechts van kolom ${GRENZEN.kolommen}. Bewaar alleen de kolommen die nodig zijn in een nieuw bestand.`,
  teVeelCellen: `Het blad heeft meer dan ${getal(GRENZEN.cellen)} cellen met inhoud. Bewaar alleen de rijen en kolommen die nodig zijn in een nieuw bestand.`,
  geenBladen: 'De werkmap heeft geen blad met cellen.',
  geenBlad: (naam: string) => `Het blad "${naam.slice(0, 40)}" staat niet in de werkmap.`,
  gestopt: 'Het lezen is gestopt. Er is niets overgenomen.',
} as const;

/** The code of a cell whose formula was never computed by who saved the file. */
export const ONBEREKEND = 'formule zonder waarde';
