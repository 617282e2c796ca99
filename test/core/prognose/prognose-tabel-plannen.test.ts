import { describe, expect, it } from 'vitest';
import { readPlannen } from '../../../core/prognose/plannen-lezen.ts';
import { type Prognosewijze } from '../../../core/prognose/prognose-tabel.ts';
import { KOPPEN, LEUSDEN, plainParameters, rijen, UTRECHT } from './tabelrijen.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';

describe('plans in a table', () => {
  const met = (...plannen: unknown[][]) => ({ plannen: readPlannen([['gemeente', 'datum', 'aantal', 'kans', 'bovenop'], ...plannen]) });
  const verwacht = (...plannen: unknown[][]) => rijen([KOPPEN, LEUSDEN, UTRECHT], ['achterstand_verwacht'], met(...plannen)).flat();
  it('count for their own municipality, whatever the spelling: the larger of pace and plan, or on top', () => {
    const [zonder = NaN, utrecht] = verwacht() as number[];
    // To 13 December the pace gives 4.8, after it 4.35 more.
    expect(verwacht(['LEUSDEN ', '2022-12-13', 4, 1, ''])).toEqual([zonder, utrecht]);
    expect(verwacht(['LEUSDEN ', '2022-12-13', 10, 1, ''])).toEqual([expect.closeTo(51 - 33 - 10 - (33 / 144) * 19, 10), utrecht]);
    expect(verwacht(['Leusden', '2022-12-13', 4, 0.5, 'ja'])).toEqual([expect.closeTo(zonder - 2, 10), utrecht]);
    expect(verwacht(['Leusden', '2022-12-13', 4, 'geen', 'ja'])).toEqual([zonder, utrecht]);
  });
  it('are named in the assumptions, also those outside the time left and those of no row', () => {
    const [leusden, utrechter] = rijen(
      [KOPPEN, LEUSDEN, UTRECHT],
      ['aannames'],
      met(['Leusden', '2022-12-13', 10, 1, ''], ['Leusden', '2022-10-13', 7, '', ''], ['Leusdn', '2022-12-13', 7, '', '']),
    ).flat();
    expect(leusden).toContain(
      '1 plan meegerekend, naar verwachting 10,0 personen, als zeker geteld (kans 1); 1 plan niet meegerekend: niet van 22 november 2022 tot 1 januari 2023',
    );
    for (const aannames of [leusden, utrechter])
      expect(aannames).toContain('let op: plannen voor leusdn tellen niet mee: niet in de tabel');
    expect(utrechter).not.toContain('meegerekend,');
  });
  it('without a municipality are named so', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['aannames'], met(['', '2022-12-13', 7, '', ''], ['Soest', '2022-12-13', 7, '', '']))[0]?.[0]).toMatch(
      /let op: plannen voor \(zonder gemeente\), Soest tellen niet mee: niet in de tabel$/,
    );
  });
  it('with a probability are not said to count as certain, and of several it is said how many do', () => {
    const aannames = (...plannen: unknown[][]) => String(rijen([KOPPEN, LEUSDEN], ['aannames'], met(...plannen)).flat());
    expect(aannames(['Leusden', '2022-12-13', 10, 0.5, ''])).toMatch(/1 plan meegerekend, naar verwachting 5,0 personen$/);
    expect(aannames(['Leusden', '2022-12-13', 10, 0.5, ''], ['Leusden', '2022-12-14', 10, 1, ''])).toContain(
      '2 plannen meegerekend, naar verwachting 15,0 personen, waarvan 1 als zeker geteld (kans 1)',
    );
  });
  it('without a chance are no certainty: by home, late and some never, and the assumptions say so; the pace needed reckons with them', () => {
    const van = (kolom: string, ...plannen: unknown[][]) => rijen([KOPPEN, LEUSDEN], [kolom], met(...plannen)).flat()[0];
    const plan = ['Leusden', '2022-12-01', 18, '', 'ja'];
    // From 1 December 31 days are left: 80% of what an exponential delay of 28 days lets come.
    const komt = 18 * 0.8 * (1 - Math.exp(-31 / 28));
    expect(van('achterstand_verwacht', plan)).toBeCloseTo(Number(van('achterstand_verwacht')) - komt, 9);
    expect(van('tempo_nodig', plan)).toBeCloseTo(Number(van('tempo_nodig')) - komt / (40 / 7), 9);
    expect(van('aannames', plan)).toContain(
      'van een plan zonder kans gaat 80% door, gemiddeld 28 dagen later dan gepland (standaardwaarde); met een kans van 50% slagen of mislukken de plannen samen (standaardwaarde)',
    );
    expect(van('kans_1', plan)).toBeLessThan(0.9);
    expect(van('kans_1', plan)).toBeGreaterThan(Number(van('kans_1')) + 0.1);
  });
  it('that cannot be read spoil the forecast of their municipality, and nothing else', () => {
    const [leusden, utrechter] = rijen(
      [KOPPEN, LEUSDEN, UTRECHT],
      ['kans_1', 'nog_te_huisvesten'],
      met(['Leusden', '2022-12-13', 4, 1.5, '']),
    );
    expect(leusden).toEqual([PROGNOSEFOUT.geen_kans({ naam: 'ongeldig: plannen, rij 2, kolom "kans"', cel: 1.5 }).message, 18]);
    expect(utrechter?.[0]).toBeCloseTo(1, 6);
  });
});

describe('the assumptions of a row', () => {
  const aannames = (rij: readonly unknown[], anders: Partial<Prognosewijze> = {}) =>
    String(rijen([KOPPEN, rij], ['aannames'], anders)[0]?.[0]);
  it('say that it is a forecast, by which pace and which defaults', () => {
    expect(aannames(LEUSDEN)).toBe(
      'Prognose, geen uitkomst; tempo 1,6 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is; huishoudens van gemiddeld 2,25 personen (standaardwaarde); ' +
        'het tempo kan 20% afwijken (standaardwaarde); zonder registraties die na de peildatum nog komen',
    );
  });
  it('say what was learned', () => {
    expect(
      aannames(LEUSDEN.with(8, 3), {
        parameters: plainParameters([
          ['huishoudgrootte', 3],
          ['spreiding_eigen_tempo', 0.1],
          ['gewicht_maand_1', 1.2],
        ]),
      }),
    ).toContain(
      'tempo 3,0 per week, opgegeven; huishoudens van gemiddeld 3 personen (opgegeven of geleerd); het tempo kan 10% afwijken (opgegeven of geleerd); de maanden wegen zoals opgegeven of geleerd',
    );
  });
  it('after the peildatum name the delay, after the correctiedatum that it is over', () => {
    expect(aannames(LEUSDEN.with(6, '2023-01-10'))).toContain(
      'na de peildatum alleen late registraties, gemiddeld 11,0 dagen (standaardwaarde)',
    );
    expect(aannames(LEUSDEN.with(6, '2023-02-01'))).toBe('Prognose, geen uitkomst; na de correctiedatum komt er niets meer bij');
  });
  it('name the probability of a trede that is a decision, and of one by our reading', () => {
    expect(aannames(LEUSDEN.with(5, 12))).toMatch(/kans van \d+% op een trede die een besluit van Gedeputeerde Staten is/);
    expect(aannames(['Zeist', '2024-1', 40, 0, 10, 15, '2024-04-01', 3, '', ''])).toMatch(
      /kans van \d+% op een trede volgens onze uitleg van het kader/,
    );
  });
});
