import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel, inschaling } from '../../../core/beoordeling/beoordeel.ts';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { standVan } from '../../../core/kader/index.ts';
import { MET_HERVERDELING } from '../../../core/beoordeling/beoordeling-texts.ts';
import { motiveer } from '../../../core/beoordeling/motiveer.ts';
import { richtingVan } from '../../../core/beoordeling/richting.ts';
import { FEITKOPPEN, herschikt, leesbaar, willekeurigeTabel } from './feitentabel.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/beoordeling-messages.ts';
import { ZONDER_VORIGE_TREDE } from './zonder-vorige-trede.ts';
import { GROND } from '../../../core/beoordeling/motivering-texts.ts';
import { hoofdletter } from '../../../core/taal/index.ts';

const KOPPEN = [
  'gemeente',
  'periode',
  'totaalopgave',
  'achterstand_eind',
  'achterstand_beoordeeld',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  'trede',
  'trede_zonder_koppelingstekort',
  'richting',
  'status',
  'mogelijke_treden',
  'motivering',
  'kader',
];
const UTRECHT = ['Utrecht', '2022-1', 203, 171, 168, 2, null, null, 1, null];
const LEUSDEN = ['Leusden', '2022-1', 18, 21, 13, 2, 8, null, null, null];

/** The result of one row, by column. */
function uitkomst(rij: readonly unknown[], koppen: readonly unknown[] = FEITKOPPEN): Record<string, unknown> {
  const [kop = [], cellen = []] = leesbaar(beoordeelTabel([koppen, rij], []));
  return Object.fromEntries(kop.map((naam, i) => [String(naam), cellen[i]]));
}

