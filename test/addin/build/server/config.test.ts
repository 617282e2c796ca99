import { describe, expect, it } from 'vitest';
import { parseXmlTree } from '../../../../addin/build/manifest/xml-tree.ts';
import { attribute, descendants } from '../../../../addin/build/manifest/xml-query.ts';
import { headersFor, HEADERS } from '../../../../addin/build/server/headers.ts';
import { iisConfig, nginxConfig } from '../../../../addin/build/server/write-config.ts';

describe('the headers of a file', () => {
  it('let Excel on the web frame a page, and no other place', () => {
    const policy = headersFor('taskpane.html')['Content-Security-Policy'];
    expect(policy).toMatch(/^frame-ancestors 'self' https:/);
    expect(policy).not.toMatch(/ \*( |$)|http:/);
    expect(headersFor('taskpane.html')).not.toHaveProperty('X-Frame-Options');
  });

  it('let nobody else frame the workbench, the notebooks and the help', () => {
    for (const path of ['', 'index.html', 'notebooks/casus.html', 'hulp.html', 'taskpane-workbench.html'])
      expect(headersFor(path)['Content-Security-Policy'], path).toBe("frame-ancestors 'self'");
  });

  it('keep only what has its contents in its name', () => {
    expect(headersFor('taskpane/excel-CHoIy8v1.js')['Cache-Control']).toContain('immutable');
    for (const path of ['', 'taskpane.html', 'functions.js', 'functions.json', 'workbench/workbench.js'])
      expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
  });

  it('share functions.json with Excel on the web and nothing else', () => {
    expect(headersFor('functions.json')).toHaveProperty('Access-Control-Allow-Origin', '*');
    for (const path of ['functions.js', 'taskpane.html', 'taskpane/functions.json'])
      expect(headersFor(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('the configuration for IIS', () => {
  const root = parseXmlTree(iisConfig());
  const added = descendants(root, 'customHeaders').map(({ children }) =>
    Object.fromEntries(
      children.filter(({ local }) => local === 'add').map((each) => [attribute(each, 'name')?.value, attribute(each, 'value')?.value]),
    ),
  );

  it('gives every answer the same headers as nginx', () => {
    expect(added[0]).toEqual({ ...HEADERS, 'Content-Security-Policy': "frame-ancestors 'self'" });
    for (const [name, value] of Object.entries(HEADERS)) expect(nginxConfig()).toContain(`add_header ${name} "${value}" always;`);
  });

  it('keeps the hashed folder a year, and shares functions.json', () => {
    const places = descendants(root, 'location');
    expect(places.map((each) => attribute(each, 'path')?.value)).toEqual(['taskpane', 'taskpane.html', 'functions.json']);
    const caches = descendants(root, 'clientCache').map((each) => attribute(each, 'cacheControlMode')?.value);
    expect(caches).toEqual(['DisableCache', 'UseMaxAge']);
    expect(added[1]).toEqual({ 'Content-Security-Policy': headersFor('taskpane.html')['Content-Security-Policy'] });
    expect(added[2]).toEqual({ 'Access-Control-Allow-Origin': '*' });
  });
});
