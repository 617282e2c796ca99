import { describe, expect, it } from 'vitest';
import { kadersVan } from '../../core/kader/index.ts';
import { isTrede, tredenaam, tredenTussen, TREDEN, volgendeTrede } from '../../core/trede.ts';

describe('a trede', () => {
  it('has the name of the annex on the interventieladder', () => {
    expect(TREDEN.map(tredenaam)).toEqual([
      'Signaleren',
      'Informatie opvragen en valideren',
      'Actief toezicht',
      'Vooraankondiging juridische interventie',
      'Besluit tot indeplaatsstelling',
      'Sanctie uitvoeren',
    ]);
  });
  it('is a whole number from 1 to 6', () => {
    expect([0, 1, 6, 7, 2.5, NaN].map(isTrede)).toEqual([false, true, true, false, false, false]);
  });
  it('rises by one and ends at 6', () => {
    expect(TREDEN.map(volgendeTrede)).toEqual([2, 3, 4, 5, 6, 6]);
  });
  it('a stretch includes both ends', () => {
    expect([tredenTussen(2, 4), tredenTussen(2, 2), tredenTussen(3, 2)]).toEqual([[2, 3, 4], [2], []]);
  });
  it('brings its measures: the annex for kader 2021, the report on 2024 from trede 4', () => {
    expect(
      Object.fromEntries(kadersVan('Utrecht').map((kader) => [kader.naam, TREDEN.map((trede) => kader.maatregelen(trede))])),
    ).toMatchSnapshot();
  });
});
