import { Document as Woorddocument, type ISectionOptions, Packer } from 'docx';
import { type Document, type Stamp, stempelregel } from '../../core/documenten/index.ts';
import { blokkenVan, type DocxInhoud } from './docx-blokken.ts';
import { documentkop, LISTS, MARGE, STYLES, voet } from './docx-style.ts';
import type { PrintRenderer } from './renderer.ts';
import { herpak, vasteEigenschappen } from './zip.ts';

/** Who made a file, in its properties. */
const MAKER = 'Toezicht huisvesting vergunninghouders';

/**
 * Documents as one Word file, each on its own pages: title, language and headings that Word knows, tables with header rows that
 * repeat, the stamp with the date of the figures on every page, and charts with a description where there is a `renderer`.
 * The same documents give the same bytes.
 */
export async function alsDocx(titel: string, documenten: readonly Document[], stamp: Stamp, renderer?: PrintRenderer): Promise<Uint8Array> {
  const samen = documenten.length > 1;
  const inhoud: DocxInhoud = { tabellen: [], beelden: 0 };
  const secties: ISectionOptions[] = [];
  for (const document of documenten) secties.push(await sectieVan(document, stamp, samen, inhoud, renderer));
  const regels = [...new Set(documenten.map((document) => stempelregel(document, stamp)))].join('; ');
  const file = await Packer.pack(
    new Woorddocument({
      title: titel,
      subject: regels.slice(0, 250),
      creator: MAKER,
      lastModifiedBy: MAKER,
      description: regels.slice(0, 250),
      styles: STYLES,
      numbering: LISTS,
      sections: secties,
    }),
    'uint8array',
  );
  return herpak(file, (path, xml) => {
    if (path === 'docProps/core.xml') return vasteEigenschappen(xml);
    return path === 'word/document.xml' ? metTabelnamen(xml, inhoud.tabellen) : xml;
  });
}

async function sectieVan(
  document: Document,
  stamp: Stamp,
  samen: boolean,
  inhoud: DocxInhoud,
  renderer: PrintRenderer | undefined,
): Promise<ISectionOptions> {
  const marge = document.compact ? MARGE.compact : MARGE.gewoon;
  const regel = stempelregel(document, stamp);
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: marge, bottom: marge, left: marge, right: marge, header: MARGE.kop, footer: MARGE.kop },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: documentkop(regel, stamp) },
    footers: { default: voet(document.naam, samen) },
    children: await blokkenVan(document, regel, samen, inhoud, renderer),
  };
}

/** A name for each table, in order: it is read out before the table. The library does not write it. */
function metTabelnamen(xml: string, namen: readonly string[]): string {
  let i = 0;
  return xml.replaceAll('</w:tblPr>', () => `<w:tblCaption w:val="${kenmerk(namen[i++] ?? '')}"/></w:tblPr>`);
}

function kenmerk(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
}
