import { expect, it } from 'vitest';
import * as module from '../../../../addin/build/set-up/messages.mjs';
import { elkeTekst } from '../../elke-tekst.ts';

const { messages } = elkeTekst(module);

it('names the folder, the file or the browser that is wrong, and what to do', () => {
  expect(messages.notWritable('/opt/ibt')).toBe(
    'In de map /opt/ibt kan niet worden geschreven. Zet het project in een map waarin u mag schrijven.',
  );
  expect(messages.fileMissing('package-lock.json')).toBe('Het bestand package-lock.json ontbreekt. Haal het project opnieuw op.');
  expect(messages.browserOverrideMissing('/opt/chrome')).toBe(
    'IBT_BROWSER wijst naar /opt/chrome, maar daar staat geen uitvoerbaar programma. Geef het volledige pad van Chrome, Chromium of Edge, of haal IBT_BROWSER weg.',
  );
});
