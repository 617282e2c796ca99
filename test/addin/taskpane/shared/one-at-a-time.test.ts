import { expect, it } from 'vitest';
import { WERKMAPFOUT } from '../../../../addin/host/host-messages.ts';
import { eenTegelijk } from '../../../../addin/taskpane/shared/one-at-a-time.ts';
import type { Message } from '../../../../addin/taskpane/shell/shell-view.ts';
import { notSucceeded } from '../../../../addin/taskpane/shared/write-texts.ts';

const messages: Message[] = [];
const report = (message: Message): void => void messages.push(message);

it('does nothing when it is asked again before it is ready, as in a double click, and works again after that', async () => {
  const gedaan: number[] = [];
  const doe = eenTegelijk({ report }, async (wat: number) => {
    await Promise.resolve();
    gedaan.push(wat);
  });
  await Promise.all([doe(1), doe(2)]);
  await doe(3);
  expect(gedaan).toEqual([1, 3]);
});

it('tells what failed, and can be tried again', async () => {
  let isStuk = true;
  const doe = eenTegelijk({ report }, async () => {
    if (isStuk) throw WERKMAPFOUT.gemeld({ melding: 'De werkmap is op slot.' });
  });
  await doe();
  expect(messages).toMatchObject([{ titel: notSucceeded('').titel, tekst: 'De werkmap is op slot.' }]);
  isStuk = false;
  await doe();
  expect(messages).toHaveLength(1);
});
