import { expect, it } from 'vitest';
import type { Copy } from '../../../../addin/taskpane/delen/copy.ts';
import * as module from '../../../../addin/taskpane/delen/delen-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import { VERSIENUMMER } from '../../../../core/versie.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const copy = (aantal: number, gemeenten: readonly string[], perioden: Copy['perioden']): Copy => ({
  gemeenten,
  perioden,
  rijen: Array.from({ length: aantal }, () => []),
  kolommen: [
    { kop: 'Gemeente', soort: 'naam' },
    { kop: 'Trede', soort: 'trede' },
  ],
  staven: [],
  grafiek: '',
  toelichting: [],
  bronnen: [],
  nietOpgenomen: [],
});

it('says whose rows go along, of which periodes, and which columns', () => {
  expect(TEXTS.meeInWoorden(copy(1, ['Leusden'], ['2024-2']))).toBe('1 rij van Leusden (2024-2). Geen totalen.');
  expect(TEXTS.meeInWoorden(copy(4, ['Leusden', 'Soest', 'Zeist'], ['2024-1', '2024-2']))).toBe(
    '4 rijen van Leusden, Soest en Zeist (2024-1 en 2024-2). Geen totalen.',
  );
  expect(TEXTS.kolommenMee(copy(1, ['Leusden'], ['2024-2']))).toBe('Kolommen: Gemeente, Trede.');
});

it('says what stays behind: rows of others and columns only where there are any', () => {
  const altijd = 'Alle formules, opmerkingen bij cellen en andere bladen.';
  expect(TEXTS.hierInWoorden(0, [])).toEqual([altijd]);
  expect(TEXTS.hierInWoorden(1, ['notitie'])).toEqual([altijd, 'De rijen van 1 andere gemeente.', 'De kolom notitie.']);
  expect(TEXTS.hierInWoorden(25, ['notitie', 'contact'])).toEqual([
    altijd,
    'De rijen van 25 andere gemeenten.',
    'De kolommen notitie en contact.',
  ]);
});

it('says of whom rows are left out, where there are any', () => {
  expect(TEXTS.nietOpgenomen('Soest', 0)).toEqual([]);
  expect(TEXTS.nietOpgenomen('Soest', 1)).toEqual(['Niet opgenomen: 1 rij van Soest, omdat de cijfers niet te lezen zijn.']);
  expect(TEXTS.nietOpgenomen('Soest', 2)).toEqual(['Niet opgenomen: 2 rijen van Soest, omdat de cijfers niet te lezen zijn.']);
});

it('tells the reader of the copy what kind of figures these are, of which day and by which version', () => {
  const zinnen = TEXTS.toelichting(['Leusden', 'Soest'], datumOf(2025, 1, 8));
  expect(zinnen[0]).toBe('Dit is de rekenkundige inschaling. Gedeputeerde Staten plaatsen een gemeente op een trede.');
  expect(zinnen[1]).toBe(
    'De cijfers komen uit de werkmap van de toezichthouder en zijn die van 8 januari 2025. Opgenomen: Leusden en Soest.',
  );
  expect(zinnen.at(-1)).toBe(`Berekend met Toezicht huisvesting ${VERSIENUMMER}.`);
});

it('tells the chart bar by bar, and many bars by their extremes', () => {
  const begin = 'Staafgrafiek van de achterstand aan het eind van de periode, in personen.';
  expect(
    TEXTS.grafiekInWoorden([
      ['Leusden', 26],
      ['Soest', -3],
      ['Zeist', 0],
    ]),
  ).toBe(`${begin} Leusden: achterstand 26; Soest: voorsprong 3; Zeist: geen achterstand.`);
  expect(TEXTS.grafiekInWoorden(Array.from({ length: 31 }, (_, i) => [`G${i}`, i - 5]))).toBe(
    `${begin} 31 staven, van voorsprong 5 tot achterstand 25.`,
  );
  expect(TEXTS.grafiekInWoorden(Array.from({ length: 30 }, (_, i) => [`G${i}`, i]))).toContain('G0: geen achterstand; G1: achterstand 1;');
});

it('names the file by the municipality or their number, and by the periode where it is one', () => {
  expect(TEXTS.fileName(['Wijk bij Duurstede'], ['2024-2'])).toBe('Beoordeling-Wijk-bij-Duurstede-2024-2.xlsx');
  expect(TEXTS.fileName(['"Leusden" (nieuw)'], ['2024-1', '2024-2'])).toBe('Beoordeling-Leusden-nieuw.xlsx');
  expect(TEXTS.fileName(['???'], ['2024-2'])).toBe('Beoordeling-gemeente-2024-2.xlsx');
  expect(TEXTS.fileName(['Leusden', 'Soest'], ['2024-2'])).toBe('Beoordeling-2-gemeenten-2024-2.xlsx');
  expect(TEXTS.fileName([], [])).toBe('Beoordeling-0-gemeenten.xlsx');
});
