import { describe, expect, it } from 'vitest';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { GEPUBLICEERD } from '../../../core/bronnen/cijfer.ts';
import { CLAIMS } from '../../../core/bronnen/claim.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitDossiers, uitPublicaties } from '../../../core/documenten/rapportbron.ts';
import { peildatum } from '../../../core/periode.ts';
import { publishedBefore } from '../bronnen/published-before.ts';
import { dag, KOPPEN, regelsVan } from './tabellen.ts';

const TABEL = [
  KOPPEN,
  ['Zeist', '2023-1', null, 50, 0, 10, 40, 'geen', null, 2, null],
  ['Zeist', '2023-2', null, 30, 2, 20, 50, 'geen', 45, 2, null],
  ['Baarn', '2023-1', null, 20, 0, 0, 20, 'geen', null, 1, null],
  ['Baarn', '2023-2', null, 20, 0, 0, 15, 'geen', null, 1, null],
  ['Soest', '2023-2', null, 20, 0, 5, 15, 'geen', null, null, null],
  ['Lopik', '2023-2', '2024-02-15', 10, 0, 5, 3, 'geen', null, 2, null],
  ['Bunnik', '2023-2', null, 10, 0, 25, 3, 'geen', null, null, null],
];
const uitTabel = (rijen: readonly (readonly unknown[])[], periode: '2019-1' | '2023-2') =>
  halfjaarrapport(uitDossiers(readDossiers(rijen, dag('2024-03-01')).dossiers), periode);

