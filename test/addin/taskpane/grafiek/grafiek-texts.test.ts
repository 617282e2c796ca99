import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/grafiek/grafiek-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);

it('tells a chart that could not be drawn from a drawing program that did not come', () => {
  expect(TEXTS.reden(true)).toBe('Er ging iets mis bij het tekenen. De cijfers in dit venster blijven juist.');
  expect(TEXTS.reden(false)).toBe(
    'Het tekenprogramma kon niet worden geladen. Controleer de verbinding; lukt het dan nog niet, sluit het venster en open het opnieuw.',
  );
});
