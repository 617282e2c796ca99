import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressesOf, baseOf, pathInBuild } from '../../../../addin/build/manifest/addresses.ts';
import { at } from '../../../../addin/build/manifest/xml-query.ts';
import { parseXmlTree } from '../../../../addin/build/manifest/xml-tree.ts';
import { SOURCE } from './fixtures.ts';

const root = parseXmlTree(SOURCE);

describe('manifest.xml', () => {
  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(at(root, 'Version')?.text).toBe(`${version}.0`);
  });

  it('names the files a build leaves, and no other', () => {
    const base = baseOf(root) ?? '';
    expect(base).toBe('https://localhost:3000/');
    expect([...new Set(addressesOf(root).map(({ value }) => pathInBuild(value, base)))].sort()).toEqual([
      'functions.js',
      'functions.json',
      'hulp.html',
      'icons/icon-16.png',
      'icons/icon-32.png',
      'icons/icon-64.png',
      'icons/icon-80.png',
      'taskpane.html',
    ]);
  });

  it('trusts no other domain', () => {
    expect(at(root, 'AppDomains')).toBeUndefined();
  });
});
