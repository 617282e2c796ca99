import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../../core/beoordeling/beoordeel.ts';
import { motiveer } from '../../../../core/beoordeling/motiveer.ts';
import { Invoerfout, ofFout } from '../../../../core/invoer/invoerfout.ts';
import { parseDatum } from '../../../../core/datum.ts';
import { gemeentenIn } from '../../../../core/beoordeling/tabelgemeenten.ts';
import type { Copy } from '../../../../addin/taskpane/delen/copy.ts';
import { copyOf } from '../../../../addin/taskpane/delen/delen-copy.ts';
import { fileName } from '../../../../addin/taskpane/delen/delen-texts.ts';
import { werkmapbestand } from '../../../../addin/taskpane/delen/werkmap-file.ts';
import { readWerkmapfile } from '../../../bundle/werkmap-file.ts';

const DATUM = parseDatum('2022-07-04') ?? 0;
const MADE = new Date(Date.UTC(2022, 6, 4));
const KOPPEN = [
  'Gemeente',
  'Periode',
  'Interne notitie',
  'Taakstelling',
  'Herverdeling',
  'Achterstand begin',
  'Gerealiseerd',
  'Nagekomen',
  'Vorige trede',
  'wethouder',
  'Trede',
  'Richting',
];
/** Utrecht and Leusden 2022-1 as in the toezichtbrieven; the others made up, with marks to find them by. */
const CELLEN = [
  KOPPEN,
  ['Utrecht', '2022-1', 'GEHEIM-1', 203, 1, 171, 168, null, 2, 'GEHEIM-2', 'GEHEIM-3', 'GEHEIM-4'],
  ['Kwisgat', '2022-1', 'GEHEIM-5', 7771, null, 7772, 7773, null, 2, 'GEHEIM-6', null, null],
  ['gem. Leusden', '2022-1', 'GEHEIM-7', 18, null, 21, 13, 8, 2, 'GEHEIM-8', null, null],
  ['Leusden', '2021-2', 'GEHEIM-9', 20, null, -3, 'GEHEIM-10', null, 2, null, null, null],
  ['=1+1', '2022-1', null, 40, null, -3, 45, null, 2, null, null, null],
  ['Totaal', '2022-1', 'GEHEIM-11', 8888, 1, 8889, 8887, null, null, null, null, null],
];

function copyWith(...namen: string[]): Copy {
  const copy = copyOf(
    gemeentenIn(CELLEN).filter(({ naam }) => namen.includes(naam)),
    DATUM,
  );
  if (copy === undefined) throw new Error('no copy');
  return copy;
}

async function alleTekst(copy: Copy): Promise<string> {
  return Object.entries(unzipSync(await werkmapbestand(copy, MADE)))
    .map(([path, inhoud]) => `${path}\n${strFromU8(inhoud)}`)
    .join('\n');
}

describe('the municipalities of a table', () => {
  it('are those with rows of figures, by their official names, without totals', () => {
    expect(gemeentenIn(CELLEN).map(({ naam, rijen }) => [naam, rijen.length])).toEqual([
      ['Utrecht', 1],
      ['Kwisgat', 1],
      ['Leusden', 2],
      ['=1+1', 1],
    ]);
  });
  it('are not to be found without a column with their names', () => {
    expect(ofFout(() => gemeentenIn(CELLEN.map((rij) => rij.slice(1))))).toBeInstanceOf(Invoerfout);
  });
  it('are not one because they look alike when cut short', () => {
    const lang = 'W'.repeat(90);
    const rijen = [KOPPEN, [`${lang}a`, ...(CELLEN[1] ?? []).slice(1)], [`${lang}b`, ...(CELLEN[1] ?? []).slice(1)]];
    expect(gemeentenIn(rijen)).toHaveLength(2);
  });
});

describe('a copy to share', () => {
  it('holds the figures, trede and motivering of the chosen rows: Utrecht 2022-1 is trede 3 with achterstand 207 (toezichtbrief)', () => {
    const { kolommen, rijen } = copyWith('Utrecht');
    const feiten = {
      periode: '2022-1',
      taakstelling: 203,
      herverdeling: 1,
      achterstand_begin: 171,
      gerealiseerd: 168,
      vorige_trede: 2,
    } as const;
    expect(Object.fromEntries(kolommen.map(({ kop }, k) => [kop, rijen[0]?.[k]]))).toEqual({
      Gemeente: 'Utrecht',
      Periode: '2022-1',
      Peildatum: parseDatum('2022-07-01'),
      Taakstelling: 203,
      Herverdeling: 1,
      'Achterstand begin': 171,
      Totaalopgave: 375,
      Gerealiseerd: 168,
      'Achterstand eind': 207,
      'Achterstand beoordeeld': 207,
      'Realisatie totaalopgave': 168 / 375,
      'Vorige trede': 2,
      Trede: 3,
      Tredenaam: 'Actief toezicht',
      Status: 'volgens het kader',
      Motivering: motiveer(beoordeel(feiten)),
    });
  });
  it('leaves rows that cannot be read out, and says so without what stands in them', () => {
    const copy = copyWith('Leusden');
    expect(copy.rijen).toHaveLength(1);
    expect(copy.nietOpgenomen).toEqual(['Niet opgenomen: 1 rij van Leusden, omdat de cijfers niet te lezen zijn.']);
  });
  it('is not there for nobody', () => {
    expect(copyOf([], DATUM)).toBeUndefined();
  });
  it('names in its sources the framework of each row, once', () => {
    expect(copyWith('Utrecht').bronnen).toEqual(
      expect.arrayContaining([expect.stringContaining('bijlage Toelichting toepassing interventieladder')]),
    );
    expect(new Set(copyWith('Utrecht', 'Leusden').bronnen).size).toBe(copyWith('Utrecht', 'Leusden').bronnen.length);
  });
});

