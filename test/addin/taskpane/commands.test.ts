import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseXmlTree } from '../../../addin/build/manifest/xml-tree.ts';
import { descendants } from '../../../addin/build/manifest/xml-query.ts';
import { ROOT } from '../../../addin/build/paths.ts';
import { koppelCommands, COMMANDS } from '../../../addin/taskpane/commands.ts';
import { VIEWS } from '../../../addin/taskpane/views.ts';

afterEach(() => vi.unstubAllGlobals());

function stubOffice(opensBrowser = true): { associated: Map<string, (event: { completed: () => void }) => void>; did: string[] } {
  const associated = new Map<string, (event: { completed: () => void }) => void>();
  const did: string[] = [];
  vi.stubGlobal('location', { href: 'https://voorbeeld.nl/ibt/taskpane.html', hash: '' });
  vi.stubGlobal('window', { open: (url: string) => did.push(`window ${url}`) });
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, fn: (event: { completed: () => void }) => void) => associated.set(name, fn) },
    addin: { showAsTaskpane: () => Promise.resolve(did.push(`pane ${location.hash}`)) },
    context: {
      requirements: { isSetSupported: () => opensBrowser },
      ui: { openBrowserWindow: (url: string) => did.push(`browser ${url}`) },
    },
  });
  return { associated, did };
}

function press(associated: ReturnType<typeof stubOffice>['associated'], name: string): Promise<void> {
  return new Promise((resolve) => associated.get(name)?.({ completed: resolve }));
}

describe('the buttons of the manifest', () => {
  const called = descendants(parseXmlTree(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')), 'FunctionName').map(({ text }) => text);

  it('call only what exists', () => {
    expect(called.length).toBeGreaterThan(2);
    expect(called.filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([]);
  });

  it.each(VIEWS.map(({ naam }) => naam))('show the pane with the view %s, and tell Excel that they are done', async (naam) => {
    const { associated, did } = stubOffice();
    koppelCommands();
    await press(associated, naam);
    expect(did).toEqual([`pane ${naam}`]);
  });

  it.each([
    [true, 'browser'],
    [false, 'window'],
  ])('open the help beside Excel (a browser window can be opened: %s)', async (opensBrowser, how) => {
    const { associated, did } = stubOffice(opensBrowser);
    koppelCommands();
    await press(associated, 'help');
    expect(did).toEqual([`${how} https://voorbeeld.nl/ibt/handleiding.html`]);
  });

  it('do nothing outside Excel', () => {
    expect(() => koppelCommands()).not.toThrow();
  });
});
