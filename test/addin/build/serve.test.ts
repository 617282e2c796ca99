import { once } from 'node:events';
import fs, { type ReadStream, symlinkSync, truncateSync } from 'node:fs';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readPath, serveDist, type Serving } from '../../../addin/build/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FILES = {
  'secret.txt': 'SECRET',
  'dist/index.html': '<!doctype html>start',
  'dist/a b.js': 'export {};',
  'dist/help/index.html': '<!doctype html>help',
  'dist/empty/readme.txt': 'no index here',
  'dist/.build': 'SECRET',
  'dist-other/a.txt': 'SECRET',
};

async function serve(files: Readonly<Record<string, string>> = FILES): Promise<Serving & { root: string }> {
  const root = temporaryFolder(files);
  const serving = await serveDist(join(root, 'dist'));
  onTestFinished(() => serving.close());
  return { ...serving, root };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it first. */
function ask(url: string, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('the address is that of this computer only', async () => {
  const { url } = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each([
  ['/', '<!doctype html>start'],
  ['/index.html', '<!doctype html>start'],
  ['/?_host_Info=Excel', '<!doctype html>start'],
  ['/a%20b.js', 'export {};'],
  ['/help/', '<!doctype html>help'],
])('%s gives the file', async (path, body) => {
  const { url } = await serve();
  expect(await ask(url, path)).toMatchObject({ status: 200, body });
});

test('a folder without its slash is sent on to the one with it, on the same server', async () => {
  const { url } = await serve();
  expect(await ask(url, '/help')).toMatchObject({ status: 308, headers: { location: '/help/' } });
});

test.each([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.HTML', 'text/html; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.unknown', 'application/octet-stream'],
])('a %s file is sent as %s', async (extension, type) => {
  const { url } = await serve({ [`dist/file${extension}`]: 'x' });
  expect((await ask(url, `/file${extension}`)).headers['content-type']).toBe(type);
});

test.each(['/', '/nothing', '/.build'])('%s is answered with the headers that keep a page fresh and closed', async (path) => {
  const { url } = await serve();
  expect((await ask(url, path)).headers).toMatchObject({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test.each(['/nothing', '/empty/', '/help/index.html/', '/index.html/x'])('%s does not exist, which a Dutch page says', async (path) => {
  const { url } = await serve();
  const { status, headers, body } = await ask(url, path);
  expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: 'text/html; charset=utf-8' });
  expect(body).toContain('<html lang="nl">');
  expect(body).toContain('Deze pagina bestaat niet.');
});

test.each([
  '/../secret.txt',
  '/help/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2E%2E%2Fsecret.txt',
  '/..%2fsecret.txt',
  '/%252e%252e/secret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/help%2f..%2f..%2fsecret.txt',
  '/../dist-other/a.txt',
  '//secret.txt',
  '/secret.txt%00.html',
  '/index.html%00',
  '/.build',
  '/C:/secret.txt',
  '/index.html::$DATA',
  '/%',
  '/%ff',
])('%s reaches nothing', async (path) => {
  const { url } = await serve();
  const { status, body } = await ask(url, path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('SECRET');
});

test('a request for an address elsewhere is refused', async () => {
  const { url } = await serve();
  const { status, body } = await ask(url, 'http://example.org/index.html');
  expect(status).toBe(400);
  expect(body).toContain('Dit verzoek is niet te begrijpen.');
});

test.each([
  ['out.txt', 'secret.txt'],
  ['other', 'dist-other'],
])('a link in the folder that leads out of it (%s to %s) is not followed', async (name, target) => {
  const { url, root } = await serve();
  symlinkSync(join(root, target), join(root, 'dist', name));
  for (const path of [`/${name}`, `/${name}/`, `/${name}/a.txt`]) expect(await ask(url, path)).toMatchObject({ status: 404 });
});

test('HEAD gives the headers of GET and no body', async () => {
  const { url } = await serve();
  const [get, head] = [await ask(url, '/'), await ask(url, '/', 'HEAD')];
  expect(head).toMatchObject({ status: 200, body: '' });
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect(head.headers['content-type']).toBe('text/html; charset=utf-8');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { url } = await serve();
  const { status, headers, body } = await ask(url, '/', method);
  expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  expect(body).toContain('Deze server geeft alleen bestanden; andere verzoeken voert zij niet uit.');
});

test.each(['localhost', 'localhost:4174', '127.0.0.1', 'LOCALHOST:1'])('the host %s is this computer', async (host) => {
  const { url } = await serve();
  expect(await ask(url, '/', 'GET', { host })).toMatchObject({ status: 200 });
});

test.each([
  'example.org',
  '127.0.0.1.example.org',
  'localhost.example.org:4174',
  'example.org#localhost',
  'localhost@example.org',
  '0.0.0.0:4174',
])('the host %o is refused, so that a page elsewhere cannot read along', async (host) => {
  const { url } = await serve();
  const { status, body } = await ask(url, '/', 'GET', { host });
  expect(status).toBe(403);
  expect(body).toContain('Deze server antwoordt alleen aan deze computer zelf.');
  expect(body).not.toContain('start');
});

test.each([
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
])('%j names no host and is refused', async (sent) => {
  const { url } = await serve();
  const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(sent));
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  expect(answer).not.toContain('start');
});

test('a taken port is left alone and a free one is used', async () => {
  const first = await serve();
  const taken = Number(new URL(first.url).port);
  const second = await serveDist(join(first.root, 'dist'), taken);
  onTestFinished(() => second.close());
  expect(second.url).not.toBe(first.url);
  expect(await ask(second.url, '/')).toMatchObject({ status: 200 });
});

test('a free port that is asked for is used', async () => {
  const first = await serve();
  await first.close();
  const second = await serveDist(join(first.root, 'dist'), Number(new URL(first.url).port));
  onTestFinished(() => second.close());
  expect(second.url).toBe(first.url);
});

test('a folder that is still to be built gives the Dutch page and not an error', async () => {
  const { url } = await serve({ 'secret.txt': 'SECRET' });
  expect(await ask(url, '/')).toMatchObject({ status: 404 });
});

test('closing ends at once, also with a visitor still connected', async () => {
  const { url, close } = await serve();
  const visitor = connect(Number(new URL(url).port), '127.0.0.1');
  await new Promise((resolve) => visitor.once('connect', resolve));
  const ended = new Promise((resolve) => visitor.once('close', resolve));
  visitor.resume();
  await close();
  await ended;
  await expect(ask(url, '/')).rejects.toThrow('ECONNREFUSED');
});

test('a large file arrives whole', async () => {
  const { url, root } = await serve({ 'dist/large.txt': '' });
  truncateSync(join(root, 'dist/large.txt'), 3_000_000);
  expect((await ask(url, '/large.txt')).body).toHaveLength(3_000_000);
});

test.each([
  'bytes=0-3',
  'bytes=-5',
  'bytes=4-2',
  'bytes=99-',
  'x',
])('the range %s of a file is answered with the whole file', async (range) => {
  const { url } = await serve();
  expect(await ask(url, '/a%20b.js', 'GET', { range })).toMatchObject({ status: 200, body: 'export {};' });
});

/** The streams that files are read with from now on, with `rename` from files that are not there. */
function readStreams(rename = (path: fs.PathLike) => path): readonly ReadStream[] {
  const streams: ReadStream[] = [];
  const original = fs.createReadStream;
  const spy = vi.spyOn(fs, 'createReadStream').mockImplementation((path, options) => {
    const stream = original(rename(path), options);
    streams.push(stream);
    return stream;
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return streams;
}

test('a file that goes away while it is being sent ends the connection and not the server', async () => {
  const { url } = await serve();
  const streams = readStreams((path) => `${String(path)}.gone`);
  await expect(ask(url, '/index.html')).rejects.toThrow('socket hang up');
  expect(streams).toHaveLength(1);
  expect(await ask(url, '/nothing')).toMatchObject({ status: 404 });
});

test('a file is closed when its visitor leaves halfway', async () => {
  const { url, root } = await serve({ 'dist/large.txt': '' });
  truncateSync(join(root, 'dist/large.txt'), 300_000_000);
  const streams = readStreams();
  const visitor = connect(Number(new URL(url).port), '127.0.0.1', () =>
    visitor.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  );
  await once(visitor, 'data');
  visitor.destroy();
  const [stream] = streams;
  if (stream === undefined) throw new Error('no file was read');
  await vi.waitFor(() => expect(stream.closed).toBe(true));
  expect(stream.bytesRead).toBeLessThan(300_000_000);
});

test('a path is read into its names, decoded once', () => {
  expect(readPath('/help/a%20b.js?x=1#y')).toEqual(['help', 'a b.js']);
  expect(readPath('/%2541')).toEqual(['%41']);
});

test.each([
  '/Brief-Zeist.docx',
  '/documenten/x/Brief-Zeist.DOCX',
])('a letter that strayed into the folder (%s) is not given out', async (path) => {
  const { url } = await serve({ ...FILES, [`dist${path}`]: 'SECRET' });
  expect((await ask(url, path)).status).toBe(404);
});