describe('the workbook file', () => {
  it('has nothing anywhere of an unchosen municipality, of a total, of a column that is not taken or of a cell that cannot be read', async () => {
    const tekst = await alleTekst(copyWith('Utrecht', 'Leusden'));
    expect(tekst).toContain('Actief toezicht');
    for (const geheim of ['GEHEIM', 'Kwisgat', '777', '888', 'Interne', 'wethouder', '=1+1']) expect(tekst).not.toContain(geheim);
  });
  it('has no formula, no name, no comment, no add-in and no link to another workbook', async () => {
    const file = readWerkmapfile(await werkmapbestand(copyWith('Utrecht', '=1+1'), MADE));
    expect([...file.sheets.values()].flatMap((cellen) => [...cellen.values()]).filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(file.paths.filter((path) => /comment|webextension|externalLink|calcChain|customXml|vba/i.test(path))).toEqual([]);
    for (const path of file.paths) expect(file.part(path)).not.toMatch(/_xldudf|IBT\.|<f[ >]/);
  });
  it('keeps a text that looks like a formula and a periode as text, also when someone edits the cell', async () => {
    const { sheets } = readWerkmapfile(await werkmapbestand(copyWith('=1+1'), MADE));
    expect(sheets.get('Beoordeling')?.get('A5')).toMatchObject({ value: '=1+1', format: '@' });
    expect(sheets.get('Beoordeling')?.get('B5')).toMatchObject({ value: '2022-1', format: '@' });
  });
  it('is well-formed for names with marks that a file cannot hold', async () => {
    const naam = '<a & "b">\u0000\u0008\ud800\u202e\uffff';
    const copy = copyOf(gemeentenIn([KOPPEN, [naam, ...(CELLEN[1] ?? []).slice(1)]]), DATUM);
    if (copy === undefined) throw new Error('no copy');
    expect(
      readWerkmapfile(await werkmapbestand(copy, MADE))
        .sheets.get('Beoordeling')
        ?.get('A5')?.value,
    ).toBe('<a & "b">');
  });
  it('gives the reason of each row a sheet of its own, with rows high enough for it', async () => {
    const file = readWerkmapfile(await werkmapbestand(copyWith('Utrecht'), MADE));
    expect([...file.sheets.keys()]).toEqual(['Beoordeling', 'Motivering', 'Grafiek', 'Toelichting']);
    expect(file.sheets.get('Motivering')?.get('C5')?.value).toMatch(/^Trede 3 \(Actief toezicht\)/);
    expect(Number(/<row r="5"[^>]* ht="([\d.]+)"/.exec(file.part('xl/worksheets/sheet2.xml'))?.[1])).toBeGreaterThanOrEqual(4 * 15);
  });
  it('has one native chart of the achterstand at the end, told in words for who cannot see it', async () => {
    const file = readWerkmapfile(await werkmapbestand(copyWith('Utrecht', '=1+1'), MADE));
    expect(file.paths.filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
    expect(file.part('xl/charts/chart1.xml')).toContain('Grafiek!$B$5:$B$6');
    expect([5, 6].map((rij) => file.sheets.get('Grafiek')?.get(`B${rij}`)?.value)).toEqual([207, -8]);
    expect(file.part(file.paths.find((path) => /drawings\/drawing\d+\.xml$/.test(path)) ?? '')).toContain(
      'Utrecht: achterstand 207; =1+1: voorsprong 8',
    );
  });
  it('says that the placement is arithmetical and that Gedeputeerde Staten place, of which day the figures are, and the sources', async () => {
    const { sheets } = readWerkmapfile(await werkmapbestand(copyWith('Utrecht'), MADE));
    const toelichting = [...(sheets.get('Toelichting')?.values() ?? [])].map(({ value }) => String(value)).join('\n');
    for (const deel of [
      'rekenkundige inschaling',
      'Gedeputeerde Staten plaatsen',
      '4 juli 2022',
      'bijlage Toelichting toepassing interventieladder',
    ])
      expect(toelichting).toContain(deel);
  });
});

describe('the name of the file', () => {
  it('names the one municipality, or how many, and the periode where there is one', () => {
    expect(fileName(['Wijk bij Duurstede'], ['2022-1'])).toBe('Beoordeling-Wijk-bij-Duurstede-2022-1.xlsx');
    expect(fileName(['A', 'B'], ['2022-1', '2022-2'])).toBe('Beoordeling-2-gemeenten.xlsx');
    expect(fileName(['../../"x"'], ['2022-1'])).toBe('Beoordeling-x-2022-1.xlsx');
    expect(fileName(['=/'], ['2022-1'])).toBe('Beoordeling-gemeente-2022-1.xlsx');
  });
});
