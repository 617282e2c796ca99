import { describe, expect, it } from 'vitest';
import type { Bevinding } from '../../../core/controle/bevinding.ts';
import { inVolgorde } from '../../../core/controle/check-tabel.ts';
import { bevindingenIn, controletabel } from '../../../core/controle/controletabel.ts';
import { CONTROLEFOUT, zin } from '../../../core/controle/controle-texts.ts';
import { kortekop } from '../../../core/tabel-messages.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';
import { VERWACHT } from '../../../core/invoer/invoer-messages.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';

const zinnenIn = (...regels: readonly string[]) => bevindingenIn(tabelUitTekst(...regels)).map(zin);

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
      controletabel(tabelUitTekst('notitie | Totale Opgave | stand', 'x | 12.5 | 5'))
        .slice(1)
        .map(([rij, kolom]) => [rij, kolom]),
    ).toEqual([
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

describe('a cell that cannot be read', () => {
  it.each([
    ['gemeente', 'gemeente: kreeg het getal 7, verwacht de naam van een gemeente.'],
    ['periode', INVOERFOUT.geen_periode({ naam: 'periode', cel: 7 }).message],
    ['peildatum', INVOERFOUT.geen_datum({ naam: 'peildatum', cel: 7 }).message],
    ['vorige_trede', INVOERFOUT.geen_trede({ naam: 'vorige_trede', cel: 7 }).message],
    ['beoordeling_op', 'beoordeling_op: kreeg het getal 7, verwacht totaalopgave of koppelingstekort.'],
  ])('in the column %s is told with what it should be', (kolom, verwacht) => {
    expect(zinnenIn(kolom, '7')).toEqual([verwacht]);
  });

  it('of a share should be one', () => {
    expect(zinnenIn('realisatie_taakstelling | realisatie_totaalopgave', 'x | x')).toEqual(
      ['taakstelling', 'totaalopgave'].map((opgave) => `realisatie_${opgave}: kreeg de tekst "x", verwacht een fractie of percentage.`),
    );
  });

  it('may hold a number that is none', () => {
    expect([NaN, Infinity].flatMap((cel) => bevindingenIn([['gerealiseerd'], [cel]]).map(zin))).toEqual(
      Array(2).fill(`gerealiseerd: kreeg geen bruikbaar getal, verwacht ${VERWACHT.aantal}.`),
    );
  });
});

describe('the sentence of a finding', () => {
  it('on a blank cell leaves out what cannot be computed', () => {
    expect(zinnenIn('gerealiseerd | gekoppeld', '| 5')).toEqual(['gerealiseerd is 0 of leeg.']);
  });

  it('on an unknown municipality names all that it resembles', () => {
    expect(
      zin({ soort: 'gemeente_onbekend', ernst: 'let op', rij: 2, kolom: 'gemeente', cel: 'Wordn', naaste: ['Woerden', 'Woudenberg'] }),
    ).toBe('gemeente: de tekst "Wordn" is geen bekende gemeente; lijkt op Woerden, Woudenberg.');
  });

  it('shows a difference with its sign, where there is one', () => {
    const verschil = (cel: number) =>
      /verschil (\S+)\)/.exec(
        zin({
          soort: 'achterstand_eind',
          ernst: 'let op',
          rij: 2,
          kolom: 'achterstand_eind',
          cel,
          berekend: 5,
          totaalopgave: 9,
          gerealiseerd: 4,
          koppelingstekort: 0,
        }),
      )?.[1];
    expect([verschil(6), verschil(5), verschil(4)]).toEqual(['+1', '0', '−1']);
  });

  it('on a trede names all that are possible', () => {
    expect(zin({ soort: 'trede', ernst: 'fout', rij: 2, kolom: 'trede', cel: 1, mogelijke_treden: [2, 3], kader: 'kader 2024' })).toBe(
      'trede 1 volgt niet uit de cijfers: volgens kader 2024 is alleen trede 2 of 3 mogelijk.',
    );
  });

  it('on an achterstand leaves out a koppelingstekort of 0', () => {
    const basis = {
      soort: 'beoordeelde_stand_overgedragen',
      ernst: 'let op',
      rij: 3,
      kolom: 'achterstand_begin',
      cel: 18,
      berekend: 26,
      vorige: '2022-1',
    } as const;
    expect(zin({ ...basis, nagekomen: 8, koppelingstekort: 0 })).toContain('(met nagekomen 8)');
    expect(zin({ ...basis, nagekomen: 0, koppelingstekort: 8 })).toContain('(met koppelingstekort 8), niet de geregistreerde stand 26.');
  });
});
