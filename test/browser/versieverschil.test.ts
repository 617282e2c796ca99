import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { DIST } from '../../addin/build/paths.ts';
import { useStage } from './stage.ts';
import { openPage } from './browser.ts';

/** As much of Office.js as the functions need to be associated. */
const OFFICE = 'window.CustomFunctions = { associate() {}, Error: class extends Error {}, ErrorCode: {} };';

const stage = useStage();

async function openPane(functions?: { readonly status: number; readonly body: string }): Promise<Page> {
  const page = await openPage(stage.browser);
  onTestFinished(() => page.close());
  await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE }));
  if (functions !== undefined)
    await page.route('**/functions.json', (route) => route.fulfill({ contentType: 'application/json', ...functions }));
  const answer = page.waitForResponse('**/functions.json');
  await page.goto(`${stage.url}/taskpane.html`);
  await answer;
  await page.locator('ibt-paneel').waitFor();
  return page;
}

it('the pane names a functions.json that is of another build', async () => {
  const other = readFileSync(join(DIST, 'functions.json'), 'utf8').replace('TREDE', 'TREDEX');
  const page = await openPane({ status: 200, body: other });
  await page.getByRole('alert').filter({ hasText: 'functions.json' }).waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'functions.json' }).innerText()).toContain('horen niet bij dezelfde versie');
});

it.each([
  ['its own', undefined],
  ['none, since the server is out of reach', { status: 503, body: '' }],
])('the pane says nothing of versions with %s functions.json', async (_, functions) => {
  const page = await openPane(functions);
  await page.waitForTimeout(500);
  expect(await page.locator('.versieverschil').count()).toBe(0);
});

it('the page of the pane asks for the functions by their contents', () => {
  expect(readFileSync(join(DIST, 'taskpane.html'), 'utf8')).toMatch(/<script src="functions\.js\?v=[0-9a-f]{16}"><\/script>/);
});
