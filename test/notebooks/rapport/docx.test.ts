import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GEPUBLICEERD } from '../../../notebooks/gegevens/publicaties.ts';
import { alsDocx } from '../../../notebooks/rapport/docx.ts';
import { maakRapport, Rapportfout } from '../../../notebooks/rapport/rapport.ts';

const rapport = maakRapport(GEPUBLICEERD, '2024-2');
const docx = await alsDocx(rapport, 'concept');
const delen = unzipSync(docx);
const xml = (naam: string) => strFromU8(delen[naam] ?? new Uint8Array());
const tekst = xml('word/document.xml');
const keer = (patroon: RegExp) => tekst.match(patroon)?.length ?? 0;

describe('maakRapport', () => {
  it('counts in its sentences what its tables show: 8, 11, 5 and 2 municipalities in 2024-2', () => {
    const [, beoordelingen] = rapport.delen;
    expect(beoordelingen?.zinnen).toEqual(['Van de 26 gemeenten staan er 8 op trede 1, 11 op trede 2, 5 op trede 3 en 2 op trede 4.']);
    expect(beoordelingen?.tabellen[0]?.rijen.map(([, aantal]) => aantal)).toEqual([8, 11, 5, 2]);
    const laatsteKolom = beoordelingen?.tabellen[1]?.rijen.map((rij) => rij.at(-1)) ?? [];
    expect([1, 2, 3, 4].map((trede) => laatsteKolom.filter((een) => een === trede).length)).toEqual([8, 11, 5, 2]);
  });

  it('gives the published provincial figures of 2024-2: 1316 of 1323 is 99%, of 2222 is 59%', () => {
    expect(rapport.delen[0]?.zinnen.join(' ')).toContain('Er zijn 1.316 vergunninghouders gehuisvest: 99% van de taakstelling en 59% van de totaalopgave.');
  });

  it('names as many municipalities as it counts, for every half-year', () => {
    for (const periode of ['2022-2', '2023-1', '2023-2', '2024-1', '2024-2'] as const) {
      const [, , bewegingen] = maakRapport(GEPUBLICEERD, periode).delen;
      const genoemd = (bewegingen?.zinnen ?? []).flatMap((zin) => zin.match(/\(\d naar \d\)/g) ?? []).length;
      expect(genoemd, periode).toBe(bewegingen?.tabellen[0]?.rijen.length);
    }
  });

  it('refuses a half-year without published treden, and says which there are', () => {
    expect(() => maakRapport(GEPUBLICEERD, '2020-1')).toThrow(Rapportfout);
    expect(() => maakRapport(GEPUBLICEERD, '2020-1')).toThrow('Kies een van: 2022-2, 2023-1, 2023-2, 2024-1, 2024-2.');
  });
});

describe('the Word document', () => {
  it('has a title, Dutch as its language, and headings Word knows', () => {
    expect(xml('docProps/core.xml')).toContain(`<dc:title>${rapport.titel}</dc:title>`);
    expect(xml('word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(keer(/<w:pStyle w:val="Heading1"\/>/g)).toBe(rapport.delen.length + 1);
    expect(keer(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
  });

  it('marks the header row of every table', () => {
    const tabellen = rapport.delen.flatMap((deel) => deel.tabellen).length;
    expect(keer(/<w:tbl>/g)).toBe(tabellen);
    expect(keer(/<w:tblHeader\/>/g)).toBe(tabellen);
  });

  it('describes every chart for who cannot see it', () => {
    const grafieken = rapport.delen.flatMap((deel) => deel.grafieken);
    const beschrijvingen = [...tekst.matchAll(/<wp:docPr[^>]*descr="([^"]+)"/g)].map(([, beschrijving]) => beschrijving ?? '');
    expect(beschrijvingen).toHaveLength(grafieken.length);
    for (const [i, grafiek] of grafieken.entries()) expect(beschrijvingen[i]).toContain(grafiek.titel);
  });

  it('carries stamp and date of the figures, and every source', async () => {
    expect(tekst).toContain('Concept, stand van de cijfers: 1 januari 2025');
    expect(strFromU8(unzipSync(await alsDocx(rapport, 'definitief'))['word/document.xml'] ?? new Uint8Array())).toContain('Definitief, stand van de cijfers: 1 januari 2025');
    for (const bron of rapport.bronnen) expect(tekst).toContain(bron.slice(0, 40));
  });

  it('is the same, byte for byte, when made again', async () => {
    expect(Buffer.from(await alsDocx(rapport, 'concept')).equals(Buffer.from(docx))).toBe(true);
  });
});
