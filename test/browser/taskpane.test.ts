import { createRequire } from 'node:module';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveDist } from '../../addin/build/serve.ts';
import { temporaryFolder } from '../addin/build/temporary-folder.ts';
import { overtredingenPerTheme } from './axe.ts';
import { openPage, watchPage } from './browser.ts';
import { useStage } from './stage.ts';
import { excelStub } from './taskpane/excel-stub.ts';
import { openPane, type PanePage } from './taskpane/pane-page.ts';
import { TABLE } from './taskpane/table.ts';

const OFFICE_JS = createRequire(import.meta.url)
  .resolve('@microsoft/office-js/dist/office.js')
  .replace(/office\.js$/, '');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const stage = useStage();

async function open(rij?: number, options?: BrowserContextOptions): Promise<PanePage> {
  const opened = await openPane(stage.browser, stage.url, options, rij);
  onTestFinished(() => opened.page.close());
  return opened;
}

/** The pane with the chosen row in view. */
async function openRow(gemeente: string, options?: BrowserContextOptions): Promise<PanePage> {
  const opened = await open(
    TABLE.findIndex(([naam]) => naam === gemeente),
    options,
  );
  await opened.pane.getByRole('heading', { level: 2, name: gemeente }).waitFor();
  return opened;
}

describe('following the workbook', () => {
  it('shows municipality, periode, trede, status, figures, reason and trace of the chosen row', async () => {
    const { pane } = await openRow('Utrecht');
    const text = await pane.locator('article').innerText();
    for (const deel of [
      '2022-1 · peildatum 1 juli 2022',
      'Rij 2 van Cijfers',
      'Actief toezicht',
      'volgens het kader',
      'rekenkundige inschaling',
      'Regel 4 geldt: trede 3',
      'klopt niet',
    ]) {
      expect(text).toContain(deel);
    }
    expect(await pane.locator('.trede').innerText()).toBe('3');
    expect(await pane.getByRole('definition').allInnerTexts()).toEqual(expect.arrayContaining(['375', '207', '82%', '45%']));
    expect(await pane.locator('h1, h2, h3, h4').first().innerText()).toBe('Beoordeling');
  });

  it('shows another row when another one is chosen, and tells it to who listens', async () => {
    const { pane, change } = await openRow('Utrecht');
    await change({ rij: 3 });
    await pane.getByRole('heading', { level: 2, name: 'Baarn' }).waitFor();
    expect(await pane.locator('ibt-beoordeling').getByRole('status').innerText()).toBe(
      'Baarn, 2022-1: trede 4, Vooraankondiging juridische interventie; besluit van Gedeputeerde Staten nodig, ook mogelijk: trede 3.',
    );
  });

  it('shows new figures when cells change', async () => {
    const { pane, change } = await openRow('Utrecht');
    await change({ cellen: TABLE.map((rij, index) => (index === 1 ? rij.map((cel) => (cel === 168 ? 400 : cel)) : rij)) });
    await pane.locator('.tredenaam', { hasText: 'Signaleren' }).waitFor();
    expect(await pane.locator('.trede').innerText()).toBe('1');
  });

  it('says that the first of several selected areas is followed, until one is selected or a row is chosen in the pane', async () => {
    const { pane, change } = await openRow('Utrecht');
    const regel = pane.locator('.gebieden');
    expect(await regel.innerText()).toBe('');
    await change({ gebieden: 3, rij: 2 });
    await pane.getByText('U hebt 3 gebieden geselecteerd; dit venster volgt het eerste (A3 op blad "Cijfers").').waitFor();
    expect(await regel.getAttribute('role')).toBe('status');
    await pane.getByLabel('Gemeente').selectOption('Baarn');
    await pane.getByRole('heading', { level: 2, name: 'Baarn' }).waitFor();
    expect(await regel.innerText()).toBe('');
    await change({ gebieden: 2, rij: 3 });
    await pane.getByText('U hebt 2 gebieden geselecteerd').waitFor();
    await change({ gebieden: 1 });
    await expect.poll(() => regel.innerText()).toBe('');
  });

  it('shows the treden that are possible too, and says them', async () => {
    const { pane } = await openRow('Bunnik');
    expect(await pane.getByRole('img').getAttribute('aria-label')).toBe('Interventieladder: trede 3 van 6, ook mogelijk: trede 2 of 4');
    expect(await pane.locator('[data-stand="mogelijk"]').allInnerTexts()).toEqual(['2', '4']);
  });
});

