import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Stamp } from '../../core/documenten/index.ts';

const FONT = 'Calibri';
/** Colours with a contrast of 7 or more on white, and of table heads and lines. */
export const COLOR = { inkt: '16202C', kop: '154273', zacht: '44505C', concept: '8A2B06', tabelkop: 'DCE6F1', lijn: '8A96A3' } as const;
/** Half points. */
export const DOCX_KORPS = { gewoon: 21, compact: 19, tabel: 19, compacteTabel: 18, klein: 17 } as const;
/** Twentieths of a point. */
export const MARGE = { gewoon: 1304, compact: 1077, kop: 567 } as const;
export const WHITE = { gewoon: 140, compact: 70 } as const;

/** The styles of the documents: those Word knows, so that headings are headings. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: DOCX_KORPS.gewoon, color: COLOR.inkt, language: { value: 'nl-NL' } } },
    title: { run: { font: FONT, size: 34, bold: true, color: COLOR.kop }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font: FONT, size: 27, bold: true, color: COLOR.kop },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 23, bold: true, color: COLOR.kop },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
  },
};

/** The list that is used for points. */
export const PUNTEN = 'punten';

export const LISTS: INumberingOptions = {
  config: [
    {
      reference: PUNTEN,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 300, hanging: 220 } } },
        },
      ],
    },
  ],
};

/** What stands at the head of every page: the stamp. */
export function documentkop(regel: string, { status, fictief }: Stamp): Header {
  const color = status === 'concept' || fictief ? COLOR.concept : COLOR.kop;
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: color, space: 3 } },
        children: [new TextRun({ text: regel, bold: true, size: DOCX_KORPS.klein, color: color })],
      }),
    ],
  });
}

/** What stands at the foot: whose document, and which page; in a file of several documents each counts its own pages. */
export function voet(naam: string, samen: boolean): Footer {
  const deel = (children: ConstructorParameters<typeof TextRun>[0]) =>
    new TextRun(
      typeof children === 'string'
        ? { text: children, size: DOCX_KORPS.klein, color: COLOR.zacht }
        : { ...children, size: DOCX_KORPS.klein, color: COLOR.zacht },
    );
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        // LibreOffice knows no number of pages of a section.
        children: [
          deel(`${naam} · pagina `),
          deel({ children: [PageNumber.CURRENT] }),
          ...(samen ? [] : [deel(' van '), deel({ children: [PageNumber.TOTAL_PAGES] })]),
        ],
      }),
    ],
  });
}
