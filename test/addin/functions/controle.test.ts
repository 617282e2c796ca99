import { describe, expect, it } from 'vitest';
import { CONTROLE } from '../../../addin/functions/controle.ts';
import { blok, LEEG } from './host.ts';

const KOPPEN = ['rij', 'gemeente', 'kolom', 'ernst', 'soort', 'bevinding', 'berekend'];

describe('CONTROLE', () => {
  it('gives a header row and a row per finding: the 473 of 482 that a memo called 99%', () => {
    expect(
      blok(CONTROLE, [
        ['totaalopgave', 'gerealiseerd', 'realisatie_totaalopgave'],
        [482, 473, 99],
      ]),
    ).toEqual([
      KOPPEN,
      [
        2,
        '',
        'realisatie_totaalopgave',
        'let op',
        'percentage',
        expect.stringMatching(/473 ÷ 482 \(totaalopgave\) = 98,1: verkeerd afgerond\.$/),
        98.1,
      ],
    ]);
  });
  it('says so where all is well, also of a table without rows', () => {
    const inOrde = [KOPPEN, ['', '', '', '', '', 'geen bevindingen', '']];
    expect(
      blok(CONTROLE, [
        ['taakstelling', 'achterstand_begin', 'totaalopgave'],
        [203, 171, 374],
      ]),
    ).toEqual(inOrde);
    expect(blok(CONTROLE, [['taakstelling']])).toEqual(inOrde);
  });
  it('headers that fit nothing, a single cell and a blank one are one error', () => {
    expect(blok(CONTROLE, [['a', 'b']])).toEqual([[expect.stringMatching(/^#VALUE! Geen bekende kolom\. Gevonden: "a", "b"\./)]]);
    for (const leeg of LEEG)
      expect(blok(CONTROLE, [[leeg]])).toEqual([[expect.stringMatching(/^#VALUE! Geen bekende kolom\. Gevonden: geen koppen\./)]]);
  });
  it('gives rows of its own: changing them changes no later result', () => {
    const tabel = [['gerealiseerd'], [1.5]];
    const eerste = CONTROLE(tabel);
    eerste[0]?.fill('x');
    expect(CONTROLE(tabel)[0]).toEqual(KOPPEN);
  });
});
