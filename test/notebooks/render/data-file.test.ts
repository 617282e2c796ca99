import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CIJFERS } from '../../../core/bronnen/claim.ts';
import { PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { readGegevensbestand } from '../../../notebooks/render/data-file.ts';
import { GEGEVENSFOUT } from '../../../notebooks/render/render-messages.ts';

let map = '';
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'ibt-gegevens-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

const KOPPEN = 'bron;plaats;soort_plaats;regel;gebied;periode;peildatum;grootheid;waarde;eenheid;toelichting';
const GOED = 'voortgangsrapportage-2024;tabel 1;tabel;1;provincie Utrecht;2025-I;;taakstelling;1400;vergunninghouders;';

function file(naam: string, inhoud: string): string {
  const path = join(map, naam);
  writeFileSync(path, inhoud);
  return path;
}

function fout(naam: string, inhoud: string): string {
  try {
    readGegevensbestand(file(naam, inhoud));
  } catch (gevangen) {
    if (gevangen instanceof Invoerfout) return gevangen.message;
    throw gevangen;
  }
  throw new Error('not refused');
}

describe('an own data file', () => {
  it('holds claims, one a row', () => {
    const eigen = readGegevensbestand(file('goed.csv', `${KOPPEN}\n${GOED}\n`));
    expect(eigen.claims).toHaveLength(1);
    expect(eigen.boek.find(PROVINCIE, '2025-1', 'taakstelling')).toMatchObject({ soort: 'gevonden', waarde: 1400 });
    expect(eigen.boek.find(PROVINCIE, '2023-2', 'taakstelling')).toMatchObject({ soort: 'niet_gepubliceerd' });
  });

  it.each([
    ['1400', 1400],
    ['1.234,5', 1234.5],
    ['1 400', 1400],
    ['-3', -3],
    ['0,4', 0.4],
    ['2.25', 2.25],
  ])('has the number %s as a person writes it', (waarde, getal) => {
    expect(readGegevensbestand(file('getal.csv', `${KOPPEN}\n${GOED.replace('1400', waarde)}\n`)).claims[0]?.waarde).toBe(getal);
  });

  it.each([
    ['a word for a number', GOED.replace('1400', 'veel'), 'rij 2, kolom waarde: kreeg de tekst "veel", verwacht een getal.'],
    [
      'a number that may be 1500 as well as 1.5',
      GOED.replace('1400', '1.500'),
      'rij 2, kolom waarde: kreeg de tekst "1.500", verwacht een getal.',
    ],
    [
      'a number that may be 1.5 as well as 1500',
      GOED.replace('1400', '1,500'),
      'rij 2, kolom waarde: kreeg de tekst "1,500", verwacht een getal.',
    ],
    [
      'a number that may be 1000 as well as 1',
      GOED.replace('1400', '1,000'),
      'rij 2, kolom waarde: kreeg de tekst "1,000", verwacht een getal.',
    ],
    [
      'a percentage, since percents are whole',
      GOED.replace('1400', '82%'),
      'rij 2, kolom waarde: kreeg de tekst "82%", verwacht een getal.',
    ],
    ['an unknown area', GOED.replace('provincie Utrecht', 'Atlantis'), 'rij 2, kolom gebied: kreeg de tekst "Atlantis", verwacht een van'],
    [
      'a periode that does not exist',
      GOED.replace('2025-I', '2025-3'),
      'rij 2, kolom periode: kreeg de tekst "2025-3", verwacht een periode zoals 2022-1 of 2022-I',
    ],
    ['an unknown quantity', GOED.replace('taakstelling', 'taakstellinkje'), 'rij 2, kolom grootheid: kreeg de tekst "taakstellinkje"'],
    ['a missing place', GOED.replace('tabel 1', ''), 'rij 2, kolom plaats: ontbreekt.'],
    [
      'an unknown source',
      GOED.replace('voortgangsrapportage-2024', 'eigen-rapport'),
      'rij 2, kolom bron: kreeg "eigen-rapport", verwacht een van',
    ],
  ])('is refused for %s, with row, column and reason', (_, rij, melding) => {
    expect(fout('fout.csv', `${KOPPEN}\n${rij}\n`)).toContain(melding);
  });

  it('is refused for an unknown column, for no rows and where it is not there', () => {
    expect(fout('kolom.csv', `${KOPPEN};kleur\n${GOED};rood\n`)).toContain('rij 2: onbekende kolom "kleur".');
    expect(fout('leeg.csv', `${KOPPEN}\n`)).toContain('geen enkele rij');
    const path = join(map, 'nergens.csv');
    expect(() => readGegevensbestand(path)).toThrow(GEGEVENSFOUT.niet_te_lezen({ path }));
  });

  it('names every wrong row', () => {
    const path = file('veel.csv', [KOPPEN, ...Array.from({ length: 25 }, () => GOED.replace('1400', 'x'))].join('\n'));
    const fouten = Array.from({ length: 25 }, (_, i) => `rij ${i + 2}, kolom waarde: kreeg de tekst "x", verwacht een getal.`);
    expect(() => readGegevensbestand(path)).toThrow(GEGEVENSFOUT.onbruikbaar({ path, fouten }));
  });

  it('as JSON can bring its own sources, and gives the published claims back unchanged', () => {
    const eigen = {
      bron: 'eigen-rapport',
      titel: 'Eigen rapport',
      uitgever: 'Provincie Utrecht',
      datum: '2025',
      soort: 'gepubliceerd rapport',
    };
    const cijfers = [...CIJFERS, { ...CIJFERS[0], bron: 'eigen-rapport' }];
    const gelezen = readGegevensbestand(file('eigen.json', JSON.stringify({ bronnen: [eigen], cijfers })));
    expect(gelezen.claims).toEqual(cijfers);
    expect(gelezen.bronnen.at(-1)).toEqual(eigen);
    expect(fout('stuk.json', '{')).toBe(GEGEVENSFOUT.geen_json().message);
    expect(fout('rij.json', JSON.stringify({ cijfers: [{ ...CIJFERS[0], waarde: 'x' }] }))).toContain(
      'cijfers, rij 1, kolom waarde: kreeg de tekst "x", verwacht een getal.',
    );
  });
});