describe('beoordeelTabel', () => {
  it('gives all columns, in their order, and a row per input row', () => {
    const tabel = beoordeelTabel([FEITKOPPEN, UTRECHT, LEUSDEN], []);
    expect(tabel[0]).toEqual(KOPPEN);
    expect(tabel.slice(1).map(([gemeente]) => gemeente)).toEqual(['Utrecht', 'Leusden']);
  });
  it('Utrecht 2022-1: 207 of 375 left, taakstelling for 82%, opschaling to trede 3 (toezichtbrief)', () => {
    expect(uitkomst(UTRECHT)).toEqual({
      gemeente: 'Utrecht',
      periode: '2022-1',
      totaalopgave: 375,
      achterstand_eind: 207,
      achterstand_beoordeeld: 207,
      realisatie_taakstelling: 168 / 204,
      realisatie_totaalopgave: 168 / 375,
      trede: 3,
      trede_zonder_koppelingstekort: 3,
      richting: 'omhoog',
      status: 'bron',
      mogelijke_treden: '3',
      motivering: expect.stringContaining(hoofdletter(GROND.bron)),
      kader: 'Utrecht 2021',
    });
  });
  it('Leusden 2022-1: judged on 18, but the next periode starts from 26 (toezichtbrief)', () => {
    expect(uitkomst(LEUSDEN)).toMatchObject({ achterstand_eind: 26, achterstand_beoordeeld: 18, trede: 3 });
  });
  it('nagekomen is not in the realisatie', () => {
    expect(uitkomst(LEUSDEN)).toMatchObject({ realisatie_taakstelling: 13 / 18, realisatie_totaalopgave: 13 / 39 });
  });
  it('a koppelingstekort: the trede, and the trede without it', () => {
    expect(uitkomst(['Amersfoort', '2024-2', 20, 10, 15, 2, null, 15, null, 'geen'])).toMatchObject({
      achterstand_eind: 15,
      achterstand_beoordeeld: 0,
      trede: 1,
      trede_zonder_koppelingstekort: 3,
      richting: 'omlaag',
      status: 'leeswijze',
      mogelijke_treden: '1, 2, 3',
    });
  });
  it('a trede that a koppelingstekort alone makes known has no trede without it, and says what is missing', () => {
    expect(uitkomst(['Amersfoort', '2024-2', 20, 10, 15, null, null, 15, null, null])).toMatchObject({
      trede: 1,
      trede_zonder_koppelingstekort: expect.stringContaining(`onbekend: ${ZONDER_VORIGE_TREDE}`),
    });
  });
  it('a trede that cannot be known is an error in its own column; the figures stay', () => {
    const zonder = uitkomst(['Utrecht', '2022-1', 203, 171, 168, null, null, null, 1, null]);
    expect(zonder).toMatchObject({
      totaalopgave: 375,
      achterstand_eind: 207,
      richting: 'onbekend',
      status: 'onbekend',
      mogelijke_treden: '3, 4, 5, 6',
    });
    expect(zonder.trede).toContain(`onbekend: ${ZONDER_VORIGE_TREDE}`);
    expect(zonder.trede_zonder_koppelingstekort).toBe(zonder.trede);
    expect(zonder.motivering).toContain(`${ZONDER_VORIGE_TREDE}`);
  });
  it('before the first framework there is no trede, and no possible one', () => {
    const eerder = uitkomst(['Utrecht', '2020-2', 203, 171, 168, 2, null, null, 1, null]);
    expect(eerder).toMatchObject({
      totaalopgave: 375,
      richting: 'onbekend',
      status: 'onbekend',
      mogelijke_treden: '',
      motivering: expect.stringContaining('geen kader'),
    });
    expect(eerder.trede).toBe(
      `onbekend: ${BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-2' } }).message}`,
    );
    expect(eerder.trede_zonder_koppelingstekort).toBe(eerder.trede);
  });
  it('without an opgave there is no percentage', () => {
    expect(uitkomst(['Amersfoort', '2022-1', 'geen', -5, 3, 1, null, null, null, null])).toMatchObject({
      realisatie_taakstelling: `onbekend: ${BEOORDELINGSFOUT.geen_opgave({ wat: 'taakstelling' }).message}`,
      realisatie_totaalopgave: `onbekend: ${BEOORDELINGSFOUT.geen_opgave({ wat: 'totaalopgave' }).message}`,
      trede: 1,
    });
  });
  it('every row is what the ladder gives for its facts', () => {
    fc.assert(
      fc.property(willekeurigeTabel, ({ list, tabel }) => {
        const kolommen = [
          'periode',
          'totaalopgave',
          'achterstand_eind',
          'achterstand_beoordeeld',
          'trede',
          'trede_zonder_koppelingstekort',
          'richting',
          'status',
          'mogelijke_treden',
          'motivering',
        ];
        const [, ...rijen] = leesbaar(beoordeelTabel(tabel, kolommen));
        const verwacht = list.map((feiten) => {
          const beoordeling = beoordeel(feiten);
          const { totaalopgave, achterstand_eind, achterstand_beoordeeld } = standVan(feiten);
          const trede = inschaling(feiten);
          return [
            feiten.periode,
            totaalopgave,
            achterstand_eind,
            achterstand_beoordeeld,
            trede ?? expect.stringMatching(/^onbekend: /),
            inschaling({ ...feiten, gekoppeld: undefined }) ?? expect.stringMatching(/^onbekend: /),
            richtingVan(feiten.vorige_trede, trede),
            trede === undefined ? 'onbekend' : beoordeling.status,
            'mogelijke_treden' in beoordeling ? beoordeling.mogelijke_treden.join(', ') : '',
            motiveer(beoordeling),
          ];
        });
        expect(rijen).toEqual(verwacht);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the columns asked for', () => {
  it('may be input columns too, in any order', () => {
    expect(beoordeelTabel([FEITKOPPEN, UTRECHT], ['trede', 'nagekomen', 'Gemeente', 'taakstelling'])).toEqual([
      ['trede', 'nagekomen', 'gemeente', 'taakstelling'],
      [3, '', 'Utrecht', 203],
    ]);
  });
  it('that do not exist are refused', () => {
    expect(() => beoordeelTabel([FEITKOPPEN, UTRECHT], ['prognose'])).toThrow(
      'kolommen: kreeg de tekst "prognose", verwacht een van: gemeente, periode,',
    );
  });
});

describe('what a table may look like', () => {
  it('the order of the columns does not matter and unknown columns are passed over', () => {
    fc.assert(
      fc.property(
        willekeurigeTabel,
        fc.shuffledSubarray(
          FEITKOPPEN.map((_, k) => k),
          { minLength: FEITKOPPEN.length },
        ),
        ({ tabel }, volgorde) => {
          expect(leesbaar(beoordeelTabel(herschikt(tabel, volgorde), []))).toEqual(leesbaar(beoordeelTabel(tabel, [])));
        },
      ),
      { numRuns: 100 },
    );
  });
  it('a blank cell is the same as null, 0 or ""', () => {
    fc.assert(
      fc.property(willekeurigeTabel, ({ tabel }) => {
        const metLeeg = (leeg: unknown) =>
          leesbaar(
            beoordeelTabel(
              [...tabel, [null, '2022-1', null, null, null], [], ['x', null, 5, 5, 5]].map((rij) =>
                Array.from(FEITKOPPEN, (_, k) => rij[k] ?? leeg),
              ),
              [],
            ),
          );
        expect(metLeeg(0)).toEqual(metLeeg(null));
        expect(metLeeg('')).toEqual(metLeeg(null));
      }),
      { numRuns: 100 },
    );
  });
  it('without optional columns they count as unknown', () => {
    expect(uitkomst(['2022-1', 203, 171, 168], ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'])).toMatchObject({
      gemeente: '',
      totaalopgave: 374,
      status: 'onbekend',
    });
  });
  it('a missing required column is named with the headers found', () => {
    expect(() => beoordeelTabel([['gemeente', 'periode', 'taakstelling', 'stand'], UTRECHT], [])).toThrow(
      'Kolommen ontbreken: achterstand_begin en gerealiseerd. Gevonden: "gemeente", "periode", "taakstelling", "stand". Een kolom "stand" zegt niet',
    );
  });
  it('the extra doelstelling is no part of the opgave and changes nothing', () => {
    const met = uitkomst([...UTRECHT, 133], [...FEITKOPPEN, 'extra_doelstelling']);
    expect(met).toEqual(uitkomst(UTRECHT));
  });
});

describe('rows that are not assessed', () => {
  /** What a row has in its columns, apart from its name. */
  const restVan = (rij: readonly unknown[]) => {
    const { gemeente, ...rest } = uitkomst(rij);
    return { gemeente, rest: new Set(Object.values(rest)) };
  };
  it.each(['Totaal', 'PROVINCIE', 'gemiddeld', 'Provincie Utrecht'])('%s keeps its name and nothing else', (naam) => {
    expect(restVan([naam, ...UTRECHT.slice(1)])).toEqual({ gemeente: naam, rest: new Set(['']) });
  });
  it('a row without periode is blank, whatever else it holds', () => {
    for (const periode of [null, 0, ''])
      expect(restVan(['Utrecht', periode, ...UTRECHT.slice(2)])).toEqual({ gemeente: 'Utrecht', rest: new Set(['']) });
  });
  it('a row without taakstelling, achterstand_begin and gerealiseerd is blank', () => {
    for (const cel of [null, 0, ''])
      expect(restVan(['Utrecht', '2022-1', cel, cel, cel, 2, null, null, 1, null])).toEqual({ gemeente: 'Utrecht', rest: new Set(['']) });
  });
  it('a row with one of these is not', () => {
    for (const [i, melding] of [
      [2, 'achterstand_begin'],
      [3, 'taakstelling'],
      [4, 'taakstelling'],
    ] as const) {
      const rij = UTRECHT.map((cel, k) => (k >= 2 && k <= 4 && k !== i ? null : cel));
      expect(uitkomst(rij).trede).toMatch(new RegExp(`^ongeldig: rij 2, kolom "${melding}"`));
    }
  });
});

describe('a row that cannot be read', () => {
  it('keeps gemeente and periode and has its error in every computed column, with the row as the sheet shows it', () => {
    const [koppen = [], , rij = []] = leesbaar(
      beoordeelTabel([FEITKOPPEN, LEUSDEN, ['Utrecht', '2022-1', 'veel', 171, 168, 2, null, null, 1, null]], []),
    );
    const fout = INVOERFOUT.geen_aantal({ naam: 'ongeldig: rij 3, kolom "taakstelling"', cel: 'veel' }).message;
    const { gemeente, periode, ...rest } = Object.fromEntries(koppen.map((kop, i) => [String(kop), rij[i]]));
    expect([gemeente, periode, ...new Set(Object.values(rest))]).toEqual(['Utrecht', '2022-1', fout]);
  });
  it('shows a wrong periode as it stands', () => {
    expect(uitkomst(['Utrecht', 44562, ...UTRECHT.slice(2)]).periode).toBe(44562);
    expect(uitkomst(['Utrecht', { code: '#REF!' }, ...UTRECHT.slice(2)])).toMatchObject({
      periode: 'de foutwaarde #VERW!',
      trede: expect.stringContaining('kreeg de foutwaarde #VERW!'),
    });
  });
  it('spoils no other row', () => {
    fc.assert(
      fc.property(willekeurigeTabel, fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ tabel }, plaats, kolom) => {
        const fout = FEITKOPPEN.map((_, k) => (k === kolom ? 'x' : k === 1 ? '2022-1' : 5));
        const na = Math.min(tabel.length, plaats + 1);
        const met = leesbaar(beoordeelTabel([...tabel.slice(0, na), fout, ...tabel.slice(na)], []));
        expect(met[na]?.[7]).toMatch(/^ongeldig: rij \d+, kolom ".+": kreeg /);
        expect(met.filter((_, i) => i !== na)).toEqual(leesbaar(beoordeelTabel(tabel, [])));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a taakstelling that holds the herverdeling by its heading', () => {
  const tabel = (kop: string) => [
    ['gemeente', 'periode', kop, 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'],
    ['Utrecht', '2022-1', 204, 1, 171, 168, 2],
  ];
  it('is reckoned so, and the motivation says so', () => {
    const [opgave, motivering] = beoordeelTabel(tabel('Taakstelling incl. herverdeling'), ['totaalopgave', 'motivering'])[1] ?? [];
    expect(opgave).toBe(375);
    expect(String(motivering)).toContain(MET_HERVERDELING);
    const [anders, gewoon] = beoordeelTabel(tabel('Taakstelling'), ['totaalopgave', 'motivering'])[1] ?? [];
    expect(anders).toBe(376);
    expect(String(gewoon)).not.toContain(MET_HERVERDELING);
  });
});
