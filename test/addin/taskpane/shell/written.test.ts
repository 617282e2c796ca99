import { expect, it } from 'vitest';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import { nextWritten } from '../../../../addin/taskpane/shell/written.ts';

const message = (titel: string, more: Partial<Message> = {}): Message => ({ soort: 'gelukt', titel, tekst: '', ...more });

it('what was written is kept, the last one first, until it is undone; any other message changes nothing', () => {
  const [een, twee] = [Symbol(), Symbol()];
  const messages = [message('Blad A', { writes: een }), message('Niet gelukt'), message('Blad B', { writes: twee })];
  const written = messages.reduce<readonly Message[]>(nextWritten, []);
  expect(written.map(({ titel }) => titel)).toEqual(['Blad B', 'Blad A']);
  expect(nextWritten(written, message('Ongedaan gemaakt', { undoes: een })).map(({ titel }) => titel)).toEqual(['Blad B']);
});

it('no more than the last twenty are kept', () => {
  const many = Array.from({ length: 25 }, (_, i) => message(`Blad ${i}`, { writes: Symbol() }));
  const written = many.reduce<readonly Message[]>(nextWritten, []);
  expect(written.map(({ titel }) => titel)).toEqual(Array.from({ length: 20 }, (_, i) => `Blad ${24 - i}`));
});
