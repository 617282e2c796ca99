import { describe, expect, it } from 'vitest';
import { type Bron, BRONNEN, documentregel, findBron } from '../../../core/bronnen/bron.ts';

describe('a document in a list of sources', () => {
  const bron: Bron = {
    bron: 'x',
    titel: 'Voortgangsrapportage 2024',
    uitgever: 'Provincie Utrecht',
    datum: '2025-04',
    soort: 'gepubliceerd rapport',
  };

  it('has its title, publisher and year, and its address where that is known', () => {
    expect([documentregel(bron), documentregel({ ...bron, url: 'https://example.org/vgr.pdf' })]).toEqual([
      'Voortgangsrapportage 2024. Provincie Utrecht, 2025.',
      'Voortgangsrapportage 2024. Provincie Utrecht, 2025. https://example.org/vgr.pdf',
    ]);
  });
});

describe('zoekBron', () => {
  it('gives the source with that key', () => {
    for (const bron of BRONNEN) expect(findBron(bron.bron)).toBe(bron);
  });

  it.each(['', '__proto__', 'constructor', 'voortgangsrapportage-1999'])('has no source %j', (key) => {
    expect(() => findBron(key)).toThrow(RangeError);
  });
});
