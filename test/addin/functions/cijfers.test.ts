import { describe, expect, it } from 'vitest';
import { BRON, CIJFER, CIJFERREEKS, CIJFERTABEL } from '../../../addin/functions/cijfers.ts';
import { blok, cel, LEEG } from './host.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { BRONFOUT } from '../../../core/bronnen/bronnen-messages.ts';

describe('CIJFER', () => {
  it.each([
    ['provincie Utrecht', '2022-2', 'taakstelling', 1055],
    ['provincie Utrecht', '2023-2', 'taakstelling', 1372],
    ['provincie Utrecht', '2023-2', 'totaalopgave', 1778],
    ['provincie Utrecht', '2023-2', 'achterstand_eind', 570],
    ['provincie Utrecht', '2024-2', 'nidos_gerealiseerd', 183],
    ['Utrecht', '2022-1', 'realisatie_taakstelling', 0.82],
    ['gemeente Utrecht', '2022-I', 'trede', 3],
    ['Leusden', '2022-1', 'achterstand_eind', 26],
    ['Lopik', '2024-2', 'trede', 2],
  ])('%s %s %s is %d (reports and letters)', (gebied, periode, grootheid, waarde) => {
    expect(cel(CIJFER, gebied, periode, grootheid)).toBe(waarde);
  });
  it('the extra doelstelling comes on top of the taakstelling, and the original figures of a taakstelling that was cut are called so', () => {
    expect(cel(CIJFER, 'Nederland', '2022-2', 'extra_doelstelling')).toBe(6500);
    expect(cel(CIJFER, 'Nederland', '2022-2', 'taakstelling')).toBe(13_500);
    for (const grootheid of ['taakstelling', 'totaalopgave'])
      expect(cel(BRON, 'provincie Utrecht', '2025-1', grootheid)).toMatch(/oorspronkelijk.*15% verlaagd/);
  });
  it('a row of the register that names no area may be of any: nothing published goes where an own figure may stand', () => {
    for (const gebied of [{ type: 'Error', basicValue: '#REF!' }, { type: 'Entity', text: 'Baarn', basicValue: '#VALUE!' }, null]) {
      const register = [
        ['gebied', 'periode', 'taakstelling'],
        ['Soest', '2024-1', 40],
        [gebied, '2024-1', 41],
      ];
      const figure = (naam: string) => blok(CIJFER, [[naam]], [['2024-1']], [['taakstelling']], register)[0]?.[0];
      expect(figure('Soest')).toBe(40);
      expect(figure('provincie Utrecht')).toMatch(/rij 3, kolom "gebied"/);
    }
  });
  it('takes text that the host passes as an object, and names the argument that holds anything else', () => {
    const rijk = (basicValue: string) => ({ type: 'String', basicValue });
    expect(blok(CIJFERTABEL, [['provincie Utrecht']], [[rijk('2022-2')]], [[rijk('taakstelling')]])).toEqual([
      ['periode', 'taakstelling'],
      ['2022-2', 1055],
    ]);
    expect(blok(CIJFERTABEL, [['provincie Utrecht']], [['2022-2']], [[{ type: 'Entity', text: 'x' }]])[0]?.[0]).toMatch(
      /grootheden: kreeg/,
    );
  });
  it('what is not published cannot be known', () => {
    expect(cel(CIJFER, 'provincie Utrecht', '2020-2', 'taakstelling')).toMatch(/^#N\/A .*2020-2/);
    expect(cel(CIJFER, 'Qwertystad', '2022-1', 'trede')).toBe(
      foutcel(BRONFOUT.geen_gebied({ naam: 'gebied', cel: 'Qwertystad', naaste: [] })),
    );
    expect(cel(CIJFER, 'Soets', '2022-1', 'trede')).toMatch(/; lijkt op .*Soest/);
  });
  it('a wrong argument is named', () => {
    expect(cel(CIJFER, 5, '2022-1', 'trede')).toBe(foutcel(INVOERFOUT.geen_tekst({ naam: 'gebied', cel: 5 })));
    expect(cel(CIJFER, 'Utrecht', 44562, 'trede')).toBe(
      foutcel(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44562, datum: 44562, bedoeld: '2022-1' })),
    );
    expect(cel(CIJFER, 'Utrecht', '2022-1', 'taakstellng')).toMatch(
      /^#VALUE! grootheid: kreeg de tekst "taakstellng", verwacht een van: taakstelling, herverdeling, achterstand_begin, .*; lijkt op .*taakstelling/,
    );
    expect(cel(CIJFER, 'Utrecht', '2022-1', null)).toBe(foutcel(INVOERFOUT.geen_tekst({ naam: 'grootheid', cel: null })));
  });
  it('a blank periode gives a blank', () => {
    for (const leeg of LEEG) expect([cel(CIJFER, 'Utrecht', leeg, 'trede'), cel(BRON, 'Utrecht', leeg, 'trede')]).toEqual(['', '']);
  });
  it('of a column of areas and a row of one periode is a column', () => {
    expect(blok(CIJFER, [['Zeist'], ['Nergens'], ['Utrecht']], [['2024-2']], [['trede']])).toEqual([
      [2],
      [expect.stringMatching(/^#N\/A gebied/)],
      [3],
    ]);
  });
});

describe('BRON', () => {
  it('names title, publisher, year and place, which area was meant, and the other published values', () => {
    const bron = cel(BRON, 'provincie Utrecht', '2023-2', 'taakstelling');
    for (const deel of ['provincie Utrecht', '2.126']) expect(bron).toContain(deel);
    expect(cel(BRON, 'Utrecht', '2022-1', 'trede')).toContain('gemeente Utrecht');
    expect(cel(BRON, 'Utrecht', '2022-1', 'trede')).toMatch(/20\d\d/);
  });
  it('of an unpublished figure cannot be known', () => {
    expect(cel(BRON, 'provincie Utrecht', '2020-2', 'taakstelling')).toMatch(/^#N\/A /);
  });
});

describe('CIJFERREEKS', () => {
  const UTRECHT = { grootheid: 'trede', gebied: { soort: 'gemeente', naam: 'Utrecht' } } as const;

  it('gives two columns from the first published periode to the last, gaps blank', () => {
    const taakstelling = blok(CIJFERREEKS, [['provincie Utrecht']], [['taakstelling']]);
    expect(taakstelling.find(([periode]) => periode === '2020-2')).toEqual(['2020-2', '']);
    expect(taakstelling.find(([periode]) => periode === '2022-2')).toEqual(['2022-2', 1055]);
    expect(taakstelling.every((rij) => rij.length === 2)).toBe(true);
    expect([taakstelling[0]?.[1], taakstelling.at(-1)?.[1]]).not.toContain('');
  });
  it('from van up to tot where asked, also outside what is published', () => {
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2024-2']], [['2024-1']])).toEqual([
      [foutcel(FUNCTIEFOUT.tot_voor_van({ van: '2024-2', tot: '2024-1' }))],
    ]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2024-2']], [['2024-2']])).toEqual([['2024-2', 3]]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2024-2']])[0]).toEqual(['2024-2', 3]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2023-2']], [['2024-II']])).toEqual([
      ['2023-2', 2],
      ['2024-1', 3],
      ['2024-2', 3],
    ]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2018-2']], [['2019-1']])).toEqual([
      ['2018-2', ''],
      ['2019-1', 1],
    ]);
  });
  it('a blank van or tot, in any host, is the first or last published', () => {
    for (const leeg of LEEG)
      expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [[leeg]], [[leeg]])).toEqual(blok(CIJFERREEKS, [['Utrecht']], [['trede']]));
  });
  it('tot may be van, but not before it', () => {
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2024-2']], [['2024-2']])).toEqual([['2024-2', 3]]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2024-2']], [['2024-1']])).toEqual([
      [foutcel(FUNCTIEFOUT.tot_voor_van({ van: '2024-2', tot: '2024-1' }))],
    ]);
  });
  it('of what is never published cannot be known', () => {
    expect(blok(CIJFERREEKS, [['Zeist']], [['taakstelling']])).toEqual([
      [
        foutcel(
          FUNCTIEFOUT.geen_reeks({
            grootheid: 'taakstelling',
            gebied: { soort: 'gemeente', naam: 'Zeist' },
            van: undefined,
            tot: undefined,
          }),
        ),
      ],
    ]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], [['2030-1']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_reeks({ ...UTRECHT, van: '2030-1', tot: undefined }))],
    ]);
    expect(blok(CIJFERREEKS, [['Utrecht']], [['trede']], null, [['2001-1']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_reeks({ ...UTRECHT, van: undefined, tot: '2001-1' }))],
    ]);
  });
  it('every argument is one cell, and a wrong one is named', () => {
    expect(blok(CIJFERREEKS, [['Zeist', 'Soest']], [['trede']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'gebied', rijen: 1, kolommen: 2 }))],
    ]);
    expect(blok(CIJFERREEKS, [['Zeist']], [['trede'], ['trede']])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'grootheid', rijen: 2, kolommen: 1 }))],
    ]);
    expect(blok(CIJFERREEKS, [['Zeist']], [['trede']], [['2022-1', 1]])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'van', rijen: 1, kolommen: 2 }))],
    ]);
    expect(blok(CIJFERREEKS, [['Zeist']], [['trede']], [['x']])[0]?.[0]).toBe(foutcel(INVOERFOUT.geen_periode({ naam: 'van', cel: 'x' })));
    expect(blok(CIJFERREEKS, [['Zeist']], [['trede']], null, [['2022-1', 1]])).toEqual([
      [foutcel(FUNCTIEFOUT.geen_cel({ naam: 'tot', rijen: 1, kolommen: 2 }))],
    ]);
    expect(blok(CIJFERREEKS, [['Zeist']], [['trede']], null, [['x']])[0]?.[0]).toBe(
      foutcel(INVOERFOUT.geen_periode({ naam: 'tot', cel: 'x' })),
    );
    expect(blok(CIJFERREEKS, [[null]], [['trede']])[0]?.[0]).toBe(foutcel(INVOERFOUT.geen_tekst({ naam: 'gebied', cel: null })));
    expect(blok(CIJFERREEKS, [['Zeist']], [[5]])[0]?.[0]).toBe(foutcel(INVOERFOUT.geen_tekst({ naam: 'grootheid', cel: 5 })));
  });
});

