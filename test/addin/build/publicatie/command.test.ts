import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../../../addin/build/publicatie/effects.ts';
import { PUBLICATIES_MAP } from '../../../../addin/build/publicatie/index-file.ts';
import { readPublicatie } from '../../../../addin/build/publicatie/read-folder.ts';
import { reportOf } from '../../../../addin/build/publicatie/publicatie-report.ts';
import { BRONNEN } from '../../../../core/bronnen/bron.ts';
import { CLAIMS } from '../../../../core/bronnen/claim.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const EXAMPLE = fileURLToPath(new URL('../../../publicatie/voorbeeld-2025-1', import.meta.url));
const REGISTER = { bronnen: BRONNEN, claims: CLAIMS };
/** What was published before the made-up publication. */
const BEFORE = BRONNEN.filter(({ datum }) => datum < '2025-06');
const REGISTER_BEFORE = { bronnen: BEFORE, claims: CLAIMS.filter((claim) => BEFORE.some(({ bron }) => bron === claim.bron)) };

/** A copy of the made-up publication in which one file is another. */
function met(file: string, verander: (tekst: string) => string): string {
  const map = join(temporaryFolder(), 'voorbeeld-2025-1');
  cpSync(EXAMPLE, map, { recursive: true });
  writeFileSync(join(map, file), verander(readFileSync(join(map, file), 'utf8')));
  return map;
}

const gevolgen = (map: string) => effectsOf(readPublicatie(map), REGISTER_BEFORE);

function fout(map: string): string {
  try {
    readPublicatie(map);
  } catch (oorzaak) {
    if (oorzaak instanceof Invoerfout) return oorzaak.message;
  }
  return 'gelezen';
}

describe('a publication that is not in the product', () => {
  const { anders, tegenspraken, bevindingen, laatste_periode, laatste_rapport, bevestigd } = gevolgen(EXAMPLE);

  it('contradicts what was announced before, with all values side by side and the one that goes first', () => {
    expect(
      tegenspraken.map(({ periode, grootheid, gekozen, andere }) => [
        grootheid,
        periode,
        gekozen.waarde,
        andere.map(({ claim, reden }) => [claim.waarde, claim.bron, reden]),
      ]),
    ).toEqual([
      ['taakstelling', '2025-1', 1175, [[1382, 'voortgangsrapportage-2024', 'soort_plaats']]],
      ['totaalopgave', '2025-1', 2081, [[2288, 'voortgangsrapportage-2024', 'soort_plaats']]],
      ['nidos_nodig', '2025-1', 240, [[233, 'voortgangsrapportage-2024', 'soort_plaats']]],
    ]);
    expect(anders.map(({ grootheid, periode, waarde }) => [grootheid, periode, waarde.eerst, waarde.dan])).toEqual([
      ['taakstelling', '2025-1', 1382, 1175],
      ['totaalopgave', '2025-1', 2288, 2081],
      ['nidos_nodig', '2025-1', 233, 240],
    ]);
  });

  it('brings the last periode, the last report and the confirmed framework forward', () => {
    expect([laatste_periode, laatste_rapport]).toEqual([
      { eerst: '2025-1', dan: '2025-2' },
      { eerst: '2024-2', dan: '2025-1' },
    ]);
    expect(bevestigd).toEqual([{ kader: 'kader 2024', tot: { eerst: '2024-2', dan: '2025-1' } }]);
  });

  it('that adds up gives no finding', () => {
    expect(bevindingen).toEqual([]);
  });

  it('is told what rises more than the framework explains, and what does not add up', () => {
    const sprong = gevolgen(
      met('treden.json', (tekst) =>
        tekst.replace(
          '"gemeente": "Renswoude", "periode": "2025-1", "trede": 2',
          '"gemeente": "Renswoude", "periode": "2025-1", "trede": 4',
        ),
      ),
    );
    expect(sprong.bevindingen.map(({ soort, claims: [{ gebied }] }) => [gebied, soort])).toEqual(
      expect.arrayContaining([['Renswoude', 'tredesprong']]),
    );
    const som = gevolgen(met('cijfers.json', (tekst) => tekst.replace('"waarde": 2081', '"waarde": 2091')));
    expect(som.bevindingen.map(({ soort, claims: [{ grootheid }] }) => [grootheid, soort])).toEqual(
      expect.arrayContaining([['totaalopgave', 'totaalopgave']]),
    );
  });

  it('is told in Dutch, every figure and every contradiction with both sources and the reason', () => {
    const verslag = reportOf(gevolgen(EXAMPLE)).join('\n');
    expect(verslag).toContain('Voegt toe: 17 cijfers, 26 treden');
    expect(verslag).toContain('treden 2025-1: 9 op trede 1, 9 op trede 2, 6 op trede 3 en 2 op trede 4');
    expect(verslag).toMatch(
      /taakstelling 2025-1 van de provincie Utrecht: 1175 gaat voor \(Verzonnen .*\)\n.*ook 1382 \(Voortgangsrapportage .*\): de tabel van het rapport over de periode zelf gaat voor een vooruitblik/,
    );
    expect(verslag).toContain('laatste periode met een cijfer: 2025-1 wordt 2025-2');
    expect(verslag).toContain('npm run publicatie -- --bijwerken');
    expect(verslag).not.toMatch(/undefined|null|NaN/);
  });
});

describe('a publication that is in the product', () => {
  it.each(BRONNEN.map(({ bron }) => bron))('%s is told against the others, as if it were new', (bron) => {
    const uitkomst = effectsOf(readPublicatie(join(PUBLICATIES_MAP, bron)), REGISTER);
    expect(uitkomst.register.claims).toHaveLength(CLAIMS.length);
    expect(reportOf(uitkomst).join('\n')).not.toMatch(/undefined|null|NaN/);
  });
});

describe('a folder that is no publication', () => {
  it.each([
    [
      'a quantity that is unknown',
      'cijfers.json',
      (tekst: string) => tekst.replace('"grootheid": "totaalopgave"', '"grootheid": "totaalopgaaf"'),
      'cijfers.json, rij 3, kolom grootheid: kreeg de tekst "totaalopgaaf"',
    ],
    [
      'a trede of 7',
      'treden.json',
      (tekst: string) => tekst.replace('"trede": 4', '"trede": 7'),
      'treden.json, rij 1, kolom trede: kreeg het getal 7',
    ],
    [
      'a key that is not its name',
      'bron.json',
      (tekst: string) => tekst.replace('"bron": "voorbeeld-2025-1"', '"bron": "voorbeeld"'),
      'de map heet "voorbeeld-2025-1"',
    ],
    ['no JSON', 'cijfers.json', () => '[', 'cijfers.json is geen geldige JSON.'],
    ['no list', 'treden.json', () => '{}', 'treden.json is geen lijst van rijen.'],
    [
      'a row that names a document itself',
      'cijfers.json',
      (tekst: string) => tekst.replace('{"plaats"', '{"bron": "een-ander", "plaats"'),
      'cijfers.json, rij 1, kolom bron',
    ],
  ] as const)('is refused with the place and the reason: %s', (_, file, verander, reden) => {
    expect(fout(met(file, verander))).toContain(reden);
  });

  it('is refused where there is no bron.json', () => {
    expect(fout(temporaryFolder())).toContain('bron.json ontbreekt.');
  });
});
