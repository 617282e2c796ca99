import { expect, it } from 'vitest';
import { gemeentenModule } from '../../../addin/build/shipped-gemeenten.ts';
import gegevens from '../../../core/gemeente/gegevens/gemeenten.json' with { type: 'json' };

it('the text in functions.js gives every municipality as the list has it', async () => {
  const source = gemeentenModule(gegevens);
  const { default: rijen } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: unknown;
  };
  expect(rijen).toEqual(gegevens);
});
