import { describe, expect, it } from 'vitest';
import type { Bevinding } from '../../../core/controle/bevinding.ts';
import { inVolgorde } from '../../../core/controle/check-tabel.ts';
import { bevindingenIn, controletabel } from '../../../core/controle/controletabel.ts';
import { CONTROLEFOUT } from '../../../core/controle/controle-texts.ts';
import { kortekop } from '../../../core/tabel-messages.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

describe('a header', () => {
  it('is shown on one line, without control characters, up to 40 characters', () => {
    expect([kortekop('naam\u202e\u0007gemeente '), kortekop('x'.repeat(41))]).toEqual(['naam  gemeente', `${'x'.repeat(40)}…`]);
  });

  it('is told in a refusal, up to 20 of them', () => {
    const koppen = ['', ...Array.from({ length: 21 }, (_, i) => `k${i}`)];
    expect(CONTROLEFOUT.geen_bekende_kolom({ koppen }).message).toContain(
      'Gevonden: "k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10", "k11", "k12", "k13", "k14", "k15", "k16", "k17", "k18", "k19". ',
    );
    expect(CONTROLEFOUT.geen_bekende_kolom({ koppen: [''] }).message).toContain('Gevonden: geen koppen. ');
  });

  it('stands beside a finding as it stands in the table', () => {
    expect(
      controletabel(tabelUitTekst('kleur | Totale Opgave | stand', 'x | 12.5 | 5'))
        .slice(1)
        .map(([rij, , kolom]) => [rij, kolom]),
    ).toEqual([
      [1, 'kleur'],
      [1, 'stand'],
      [2, 'Totale Opgave'],
    ]);
  });
});

describe('findings', () => {
  it('in one cell are in order of kind, and those of one kind stay as they were', () => {
    expect(
      bevindingenIn(tabelUitTekst('gemeente | gerealiseerd', 'Zeist | 5', 'zeist | 5')).map(({ rij, soort }) => `${rij} ${soort}`),
    ).toEqual(['3 dubbele_rij', '3 gemeente_spelling']);
    const met = (cel: number, soort: 'teken' | 'ontbreekt'): Bevinding => ({ soort, ernst: 'fout', rij: 2, kolom: 'trede', cel });
    expect(inVolgorde([met(1, 'teken'), met(2, 'ontbreekt'), met(3, 'teken')]).map(({ cel }) => cel)).toEqual([2, 1, 3]);
  });

  it('on a column stand say so at its header', () => {
    expect(bevindingenIn(tabelUitTekst('gemeente | stand', 'Zeist | 5'))).toEqual([
      { soort: 'stand_zonder_teken', ernst: 'let op', rij: 1, kolom: 'stand', cel: 'stand' },
    ]);
  });
});
