import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { readInschalingen } from '../../../core/beoordeling/inschalingen.ts';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { GEPUBLICEERDE_TREDEN as GEPUBLICEERD } from '../../../core/bronnen/claim.ts';
import { FEITKOPPEN, feitenrij, herschikt, leesbaar, willekeurigeTabel } from './feitentabel.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { TABELFOUT } from '../../../core/tabel-messages.ts';

type Cellen = readonly (readonly unknown[])[];

/** The published treden of the periods of which all are published, with what they were judged on. */
const MET_BEOORDELING_OP: Cellen = [
  ['Gemeente', 'Taakstellingsperiode', 'Inschaling', 'Beoordeeld op'],
  ...GEPUBLICEERD.filter(({ periode }) => periode >= '2022-2' && periode <= '2024-2').map(
    ({ gemeente, periode, trede, beoordeling_op }) => [gemeente, periode, trede, beoordeling_op ?? null],
  ),
];
const PUBLICATIE: Cellen = MET_BEOORDELING_OP.map((rij) => rij.slice(0, 3));

/** Per kind the number and the names, of one periode. */
function telling(cellen: Cellen, periode: string): Record<string, string> {
  return Object.fromEntries(
    tellingTabel(cellen)
      .filter((rij) => rij[0] === periode)
      .map(([, soort, aantal, namen]) => [String(soort), `${aantal}: ${namen}`]),
  );
}

/** Per kind the number alone. */
const aantallen = (cellen: Cellen, periode: string) =>
  Object.fromEntries(Object.entries(telling(cellen, periode)).map(([soort, tekst]) => [soort, Number(tekst.split(':')[0])]));

describe('the count of the published treden', () => {
  it('2022-2: 17 on trede 1 and 9 on trede 2; 2023-1: 8 and 18 (voortgangsrapportage 2022-2 and 2023-1)', () => {
    expect(aantallen(PUBLICATIE, '2022-2')).toMatchObject({
      'trede 1': 17,
      'trede 2': 9,
      'trede 3': 0,
      'trede 4': 0,
      'trede 5': 0,
      'trede 6': 0,
    });
    expect(aantallen(PUBLICATIE, '2023-1')).toMatchObject({ 'trede 1': 8, 'trede 2': 18, 'trede 3': 0 });
  });
  it('2024-1: 9 on trede 1, 12 on trede 2 and 5 on trede 3 (voortgangsrapportage 2024)', () => {
    expect(aantallen(PUBLICATIE, '2024-1')).toMatchObject({ 'trede 1': 9, 'trede 2': 12, 'trede 3': 5, 'trede 4': 0 });
  });
  it('2024-2: 5 on trede 3 and 2 on trede 4, with the rises and falls that the report names (voortgangsrapportage 2024)', () => {
    expect(aantallen(PUBLICATIE, '2024-2')).toMatchObject({ 'trede 3': 5, 'trede 4': 2 });
    expect(telling(PUBLICATIE, '2024-2')['trede 4']).toBe('2: Amersfoort, Stichtse Vecht');
    for (const naam of ['Amersfoort', 'Eemnes', 'Stichtse Vecht', 'Utrechtse Heuvelrug', 'Vijfheerenlanden', 'Wijk bij Duurstede'])
      expect(telling(PUBLICATIE, '2024-2').omhoog).toContain(naam);
    for (const naam of ['Baarn', 'Oudewater', 'Veenendaal', 'De Ronde Venen', 'Utrecht,'])
      expect(telling(PUBLICATIE, '2024-2').gelijk).toContain(naam);
    for (const naam of ['Leusden', 'Bunnik', 'IJsselstein', 'Woudenberg']) expect(telling(PUBLICATIE, '2024-2').omlaag).toContain(naam);
  });
  it('15 municipalities had a koppelingstekort in 2023-2, 3 in 2024-1 and 4 in 2024-2 (voortgangsrapportages 2023-2 and 2024)', () => {
    expect(aantallen(MET_BEOORDELING_OP, '2023-2')['koppelingstekort']).toBe(15);
    expect(telling(MET_BEOORDELING_OP, '2024-1')['koppelingstekort']).toBe('3: Nieuwegein, Veenendaal, Woerden');
    expect(telling(MET_BEOORDELING_OP, '2024-2')['koppelingstekort']).toBe('4: Baarn, Bunnik, IJsselstein, Leusden');
  });
  it('a kind of which the table says nothing is left out, as a koppelingstekort; the direction in the first periode is unknown, and not none', () => {
    expect(Object.keys(telling(PUBLICATIE, '2022-2'))).toEqual([
      'trede 1',
      'trede 2',
      'trede 3',
      'trede 4',
      'trede 5',
      'trede 6',
      'richting onbekend',
    ]);
    expect(Object.keys(telling(MET_BEOORDELING_OP, '2023-2'))).toEqual([
      'trede 1',
      'trede 2',
      'trede 3',
      'trede 4',
      'trede 5',
      'trede 6',
      'omhoog',
      'gelijk',
      'omlaag',
      'koppelingstekort',
    ]);
  });
  it('the periods come in order of time, whatever the order of the rows', () => {
    const omgekeerd = [PUBLICATIE[0] ?? [], ...PUBLICATIE.slice(1).reverse()];
    expect([
      ...new Set(
        tellingTabel(omgekeerd)
          .slice(1)
          .map(([periode]) => periode),
      ),
    ]).toEqual(['2022-2', '2023-1', '2023-2', '2024-1', '2024-2']);
  });
});

