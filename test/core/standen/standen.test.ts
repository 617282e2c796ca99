import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf, isoDatum } from '../../../core/datum.ts';
import { inbrengdagen, standoverzicht, wijzigingenSinds } from '../../../core/standen/overzicht.ts';
import { alsStandenrijen, type Standenherkomst, nieuweStanden, STANDENKOLOMMEN } from '../../../core/standen/vastleggen.ts';
import { laatsteStanden, readVastgelegd, type Vastgelegd } from '../../../core/standen/vastgelegd.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';
import { bevindingenIn } from '../../../core/controle/index.ts';
import { draws } from '../../tier.ts';
import { STANDENFOUT } from '../../../core/standen/standen-messages.ts';

const KOP = ['gemeente', 'periode', 'gerealiseerd', 'gekoppeld'];
const op = (maand: number, dag: number, later = 0): Standenherkomst => ({
  datum: datumOf(2022, maand, dag),
  bekend_op: datumOf(2022, maand, dag) + later,
  bron: 'TVS',
});
/** Puts standen down and reads them back as the sheet would give them. */
function vastgelegd(...keren: [Standenherkomst, (string | number | null)[][]][]): readonly Vastgelegd[] {
  let blad: (string | number | null)[][] = [[...STANDENKOLOMMEN]];
  for (const [herkomst, rijen] of keren)
    blad = [...blad, ...alsStandenrijen(nieuweStanden([KOP, ...rijen], readVastgelegd(blad).standen, herkomst).nieuw)];
  const { standen, onleesbaar } = readVastgelegd(blad);
  expect(onleesbaar).toEqual([]);
  return standen;
}

