import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { nodigTabel } from '../../../core/beoordeling/nodig.ts';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/beoordeling-messages.ts';
import { bevindingenIn } from '../../../core/controle/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { readKaderkeuze } from '../../../core/kader/index.ts';
import { ZONDER_KADER } from '../kader/zonder-kader.ts';
import { wijzigingenTabel } from '../../../core/wijzigingen.ts';

const CIJFERS = ['2024-1', 20, 10, 15, 2] as const;
const KOP = ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];

/** The trede and framework of one row with the figures, and these columns before them; a reason where there is no trede. */
function bij(kolommen: Readonly<Record<string, unknown>>): unknown[] {
  const tabel = [
    [...Object.keys(kolommen), ...KOP],
    [...Object.values(kolommen), ...CIJFERS],
  ];
  const [trede, kader, motivering] = beoordeelTabel(tabel, ['trede', 'kader', 'motivering'])[1] ?? [];
  return [trede instanceof Invoerfout ? trede.soort : trede, kader, motivering];
}

const UTRECHTS = [3, 'Utrecht 2024', expect.any(String)];
/** Why there is no trede where no framework is known, or not which one. */
const geenKader = (waarvan: { readonly provincie: string } | { readonly zonder_provincie: string }) =>
  BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2024-1', ...waarvan } }).message;
const zonder = (zonder_provincie: string) => ['onbekend', 'onbekend', geenKader({ zonder_provincie })];

describe('which framework goes for a row of a table', () => {
  it('is that of the province of its municipality, by whatever spelling', () => {
    expect([bij({ gemeente: 'Zeist' }), bij({ gemeente: 'gem. IJSSELSTEIN' }), bij({ gemeente: 'GM0344' })]).toEqual([
      UTRECHTS,
      UTRECHTS,
      UTRECHTS,
    ]);
  });
  it('is that of its column provincie before that of its municipality, whatever the case', () => {
    expect([bij({ provincie: 'provincie utrecht', gemeente: 'Nergenshuizen' }), bij({ provincie: 'UTRECHT', gemeente: null })]).toEqual([
      UTRECHTS,
      UTRECHTS,
    ]);
    expect(bij({ provincie: ZONDER_KADER.provincie.toLowerCase(), gemeente: 'Zeist' })).toEqual([
      'onbekend',
      'onbekend',
      geenKader({ provincie: ZONDER_KADER.provincie }),
    ]);
  });
  it.each([
    [{ gemeente: 'Nergenshuizen' }],
    [{ gemeente: 'Zeisst' }],
    [{ gemeente: 'Nergenshuizen', provincie: null }],
  ])('is none where the municipality is not known, and the row says so: %j', (kolommen) =>
    expect(bij(kolommen)).toEqual(zonder(kolommen.gemeente)));
  it.each([
    [{ gemeente: null }],
    [{ gemeente: 0 }],
    [{ gemeente: '' }],
    [{ provincie: '' }],
  ])('is none where the row names neither, and the row says so: %j', (kolommen) => expect(bij(kolommen)).toEqual(zonder('')));
  it('is that of Utrecht in a table that has neither column, as of TREDE, and the motivation says so', () => {
    expect(bij({})).toEqual([3, 'Utrecht 2024', expect.stringMatching(/geen kolom gemeente of provincie.*provincie Utrecht/)]);
    expect(bij({ gemeente: 'Zeist' })[2]).not.toMatch(/geen kolom/);
  });
  it('is the one given or named, whatever the municipality', () => {
    const tabel = [
      ['gemeente', ...KOP],
      ['Nergenshuizen', ...CIJFERS],
    ];
    expect(beoordeelTabel(tabel, ['trede'], readKaderkeuze([['Utrecht']], 'kader')).slice(1)).toEqual([[3]]);
    expect(bij({ gemeente: 'Nergenshuizen', kader: 'Utrecht 2024' })).toEqual(UTRECHTS);
  });
  it('of several frameworks of one’s own is that of its province, and none of another', () => {
    const eigen = readKaderkeuze(
      [
        ['kader', 'provincie', 'nr', 'trede'],
        ['A 2024', 'Zeeland', 1, 1],
        ['B 2024', 'Drenthe', 1, 2],
      ],
      'kader',
    );
    const tabel = [['gemeente', ...KOP], ...['Goes', 'Assen', 'Zeist'].map((naam) => [naam, ...CIJFERS])];
    expect(beoordeelTabel(tabel, ['kader'], eigen).slice(1)).toEqual([['A 2024'], ['B 2024'], ['onbekend']]);
  });
});

