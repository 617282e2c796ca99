import { expect, it } from 'vitest';
import { template } from '../../../addin/build/help.ts';
import { GRENZEN, inMegabytes } from '../../../addin/inlezen/limits.ts';
import { NUL_IS_LEEG } from '../../../core/feiten/index.ts';

const HANDLEIDING = template('handleiding.html');

it('the handleiding names the sizes up to which a file is read', () => {
  const aantal = (getal: number): string => getal.toLocaleString('nl-NL');
  expect(HANDLEIDING).toContain(
    `hoogstens ${inMegabytes(GRENZEN.file)} MB (csv: ${inMegabytes(GRENZEN.tekst)} MB), een blad hoogstens ${aantal(GRENZEN.rijen)} rijen en ${aantal(GRENZEN.cellen)} gevulde cellen`,
  );
});

it('the handleiding and the help name the facts of which a 0 counts as blank, and no other', () => {
  const feiten = NUL_IS_LEEG.join(', ');
  expect(HANDLEIDING).toContain(`geen verschil tussen een lege cel en een 0: ${feiten} en tempo tellen dan als leeg`);
  expect(template('hulp.html')).toContain(`Een 0 telt als leeg waar het verschil niet te zien is (${feiten}).`);
});
