import { describe, expect, it } from 'vitest';
import { briefVan } from '../../../core/documenten/brief.ts';
import { BRIEVEN_2022, dossier, KOPPEN, regelsVan } from './tabellen.ts';

/** The figures of the toezichtbrief to Leusden of September 2022, which gave trede 3 and 51 to house in 2022-2. */
const LEUSDEN = dossier(BRIEVEN_2022, '2022-11-22', 'Leusden');
/** A half-year before the first framework, of a municipality with a voorsprong, in the month after it. */
const OUD = dossier(
  [
    KOPPEN,
    ['Eemnes', '2019-1', null, 9, -2, -4, 5, 2, null, null, null],
    ['Eemnes', '2019-2', null, 6, 0, -2, null, null, null, null, null],
  ],
  '2019-07-15',
  'Eemnes',
);
const regels = (van: Parameters<typeof briefVan>[0]) => regelsVan(briefVan(van)!);
/** The lines from a heading up to another. */
const vanaf = (list: readonly string[], kop: string, tot: string) => list.slice(list.indexOf(kop), list.indexOf(tot));

describe('the letter, line by line', () => {
  it('to Leusden on 2022-1', () => {
    expect(regels(LEUSDEN)).toEqual([
      '# Toezichtbrief vergunninghouders 2022-1, gemeente Leusden',
      'Aan het college van burgemeester en wethouders van de gemeente Leusden',
      'Deze brief gaat over de huisvesting van vergunninghouders in de taakstellingsperiode 2022-1, van 1 januari 2022 tot 1 juli 2022, en over de opgave voor 2022-2.',
      '## Cijfers',
      '### Huisvesting van vergunninghouders in 2022-1',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 januari 2022 | achterstand 21',
      'Taakstelling 2022-1 | 18',
      'Herverdeling | 0',
      'Totaalopgave | 39',
      'Gerealiseerd | 13',
      'Realisatie taakstelling | 72%',
      'Realisatie totaalopgave | 33%',
      'Stand 1 juli 2022, geregistreerd | achterstand 26',
      'Nagekomen registraties tot 1 augustus 2022 | 8',
      'Stand 1 augustus 2022, met nagekomen registraties | achterstand 18',
      '(Aantallen zijn personen. Totaalopgave = taakstelling + herverdeling + stand bij het begin. De realisatie van de taakstelling is gerealiseerd ÷ (taakstelling + herverdeling).)',
      '## Beoordeling',
      'Op 1 juli 2022 was de taakstelling van 2022-1 nog niet gehaald: 13 van de 18 personen (72%). Met de 8 personen die later zijn geregistreerd zijn het er 21: daarmee is zij wel gehaald. Van de totaalopgave van 39 personen is 33% gerealiseerd. Op 1 juli 2022 was er een achterstand van 26 personen: dat is 5 ongunstiger dan bij het begin (achterstand 21).',
      'De rekenkundige inschaling voor 2022-1 is trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen. Deze uitkomst volgt uit het kader. Met 1 persoon meer was de uitkomst trede 2 geweest. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      'Onderbouwing. Trede 3 (Actief toezicht): er is een achterstand van 18 personen, dat is minstens de taakstelling van 18, en de vorige trede was 2 (kader 2021, regel 4). De totaalopgave was 39 (taakstelling 18, achterstand 21); gerealiseerd: 13, nagekomen: 8; de volgende periode begint met de geregistreerde stand (achterstand 26). Dit is volgens het kader (bron: bijlage Toelichting toepassing interventieladder, Provincie Utrecht 2022).',
      '## Wat trede 3 betekent',
      '- Afspraken in een verbeterplan om de taakstelling te halen en de achterstand in te lopen',
      '- Bestuurlijk overleg',
      '- Actieve monitoring gedurende een afgesproken periode',
      '## De volgende periode: 2022-2',
      'De totaalopgave voor 2022-2 is 51 personen: gemiddeld 1,9 per week. De volgende peildatum is 1 januari 2023.',
      '### Opgave 2022-2',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 juli 2022, geregistreerd | achterstand 26',
      'Taakstelling 2022-2 | 24',
      'Herverdeling | 1',
      'Totaalopgave | 51',
      '## Wat nodig is om af te schalen',
      'In 2022-2 zijn nodig, uitgaande van trede 3 bij het begin: voor trede 2 ten minste 28 personen en voor trede 1 ten minste 51.',
      '### Wat in 2022-2 nodig is voor elke trede',
      'Trede (trede) | Ten minste te huisvesten (getal) | Per week (getal) | Zekerheid (tekst)',
      '2 | 28 | 1,1 | volgens het kader',
      '1 | 51 | 1,9 | volgens het kader',
      '(Personen, van 1 juli 2022 tot 1 januari 2023. Per week is het gemiddelde over het hele halfjaar.)',
      '## Bronnen',
      '- Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Utrecht (toezichtbrief 2022-1, gespreksnotities, bijlage interventieladder), Provincie Utrecht, 2022, bijlage Toelichting toepassing interventieladder',
    ]);
  });

  it('on a half-year of which no framework is known gives no trede, and no source', () => {
    expect(regels(OUD)).toEqual([
      '# Toezichtbrief vergunninghouders 2019-1, gemeente Eemnes',
      'Aan het college van burgemeester en wethouders van de gemeente Eemnes',
      'Deze brief gaat over de huisvesting van vergunninghouders in de taakstellingsperiode 2019-1, van 1 januari 2019 tot 1 juli 2019, en over de opgave voor 2019-2.',
      '## Cijfers',
      '### Huisvesting van vergunninghouders in 2019-1',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 januari 2019 | voorsprong 4',
      'Taakstelling 2019-1 | 9',
      'Herverdeling | −2',
      'Totaalopgave | 3',
      'Gerealiseerd | 5',
      'Realisatie taakstelling | 71%',
      'Realisatie totaalopgave | 167%',
      'Stand 1 juli 2019, geregistreerd | voorsprong 2',
      'Nagekomen registraties tot 15 juli 2019 | 2',
      'Stand 15 juli 2019, met nagekomen registraties | voorsprong 4',
      '(Aantallen zijn personen. Totaalopgave = taakstelling + herverdeling + stand bij het begin. De realisatie van de taakstelling is gerealiseerd ÷ (taakstelling + herverdeling). Let op, kleine aantallen: één huishouden verandert de percentages en de stand sterk.)',
      '## Beoordeling',
      'Op 1 juli 2019 was de taakstelling van 2019-1 nog niet gehaald: 5 van de 7 personen (71%). Met de 2 personen die later zijn geregistreerd zijn het er 7: daarmee is zij wel gehaald. Van de totaalopgave van 3 personen is 167% gerealiseerd. Op 1 juli 2019 was er een voorsprong van 2 personen: dat is 2 ongunstiger dan bij het begin (voorsprong 4).',
      'De trede van 2019-1 is niet te bepalen. Voor deze periode is geen kader van de interventieladder bekend. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      'Onderbouwing. Voor 2019-1 is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf 2021-1.',
      '## De volgende periode: 2019-2',
      'De totaalopgave voor 2019-2 is 4 personen: gemiddeld 0,2 per week. De volgende peildatum is 1 januari 2020.',
      '### Opgave 2019-2',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 juli 2019, geregistreerd | voorsprong 2',
      'Taakstelling 2019-2 | 6',
      'Herverdeling | 0',
      'Totaalopgave | 4',
      '## Wat nodig is om af te schalen',
      'Zonder de trede bij het begin van 2019-2 is niet te zeggen wat een lagere trede vraagt.',
    ]);
  });

  it('on a koppelingstekort gives three figures more, and what it did', () => {
    const BAARN = dossier([KOPPEN, ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', 22, 1, 'geen']], '2025-03-01', 'Baarn');
    expect(vanaf(regels(BAARN), '## Cijfers', '## Bronnen')).toEqual([
      '## Cijfers',
      '### Huisvesting van vergunninghouders in 2024-2',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 juli 2024 | geen achterstand',
      'Taakstelling 2024-2 | 24',
      'Herverdeling | 0',
      'Totaalopgave | 24',
      'Gerealiseerd | 22',
      'Realisatie taakstelling | 92%',
      'Realisatie totaalopgave | 92%',
      'Stand 1 januari 2025, geregistreerd | achterstand 2',
      'Nagekomen registraties tot 1 februari 2025 | 0',
      'Stand 1 februari 2025, met nagekomen registraties | achterstand 2',
      'Gekoppeld en gehuisvest op de koppelpeildatum | 22',
      'Koppelingstekort | 2',
      'Stand waarop is beoordeeld | geen achterstand',
      '(Aantallen zijn personen. Totaalopgave = taakstelling + herverdeling + stand bij het begin. De realisatie van de taakstelling is gerealiseerd ÷ (taakstelling + herverdeling).)',
      '## Beoordeling',
      'Uw gemeente heeft de taakstelling van 2024-2 niet gehaald: 22 van de 24 personen (92%). Van de totaalopgave van 24 personen is 92% gerealiseerd. Op 1 januari 2025 was er een achterstand van 2 personen: dat is 2 ongunstiger dan bij het begin (geen achterstand). Er waren 22 personen op tijd gekoppeld of gehuisvest, 2 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 22 (geen achterstand). De werkelijke achterstand van 2 personen gaat mee naar de volgende periode.',
      'De rekenkundige inschaling voor 2024-2 is trede 1 (Signaleren), gelijk aan de vorige. Deze uitkomst is een uitleg van het kader; ook mogelijk is trede 2. Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.',
      'Onderbouwing. Trede 1 (Signaleren): iedereen die tijdig gekoppeld was, is gehuisvest (kader 2024, regel 1). De totaalopgave was 24 (taakstelling 24, geen achterstand), beoordeeld is op de 22 die tijdig gekoppeld waren (koppelingstekort 2); gerealiseerd: 22; de volgende periode begint met de geregistreerde stand (achterstand 2). Dit is onze uitleg van het kader (bron: voortgangsrapportage 2024, beoordelingen 2024-1 en 2024-2 en toelichting op trede 4, Provincie Utrecht 2025): hoe het kader een koppelingstekort meeweegt, staat niet in de bronnen; ook mogelijk: trede 2.',
      '## Wat trede 1 betekent',
      '- De provincie volgt de cijfers; geen actieve monitoring in gesprekken',
      '## De volgende periode: 2025-1',
      'De taakstelling van 2025-1 is nog niet bekend. De periode begint met de geregistreerde stand: achterstand 2.',
      '### Opgave 2025-1',
      'Onderdeel (tekst) | Aantal (getal)',
      'Stand 1 januari 2025, geregistreerd | achterstand 2',
      'Taakstelling 2025-1 | nog niet bekend',
      'Herverdeling | 0',
      'Totaalopgave | nog niet bekend',
      '## Wat nodig is om op trede 1 te blijven',
      'De taakstelling van 2025-1 is nog niet bekend; daarom is niet te zeggen hoeveel personen een lagere trede vraagt. Zonder achterstand op 1 juli 2025 is de uitkomst trede 1.',
    ]);
  });
});
