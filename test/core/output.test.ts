import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofFout } from '../../core/invoer/invoerfout.ts';
import { readTabel } from '../../core/tabel.ts';
import { alsOutput, doorgegeven, gemeenteVan, chooseKolommen, type Uitvoerkolom } from '../../core/output.ts';

interface Rij {
  readonly cellen: readonly unknown[];
  readonly som: number;
}

const OUTPUT: readonly Uitvoerkolom<Rij>[] = [
  { kop: 'som', cel: ({ som }) => som },
  { kop: 'dubbele_som', cel: ({ som }) => 2 * som },
];
const TABEL = readTabel([['Gemeente', 'Opmerking bij de rij', '', 'som']], []);
const RIJEN: readonly Rij[] = [
  { cellen: ['Utrecht', 'let op', 'x', 'oud'], som: 3 },
  { cellen: ['Leusden', null, 'y', 'oud'], som: 4 },
];

const gekozen = (kolommen: readonly string[]) =>
  alsOutput(
    chooseKolommen(kolommen, OUTPUT, TABEL, ({ cellen }) => cellen),
    RIJEN,
  );

describe('the columns of a result', () => {
  it('are all output columns where none are asked for, below a header row', () => {
    expect(gekozen([])).toEqual([
      ['som', 'dubbele_som'],
      [3, 6],
      [4, 8],
    ]);
  });
  it('come in the order asked, output and input columns mixed, as often as asked', () => {
    expect(gekozen(['dubbele_som', 'Gemeente', 'dubbele_som'])).toEqual([
      ['dubbele_som', 'Gemeente', 'dubbele_som'],
      [6, 'Utrecht', 6],
      [8, 'Leusden', 8],
    ]);
  });
  it('are found whatever case, spaces and underscores, and keep their own header', () => {
    expect(gekozen(['Dubbele Som', 'OPMERKING_BIJ_DE_RIJ'])).toEqual([
      ['dubbele_som', 'Opmerking bij de rij'],
      [6, 'let op'],
      [8, ''],
    ]);
  });
  it('an output column goes before an input column of the same name', () => {
    expect(gekozen(['som'])).toEqual([['som'], [3], [4]]);
  });
  it('an unknown name is refused with what can be asked; a column without header cannot', () => {
    const melding = 'verwacht een van: som, dubbele_som, Gemeente, Opmerking bij de rij.';
    expect(() => gekozen(['som', 'trede'])).toThrow(`kolommen: kreeg de tekst "trede", ${melding}`);
    expect(() => gekozen(['-'])).toThrow(`kolommen: kreeg de tekst "-", ${melding}`);
    expect(ofFout(() => gekozen(['trede']))).toMatchObject({ soort: 'ongeldig' });
  });
});

describe('an input cell shown again', () => {
  it('text and numbers stay, a blank is blank', () => {
    expect(['Utrecht', '', 0, -1.5, null, undefined].map(doorgegeven)).toEqual(['Utrecht', '', 0, -1.5, '', '']);
  });
  it('anything else is said in words', () => {
    expect([true, { code: '#N/A' }, NaN, Infinity].map(doorgegeven)).toEqual([
      'WAAR',
      'de foutwaarde #N/B',
      'het getal NaN',
      'het getal Infinity',
    ]);
  });
  it('is always text or a finite number', () => {
    fc.assert(
      fc.property(fc.anything(), (cel) => {
        const uitkomst = doorgegeven(cel);
        expect(typeof uitkomst === 'string' || Number.isFinite(uitkomst)).toBe(true);
      }),
    );
  });
  it('a municipality that is blank is blank in every host', () => {
    const tabel = readTabel([['taakstelling', 'gemeente']], []);
    expect([null, '', 0].map((leeg) => gemeenteVan(tabel, [5, leeg]))).toEqual(['', '', '']);
    expect([gemeenteVan(tabel, [5, 'Zeist']), gemeenteVan(tabel, [5, 344])]).toEqual(['Zeist', 344]);
    expect(gemeenteVan(readTabel([['taakstelling']], []), [5])).toBe('');
  });
});
