import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GRENZEN, inMegabytes } from '../../../addin/inlezen/limits.ts';

const HANDLEIDING = readFileSync(new URL('../../../addin/help/handleiding.html', import.meta.url), 'utf8');

it('the handleiding names the sizes up to which a file is read', () => {
  const aantal = (getal: number): string => getal.toLocaleString('nl-NL');
  expect(HANDLEIDING).toContain(`hoogstens ${inMegabytes(GRENZEN.file)} MB (csv: ${inMegabytes(GRENZEN.tekst)} MB), een blad hoogstens ${aantal(GRENZEN.rijen)} rijen en ${aantal(GRENZEN.cellen)} gevulde cellen`);
});
