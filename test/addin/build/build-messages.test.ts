import { describe } from 'vitest';
import { OPDRACHTFOUT } from '../../../addin/build/build-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of what the command lines refuse', () => {
  testWording(OPDRACHTFOUT, {
    option_onbekend: [
      [
        OPDRACHTFOUT.option_onbekend({ args: ['--x', 'y'], options: ['blad', 'uit'] }),
        'ongeldig',
        'Kreeg "--x y", verwacht: --tabel bestand --datum 2025-01-01, en zo nodig --blad, --uit.',
      ],
    ],
    template_onbekend: [
      [
        OPDRACHTFOUT.template_onbekend({ soort: 'nota', soorten: ['brief', 'rapport'] }),
        'ongeldig',
        'sjabloon: kreeg "nota=", verwacht een bestand, of een van brief=bestand.docx, rapport=bestand.docx.',
      ],
    ],
    template_onleesbaar: [
      [OPDRACHTFOUT.template_onleesbaar({ path: 'a.docx' }), 'ongeldig', 'Het sjabloon a.docx is er niet of kan niet worden gelezen.'],
    ],
    geen_datum: [
      [
        OPDRACHTFOUT.geen_datum({ tekst: 'gisteren' }),
        'ongeldig',
        'datum: kreeg "gisteren", verwacht de dag van de cijfers, zoals --datum 2025-01-01.',
      ],
    ],
    tabel_onbruikbaar: [
      [
        OPDRACHTFOUT.tabel_onbruikbaar({
          fouten: [
            { gemeente: 'Zeist', fout: new Error('rij 5 is stuk.') },
            { gemeente: '', fout: new Error('De kop is stuk.') },
          ],
        }),
        'ongeldig',
        'De tabel is niet te gebruiken; er is niets geschreven.\n- Zeist: rij 5 is stuk.\n- De kop is stuk.',
      ],
    ],
    gemeente_ontbreekt: [
      [
        OPDRACHTFOUT.gemeente_ontbreekt({ namen: ['Soets'], gemeenten: ['Soest', 'Zeist'] }),
        'ongeldig',
        'gemeente: Soets staat niet in de tabel. Verwacht een van: Soest, Zeist.',
      ],
    ],
    niets_begonnen: [
      [OPDRACHTFOUT.niets_begonnen(), 'ongeldig', 'Er is niets geschreven: geen gemeente heeft cijfers van een halfjaar dat is begonnen.'],
    ],
    map_openbaar: [
      [
        OPDRACHTFOUT.map_openbaar({ map: 'dist/x' }),
        'ongeldig',
        'Er is niets geschreven: dist/x wordt door de webserver getoond, en hoort geen brieven te bevatten. Kies een andere map met --uit.',
      ],
    ],
    andere_versies: [
      [
        OPDRACHTFOUT.andere_versies({ map: 'uit', namen: ['a', 'b'] }),
        'ongeldig',
        'Er is niets geschreven: in uit staan al andere versies van a, b. Kies een andere map met --uit, of vervang ze met --overschrijf.',
      ],
      [
        OPDRACHTFOUT.andere_versies({ map: 'uit', namen: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
        'ongeldig',
        'Er is niets geschreven: in uit staan al andere versies van a, b, c, d, e en nog 2. Kies een andere map met --uit, of vervang ze met --overschrijf.',
      ],
    ],
    welk_notebook: [
      [
        OPDRACHTFOUT.welk_notebook({ namen: ['trend', 'treden'] }),
        'ongeldig',
        'Welk notebook? Kies een van: trend, treden. Bijvoorbeeld: npm run notebook -- trend',
      ],
    ],
    geen_rapport: [
      [
        OPDRACHTFOUT.geen_rapport(),
        'ongeldig',
        'Van geen halfjaar zijn de treden van (bijna) alle gemeenten gepubliceerd: er is geen rapport te maken.',
      ],
    ],
    geen_periode: [
      [OPDRACHTFOUT.geen_periode({ tekst: 'nu', zoals: '2024-2' }), 'ongeldig', 'periode: kreeg "nu", verwacht een periode zoals 2024-2.'],
    ],
    welke_publicatie: [
      [
        OPDRACHTFOUT.welke_publicatie(),
        'ongeldig',
        'Noem een map of de sleutel van een publicatie: npm run publicatie -- voortgangsrapportage-2024. Of: npm run publicatie -- --bijwerken.',
      ],
    ],
    publicatie_onbekend: [
      [OPDRACHTFOUT.publicatie_onbekend({ naam: 'x' }), 'ongeldig', 'x is geen map, en ook geen publicatie in core/bronnen/gegevens.'],
    ],
    publicatie_onbruikbaar: [
      [OPDRACHTFOUT.publicatie_onbruikbaar({ map: 'x', fouten: ['een', 'twee'] }), 'ongeldig', 'x is geen publicatie:\n- een\n- twee'],
    ],
    adres_ongeldig: [
      [
        OPDRACHTFOUT.adres_ongeldig({ url: 'http://x' }),
        'ongeldig',
        'Het adres "http://x" kan niet in het manifest. Verwacht een https-adres zonder gebruikersnaam, ? of #, zoals https://voorbeeld.nl/ibt.',
      ],
    ],
  });
});