describe('standen put down', () => {
  it('say of which day they are, when they were brought in and where they come from', () => {
    const [stand] = vastgelegd([op(3, 1, 5), [['Utrecht', '2022-1', 60, null]]]);
    expect(alsStandenrijen([stand!])).toEqual([
      ['Utrecht', '2022-1', '2022-03-01', '2022-03-06', 60, null, 'TVS', 1, '', expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
  });

  it('are added once', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, 70]]]);
    expect(nieuweStanden([KOP, ['utrecht ', '2022-I', 60, 70]], eerder, op(3, 1, 7))).toMatchObject({ nieuw: [], bekend: 1 });
  });

  it('that were corrected are added beside the earlier ones, and the last known one counts', () => {
    const standen = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, null]]], [op(3, 1, 7), [['Utrecht', '2022-1', 64, null]]]);
    expect(standen.map(({ gerealiseerd, bekend_op }) => [gerealiseerd, isoDatum(bekend_op)])).toEqual([
      [60, '2022-03-01'],
      [64, '2022-03-08'],
    ]);
    expect(standoverzicht(standen)).toMatchObject([{ laatste: { gerealiseerd: 64 }, dagen: 1 }]);
  });

  it('that fall are told, and added all the same', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, null]]]);
    const { nieuw, dalingen } = nieuweStanden([KOP, ['Utrecht', '2022-1', 55, null]], eerder, op(4, 1));
    expect(nieuw).toHaveLength(1);
    expect(dalingen.map(({ stand, eerder: vorige }) => [vorige.gerealiseerd, stand.gerealiseerd])).toEqual([[60, 55]]);
  });

  it('that fall within one table are told too; those that stay equal, or come before a later one, are not', () => {
    const kop = ['gemeente', 'periode', 'datum', 'gerealiseerd'];
    const { nieuw, dalingen } = nieuweStanden(
      [
        kop,
        ['Zeist', '2022-1', '2022-03-01', 60],
        ['Zeist', '2022-1', '2022-04-01', 55],
        ['Zeist', '2022-1', '2022-04-15', 55],
        ['Zeist', '2022-1', '2022-02-01', 30],
      ],
      [],
      op(5, 1),
    );
    expect(nieuw).toHaveLength(4);
    expect(dalingen.map(({ stand, eerder }) => [eerder.gerealiseerd, stand.gerealiseerd])).toEqual([[60, 55]]);
  });

  it('that fall are compared with the last day so far, and of that day with what stands last', () => {
    const kop = ['gemeente', 'periode', 'datum', 'gerealiseerd'];
    const gevallen = (...rijen: unknown[][]) =>
      nieuweStanden([kop, ...rijen], [], op(6, 1)).dalingen.map(({ stand, eerder }) => [eerder.gerealiseerd, stand.gerealiseerd]);
    expect(
      gevallen(['Zeist', '2022-1', '2022-04-01', 60], ['Zeist', '2022-1', '2022-02-01', 30], ['Zeist', '2022-1', '2022-05-01', 50]),
    ).toEqual([[60, 50]]);
    const bijgesteld = vastgelegd([op(3, 1), [['Zeist', '2022-1', 60, null]]], [op(3, 1, 7), [['Zeist', '2022-1', 55, null]]]);
    expect(nieuweStanden([KOP, ['Zeist', '2022-1', 57, null]], bijgesteld, op(4, 1)).dalingen).toEqual([]);
  });

  it('that are lower than what was known of the same day fall, those of another municipality or periode do not', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, null]]]);
    expect(
      nieuweStanden([KOP, ['Utrecht', '2022-1', 59, null], ['Zeist', '2022-1', 3, null]], eerder, op(3, 1, 7)).dalingen.map(
        ({ stand }) => stand.gerealiseerd,
      ),
    ).toEqual([59]);
  });

  it('with the same gerealiseerd and another gekoppeld are not known yet', () => {
    const eerder = vastgelegd([op(3, 1), [['Utrecht', '2022-1', 60, 70]]]);
    expect(nieuweStanden([KOP, ['Utrecht', '2022-1', 60, 72]], eerder, op(3, 1, 7))).toMatchObject({
      nieuw: [{ gekoppeld: 72 }],
      bekend: 0,
    });
    expect(nieuweStanden([KOP, ['Utrecht', '2022-1', 60, 70]], eerder, op(3, 2, 7))).toMatchObject({
      nieuw: [{ gerealiseerd: 60 }],
      bekend: 0,
    });
  });

  it('that stand twice in a table are added once', () => {
    expect(nieuweStanden([KOP, ['Utrecht', '2022-1', 60, null], ['Utrecht', '2022-1', 60, null]], [], op(3, 1))).toMatchObject({
      nieuw: [{ gerealiseerd: 60 }],
      bekend: 1,
    });
  });

  it('that do not agree for one day of a table are not put down, and that is told: which one is right is not known', () => {
    const tabel = [KOP, ['Leusden', '2022-1', 25, null], ['gem. Leusden', '2022-1', 24, null], ['Zeist', '2022-1', 3, null]];
    const eerste = nieuweStanden(tabel, [], op(3, 1));
    expect(eerste.nieuw.map(({ gemeente }) => gemeente)).toEqual(['Zeist']);
    expect(eerste.onleesbaar).toEqual([
      STANDENFOUT.stand_dubbel({ gemeente: 'Leusden', periode: '2022-1', datum: datumOf(2022, 3, 1), aantallen: [25, 24] }),
    ]);
    const gekoppeld = [KOP, ['Leusden', '2022-1', 25, 30], ['Leusden', '2022-1', 25, 31]];
    expect(nieuweStanden(gekoppeld, [], op(3, 1))).toMatchObject({ nieuw: [], onleesbaar: [expect.any(Error)] });
  });

  it('leave nothing to put down when the same table comes again, whatever is in it', () => {
    const rij = fc.tuple(fc.constantFrom('Leusden', 'Zeist'), fc.constant('2022-1'), fc.integer({ min: 0, max: 3 }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 6 }), (rijen) => {
        const { nieuw } = nieuweStanden([KOP, ...rijen], [], op(3, 1));
        expect(nieuweStanden([KOP, ...rijen], nieuw, op(3, 1)).nieuw).toEqual([]);
      }),
      { numRuns: draws(200, 50) },
    );
  });

  it('take the date of their own row before the one for all', () => {
    const { nieuw } = nieuweStanden(
      [
        ['gemeente', 'periode', 'datum', 'gerealiseerd'],
        ['Utrecht', '2022-1', '2022-02-15', 30],
        ['Zeist', '2022-1', null, 3],
      ],
      [],
      op(3, 1),
    );
    expect(nieuw.map(({ datum }) => isoDatum(datum))).toEqual(['2022-02-15', '2022-03-01']);
  });

  it.each([
    [
      'before its first day is over',
      op(1, 1),
      ['Utrecht', '2022-1', 3, null],
      STANDENFOUT.datum_buiten_periode({ naam: 'rij 2, kolom "datum"', datum: datumOf(2022, 1, 1), periode: '2022-1' }).message,
    ],
    [
      'after the correctiedatum',
      op(8, 2),
      ['Utrecht', '2022-1', 3, null],
      STANDENFOUT.datum_buiten_periode({ naam: 'rij 2, kolom "datum"', datum: datumOf(2022, 8, 2), periode: '2022-1' }).message,
    ],
    [
      'later than it is brought in',
      op(3, 1, -1),
      ['Utrecht', '2022-1', 3, null],
      STANDENFOUT.datum_na_inbreng({ naam: 'rij 2, kolom "datum"', datum: datumOf(2022, 3, 1), bekend_op: datumOf(2022, 2, 28) }).message,
    ],
    [
      'without a date',
      { ...op(3, 1), datum: undefined },
      ['Utrecht', '2022-1', 3, null],
      STANDENFOUT.datum_ontbreekt({ naam: 'rij 2, kolom "datum"' }).message,
    ],
    [
      'with a text as figure',
      op(3, 1),
      ['Utrecht', '2022-1', 'veel', null],
      INVOERFOUT.geen_aantal({ naam: 'rij 2, kolom "gerealiseerd"', cel: 'veel' }).message,
    ],
    [
      'with a text as gekoppeld',
      op(3, 1),
      ['Utrecht', '2022-1', 3, 'veel'],
      INVOERFOUT.geen_aantal({ naam: 'rij 2, kolom "gekoppeld"', cel: 'veel' }).message,
    ],
    ['without a name', op(3, 1), [null, '2022-1', 3, null], INVOERFOUT.geen_tekst({ naam: 'rij 2, kolom "gemeente"', cel: null }).message],
    [
      'of no periode',
      op(3, 1),
      ['Utrecht', 'zomer', 3, null],
      INVOERFOUT.geen_periode({ naam: 'rij 2, kolom "periode"', cel: 'zomer' }).message,
    ],
  ])('%s are refused, with the place and what is wrong', (_, herkomst, rij, reden) => {
    const { nieuw, onleesbaar } = nieuweStanden([[...KOP.slice(0, 2), 'gerealiseerd', 'gekoppeld'], rij], [], herkomst);
    expect(nieuw).toEqual([]);
    expect(onleesbaar.map(({ soort, message }) => [soort, message])).toEqual([['ongeldig', reden]]);
  });

  it('that are refused spoil no other row', () => {
    expect(nieuweStanden([KOP, ['Utrecht', '2022-1', 'veel', null], ['Zeist', '2022-1', 1, null]], [], op(3, 1)).nieuw).toMatchObject([
      { gemeente: 'Zeist' },
    ]);
  });

  it('with a date of their own that cannot be read are refused', () => {
    expect(
      nieuweStanden(
        [
          ['gemeente', 'periode', 'datum', 'gerealiseerd'],
          ['Zeist', '2022-1', 'gisteren', 1],
        ],
        [],
        op(3, 1),
      ).onleesbaar.map(({ message }) => message),
    ).toEqual([INVOERFOUT.geen_datum({ naam: 'rij 2, kolom "datum"', cel: 'gisteren' }).message]);
  });

  it('may be of the correctiedatum', () => {
    expect(nieuweStanden([KOP, ['Zeist', '2022-1', 1, null]], [], op(8, 1)).nieuw).toHaveLength(1);
  });

  it('need their headers', () => {
    expect(() => nieuweStanden([['naam'], ['Zeist']], [], op(3, 1))).toThrow(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente', 'periode', 'gerealiseerd'], koppen: ['naam'], stand: false }),
    );
  });

  it('with a figure and no periode are told, not dropped', () => {
    const { nieuw, onleesbaar } = nieuweStanden([KOP, ['Zeist', null, 3, null], ['Zeist', 0, 3, null]], [], op(3, 1));
    expect(nieuw).toEqual([]);
    expect(onleesbaar.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^rij 2, kolom "periode": kreeg een lege cel/),
      expect.stringMatching(/^rij 3, kolom "periode"/),
    ]);
  });

  it('pass over titles and notes, which have neither periode nor figure', () => {
    expect(nieuweStanden([KOP, ['Regio Eemland', null, null, null], ['Bron: TVS', '', 0, null]], [], op(3, 1))).toMatchObject({
      nieuw: [],
      onleesbaar: [],
    });
  });

  it('pass over totals and blank rows', () => {
    expect(nieuweStanden([KOP, ['Totaal', '2022-1', 3, null], [null, null, null, null]], [], op(3, 1))).toMatchObject({
      nieuw: [],
      onleesbaar: [],
    });
  });

  it('keep a gekoppeld of 0 apart from an unknown one', () => {
    const standen = vastgelegd([
      op(3, 1),
      [
        ['Utrecht', '2022-1', 0, 'geen'],
        ['Zeist', '2022-1', 0, null],
      ],
    ]);
    expect(standen.map(({ gekoppeld }) => gekoppeld)).toEqual([0, undefined]);
  });
});

