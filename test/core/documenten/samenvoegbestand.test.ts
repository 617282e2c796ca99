import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motiveer } from '../../../core/beoordeling/motiveer.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { cijferblok } from '../../../core/documenten/cijferblok.ts';
import { tekstenVan } from '../../../core/documenten/document.ts';
import { beoordeeldHalfjaar } from '../../../core/documenten/dossier.ts';
import { leesDossiers } from '../../../core/documenten/lees-dossiers.ts';
import { LANGSTE_TEKST, samenvoegbestandVan } from '../../../core/documenten/samenvoegbestand.ts';
import { BRIEVEN_2022, dag, dossier, LATER, willekeurigeTabel } from './tabellen.ts';

const CONCEPT = { status: 'concept', fictief: false } as const;

describe('the data for mail merge', () => {
  it('has a row for each municipality with a letter, with the figures of Leusden as they were sent', () => {
    const { velden, rijen } = samenvoegbestandVan([dossier(BRIEVEN_2022, '2022-11-22', 'Leusden')], CONCEPT);
    const veld = (naam: string) => rijen[0]?.[velden.findIndex((een) => een.veld === naam)];
    expect(['gemeente', 'periode', 'stand_begin', 'taakstelling', 'totaalopgave', 'realisatie_taakstelling', 'stand_peildatum', 'stand_correctiedatum', 'trede', 'volgende_totaalopgave', 'stempel'].map(veld))
      .toEqual(['Leusden', '2022-1', 'achterstand 21', '18', '39', '72%', 'achterstand 26', 'achterstand 18', '3', '51', 'Concept, stand van de cijfers: 22 november 2022']);
  });

  it('has headers that Word takes as they are: letters, digits and underscores, at most 40, each once', () => {
    const { velden } = samenvoegbestandVan([], CONCEPT);
    expect(velden.filter(({ veld }) => !/^[a-z][a-z0-9_]{0,39}$/.test(veld))).toEqual([]);
    expect(new Set(velden.map(({ veld }) => veld)).size).toBe(velden.length);
    expect(velden.filter(({ uitleg }) => uitleg === '')).toEqual([]);
  });

  it('says what the letter says, in texts that Word does not cut, in any table', () => {
    fc.assert(fc.property(willekeurigeTabel, (tabel) => {
      const { dossiers } = leesDossiers(tabel, dag(LATER));
      const { velden, rijen } = samenvoegbestandVan(dossiers, CONCEPT);
      expect(rijen.length).toBe(dossiers.length);
      for (const [i, een] of dossiers.entries()) {
        const veld = (naam: string) => rijen[i]?.[velden.findIndex((kandidaat) => kandidaat.veld === naam)] ?? '';
        expect(rijen[i]?.filter((tekst) => tekst.length > LANGSTE_TEKST)).toEqual([]);
        const halfjaar = beoordeeldHalfjaar(een);
        const document = briefVan(een);
        if (halfjaar === undefined || document === undefined) throw new Error('there is no letter');
        for (const { veld: naam, tekst } of cijferblok(halfjaar)) expect(veld(naam)).toBe(tekst);
        const brief = tekstenVan(document).join(' ');
        for (const { veld: naam } of velden) if (naam.startsWith('zin_')) expect(brief).toContain(veld(naam));
        expect([1, 2, 3, 4, 5, 6].map((deel) => veld(`onderbouwing_${deel}`)).filter((deel) => deel !== '').join(' ')).toBe(motiveer(halfjaar.beoordeling));
      }
    }));
  });
});
