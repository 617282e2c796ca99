import { expect, it } from 'vitest';
import { together } from '../../../core/documenten/together.ts';

it('tells what is the same of several municipalities once, with every name', () => {
  const over = (melding: string, ...namen: readonly string[]) => namen.map((gemeente) => ({ gemeente, melding }));
  const regels = together([...over('a', 'Zeist'), ...over('b', 'Zeist', 'Soest', 'Baarn', 'Lopik'), ...over('a', 'Soest')]);
  expect(regels).toEqual(['Zeist en Soest: a', '4 gemeenten: b (Zeist, Soest, Baarn en Lopik)']);
});