describe('the report, line by line', () => {
  it('on 2023-2 from a table of five municipalities', () => {
    expect(regelsVan(uitTabel(TABEL, '2023-2'))).toEqual([
      '# Huisvesting vergunninghouders: resultaten en beoordelingen 2023-2',
      '## Resultaten van de 5 gemeenten in de tabel',
      'De taakstelling van 2023-2 was 90 vergunninghouders; samen met herverdeling (2) en de stand uit eerdere perioden was de totaalopgave 147. Er zijn 86 vergunninghouders gehuisvest: 93% van de taakstelling en 59% van de totaalopgave. In 2023-1 was dat 86% van de taakstelling en 75% van de totaalopgave. Op 1 januari 2024 was er een achterstand van 61 personen. Bij het begin van 2023-2 was er een achterstand van 55 personen: de stand is 6 ongunstiger geworden.',
      '### Resultaten per halfjaar',
      'Halfjaar (tekst) | Taakstelling (getal) | Achterstand begin (getal) | Totaalopgave (getal) | Gerealiseerd (getal) | % van taakstelling (getal) | % van totaalopgave (getal) | Achterstand eind (getal)',
      '2023-1 | 70 | 10 | 80 | 60 | 86% | 75% | 20',
      '2023-2 | 90 | 55 | 147 | 86 | 93% | 59% | 61',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling. Personen; een streepje: niet bekend. Een negatieve achterstand is een voorsprong. % van taakstelling rekent met herverdeling.)',
      '[Taakstelling, gerealiseerd en achterstand per halfjaar]',
      '## Beoordelingen 2023-2',
      'Van de 5 gemeenten staat er 1 op trede 1, 2 op trede 2 en 1 op trede 3. Van 1 gemeente is de trede niet te bepalen. Zekerheid van de inschalingen: volgens het kader: 3; uitleg van het kader: 1.',
      '### Aantal gemeenten op elke trede, 2023-2',
      'Trede (tekst) | Gemeenten (getal)',
      '1 Signaleren | 1',
      '2 Informatie opvragen en valideren | 2',
      '3 Actief toezicht | 1',
      'niet te bepalen | 1',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling.)',
      '### Trede per gemeente',
      'Gemeente (tekst) | 2023-1 (trede) | 2023-2 (trede) | Zekerheid (tekst)',
      'Zeist | 2 | 1 | volgens het kader',
      'Baarn | 1 | 2 | volgens het kader',
      'Soest | – | 2 | uitleg van het kader',
      'Lopik | – | 3 | volgens het kader',
      'Bunnik | – | – | –',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling. Een streepje: niet bekend.)',
      '[Treden per gemeente]',
      '## Bewegingen sinds 2023-1',
      '2 gemeenten zijn opgeschaald: Baarn (1 naar 2) en Lopik (2 naar 3). 1 gemeente is afgeschaald: Zeist (2 naar 1). Gelijk gebleven: 0. Van 2 gemeenten is niet bekend of de trede veranderde: van 2023-1 of nu is de trede onbekend.',
      '### Gemeenten die van trede veranderden',
      'Gemeente (tekst) | Was (trede) | Is (trede) | Richting (tekst)',
      'Zeist | 2 | 1 | omlaag',
      'Baarn | 1 | 2 | omhoog',
      'Lopik | 2 | 3 | omhoog',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling.)',
      '## Koppelingstekort',
      'Van 4 gemeenten is niet bekend of er een koppelingstekort was. Bij 1 gemeente is rekening gehouden met een koppelingstekort: Zeist. Daardoor is de inschaling van 1 gemeente gunstiger: Zeist.',
      '## Bronnen',
      '- Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Utrecht (toezichtbrief 2022-1, gespreksnotities, bijlage interventieladder), Provincie Utrecht, 2022, bijlage Toelichting toepassing interventieladder',
      '- Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Leusden (toezichtbrief 2022-1, gespreksnotities, plan van aanpak), Provincie Utrecht, 2022, toezichtbrief 2022-1',
      '- Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, voortgangsrapportage 2023-2, paragraaf 3.1.1, https://www.provincie-utrecht.nl/onderwerpen/bestuurlijke-zaken/interbestuurlijk-toezicht/huisvesting-vergunninghouders',
      'Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten. Een achterstand is positief, een voorsprong negatief.',
    ]);
  });

  it('on a half-year of which no framework is known, from a table of one municipality', () => {
    expect(regelsVan(uitTabel([KOPPEN, ['Zeist', '2019-1', null, 5, -5, -2, 2, 'geen', null, null, null]], '2019-1'))).toEqual([
      '# Huisvesting vergunninghouders: resultaten en beoordelingen 2019-1',
      '## Resultaten van Zeist',
      'De taakstelling van 2019-1 was 5 vergunninghouders; samen met herverdeling (−5) en de stand uit eerdere perioden was de totaalopgave −2. Er zijn 2 vergunninghouders gehuisvest. Op 1 juli 2019 was er een voorsprong van 4 personen. Bij het begin van 2019-1 was er een voorsprong van 2 personen: de stand is 2 gunstiger geworden.',
      '### Resultaten per halfjaar',
      'Halfjaar (tekst) | Taakstelling (getal) | Achterstand begin (getal) | Totaalopgave (getal) | Gerealiseerd (getal) | % van taakstelling (getal) | % van totaalopgave (getal) | Achterstand eind (getal)',
      '2019-1 | 5 | −2 | −2 | 2 | – | – | −4',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling. Personen; een streepje: niet bekend. Een negatieve achterstand is een voorsprong. % van taakstelling rekent met herverdeling.)',
      '## Beoordelingen 2019-1',
      'Van 1 gemeente is de trede niet te bepalen.',
      '### Aantal gemeenten op elke trede, 2019-1',
      'Trede (tekst) | Gemeenten (getal)',
      'niet te bepalen | 1',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling.)',
      '### Trede per gemeente',
      'Gemeente (tekst) | 2019-1 (trede) | Zekerheid (tekst)',
      'Zeist | – | –',
      '(Bron: tabel van de toezichthouder; treden zijn de rekenkundige inschaling. Een streepje: niet bekend.)',
      '## Bewegingen sinds 2018-2',
      'Van 2018-2 zijn geen treden bekend om mee te vergelijken.',
      '## Koppelingstekort',
      'Van 1 gemeente is niet bekend of er een koppelingstekort was.',
      '## Bronnen',
      'Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten. Een achterstand is positief, een voorsprong negatief.',
    ]);
  });

  it('on 2024-2 from published figures, up to the treden', () => {
    const regels = regelsVan(halfjaarrapport(uitPublicaties(publishedBefore('2025-06')), '2024-2'));
    expect(regels.slice(0, regels.indexOf('## Beoordelingen 2024-2'))).toEqual([
      '# Huisvesting vergunninghouders: resultaten en beoordelingen 2024-2',
      '## Resultaten van de provincie Utrecht',
      'De taakstelling van 2024-2 was 1.323 vergunninghouders; samen met de stand uit eerdere perioden was de totaalopgave 2.222. Er zijn 1.316 vergunninghouders gehuisvest: 99% van de taakstelling en 59% van de totaalopgave. In 2024-1 was dat 78% van de taakstelling en 56% van de totaalopgave. Op 1 januari 2025 was er een achterstand van 906 personen. Bij het begin van 2024-2 was er een achterstand van 899 personen: de stand is 7 ongunstiger geworden.',
      '### Resultaten per halfjaar',
      'Halfjaar (tekst) | Taakstelling (getal) | Achterstand begin (getal) | Totaalopgave (getal) | Gerealiseerd (getal) | % van taakstelling (getal) | % van totaalopgave (getal) | Achterstand eind (getal)',
      '2020-1 | 429 | – | – | 405 | 94% | – | –',
      '2020-2 | – | – | – | – | – | – | –',
      '2021-1 | – | – | – | – | – | – | –',
      '2021-2 | 854 | – | – | – | – | – | –',
      '2022-1 | 780 | – | – | – | – | – | 422',
      '2022-2 | 1.055 | 422 | 1.477 | 1.635 | 155% | 111% | −150',
      '2023-1 | 1.651 | −150 | 1.501 | 1.138 | 69% | 76% | 406',
      '2023-2 | 1.372 | 406 | 1.778 | 1.208 | 88% | 68% | 570',
      '2024-1 | 1.459 | 574 | 2.033 | 1.131 | 78% | 56% | 899',
      '2024-2 | 1.323 | 899 | 2.222 | 1.316 | 99% | 59% | 906',
      '(Bron: gepubliceerde cijfers van de Provincie Utrecht, zie Bronnen. Personen; een streepje: niet bekend. Een negatieve achterstand is een voorsprong. % van taakstelling rekent met herverdeling.)',
      '[Taakstelling, gerealiseerd en achterstand per halfjaar]',
    ]);
    expect(regels).toContain('Gemeente (tekst) | 2023-1 (trede) | 2023-2 (trede) | 2024-1 (trede) | 2024-2 (trede)');
    expect(regels.slice(regels.indexOf('## Vooruitblik 2025-1'), regels.indexOf('## Bronnen'))).toEqual([
      '## Vooruitblik 2025-1',
      'De taakstelling van 2025-1 is 1.382 vergunninghouders, voor zover hier bekend. Met de stand bij het begin (achterstand 906) is de totaalopgave 2.288.',
    ]);
    expect(regels).toContain('Bij 4 gemeenten is rekening gehouden met een koppelingstekort: Baarn, Bunnik, IJsselstein en Leusden.');
  });

  it('is of the last day of its figures: of the peildatum where they are published', () => {
    expect([
      uitTabel(TABEL, '2023-2').cijfers_van,
      halfjaarrapport(uitPublicaties({ boek: GEPUBLICEERD, claims: CLAIMS, bronnen: BRONNEN }), '2024-2').cijfers_van,
    ]).toEqual([dag('2024-03-01'), peildatum('2024-2', 'eind')]);
  });

  it('has a file name and no mark of internal use', () => {
    expect(uitTabel(TABEL, '2023-2')).toMatchObject({ naam: 'Halfjaarrapport 2023-2', intern: false, compact: false });
  });
});
