import { describe, expect, it } from 'vitest';
import { ALLE } from './alle.ts';
import { houdt, findTegenvoorbeeld } from './controleer.ts';
import type { Eigenschap } from './eigenschap.ts';
import { readGevallen } from './gevallen.ts';
import type { Bereken } from './rekenaar.ts';

/** Tests every rule on so many generated inputs, one tried more often on more, and on the inputs kept from before. */
export function toetsAlleRegels(bereken: Bereken, keer: number): void {
  describe.each(ALLE.map((regel): [string, Eigenschap] => [regel.regel, regel]))('%s', (_, regel) => {
    it(regel.naam, () => {
      expect(findTegenvoorbeeld(regel, bereken, Math.ceil(keer * regel.vaker))).toBeUndefined();
    });
  });
  it.each(readGevallen())('a case kept from before: $eigenschap', ({ eigenschap, invoer }) => {
    const regel = ALLE.find(({ naam }) => naam === eigenschap);
    if (regel === undefined) throw new Error(`there is no rule "${eigenschap}"`);
    expect(houdt(regel, bereken, invoer)).toBe(true);
  });
}
