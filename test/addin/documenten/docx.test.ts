import { describe, expect, it } from 'vitest';
import { tekenVoorDruk } from '../../../addin/build/documenten/draw-for-print.ts';
import { VOORBEELDDATUM, voorbeeldtabel } from '../../../addin/build/documenten/voorbeeldtabel.ts';
import { alsDocx } from '../../../addin/documenten/docx.ts';
import type { Document, Stamp } from '../../../core/documenten/document.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitPublicaties } from '../../../core/documenten/rapportbron.ts';
import { documentVan, GEMEENTESOORTEN, type Gemeentesoort } from '../../../core/documenten/soorten.ts';
import { alternatief } from '../../../core/grafieken/grafieken-texts.ts';
import { EIGEN_PUBLICATIES } from '../../../notebooks/data/publicaties.ts';
import { dag, KOPPEN } from '../../core/documenten/tabellen.ts';
import { readWordfile, type Wordfile } from './word-file.ts';

const CONCEPT: Stamp = { status: 'concept', fictief: true };
const { dossiers } = readDossiers(voorbeeldtabel(), VOORBEELDDATUM);

function documenten(soort: Gemeentesoort): readonly Document[] {
  return dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []);
}

function tabellenVan({ delen }: Document) {
  return delen.flatMap(({ blokken }) => blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : [])));
}

const koppen = ({ paragraphs }: Wordfile) => paragraphs.filter(({ style }) => style?.startsWith('Heading') || style === 'Title');

describe.each(GEMEENTESOORTEN)('a Word file with one %s', (soort) => {
  const [document] = documenten(soort);
  if (document === undefined) throw new Error('there is no document');

  it('has a title, Dutch as its language, and headings Word knows', async () => {
    const word = readWordfile(await alsDocx(document.titel, [document], CONCEPT));
    expect(word.part('docProps/core.xml')).toContain(`<dc:title>${document.titel}</dc:title>`);
    expect(word.part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(word.part('docProps/core.xml')).not.toContain('Un-named');
    expect(word.part('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(koppen(word)).toEqual([
      { style: 'Title', text: document.titel },
      ...document.delen.map(({ kop }) => ({ style: 'Heading1', text: kop })),
    ]);
  });

  it('holds every sentence, and every table with its name and a header row that repeats', async () => {
    const word = readWordfile(await alsDocx(document.titel, [document], CONCEPT));
    const gezet = word.paragraphs.map(({ text }) => text);
    const zinnen = document.delen.flatMap(({ blokken }) =>
      blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : blok.soort === 'opsomming' ? blok.punten : [])),
    );
    expect(zinnen.filter((zin) => !gezet.includes(zin))).toEqual([]);
    expect(word.tables).toEqual(
      tabellenVan(document).map(({ titel, kolommen, rijen }) => ({
        caption: titel,
        rows: [kolommen.map(({ kop }) => kop), ...rijen],
        headers: [true, ...rijen.map(() => false)],
      })),
    );
  });

  it('carries the stamp with the day of the figures at the head of every page', async () => {
    const regel = `stand van de cijfers: 1 april 2025${soort === 'annotatie' ? ' · intern' : ''}`;
    expect(readWordfile(await alsDocx(document.titel, [document], CONCEPT)).heads).toEqual([`Concept, ${regel} · FICTIEVE CIJFERS`]);
    expect(readWordfile(await alsDocx(document.titel, [document], { status: 'definitief', fictief: false })).heads).toEqual([
      `Definitief, ${regel}`,
    ]);
  });

  it('is the same, byte for byte, when made again', async () => {
    expect(await alsDocx(document.titel, [document], CONCEPT)).toEqual(await alsDocx(document.titel, [document], CONCEPT));
  });
});

