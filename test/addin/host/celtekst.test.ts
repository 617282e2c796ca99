import { expect, it } from 'vitest';
import { celtekst, zonderTekstopmaak } from '../../../addin/host/celtekst.ts';
import { library, makeModel } from '../workbench/library.ts';

/** Oracle: what the library itself makes of a cell with this content and format. */
function value(content: string, format = ''): unknown {
  const model = makeModel();
  const place = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 };
  model.dispatch('UPDATE_CELL', { ...place, content, format });
  return model.getters.getEvaluatedCell(place).value;
}

it.each([
  '2022-1',
  '2022-2',
  '1-7-2022',
  '1/7/2022',
  '10:30',
  '10:30 PM',
  '1e3',
  '€ 5',
  '50 %',
  '-3',
  '007',
  'TRUE',
  'false',
  "'x",
])('gives the text format to %j, which the library would read as something else', (tekst) => {
  expect(value(tekst)).not.toBe(tekst);
  const { content, format } = celtekst(tekst, false);
  expect(format).toBe('@');
  expect(value(content, format)).toBe(tekst);
});

it.each([
  'Utrecht',
  'gemeente 2022',
  '2022-I',
  '2022-II',
  'A1',
  'trede 3',
  'pm',
  '-',
])('leaves %j as it is, since the library reads it as text', (tekst) => {
  expect(value(tekst)).toBe(tekst);
  expect(celtekst(tekst, false)).toEqual({ content: tekst });
});

it('puts a quote before a text that starts as a formula, also in a text cell', () => {
  expect(celtekst('=1+1', false)).toEqual({ content: "'=1+1" });
  const { content, format } = celtekst('=1+1', true);
  expect(value(content, format)).toBe('=1+1');
});

it('takes the text format away from a cell that gets a number', () => {
  expect(zonderTekstopmaak('12', true)).toEqual({ content: '12', format: '' });
  expect(zonderTekstopmaak('12', false)).toEqual({ content: '12' });
  expect(library.helpers.isNumber('12', library.DEFAULT_LOCALE)).toBe(true);
});

it.each([
  '[Utrecht](https://evil.example/login)',
  '[Utrecht](javascript:alert(1))',
  '[Utrecht](o-spreadsheet://Blad1)',
  '[](https://a.nl)',
  '[a](b)',
  '[[a]](b)',
  '[a\nb](https://a.nl)',
  '[Zeist](https://a.nl)(x)',
  '[=1+1](https://a.nl)',
  '[2022-1](https://a.nl)',
  '[a](data:text/html,x)',
])('keeps %j a text that is shown whole and leads nowhere', (tekst) => {
  const { content, format = '' } = celtekst(tekst, false);
  const model = makeModel();
  const place = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 };
  model.dispatch('UPDATE_CELL', { ...place, content, format });
  const { value: shown, link } = model.getters.getEvaluatedCell(place);
  expect([String(shown).replace('\u2060', ''), link]).toEqual([tekst, undefined]);
});
