import { describe, expect, it } from 'vitest';
import { beeldVanRij } from '../../../../addin/taskpane/beoordeling/view-model-of-rij.ts';
import {
  EIGEN_UITKOMST,
  foutInRij,
  GEEN_TABEL,
  kolommenNietHerkend,
  KOPRIJ,
  legeRij,
  samenvattendeRij,
} from '../../../../addin/taskpane/beoordeling/beoordeling-texts.ts';
import type { Beoordelingsbeeld, Rijbeeld } from '../../../../addin/taskpane/beoordeling/beoordeling-view-model.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { beoordeelTabel } from '../../../../core/beoordeling/index.ts';
import { typOpnieuw, VERWACHT } from '../../../../core/invoer/index.ts';
import { OVERIGE_FEITEN, VERPLICHTE_FEITEN } from '../../../../core/feiten/index.ts';

const KOLOMMEN = { nodig: VERPLICHTE_FEITEN, ook: ['gemeente', ...OVERIGE_FEITEN] };
const KOPPEN = ['Gemeente', 'Periode', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gerealiseerd', 'Nagekomen', 'Vorige trede'];
/** Toezichtbrief Utrecht 2022-1. */
const UTRECHT = ['Utrecht', '2022-1', 203, 1, 171, 168, null, 2];
/** Toezichtbrief Leusden 2022-1. */
const LEUSDEN = ['Leusden', '2022-1', 18, null, 21, 13, 8, 2];

/** What is shown of a table that starts at C4 of the sheet Cijfers, with its first row below the headers chosen. */
function show(rij: readonly Celwaarde[], koppen: readonly Celwaarde[] = KOPPEN): Beoordelingsbeeld {
  return beeldVanRij({ blad: 'Cijfers', adres: 'C4:J5', cellen: [koppen, rij], rij: 1 });
}

function showRij(...argumenten: Parameters<typeof show>): Rijbeeld {
  const view = show(...argumenten);
  if (view.soort !== 'rij') throw new Error(`no row but a message: ${view.tekst}`);
  return view;
}

/** A row with one cell replaced. */
function met(rij: readonly Celwaarde[], kop: string, cel: Celwaarde): Celwaarde[] {
  return rij.map((oud, index) => (KOPPEN[index] === kop ? cel : oud));
}

describe('what BEOORDEEL gave, by itself', () => {
  it('is told to be that, and no fault', () => {
    const [koppen = [], rij = []] = beoordeelTabel([KOPPEN, UTRECHT], []) as Celwaarde[][];
    expect(show(rij, koppen)).toEqual({ soort: 'uitleg', ...EIGEN_UITKOMST });
  });
});

describe('a row that can be assessed', () => {
  it('shows municipality, periode, the row as the sheet counts it, and the trede with its name', () => {
    expect(showRij(UTRECHT)).toMatchObject({
      gemeente: 'Utrecht',
      periode: '2022-1',
      plaats: 'Rij 5 van Cijfers',
      uitkomst: { trede: { nummer: 3, naam: 'Actief toezicht' }, andere_treden: [], status: 'volgens het kader' },
    });
  });

  it('shows the figures of the toezichtbrief, percentages as whole numbers', () => {
    const { cijfers } = showRij(UTRECHT);
    expect(cijfers.map(({ naam, waarde }) => [naam, waarde])).toEqual([
      ['Totaalopgave', '375'],
      ['Achterstand eind', '207'],
      ['Achterstand beoordeeld', '207'],
      ['Realisatie taakstelling', '82%'],
      ['Realisatie totaalopgave', '45%'],
    ]);
    expect(cijfers[0]?.uitleg).toBe('taakstelling 203 + herverdeling 1 + achterstand 171');
  });

  it.each([
    [498, '>99%'],
    [500, '100%'],
    [2, '<1%'],
    [0, '0%'],
    [502, '>100%'],
  ])('never calls a taakstelling whole or nothing that is not: %d of 500 is %s', (gerealiseerd, verwacht) => {
    const { cijfers } = showRij(['Utrecht', '2022-1', 500, null, 0, gerealiseerd, null, 2]);
    expect(cijfers.find(({ naam }) => naam === 'Realisatie taakstelling')?.waarde).toBe(verwacht);
  });

  it('keeps the registered stand apart from the one that is judged', () => {
    const { cijfers } = showRij(LEUSDEN);
    expect(cijfers.slice(1, 3)).toEqual([
      { naam: 'Achterstand eind', waarde: '26', uitleg: 'geregistreerd; hiermee begint de volgende periode' },
      { naam: 'Achterstand beoordeeld', waarde: '18', uitleg: 'hierop wordt de trede bepaald, met 8 nagekomen' },
    ]);
  });

  it('names a koppelingstekort beside the stand it changed', () => {
    const { cijfers } = showRij([...LEUSDEN, 30], [...KOPPEN, 'Gekoppeld']);
    expect(cijfers[2]).toEqual({
      naam: 'Achterstand beoordeeld',
      waarde: '9',
      uitleg: 'hierop wordt de trede bepaald, met 8 nagekomen en een koppelingstekort van 9',
    });
  });

  it('calls a negative stand a voorsprong, and shows no percentage of an opgave that is not there', () => {
    const { cijfers } = showRij(met(met(UTRECHT, 'Achterstand begin', -1204), 'Herverdeling', -3));
    expect(cijfers.map(({ waarde }) => waarde)).toEqual(['−1.004', '−1.172', '−1.172', '84%', '–']);
    expect(cijfers[0]?.uitleg).toBe('taakstelling 203 − herverdeling 3 − voorsprong 1.204');
    expect(cijfers[1]?.uitleg).toMatch(/^voorsprong, geregistreerd/);
    expect(cijfers[4]?.uitleg).toBe('er is geen opgave om door te delen');
  });

  /** The trace as lines of text. */
  function spoor(rij: readonly Celwaarde[]): string[] {
    const regels = showRij(rij).toetsing?.regels ?? [];
    return regels.flatMap(({ kop, voorwaarden }) => [
      kop,
      ...voorwaarden.map(({ houdt, tekst, vergelijking }) => `${houdt ? '+' : '-'} ${tekst}: ${vergelijking}`),
    ]);
  }

  it('shows by which conditions the rows fail that were tried first, and by which the last one holds', () => {
    expect(spoor(UTRECHT)).toEqual([
      'Regel 1 geldt niet',
      '- De achterstand: achterstand 207 ≤ 0',
      'Regel 2 geldt niet',
      '- De achterstand: achterstand 207 < taakstelling 203',
      'Regel 2 geldt niet',
      '- De achterstand: achterstand 207 < taakstelling 203',
      '- De vorige trede: vorige trede 2 ≥ 3',
      '- De taakstelling van de periode is gehaald: nee',
      'Regel 3 geldt niet',
      '- De achterstand: achterstand 207 < taakstelling 203',
      '- De vorige trede: vorige trede 2 ≥ 3',
      'Regel 4 geldt: trede 3',
      '+ De achterstand: achterstand 207 > 0',
      '+ De achterstand: achterstand 207 ≥ taakstelling 203',
      '+ De vorige trede: vorige trede 2 ≥ 1',
      '+ De vorige trede: vorige trede 2 ≤ 2',
    ]);
  });

  it('shows all options that fail, or only those that hold, where one of several suffices', () => {
    const zonder = spoor(met(met(UTRECHT, 'Achterstand begin', 120), 'Vorige trede', 3));
    expect(zonder.slice(2, 5)).toEqual(['Regel 2 geldt niet', '- De vorige trede: vorige trede 3 ≤ 2', '- De vorige trede: 3']);
    expect(spoor(met(met(UTRECHT, 'Achterstand begin', 120), 'Vorige trede', null)).slice(2)).toEqual([
      'Regel 2 geldt: trede 2',
      '+ De achterstand: achterstand 156 > 0',
      '+ De achterstand: achterstand 156 < taakstelling 203',
      '+ De vorige trede: onbekend',
    ]);
  });

  it('calls a leeswijze our reading and gives the other treden', () => {
    const { uitkomst } = showRij(met(met(UTRECHT, 'Achterstand begin', 120), 'Vorige trede', 3));
    expect(uitkomst).toMatchObject({ trede: { nummer: 3 }, andere_treden: [2], status: 'onze uitleg, ook mogelijk: trede 2' });
  });

  it('calls trede 4 a decision of Gedeputeerde Staten', () => {
    expect(showRij(met(UTRECHT, 'Vorige trede', 3)).uitkomst).toMatchObject({
      trede: { nummer: 4, naam: 'Vooraankondiging juridische interventie' },
      status: 'besluit van Gedeputeerde Staten nodig, ook mogelijk: trede 3',
    });
  });

  it('goes by the row number where there is no municipality, and cuts a very long name short', () => {
    expect(showRij(met(UTRECHT, 'Gemeente', ' ')).gemeente).toBe('Rij 5');
    expect(showRij(met(UTRECHT, 'Gemeente', 7)).gemeente).toBe('Rij 5');
    expect(showRij(met(UTRECHT, 'Gemeente', 'x'.repeat(500))).gemeente).toBe(`${'x'.repeat(80)}…`);
  });
});

describe('a row without trede', () => {
  it('says which cell to fill when the previous trede is missing, and keeps figures and trace', () => {
    const { uitkomst, cijfers, toetsing } = showRij(met(UTRECHT, 'Vorige trede', null));
    expect(uitkomst).toEqual({
      andere_treden: [3, 4, 5, 6],
      status: 'mogelijk: trede 3, 4, 5 of 6',
      melding: {
        titel: 'De vorige trede ontbreekt',
        tekst: 'Vul rij 5, kolom "Vorige trede" in met de trede van de vorige periode (1 tot en met 6).',
      },
    });
    expect(cijfers).toHaveLength(5);
    expect(toetsing?.regels.at(-1)?.kop).toBe('Regel 8 geldt: trede niet te bepalen');
  });

  it('says to add the column when that is missing', () => {
    const { uitkomst } = showRij(UTRECHT.slice(0, -1), KOPPEN.slice(0, -1));
    expect(uitkomst.melding?.tekst).toBe(
      'Voeg een kolom vorige_trede toe. Vul rij 5, kolom "vorige_trede" in met de trede van de vorige periode (1 tot en met 6).',
    );
  });

  it('says so when no framework is known for the periode, and still shows the figures', () => {
    const { uitkomst, toetsing, motivering, cijfers } = showRij(met(UTRECHT, 'Periode', '2019-1'));
    expect(uitkomst.melding?.titel).toBe('Geen kader voor deze periode');
    expect(uitkomst.status).toBe('geen kader bekend voor deze periode');
    expect(toetsing).toBeUndefined();
    expect(motivering).toContain('2021-1');
    expect(cijfers[0]?.waarde).toBe('375');
  });
});

describe('a row of which the province is not known', () => {
  it.each(['Atlantis', '   '])('names that as the reason that no framework is known, not its periode: municipality "%s"', (gemeente) => {
    const { uitkomst, motivering } = showRij(met(UTRECHT, 'Gemeente', gemeente));
    expect(uitkomst.trede).toBeUndefined();
    expect(uitkomst.melding?.tekst).toBe(motivering);
    expect(`${uitkomst.melding?.titel} ${uitkomst.status}`).not.toMatch(/periode/);
  });
});

describe('a place that cannot be assessed', () => {
  it.each<[string, Parameters<typeof beeldVanRij>[0]['cellen'], number, object]>([
    ['an empty cell', [[null]], 0, { soort: 'uitleg', ...GEEN_TABEL, kolommen: KOLOMMEN }],
    ['a table of headers only', [KOPPEN], 0, { soort: 'uitleg', ...KOPRIJ }],
    ['a title above the headers', [['Stand van zaken'], KOPPEN, UTRECHT], 0, { soort: 'uitleg', ...GEEN_TABEL }],
    ['the header row', [KOPPEN, UTRECHT], 0, { soort: 'uitleg', ...KOPRIJ }],
    ['an empty row', [KOPPEN, UTRECHT, KOPPEN.map(() => null)], 2, { soort: 'uitleg', ...legeRij(6) }],
    ['a total', [KOPPEN, met(UTRECHT, 'Gemeente', 'TOTAAL')], 1, { soort: 'uitleg', ...samenvattendeRij(5) }],
    [
      'another table',
      [
        ['Naam', 'Bedrag'],
        ['a', 1],
      ],
      1,
      { soort: 'uitleg', ...GEEN_TABEL, kolommen: KOLOMMEN },
    ],
    [
      'a table without some of the columns',
      [
        ['Gemeente', 'Periode'],
        ['a', 1],
      ],
      1,
      { soort: 'let_op', titel: kolommenNietHerkend('').titel, kolommen: KOLOMMEN },
    ],
  ])('explains what to do at %s', (_, cellen, rij, melding) => {
    expect(beeldVanRij({ blad: 'Cijfers', adres: 'C4:J9', cellen, rij })).toMatchObject(melding);
  });

  it('counts the rows of the sheet, also where a title stands above the headers', () => {
    const cellen = [['Stand van zaken'], KOPPEN, UTRECHT];
    expect(beeldVanRij({ blad: 'Cijfers', adres: 'C4:J9', cellen, rij: 2 })).toMatchObject({ soort: 'rij', plaats: 'Rij 6 van Cijfers' });
  });

  it('a row without a column for the municipality is not placed: it may be a province', () => {
    const cellen = [
      ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd'],
      ['2022-2', 1055, 422, 1635],
    ];
    expect(beeldVanRij({ blad: 'Cijfers', adres: 'C4:F5', cellen, rij: 1 })).toMatchObject({
      soort: 'let_op',
      tekst: expect.stringContaining('Kolom ontbreekt: gemeente'),
    });
  });

  it('names the missing columns and the ones found', () => {
    const { tekst } = show(UTRECHT.slice(0, 3), KOPPEN.slice(0, 3)) as Exclude<Beoordelingsbeeld, Rijbeeld>;
    expect(tekst).toContain('Kolommen ontbreken: achterstand_begin en gerealiseerd.');
    expect(tekst).toContain('"Gemeente", "Periode", "Taakstelling"');
  });

  it.each<[string, string, Celwaarde, string[]]>([
    ['text instead of a number', 'Gerealiseerd', '168', ['Rij 5, kolom "Gerealiseerd"', '"168"']],
    ['a blank taakstelling', 'Taakstelling', null, ['kolom "Taakstelling"', 'een lege cel']],
    ['a periode that became a date', 'Periode', 44562, ['kolom "Periode"', typOpnieuw('2022-1')]],
    ['an error of the sheet', 'Achterstand begin', { fout: '#REF!' }, ['kolom "Achterstand begin"', '#VERW!']],
    ['a trede that does not exist', 'Vorige trede', 7, ['kolom "Vorige trede"', VERWACHT.trede]],
  ])('names row and column of %s', (_, kop, cel, delen) => {
    const view = show(met(UTRECHT, kop, cel)) as Exclude<Beoordelingsbeeld, Rijbeeld>;
    expect(view).toMatchObject({ soort: 'let_op', titel: foutInRij(5, '').titel });
    for (const deel of delen) expect(view.tekst).toContain(deel);
  });

  it.each<[string, Celwaarde[][], number]>([
    ['a row that the region does not have', [KOPPEN, UTRECHT], 9],
    ['a region without cells', [], 0],
    ['headers that are no text', [KOPPEN.map((_, index) => index), UTRECHT], 1],
    ['rows shorter than the headers', [KOPPEN, ['Utrecht', '2022-1']], 1],
    ['errors everywhere', [KOPPEN.map(() => ({ fout: '#REF!' })), UTRECHT.map(() => ({ fout: '#N/A' }))], 1],
  ])('gives a message and does not throw for %s', (_, cellen, rij) => {
    expect(beeldVanRij({ blad: 'Cijfers', adres: 'A1', cellen, rij }).soort).toMatch(/^(uitleg|let_op)$/);
  });
});
