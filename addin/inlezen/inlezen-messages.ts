import { catalogueOf, ongeldig } from '../../core/invoer/index.ts';
import { getal } from '../../core/taal/index.ts';
import { Bestandsfout } from './file-error.ts';
import { GRENZEN, inMegabytes } from './limits.ts';

/** The words of every refusal of a file: why it is not read, and what to do. */
export const BESTANDSFOUT = catalogueOf(Bestandsfout, {
  leeg: ongeldig(() => 'Het bestand is leeg.'),
  niets: ongeldig(() => 'Er staat niets op het klembord dat op een tabel lijkt. Kopieer eerst de cellen, met de koppen erbij.'),
  te_groot: ongeldig(
    ({ bytes }: { readonly bytes: number }) =>
      `Het bestand is ${inMegabytes(bytes)} MB; hoogstens ${inMegabytes(GRENZEN.file)} MB kan worden gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  ),
  te_veel_tekst: ongeldig(
    () => `Het tekstbestand is groter dan ${inMegabytes(GRENZEN.tekst)} MB. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.`,
  ),
  beveiligd: ongeldig(
    () =>
      'Het bestand is met een wachtwoord beveiligd. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar het opnieuw.',
  ),
  geen_werkmap: ongeldig(
    () =>
      'Dit bestand is ingepakt (zip), maar het is geen werkmap. Kies een Excel-bestand (.xlsx, .xlsb of .xls), een OpenDocument (.ods) of een .csv-bestand.',
  ),
  geen_word: ongeldig(
    () =>
      'Dit is geen Word-bestand dat kan worden ingevuld. Kies een sjabloon dat in Word is bewaard als .docx of .dotx, zonder wachtwoord.',
  ),
  macro: ongeldig(() => 'Dit Word-bestand heeft macro’s. Bewaar het in Word als .docx of .dotx, zonder macro’s.'),
  geen_tekst: ongeldig(
    () =>
      'Dit is geen tekstbestand (.csv) en geen werkmap. Kies een Excel-bestand (.xlsx, .xlsb of .xls), een OpenDocument (.ods) of een .csv-bestand.',
  ),
  html: ongeldig(
    () =>
      'Dit is een webpagina (html) die een Excel-naam heeft gekregen. Open het bestand in Excel, kies Opslaan als en daar Excel-werkmap (.xlsx).',
  ),
  xml: ongeldig(
    () =>
      'Dit is een xml-bestand, geen Excel-werkmap (.xlsx) en geen tekst met kolommen (.csv). Open het bestand in Excel, kies Opslaan als en daar Excel-werkmap (.xlsx).',
  ),
  aanhalingsteken: ongeldig(
    ({ rij }: { readonly rij: number }) =>
      `In rij ${rij} staat een aanhalingsteken (") dat niet wordt gesloten, of op een verkeerde plaats. Daardoor is niet te zien waar de cel eindigt. Haal het weg, of bewaar de tabel als .xlsx, en probeer het opnieuw.`,
  ),
  kapot: ongeldig(
    () => 'Het bestand is beschadigd en kan niet worden gelezen. Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
  ),
  te_veel_unpacked: ongeldig(
    () =>
      `Het bestand wordt bij uitpakken groter dan ${inMegabytes(GRENZEN.unpacked)} MB en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  ),
  verdacht: ongeldig(
    () =>
      'Het bestand is verdacht sterk ingepakt en wordt daarom niet gelezen. Open het in Excel en bewaar alleen het blad met de cijfers in een nieuw bestand.',
  ),
  te_veel_onderdelen: ongeldig(
    () =>
      `Het bestand bestaat uit meer dan ${getal(GRENZEN.onderdelen)} onderdelen en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  ),
  te_veel_rijen: ongeldig(
    () => `Het blad heeft meer dan ${getal(GRENZEN.rijen)} rijen met inhoud. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.`,
  ),
  te_veel_kolommen: ongeldig(
    () =>
      `Het blad heeft cellen rechts van kolom ${getal(GRENZEN.kolommen)}. Bewaar alleen de kolommen die nodig zijn in een nieuw bestand.`,
  ),
  te_veel_cellen: ongeldig(
    () =>
      `Het blad heeft meer dan ${getal(GRENZEN.cellen)} cellen met inhoud. Bewaar alleen de rijen en kolommen die nodig zijn in een nieuw bestand.`,
  ),
  te_groot_voor_werkbank: ongeldig(
    ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
      `Een blad van de werkmap heeft cellen onder rij ${getal(rows)} of rechts van kolom ${getal(columns)}. Zoveel kan de werkbank niet tonen. Open het bestand in Excel en bewaar de rijen die nodig zijn in een nieuw bestand.`,
  ),
  te_veel_tekens: ongeldig(
    () =>
      `De teksten in het blad zijn samen langer dan ${inMegabytes(GRENZEN.tekens)} MB. Bewaar alleen de kolommen die nodig zijn in een nieuw bestand.`,
  ),
  te_veel_bladen: ongeldig(
    () => `De werkmap heeft meer dan ${getal(GRENZEN.bladen)} bladen. Bewaar alleen de bladen die nodig zijn in een nieuw bestand.`,
  ),
  te_lange_formule: ongeldig(
    () =>
      `Een formule is langer dan ${getal(GRENZEN.formule)} tekens, het meeste dat Excel bewaart. Daarom wordt het bestand niet geopend.`,
  ),
  te_veel_voor_werkbank: ongeldig(
    () =>
      `De werkmap wordt bij uitpakken groter dan ${inMegabytes(GRENZEN.werkbank)} MB; zoveel kan de werkbank niet tonen. Bewaar in Excel alleen de bladen en rijen die nodig zijn in een nieuw bestand.`,
  ),
  te_lang: ongeldig(
    () =>
      `Het lezen duurde langer dan ${getal(GRENZEN.leestijd / 1000)} seconden en is gestopt. Er is niets overgenomen. Bewaar alleen het blad met de cijfers in een nieuw bestand.`,
  ),
  geen_bladen: ongeldig(() => 'De werkmap heeft geen blad met cellen.'),
  geen_blad: ongeldig(({ naam }: { readonly naam: string }) => `Het blad "${naam.slice(0, 40)}" staat niet in de werkmap.`),
  stopped: ongeldig(() => 'Het lezen is gestopt. Er is niets overgenomen.'),
  afgebroken: ongeldig(
    () =>
      'Het lezen is door de browser afgebroken, bijvoorbeeld omdat het geheugen vol was. Er is niets overgenomen. Bewaar alleen het blad met de cijfers in een nieuw bestand en probeer het opnieuw.',
  ),
});
