import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document as Worddocument, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../addin/build/paths.ts';
import { VOORBEELDDATUM, voorbeeldtabel } from '../../../addin/build/documenten/voorbeeldtabel.ts';
import { TEMPLATEFOUT, templatemeldingen } from '../../../addin/documenten/house-messages.ts';
import { PLAATSEN } from '../../../addin/documenten/house-places.ts';
import { fillTemplate, placesIn } from '../../../addin/documenten/house-template.ts';
import { sampleTemplate } from '../../../addin/documenten/sample-template.ts';
import { DEELPLAATSEN, type Document, type Stamp } from '../../../core/documenten/document.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { documentVan, GEMEENTESOORTEN } from '../../../core/documenten/soorten.ts';
import { readWordfile } from './word-file.ts';

const STAMP: Stamp = { status: 'definitief', fictief: true };
const { dossiers } = readDossiers(voorbeeldtabel(), VOORBEELDDATUM);
const DOCUMENTS = GEMEENTESOORTEN.map((soort) => [soort, documentVan(soort, dossiers[3]!)!] as const);

/** A house style as a province would make it in a Dutch Word: Arial, own styles with Dutch ids, its reference at the head. */
async function houseStyle(body: readonly (string | readonly string[])[]): Promise<Uint8Array> {
  const made = await Packer.pack(
    new Worddocument({
      styles: {
        default: { document: { run: { font: 'Arial' } } },
        paragraphStyles: [
          { id: 'Kop1', name: 'heading 1', basedOn: 'Normal', run: { bold: true, color: '800000' } },
          { id: 'Plattetekst', name: 'Body Text', basedOn: 'Normal' },
          { id: 'Bijschrift', name: 'caption', basedOn: 'Normal', run: { italics: true } },
          { id: 'Lijstopsomteken', name: 'List Bullet', basedOn: 'Normal' },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Provincie Voorbeeld, kenmerk {{naam}}')] }) },
          children: body.map((runs) => new Paragraph({ children: [runs].flat().map((text) => new TextRun(text)) })),
        },
      ],
    }),
    'uint8array',
  );
  return new Uint8Array(made);
}

function sentences({ inleiding, delen }: Document): string[] {
  return [...inleiding, ...delen.flatMap(({ blokken }) => blokken)].flatMap((blok) =>
    blok.soort === 'alinea' ? [blok.tekst] : blok.soort === 'opsomming' ? blok.punten : [],
  );
}

const tables = ({ delen }: Document) =>
  delen.flatMap(({ blokken }) => blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : [])));

describe.each(DOCUMENTS)('the %s of a municipality in a template of the province', (_, document) => {
  it('has all its sentences and tables in the styles of the template, and its head', async () => {
    const word = readWordfile(await fillTemplate(await houseStyle(['{{titel}}', '{{ inhoud }}']), document, STAMP));
    const texts = word.paragraphs.map(({ text }) => text);
    expect(texts[0]).toBe(document.titel);
    expect(sentences(document).filter((each) => !texts.includes(each))).toEqual([]);
    expect(word.paragraphs.filter(({ style }) => style === 'Kop1').map(({ text }) => text)).toEqual(document.delen.map(({ kop }) => kop));
    expect(word.tables.map(({ rows, headers }) => [rows, headers])).toEqual(
      tables(document).map(({ kolommen, rijen }) => [
        [kolommen.map(({ kop }) => kop), ...rijen],
        [true, ...rijen.map(() => false)],
      ]),
    );
    expect(word.paragraphs.filter(({ style }) => style === 'Bijschrift').map(({ text }) => text)).toEqual(
      tables(document).map(({ titel }) => titel),
    );
    expect(word.heads).toEqual([`Provincie Voorbeeld, kenmerk ${document.naam}`]);
    expect(word.part('word/styles.xml')).toContain('Arial');
  });

  it('formats nothing itself', async () => {
    const body = readWordfile(await fillTemplate(await houseStyle(['{{inhoud}}']), document, STAMP)).part('word/document.xml');
    expect(body.match(/<w:(sz|color|rFonts|b|i|jc|spacing|ind|shd|tblBorders)\b[^>]*>/g) ?? []).toEqual([]);
  });

  it('may have each part in a place of its own, which stays empty where the document has no such part', async () => {
    const template = await houseStyle([['{{inlei', 'ding}}'], ...DEELPLAATSEN.flatMap((plaats) => [`begin ${plaats}`, `{{${plaats}}}`])]);
    const texts = readWordfile(await fillTemplate(template, document, STAMP)).paragraphs.map(({ text }) => text);
    expect(sentences(document).filter((each) => !texts.includes(each))).toEqual([]);
    expect(texts.filter((each) => each.includes('{{'))).toEqual([]);
    for (const { plaats, blokken } of document.delen) {
      const [first] = blokken;
      if (first?.soort === 'alinea') expect(texts[texts.indexOf(`begin ${plaats}`) + 1]).toBe(first.tekst);
    }
    expect(templatemeldingen(await placesIn(template), [document])).toEqual([]);
  });
});

describe('a template', () => {
  const [, letter] = DOCUMENTS[0]!;

  it('that ships has only known places, leaves nothing out, and is the same each time', async () => {
    const template = await sampleTemplate();
    expect(
      templatemeldingen(
        await placesIn(template),
        DOCUMENTS.map(([, document]) => document),
      ),
    ).toEqual([]);
    expect(await sampleTemplate()).toEqual(template);
    expect(await fillTemplate(template, letter, STAMP)).toEqual(await fillTemplate(template, letter, STAMP));
  });

  it('with a place that is not known keeps it, and says which', async () => {
    const template = await houseStyle(['{{inhoud}}', '{{ondertekenaar}}']);
    const [line] = templatemeldingen(await placesIn(template), [letter]);
    expect(line).toContain('{{ondertekenaar}}');
    const texts = readWordfile(await fillTemplate(template, letter, STAMP)).paragraphs.map(({ text }) => text);
    expect(texts).toContain('{{ondertekenaar}}');
  });

  it('without a place for a part says which it leaves out', async () => {
    const lines = templatemeldingen(await placesIn(await houseStyle(['{{cijfers}}', '{{inleiding}}'])), [letter]);
    expect(lines).toHaveLength(1);
    for (const { kop, plaats } of letter.delen) expect(lines[0]?.includes(kop)).toBe(plaats !== 'cijfers');
  });

  it('without any place is refused', async () => {
    const places = await placesIn(await houseStyle(['Beste lezer']));
    // The reference at its head is a place; without it there is none.
    expect(() => templatemeldingen({ ...places, known: new Set() }, [letter])).toThrow(TEMPLATEFOUT.geen_plaatsen());
  });

  it('of Word itself (.dotx) gives a document', async () => {
    const parts = unzipSync(await houseStyle(['{{inhoud}}']));
    const types = strFromU8(parts['[Content_Types].xml']!).replace('document.main+xml', 'template.main+xml');
    const dotx = zipSync({ ...parts, '[Content_Types].xml': strToU8(types) });
    const word = readWordfile(await fillTemplate(dotx, letter, STAMP));
    expect(word.part('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(word.part('[Content_Types].xml')).not.toContain('template.main+xml');
  });

  it('finds every place it may have in the handleiding', () => {
    const told = readFileSync(join(ROOT, 'addin/help/handleiding.html'), 'utf8');
    expect(PLAATSEN.filter((plaats) => !told.includes(`{{${plaats}}}`))).toEqual([]);
  });
});
