import { HeadingLevel, ImageRun, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import type { Blok, Document, Documenttabel } from '../../core/documenten/index.ts';
import { alternatief, type Grafiek } from '../../core/grafieken/index.ts';
import { COLOR, DOCX_KORPS, MARGE, PUNTEN, WHITE } from './docx-style.ts';
import { docxTabelVan, titelVan } from './docx-tabel.ts';
import type { PrintRenderer } from './renderer.ts';
import { withoutBreak } from './without-break.ts';

/** What a file holds so far: the names of its tables in order, and how many pictures. */
export interface DocxInhoud {
  readonly tabellen: string[];
  beelden: number;
}

/** Of A4, in twentieths of a point. */
const BLADBREEDTE = 11906;

/**
 * All blocks of a document. Alone its title has the style Title and its parts are headings 1; together with others each title is a
 * heading 1, so that the list of headings leads from one to the next.
 */
export async function blokkenVan(
  document: Document,
  regel: string,
  samen: boolean,
  inhoud: DocxInhoud,
  renderer: PrintRenderer | undefined,
): Promise<(Paragraph | Table)[]> {
  const set = new Zetter(document.compact, inhoud, renderer);
  const delen: (Paragraph | Table)[] = [
    new Paragraph({ text: document.titel, heading: samen ? HeadingLevel.HEADING_1 : HeadingLevel.TITLE }),
    new Paragraph({
      spacing: { after: set.white },
      children: [new TextRun({ text: regel, bold: true, size: DOCX_KORPS.klein, color: COLOR.zacht })],
    }),
  ];
  delen.push(...(await set.blokken(document.inleiding)));
  for (const { kop, blokken } of document.delen) {
    delen.push(
      new Paragraph({
        text: kop,
        heading: samen ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
        ...(document.compact ? { spacing: { before: 120, after: 40 } } : {}),
      }),
    );
    delen.push(...(await set.blokken(blokken)));
  }
  return delen;
}

/** Sets the blocks of one document in order: what follows a table keeps away from it. */
class Zetter {
  readonly white: number;
  private readonly korps: number;
  private readonly width: number;
  private naTabel = false;

  constructor(
    private readonly compact: boolean,
    private readonly inhoud: DocxInhoud,
    private readonly renderer: PrintRenderer | undefined,
  ) {
    this.white = compact ? WHITE.compact : WHITE.gewoon;
    this.korps = compact ? DOCX_KORPS.compact : DOCX_KORPS.gewoon;
    this.width = BLADBREEDTE - 2 * (compact ? MARGE.compact : MARGE.gewoon);
  }

  async blokken(blokken: readonly Blok[]): Promise<(Paragraph | Table)[]> {
    const gezet: (Paragraph | Table)[] = [];
    for (const [i, blok] of blokken.entries()) gezet.push(...(await this.blok(blok, blokken[i + 1]?.soort === 'tabel')));
    return gezet;
  }

  /** What leads to a table stays on the page where it begins. */
  private async blok(blok: Blok, voorTabel: boolean): Promise<(Paragraph | Table)[]> {
    switch (blok.soort) {
      case 'alinea':
        return [this.alinea(blok.tekst, { keepNext: voorTabel })];
      case 'opsomming':
        return blok.punten.map((punt) => this.alinea(punt, { numbering: { reference: PUNTEN, level: 0 } }));
      case 'tabel':
        return this.tabel(blok.tabel);
      case 'grafiek':
        return this.renderer === undefined ? [] : [await this.beeld(blok.grafiek, this.renderer)];
    }
  }

  private alinea(tekst: string, opties: Pick<IParagraphOptions, 'numbering' | 'keepNext'>): Paragraph {
    const before = this.naTabel ? this.white : 0;
    this.naTabel = false;
    return new Paragraph({
      ...opties,
      spacing: { before, after: opties.numbering === undefined ? this.white : this.white / 2 },
      children: [new TextRun({ children: withoutBreak(tekst), size: this.korps })],
    });
  }

  private tabel(tabel: Documenttabel): (Paragraph | Table)[] {
    this.inhoud.tabellen.push(tabel.titel);
    this.naTabel = tabel.toelichting === undefined;
    const onder =
      tabel.toelichting === undefined
        ? []
        : [
            new Paragraph({
              spacing: { before: 40, after: this.white },
              children: [new TextRun({ children: withoutBreak(tabel.toelichting), size: DOCX_KORPS.klein, color: COLOR.zacht })],
            }),
          ];
    return [titelVan(tabel, this.compact), docxTabelVan(tabel, this.compact, this.width), ...onder];
  }

  private async beeld(grafiek: Grafiek, renderer: PrintRenderer): Promise<Paragraph> {
    const { png, width, height } = await renderer(grafiek);
    const id = String(++this.inhoud.beelden);
    return new Paragraph({
      spacing: { after: this.white },
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: width, height: height },
          altText: { id, title: grafiek.titel, description: alternatief(grafiek), name: grafiek.titel },
        }),
      ],
    });
  }
}
