import { expect, it } from 'vitest';
import { type Document, textsOf } from '../../../core/documenten/document.ts';

it('all that a document says is its headings, paragraphs, points, tables and titles of charts', () => {
  const tabel = { titel: 'titel', kolommen: [{ kop: 'kop', soort: 'tekst' }], rijen: [['cel']] } as const;
  const document = {
    titel: 'document', inleiding: [{ soort: 'alinea', tekst: 'inleiding' }],
    delen: [{ kop: 'deel', blokken: [{ soort: 'opsomming', punten: ['een', 'twee'] }, { soort: 'tabel', tabel }, { soort: 'tabel', tabel: { ...tabel, toelichting: 'noot' } }, { soort: 'grafiek', grafiek: { titel: 'grafiek' } }] }],
  } as unknown as Document;
  expect(textsOf(document)).toEqual(['document', 'inleiding', 'deel', 'een', 'twee', 'titel', 'kop', 'cel', 'titel', 'kop', 'cel', 'noot', 'grafiek']);
});
