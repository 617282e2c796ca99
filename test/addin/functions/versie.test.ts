import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSIE } from '../../../addin/functions/versie.ts';
import { LAATSTE_PERIODE } from '../../../core/bronnen/cijfer.ts';

describe('VERSIE', () => {
  it('is one row: the version of package.json, the last published periode, and the frameworks known', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(VERSIE()).toEqual([[version, LAATSTE_PERIODE, 'kader 2021: 2021-1 tot en met 2023-2; kader 2024: 2024-1 en later']]);
  });
});
