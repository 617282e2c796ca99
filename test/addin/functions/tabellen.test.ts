import { describe, expect, it } from 'vitest';
import { BEOORDEEL, NODIG, TELLING, VERHOUDING, WIJZIGINGEN } from '../../../addin/functions/tabellen.ts';
import { blok, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';
import type { Kolomnaam } from '../../../core/kolomnaam.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];
const LEUSDEN = ['Leusden', '2022-2', 24, 1, 26, 33, 3];
const TABEL = [KOPPEN, LEUSDEN];
const ONVOLLEDIG = [['gemeente', 'periode']];

/** What is said of `ONVOLLEDIG`. */
function ontbreekt(...ontbrekend: Kolomnaam[]): string {
  return foutcel(TABELFOUT.kolom_ontbreekt({ ontbrekend, koppen: ['gemeente', 'periode'], stand: false }));
}

describe('BEOORDEEL', () => {
  it('gives a header row and a row per input row', () => {
    const [kop, rij] = blok(BEOORDEEL, TABEL);
    expect(kop).toHaveLength(14);
    expect(rij?.slice(0, 8)).toEqual(['Leusden', '2022-2', 51, 18, 18, 33 / 25, 33 / 51, 2]);
  });
  it('the columns asked for may be text with commas, a row or a column of cells', () => {
    const verwacht = [
      ['trede', 'gemeente', 'herverdeling'],
      [2, 'Leusden', 1],
    ];
    expect(blok(BEOORDEEL, TABEL, [['trede, gemeente,Herverdeling']])).toEqual(verwacht);
    expect(blok(BEOORDEEL, TABEL, [['trede', 'gemeente', 'herverdeling']])).toEqual(verwacht);
    expect(
      blok(BEOORDEEL, TABEL, [
        ['trede', 'gemeente'],
        ['herverdeling', ''],
      ]),
    ).toEqual(verwacht);
    expect(blok(BEOORDEEL, TABEL, [['trede,, , gemeente ,'], [0], [null], ['herverdeling']])).toEqual(verwacht);
  });
  it('blank columns, in any host, are all columns', () => {
    for (const leeg of LEEG) expect(blok(BEOORDEEL, TABEL, [[leeg]])).toEqual(blok(BEOORDEEL, TABEL));
    expect(blok(BEOORDEEL, TABEL, null)).toEqual(blok(BEOORDEEL, TABEL));
  });
  it('wrong columns and headers are one error', () => {
    expect(blok(BEOORDEEL, TABEL, [[5]])).toEqual([[foutcel(INVOERFOUT.geen_tekst({ naam: 'kolommen', cel: 5 }))]]);
    expect(blok(BEOORDEEL, TABEL, [['prognose']])[0]?.[0]).toMatch(
      /^#VALUE! kolommen: kreeg de tekst "prognose", verwacht een van: gemeente, periode, totaalopgave/,
    );
    expect(blok(BEOORDEEL, ONVOLLEDIG)).toEqual([[ontbreekt('taakstelling', 'achterstand_begin', 'gerealiseerd')]]);
    expect(blok(BEOORDEEL, null)[0]?.[0]).toMatch(/^#VALUE! Kolommen ontbreken: .* Gevonden: geen koppen\.$/);
  });
  it('an error belongs to its own cell', () => {
    const uitkomst = blok(
      BEOORDEEL,
      [...TABEL, ['Soest', '2022-2', 'x', 0, 5, 5, 1], ['Zeist', '2020-2', 5, 0, 5, 5, 1]],
      [['gemeente', 'totaalopgave', 'trede']],
    );
    expect(uitkomst).toEqual([
      ['gemeente', 'totaalopgave', 'trede'],
      ['Leusden', 51, 2],
      [
        'Soest',
        foutcel(INVOERFOUT.geen_aantal({ naam: 'rij 3, kolom "taakstelling"', cel: 'x' })),
        expect.stringMatching(/^#VALUE! rij 3/),
      ],
      ['Zeist', 10, expect.stringMatching(/^#N\/A Voor 2020-2 is geen kader/)],
    ]);
  });
});

describe('TELLING', () => {
  it('counts facts, and treden', () => {
    expect(blok(TELLING, TABEL).find(([, soort]) => soort === 'trede 2')).toEqual(['2022-2', 'trede 2', 1, 'Leusden']);
    expect(
      blok(TELLING, [
        ['gemeente', 'periode', 'trede'],
        ['Zeist', '2024-2', 2],
      ]).find(([, soort]) => soort === 'trede 2'),
    ).toEqual(['2024-2', 'trede 2', 1, 'Zeist']);
  });
  it('counts what BEOORDEEL gave, error cells and all', () => {
    const beoordeeld = BEOORDEEL([...TABEL, ['Zeist', '2020-2', 5, 0, 5, 5, 1]]);
    expect(blok(TELLING, beoordeeld).filter(([, , aantal]) => aantal === 1)).toEqual([
      ['2020-2', 'niet in te schalen', 1, 'Zeist'],
      ['2020-2', 'richting onbekend', 1, 'Zeist'],
      ['2022-2', 'trede 2', 1, 'Leusden'],
      ['2022-2', 'omlaag', 1, 'Leusden'],
    ]);
  });
  it('wrong headers are one error', () => {
    expect(blok(TELLING, ONVOLLEDIG)).toEqual([[ontbreekt('trede')]]);
  });
});

describe('NODIG', () => {
  it('Leusden 2022-2 on 22 November 2022: trede 2 reached, trede 1 needs 18 more (memo of that day)', () => {
    expect(blok(NODIG, TABEL, [['2022-11-22']])).toEqual([
      ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'],
      ['Leusden', '2022-2', 2, 28, 0, 0, 'bron'],
      ['Leusden', '2022-2', 1, 51, 18, 3.15, 'bron'],
    ]);
  });
  it('breed is one row a municipality; the framework comes last', () => {
    expect(blok(NODIG, TABEL, [['2022-11-22']], [['Breed']], [['Utrecht 2021']])[1]).toEqual([
      'Leusden',
      '2022-2',
      2,
      51,
      18,
      3.15,
      'bron',
      28,
      0,
      0,
      'bron',
    ]);
    for (const leeg of LEEG) expect(blok(NODIG, TABEL, undefined, [[leeg]])[0]).toContain('totaal_nodig');
    expect(blok(NODIG, TABEL, undefined, [['Utrecht 2021']])).toEqual([
      [foutcel(INVOERFOUT.geen_keuze({ naam: 'vorm', cel: 'Utrecht 2021', keuzes: ['lang', 'breed'] }))],
    ]);
  });
  it('a blank datum, in any host, leaves per_week blank', () => {
    for (const leeg of LEEG) expect(blok(NODIG, TABEL, [[leeg]])[2]).toEqual(['Leusden', '2022-2', 1, 51, 18, '', 'bron']);
    expect(blok(NODIG, TABEL)[2]?.[5]).toBe('');
  });
  it('a wrong datum or table is one error', () => {
    expect(blok(NODIG, TABEL, [['morgen']])).toEqual([[foutcel(INVOERFOUT.geen_datum({ naam: 'datum', cel: 'morgen' }))]]);
    expect(blok(NODIG, TABEL, [[44743, 44744]])).toEqual([[foutcel(FUNCTIEFOUT.geen_cel({ naam: 'datum', rijen: 1, kolommen: 2 }))]]);
    expect(blok(NODIG, ONVOLLEDIG)[0]?.[0]).toBe(ontbreekt('taakstelling', 'achterstand_begin', 'gerealiseerd'));
  });
});

describe('VERHOUDING', () => {
  const ACTIE = [
    ['gemeente', 'achterstand_begin', 'opdracht'],
    ['Leusden', 26, 45],
    ['Houten', 24, 35],
  ];
  it('puts an allocation beside what each yardstick would give, a blank list of yardsticks being all', () => {
    const [koppen, leusden] = blok(VERHOUDING, ACTIE, [['opdracht']]);
    expect(koppen).toContain('naar_inwoners');
    expect(leusden![koppen!.indexOf('naar_achterstand_begin')]).toBe(42);
    for (const leeg of LEEG) expect(blok(VERHOUDING, ACTIE, [['opdracht']], [[leeg]])[0]).toEqual(koppen);
    expect(blok(VERHOUDING, ACTIE, [['opdracht']], [['achterstand; inwoners']])[0]!.slice(2, 6)).toEqual([
      'naar_achterstand_begin',
      'verschil_achterstand_begin',
      'naar_inwoners',
      'verschil_inwoners',
    ]);
  });
  it('a yardstick or column that is not known is one error', () => {
    expect(blok(VERHOUDING, ACTIE, [['opdracht']], [['woningen']])).toEqual([
      [
        foutcel(
          INVOERFOUT.geen_keuze({
            naam: 'maatstaven',
            cel: 'woningen',
            keuzes: ['inwoners', 'taakstelling', 'achterstand', 'totaalopgave'],
          }),
        ),
      ],
    ]);
    expect(blok(VERHOUDING, ACTIE, [[null]])[0]?.[0]).toEqual(foutcel(INVOERFOUT.geen_tekst({ naam: 'kolom', cel: null })));
  });
});

describe('WIJZIGINGEN', () => {
  it('gives what changed between two tables', () => {
    expect(blok(WIJZIGINGEN, [KOPPEN, [...LEUSDEN.slice(0, 5), 12, 3]], TABEL)).toEqual([
      ['gemeente', 'periode', 'gerealiseerd_oud', 'gerealiseerd_nieuw', 'verschil', 'per_week', 'daling', 'drempels', 'wijzigingen'],
      ['Leusden', '2022-2', 12, 33, 21, '', 'nee', 'taakstelling gehaald; trede 4 → 2', ''],
    ]);
  });
  it('wrong headers are one error', () => {
    expect(blok(WIJZIGINGEN, ONVOLLEDIG, TABEL)).toEqual([[ontbreekt('gerealiseerd')]]);
    expect(blok(WIJZIGINGEN, TABEL, ONVOLLEDIG)).toEqual([[ontbreekt('gerealiseerd')]]);
  });
});
