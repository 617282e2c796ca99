import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { alsCel, type Feiten, FEITKOLOMMEN, OVERIGE_FEITEN } from '../../../core/feiten/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { datumOf } from '../../../core/datum.ts';
import { ofFout } from '../../../core/invoer/invoerfout.ts';
import { alsRijen, readVaststellingen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast, tredeUitkomst, type Vaststelling } from '../../../core/vaststellen/vaststelling.ts';
import { herberekend, vergeleken } from '../../../core/vaststellen/verschillen.ts';
import { geldende, geldendeVan, laatsteVastgesteldePeriode, volgendePeriode } from '../../../core/vaststellen/volgende.ts';
import { oudZegelVan } from '../../../core/vaststellen/zegel.ts';
import { ditKader, Kader, kaderVan } from '../../../core/kader/index.ts';
import { peildatum } from '../../../core/periode.ts';
import { VERSIENUMMER } from '../../../core/versie.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { VASTSTELLINGSFOUT } from '../../../core/vaststellen/vaststellen-messages.ts';
import { alsRij } from './als-rij.ts';

const UTRECHT: Feiten = {
  periode: '2022-1',
  taakstelling: 203,
  herverdeling: 1,
  achterstand_begin: 171,
  gerealiseerd: 168,
  vorige_trede: 2,
};
const BESLUIT = { trede: 3, reden: '', datum_cijfers: datumOf(2022, 8, 1), vastgesteld_op: datumOf(2022, 8, 20) } as const;
/** The decision with figures of the peildatum of a periode, put down on that day. */
const besluitOver = (periode: Feiten['periode']) => {
  const dag = peildatum(periode, 'eind');
  return { ...BESLUIT, datum_cijfers: dag, vastgesteld_op: dag };
};
const save = (...list: readonly Vaststelling[]) => readVaststellingen([[...VASTSTELLINGKOLOMMEN], ...alsRijen(list)]);
const perKolom = (kop: readonly unknown[], rij: readonly unknown[]) => Object.fromEntries(kop.map((kolom, i) => [String(kolom), rij[i]]));

describe('deciding an assessment', () => {
  it('copies everything it rests on', () => {
    expect(stelVast('Utrecht', UTRECHT, BESLUIT)).toMatchObject({
      feiten: UTRECHT,
      achterstand_eind: 207,
      trede_berekend: 3,
      trede: 3,
      status: 'bron',
      kader: expect.stringContaining('2021'),
      versie: VERSIENUMMER,
      motivering: expect.stringContaining('207'),
    });
  });

  it('asks a reason for another trede than the computed one', () => {
    expect(() => stelVast('Utrecht', UTRECHT, { ...BESLUIT, trede: 2, reden: '  ' })).toThrow(
      expect.objectContaining({ code: 'reden_ontbreekt' }) as Error,
    );
    expect(stelVast('Utrecht', UTRECHT, { ...BESLUIT, trede: 2, reden: 'Afspraak  met\nGS' })).toMatchObject({
      trede: 2,
      trede_berekend: 3,
      reden: 'Afspraak met GS',
    });
  });

  it('takes no figures of before the peildatum, and those of that day', () => {
    const op = (dag: number) => ofFout(() => stelVast('Utrecht', UTRECHT, { ...BESLUIT, datum_cijfers: dag }));
    const eind = peildatum('2022-1', 'eind');
    expect(op(eind - 1)).toEqual(VASTSTELLINGSFOUT.tussenstand({ gemeente: 'Utrecht', periode: '2022-1', datum: eind - 1 }));
    expect(op(eind)).toMatchObject({ trede: 3, datum_cijfers: eind });
  });

  it('says of which municipality and periode a reason is missing, and what was computed', () => {
    const melding = (feiten: Feiten, trede: 1 | 2 | 3) => ofFout(() => stelVast('Utrecht', feiten, { ...BESLUIT, trede }));
    expect(melding(UTRECHT, 2)).toEqual(
      VASTSTELLINGSFOUT.reden_ontbreekt({ gemeente: 'Utrecht', periode: '2022-1', trede: 2, berekend: 3 }),
    );
    expect(melding({ ...UTRECHT, vorige_trede: undefined }, 3)).toEqual(
      VASTSTELLINGSFOUT.reden_ontbreekt({ gemeente: 'Utrecht', periode: '2022-1', trede: 3, berekend: undefined }),
    );
  });

  it('keeps a reason without blanks around it, of 500 characters at most', () => {
    expect(stelVast('Utrecht', UTRECHT, { ...BESLUIT, reden: `  ${'x'.repeat(600)}` }).reden).toBe('x'.repeat(500));
  });

  it('may be on the day of the figures', () => {
    expect(stelVast('Utrecht', UTRECHT, { ...BESLUIT, vastgesteld_op: BESLUIT.datum_cijfers }).vastgesteld_op).toBe(BESLUIT.datum_cijfers);
  });

  it('says by which framework, also where that could give no trede, and that none is known', () => {
    const kader_zegel = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect(tredeUitkomst(beoordeel(UTRECHT))).toEqual({
      trede_berekend: 3,
      status: 'bron',
      mogelijke_treden: [3],
      kader: 'Utrecht 2021',
      kader_zegel,
    });
    expect(tredeUitkomst(beoordeel({ ...UTRECHT, vorige_trede: undefined }))).toEqual({
      trede_berekend: undefined,
      status: 'onbekend',
      mogelijke_treden: expect.arrayContaining([3, 4]) as unknown,
      kader: 'Utrecht 2021',
      kader_zegel,
    });
    expect(tredeUitkomst(beoordeel({ ...UTRECHT, periode: '2019-1' }))).toEqual({
      trede_berekend: undefined,
      status: 'onbekend',
      mogelijke_treden: [],
      kader: 'geen kader bekend',
      kader_zegel: '',
    });
  });

  it('asks a reason too where no trede can be computed', () => {
    const zonder: Feiten = { ...UTRECHT, vorige_trede: undefined };
    expect(() => stelVast('Utrecht', zonder, BESLUIT)).toThrow(expect.objectContaining({ code: 'reden_ontbreekt' }) as Error);
    expect(stelVast('Utrecht', { ...UTRECHT, periode: '2019-1' }, { ...BESLUIT, reden: 'oud' })).toMatchObject({
      status: 'onbekend',
      trede_berekend: undefined,
    });
  });

  it('refuses a day before that of the figures', () => {
    expect(ofFout(() => stelVast('Utrecht', UTRECHT, { ...BESLUIT, vastgesteld_op: BESLUIT.datum_cijfers - 1 }))).toEqual(
      VASTSTELLINGSFOUT.vastgesteld_voor_cijfers({ gemeente: 'Utrecht', periode: '2022-1' }),
    );
  });
});

