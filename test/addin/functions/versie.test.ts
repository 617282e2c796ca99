import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSIE } from '../../../addin/functions/versie.ts';
import { KADERFILES } from '../../../core/kader/index.ts';
import { LAATSTE_PERIODE } from '../../../core/bronnen/cijfer.ts';

describe('VERSIE', () => {
  it('is one row: the version of package.json, the last published periode, and the frameworks known', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    const [[versie, periode, kaders] = []] = VERSIE();
    expect([versie, periode]).toEqual([version, LAATSTE_PERIODE]);
    const list = String(kaders).split('; ');
    expect(list[0]).toBe('Utrecht 2021: 2021-1 tot en met 2023-2');
    expect(list.map((kader) => kader.slice(kader.indexOf(': ') + 2).slice(0, 6))).toEqual(KADERFILES.map(({ van }) => van));
  });
});
