import { createReadStream, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DIST } from './paths.ts';
import { headersFor, NOT_SERVED } from './server/headers.ts';
import { serverMessages } from './start/messages.ts';

/** A running server: its address without a slash at the end, such as `http://127.0.0.1:4174`, and how to stop it. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** A certificate for https and its key, as PEM. */
export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

const HOST = '127.0.0.1';
const HOSTS = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of built files to this computer only, over http.
 * @param dist the folder; it may still have to be built
 * @param port the port to prefer; a free one is taken when it is in use
 * @example const { url, close } = await serveDist();
 */
export async function serveDist(dist: string = DIST, port = 0): Promise<Serving> {
  const server = createServer((request, response) => void answer(dist, request, response));
  await listen(server, port).catch(() => listen(server, 0));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://${HOST}:${address.port}`, close: () => close(server) };
}

/**
 * Serves a folder to this computer over https, at `https://localhost:<port>`, with the headers a web server should give.
 * @throws Error where the port is taken: the manifest names it.
 */
export async function serveDistSecurely(certificate: Certificate, dist: string = DIST, port = 0): Promise<Serving> {
  const server = createSecureServer(
    { cert: certificate.cert, key: certificate.key },
    (request, response) => void answer(dist, request, response),
  );
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `https://localhost:${address.port}`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const segments = readPath(request.url ?? '');
  for (const [name, value] of Object.entries(headersFor(segments?.join('/') ?? ''))) response.setHeader(name, value);
  // A page elsewhere can point its own name at 127.0.0.1, but it cannot change the Host header that goes with it.
  if (!HOSTS.test(request.headers.host ?? '')) return refuse(response, 403, serverMessages.wrongHost);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, serverMessages.wrongMethod);
  }
  if (segments === undefined) return refuse(response, 400, serverMessages.wrongRequest);
  const found = await findFile(dist, segments);
  if (found === undefined) return refuse(response, 404, serverMessages.notFound);
  if (found === 'folder') return redirect(response, segments);
  await send(found, request.method, response);
}

/**
 * The names along a request's path, `''` last for a folder; `undefined` for a path that no page of ours asks for.
 * Decoded once, so what is checked here is what is opened.
 */
export function readPath(target: string): string[] | undefined {
  const [path = ''] = target.split(/[?#]/);
  if (!path.startsWith('/')) return undefined;
  const segments: string[] = [];
  for (const encoded of path.slice(1).split('/')) {
    const segment = decode(encoded);
    // A leading dot covers `.`, `..` and hidden files; a colon is a drive or a stream on Windows.
    if (segment === undefined || segment.startsWith('.') || /[\0/\\:]/.test(segment)) return undefined;
    segments.push(segment);
  }
  return segments.slice(0, -1).includes('') ? undefined : segments;
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

interface Found {
  readonly path: string;
  readonly stats: Stats;
}

/** The file, `folder` for a folder asked for without its slash, `undefined` for nothing of ours. */
async function findFile(dist: string, segments: readonly string[]): Promise<Found | 'folder' | undefined> {
  if (NOT_SERVED.test(segments.at(-1) ?? '')) return undefined;
  const asked = join(dist, ...segments);
  try {
    const root = await realpath(dist);
    const path = await realpath(segments.at(-1) === '' ? join(asked, 'index.html') : asked);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? { path, stats } : undefined;
  } catch {
    return undefined;
  }
}

// Node sends the file. sirv 3.0.2 was tried: the guard around it made this file no shorter, as sirv serves hidden files and links in
// `dev`, and ends the process at the range `bytes=4-2` and at a file that goes away.
async function send({ path, stats }: Found, method: string, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Content-Length', stats.size);
  if (method === 'HEAD') {
    response.end();
    return;
  }
  // Fails when the visitor leaves or the file is rebuilt meanwhile: the connection then ends short, which the browser sees.
  await pipeline(createReadStream(path), response).catch(() => response.destroy());
}

function redirect(response: ServerResponse, segments: readonly string[]): void {
  response.setHeader('Location', `/${segments.map(encodeURIComponent).join('/')}/`);
  response.writeHead(308).end();
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${status}</title><p>${message}</p></html>`;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(page));
  response.writeHead(status);
  // Node drops the body of an answer to HEAD.
  response.end(page);
}
