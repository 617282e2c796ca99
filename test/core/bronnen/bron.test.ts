import { describe, expect, it } from 'vitest';
import { BRONNEN, zoekBron } from '../../../core/bronnen/bron.ts';

describe('zoekBron', () => {
  it('gives the source with that key', () => {
    for (const bron of BRONNEN) expect(zoekBron(bron.bron)).toBe(bron);
  });

  it.each(['', '__proto__', 'constructor', 'voortgangsrapportage-1999'])('has no source %j', (sleutel) => {
    expect(() => zoekBron(sleutel)).toThrow(RangeError);
  });
});
