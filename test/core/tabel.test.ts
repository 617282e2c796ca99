import { describe, expect, it } from 'vitest';
import { feitenUitRij } from '../../core/beoordeling/feiten-from-rij.ts';
import { VERPLICHTE_FEITEN } from '../../core/feiten/index.ts';
import { GEMEENTEN } from '../../core/gemeente/index.ts';
import { ofFout } from '../../core/invoer/invoerfout.ts';
import { readAantal } from '../../core/invoer/readers.ts';
import { celVan, isLegeRij, isSamenvattend, isTabeltotaal, readCel, readTabel, plaatsVan, findKoprij } from '../../core/tabel.ts';
import { TABELFOUT } from '../../core/tabel-messages.ts';

const KOPPEN = ['Gemeente', 'Taakstellingsperiode', 'TAAKSTELLING', 'Achterstand begin', 'Gehuisvest', 'xyzzy', 'Vorige trede'];
const RIJ = ['Utrecht', '2022-1', 203, 171, 168, 'x', 2];

describe('a table with headers', () => {
  it('finds columns by name or synonym, whatever case, spaces, underscores and order', () => {
    const tabel = readTabel([KOPPEN, RIJ], VERPLICHTE_FEITEN);
    expect(celVan(tabel, RIJ, 'gerealiseerd')).toBe(168);
    expect(celVan(tabel, RIJ, 'achterstand_begin')).toBe(171);
    expect(celVan(tabel, RIJ, 'nagekomen')).toBeNull();
    expect(feitenUitRij(tabel, RIJ, 2)).toEqual({
      periode: '2022-1',
      taakstelling: 203,
      achterstand_begin: 171,
      gerealiseerd: 168,
      vorige_trede: 2,
      nagekomen: 0,
      gekoppeld: undefined,
      herverdeling: 0,
      nagekomen_vorige: undefined,
    });
  });
  it('a missing required column is named, with the headers found', () => {
    expect(() => readTabel([['Gemeente', 'periode'], []], VERPLICHTE_FEITEN)).toThrow(
      TABELFOUT.kolom_ontbreekt({
        ontbrekend: ['taakstelling', 'achterstand_begin', 'gerealiseerd'],
        koppen: ['Gemeente', 'periode'],
        stand: false,
      }),
    );
    expect(() => readTabel([[1, null]], ['periode'])).toThrow(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['periode'], koppen: ['', ''], stand: false }),
    );
    expect(ofFout(() => readTabel([], ['periode']))).toEqual(
      TABELFOUT.kolom_ontbreekt({ ontbrekend: ['periode'], koppen: [], stand: false }),
    );
  });
  it('a column `stand` is ambiguous in sign and refused with that reason', () => {
    expect(() => readTabel([['periode', 'taakstelling', 'Stand', 'gerealiseerd']], VERPLICHTE_FEITEN)).toThrow(
      TABELFOUT.kolom_ontbreekt({
        ontbrekend: ['achterstand_begin'],
        koppen: ['periode', 'taakstelling', 'Stand', 'gerealiseerd'],
        stand: true,
      }),
    );
  });
  it('of two columns with one meaning the one that is filled in counts; two figures are a fault of that row alone, with both headings', () => {
    const tabel = readTabel(
      [
        ['Gehuisvest', 'gerealiseerd'],
        [5, ''],
        [0, 7],
        [3, 3],
        [4, 6],
      ],
      [],
    );
    expect(tabel.rijen.slice(0, 3).map((rij) => celVan(tabel, rij, 'gerealiseerd'))).toEqual([5, 7, 3]);
    expect(() => readCel(tabel, tabel.rijen[3]!, 'gerealiseerd', readAantal, 5)).toThrow(
      TABELFOUT.kolom_dubbel({ eerste: 'Gehuisvest', tweede: 'gerealiseerd', kolom: 'gerealiseerd' }),
    );
  });
  it('a periode or a municipality that is written in two ways is one figure, and so no fault', () => {
    const tabel = readTabel(
      [
        ['Gemeente', 'Periode', 'gemeente', 'periode'],
        ['Ijsselstein', '2022-I', 'IJsselstein', '2022-1'],
        ['Zeist', '2022-I', 'Soest', '2022-2'],
      ],
      [],
    );
    const cellen = tabel.rijen.map((rij) => [celVan(tabel, rij, 'gemeente'), celVan(tabel, rij, 'periode')]);
    expect(cellen[0]).toEqual(['Ijsselstein', '2022-I']);
    expect(cellen[1]).toEqual([
      TABELFOUT.kolom_dubbel({ eerste: 'Gemeente', tweede: 'gemeente', kolom: 'gemeente' }),
      TABELFOUT.kolom_dubbel({ eerste: 'Periode', tweede: 'periode', kolom: 'periode' }),
    ]);
  });
  it('a fault in a row names row and column as they stand', () => {
    const tabel = readTabel([KOPPEN, RIJ], VERPLICHTE_FEITEN);
    expect(() => feitenUitRij(tabel, ['Utrecht', '2022-1', 'veel', 171, 168, '', 2], 7)).toThrow(
      'rij 7, kolom "TAAKSTELLING": kreeg de tekst "veel"',
    );
    expect(plaatsVan(tabel, 3, 'nagekomen')).toBe('rij 3, kolom "nagekomen"');
  });
  it('headers such as __proto__ are just unknown columns', () => {
    expect(readTabel([['__proto__', 'constructor', 'periode']], ['periode']).kolommen.size).toBe(1);
  });
  it('totals, provinces and averages are recognised, municipalities are not', () => {
    for (const naam of [
      'Totaal',
      'PROVINCIE',
      'gemiddeld',
      'provincie Utrecht',
      'Totaal Utrecht',
      'Gemiddelde provincie',
      'Provincie Utrecht (totaal)',
      'Utrecht (provincie)',
      'Subtotaal',
      'Eindtotalen 2022',
      'Alle overige',
      'som',
    ])
      expect([naam, isSamenvattend(naam)]).toEqual([naam, true]);
    for (const { spellingen } of GEMEENTEN) expect(spellingen.filter(isSamenvattend)).toEqual([]);
    expect(['', null, 5, 'Someren', 'Blesom'].some(isSamenvattend)).toBe(false);
  });
  it('a total of a part is not the total of the table', () => {
    for (const naam of ['Totaal', 'TOTALEN', 'som', 'Provincie', 'Provincietotaal', 'provincie Utrecht'])
      expect([naam, isTabeltotaal(naam)]).toEqual([naam, true]);
    for (const naam of ['Totaal regio Eemland', 'Gemiddeld', 'Utrecht', '']) expect([naam, isTabeltotaal(naam)]).toEqual([naam, false]);
  });
  it('the headers are the first row with two known columns, also below a title', () => {
    expect(findKoprij([KOPPEN, RIJ])).toBe(0);
    expect(findKoprij([['Stand van zaken', null], ['Gemeente', null], KOPPEN, RIJ])).toBe(2);
    expect(findKoprij([['Uitleg'], ['Gemeente', 5], [1, 2]])).toBeUndefined();
    expect(findKoprij([...Array.from({ length: 10 }, () => ['titel']), KOPPEN])).toBeUndefined();
    expect(findKoprij([...Array.from({ length: 9 }, () => ['titel']), KOPPEN])).toBe(9);
  });
  it('a row of blanks is a blank row', () => {
    expect(isLegeRij([null, '', undefined])).toBe(true);
    expect(isLegeRij([null, 0])).toBe(false);
  });
});