describe('hostile cells', () => {
  it('shows whatever a cell holds as text', async () => {
    const gemeente = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { page, pane, change } = await openRow('Utrecht');
    const watch = watchPage(page);
    await change({
      cellen: [
        ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd"><b>'],
        [gemeente, '2022-1', 203, 171, '<b onclick=alert(1)>168'],
      ],
    });
    await pane.getByText('De kolommen van deze tabel zijn niet te gebruiken').first().waitFor();
    await change({
      cellen: [
        ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'],
        [gemeente, '2022-1', 203, 171, '<b onclick=alert(1)>168'],
      ],
    });
    await pane.getByText('kreeg de tekst "<b onclick=alert(1)>168"').first().waitFor();
    await change({
      cellen: [
        ['Gemeente', 'Periode', 'Taakstelling', 'Achterstand begin', 'Gerealiseerd'],
        [gemeente, '2022-1', 203, 171, 168],
      ],
    });
    await pane.getByRole('heading', { level: 2, name: gemeente }).waitFor();
    expect(await pane.locator('ibt-beoordeling').locator('img:not([role]), script, b[onclick]').count()).toBe(0);
    expect(watch.consoleErrors).toEqual([]);
  });

  it('keeps long texts within a pane of 320 pixels', async () => {
    const { pane, frame, change } = await openRow('Utrecht');
    await change({ cellen: [TABLE[0] ?? [], ['W'.repeat(300), '2022-1', 9_999_999, -9_999_999, 9_999_999, 9_999_999, 9_999_999, 6]] });
    await pane.getByRole('heading', { level: 2, name: /^W{80}…$/ }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('when the workbook fails', () => {
  it('shows the reason and, by keyboard, a way to try again', async () => {
    const { page, pane, frame, change } = await openRow('Utrecht');
    await change({ gedrag: 'weigert' });
    // What was decided may be refused before the row is, with the same reason in a message: that has nothing to try again.
    await pane.locator('.storing', { hasText: 'De werkmap is even op slot.' }).waitFor();
    await page.evaluate(() => {
      window.werkmap.gedrag = 'antwoordt';
    });
    await frame.evaluate(() => document.querySelector('ibt-paneel')?.shadowRoot?.querySelector('h1')?.focus());
    // The button of the menu comes first, then the municipality that was chosen, then what a message has: more, and close.
    const isReached = () => pane.locator('.storing fluent-button').evaluate((button) => button.matches(':focus'));
    for (let i = 0; i < 5 && !(await isReached()); i++) await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
  });

  it('says within ten seconds that a lost connection does not answer, and connects anew on request', async () => {
    const { page, pane, change } = await open(1);
    await page.clock.install();
    await page.reload();
    await pane.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
    await change({ gedrag: 'zwijgt', rij: 2 });
    await pane.getByText('De rij wordt gelezen').waitFor();
    await page.evaluate(() => {
      window.losePort();
      window.werkmap.gedrag = 'antwoordt';
    });
    await page.clock.fastForward(10_000);
    await pane.getByText('gaf binnen 10 seconden geen antwoord').first().waitFor();
    await pane.locator('.storing fluent-button').click();
    await pane.getByRole('heading', { level: 2, name: 'Leusden' }).waitFor();
  });
});

describe('the channel', () => {
  it('takes a port from the page around it only', async () => {
    const { page } = await open(1);
    // The port of the sibling is sent first, so once the other one is asked for something it would have been asked too.
    const got = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'taskpane-workbench.html';
      const loaded = new Promise((resolve) => {
        frame.onload = resolve;
      });
      document.body.append(frame);
      await loaded;
      const pane = frame.contentWindow as Window & typeof globalThis;
      const send = (van: Window): MessagePort => {
        const { port1, port2 } = new MessageChannel();
        // Posted by a script of that window, which makes it the source.
        new (van as Window & typeof globalThis).Function('to', 'port', 'origin', "to.postMessage({ type: 'ibt-werkmap' }, origin, [port])")(
          pane,
          port2,
          location.origin,
        );
        return port1;
      };
      const sibling = document.createElement('iframe');
      document.body.append(sibling);
      let askedOfSibling = false;
      send(sibling.contentWindow as Window).onmessage = () => {
        askedOfSibling = true;
      };
      const fromParent = send(window);
      await new Promise((resolve) => {
        fromParent.onmessage = resolve;
      });
      return askedOfSibling;
    });
    expect(got).toBe(false);
  });

  /** A page of another origin with the pane in it, not yet opened. */
  async function pageElsewhere(): Promise<{ page: Page; url: string }> {
    const page = await openPage(stage.browser);
    onTestFinished(() => page.close());
    const { url, close } = await serveDist(
      temporaryFolder({ 'index.html': `<!doctype html><title>x</title><iframe src="${stage.url}/taskpane-workbench.html"></iframe>` }),
    );
    onTestFinished(() => close());
    return { page, url };
  }

  it('is not served into a page of another origin', async () => {
    const { page, url } = await pageElsewhere();
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(url);
    expect((await refused).type()).toBe('error');
  });

  it('takes no port from a page of another origin, should a server allow that page', async () => {
    const { page, url } = await pageElsewhere();
    await page.route('**/taskpane-workbench.html', async (route) => {
      const response = await route.fetch();
      const headers = Object.entries(response.headers()).filter(([naam]) => naam !== 'content-security-policy');
      await route.fulfill({ response, headers: Object.fromEntries(headers) });
    });
    await page.goto(url);
    await page.frameLocator('iframe').getByText('De rij wordt gelezen').waitFor();
    const asked = await page.evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'ibt-werkmap' }, '*', [port2]);
      return new Promise((resolve) => {
        port1.onmessage = () => resolve(true);
        setTimeout(() => resolve(false), 300);
      });
    });
    expect(asked).toBe(false);
  });

  it('says where it belongs when it is opened by itself', async () => {
    const page = await openPage(stage.browser);
    onTestFinished(() => page.close());
    await page.goto(`${stage.url}/taskpane-workbench.html`);
    await page.getByText('Dit venster hoort in de werkbank').first().waitFor();
  });
});

