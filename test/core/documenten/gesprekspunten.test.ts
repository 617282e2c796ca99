import { describe, expect, it } from 'vitest';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { gesprekspunten } from '../../../core/documenten/gesprekspunten.ts';
import { dossier, KOPPEN, regelsVan } from './tabellen.ts';

const GOED = ['Zeist', '2024-2', null, 63, 0, -5, 66, 'geen', null, 1, 'geen'];
const punten = (datum: string, ...rijen: readonly (readonly unknown[])[]) =>
  gesprekspunten(dossier([KOPPEN, ...rijen], datum, String(rijen[0]?.[0])));

describe('points to ask on a half-year that is over', () => {
  const na = (rij: readonly unknown[]) => punten('2025-03-01', rij);

  it('are none where all went well, and the annotatie says so', () => {
    expect(na(GOED)).toEqual([]);
    expect(regelsVan(annotatieVan(dossier([KOPPEN, GOED], '2025-03-01', 'Zeist'))!).slice(-2)).toEqual([
      '## Vragen voor het gesprek',
      'Uit de cijfers volgen geen vragen.',
    ]);
  });

  it('are on a taakstelling that was not achieved, and on an achterstand that grew, by one at least', () => {
    expect(na(GOED.with(6, 62))).toEqual(['De taakstelling van 2024-2 is niet gehaald (62 van 63, 98%). Waardoor, en wat gaat anders?']);
    expect(na(GOED.with(5, 10).with(6, 63).with(9, 2))).toEqual([]);
    expect(na(GOED.with(5, 10).with(6, 62).with(9, 1)).slice(0, 2)).toEqual([
      'De taakstelling van 2024-2 is niet gehaald (62 van 63, 98%). Waardoor, en wat gaat anders?',
      'De achterstand groeide in 2024-2 van 10 naar 11. Wat is nodig om die in te lopen?',
    ]);
  });

  it('are on small numbers: growth of three, and a small task', () => {
    const klein = (rij: readonly unknown[]) => na(rij).filter((punt) => punt.startsWith('Kleine aantallen'));
    const groei = (aantal: number) => klein(GOED.with(5, 10).with(6, 63 - aantal));
    expect([groei(3), groei(4)]).toEqual([
      ['Kleine aantallen: de achterstand groeide met 3 personen. Een paar keer één persoon te kort leidt zo al naar trede 4.'],
      [],
    ]);
    const opgave = (taakstelling: number, begin: number) => klein(GOED.with(3, taakstelling).with(5, begin).with(6, 66));
    expect([opgave(9, 20), opgave(10, 20), opgave(20, -11), opgave(20, -10), opgave(20, -20)]).toEqual([
      ['Kleine aantallen: één huishouden verandert het beeld.'],
      [],
      ['Kleine aantallen: één huishouden verandert het beeld.'],
      [],
      [],
    ]);
  });

  it('are on what is not known, and on other treden', () => {
    expect(na(GOED.with(7, null))).toEqual([
      'Nagekomen registraties van 2024-2 zijn niet opgegeven. Hoeveel personen zijn voor 1 januari 2025 gehuisvest en later geregistreerd?',
    ]);
    expect(na(GOED.with(5, 40).with(9, null)).at(-1)).toMatch(
      /^De inschaling van 2024-2 is niet de enig mogelijke: ook trede .* of .* is te verdedigen\.$/,
    );
  });

  it('are on sources that give other treden, each other one named', () => {
    const zeist = dossier([KOPPEN, GOED], '2025-03-01', 'Zeist');
    const geschiedenis = [{ periode: '2023-2', trede: 2, andere: [1, 3], herkomst: 'gepubliceerd' }] as const;
    expect(gesprekspunten({ ...zeist, geschiedenis })).toEqual(['Bronnen verschillen over de trede van 2023-2 (2, elders 1 of 3).']);
  });

  it('are not on a task that is nothing', () => {
    expect(na(GOED.with(4, -63).with(6, 1))).toEqual([]);
  });
});

