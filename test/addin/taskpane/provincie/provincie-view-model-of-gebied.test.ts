import { BEOORDELINGSFOUT } from '../../../../core/beoordeling/index.ts';
import { describe, expect, it } from 'vitest';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { datumOf } from '../../../../core/datum.ts';
import { prognose, STANDAARDPARAMETERS } from '../../../../core/prognose/index.ts';
import { gepubliceerdeOverzichten } from '../../../../core/provincie/provincie-overzicht.ts';
import { beeldVanGebied } from '../../../../addin/taskpane/provincie/provincie-view-model-of-gebied.ts';
import type { Provinciebeeld, Gemeentebeeld, Kijk } from '../../../../addin/taskpane/provincie/provincie-view-model.ts';
import { sorted, naClick, STANDAARDSORTERING } from '../../../../addin/taskpane/provincie/provincie-sort.ts';

const KOPPEN = ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd', 'Vorige trede'];
const TABEL: Celwaarde[][] = [
  KOPPEN,
  ['Utrecht', '2022-1', 203, 172, 168, 2],
  ['Leusden', '2022-1', 18, 21, 13, 2],
  ['Soest', '2022-1', 20, -5, 30, 2],
  ['Totaal', '2022-1', 241, 188, 211, null],
];
const beeld = (cellen: Celwaarde[][], gevraagd?: string): Provinciebeeld =>
  beeldVanGebied({ blad: 'Cijfers', adres: `A1:F${cellen.length}`, cellen, rij: 1 }, gevraagd);

describe('the view of the province', () => {
  it('shows the table around the selection: treden, risers and fallers, totals, where the achterstand lies', () => {
    const gezien = beeld(TABEL);
    expect(gezien.gekozen.key).toBe('eigen 2022-1');
    expect(gezien.bron).toBe('Cijfers, A1:F5, periode 2022-1');
    expect(gezien.telling).toBe('1 gemeente op trede 1, 2 op trede 3');
    expect(gezien.groepen).toEqual([
      { titel: 'Omhoog', gemeenten: ['Utrecht', 'Leusden'] },
      { titel: 'Omlaag', gemeenten: ['Soest'] },
    ]);
    expect(gezien.cijfers).toMatchObject({
      totalen: expect.arrayContaining([
        { naam: 'Gerealiseerd', waarde: '211' },
        { naam: 'Achterstand eind', waarde: '218' },
      ]),
      opmerkingen: ['De totalen zijn opgeteld uit de rijen.'],
      verdeling: expect.stringContaining('van 233 personen (89%) ligt bij 1 van de 2 gemeenten met een achterstand: Utrecht.'),
    });
  });
  it('tells where the total row of the table is not the sum', () => {
    expect(beeld([...TABEL.slice(0, -1), ['Totaal', '2022-1', 242, 188, 211, null]]).cijfers?.opmerkingen).toEqual([
      expect.stringMatching(/^Rij 5: .*242.*241/),
    ]);
  });
  it('shows the last published periode where there is no such table, and says what a table needs', () => {
    for (const gebied of [undefined, { blad: 'Cijfers', adres: 'A1', cellen: [[null]], rij: 0 }]) {
      const gezien = beeldVanGebied(gebied, undefined);
      expect(gezien.gekozen.key).toBe(`gepubliceerd ${gepubliceerdeOverzichten().at(-1)?.periode}`);
      expect(gezien.rijen).toHaveLength(26);
      expect(gezien.cijfers).toBeUndefined();
      expect(gezien.geenEigenTabel?.soort).toBe('uitleg');
    }
    expect(
      beeld([
        ['gemeente', 'periode', 'kleur'],
        ['Utrecht', '2022-1', 'rood'],
      ]).geenEigenTabel?.tekst,
    ).toContain('Kolom ontbreekt: trede');
  });
  it('shows the periode that was asked for, and the usual one when it is gone', () => {
    expect(beeld(TABEL, 'gepubliceerd 2023-2').bron).toContain('Gepubliceerde treden van 2023-2');
    expect(beeld(TABEL, 'eigen 2031-1').gekozen.key).toBe('eigen 2022-1');
  });
  it('of a table with several provinces shows each apart, first the largest, and names of none with none', () => {
    const tabel = [...TABEL.slice(0, 4), ['Ede', '2022-1', 20, 5, 13, 2], ['Onbekendstad', '2022-1', 20, 5, 13, 2]];
    const gezien = beeld(tabel);
    expect(gezien.keuzes.filter(({ herkomst }) => herkomst === 'eigen').map(({ key, naam }) => [key, naam])).toEqual([
      ['eigen 2022-1 Gelderland', '2022-1, Gelderland'],
      ['eigen 2022-1 Utrecht', '2022-1, Utrecht'],
      ['eigen 2022-1 onbekend', '2022-1, gemeenten die niet zijn herkend'],
    ]);
    expect([gezien.gekozen.provincie, gezien.rijen.map(({ gemeente }) => gemeente)]).toEqual(['Utrecht', ['Utrecht', 'Leusden', 'Soest']]);
    expect(beeld(tabel, 'eigen 2022-1 Gelderland').rijen.map(({ gemeente }) => gemeente)).toEqual(['Ede']);
    expect(beeld(tabel, 'eigen 2022-1 onbekend')).toMatchObject({
      gekozen: { provincie: undefined },
      rijen: [{ gemeente: 'Onbekendstad' }],
    });
  });
  it('of a table of one other province shows that, with names that are not known among them', () => {
    const gezien = beeld([KOPPEN, ['Ede', '2022-1', 20, 5, 13, 2], ['Onbekendstad', '2022-1', 20, 5, 13, 2]]);
    expect([gezien.gekozen, gezien.rijen.length]).toMatchObject([{ key: 'eigen 2022-1', provincie: 'Gelderland', naam: '2022-1' }, 2]);
  });
  it('names a row that cannot be read, with the reason', () => {
    expect(beeld([...TABEL, ['Zeist', '2022-1', 'veel', 0, 1, 1]]).onleesbaar).toEqual([expect.stringMatching(/^Zeist: .*"veel"/)]);
  });
});

