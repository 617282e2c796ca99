import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { DIST, ROOT } from '../../addin/build/paths.ts';
import { openPage } from './browser.ts';
import { useStage } from './stage.ts';

const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const BASE = 'https://localhost:3000/';
/** How Excel tells office.js which host it is in. */
const AS_EXCEL = '?_host_Info=Excel$Win32$16.01$nl-NL$$$$0';

const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;

/** The part of the page's globals this test looks at. */
interface ExcelPage {
  CustomFunctions: {
    _association: { mappings: Record<string, (...args: unknown[]) => unknown[][]> };
    Error: new () => Error;
  };
}

describe('the built task pane page on the genuine office.js', () => {
  const stage = useStage();
  let page: Page;

  beforeAll(async () => {
    page = await openPage(stage.browser);
    await page.route('**/*', async (route) => {
      const url = route.request().url().split('?')[0] ?? '';
      const path = url.startsWith(CDN)
        ? join(OFFICE_JS, url.slice(CDN.length))
        : url.startsWith(BASE)
          ? join(DIST, url.slice(BASE.length))
          : undefined;
      await (path !== undefined && existsSync(path) ? route.fulfill({ path }) : route.abort());
    });
    await page.goto(`${BASE}taskpane.html${AS_EXCEL}`);
    await page.waitForFunction('globalThis.CustomFunctions && Object.keys(globalThis.CustomFunctions._association.mappings).length > 0');
  });

  it('associates every id of functions.json without waiting for Office.onReady', async () => {
    const ids = await page.evaluate(() => Object.keys((globalThis as unknown as ExcelPage).CustomFunctions._association.mappings));
    expect(ids.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('computes as Excel calls it: Utrecht 2022-1 is trede 3', async () => {
    const uitkomst = await page.evaluate(() =>
      (globalThis as unknown as ExcelPage).CustomFunctions._association.mappings['TREDE']?.(
        [['2022-1']],
        [[203]],
        [[171]],
        [[168]],
        [[2]],
        null,
        null,
        [[1]],
        null,
        {},
      ),
    );
    expect(uitkomst).toEqual([[3]]);
  });

  it('returns errors of the genuine class, which serialise as Excel expects', async () => {
    const fouten = await page.evaluate(() => {
      const { _association, Error: HostError } = (globalThis as unknown as ExcelPage).CustomFunctions;
      const trede = _association.mappings['TREDE'];
      const cellen = [trede?.([['2022-1']], [['veel']], [[171]], [[168]]), trede?.([['2020-2']], [[203]], [[171]], [[168]])].map(
        (matrix) => matrix?.[0]?.[0],
      );
      return cellen.map((cel) => ({ genuine: cel instanceof HostError, json: JSON.parse(JSON.stringify(cel)) as Record<string, unknown> }));
    });
    expect(fouten).toMatchObject([
      {
        genuine: true,
        json: {
          valueType: 'CustomFunctionError',
          code: '#VALUE!',
          errorType: 'Value',
          message: expect.stringContaining('taakstelling: kreeg de tekst "veel"'),
        },
      },
      {
        genuine: true,
        json: {
          valueType: 'CustomFunctionError',
          code: '#N/A',
          errorType: 'NotAvailable',
          message: expect.stringContaining('Voor 2020-2 is geen kader'),
        },
      },
    ]);
  });

  it('takes a genuine error cell as an argument', async () => {
    const melding = await page.evaluate(() => {
      const { _association, Error: HostError } = (globalThis as unknown as ExcelPage).CustomFunctions;
      return String((_association.mappings['ACHTERSTAND']?.([[new HostError()]], [[1]])[0]?.[0] as Error).message);
    });
    expect(melding).toContain('totaalopgave: kreeg de foutwaarde #WAARDE!');
  });
});