describe('the sheet with vaststellingen', () => {
  it('gives back what was put on it, whatever the facts', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, fc.constantFrom(1, 2, 3, 4, 5, 6), (feiten, trede) => {
        const vast = stelVast('Zeist', feiten, { ...besluitOver(feiten.periode), trede, reden: 'reden' });
        const {
          vaststellingen: [terug],
          onleesbaar,
        } = save(vast);
        expect(onleesbaar).toEqual([]);
        expect({ ...terug, feiten: undefined }).toEqual({
          ...vast,
          feiten: undefined,
          rij: 2,
          volgnummer: 1,
          zegel: expect.any(String) as string,
          isGewijzigd: false,
        });
        // herverdeling and nagekomen unknown count as 0.
        expect(terug?.feiten).toEqual({ ...feiten, herverdeling: feiten.herverdeling ?? 0, nagekomen: feiten.nagekomen ?? 0 });
      }),
    );
  });

  it('tells which row was changed afterwards, whatever the cell', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    const tekst = (kolom: string) => ['gemeente', 'reden', 'kader', 'motivering', 'versie', 'mogelijke_treden'].includes(kolom);
    for (const [i, kolom] of VASTSTELLINGKOLOMMEN.entries()) {
      if (!tekst(kolom) && typeof rij[i] !== 'number') continue;
      const anders = rij.with(i, tekst(kolom) ? 'anders' : kolom.includes('trede') ? 1 : 999);
      expect(
        readVaststellingen([[...VASTSTELLINGKOLOMMEN], anders]).vaststellingen.map(({ isGewijzigd }) => isGewijzigd),
        kolom,
      ).toEqual([true]);
    }
  });

  it('has a row with everything in its column, days as text, and "geen" for a real zero where a 0 counts as blank', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    expect(perKolom(VASTSTELLINGKOLOMMEN, rij)).toEqual({
      ...Object.fromEntries(OVERIGE_FEITEN.map((naam) => [naam, alsCel(naam, undefined)])),
      gemeente: 'Utrecht',
      periode: '2022-1',
      taakstelling: 203,
      herverdeling: 1,
      achterstand_begin: 171,
      gerealiseerd: 168,
      vorige_trede: 2,
      achterstand_eind: 207,
      achterstand_beoordeeld: 207,
      trede_berekend: 3,
      status: 'bron',
      mogelijke_treden: '3',
      trede: 3,
      reden: null,
      datum_cijfers: '2022-08-01',
      vastgesteld_op: '2022-08-20',
      kader: 'Utrecht 2021',
      motivering: expect.stringContaining('207') as unknown,
      versie: VERSIENUMMER,
      kader_zegel: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      volgnummer: 1,
      vorig_zegel: '',
      zegel: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    const nullen = perKolom(
      VASTSTELLINGKOLOMMEN,
      alsRij(
        stelVast(
          'Zeist',
          { periode: '2019-1', taakstelling: 0, achterstand_begin: 0, gerealiseerd: 0, gekoppeld: 0, nagekomen_vorige: 0 },
          { ...BESLUIT, reden: 'oud' },
        ),
      ),
    );
    expect(nullen).toMatchObject({
      taakstelling: 'geen',
      herverdeling: 0,
      achterstand_begin: 0,
      gerealiseerd: 0,
      nagekomen: 0,
      gekoppeld: 'geen',
      nagekomen_vorige: 'geen',
      vorige_trede: null,
      trede_berekend: null,
      status: 'onbekend',
      mogelijke_treden: '',
      reden: 'oud',
    });
    const meer = perKolom(
      VASTSTELLINGKOLOMMEN,
      alsRij(
        stelVast(
          'Lopik',
          { periode: '2024-2', taakstelling: 14, achterstand_begin: 22, gerealiseerd: 15, vorige_trede: 3, nagekomen_vorige: 0 },
          besluitOver('2024-2'),
        ),
      ),
    );
    expect(meer['mogelijke_treden']).toBe('2, 3');
  });

  it.each([
    'taakstelling',
    'herverdeling',
    'achterstand_begin',
    'gerealiseerd',
    'nagekomen',
    'gekoppeld',
    'nagekomen_vorige',
    'vorige_trede',
    'achterstand_eind',
    'achterstand_beoordeeld',
    'trede_berekend',
    'status',
    'trede',
    'datum_cijfers',
    'vastgesteld_op',
    'periode',
  ] as const)('names its row and the column %s where that cannot be read', (kolom) => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    const { vaststellingen, onleesbaar } = readVaststellingen([
      [...VASTSTELLINGKOLOMMEN],
      rij,
      rij.with(VASTSTELLINGKOLOMMEN.indexOf(kolom), 'x'),
    ]);
    expect(vaststellingen.map((een) => een.rij)).toEqual([2]);
    expect(onleesbaar.map(({ params }) => params)).toEqual([[expect.objectContaining({ naam: `rij 3, kolom "${kolom}"`, cel: 'x' })]]);
  });

  it.each([
    'gemeente',
    'reden',
    'kader',
    'motivering',
    'versie',
  ] as const)('names its row and the column %s where that holds no text', (kolom) => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT)).with(VASTSTELLINGKOLOMMEN.indexOf(kolom), 12);
    expect(readVaststellingen([[...VASTSTELLINGKOLOMMEN], rij]).onleesbaar).toEqual([
      INVOERFOUT.geen_tekst({ naam: `rij 2, kolom "${kolom}"`, cel: 12 }),
    ]);
  });

  it('says which status it expects', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT)).with(13, 'x');
    expect(readVaststellingen([[...VASTSTELLINGKOLOMMEN], rij]).onleesbaar).toEqual([
      INVOERFOUT.geen_keuze({ naam: 'rij 2, kolom "status"', cel: 'x', keuzes: ['bron', 'leeswijze', 'besluit', 'onbekend'] }),
    ]);
  });

  it('reads a list of possible treden also where a spreadsheet made a number of it, or where it is blank', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    const treden = (cel: string | number | null) =>
      readVaststellingen([[...VASTSTELLINGKOLOMMEN], rij.with(14, cel)]).vaststellingen[0]?.mogelijke_treden;
    expect([treden('2, 3'), treden(3), treden(''), treden(null)]).toEqual([[2, 3], [3], [], []]);
  });

  it('has no reason where none was given', () => {
    expect(save(stelVast('Utrecht', UTRECHT, BESLUIT)).vaststellingen[0]?.reden).toBe('');
  });

  it('passes over blank rows, and counts rows as the user sees them', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    expect(readVaststellingen([[...VASTSTELLINGKOLOMMEN], rij.map(() => null), rij]).vaststellingen.map((een) => een.rij)).toEqual([3]);
  });

  it('needs its headers, in their order', () => {
    expect(ofFout(() => readVaststellingen([['gemeente', 'jaar']]))).toEqual(VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: 'periode' }));
    expect(ofFout(() => readVaststellingen([]))).toEqual(VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: 'gemeente' }));
  });
});

