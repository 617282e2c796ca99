import { type IParagraphOptions, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Blok, Documenttabel } from '../../core/documenten/index.ts';
import { alternatief, type Grafiek } from '../../core/grafieken/index.ts';
import { withoutBreak } from './without-break.ts';
import { PUNTEN } from './docx-style.ts';
import type { HouseStyles } from './house-styles.ts';
import type { PrintRenderer } from './renderer.ts';

/** Sets blocks in the styles of a template, and formats nothing itself. */
export class HouseSetter {
  private pictures = 0;

  /** Pictures are made no wider than `width`, in pixels. */
  constructor(
    private readonly styles: HouseStyles,
    private readonly renderer: PrintRenderer | undefined,
    private readonly width: number,
  ) {}

  heading(text: string): Paragraph {
    return this.paragraph(text, this.styles.heading1);
  }

  async blocks(blokken: readonly Blok[]): Promise<(Paragraph | Table)[]> {
    const set: (Paragraph | Table)[] = [];
    for (const blok of blokken) set.push(...(await this.block(blok)));
    return set;
  }

  private async block(blok: Blok): Promise<(Paragraph | Table)[]> {
    switch (blok.soort) {
      case 'alinea':
        return [this.paragraph(blok.tekst, this.styles.text)];
      case 'opsomming':
        return blok.punten.map((punt) => this.paragraph(punt, this.styles.point, this.styles.point === undefined ? LIST : {}));
      case 'tabel':
        return this.table(blok.tabel);
      case 'grafiek':
        return this.renderer === undefined ? [] : [await this.picture(blok.grafiek, this.renderer)];
    }
  }

  private paragraph(text: string, style: string | undefined, more: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...styled(style), ...more, children: [new TextRun({ children: withoutBreak(text) })] });
  }

  private table({ titel, kolommen, rijen, toelichting }: Documenttabel): (Paragraph | Table)[] {
    const cell = (text: string, k: number): TableCell => {
      const { tableNumber, tableText, text: plain } = this.styles;
      const own = kolommen[k]?.soort === 'tekst' ? tableText : (tableNumber ?? tableText);
      return new TableCell({ children: [this.paragraph(text, own ?? plain)] });
    };
    const note = toelichting === undefined ? [] : [this.paragraph(toelichting, this.styles.note ?? this.styles.text)];
    return [
      this.paragraph(titel, this.styles.caption ?? this.styles.text, { keepNext: true }),
      new Table({
        ...styled(this.styles.table),
        width: { size: 100, type: WidthType.PERCENTAGE },
        tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
        rows: [
          new TableRow({ tableHeader: true, cantSplit: true, children: kolommen.map(({ kop }, k) => cell(kop, k)) }),
          ...rijen.map((rij) => new TableRow({ cantSplit: true, children: kolommen.map((_, k) => cell(rij[k] ?? '', k)) })),
        ],
      }),
      ...(note.length === 0 ? [this.paragraph('', this.styles.text)] : note),
    ];
  }

  private async picture(grafiek: Grafiek, renderer: PrintRenderer): Promise<Paragraph> {
    const { png, width, height } = await renderer(grafiek);
    const scale = Math.min(1, this.width / width);
    const id = String(++this.pictures);
    return new Paragraph({
      ...styled(this.styles.text),
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { id, title: grafiek.titel, description: alternatief(grafiek), name: grafiek.titel },
        }),
      ],
    });
  }
}

/** A list of our own, where a template has no style for points. */
const LIST: IParagraphOptions = { numbering: { reference: PUNTEN, level: 0 } };

function styled(style: string | undefined): { readonly style?: string } {
  return style === undefined ? {} : { style };
}