describe('tussenstanden', () => {
  const [KOP, ...rijen] = TABEL.slice(0, -1) as [Celwaarde[], ...Celwaarde[][]];
  const opDag = (...dagen: number[]): Celwaarde[][] => [[...KOP, 'Datum'], ...rijen.map((rij, i) => [...rij, dagen[i] ?? dagen[0]!])];
  const beeldOp = (kijk: Kijk, ...dagen: number[]): Provinciebeeld => {
    const cellen = opDag(...dagen);
    return beeldVanGebied({ blad: 'Cijfers', adres: `A1:G${cellen.length}`, cellen, rij: 1 }, undefined, undefined, kijk);
  };
  const [MEI, JULI] = [datumOf(2022, 5, 2), datumOf(2022, 7, 1)];

  it('are shown as what is expected on the peildatum, each with the probability of its trede', () => {
    const gezien = beeldOp('verwacht', MEI);
    expect(gezien.tussenstand).toMatchObject({
      kop: 'Verwacht op 1 juli 2022',
      regel: expect.stringMatching(/^Tussenstand van 2 mei 2022/),
    });
    for (const [i, { kans, trede, achterstand_eind }] of gezien.rijen.entries()) {
      const [, , taakstelling, achterstand_begin, gerealiseerd, vorige_trede] = rijen[i] as [string, string, number, number, number, 2];
      const feiten = { periode: '2022-1', taakstelling, achterstand_begin, gerealiseerd, vorige_trede } as const;
      const { treden, verwachte_achterstand } = prognose({ ...feiten, datum: MEI, tempo: undefined, gepland: 0 }, 0.8, STANDAARDPARAMETERS);
      if (!('kansen' in treden)) throw new Error('no forecast');
      expect([trede, kans, achterstand_eind]).toEqual([treden.verwacht, treden.kansen[treden.verwacht - 1], verwachte_achterstand]);
    }
  });
  it('send nobody up or down by what they would come to now, and say in the files what they are', () => {
    const gezien = beeldOp('nu', MEI);
    expect(gezien.telling).toBe(beeld(TABEL).telling);
    expect(gezien.groepen).toEqual([]);
    expect(gezien.rijen.every(({ isTussenstand, kans }) => isTussenstand && kans === undefined)).toBe(true);
    expect(gezien.dashboard.map((rij) => rij.at(-1))).toEqual(['soort_stand', ...rijen.map(() => 'tussenstand')]);
  });
  it('are told apart from figures of the peildatum or later, which stay as they are', () => {
    const gezien = beeldOp('verwacht', MEI, JULI, JULI);
    expect(gezien.tussenstand?.regel).toMatch(/^1 van de 3 gemeenten/);
    expect(gezien.rijen.map(({ kans }) => kans !== undefined)).toEqual([true, false, false]);
    expect(beeldOp('verwacht', JULI).tussenstand).toBeUndefined();
  });
  it('of which no row can be read make way for published figures, with the reason of the first', () => {
    const gezien = beeldOp('verwacht', datumOf(2021, 5, 2));
    expect(gezien.gekozen.herkomst).toBe('gepubliceerd');
    expect(gezien.geenEigenTabel?.tekst).toBe(
      BEOORDELINGSFOUT.datum_voor_periode({ naam: 'rij 2, kolom "Datum"', datum: datumOf(2021, 5, 2), periode: '2022-1' }).message,
    );
    const [eerste] = rijen;
    expect(beeldOp('verwacht', datumOf(2021, 5, 2), MEI, MEI).onleesbaar).toEqual([expect.stringMatching(new RegExp(`^${eerste?.[0]}: `))]);
  });
});

describe('the order of the rows', () => {
  const rij = (gemeente: string, achterstand_eind: number | undefined): Gemeentebeeld => ({
    gemeente,
    trede: 2,
    vastgesteld: undefined,
    rij: undefined,
    isTussenstand: false,
    richting: 'gelijk',
    koppelingstekort: false,
    achterstand_eind,
    realisatie: undefined,
  });
  const rijen = [rij('Soest', 5), rij('Baarn', undefined), rij('Zeist', -2), rij('Houten', 5)];
  const namen = (kolom: 'achterstand_eind' | 'gemeente' | 'trede', isAflopend: boolean): string[] =>
    sorted(rijen, { kolom, isAflopend }).map(({ gemeente }) => gemeente);
  it('has what is unknown last either way, and equal rows by name', () => {
    expect(namen('achterstand_eind', true)).toEqual(['Houten', 'Soest', 'Zeist', 'Baarn']);
    expect(namen('achterstand_eind', false)).toEqual(['Zeist', 'Houten', 'Soest', 'Baarn']);
    expect(namen('trede', true)).toEqual(['Baarn', 'Houten', 'Soest', 'Zeist']);
  });
  it('begins with the highest treden, and turns round at a second click', () => {
    expect(STANDAARDSORTERING).toEqual({ kolom: 'trede', isAflopend: true });
    expect(naClick(STANDAARDSORTERING, 'trede')).toEqual({ kolom: 'trede', isAflopend: false });
    expect(naClick(STANDAARDSORTERING, 'gemeente')).toEqual({ kolom: 'gemeente', isAflopend: false });
    expect(naClick(STANDAARDSORTERING, 'realisatie')).toEqual({ kolom: 'realisatie', isAflopend: true });
  });
});
