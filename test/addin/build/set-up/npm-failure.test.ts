import { expect, test } from 'vitest';
import { explainNpmFailure } from '../../../../addin/build/set-up/npm-failure.mjs';

test.each([
  ['npm error code ENOTFOUND\nnpm error network request failed', 'Het npm-register is niet te bereiken.'],
  ['npm error FetchError: request failed, reason: connect ECONNREFUSED 127.0.0.1:9', 'Het npm-register is niet te bereiken.'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'Het certificaat van de verbinding wordt niet vertrouwd'],
  ['npm error code CERT_HAS_EXPIRED', 'Het certificaat van de verbinding wordt niet vertrouwd'],
  ['npm error code E407', 'De proxy vraagt om een naam en wachtwoord.'],
  ['npm error code E404', 'Het npm-register weigert een onderdeel of heeft het niet.'],
  ['npm error code ENOSPC', 'De schijf is vol.'],
  ['npm error code EPERM\nnpm error syscall unlink', 'Een bestand in node_modules is in gebruik'],
  ['npm error code EUSAGE', 'package.json en package-lock.json passen niet bij elkaar.'],
  ['npm error code EINTEGRITY', 'Een opgehaald onderdeel is beschadigd of veranderd.'],
])('%s is explained', (output, cause) => {
  expect(explainNpmFailure(output)).toMatch(new RegExp(`^Installeren is mislukt\\. ${cause}`));
});

test('a failure without a known code refers to what npm printed', () => {
  expect(explainNpmFailure('')).toContain('Lees hierboven wat npm meldt.');
});

test('a code inside another word is not taken for that code', () => {
  expect(explainNpmFailure('XENOSPCX')).toContain('Lees hierboven wat npm meldt.');
});