describe('a framework name that is not known', () => {
  const reden = (cel: unknown, gegeven?: Parameters<typeof readKaderkeuze>[0]) => {
    const tabel = [
      ['gemeente', 'kader', ...KOP],
      ['Zeist', cel, ...CIJFERS],
    ];
    const [trede] = beoordeelTabel(tabel, ['trede'], gegeven && readKaderkeuze(gegeven, 'kader'))[1] ?? [];
    return trede instanceof Invoerfout ? trede.message : trede;
  };
  it('is told with the nearest names, those of one’s own among them', () => {
    expect(reden('Utrech 2024')).toMatch(/lijkt op Utrecht 2024, Utrecht 2021\.$/);
    const eigen = [
      ['kader', 'nr', 'trede'],
      ['Ons kader 2025', 1, 1],
    ];
    expect(reden('Ons kader 2026', eigen)).toMatch(/lijkt op Ons kader 2025\.$/);
    expect(reden('Ons kader 2025', eigen)).toBe(1);
    expect(reden('zomaar iets')).not.toMatch(/lijkt op/);
    expect(() => readKaderkeuze([['Utregt']], 'kader')).toThrow(/lijkt op Utrecht\.$/);
  });
});

describe('other tables of treden', () => {
  const TABEL = [
    ['gemeente', ...KOP],
    ['Nergenshuizen', ...CIJFERS],
    [ZONDER_KADER.gemeente, ...CIJFERS],
    ['Zeist', ...CIJFERS],
  ];
  it('count and compute only who has a framework', () => {
    const telling = Object.fromEntries(tellingTabel(TABEL).map(([, soort, aantal, namen]) => [String(soort), [aantal, namen]]));
    expect(telling).toMatchObject({ 'trede 3': [1, 'Zeist'], 'niet in te schalen': [2, `Nergenshuizen, ${ZONDER_KADER.gemeente}`] });
    const fouten = nodigTabel(TABEL, undefined).filter(([, , trede]) => trede instanceof Invoerfout);
    expect(fouten.map(([gemeente]) => gemeente)).toEqual(['Nergenshuizen', ZONDER_KADER.gemeente]);
  });
  it('WIJZIGINGEN tells of no trede where there is no framework', () => {
    const nieuw = TABEL.map((rij, i) => (i === 0 ? rij : (rij as readonly unknown[]).with(4, 30)));
    expect(
      wijzigingenTabel(TABEL, nieuw)
        .slice(1)
        .map((rij) => rij[7]),
    ).toEqual(['taakstelling gehaald', 'taakstelling gehaald', 'taakstelling gehaald; trede 3 → 1']);
  });
});

describe('CONTROLE by a framework', () => {
  const KOPPEN = ['gemeente', ...KOP, 'trede', 'reeks', 'verschoonbaar'];
  const soorten = (rij: readonly unknown[], keuze?: Parameters<typeof bevindingenIn>[1]) =>
    bevindingenIn([KOPPEN, rij], keuze).map(({ soort, berekend }) => [soort, berekend]);
  const EIGEN = readKaderkeuze(
    [
      ['kader', 'nr', 'achterstand', 'reeks', 'trede'],
      ['Eigen', 'instelling uitkomsten', '', '', 'voldoet;let op;voldoet niet'],
      ['', 'instelling verschoonbaar', '', '', 'bevries'],
      ['', 1, '<= 0', '', 'voldoet'],
      ['', 2, '>= 50% taakstelling', '>= 1', 'voldoet niet'],
      ['', 3, '', '', 'let op'],
    ],
    'kader',
  );
  it('checks a trede by the framework given, with its classes', () => {
    expect(soorten(['Gouda', '2024-1', 20, 10, 15, 'let op', 'voldoet niet', 1, null], EIGEN)).toEqual([]);
    expect(soorten(['Gouda', '2024-1', 20, 10, 15, 'let op', 'voldoet', 1, null], EIGEN)).toEqual([
      ['trede_en_achterstand', 'voldoet niet'],
    ]);
    expect(soorten(['Gouda', '2024-1', 20, 10, 15, 'let op', 'let op', 1, null], EIGEN)).toEqual([['trede', 'voldoet niet']]);
  });
  it('reckons with what excuses', () => {
    expect(soorten(['Gouda', '2024-1', 20, 10, 15, 'let op', 'let op', 1, 'ja'], EIGEN)).toEqual([]);
  });
  it('without one checks no trede of a row without a known province; of its name is told what is wrong', () => {
    const onmogelijk = ['2024-1', 20, 10, 15, 2, 1, null, null];
    expect(['', 'Nergenshuizen', ZONDER_KADER.gemeente, 'Zeist'].map((naam) => soorten([naam, ...onmogelijk])[0]?.[0])).toEqual([
      'ontbreekt',
      'gemeente_onbekend',
      'trede_zonder_kader',
      'trede_en_achterstand',
    ]);
  });
});
