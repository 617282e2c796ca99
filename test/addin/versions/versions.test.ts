import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeMetadata } from '../../../addin/build/metadata.ts';
import type { FunctionMetadata, FunctionsMetadata } from '../../../addin/host/function-metadata.ts';
import { ROOT } from '../../../addin/build/paths.ts';
import type { Celwaarde } from '../../../addin/host/werkmap.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { readStorage, OPSLAGBLAD } from '../../../addin/taskpane/prognose/prognose-storage.ts';
import { STANDEN_FIXED } from '../../../addin/taskpane/standen/standen-blad.ts';
import { VASTSTELLINGEN_FIXED } from '../../../addin/taskpane/vaststellen/vaststellen-blad.ts';
import type { Broncel } from '../../../core/inlezen/bronblad.ts';
import { readVastgelegd } from '../../../core/standen/vastgelegd.ts';
import { readVaststellingen } from '../../../core/vaststellen/vaststellen-blad.ts';
import { herberekend } from '../../../core/vaststellen/verschillen.ts';
import { NO_PROGRESS } from '../inlezen/geen-voortgang.ts';

const FIXTURES = join(ROOT, 'test/fixtures');

async function sheet(version: string, file: string, name: string): Promise<(readonly Broncel[])[]> {
  const read = await readFile(new Uint8Array(readFileSync(join(FIXTURES, version, file))), NO_PROGRESS);
  if (read.soort !== 'werkmap') throw new Error(`${file} is no workbook`);
  return (await read.werkmap.read(name, NO_PROGRESS)).rijen.map(({ cellen }) => cellen);
}

describe.each(readdirSync(FIXTURES))('what version %s leaves with its users', (version) => {
  it('every function and parameter it had is there still, in the same order; what was added comes behind and may be left out', async () => {
    const then = JSON.parse(readFileSync(join(FIXTURES, version, 'functions.json'), 'utf8')) as FunctionsMetadata;
    const now = new Map((await makeMetadata('https://localhost:3000')).metadata.functions.map((each) => [each.id, each]));
    const kept = ({ id, name, parameters, result }: FunctionMetadata) => ({
      id,
      name,
      result,
      parameters: parameters.map((each) => ({
        name: each.name,
        type: each.type,
        dimensionality: each.dimensionality,
        optional: each.optional === true,
      })),
    });
    for (const was of then.functions) {
      const is = now.get(was.id);
      expect(is, `${was.id} is gone`).toBeDefined();
      if (is === undefined) continue;
      expect(kept({ ...is, parameters: is.parameters.slice(0, was.parameters.length) })).toEqual(kept(was));
      expect(
        is.parameters.slice(was.parameters.length).every(({ optional }) => optional),
        `${was.id} asks for more`,
      ).toBe(true);
    }
  });

  it('its standen are read, all of them', async () => {
    const rows = await sheet(version, 'vastgesteld.xlsx', STANDEN_FIXED.naam);
    const { standen, onleesbaar } = readVastgelegd(rows);
    expect({ standen: standen.length, onleesbaar }).toEqual({ standen: rows.length - 1, onleesbaar: [] });
    expect(standen.map(({ gemeente, gerealiseerd }) => `${gemeente} ${gerealiseerd}`)).toEqual(['Zeist 20', 'De Bilt 31', 'Utrecht 141']);
  });

  it('its vaststellingen are read as decided: sealed, and with the same outcome when computed again', async () => {
    const rows = await sheet(version, 'vastgesteld.xlsx', VASTSTELLINGEN_FIXED.naam);
    const { vaststellingen, onleesbaar } = readVaststellingen(rows);
    expect(onleesbaar).toEqual([]);
    expect(
      vaststellingen.map(({ gemeente, trede, reden, versie, isGewijzigd }) => ({ gemeente, trede, reden, versie, isGewijzigd })),
    ).toEqual([
      { gemeente: 'Zeist', trede: 2, reden: '', versie: version, isGewijzigd: false },
      { gemeente: 'De Bilt', trede: 4, reden: 'Afspraak in het bestuurlijk overleg', versie: version, isGewijzigd: false },
      expect.objectContaining({ gemeente: 'Utrecht', isGewijzigd: false }),
    ]);
    expect(herberekend(vaststellingen)).toEqual([]);
  });

  it('its scenarios open, with the figures they were saved with', async () => {
    const rows = (await sheet(version, 'scenarios.xlsx', OPSLAGBLAD))
      .slice(3)
      .map((cells) => cells.map((cell): Celwaarde => (typeof cell === 'object' ? null : cell)));
    const scenarios = readStorage(rows).map(({ naam, gemeente, inhoud }) => ({
      naam,
      gemeente,
      changes: 'scenario' in inhoud ? inhoud.scenario.wijzigingen : inhoud.message,
    }));
    expect(scenarios).toMatchObject([
      { naam: 'rustig aan', gemeente: 'Leusden', changes: { tempo: 1.2 } },
      { naam: 'met 8 erbij', gemeente: 'Leusden', changes: { tempo: 1.2, plannen: [{ aantal: 8 }] } },
    ]);
  });
});