describe('what follows from standen', () => {
  const standen = () =>
    vastgelegd(
      [op(2, 1), [['Utrecht', '2022-1', 30, null]]],
      [op(3, 1), [['Utrecht', '2022-1', 60, null]]],
      [op(4, 12), [['Utrecht', '2022-1', 144, null]]],
    );

  it('is the pace since the start and the recent one', () => {
    // 144 persons in 101 days; 84 in the 42 days since 1 March.
    expect(standoverzicht(standen())).toMatchObject([{ dagen: 3, tempo: 144 / (101 / 7), tempo_recent: 14 }]);
  });

  it('is what changed since the last time', () => {
    expect(inbrengdagen(standen()).map(isoDatum)).toEqual(['2022-04-12', '2022-03-01', '2022-02-01']);
    expect(wijzigingenSinds(standen(), datumOf(2022, 3, 1))[1]?.slice(0, 6)).toEqual(['Utrecht', '2022-1', 60, 144, 84, 14]);
  });

  it('is no difference of 0 for who was not in the new figures', () => {
    const zonderZeist = vastgelegd(
      [
        op(3, 1),
        [
          ['Utrecht', '2022-1', 60, null],
          ['Zeist', '2022-1', 9, null],
        ],
      ],
      [op(4, 12), [['Utrecht', '2022-1', 144, null]]],
    );
    expect(wijzigingenSinds(zonderZeist, datumOf(2022, 3, 1))[2]).toEqual(['Zeist', '2022-1', 9, 9, '', '', '', '', 'geen nieuwe stand']);
  });

  it('is of one municipality, however it was spelled', () => {
    const gespeld = vastgelegd([op(3, 1), [['UTRECHT', '2022-1', 60, null]]], [op(4, 12), [['Utrecht', '2022-1', 144, null]]]);
    expect(standoverzicht(gespeld)).toMatchObject([{ laatste: { gemeente: 'Utrecht', gerealiseerd: 144 }, dagen: 2, tempo_recent: 14 }]);
  });

  it('is apart for every periode, and a day after the peildatum counts as a day with a stand', () => {
    const perioden = vastgelegd(
      [op(3, 1), [['Utrecht', '2022-1', 60, null]]],
      [
        op(7, 15),
        [
          ['Utrecht', '2022-1', 150, null],
          ['Utrecht', '2022-2', 4, null],
        ],
      ],
    );
    expect(standoverzicht(perioden).map(({ laatste, dagen }) => [laatste.periode, laatste.gerealiseerd, dagen])).toEqual([
      ['2022-1', 150, 2],
      ['2022-2', 4, 1],
    ]);
  });
});