describe('points to ask on a half-year that runs', () => {
  const nu = ['Zeist', '2024-2', null, 63, 0, 0, 30, null, null, 2, 'geen'];

  it('are on the pace and on what is still to do', () => {
    expect(punten('2024-09-01', nu)).toEqual(['Nog 33 personen en de uitkomst is trede 1. Haalt de gemeente dat voor 1 januari 2025?']);
    expect(punten('2024-10-01', nu.with(3, 60))).toEqual([
      'Nog 30 personen en de uitkomst is trede 1. Haalt de gemeente dat voor 1 januari 2025?',
    ]);
    expect(punten('2024-11-01', nu)).toEqual([
      'Nodig zijn 3,8 per week, tot nu toe zijn het er 1,7. Welke woningen en plannen maken het verschil?',
      'Nog 33 personen en de uitkomst is trede 1. Haalt de gemeente dat voor 1 januari 2025?',
    ]);
  });

  it('are on the koppeling from the koppelpeildatum on, where it falls short', () => {
    const koppeling = (datum: string, gekoppeld: number) =>
      punten(datum, nu.with(8, gekoppeld)).filter((punt) => punt.includes('gekoppeld'));
    expect([koppeling('2024-10-01', 62), koppeling('2024-09-30', 62), koppeling('2024-10-01', 63)]).toEqual([
      ['Op 1 oktober 2024 waren 62 van de 63 personen gekoppeld of gehuisvest. Wat is nodig voor de andere 1?'],
      [],
      [],
    ]);
  });

  it('are on the next task, where that is something', () => {
    const volgende = (taakstelling: number, begin: unknown) =>
      punten('2024-12-01', ['Zeist', '2024-1', null, 50, 0, 0, 50, 'geen', null, 1, 'geen'], nu.with(6, 63), [
        'Zeist',
        '2025-1',
        null,
        taakstelling,
        0,
        begin,
        null,
        null,
        null,
        null,
        null,
      ]).filter((punt) => punt.includes('2025-1'));
    expect(punten('2024-12-01', nu.with(6, 63))).toEqual([]);
    expect(punten('2024-12-01', nu.with(6, 63), ['Zeist', '2025-1', null, 26, 0, null, null, null, null, null, null])).toEqual(
      volgende(26, null),
    );
    expect([volgende(26, null), volgende(26, -25), volgende(26, -26)]).toEqual([
      ['De taakstelling van 2025-1 is 26; met de stand erbij vraagt dat 1,0 per week. Is dat voorbereid?'],
      ['De taakstelling van 2025-1 is 26; met de stand erbij vraagt dat 0,0 per week. Is dat voorbereid?'],
      [],
    ]);
  });
});

describe('points to ask before a half-year has begun', () => {
  it('are none', () => {
    expect(punten('2024-12-01', ['Zeist', '2025-1', null, 26, 0, 5, null, null, null, null, null])).toEqual([]);
  });
});

describe('too many points', () => {
  const erg = (kolommen: number) => [
    [...KOPPEN, 'totaalopgave', 'trede', 'achterstand_eind', 'realisatie_taakstelling'].slice(0, KOPPEN.length + kolommen),
    ['Baarn', '2024-2', null, 5, 0, 1, 3, null, 5, 3, null, 99, 6, 77, 0.12].slice(0, KOPPEN.length + kolommen),
  ];

  it('are told by their number from the eighth on', () => {
    const list = (kolommen: number) => gesprekspunten(dossier(erg(kolommen), '2025-01-10', 'Baarn'));
    expect([list(0).length, list(0).at(-1)?.startsWith('En nog')]).toEqual([8, false]);
    expect([1, 2, 3, 4].map((kolommen) => [list(kolommen).length, list(kolommen).at(-1)])).toEqual(
      [2, 3, 4, 5].map((meer) => [8, `En nog ${meer} punten: zie de controle van de cijfers en de beoordeling in de werkmap.`]),
    );
  });
});