describe('the seal of a row', () => {
  it('is FNV-1a of 32 bits (test vectors of its authors)', () => {
    expect([oudZegelVan(['']), oudZegelVan(['a']), oudZegelVan(['foobar'])]).toEqual(['z811c9dc5', 'ze40c292c', 'zbf9cf968']);
  });

  it('changes where a text moves from one cell to the next, and not where a number becomes the same text', () => {
    expect(oudZegelVan(['ab', 'c'])).not.toBe(oudZegelVan(['a', 'bc']));
    expect(oudZegelVan([12, null, undefined])).toBe(oudZegelVan(['12', '', '']));
  });

  it('has eight characters, also where it begins with a 0', () => {
    const zegels = Array.from({ length: 100 }, (_, i) => oudZegelVan([i]));
    expect(zegels.every((zegel) => /^z[0-9a-f]{8}$/.test(zegel))).toBe(true);
    expect(zegels.some((zegel) => zegel.startsWith('z0'))).toBe(true);
  });
});

describe('after a vaststelling', () => {
  const saved = () =>
    save(
      stelVast('Utrecht', { ...UTRECHT, nagekomen: 8 }, { ...BESLUIT, trede: 2 }),
      stelVast('Zeist', { ...UTRECHT, achterstand_begin: 0, gerealiseerd: 250 }, { ...BESLUIT, trede: 1 }),
      stelVast('Utrecht', { ...UTRECHT, nagekomen: 8 }, { ...BESLUIT, trede: 3, reden: 'herzien na overleg' }),
    ).vaststellingen;

  const begin = (vaststellingen: ReturnType<typeof saved>, periode: Periode) => {
    const [kop = [], ...rijen] = volgendePeriode(vaststellingen, periode);
    return rijen.map((rij) => Object.fromEntries(Object.entries(perKolom(kop, rij)).filter(([, cel]) => cel !== null)));
  };

  it('the last one of a municipality and periode holds; the earlier one stays', () => {
    expect(saved()).toHaveLength(3);
    expect(geldendeVan(saved(), 'UTRECHT', '2022-1')).toMatchObject({ trede: 3, rij: 4 });
    expect(geldendeVan(saved(), 'Utrecht', '2022-2')).toBeUndefined();
  });

  it('the next periode begins with the registered stand, the decided trede and the nagekomen', () => {
    expect(laatsteVastgesteldePeriode(saved())).toBe('2022-1');
    expect(begin(saved(), '2022-1')).toEqual([
      { gemeente: 'Utrecht', periode: '2022-2', achterstand_begin: 207, vorige_trede: 3, nagekomen_vorige: 8 },
      { gemeente: 'Zeist', periode: '2022-2', achterstand_begin: -46, vorige_trede: 1 },
    ]);
  });

  it('the same rules give no difference', () => {
    expect(herberekend(saved())).toEqual([]);
  });

  it('another outcome of the rules is listed with the versions, and changes nothing', () => {
    const oud = saved().map((een) => ({ ...een, trede_berekend: 4 as const, versie: '0.0.9' }));
    const voor = structuredClone(oud);
    expect(
      herberekend(oud)
        .filter(({ gemeente }) => gemeente === 'Utrecht')
        .map(({ wat, toen, nu }) => [wat, toen, nu]),
    ).toEqual([
      ['berekende trede', 4, 2],
      ['versie', '0.0.9', VERSIENUMMER],
    ]);
    expect(oud).toEqual(voor);
  });

  it('other figures of today are listed, each with what was decided on', () => {
    const vandaag = [
      ['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'nagekomen', 'vorige_trede'],
      ['Utrecht', '2022-1', 203, 1, 171, 380, null, 2],
      ['Soest', '2022-1', 1, 0, 1, 1, null, 1],
    ];
    expect(
      vergeleken(saved(), vandaag)
        .filter(({ wat }) => wat !== 'mogelijke treden')
        .map(({ wat, toen, nu }) => [wat, toen, nu]),
    ).toEqual([
      ['gerealiseerd', 168, 380],
      ['nagekomen', 8, 0],
      ['berekende trede', 2, 1],
    ]);
  });

  it('of several periods each begins from its own', () => {
    const twee = save(
      stelVast('Utrecht', UTRECHT, BESLUIT),
      stelVast('Utrecht', { ...UTRECHT, periode: '2021-2', nagekomen: 0 }, BESLUIT),
    ).vaststellingen;
    expect(laatsteVastgesteldePeriode(twee)).toBe('2022-1');
    expect(
      laatsteVastgesteldePeriode([
        ...twee,
        ...save(stelVast('Utrecht', { ...UTRECHT, periode: '2023-1' }, besluitOver('2023-1'))).vaststellingen,
      ]),
    ).toBe('2023-1');
    expect(laatsteVastgesteldePeriode([])).toBeUndefined();
    expect(volgendePeriode(twee, '2021-2')[0]).toEqual(['gemeente', ...FEITKOLOMMEN]);
    expect(begin(twee, '2021-2')).toEqual([{ gemeente: 'Utrecht', periode: '2022-1', achterstand_begin: 207, vorige_trede: 3 }]);
    expect(geldende(twee)).toHaveLength(2);
    expect(geldendeVan(twee, 'Zeist', '2022-1')).toBeUndefined();
  });

  it('nobody nagekomen is left blank, as is an unknown number', () => {
    const bij = (nagekomen: number | undefined) =>
      save(stelVast('Utrecht', { ...UTRECHT, nagekomen }, { ...BESLUIT, reden: 'x' })).vaststellingen.map((een) => ({
        ...een,
        feiten: { ...een.feiten, nagekomen },
      }));
    expect([0, undefined, 3].map((aantal) => begin(bij(aantal), '2022-1')[0]?.['nagekomen_vorige'])).toEqual([undefined, undefined, 3]);
  });

  it('the same outcome by another version is no difference, also with several possible treden', () => {
    const feiten: Feiten = { ...UTRECHT, vorige_trede: 3, achterstand_begin: 100, gerealiseerd: 150 };
    const vast = save(stelVast('Utrecht', feiten, { ...BESLUIT, reden: 'x' })).vaststellingen;
    expect(vast[0]?.mogelijke_treden.length).toBeGreaterThan(1);
    expect(herberekend(vast.map((een) => ({ ...een, versie: '0.0.9' })))).toEqual([]);
  });

  it('each part of an outcome that is another now is listed with its name', () => {
    const [een] = save(stelVast('Utrecht', UTRECHT, BESLUIT)).vaststellingen;
    expect(herberekend([{ ...een!, status: 'besluit', mogelijke_treden: [3, 4] }])).toEqual([
      { gemeente: 'Utrecht', periode: '2022-1', wat: 'status', toen: 'besluit', nu: 'bron' },
      { gemeente: 'Utrecht', periode: '2022-1', wat: 'mogelijke treden', toen: '3, 4', nu: '3' },
    ]);
  });

  it('a decision by a framework that is not known any more is not recomputed by another, and that is told', () => {
    const [een] = save(stelVast('Utrecht', UTRECHT, BESLUIT)).vaststellingen;
    expect(herberekend([{ ...een!, trede_berekend: 2, kader: 'Ons kader' }])).toEqual([
      { gemeente: 'Utrecht', periode: '2022-1', wat: 'kader', toen: 'Ons kader', nu: undefined },
    ]);
    const eigen = ditKader(new Kader({ ...kaderVan('Utrecht', '2022-1')!.tabel, naam: 'Ons kader' }));
    expect(herberekend([{ ...een!, kader: 'Ons kader' }], eigen)).toEqual([]);
  });

  it('every figure of today that is another is listed, in its order', () => {
    const [een] = save(stelVast('Utrecht', UTRECHT, BESLUIT)).vaststellingen;
    const koppen = [
      'gemeente',
      'periode',
      'taakstelling',
      'herverdeling',
      'achterstand_begin',
      'gerealiseerd',
      'nagekomen',
      'gekoppeld',
      'nagekomen_vorige',
      'vorige_trede',
    ];
    const verschillen = vergeleken(
      [een!],
      [koppen, ['UTRECHT', '2022-1', 204, 2, 172, 169, 1, 370, 3, 1], ['', null, null, null, null, null, null, null, null, null]],
    );
    expect(verschillen.slice(0, 8)).toEqual(
      [
        ['taakstelling', 203, 204],
        ['herverdeling', 1, 2],
        ['achterstand_begin', 171, 172],
        ['gerealiseerd', 168, 169],
        ['nagekomen', 0, 1],
        ['gekoppeld', undefined, 370],
        ['nagekomen_vorige', undefined, 3],
        ['vorige_trede', 2, 1],
      ].map(([wat, toen, nu]) => ({ gemeente: 'Utrecht', periode: '2022-1', wat, toen, nu })),
    );
    expect(vergeleken([een!], [koppen, ['Utrecht', '2022-1', 'x', 2, 172, 169, 1, 370, 3, 1]])).toEqual([]);
  });
});
