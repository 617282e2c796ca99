import { Document as Worddocument, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { LISTS, STYLES } from './docx-style.ts';
import { herpak, vasteEigenschappen } from './zip.ts';

/** The styles of tables, which the library does not make: a head that is bold on a tint, lines between rows, numbers to the right. */
const TABLE_STYLES = `<w:style w:type="table" w:customStyle="1" w:styleId="IBTtabel"><w:name w:val="IBT tabel"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="8A96A3"/><w:bottom w:val="single" w:sz="4" w:color="8A96A3"/><w:insideH w:val="single" w:sz="4" w:color="8A96A3"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DCE6F1"/></w:tcPr></w:tblStylePr></w:style>`;

/** The size of letters in tables and notes, in half points. */
const SMALL = 17;

/** A template to begin with: the styles that are used, and the places of the title, the stamp and everything else. The same bytes each time. */
export async function sampleTemplate(): Promise<Uint8Array> {
  const file = await Packer.pack(
    new Worddocument({
      title: 'Sjabloon',
      styles: {
        ...STYLES,
        paragraphStyles: [
          {
            id: 'Caption',
            name: 'caption',
            basedOn: 'Normal',
            run: { bold: true, size: SMALL + 2 },
            paragraph: { keepNext: true, spacing: { before: 80, after: 60 } },
          },
          {
            id: 'Toelichting',
            name: 'Toelichting',
            basedOn: 'Normal',
            run: { size: SMALL },
            paragraph: { spacing: { before: 40, after: 140 } },
          },
          { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: { spacing: { after: 140 } } },
          { id: 'IBTtabeltekst', name: 'IBT tabeltekst', basedOn: 'Normal', run: { size: SMALL } },
          { id: 'IBTtabelgetal', name: 'IBT tabelgetal', basedOn: 'Normal', run: { size: SMALL }, paragraph: { alignment: 'right' } },
        ],
      },
      numbering: LISTS,
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Zet hier het logo en de gegevens van uw provincie')] }) },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: ['{{naam}} · pagina ', PageNumber.CURRENT] })] })],
            }),
          },
          children: [
            new Paragraph({ text: '{{titel}}', heading: HeadingLevel.TITLE }),
            new Paragraph('{{stempel}}'),
            new Paragraph('Kenmerk: (vul in)'),
            new Paragraph('{{inhoud}}'),
          ],
        },
      ],
    }),
    'uint8array',
  );
  return herpak(file, (path, xml) => {
    if (path === 'docProps/core.xml') return vasteEigenschappen(xml);
    return path === 'word/styles.xml' ? xml.replace('</w:styles>', `${TABLE_STYLES}</w:styles>`) : xml;
  });
}