describe('a register of own figures', () => {
  const register = (...rijen: (string | number | null)[][]) => [
    ['gebied', 'periode', 'taakstelling', 'gerealiseerd', 'achterstand_eind', 'bron'],
    ...rijen,
  ];
  const EIGEN = register(
    ['provincie Utrecht', '2024-2', 1400, 0, null, 'Eigen telling'],
    ['provincie Flevoland', '2025-I', 500, 'geen', 12, ''],
    ['Zeist', '2025-1', 'veel', 3, 4, ''],
  );
  const een = (functie: typeof CIJFER, ...vraag: string[]) => blok(functie, ...vraag.map((cel) => [[cel]]), EIGEN)[0]?.[0];

  it('goes before what is published, of any province, and leaves to what is published what it does not have', () => {
    expect(een(CIJFER, 'provincie Utrecht', '2024-2', 'taakstelling')).toBe(1400);
    // A blank cell and a 0, which is how the desktop passes one, are no figure; "geen" is.
    expect(een(CIJFER, 'provincie Utrecht', '2024-2', 'gerealiseerd')).toBe(1316);
    expect(een(CIJFER, 'Flevoland', '2025-1', 'gerealiseerd')).toBe(0);
    expect(een(CIJFER, 'Flevoland', '2025-2', 'achterstand_begin')).toBe(12);
  });

  it('is cited by its own source and row, with the published value beside it', () => {
    const bron = een(BRON, 'provincie Utrecht', '2024-2', 'taakstelling');
    for (const deel of ['Eigen telling, rij 2.', '1.323', 'een eigen cijfer gaat voor']) expect(bron).toContain(deel);
    expect(een(BRON, 'Flevoland', '2025-1', 'taakstelling')).toContain('register, rij 3.');
  });

  it('with a row that cannot be read gives that fault for its area, and for no other', () => {
    expect(een(CIJFER, 'Zeist', '2024-2', 'trede')).toMatch(/^#VALUE! rij 4, kolom "taakstelling"/);
    expect(een(CIJFER, 'Soest', '2024-2', 'trede')).toEqual(expect.any(Number));
  });

  it('without a column for the periode is refused', () => {
    expect(
      blok(
        CIJFER,
        [['Zeist']],
        [['2024-2']],
        [['trede']],
        [
          ['gebied', 'trede'],
          ['Zeist', 3],
        ],
      )[0]?.[0],
    ).toMatch(/^#VALUE! .*periode/);
  });

  it('serves a series and a table as well', () => {
    expect(blok(CIJFERREEKS, [['Flevoland']], [['taakstelling']], [[null]], [[null]], EIGEN)).toEqual([['2025-1', 500]]);
    expect(blok(CIJFERTABEL, [['Flevoland']], [[null]], [[null]], EIGEN)).toEqual([
      ['periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'achterstand_eind'],
      ['2025-1', 500, '', 0, 12],
      ['2025-2', '', 12, '', ''],
    ]);
  });
});

describe('CIJFERTABEL', () => {
  it('has a row a periode and a column a grootheid, and a blank for a gap', () => {
    expect(blok(CIJFERTABEL, [['provincie Utrecht']], [['2020-1, 2020-2']], [['taakstelling'], ['gerealiseerd']])).toEqual([
      ['periode', 'taakstelling', 'gerealiseerd'],
      ['2020-1', 429, 405],
      ['2020-2', '', ''],
    ]);
  });
  it('gives by default every periode and grootheid that is published, as CIJFER does', () => {
    const [koppen = [], ...rijen] = blok(CIJFERTABEL, [['Nederland']]);
    expect(rijen.map(([periode]) => periode)).toEqual(expect.arrayContaining(['2019-1', '2024-2', '2025-2']));
    for (const [periode, ...waarden] of rijen)
      waarden.forEach((waarde, i) => {
        const cijfer = cel(CIJFER, 'Nederland', String(periode), String(koppen[i + 1]));
        if (waarde === '') expect(cijfer).toMatch(/^#N\/A/);
        else expect(waarde).toBe(cijfer);
      });
  });
  it('of an area without figures, and of a name that is none, says so', () => {
    expect(cel(CIJFERTABEL, 'Assen')).toMatch(/^#N\/A /);
    expect(cel(CIJFERTABEL, 'Utrecht', '2022-1', 'taakstellng')).toMatch(/^#VALUE! grootheden/);
  });
});