describe('the Content-Security-Policy', () => {
  /** Runs a script of the page's own origin in it, which an evaluate of the test would do outside the policy. */
  async function runOwnScript(page: Page, frame: Frame, body: string): Promise<void> {
    await page.route(`${stage.url}/probe.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = 'probe.js';
          script.onload = resolve;
          document.head.append(script);
        }),
    );
  }

  it('lets no text be run as code, nor a script of the page itself', async () => {
    const { page, frame } = await openRow('Utrecht');
    await runOwnScript(
      page,
      frame,
      `
      try { new Function('return 1')(); document.title = 'eval'; } catch (fout) { document.title = fout.name; }
      const inline = document.createElement('script');
      inline.textContent = "document.title = 'inline'";
      document.head.append(inline);
    `,
    );
    expect(await frame.title()).toBe('EvalError');
  });

  it('lets nothing be sent or fetched elsewhere', async () => {
    const { page, frame } = await openRow('Utrecht');
    await runOwnScript(
      page,
      frame,
      `
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { document.title += ' ' + effectiveDirective; });
      document.title = '';
      new Image().src = 'http://127.0.0.1:9/x.png';
      fetch('http://127.0.0.1:9/').catch(() => undefined);
      for (const [naam, src] of [['iframe', 'http://127.0.0.1:9/'], ['script', 'http://127.0.0.1:9/x.js']]) {
        document.body.append(Object.assign(document.createElement(naam), { src }));
      }
    `,
    );
    await frame.waitForFunction(() => document.title.split(' ').length >= 4);
    expect((await frame.title()).split(' ').sort()).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem']);
  });

  it('is not violated by the pane, which asks its own origin only', async () => {
    const page = await openPage(stage.browser);
    onTestFinished(() => page.close());
    const watch = watchPage(page);
    await page.goto(`${stage.url}/taskpane-workbench.html`);
    await page.locator('.storing fluent-button').waitFor();
    expect(watch.consoleErrors).toEqual([]);
    expect(watch.pageErrors).toEqual([]);
    expect(watch.foreignRequests()).toEqual([]);
  });
});

describe('in Excel', () => {
  /** Opens Excel's page; what it asks of Microsoft's address comes from `officeJs`. */
  async function openInExcel(officeJs: (path: string) => { path: string } | { body: string } | undefined, clock = false): Promise<Page> {
    const page = await openPage(stage.browser, { viewport: { width: 320, height: 640 } });
    onTestFinished(() => page.close());
    if (clock) await page.clock.install();
    await page.route(`${CDN}**`, async (route) => {
      const file = officeJs(route.request().url().slice(CDN.length).split('?')[0] ?? '');
      await (file === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', ...file }));
    });
    await page.goto(`${stage.url}/taskpane.html?_host_Info=Excel$Win32$16.01$nl-NL$$$$0`);
    return page;
  }

  it('shows the chosen row, in the colours of the Office theme', async () => {
    const page = await openInExcel(() => ({ body: excelStub(TABLE, 1, '#262626') }));
    await page.getByRole('heading', { level: 2, name: 'Utrecht' }).waitFor();
    expect(await page.locator('.trede').innerText()).toBe('3');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(41, 41, 41)');
  });

  it('keeps its Content-Security-Policy with the genuine office.js, and says so when Excel does not answer', async () => {
    const violations: string[] = [];
    const page = await openInExcel((path) => ({ path: OFFICE_JS + path }), true);
    page.on('console', (message) => violations.push(message.text()));
    await page.getByText('De rij wordt gelezen').waitFor();
    await page.clock.fastForward(10_000);
    await page.getByText('gaf binnen 10 seconden geen antwoord').first().waitFor();
    expect(violations.filter((tekst) => tekst.includes('Content Security Policy'))).toEqual([]);
  });

  it('explains what to do when office.js cannot be loaded', async () => {
    const page = await openInExcel(() => undefined);
    await page.getByText('Office.js van Microsoft').first().waitFor();
    expect(await page.locator('.storing fluent-button').isVisible()).toBe(true);
  });
});

describe('accessibility', () => {
  const views: [string, () => Promise<PanePage>][] = [
    ['a row', () => openRow('Bunnik')],
    ['a row without trede', () => openRow('Zeist')],
    [
      'a message',
      async () => {
        const opened = await openRow('Utrecht');
        await opened.change({
          cellen: [
            ['gemeente', 'periode'],
            [1, 2],
          ],
        });
        await opened.pane.getByText('niet te gebruiken').first().waitFor();
        return opened;
      },
    ],
    [
      'a failure',
      async () => {
        const opened = await openRow('Utrecht');
        await opened.change({ gedrag: 'weigert' });
        await opened.pane.locator('.storing fluent-button').waitFor();
        return opened;
      },
    ],
  ];

  it.each(views)('axe finds nothing on %s, in three themes', async (_, openView) => {
    const { page, frame } = await openView();
    expect(await overtredingenPerTheme(page, frame)).toEqual({});
  });

  it('changes colour with the system while it is open', async () => {
    const { page, frame } = await openRow('Utrecht', { colorScheme: 'light' });
    const background = (): Promise<string> => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).toBe('rgb(41, 41, 41)');
  });
});
