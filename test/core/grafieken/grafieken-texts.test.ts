import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { alternatief, grafiekbronregel, uiterstenInWoorden } from '../../../core/grafieken/grafieken-texts.ts';

const KOP = { titel: 'Treden', ondertitel: 'x', beschrijving: 'Een tabel.', bron: 'Rapport 2024', peildatum: datumOf(2025, 1, 1) };

describe('what is told of every chart', () => {
  it('is its source and its day', () => {
    expect(grafiekbronregel(KOP)).toBe('Bron: Rapport 2024. Stand: 1 januari 2025.');
    expect(grafiekbronregel({ ...KOP, bron: 'b'.repeat(161) })).toBe(`Bron: ${'b'.repeat(159)}…. Stand: 1 januari 2025.`);
  });
  it('to who cannot see it is title, description, source and day, cut', () => {
    expect(alternatief(KOP)).toBe('Treden. Een tabel. Bron: Rapport 2024. Stand: 1 januari 2025.');
    expect(alternatief({ ...KOP, titel: 't'.repeat(241), beschrijving: 'd'.repeat(1201) })).toBe(
      `${'t'.repeat(239)}…. ${'d'.repeat(1199)}… Bron: Rapport 2024. Stand: 1 januari 2025.`,
    );
  });
});

describe('the extremes of a series', () => {
  const bij = (...waarden: (number | null)[]) =>
    uiterstenInWoorden(
      'stand',
      waarden.map((waarde, i) => ({ wanneer: `202${i}-1`, waarde })),
    );
  it('are its lowest and highest with their moment, the first of equals', () => {
    expect(bij(3, 1, 2)).toBe('stand laagst 1 (2021-1), hoogst 3 (2020-1)');
    expect(bij(1, 3, 1, 3)).toBe('stand laagst 1 (2020-1), hoogst 3 (2021-1)');
    expect(bij(1000, -5)).toBe('stand laagst −5 (2021-1), hoogst 1.000 (2020-1)');
  });
  it('are one where all figures are alike, and none without figures; what is missing is counted', () => {
    expect([bij(4, 4), bij(4), bij(null, 4, null), bij(), bij(null)]).toEqual([
      'stand steeds 4',
      'stand steeds 4',
      'stand steeds 4, 2 keer geen cijfer',
      'stand: geen cijfer',
      'stand: geen cijfer',
    ]);
    expect(bij(1, null, 2)).toBe('stand laagst 1 (2020-1), hoogst 2 (2022-1), 1 keer geen cijfer');
  });
});
