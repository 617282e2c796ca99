import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import type { Feiten } from '../../../core/feiten/index.ts';
import { andereTreden, statusKort } from '../../../core/documenten/documenten-texts.ts';
import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { dag, dossier, KOPPEN } from './tabellen.ts';
import { alsRij } from '../vaststellen/als-rij.ts';

const ZEIST: Feiten = {
  periode: '2023-1',
  taakstelling: 50,
  herverdeling: 0,
  achterstand_begin: 10,
  gerealiseerd: 40,
  nagekomen: 0,
  vorige_trede: 2,
};

describe('how firm a result is, in a few words', () => {
  it.each([
    ['volgens het kader', {}, []],
    ['uitleg van het kader; ook mogelijk: trede 3, 4, 5 of 6', { vorige_trede: undefined }, [3, 4, 5, 6]],
    ['besluit van Gedeputeerde Staten nodig', { vorige_trede: 3, gerealiseerd: 5, reeks: 1 }, []],
    ['besluit van Gedeputeerde Staten nodig; ook mogelijk: trede 2 of 3', { vorige_trede: 4 }, [2, 3]],
    ['niet te bepalen; mogelijk: trede 3, 4, 5 of 6', { vorige_trede: undefined, gerealiseerd: 5 }, [3, 4, 5, 6]],
    ['niet te bepalen: geen kader bekend voor deze periode', { periode: '2019-1' }, []],
  ] as const)('%s', (woorden, anders, andere) => {
    const beoordeling = beoordeel({ ...ZEIST, ...anders });
    expect([statusKort(beoordeling), andereTreden(beoordeling)]).toEqual([woorden, andere]);
  });
});

it('does not lay it on the periode that no framework is known where the province is not', () => {
  expect(statusKort({ status: 'geen_kader', periode: '2023-1', zonder_provincie: 'Atlantis' })).not.toMatch(/periode/);
});

describe('what the maker must know', () => {
  const rij = ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen'];
  const komend = (begin: unknown, vorige: unknown) => ['Zeist', '2025-1', null, 66, 0, begin, null, null, null, vorige, null];
  const meldingen = (datum: string, ...rijen: readonly (readonly unknown[])[]) =>
    dossier([KOPPEN, ...rijen], datum, String(rijen[0]?.[0])).meldingen.filter((zin) => !zin.includes('niet als vastgesteld'));

  it('is nothing where all is known and fits', () => {
    expect(meldingen('2025-02-01', rij, komend(35, 2))).toEqual([]);
    expect(meldingen('2025-02-01', rij, komend(null, null))).toEqual([]);
  });

  it('is that nothing was decided, and which other treden the framework leaves', () => {
    const zinnen = (beoordeeld: readonly unknown[]) =>
      dossier([KOPPEN, beoordeeld], '2025-03-01', String(beoordeeld[0])).meldingen.filter((zin) => zin.includes('niet als vastgesteld'));
    expect(zinnen(rij)).toHaveLength(1);
    expect(zinnen(['Lopik', '2024-2', null, 14, 0, 22, 15, 'geen', null, 3, 'geen'])[0]).toContain('ook trede 2');
  });

  it('is that registrations may still come, up to the correctiedatum', () => {
    expect(meldingen('2025-01-31', rij, komend(35, 2))).toEqual([
      'tot 1 februari 2025 kunnen registraties van 2024-2 nakomen en kan de beoordeling nog veranderen',
    ]);
  });

  it('is that the next taakstelling is not there, or begins otherwise', () => {
    expect(meldingen('2025-02-01', rij)).toEqual(['de taakstelling van 2025-1 staat niet in de tabel']);
    expect(meldingen('2025-02-01', rij, komend(34, 3)).slice(-2)).toEqual([
      '2025-1 begint in de tabel met achterstand 34, maar 2024-2 eindigde met achterstand 35',
      'de vorige trede van 2025-1 is in de tabel 3, berekend is 2',
    ]);
  });

  it('is that a name is none of the province, and that no trede can be known', () => {
    expect(
      meldingen(
        '2019-08-15',
        ['Groningen', '2019-1', null, 5, 0, 0, 4, 'geen', null, null, null],
        ['Groningen', '2019-2', null, 5, 0, 1, null, null, null, 3, null],
      ),
    ).toEqual([
      'de naam is geen gemeente van de provincie Utrecht',
      'de trede van 2019-1 is niet te bepalen',
      'de vorige trede van 2019-2 is in de tabel 3, berekend is geen trede',
    ]);
  });

  it('is that no half-year has ended', () => {
    expect(meldingen('2024-09-01', rij)).toEqual(['er is geen halfjaar dat op de datum van de cijfers was afgelopen']);
  });

  it('is that another trede was decided than computed', () => {
    const besluit = (feiten: Feiten, trede: 2 | 3) =>
      alsRij(stelVast('Zeist', feiten, { trede, reden: 'x', datum_cijfers: dag('2023-08-05'), vastgesteld_op: dag('2023-08-10') }));
    const van = (feiten: Feiten, trede: 2 | 3) =>
      dossier([VASTSTELLINGKOLOMMEN, besluit(feiten, trede)], '2023-08-20', 'Zeist').meldingen.filter((zin) =>
        zin.startsWith('vastgesteld'),
      );
    const komend = VASTSTELLINGKOLOMMEN.map(
      (kolom) =>
        (({ gemeente: 'Zeist', periode: '2023-2', taakstelling: 20, vorige_trede: 2 }) as Partial<Record<string, unknown>>)[kolom] ?? null,
    );
    expect(dossier([VASTSTELLINGKOLOMMEN, besluit(ZEIST, 3), komend], '2023-08-20', 'Zeist').meldingen.slice(-2)).toEqual([
      'vastgesteld is trede 3, berekend is 2; de opgegeven reden staat in de brief',
      'de vorige trede van 2023-2 is in de tabel 2, vastgesteld is 3',
    ]);
    expect([van(ZEIST, 2), van(ZEIST, 3), van({ ...ZEIST, periode: '2019-1' }, 3)]).toEqual([
      [],
      ['vastgesteld is trede 3, berekend is 2; de opgegeven reden staat in de brief'],
      ['vastgesteld is trede 3, berekend is geen trede; de opgegeven reden staat in de brief'],
    ]);
  });
});
