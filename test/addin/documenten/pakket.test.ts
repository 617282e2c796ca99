import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { VOORBEELDDATUM, voorbeeldtabel } from '../../../addin/build/documenten/voorbeeldtabel.ts';
import { gemeentebestanden, samenvoegbestand } from '../../../addin/documenten/pakket.ts';
import { alsZip } from '../../../addin/documenten/zip.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { samenvoegbestandVan } from '../../../core/documenten/samenvoegbestand.ts';
import { readWerkmapfile } from '../../bundle/werkmap-file.ts';
import { dag, KOPPEN } from '../../core/documenten/tabellen.ts';
import { readWordfile } from './word-file.ts';

const CONCEPT = { status: 'concept', fictief: true } as const;
const { dossiers } = readDossiers(voorbeeldtabel(), VOORBEELDDATUM);
const drie = dossiers.slice(0, 3);

describe('the Word files of several municipalities', () => {
  it('are one with all letters, and one for each', async () => {
    expect((await gemeentebestanden('brief', drie, CONCEPT)).map(({ naam }) => naam)).toEqual([
      'Brieven-3-gemeenten.docx',
      'Brief-Amersfoort.docx',
      'Brief-Baarn.docx',
      'Brief-Bunnik.docx',
    ]);
  });

  it('are agendas apart only: what is sent to one names no other', async () => {
    const files = await gemeentebestanden('agenda', drie, CONCEPT);
    expect(files.map(({ naam }) => naam)).toEqual(['Agenda-Amersfoort.docx', 'Agenda-Baarn.docx', 'Agenda-Bunnik.docx']);
    for (const [i, { inhoud }] of files.entries()) {
      const alles = Object.values(unzipSync(inhoud))
        .map((deel) => strFromU8(deel))
        .join('\n');
      expect(drie.map(({ gemeente }) => alles.includes(gemeente))).toEqual([0, 1, 2].map((j) => i === j));
      expect(alles).not.toMatch(/kans op|prognose/i);
    }
  });

  it('have names that a file can have and that are not given twice, whatever stands in the cells', async () => {
    const rij = (naam: string) => [naam, '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen'];
    const gek = readDossiers(
      [KOPPEN, ...['../../etc', `${'x'.repeat(70)}een`, `${'x'.repeat(70)}twee`, 'Wijk bij Duurstede', '***'].map(rij)],
      dag('2025-03-01'),
    ).dossiers;
    const namen = (await gemeentebestanden('agenda', gek, CONCEPT)).map(({ naam }) => naam);
    expect(namen).toEqual([
      'Agenda-etc.docx',
      `Agenda-${'x'.repeat(60)}.docx`,
      `Agenda-${'x'.repeat(60)}-2.docx`,
      'Agenda-Wijk-bij-Duurstede.docx',
      'Agenda-gemeente.docx',
    ]);
  });

  it('are read back from a zip as they are', async () => {
    const files = await gemeentebestanden('brief', drie, CONCEPT);
    const delen = unzipSync(alsZip(files));
    expect(Object.keys(delen)).toEqual(files.map(({ naam }) => naam));
    expect(readWordfile(delen['Brief-Baarn.docx'] ?? new Uint8Array()).paragraphs[0]?.text).toBe(
      'Toezichtbrief vergunninghouders 2024-2, gemeente Baarn',
    );
  });
});

describe('the workbook for mail merge', () => {
  it('has the fields in its first row and a row of texts for each municipality', async () => {
    const { sheets } = readWerkmapfile((await samenvoegbestand(drie, CONCEPT)).inhoud);
    const { fields, rijen } = samenvoegbestandVan(drie, CONCEPT);
    const blad = sheets.get('Samenvoegbestand') ?? new Map();
    expect([...sheets.keys()]).toEqual(['Samenvoegbestand', 'Uitleg']);
    expect([...blad].filter(([adres]) => /^[A-Z]+1$/.test(adres)).map(([, { value }]) => value)).toEqual(fields.map(({ field }) => field));
    expect(['A2', 'A3', 'A4', 'A5'].map((adres) => blad.get(adres)?.value)).toEqual(['Amersfoort', 'Baarn', 'Bunnik', undefined]);
    const waarden = [...blad].filter(([adres]) => /^[A-Z]+2$/.test(adres)).map(([, { value }]) => value);
    expect(waarden).toEqual(rijen[0]?.filter((tekst) => tekst !== ''));
    expect([...blad.values()].filter(({ value, formula }) => typeof value !== 'string' || formula !== undefined)).toEqual([]);
  });

  it('keeps a name that looks like a formula as text, and is the same when made again', async () => {
    const gek = readDossiers([KOPPEN, ['=1+1', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen']], dag('2025-03-01')).dossiers;
    const { inhoud } = await samenvoegbestand(gek, CONCEPT);
    const cel = readWerkmapfile(inhoud).sheets.get('Samenvoegbestand')?.get('A2');
    expect([cel?.value, cel?.formula, cel?.format]).toEqual(['=1+1', undefined, '@']);
    expect((await samenvoegbestand(gek, CONCEPT)).inhoud).toEqual(inhoud);
  });
});
