import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGzipBudget } from '../../../addin/build/gzip-budget.ts';
import { DIST } from '../../../addin/build/paths.ts';

const excel = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
const workbench = readFileSync(join(DIST, 'taskpane-workbench.html'), 'utf8');

/** Addresses of the scripts of a page, in order. */
function scripts(html: string): (string | undefined)[] {
  return [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src);
}

function csp(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
}

describe('the built pages of the pane', () => {
  it("loads what watches over the others first, then Microsoft's office.js, then the functions, then the pane in Excel", () => {
    expect(scripts(excel)).toEqual([
      expect.stringMatching(/^taskpane\/watchdog-[\w-]+\.js$/),
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^functions\.js\?v=[0-9a-f]{16}$/),
      expect.stringMatching(/^taskpane\/excel-[\w-]+\.js$/),
    ]);
  });

  it('runs the functions while the page is read: not deferred, not as a module', () => {
    expect(excel).toMatch(/<script src="functions\.js\?v=[0-9a-f]{16}"><\/script>/);
  });

  it('loads nothing but that and the pane in the workbench', () => {
    expect(scripts(workbench)).toEqual([
      expect.stringMatching(/^taskpane\/watchdog-[\w-]+\.js$/),
      expect.stringMatching(/^taskpane\/workbench-[\w-]+\.js$/),
    ]);
  });

  it('allows scripts from its own origin, in Excel from that of office.js too, and never from text', () => {
    expect(csp(excel)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(csp(workbench)).toContain("script-src 'self';");
    for (const html of [excel, workbench]) {
      expect(csp(html)).toMatch(/^default-src 'none';/);
      expect(csp(html)).not.toContain('unsafe-eval');
    }
  });

  it('states its policy before anything is loaded', () => {
    for (const html of [excel, workbench])
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/));
  });

  it('refers only to files that are there', () => {
    for (const html of [excel, workbench]) {
      const own = [...html.matchAll(/(?:src|href)="((?!https:|data:)[^"]*)"/g)].map(([, path]) => path ?? '');
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((path) => !existsSync(join(DIST, path.replace(/\?.*$/, ''))))).toEqual([]);
    }
  });
});

describe('a size budget', () => {
  const contents = [randomBytes(600), randomBytes(600)];

  it('passes what stays within it together', () => {
    expect(() => checkGzipBudget('pane', contents, 2000)).not.toThrow();
  });

  it('fails the build on what goes over it together, naming both sizes', () => {
    expect(() => checkGzipBudget('pane', contents, 1000)).toThrow(/^pane is 12\d\d bytes after gzip; the budget is 1000$/);
  });
});
