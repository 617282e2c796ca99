import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/gegevens/gegevens-texts.ts';
import type { Vermelding } from '../../../../core/inlezen/cel-lezen.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);

it('says what a periode must look like', () => {
  expect(TEXTS.TEKST.gemeenteFout('Leusten')).toBe('Gemeente: kreeg "Leusten", verwacht de naam van een Nederlandse gemeente.');
  expect(TEXTS.TEKST.periodeFout('voorjaar')).toBe('Periode: kreeg "voorjaar", verwacht een jaar en een half, zoals 2024-2.');
});

it('says what was done to the figures, and nothing where nothing was', () => {
  expect(TEXTS.vermeldingenInWoorden(new Map(), 0, 0)).toBe('');
  expect(
    TEXTS.vermeldingenInWoorden(
      new Map<Vermelding, number>([
        ['getal_uit_tekst', 1200],
        ['teken_omgekeerd', 26],
      ]),
      1,
      2,
    ),
  ).toBe(
    'Let op: getallen gelezen uit tekst: 1.200; standen met omgekeerd teken (achterstand is nu positief): 26; totaalrijen, alleen voor de controle gebruikt: 1; samengevoegde cellen, waarvan de tekst voor elke cel geldt: 2.',
  );
});

it('counts the rows and those that are shown', () => {
  expect(TEXTS.aantalRijen(1, 10)).toBe('1 rij');
  expect(TEXTS.aantalRijen(10, 10)).toBe('10 rijen');
  expect(TEXTS.aantalRijen(1200, 10)).toBe('1.200 rijen; hier staan de eerste 10');
});

it('counts the findings, and says that the figures are taken over as they are', () => {
  const rest = 'De cijfers worden overgenomen zoals ze zijn; de rijnummers zijn die van het bestand.';
  expect(TEXTS.aantalBevindingen(1, 0)).toBe(`1 fout, 0 keer let op. ${rest}`);
  expect(TEXTS.aantalBevindingen(0, 3)).toBe(`0 fouten, 3 keer let op. ${rest}`);
});

it('names the file that is read, and how far', () => {
  expect(TEXTS.gelezenUit('cijfers.xlsx, blad Halfjaar')).toBe('Gelezen uit: cijfers.xlsx, blad Halfjaar');
  expect(TEXTS.busy('cijfers.xlsx', 0.456)).toBe('cijfers.xlsx wordt gelezen: 46%');
});
