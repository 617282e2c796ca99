import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { bronnenVan } from '../../../core/beoordeling/bronnen-of.ts';
import type { Feiten } from '../../../core/feiten/index.ts';

const ADRES = 'https://www.provincie-utrecht.nl/onderwerpen/bestuurlijke-zaken/interbestuurlijk-toezicht/huisvesting-vergunninghouders';
const BIJLAGE =
  'Openbaar gemaakte stukken toezicht huisvesting vergunninghouders, gemeente Utrecht (toezichtbrief 2022-1, gespreksnotities, bijlage interventieladder), Provincie Utrecht, 2022, bijlage Toelichting toepassing interventieladder';
const TEKORT = `Voortgangsrapportage huisvesting vergunninghouders tweede helft 2023, Provincie Utrecht, 2024, voortgangsrapportage 2023-2, paragraaf 3.1.1, ${ADRES}`;
const UTRECHT: Feiten = {
  periode: '2022-1',
  taakstelling: 203,
  herverdeling: 1,
  achterstand_begin: 171,
  gerealiseerd: 168,
  vorige_trede: 2,
};
const bronnen = (...alle: readonly Feiten[]) => bronnenVan(alle.map((feiten) => beoordeel(feiten)));

describe('the documents an assessment rests on', () => {
  it('are those of its framework and its row, each once, with an address where that is known', () => {
    expect(bronnen(UTRECHT, UTRECHT)).toEqual([BIJLAGE]);
    expect(bronnen({ ...UTRECHT, periode: '2024-1' }).every((regel) => regel.endsWith(`, ${ADRES}`))).toBe(true);
  });

  it('are more where a koppelingstekort was reckoned with', () => {
    expect(bronnen({ ...UTRECHT, periode: '2023-2', gekoppeld: 374 })).toEqual([BIJLAGE, TEKORT]);
    expect(bronnen({ ...UTRECHT, periode: '2023-2', gekoppeld: 375 })).toEqual([BIJLAGE]);
  });

  it('are none where no framework is known', () => {
    expect(bronnen({ ...UTRECHT, periode: '2019-1' })).toEqual([]);
  });
});
