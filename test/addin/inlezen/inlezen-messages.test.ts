import { describe } from 'vitest';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a file that is not read', () => {
  testWording(BESTANDSFOUT, {
    leeg: [[BESTANDSFOUT.leeg(), 'ongeldig', 'Het bestand is leeg.']],
    niets: [
      [
        BESTANDSFOUT.niets(),
        'ongeldig',
        'Er staat niets op het klembord dat op een tabel lijkt. Kopieer eerst de cellen, met de koppen erbij.',
      ],
    ],
    te_groot: [
      [
        BESTANDSFOUT.te_groot({ bytes: 26 * 1024 * 1024 }),
        'ongeldig',
        'Het bestand is 26 MB; hoogstens 25 MB kan worden gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.',
      ],
    ],
    te_veel_tekst: [
      [
        BESTANDSFOUT.te_veel_tekst(),
        'ongeldig',
        'Het tekstbestand is groter dan 10 MB. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.',
      ],
    ],
    beveiligd: [
      [
        BESTANDSFOUT.beveiligd(),
        'ongeldig',
        'Het bestand is met een wachtwoord beveiligd. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar het opnieuw.',
      ],
    ],
    geen_werkmap: [
      [
        BESTANDSFOUT.geen_werkmap(),
        'ongeldig',
        'Dit bestand is ingepakt (zip), maar het is geen werkmap. Kies een Excel-bestand (.xlsx, .xlsb of .xls), een OpenDocument (.ods) of een .csv-bestand.',
      ],
    ],
    geen_word: [
      [
        BESTANDSFOUT.geen_word(),
        'ongeldig',
        'Dit is geen Word-bestand dat kan worden ingevuld. Kies een sjabloon dat in Word is bewaard als .docx of .dotx, zonder wachtwoord.',
      ],
    ],
    macro: [[BESTANDSFOUT.macro(), 'ongeldig', 'Dit Word-bestand heeft macro’s. Bewaar het in Word als .docx of .dotx, zonder macro’s.']],
    geen_tekst: [
      [
        BESTANDSFOUT.geen_tekst(),
        'ongeldig',
        'Dit is geen tekstbestand (.csv) en geen werkmap. Kies een Excel-bestand (.xlsx, .xlsb of .xls), een OpenDocument (.ods) of een .csv-bestand.',
      ],
    ],
    html: [
      [
        BESTANDSFOUT.html(),
        'ongeldig',
        'Dit is een webpagina (html) die een Excel-naam heeft gekregen. Open het bestand in Excel, kies Opslaan als en daar Excel-werkmap (.xlsx).',
      ],
    ],
    xml: [
      [
        BESTANDSFOUT.xml(),
        'ongeldig',
        'Dit is een xml-bestand, geen Excel-werkmap (.xlsx) en geen tekst met kolommen (.csv). Open het bestand in Excel, kies Opslaan als en daar Excel-werkmap (.xlsx).',
      ],
    ],
    aanhalingsteken: [
      [
        BESTANDSFOUT.aanhalingsteken({ rij: 5 }),
        'ongeldig',
        'In rij 5 staat een aanhalingsteken (") dat niet wordt gesloten, of op een verkeerde plaats. Daardoor is niet te zien waar de cel eindigt. Haal het weg, of bewaar de tabel als .xlsx, en probeer het opnieuw.',
      ],
    ],
    kapot: [
      [
        BESTANDSFOUT.kapot(),
        'ongeldig',
        'Het bestand is beschadigd en kan niet worden gelezen. Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
      ],
    ],
    te_veel_unpacked: [
      [
        BESTANDSFOUT.te_veel_unpacked(),
        'ongeldig',
        'Het bestand wordt bij uitpakken groter dan 250 MB en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.',
      ],
    ],
    verdacht: [
      [
        BESTANDSFOUT.verdacht(),
        'ongeldig',
        'Het bestand is verdacht sterk ingepakt en wordt daarom niet gelezen. Open het in Excel en bewaar alleen het blad met de cijfers in een nieuw bestand.',
      ],
    ],
    te_veel_onderdelen: [
      [
        BESTANDSFOUT.te_veel_onderdelen(),
        'ongeldig',
        'Het bestand bestaat uit meer dan 5.000 onderdelen en wordt daarom niet gelezen. Bewaar alleen het blad met de cijfers in een nieuw bestand.',
      ],
    ],
    te_veel_rijen: [
      [
        BESTANDSFOUT.te_veel_rijen(),
        'ongeldig',
        'Het blad heeft meer dan 10.000 rijen met inhoud. Bewaar alleen de rijen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_veel_kolommen: [
      [
        BESTANDSFOUT.te_veel_kolommen(),
        'ongeldig',
        'Het blad heeft cellen rechts van kolom 1.000. Bewaar alleen de kolommen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_veel_cellen: [
      [
        BESTANDSFOUT.te_veel_cellen(),
        'ongeldig',
        'Het blad heeft meer dan 300.000 cellen met inhoud. Bewaar alleen de rijen en kolommen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_groot_voor_werkbank: [
      [
        BESTANDSFOUT.te_groot_voor_werkbank({ rows: 20_000, columns: 1_000 }),
        'ongeldig',
        'Een blad van de werkmap heeft cellen onder rij 20.000 of rechts van kolom 1.000. Zoveel kan de werkbank niet tonen. Open het bestand in Excel en bewaar de rijen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_veel_tekens: [
      [
        BESTANDSFOUT.te_veel_tekens(),
        'ongeldig',
        'De teksten in het blad zijn samen langer dan 10 MB. Bewaar alleen de kolommen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_veel_bladen: [
      [
        BESTANDSFOUT.te_veel_bladen(),
        'ongeldig',
        'De werkmap heeft meer dan 500 bladen. Bewaar alleen de bladen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_lange_formule: [
      [
        BESTANDSFOUT.te_lange_formule(),
        'ongeldig',
        'Een formule is langer dan 8.192 tekens, het meeste dat Excel bewaart. Daarom wordt het bestand niet geopend.',
      ],
    ],
    te_veel_voor_werkbank: [
      [
        BESTANDSFOUT.te_veel_voor_werkbank(),
        'ongeldig',
        'De werkmap wordt bij uitpakken groter dan 40 MB; zoveel kan de werkbank niet tonen. Bewaar in Excel alleen de bladen en rijen die nodig zijn in een nieuw bestand.',
      ],
    ],
    te_lang: [
      [
        BESTANDSFOUT.te_lang(),
        'ongeldig',
        'Het lezen duurde langer dan 20 seconden en is gestopt. Er is niets overgenomen. Bewaar alleen het blad met de cijfers in een nieuw bestand.',
      ],
    ],
    geen_bladen: [[BESTANDSFOUT.geen_bladen(), 'ongeldig', 'De werkmap heeft geen blad met cellen.']],
    geen_blad: [[BESTANDSFOUT.geen_blad({ naam: 'Halfjaar' }), 'ongeldig', 'Het blad "Halfjaar" staat niet in de werkmap.']],
    stopped: [[BESTANDSFOUT.stopped(), 'ongeldig', 'Het lezen is gestopt. Er is niets overgenomen.']],
    afgebroken: [
      [
        BESTANDSFOUT.afgebroken(),
        'ongeldig',
        'Het lezen is door de browser afgebroken, bijvoorbeeld omdat het geheugen vol was. Er is niets overgenomen. Bewaar alleen het blad met de cijfers in een nieuw bestand en probeer het opnieuw.',
      ],
    ],
  });
});
