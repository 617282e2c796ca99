import { expect, it } from 'vitest';
import type { Nidosbeeld } from '../../../../addin/taskpane/nidos/nidos-view-model.ts';
import * as module from '../../../../addin/taskpane/nidos/nidos-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import { nidosstand } from '../../../../core/provincie/nidosoverzicht.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const DAG = datumOf(2025, 1, 1);
const beeld = (...standen: Nidosbeeld['standen']): Nidosbeeld => ({
  bron: '',
  standen,
  onleesbaar: [],
  verwachting: { datum: DAG, zin: '' },
});

it('names the sheet and the cells of an own table', () => {
  expect(TEXTS.plaatsVanTabel('Nidos', 'A1:C5')).toBe('Nidos, A1:C5');
});

it('shows a day as figures, with a dash for what is unknown and a minus sign for more than asked', () => {
  expect(TEXTS.plekkencellen(nidosstand(DAG, 355, 183))).toEqual(['1 januari 2025', '355', '183', '52%', '172']);
  expect(TEXTS.plekkencellen(nidosstand(DAG, 1000, 1200))).toEqual(['1 januari 2025', '1.000', '1.200', '120%', '−200']);
  expect(TEXTS.plekkencellen(nidosstand(DAG, undefined, undefined))).toEqual(['1 januari 2025', '–', '–', '–', '–']);
});

it('says what is expected, what that rests on, and whether it is enough', () => {
  expect(TEXTS.verwachtingInWoorden(DAG, 202.6, 3, undefined)).toBe(
    'Prognose: ongeveer 203 plekken op 1 januari 2025, de rechte lijn door 3 waarnemingen.',
  );
  expect(TEXTS.verwachtingInWoorden(DAG, 203, 3, 233)).toBe(
    'Prognose: ongeveer 203 plekken op 1 januari 2025, de rechte lijn door 3 waarnemingen. Nodig zijn er dan 233: een tekort van 30.',
  );
  expect(TEXTS.verwachtingInWoorden(DAG, 1, 2, 1)).toBe(
    'Prognose: ongeveer 1 plek op 1 januari 2025, de rechte lijn door 2 waarnemingen. Nodig is er dan 1: genoeg. Met twee waarnemingen is dit niet meer dan doortrekken.',
  );
});

it('says aloud the last day that is known', () => {
  expect(TEXTS.samenvatting(beeld())).toBe('');
  expect(TEXTS.samenvatting(beeld(nidosstand(DAG, 5, undefined)))).toBe('');
  expect(TEXTS.samenvatting(beeld(nidosstand(DAG, undefined, 1)))).toBe('1 januari 2025: 1 Nidos-plek gerealiseerd.');
  expect(TEXTS.samenvatting(beeld(nidosstand(DAG, 355, 183), nidosstand(DAG + 181, 400, undefined)))).toBe(
    '1 januari 2025: 183 Nidos-plekken gerealiseerd van 355.',
  );
});
