import { describe, expect, it } from 'vitest';
import { agendaVan } from '../../../core/documenten/agenda.ts';
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
const regels = (van: Parameters<typeof agendaVan>[0]) => regelsVan(agendaVan(van)!);

describe('the agenda, line by line', () => {
  it('of Leusden in November 2022: a half-year that runs, a plan of improvement, and a task to come', () => {
    expect(regels(LEUSDEN)).toEqual([
      '# Agenda overleg vergunninghouders, gemeente Leusden',
      'Datum, tijd en deelnemers staan in de uitnodiging. Aantallen zijn personen.',
      '## 1. Opening en agenda',
      '## 2. Beoordeling 2022-1',
      '- Op 1 juli 2022 was de taakstelling van 2022-1 nog niet gehaald: 13 van de 18 personen (72%). Met de 8 personen die later zijn geregistreerd zijn het er 21: daarmee is zij wel gehaald.',
      '- Van de totaalopgave van 39 personen is 33% gerealiseerd. Op 1 juli 2022 was er een achterstand van 26 personen: dat is 5 ongunstiger dan bij het begin (achterstand 21).',
      '- Volgens het kader komt de gemeente voor 2022-1 op trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen.',
      '- De grond: er is een achterstand van 18 personen, dat is minstens de taakstelling van 18, en de vorige trede was 2.',
      '- Toelichting door de provincie, reactie van de gemeente.',
      '## 3. Voortgang 2022-2',
      '- De totaalopgave van 2022-2 is 51 personen: taakstelling 24, herverdeling 1, stand bij het begin: achterstand 26.',
      '- Op 22 november 2022 zijn 33 personen gehuisvest; nog te huisvesten: 18.',
      '- Plannen en woningen voor de rest van de periode.',
      '## 4. Verbeterplan',
      '- Maatregelen, planning en resultaten tot nu toe.',
      '- Hoe de voortgang wordt gevolgd.',
      '## 5. Taakstelling 2023-1',
      '- De taakstelling van 2023-1 is 37 personen.',
      '- Voorbereiding: woningen, afspraken met corporaties, planning.',
      '## 6. Afspraken en vervolg',
      '- De volgende peildatum is 1 januari 2023.',
    ]);
  });

  it('of Baarn in March 2025: a koppelingstekort, no plan, and no half-year that runs', () => {
    expect(regels(BAARN)).toEqual([
      '# Agenda overleg vergunninghouders, gemeente Baarn',
      'Datum, tijd en deelnemers staan in de uitnodiging. Aantallen zijn personen.',
      '## 1. Opening en agenda',
      '## 2. Beoordeling 2024-2',
      '- De gemeente heeft de taakstelling van 2024-2 niet gehaald: 22 van de 24 personen (92%).',
      '- Van de totaalopgave van 24 personen is 92% gerealiseerd. Op 1 januari 2025 was er een achterstand van 2 personen: dat is 2 ongunstiger dan bij het begin (geen achterstand).',
      '- Volgens het kader komt de gemeente voor 2024-2 op trede 1 (Signaleren), gelijk aan de vorige.',
      '- De grond: iedereen die tijdig gekoppeld was, is gehuisvest.',
      '- Toelichting door de provincie, reactie van de gemeente.',
      '## 3. Koppeling van vergunninghouders',
      '- Er waren 22 personen op tijd gekoppeld of gehuisvest, 2 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 22 (geen achterstand). De werkelijke achterstand van 2 personen gaat mee naar de volgende periode.',
      '- Oorzaken, en wat nodig is om op tijd te koppelen.',
      '## 4. Afspraken en vervolg',
      '- De volgende peildatum is 1 juli 2025.',
    ]);
  });

  it('of a half-year of which no framework is known', () => {
    expect(regels(OUD).slice(4, 8)).toEqual([
      '- Op 1 juli 2019 was de taakstelling van 2019-1 nog niet gehaald: 5 van de 7 personen (71%). Met de 2 personen die later zijn geregistreerd zijn het er 7: daarmee is zij wel gehaald.',
      '- Van de totaalopgave van 3 personen is 167% gerealiseerd. Op 1 juli 2019 was er een voorsprong van 2 personen: dat is 2 ongunstiger dan bij het begin (voorsprong 4).',
      '- De trede van 2019-1 is nog niet te geven.',
      '- Toelichting door de provincie, reactie van de gemeente.',
    ]);
  });

  it('of a half-year that runs, and of none before it', () => {
    const lopend = dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, -5, 66, null, null, 2, null]], '2024-12-01', 'Zeist');
    expect(regels(lopend)).toEqual([
      '# Agenda overleg vergunninghouders, gemeente Zeist',
      'Datum, tijd en deelnemers staan in de uitnodiging. Aantallen zijn personen.',
      '## 1. Opening en agenda',
      '## 2. Voortgang 2024-2',
      '- De totaalopgave van 2024-2 is 58 personen: taakstelling 63, herverdeling 0, stand bij het begin: voorsprong 5.',
      '- Op 1 december 2024 zijn 66 personen gehuisvest; nog te huisvesten: 0.',
      '- Plannen en woningen voor de rest van de periode.',
      '## 3. Afspraken en vervolg',
      '- De volgende peildatum is 1 januari 2025.',
    ]);
  });

  it('is not there before a half-year has begun', () => {
    expect(
      agendaVan(dossier([KOPPEN, ['Zeist', '2025-1', null, 63, 0, null, null, null, null, null, null]], '2024-12-01', 'Zeist')),
    ).toBeUndefined();
  });
});
