import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { bronnenVan } from '../../../core/beoordeling/bronnen-van.ts';
import type { Feiten } from '../../../core/beoordeling/feiten.ts';

const FEITEN: Feiten = { periode: '2024-2', taakstelling: 10, achterstand_begin: 0, gerealiseerd: 4, vorige_trede: 1 };
const bronnen = (...alle: readonly Partial<Feiten>[]) => bronnenVan(alle.map((feiten) => beoordeel({ ...FEITEN, ...feiten })));

describe('the documents that assessments rest on', () => {
  it('are the framework and the rule, with their place and address, each once', () => {
    const van2024 = bronnen({});
    expect(van2024).toEqual([expect.stringMatching(/2025, voortgangsrapportage 2024, .*, https:\/\/www\.provincie-utrecht\.nl\//), expect.stringMatching(/aanvullend beleidskader 2024, https:/)]);
    expect(bronnen({}, { gerealiseerd: 5 }, { gerealiseerd: 12 })).toEqual(van2024);
  });

  it('have no address where none is known', () => {
    expect(bronnen({ periode: '2022-1' }).filter((bron) => bron.includes('https'))).toEqual([]);
  });

  it('hold the source of the koppelingstekort only where there is one', () => {
    const in2023 = { periode: '2023-1', gerealiseerd: 12 } as const;
    expect(bronnen({ ...in2023, gekoppeld: 10 })).toEqual(bronnen(in2023));
    expect(bronnen({ ...in2023, gekoppeld: 6 })).toEqual([...bronnen(in2023), expect.stringContaining('voortgangsrapportage 2023-2, paragraaf 3.1.1')]);
  });

  it('are none where no framework holds', () => {
    expect(bronnen({ periode: '2010-1' })).toEqual([]);
  });
});