describe('a Word file with the letters of all municipalities', () => {
  it('leads from one to the next by its headings, each on its own pages with its own name below', async () => {
    const brieven = documenten('brief');
    const word = readWordfile(await alsDocx('Brieven', brieven, CONCEPT));
    expect(brieven.length).toBe(26);
    expect(
      koppen(word)
        .filter(({ style }) => style === 'Heading1')
        .map(({ text }) => text),
    ).toEqual(brieven.map(({ titel }) => titel));
    expect(
      koppen(word)
        .filter(({ style }) => style === 'Heading2')
        .map(({ text }) => text),
    ).toEqual(brieven.flatMap(({ delen }) => delen.map(({ kop }) => kop)));
    expect(word.tables.map(({ caption }) => caption)).toEqual(brieven.flatMap((brief) => tabellenVan(brief).map(({ titel }) => titel)));
    expect(word.feet.map((voet) => voet.split(' · ')[0]).sort()).toEqual(brieven.map(({ naam }) => naam).sort());
    expect(word.part('word/document.xml').match(/<w:sectPr/g)?.length).toBe(26);
  });
});

describe('the report as a Word file', () => {
  const rapport = halfjaarrapport(uitPublicaties(EIGEN_PUBLICATIES), '2024-2');
  const grafieken = rapport.delen.flatMap(({ blokken }) => blokken.flatMap((blok) => (blok.soort === 'grafiek' ? [blok.grafiek] : [])));

  it('describes every chart for who cannot see it', async () => {
    const word = readWordfile(await alsDocx(rapport.titel, [rapport], { status: 'concept', fictief: false }, tekenVoorDruk));
    const beschrijvingen = [...word.part('word/document.xml').matchAll(/<wp:docPr[^>]*descr="([^"]+)"/g)].map(
      ([, beschrijving]) => beschrijving,
    );
    expect(grafieken.length).toBe(2);
    expect(beschrijvingen).toEqual(grafieken.map(alternatief));
    expect(word.paths.filter((path) => path.startsWith('word/media/')).length).toBe(2);
  });

  it('has no charts where nothing can draw them, and all else', async () => {
    const word = readWordfile(await alsDocx(rapport.titel, [rapport], { status: 'concept', fictief: false }));
    expect(word.paths.filter((path) => path.startsWith('word/media/'))).toEqual([]);
    expect(word.tables.map(({ caption }) => caption)).toEqual(tabellenVan(rapport).map(({ titel }) => titel));
  });

  it('names every source', async () => {
    const { paragraphs } = readWordfile(await alsDocx(rapport.titel, [rapport], { status: 'concept', fictief: false }));
    const texts = paragraphs.map(({ text }) => text);
    expect(uitPublicaties(EIGEN_PUBLICATIES).bronnen.filter((bron) => !texts.includes(bron))).toEqual([]);
  });
});

describe('a hostile name', () => {
  it.each([
    '<img src=x onerror=alert(1)>&"\'',
    '=HYPERLINK("http://x";"y")',
    ']]></w:t><w:t>',
    '\u202EdnesuoH\u0000\u0007 &amp; \uFFFE',
    '</w:tblPr>',
    '𝔊𝔢𝔪𝔢𝔢𝔫𝔱𝔢',
  ])('stays text: %j', async (naam) => {
    const [dossier] = readDossiers([KOPPEN, [naam, '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen']], dag('2025-03-01')).dossiers;
    if (dossier === undefined) throw new Error('there is no dossier');
    for (const soort of GEMEENTESOORTEN) {
      const document = documentVan(soort, dossier);
      if (document === undefined) throw new Error('there is no document');
      const bytes = await alsDocx(document.titel, [document], CONCEPT);
      const word = readWordfile(bytes);
      expect(koppen(word)[0]?.text).toBe(document.titel);
      expect(word.feet[0]).toContain(dossier.gemeente);
      expect(word.part('word/document.xml')).not.toMatch(/<img|<w:hyperlink|[\u0000-\u0008\u202E\uFFFE]/);
      expect(word.tables.length).toBe(tabellenVan(document).length);
    }
  });
});
