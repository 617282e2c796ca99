import { describe, expect, it } from 'vitest';
import { documentVan, GEMEENTESOORTEN, meervoud, waaromNiet } from '../../../core/documenten/soorten.ts';
import { BRIEVEN_2022, dossier, KOPPEN } from './tabellen.ts';

describe('the documents of a municipality', () => {
  const leusden = dossier(BRIEVEN_2022, '2022-11-22', 'Leusden');
  const komend = dossier([KOPPEN, ['Zeist', '2025-1', null, 63, 0, null, null, null, null, null, null]], '2024-12-01', 'Zeist');

  it('are a letter, an annotatie and an agenda', () => {
    expect(GEMEENTESOORTEN.map((soort) => documentVan(soort, leusden)?.titel)).toEqual([
      'Toezichtbrief vergunninghouders 2022-1, gemeente Leusden',
      'Annotatie overleg vergunninghouders, gemeente Leusden',
      'Agenda overleg vergunninghouders, gemeente Leusden',
    ]);
    expect(
      GEMEENTESOORTEN.map((soort) => documentVan(soort, leusden)).map((document) => [document?.naam, document?.intern, document?.compact]),
    ).toEqual([
      ['Leusden', false, false],
      ['Leusden', true, true],
      ['Leusden', false, false],
    ]);
  });

  it('have a name for several of them', () => {
    expect(GEMEENTESOORTEN.map(meervoud)).toEqual(['Brieven', 'Annotaties', 'Agenda’s']);
  });

  it('are not there before a half-year has begun, and it is told why', () => {
    expect(GEMEENTESOORTEN.map((soort) => documentVan(soort, komend))).toEqual([undefined, undefined, undefined]);
    expect(GEMEENTESOORTEN.map((soort) => waaromNiet(soort, komend))).toEqual([
      'geen brief, want de tabel heeft geen cijfers van een halfjaar dat op de datum van de cijfers was afgelopen',
      'geen annotatie, want de tabel heeft geen cijfers van een halfjaar dat is begonnen',
      'geen agenda, want de tabel heeft geen cijfers van een halfjaar dat is begonnen',
    ]);
  });
});
