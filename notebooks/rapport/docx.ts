import {
  AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { datumInWoorden } from '../../core/datum.ts';
import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { alternatief } from '../../core/grafieken/teksten.ts';
import { celtekst, isGetalkolom, type Tabel } from '../kern/tabel.ts';
import { alsPng, tekenSvg } from '../teken.ts';
import { TEKSTEN } from '../teksten.ts';
import type { Deel, Rapport } from './rapport.ts';

/** Whether a document is still to be checked, or ready to send: it stands on every page. */
export type Stempel = 'concept' | 'definitief';

const LETTERTYPE = 'Calibri';
/** Half points: 9 point. */
const TABELKORPS = 18;
/** In pixels: the width of the text on A4. */
const GRAFIEKBREEDTE = 600;
/** Twentieths of a point: the space after a paragraph. */
const WIT = 160;

/**
 * The report as a Word document: title, language and headings that Word knows, tables with header rows that repeat, charts with their
 * description as alternative text, and the stamp with the date of the figures on every page. The same report gives the same bytes.
 */
export async function alsDocx(rapport: Rapport, stempel: Stempel): Promise<Uint8Array> {
  const { titel, stand, delen, bronnen } = rapport;
  const regel = `${stempel === 'concept' ? 'Concept' : 'Definitief'}, stand van de cijfers: ${datumInWoorden(stand)}`;
  const nummers = new Map(delen.flatMap(({ grafieken }) => grafieken).map((grafiek, i) => [grafiek, String(i + 1)]));
  const inhoud = await Promise.all(delen.map((deel) => deelVan(deel, nummers)));
  const document = new Document({
    title: titel, subject: regel, creator: TEKSTEN.project, description: regel,
    styles: { default: { document: { run: { font: LETTERTYPE, size: 22, language: { value: 'nl-NL' } } } } },
    sections: [{
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun(`${regel} · pagina `), new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
      children: [
        new Paragraph({ text: titel, heading: HeadingLevel.TITLE }),
        alinea(regel),
        ...inhoud.flat(),
        new Paragraph({ text: TEKSTEN.bronnen, heading: HeadingLevel.HEADING_1 }),
        ...bronnen.map((bron) => new Paragraph({ text: bron, bullet: { level: 0 } })),
        alinea(TEKSTEN.voorbehoud),
      ],
    }],
  });
  return zonderTijd(await Packer.toBuffer(document));
}

async function deelVan({ kop, zinnen, tabellen, grafieken }: Deel, nummers: ReadonlyMap<Grafiek, string>): Promise<(Paragraph | Table)[]> {
  const beelden = await Promise.all(grafieken.map((grafiek) => beeldVan(grafiek, nummers.get(grafiek) ?? '0')));
  return [new Paragraph({ text: kop, heading: HeadingLevel.HEADING_1 }), ...zinnen.map(alinea), ...tabellen.flatMap(tabelVan), ...beelden];
}

function alinea(tekst: string): Paragraph {
  return new Paragraph({ text: tekst, spacing: { after: WIT } });
}

function tabelVan({ titel, kolommen, rijen, bron, toelichting }: Tabel): (Paragraph | Table)[] {
  const cel = (tekst: string, plaats: number, vet: boolean) => new TableCell({
    children: [new Paragraph({ alignment: isGetalkolom(kolommen[plaats]?.soort ?? 'tekst') ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text: tekst, bold: vet, size: TABELKORPS })] })],
  });
  return [
    new Paragraph({ text: titel, heading: HeadingLevel.HEADING_2, keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: kolommen.map(({ kop }, plaats) => cel(kop, plaats, true)) }),
        ...rijen.map((rij) => new TableRow({ cantSplit: true, children: rij.map((waarde, plaats) => cel(celtekst(waarde, kolommen[plaats]?.soort ?? 'tekst'), plaats, false)) })),
      ],
    }),
    alinea([`${TEKSTEN.bron}: ${bron}.`, ...(toelichting === undefined ? [] : [toelichting])].join(' ')),
  ];
}

/** A chart as a picture; `id` is its own in the document. */
async function beeldVan(grafiek: Grafiek, id: string): Promise<Paragraph> {
  const svg = await tekenSvg(grafiek, 'druk', GRAFIEKBREEDTE);
  const [, breedte = '', hoogte = ''] = /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
  return new Paragraph({
    spacing: { after: WIT },
    children: [new ImageRun({
      type: 'png', data: alsPng(svg, grafiek), transformation: { width: Number(breedte), height: Number(hoogte) },
      altText: { id, title: grafiek.titel, description: alternatief(grafiek), name: grafiek.titel },
    })],
  });
}

const VAST_MOMENT = '2000-01-01T00:00:00Z';
/** The earliest moment a zip can hold. */
const VASTE_ZIPTIJD = new Date(1980, 0, 1);

/** The library writes the moment of making: the same moment in every document, so that the same report gives the same bytes. */
function zonderTijd(docx: Uint8Array): Uint8Array {
  const delen = Object.entries(unzipSync(docx)).map(([naam, inhoud]) => [
    naam,
    naam === 'docProps/core.xml' ? strToU8(strFromU8(inhoud).replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${VAST_MOMENT}<`)) : inhoud,
  ] as const);
  return zipSync(Object.fromEntries(delen), { mtime: VASTE_ZIPTIJD });
}