describe('the last stand', () => {
  const stand = (dag: number, bekend: number, gerealiseerd: number): Vastgelegd => ({
    gemeente: 'Utrecht',
    periode: '2022-1',
    datum: datumOf(2022, 3, dag),
    bekend_op: datumOf(2022, 4, bekend),
    volgnummer: undefined,
    gerealiseerd,
    gekoppeld: undefined,
    bron: '',
  });
  const laatste = (...standen: Vastgelegd[]) => [...laatsteStanden(standen).values()].map(({ gerealiseerd }) => gerealiseerd);

  it('is that of the last day, whenever it was brought in', () => {
    expect(laatste(stand(2, 1, 20), stand(1, 5, 10))).toEqual([20]);
    expect(laatste(stand(1, 5, 10), stand(2, 1, 20))).toEqual([20]);
  });

  it('is of one day the one last known, and of one day known at once the one last put down', () => {
    expect(laatste(stand(1, 1, 10), stand(1, 2, 11))).toEqual([11]);
    expect(laatste(stand(1, 2, 11), stand(1, 1, 10))).toEqual([11]);
    expect(laatste(stand(1, 1, 10), stand(1, 1, 12))).toEqual([12]);
  });
});

describe('the sheet with standen', () => {
  it('has no faults for CONTROLE: weekly standen, and a later figure for the same day, are its history', () => {
    const weken: [Standenherkomst, number][] = [
      [op(3, 1), 12],
      [op(3, 8), 14],
      [op(3, 8), 15],
      [op(3, 15), 15],
    ];
    let blad: (string | number | null)[][] = [[...STANDENKOLOMMEN]];
    for (const [herkomst, gerealiseerd] of weken) {
      const { nieuw } = nieuweStanden([KOP, ['Leusden', '2022-1', gerealiseerd, null]], readVastgelegd(blad).standen, herkomst);
      blad = [...blad, ...alsStandenrijen(nieuw, { aantal: blad.length - 1, zegel: 'x' })];
    }
    expect(blad).toHaveLength(5);
    expect(bevindingenIn(blad)).toEqual([]);
  });

  const blad = (...rijen: unknown[][]) => readVastgelegd([[...STANDENKOLOMMEN], ...rijen]);

  it('passes over a row that cannot be read any more, and names it', () => {
    const { standen, onleesbaar } = blad(
      ['Zeist', '2022-1', '2022-03-01', '2022-03-01', 'veel', null, ''],
      ['Soest', '2022-1', '2022-03-01', '2022-03-01', 5, null, 'TVS'],
    );
    expect(standen).toEqual([
      {
        gemeente: 'Soest',
        periode: '2022-1',
        datum: datumOf(2022, 3, 1),
        bekend_op: datumOf(2022, 3, 1),
        gerealiseerd: 5,
        gekoppeld: undefined,
        bron: 'TVS',
      },
    ]);
    expect(onleesbaar.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^rij 2, kolom "gerealiseerd": kreeg de tekst "veel"/),
    ]);
    expect(blad(['Zeist', null, '2022-03-01', '2022-03-01', 5, null, '']).onleesbaar.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^rij 2, kolom "periode"/),
    ]);
  });

  it('keeps a stand of which gekoppeld or source was changed into something else, with that unknown', () => {
    expect(blad(['Soest', '2022-1', '2022-03-01', '2022-03-01', 5, 'veel', 12]).standen).toMatchObject([
      { gerealiseerd: 5, gekoppeld: undefined, bron: '' },
    ]);
  });

  it('needs its headers', () => {
    expect(() => readVastgelegd([])).toThrow(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['gemeente', 'periode', 'datum', 'gerealiseerd'], koppen: [], stand: false }),
    );
  });
});
