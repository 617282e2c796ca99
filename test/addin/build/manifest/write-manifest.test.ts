import { OPDRACHTFOUT } from '../../../../addin/build/build-messages.ts';
import { describe, expect, it } from 'vitest';
import { parseXmlTree } from '../../../../addin/build/manifest/xml-tree.ts';
import { addressesOf } from '../../../../addin/build/manifest/addresses.ts';
import { PLACEHOLDER, manifestFor } from '../../../../addin/build/manifest/write-manifest.ts';
import { SOURCE } from './fixtures.ts';

function addresses(xml: string): string[] {
  return addressesOf(parseXmlTree(xml)).map(({ value }) => value);
}

describe('manifestFor', () => {
  it('gives the source itself for the address in the source', () => {
    expect(manifestFor(SOURCE, PLACEHOLDER)).toBe(SOURCE);
  });

  it.each([
    ['https://voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https://voorbeeld.nl/', 'https://voorbeeld.nl'],
    ['https://voorbeeld.nl/ibt', 'https://voorbeeld.nl/ibt'],
    ['https://voorbeeld.nl/ibt///', 'https://voorbeeld.nl/ibt'],
    ['HTTPS://Voorbeeld.NL:443/Ibt', 'https://voorbeeld.nl/Ibt'],
    ['https://voorbeeld.nl:8443/a--b', 'https://voorbeeld.nl:8443/a--b'],
    ["https://voorbeeld.nl/a&b'c$&", "https://voorbeeld.nl/a&b'c$&"],
    ['https://voorbeeld.nl/een map/"<x>', 'https://voorbeeld.nl/een%20map/%22%3Cx%3E'],
  ])('puts every address under %s', (url, base) => {
    const written = manifestFor(SOURCE, url);
    expect(written).not.toContain('localhost');
    expect(addresses(written)).toEqual(addresses(SOURCE).map((address) => address.replace(PLACEHOLDER, () => base)));
  });

  it.each([
    'http://voorbeeld.nl',
    'voorbeeld.nl',
    '',
    'file:///C:/ibt',
    'https://voorbeeld.nl/?a=1',
    'https://voorbeeld.nl/#a',
    'https://naam@voorbeeld.nl',
  ])('refuses %j, naming it', (url) => {
    expect(() => manifestFor(SOURCE, url)).toThrow(OPDRACHTFOUT.adres_ongeldig({ url }));
  });

  it('refuses a source that is already made for another address', () => {
    expect(() => manifestFor(manifestFor(SOURCE, 'https://voorbeeld.nl'), 'https://elders.nl')).toThrow('does not hold');
  });
});
