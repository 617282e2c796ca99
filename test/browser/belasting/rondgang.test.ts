import { expect, it, onTestFinished } from 'vitest';
import { useStage } from '../stage.ts';
import { openRondgang } from './rondgang.ts';

const stage = useStage();

/** `npm run load` goes round fifty times; that the second and third file are the same says what the others will be. */
it('saving and opening keeps all that the workbench represents: cells, formats, names, charts, rules and sheets', async () => {
  const page = await openRondgang(stage.browser, stage.url);
  onTestFinished(() => page.close());
  const { verschillen, andereDelen, plaatsen, verlies } = await page.evaluate(() => window.gaRond(3));
  expect(verschillen).toEqual([]);
  expect(andereDelen).toEqual([]);
  expect(verlies).toEqual([]);
  expect(plaatsen).toBeGreaterThan(4_000);
});
