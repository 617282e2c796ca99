import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../../core/beoordeling/feiten.ts';
import { datumOf } from '../../../core/datum.ts';
import { alsRij, leesVaststellingen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/blad.ts';
import { stelVast, type Vaststelling } from '../../../core/vaststellen/vaststelling.ts';
import { herberekend, vergeleken } from '../../../core/vaststellen/verschillen.ts';
import { geldendeVan, laatstePeriode, volgendePeriode } from '../../../core/vaststellen/volgende.ts';
import { VERSIE } from '../../../core/versie.ts';
import { willekeurigeFeiten } from '../beoordeling/willekeurig.ts';

const UTRECHT: Feiten = { periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171, gerealiseerd: 168, vorige_trede: 2 };
const BESLUIT = { trede: 3, reden: '', datum_cijfers: datumOf(2022, 8, 1), vastgesteld_op: datumOf(2022, 8, 20) } as const;
const bewaar = (...lijst: readonly Vaststelling[]) => leesVaststellingen([[...VASTSTELLINGKOLOMMEN], ...lijst.map(alsRij)]);

describe('deciding an assessment', () => {
  it('copies everything it rests on', () => {
    expect(stelVast('Utrecht', UTRECHT, BESLUIT)).toMatchObject({ feiten: UTRECHT, achterstand_eind: 207, trede_berekend: 3, trede: 3, status: 'bron', kader: expect.stringContaining('2021'), versie: VERSIE, motivering: expect.stringContaining('207') });
  });

  it('asks a reason for another trede than the computed one', () => {
    expect(() => stelVast('Utrecht', UTRECHT, { ...BESLUIT, trede: 2, reden: '  ' })).toThrow('Geef de reden');
    expect(stelVast('Utrecht', UTRECHT, { ...BESLUIT, trede: 2, reden: 'Afspraak  met\nGS' })).toMatchObject({ trede: 2, trede_berekend: 3, reden: 'Afspraak met GS' });
  });

  it('asks a reason too where no trede can be computed', () => {
    const zonder: Feiten = { ...UTRECHT, vorige_trede: undefined };
    expect(() => stelVast('Utrecht', zonder, BESLUIT)).toThrow('Geef de reden');
    expect(stelVast('Utrecht', { ...UTRECHT, periode: '2019-1' }, { ...BESLUIT, reden: 'oud' })).toMatchObject({ status: 'onbekend', trede_berekend: undefined });
  });

  it('refuses a day before that of the figures', () => {
    expect(() => stelVast('Utrecht', UTRECHT, { ...BESLUIT, vastgesteld_op: BESLUIT.datum_cijfers - 1 })).toThrow('ligt voor');
  });
});

describe('the sheet with vaststellingen', () => {
  it('gives back what was put on it, whatever the facts', () => {
    fc.assert(fc.property(willekeurigeFeiten, fc.constantFrom(1, 2, 3, 4, 5, 6), (feiten, trede) => {
      const vast = stelVast('Zeist', feiten, { ...BESLUIT, trede, reden: 'reden' });
      const { vaststellingen: [terug], onleesbaar } = bewaar(vast);
      expect(onleesbaar).toEqual([]);
      expect({ ...terug, feiten: undefined }).toEqual({ ...vast, feiten: undefined, rij: 2, isGewijzigd: false });
      // herverdeling and nagekomen unknown count as 0.
      expect(terug?.feiten).toEqual({ ...feiten, herverdeling: feiten.herverdeling ?? 0, nagekomen: feiten.nagekomen ?? 0 });
    }));
  });

  it('tells which row was changed afterwards, whatever the cell', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    const tekst = (kolom: string) => ['gemeente', 'reden', 'kader', 'motivering', 'versie', 'mogelijke_treden'].includes(kolom);
    for (const [i, kolom] of VASTSTELLINGKOLOMMEN.entries()) {
      if (!tekst(kolom) && typeof rij[i] !== 'number') continue;
      const anders = rij.with(i, tekst(kolom) ? 'anders' : kolom.includes('trede') ? 1 : 999);
      expect(leesVaststellingen([[...VASTSTELLINGKOLOMMEN], anders]).vaststellingen.map(({ isGewijzigd }) => isGewijzigd), kolom).toEqual([true]);
    }
  });

  it('names the rows and headers that cannot be read', () => {
    const rij = alsRij(stelVast('Utrecht', UTRECHT, BESLUIT));
    expect(leesVaststellingen([[...VASTSTELLINGKOLOMMEN], rij.with(15, 9)]).onleesbaar.map(({ message }) => message)).toEqual([expect.stringContaining('rij 2, kolom "trede"')]);
    expect(() => leesVaststellingen([['gemeente', 'jaar']])).toThrow('periode');
  });
});

describe('after a vaststelling', () => {
  const bewaard = bewaar(
    stelVast('Utrecht', { ...UTRECHT, nagekomen: 8 }, { ...BESLUIT, trede: 2 }),
    stelVast('Zeist', { ...UTRECHT, achterstand_begin: 0, gerealiseerd: 250 }, { ...BESLUIT, trede: 1 }),
    stelVast('Utrecht', { ...UTRECHT, nagekomen: 8 }, { ...BESLUIT, trede: 3, reden: 'herzien na overleg' }),
  ).vaststellingen;

  it('the last one of a municipality and periode holds; the earlier one stays', () => {
    expect(bewaard).toHaveLength(3);
    expect(geldendeVan(bewaard, 'UTRECHT', '2022-1')).toMatchObject({ trede: 3, rij: 4 });
    expect(geldendeVan(bewaard, 'Utrecht', '2022-2')).toBeUndefined();
  });

  it('the next periode begins with the registered stand, the decided trede and the nagekomen', () => {
    expect(laatstePeriode(bewaard)).toBe('2022-1');
    expect(volgendePeriode(bewaard, '2022-1').slice(1)).toEqual([
      ['Utrecht', '2022-2', null, null, 207, null, null, null, 3, 8], ['Zeist', '2022-2', null, null, -46, null, null, null, 1, null],
    ]);
  });

  it('the same rules give no difference', () => {
    expect(herberekend(bewaard)).toEqual([]);
  });

  it('another outcome of the rules is listed with the versions, and changes nothing', () => {
    const oud = bewaard.map((een) => ({ ...een, trede_berekend: 4 as const, versie: '0.0.9' }));
    const voor = structuredClone(oud);
    expect(herberekend(oud).filter(({ gemeente }) => gemeente === 'Utrecht').map(({ wat, toen, nu }) => [wat, toen, nu])).toEqual([['berekende trede', 4, 2], ['versie', '0.0.9', VERSIE]]);
    expect(oud).toEqual(voor);
  });

  it('other figures of today are listed, each with what was decided on', () => {
    const vandaag = [['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'nagekomen', 'vorige_trede'], ['Utrecht', '2022-1', 203, 1, 171, 380, null, 2], ['Soest', '2022-1', 1, 0, 1, 1, null, 1]];
    expect(vergeleken(bewaard, vandaag).filter(({ wat }) => wat !== 'mogelijke treden').map(({ wat, toen, nu }) => [wat, toen, nu])).toEqual([['gerealiseerd', 168, 380], ['nagekomen', 8, 0], ['berekende trede', 2, 1]]);
  });
});
