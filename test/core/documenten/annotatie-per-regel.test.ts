import { describe, expect, it } from 'vitest';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { BRIEVEN_2022, dossier, KOPPEN, regelsVan } from './tabellen.ts';

const LEUSDEN = dossier(
  [...BRIEVEN_2022, ['Leusden', '2023-1', null, 37, null, null, null, null, null, null, null]],
  '2022-11-22',
  'Leusden',
);
const BAARN = dossier([KOPPEN, ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', 22, 1, 'geen']], '2025-03-01', 'Baarn');
const OUD = dossier(
  [
    KOPPEN,
    ['Eemnes', '2019-1', null, 9, -2, -4, 5, 2, null, null, null],
    ['Eemnes', '2019-2', null, 6, 0, -2, null, null, null, null, null],
  ],
  '2019-07-15',
  'Eemnes',
);
const regels = (van: Parameters<typeof annotatieVan>[0]) => regelsVan(annotatieVan(van)!);
/** The lines from a heading on. */
const vanaf = (list: readonly string[], kop: string) => list.slice(list.indexOf(kop));

describe('the annotatie, line by line', () => {
  it('of Leusden in November 2022', () => {
    expect(regels(LEUSDEN)).toEqual([
      '# Annotatie overleg vergunninghouders, gemeente Leusden',
      '## Geschiedenis',
      '### Trede per halfjaar',
      'Halfjaar (tekst) | 2019-1 (trede) | 2019-2 (trede) | 2020-1 (trede) | 2020-2 (trede) | 2021-1 (trede) | 2021-2 (trede) | 2022-1 (trede)',
      'Trede | 1 | – | 1 | 1 | 2 | 2 | 3',
      '(Gepubliceerde treden. Een streepje: niet gepubliceerd.)',
      'Op 1 juli 2022 was de taakstelling van 2022-1 nog niet gehaald: 13 van de 18 personen (72%). Met de 8 personen die later zijn geregistreerd zijn het er 21: daarmee is zij wel gehaald. De rekenkundige inschaling voor 2022-1 is trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen. Deze uitkomst volgt uit het kader. Met 1 persoon meer was de uitkomst trede 2 geweest. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      '## Cijfers 2022-2',
      '### Stand van 22 november 2022',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 juli 2022 | achterstand 26',
      'Taakstelling 2022-2 | 24',
      'Herverdeling | 1',
      'Totaalopgave | 51',
      'Gerealiseerd | 33',
      'Realisatie taakstelling | 132%',
      'Realisatie totaalopgave | 65%',
      'Nog te huisvesten | 18',
      'Nu gehuisvest bij gelijke spreiding over het halfjaar | 40',
      'Tempo per week tot nu toe | 1,6',
      'Tempo per week dat nog nodig is | 3,2',
      '## Prognose op 1 januari 2023',
      'Verwacht: achterstand 12. Met 80% kans tussen achterstand 4 en achterstand 18.',
      '### Kans op elke trede',
      'Trede (tekst) | 1 (getal) | 2 (getal)',
      'Kans | 6% | 94%',
      'Aannames: Prognose, geen uitkomst; tempo 1,1 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is; huishoudens van gemiddeld 2,25 personen (standaardwaarde); het tempo kan 35% afwijken (standaardwaarde); zonder registraties die na de peildatum nog komen; het aantal perioden achtereen is in dezelfde tabel geteld.',
      '## Vragen voor het gesprek',
      '- De achterstand groeide in 2022-1 van 21 naar 26. Wat is nodig om die in te lopen?',
      '- Nodig zijn 3,2 per week, tot nu toe zijn het er 1,6. Welke woningen en plannen maken het verschil?',
      '- Nog 18 personen en de uitkomst is trede 1. Haalt de gemeente dat voor 1 januari 2023?',
      '- De taakstelling van 2023-1 is 37; met de stand erbij vraagt dat 2,1 per week. Is dat voorbereid?',
    ]);
  });

  it('of Baarn in March 2025: a half-year that is over, with a koppelingstekort', () => {
    expect(regels(BAARN)).toEqual([
      '# Annotatie overleg vergunninghouders, gemeente Baarn',
      '## Geschiedenis',
      '### Trede per halfjaar',
      'Halfjaar (tekst) | 2022-2 (trede) | 2023-1 (trede) | 2023-2 (trede) | 2024-1 (trede) | 2024-2 (trede)',
      'Trede | 1 | 2 | 1 | 1 | 1',
      '(Gepubliceerde treden. Een streepje: niet gepubliceerd.)',
      'De gemeente heeft de taakstelling van 2024-2 niet gehaald: 22 van de 24 personen (92%). De rekenkundige inschaling voor 2024-2 is trede 1 (Signaleren), gelijk aan de vorige. Deze uitkomst is een uitleg van het kader; ook mogelijk is trede 2. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      '## Cijfers 2024-2',
      '### Stand van 1 maart 2025',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 juli 2024 | geen achterstand',
      'Taakstelling 2024-2 | 24',
      'Herverdeling | 0',
      'Totaalopgave | 24',
      'Gerealiseerd | 22',
      'Realisatie taakstelling | 92%',
      'Realisatie totaalopgave | 92%',
      'Koppelingstekort | 2',
      'Stand 1 januari 2025, geregistreerd | achterstand 2',
      'Stand 1 februari 2025, met nagekomen registraties | achterstand 2',
      '## Vragen voor het gesprek',
      '- De taakstelling van 2024-2 is niet gehaald (22 van 24, 92%). Waardoor, en wat gaat anders?',
      '- De achterstand groeide in 2024-2 van 0 naar 2. Wat is nodig om die in te lopen?',
      '- Er was een koppelingstekort van 2 personen. Lag dat aan de koppeling of aan woningen, en is het nu ingelopen?',
      '- De inschaling van 2024-2 is niet de enig mogelijke: ook trede 2 is te verdedigen.',
      '- Bronnen verschillen over de trede van 2024-1 (1, elders 2).',
    ]);
  });

  it('of a half-year of which no framework is known, in the month after it', () => {
    expect(vanaf(regels(OUD), '## Geschiedenis')).toEqual([
      '## Geschiedenis',
      'Op 1 juli 2019 was de taakstelling van 2019-1 nog niet gehaald: 5 van de 7 personen (71%). Met de 2 personen die later zijn geregistreerd zijn het er 7: daarmee is zij wel gehaald. De trede van 2019-1 is niet te bepalen. Voor deze periode is geen kader van de interventieladder bekend. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      '## Cijfers 2019-1',
      '### Stand van 15 juli 2019',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 januari 2019 | voorsprong 4',
      'Taakstelling 2019-1 | 9',
      'Herverdeling | −2',
      'Totaalopgave | 3',
      'Gerealiseerd | 5',
      'Realisatie taakstelling | 71%',
      'Realisatie totaalopgave | 167%',
      'Stand 1 juli 2019, geregistreerd | voorsprong 2',
      'Stand 15 juli 2019, met nagekomen registraties | voorsprong 4',
      '## Prognose op 1 augustus 2019, met registraties die nog nakomen',
      'Verwacht: voorsprong 4. Met 80% kans tussen voorsprong 4 en voorsprong 4.',
      'De kans op elke trede is niet te bepalen. Voor 2019-1 is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf 2021-1.',
      'Aannames: Prognose, geen uitkomst; tempo 0,2 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is; huishoudens van gemiddeld 2,25 personen (standaardwaarde); het tempo kan 35% afwijken (standaardwaarde); na de peildatum alleen late registraties, gemiddeld 11,0 dagen (standaardwaarde).',
      '## Vragen voor het gesprek',
      '- De taakstelling van 2019-2 is 6; met de stand erbij vraagt dat 0,2 per week. Is dat voorbereid?',
      '- Kleine aantallen: één huishouden verandert het beeld.',
    ]);
  });
});