describe('tellingTabel of facts', () => {
  const TABEL = [
    FEITKOPPEN,
    feitenrij('Amersfoort', {
      periode: '2024-2',
      taakstelling: 20,
      achterstand_begin: 10,
      gerealiseerd: 15,
      gekoppeld: 15,
      vorige_trede: 2,
      nagekomen_vorige: 0,
    }),
    feitenrij('Baarn', {
      periode: '2024-2',
      taakstelling: 20,
      achterstand_begin: 10,
      gerealiseerd: 19,
      vorige_trede: 2,
      nagekomen_vorige: 0,
    }),
    feitenrij('Bunnik', {
      periode: '2024-2',
      taakstelling: 20,
      achterstand_begin: 10,
      gerealiseerd: 20,
      vorige_trede: 3,
      nagekomen_vorige: 0,
    }),
    feitenrij('De Bilt', { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20 }),
    feitenrij('Eemnes', { periode: '2024-2', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 30, gekoppeld: 29, vorige_trede: 1 }),
  ];
  it('assesses them and counts every kind, in this order', () => {
    expect(tellingTabel(TABEL)).toEqual([
      ['periode', 'soort', 'aantal', 'gemeenten'],
      ['2024-2', 'trede 1', 2, 'Amersfoort, Eemnes'],
      ['2024-2', 'trede 2', 0, ''],
      ['2024-2', 'trede 3', 2, 'Baarn, Bunnik'],
      ['2024-2', 'trede 4', 0, ''],
      ['2024-2', 'trede 5', 0, ''],
      ['2024-2', 'trede 6', 0, ''],
      ['2024-2', 'niet in te schalen', 1, 'De Bilt'],
      ['2024-2', 'omhoog', 1, 'Baarn'],
      ['2024-2', 'gelijk', 2, 'Bunnik, Eemnes'],
      ['2024-2', 'omlaag', 1, 'Amersfoort'],
      ['2024-2', 'richting onbekend', 1, 'De Bilt'],
      ['2024-2', 'koppelingstekort', 2, 'Amersfoort, Eemnes'],
      ['2024-2', 'koppelingstekort onbekend', 3, 'Baarn, Bunnik, De Bilt'],
      ['2024-2', 'gunstiger door koppelingstekort', 1, 'Amersfoort'],
    ]);
  });
  it('says nothing of a koppelingstekort where gekoppeld is blank or no column: unknown is not none', () => {
    const rijen = TABEL.slice(2, 4);
    const zonder = (cellen: Cellen) => tellingTabel(cellen).filter(([, soort]) => String(soort).includes('koppelingstekort'));
    expect(zonder([FEITKOPPEN, ...rijen])).toEqual([]);
    const gekoppeld = FEITKOPPEN.indexOf('gekoppeld');
    expect(zonder([FEITKOPPEN, ...rijen].map((rij) => rij.filter((_, k) => k !== gekoppeld)))).toEqual([]);
    expect(zonder(beoordeelTabel([FEITKOPPEN, ...rijen], []))).toEqual([]);
  });
  it('counts a municipality once: a second row without a later day cannot be read, and of several standen the latest goes', () => {
    const baarn = TABEL[2]!;
    const fout = TABELFOUT.rij_dubbel({ rij: 3, gemeente: 'Baarn', periode: '2024-2' });
    const trede3 = (cellen: Cellen) => tellingTabel(cellen).filter(([, soort]) => soort === 'trede 3' || soort === 'niet te lezen');
    expect(trede3([FEITKOPPEN, baarn, baarn])).toEqual([
      ['2024-2', 'trede 3', 1, 'Baarn'],
      [fout, 'niet te lezen', 1, 'Baarn'],
    ]);
    const gepubliceerd = (...treden: unknown[][]) => trede3([['gemeente', 'periode', 'trede', 'datum'], ...treden]);
    expect(gepubliceerd(['Baarn', '2024-2', 3], ['Baarn', '2024-2', 3])).toEqual([
      ['2024-2', 'trede 3', 1, 'Baarn'],
      [fout, 'niet te lezen', 1, 'Baarn'],
    ]);
    expect(gepubliceerd(['Baarn', '2024-2', 3, '2025-01-01'], ['Baarn', '2024-2', 2, '2024-11-01'])).toEqual([
      ['2024-2', 'trede 3', 1, 'Baarn'],
    ]);
  });
  it('takes the direction from the periode before in the same table where vorige_trede is not given', () => {
    const feiten = { taakstelling: 20, achterstand_begin: 10, gerealiseerd: 20 } as const;
    const tabel = [
      FEITKOPPEN,
      feitenrij('Amersfoort', { ...feiten, periode: '2022-1', gerealiseerd: 30 }),
      feitenrij('amersfoort ', { ...feiten, periode: '2022-2' }),
    ];
    expect(telling(tabel, '2022-2')).toMatchObject({ omhoog: '1: amersfoort ', gelijk: '0: ', omlaag: '0: ' });
  });
  it('a row that cannot be read is counted apart, with its error', () => {
    expect(leesbaar(tellingTabel([...TABEL, ['F', '2024-2', 'x', 1, 1]])).at(-1)).toEqual([
      expect.stringMatching(/^ongeldig: rij 7, kolom "taakstelling": kreeg de tekst "x"/),
      'niet te lezen',
      1,
      'F',
    ]);
  });
  it('blank rows and totals are passed over', () => {
    expect(tellingTabel([...TABEL, ['Totaal', '2024-2', 100, 50, 105], [null], ['G', '2024-2', 0, 0, 0], ['H', 0, 1, 1, 1]])).toEqual(
      tellingTabel(TABEL),
    );
  });
  it('the same facts with their treden in a column give the same', () => {
    fc.assert(
      fc.property(willekeurigeTabel, ({ tabel }) => {
        const treden = beoordeelTabel(tabel, ['trede']);
        const metTreden = tabel.map((rij, i) => [...rij, ...(treden[i] ?? [])]);
        expect(tellingTabel(metTreden)).toEqual(tellingTabel(tabel));
      }),
      { numRuns: 300 },
    );
  });
  it('what BEOORDEEL gives counts the same, but for the koppelingstekort that its columns do not show', () => {
    const zonderTekort = (cellen: Cellen) =>
      tellingTabel(cellen).filter(
        ([, soort, aantal]) => !/^koppelingstekort/.test(String(soort)) && (soort !== 'gunstiger door koppelingstekort' || aantal !== 0),
      );
    fc.assert(
      fc.property(willekeurigeTabel, ({ tabel }) => {
        expect(zonderTekort(beoordeelTabel(tabel, []))).toEqual(zonderTekort(tabel));
      }),
      { numRuns: 300 },
    );
  });
  it('per periode the treden add up to the rows, and so do the directions', () => {
    fc.assert(
      fc.property(willekeurigeTabel, ({ list, tabel }) => {
        for (const periode of new Set(list.map((feiten) => feiten.periode))) {
          const geteld = aantallen(tabel, periode);
          const rijen = list.filter((feiten) => feiten.periode === periode).length;
          const som = (soort: RegExp) =>
            Object.entries(geteld).reduce((totaal, [naam, aantal]) => totaal + (soort.test(naam) ? aantal : 0), 0);
          expect(som(/^trede|^niet in te schalen/)).toBe(rijen);
          expect(som(/^omhoog|^gelijk|^omlaag/)).toBe(
            readInschalingen(tabel).inschalingen.filter((rij) => rij.periode === periode && rij.richting !== 'onbekend').length,
          );
          expect(geteld['gunstiger door koppelingstekort'] ?? 0).toBeLessThanOrEqual(geteld['koppelingstekort'] ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('the order of the columns does not matter', () => {
    fc.assert(
      fc.property(
        willekeurigeTabel,
        fc.shuffledSubarray(
          FEITKOPPEN.map((_, k) => k),
          { minLength: FEITKOPPEN.length },
        ),
        ({ tabel }, volgorde) => {
          expect(tellingTabel(herschikt(tabel, volgorde))).toEqual(tellingTabel(tabel));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('tellingTabel of treden', () => {
  const KOPPEN = [
    'gemeente',
    'periode',
    'trede',
    'richting',
    'vorige_trede',
    'gekoppeld',
    'totaalopgave',
    'beoordeling_op',
    'trede_zonder_koppelingstekort',
  ];
  const rijen = (...list: readonly unknown[][]) => telling([KOPPEN, ...list], '2022-1');

  it('takes the direction a row states before the one that follows from vorige_trede, and that before the table', () => {
    expect(rijen(['Amersfoort', '2022-1', 2, 'Omlaag', 1])).toMatchObject({ omlaag: '1: Amersfoort' });
    expect(rijen(['Amersfoort', '2021-2', 1], ['Amersfoort', '2022-1', 2, null, 2])).toMatchObject({ gelijk: '1: Amersfoort' });
    expect(rijen(['Amersfoort', '2021-2', 1], ['Amersfoort', '2022-1', 2, 'onbekend', 'geen'])).toMatchObject({ omhoog: '1: Amersfoort' });
    expect(rijen(['Amersfoort', '2021-1', 1], ['Amersfoort', '2022-1', 2])).not.toHaveProperty('omhoog');
    expect(rijen(['Baarn', '2021-2', 1], ['Amersfoort', '2022-1', 2])).not.toHaveProperty('omhoog');
  });
  it('an error cell is a trede that could not be known, not a row that cannot be read', () => {
    const fout = { code: '#N/A' };
    expect(rijen(['Amersfoort', '2022-1', fout, fout, fout, null, null, null, fout])).toEqual({
      'trede 1': '0: ',
      'trede 2': '0: ',
      'trede 3': '0: ',
      'trede 4': '0: ',
      'trede 5': '0: ',
      'trede 6': '0: ',
      'niet in te schalen': '1: Amersfoort',
      'richting onbekend': '1: Amersfoort',
    });
  });
  it('the koppelingstekort: what the row was judged on, or fewer linked than the totaalopgave', () => {
    expect(
      rijen(
        ['Amersfoort', '2022-1', 2, null, null, null, null, 'Koppelingstekort'],
        ['Baarn', '2022-1', 2, null, null, 5, 10, 'totaalopgave'],
      ),
    ).toMatchObject({ koppelingstekort: '1: Amersfoort' });
    expect(
      rijen(
        ['Amersfoort', '2022-1', 2, null, null, 9, 10],
        ['Baarn', '2022-1', 2, null, null, 10, 10],
        ['Bunnik', '2022-1', 2, null, null, 'geen', 10, ''],
      ),
    ).toMatchObject({ koppelingstekort: '2: Amersfoort, Bunnik' });
    expect(rijen(['Amersfoort', '2022-1', 2, null, null, 9, null], ['Baarn', '2022-1', 2, null, null, null, 10])).not.toHaveProperty(
      'koppelingstekort',
    );
  });
  it('gunstiger door koppelingstekort: a lower trede than without it', () => {
    expect(
      rijen(['Amersfoort', '2022-1', 1, null, null, null, null, null, 2], ['Baarn', '2022-1', 2, null, null, null, null, null, 2]),
    ).toMatchObject({
      'gunstiger door koppelingstekort': '1: Amersfoort',
    });
    expect(rijen(['Amersfoort', '2022-1', null, null, null, null, null, null, 2])).not.toHaveProperty('gunstiger door koppelingstekort');
  });
  it('a judgement on koppelingstekort beside facts without gekoppeld is compared with the trede of the facts', () => {
    const tabel = [
      [...FEITKOPPEN, 'trede', 'beoordeling_op'],
      [
        ...feitenrij('Amersfoort', { periode: '2022-1', taakstelling: 20, achterstand_begin: 10, gerealiseerd: 10, vorige_trede: 2 }),
        2,
        'koppelingstekort',
      ],
    ];
    expect(telling(tabel, '2022-1')).toMatchObject({
      'trede 2': '1: Amersfoort',
      koppelingstekort: '1: Amersfoort',
      'gunstiger door koppelingstekort': '1: Amersfoort',
    });
  });
  it('facts that cannot be read leave the trede beside them as it is, and say nothing of the koppelingstekort', () => {
    const tabel = [
      [...FEITKOPPEN, 'trede', 'beoordeling_op'],
      [
        ...feitenrij('Amersfoort', { periode: '2022-1', taakstelling: -1, achterstand_begin: 10, gerealiseerd: 10, vorige_trede: 2 }),
        2,
        'koppelingstekort',
      ],
    ];
    expect(telling(tabel, '2022-1')).toMatchObject({ 'trede 2': '1: Amersfoort', koppelingstekort: '1: Amersfoort' });
    expect(telling(tabel, '2022-1')).not.toHaveProperty('gunstiger door koppelingstekort');
  });
  it('counts beside facts that cannot be read, and then knows no koppelingstekort', () => {
    const tabel = [
      [...FEITKOPPEN, 'trede'],
      [
        ...feitenrij('Amersfoort', {
          periode: '2022-1',
          taakstelling: 20,
          achterstand_begin: 10,
          gerealiseerd: 10,
          gekoppeld: 15,
          vorige_trede: 2,
        }).map((cel) => (cel === 20 ? 'x' : cel)),
        2,
      ],
    ];
    expect(telling(tabel, '2022-1')).toMatchObject({ 'trede 2': '1: Amersfoort' });
    expect(telling(tabel, '2022-1')).not.toHaveProperty('koppelingstekort');
  });
  it('a blank cell is the same as null, 0 or ""', () => {
    const metLeeg = (leeg: unknown) =>
      tellingTabel([
        KOPPEN,
        ['Amersfoort', '2022-1', 2, leeg, leeg, leeg, leeg, leeg, leeg],
        [leeg, '2022-1', leeg, leeg, leeg, leeg, leeg, leeg, leeg],
        [leeg, leeg, leeg, leeg, leeg, leeg, leeg, leeg, leeg],
        ['Bunnik', leeg, 3],
      ]);
    expect(metLeeg(0)).toEqual(metLeeg(null));
    expect(metLeeg('')).toEqual(metLeeg(null));
    expect(
      metLeeg(null)
        .filter(([, , aantal]) => aantal === 1)
        .map((rij) => rij[1]),
    ).toEqual(['trede 2', 'niet in te schalen']);
  });
  it('rows that cannot be read are counted apart, with their place', () => {
    expect(
      leesbaar(
        tellingTabel([
          KOPPEN,
          ['Amersfoort', '2022-1', 7],
          ['Baarn', '2022-1', 2, 'zijwaarts'],
          ['Bunnik', 44562, 2],
          ['De Bilt', '2022-1', 2, null, null, -1],
        ]),
      ).slice(1),
    ).toEqual([
      [INVOERFOUT.geen_trede({ naam: 'ongeldig: rij 2, kolom "trede"', cel: 7 }).message, 'niet te lezen', 1, 'Amersfoort'],
      [
        INVOERFOUT.geen_keuze({
          naam: 'ongeldig: rij 3, kolom "richting"',
          cel: 'zijwaarts',
          keuzes: ['omhoog', 'gelijk', 'omlaag', 'onbekend'],
        }).message,
        'niet te lezen',
        1,
        'Baarn',
      ],
      [expect.stringMatching(/^ongeldig: rij 4, kolom "periode": kreeg het getal 44562/), 'niet te lezen', 1, 'Bunnik'],
      [INVOERFOUT.geen_aantal({ naam: 'ongeldig: rij 5, kolom "gekoppeld"', cel: -1 }).message, 'niet te lezen', 1, 'De Bilt'],
    ]);
  });
  it('totals are passed over, and a municipality may be a number', () => {
    expect(rijen(['Totaal', '2022-1', 2], [344, '2022-1', 2])).toMatchObject({ 'trede 2': '1: 344' });
  });
  it('headers that fit neither facts nor treden are refused, naming what is missing', () => {
    expect(() => tellingTabel([['gemeente', 'periode', 'taakstelling']])).toThrow(
      'Kolom ontbreekt: trede. Gevonden: "gemeente", "periode", "taakstelling".',
    );
    expect(() => tellingTabel([['gemeente', 'trede']])).toThrow('Kolom ontbreekt: periode.');
    expect(() => tellingTabel([FEITKOPPEN.slice(1)])).toThrow('Kolom ontbreekt: gemeente.');
  });
});
