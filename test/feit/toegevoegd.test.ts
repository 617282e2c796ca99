import { expect, it, vi } from 'vitest';
import { INVOERBLAD } from '../../addin/build/werkmap/sheets/invoer-sheet.ts';
import { DEELKOLOMMEN } from '../../addin/taskpane/delen/delen-kolommen.ts';
import { beoordeelTabel } from '../../core/beoordeling/index.ts';
import { FEITEN, type Field, NUL_IS_LEEG } from '../../core/feiten/index.ts';
import { stelVoor } from '../../core/inlezen/indeling.ts';
import { readIn } from '../../core/inlezen/read-in.ts';

// As if the schema had two facts more, one of yes or no and one of text: an entry each, and no other line.
vi.mock('../../core/feiten/facts.ts', async (origineel) => {
  const echt = await origineel<typeof import('../../core/feiten/facts.ts')>();
  const { misschienNietNul, readJaNee, readTekst } = await import('../../core/invoer/index.ts');
  const extra: Pick<Field, 'leeg' | 'nul'> = { leeg: 'onbekend', nul: 'leeg' };
  const verbeterplan: Field = {
    ...extra,
    soort: 'ja_nee',
    read: misschienNietNul(readJaNee),
    kolom: 11,
    titel: 'Verbeterplan',
    synoniemen: ['plan van aanpak'],
    omschrijving: 'Of er een verbeterplan is: ja of nee; leeg is onbekend.',
  };
  const toelichting: Field = {
    ...extra,
    soort: 'tekst',
    read: misschienNietNul(readTekst),
    kolom: 12,
    titel: 'Toelichting',
    synoniemen: ['wat erbij hoort'],
    omschrijving: 'Wat erbij hoort, als tekst.',
  };
  return { ...echt, FIELDS: { ...echt.FIELDS, verbeterplan, toelichting } };
});

// All that holds of every fact holds of these two: columns, reading, forecast, scenario, vaststelling, bringing in.
await import('../core/feiten/feiten.test.ts');
await import('../core/feiten/ingevuld.test.ts');

it('are asked for by name in a table of assessments', () => {
  const tabel = [
    ['gemeente', 'periode', 'taakstelling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede', 'verbeterplan', 'toelichting'],
    ['Zeist', '2022-1', 20, 0, 20, 1, 'ja', 'gesproken in mei'],
  ];
  expect(beoordeelTabel(tabel, ['trede', 'verbeterplan', 'toelichting'])[1]).toEqual([1, 'ja', 'gesproken in mei']);
});

it('a text comes in only when the user says so, since persons may be spoken of in it; yes or no does by itself', () => {
  expect([...stelVoor(['gemeente', 'plan van aanpak', 'wat erbij hoort']).kolommen.values()]).toEqual([
    { doel: 'gemeente' },
    { doel: 'verbeterplan' },
  ]);
});

it('have a column in the template, where yes or no is chosen from a list, and in what is shared', () => {
  expect(INVOERBLAD.cellen.map(({ inhoud }) => inhoud)).toEqual(expect.arrayContaining(['verbeterplan', 'toelichting']));
  expect(INVOERBLAD.invoerregels).toContainEqual(expect.objectContaining({ errorTitle: 'verbeterplan', values: ['ja', 'nee'] }));
  expect(DEELKOLOMMEN.map(({ kop: naam }) => naam)).toEqual(expect.arrayContaining(['Verbeterplan', 'Toelichting']));
});

it('are in every list of facts, and not among those of which a 0 is written otherwise', () => {
  expect(FEITEN.slice(-2)).toEqual(['verbeterplan', 'toelichting']);
  expect(NUL_IS_LEEG).not.toEqual(expect.arrayContaining(['verbeterplan']));
});

it('comes in from a file as it stands: yes and no are no text in which persons are spoken of', () => {
  const koppen = ['gemeente', 'periode', 'gerealiseerd', 'verbeterplan'];
  const rijen = [koppen, ['Zeist', '2022-1', 20, 'nee'], ['Soest', '2022-1', 20, 'ja']].map((cellen, i) => ({
    nummer: i + 1,
    verborgen: false,
    cellen,
  }));
  const { vrijeTekst, rijen: gelezen } = readIn({ rijen, samengevoegd: 0 }, { eersteRij: 1, koppen }, stelVoor(koppen));
  expect([vrijeTekst, gelezen.map(({ cellen }) => cellen.at(-1))]).toEqual([[], ['nee', 'ja']]);
});
