import { describe, expect, it } from 'vitest';
import { SOORTEN } from '../../../../core/controle/controle-texts.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import type { Controlebeeld, Bevindingen } from '../../../../addin/taskpane/controle/controle-view-model.ts';
import { beeldVanGebied } from '../../../../addin/taskpane/controle/controle-view-model-of-gebied.ts';
import { aantallenInWoorden, samenvatting, SOORTNAMEN } from '../../../../addin/taskpane/controle/controle-texts.ts';

const KOPPEN = ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd'];
const GOED = ['Utrecht', '2022-1', 203, 171, 374, 168];
const beeld = (cellen: Celwaarde[][], adres = 'B3:G6'): Controlebeeld => beeldVanGebied({ blad: 'Cijfers', adres, cellen, rij: 0 });
const bevindingen = (cellen: Celwaarde[][], adres?: string): Bevindingen => {
  const gezien = beeld(cellen, adres);
  if (gezien.soort !== 'bevindingen') throw new Error(`${gezien.soort}: ${gezien.tekst}`);
  return gezien;
};

describe('the findings in the table around the selection', () => {
  it('each point at their cell, wherever the table stands, with what was computed', () => {
    const { groepen, plaats, aantallen } = bevindingen([KOPPEN, GOED, ['Leusden', '2022-1', 18, 21, 93, 13]]);
    expect(plaats).toBe('Cijfers, B3:G6');
    expect(aantallen).toEqual({ fout: 1, 'let op': 0 });
    expect(groepen).toEqual([
      {
        ernst: 'fout',
        titel: 'Totaalopgave klopt niet',
        aantal: 1,
        regels: [{ cel: { blad: 'Cijfers', adres: 'F5' }, wie: 'Leusden', zin: expect.stringContaining('93'), berekend: '39' }],
      },
    ]);
  });
  it('count the rows of the sheet, also below a title', () => {
    const { groepen } = bevindingen(
      [['Cijfers van het halfjaar', null, null, null, null, null], KOPPEN, ['Leusden', '2022-1', 18, 21, 93, 13]],
      'A1:F3',
    );
    expect(groepen[0]?.regels[0]?.cel.adres).toBe('E3');
  });
  it('put errors before what may be right, and one kind under one heading', () => {
    const { groepen, aantallen } = bevindingen([
      KOPPEN,
      ['ijsselstein', '2022-1', 19, 10, 29, 8],
      ['Leusden', '2022-1', 18, 21, 93, 13],
      ['Soest', '2022-1', 20, 5, 26, 13],
    ]);
    expect(groepen.map(({ ernst, titel, aantal }) => [ernst, titel, aantal])).toEqual([
      ['fout', 'Totaalopgave klopt niet', 2],
      ['let op', 'Anders gespelde gemeente', 1],
    ]);
    expect(aantallenInWoorden(aantallen)).toBe('2 fouten en 1 keer let op');
  });
  it('name a row without a municipality by its number', () => {
    expect(
      bevindingen([KOPPEN, GOED, [null, '2022-1', 18, 21, 93, 13]]).groepen.flatMap(({ regels }) => regels.map(({ wie }) => wie)),
    ).toContain('Rij 5');
  });
  it('show the first fifty of a kind, and count the rest', () => {
    const rijen = Array.from({ length: 60 }, (_, i): Celwaarde[] => [`Gemeente ${i}`, '2022-1', 18, 21, 93, 13]);
    const groep = bevindingen([KOPPEN, ...rijen], 'A1:F61').groepen.find(({ titel }) => titel === 'Totaalopgave klopt niet');
    expect(groep?.aantal).toBe(60);
    expect(groep?.regels).toHaveLength(50);
  });
  it('are said to be none where all is well', () => {
    const gezien = beeld([KOPPEN, GOED]);
    expect(gezien).toMatchObject({ soort: 'gelukt', titel: 'Geen bevindingen', tekst: expect.stringContaining('de rij is gecontroleerd') });
    expect(samenvatting(gezien)).toBe('Geen bevindingen.');
  });
  it('are not said to be none where there are no rows', () => {
    expect(beeld([KOPPEN, GOED.map(() => null)])).toMatchObject({ soort: 'uitleg', titel: 'Geen rijen om te controleren' });
  });
  it('come from a table only, and headers with one meaning twice are told in the row where both hold a figure', () => {
    expect(
      beeld([
        ['koffie', 'thee'],
        [1, 2],
      ]),
    ).toMatchObject({ soort: 'uitleg', titel: 'Kies een cel in een tabel' });
    expect(
      beeld([
        ['gerealiseerd', 'gehuisvest', 'taakstelling'],
        [1, 2, 3],
      ]),
    ).toMatchObject({
      soort: 'bevindingen',
      groepen: expect.arrayContaining([expect.objectContaining({ titel: 'Twee koppen met één betekenis' })]),
    });
  });
  it('take an error in a cell for what it is', () => {
    expect(
      bevindingen([KOPPEN, ['Leusden', '2022-1', { fout: '#REF!' }, 21, 39, 13]])
        .groepen.flatMap(({ regels }) => regels.map(({ zin }) => zin))
        .join(' '),
    ).toContain('#VERW!');
  });
});

describe('the names of the kinds', () => {
  it('are there for each, and differ', () => {
    expect(Object.keys(SOORTNAMEN).sort()).toEqual([...SOORTEN].sort());
    expect(new Set(Object.values(SOORTNAMEN)).size).toBe(SOORTEN.length);
  });
});
