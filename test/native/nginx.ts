/**
 * npm run test:server — runs nginx with the configuration that a build leaves, over https with a certificate of its own,
 * and compares what it answers with what the configuration promises.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateCertificates } from 'office-addin-dev-certs';
import { DIST } from '../../addin/build/paths.ts';
import { headersFor, HEADERS } from '../../addin/build/server/headers.ts';

const NGINX = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly size: number;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
      });
  });
}

/** The build's own configuration, with only what it asks to replace replaced, in a folder. */
function configure(dir: string, port: number): string {
  const site = readFileSync(join(DIST, 'server/nginx.conf'), 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('/etc/ssl/certs/ibt.crt', join(dir, 'localhost.crt'))
    .replace('/etc/ssl/private/ibt.key', join(dir, 'localhost.key'))
    .replace('/var/www/ibt', DIST);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/${name};`).join(' ');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const path = join(dir, 'nginx.conf');
  writeFileSync(
    path,
    `${user}daemon off; pid ${dir}/nginx.pid; error_log ${dir}/error.log;\nevents {}\nhttp { access_log off; ${temp}\n${site}}\n`,
  );
  return path;
}

function ask(port: number, ca: Buffer, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', servername: 'localhost', port, path, method, ca }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, size }));
    })
      .on('error', reject)
      .end();
  });
}

async function ready(port: number, ca: Buffer): Promise<void> {
  for (let turn = 0; turn < 50; turn++) {
    if (
      await ask(port, ca, '/').then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('nginx does not answer');
}

/** What is wrong in an answer to a file that is there. */
function wrong(path: string, { status, headers }: Answer, type: string): string[] {
  const promised = Object.entries(headersFor(path)).filter(([name, value]) => headers[name.toLowerCase()] !== value);
  return [
    ...(status === 200 ? [] : [`${path}: status ${status}`]),
    ...(String(headers['content-type']).startsWith(type) ? [] : [`${path}: type ${String(headers['content-type'])}, not ${type}`]),
    ...promised.map(([name, value]) => `${path}: ${name} is ${String(headers[name.toLowerCase()])}, not ${value}`),
    ...(path === 'functions.json' || headers['access-control-allow-origin'] === undefined ? [] : [`${path}: shared with other addresses`]),
    ...(headers['x-frame-options'] === undefined ? [] : [`${path}: X-Frame-Options breaks Excel on the web`]),
  ];
}

async function check(port: number, ca: Buffer): Promise<{ asked: number; faults: string[] }> {
  const chunk = readdirSync(join(DIST, 'taskpane')).find((name) => name.endsWith('.js')) ?? '';
  const files: readonly (readonly [string, string])[] = [
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['functions.js', 'text/javascript; charset=utf-8'],
    ['functions.json', 'application/json; charset=utf-8'],
    [`taskpane/${chunk}`, 'text/javascript; charset=utf-8'],
    ['icons/icon-32.png', 'image/png'],
    ['manifest.xml', 'text/xml; charset=utf-8'],
    ['IBT-werkmap.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['hulp.html', 'text/html; charset=utf-8'],
  ];
  const faults: string[] = [];
  for (const [path, type] of files) faults.push(...wrong(path, await ask(port, ca, `/${path}`), type));
  const refused: readonly (readonly [string, string, number])[] = [
    ['/.build', 'GET', 404],
    ['/server/nginx.conf', 'GET', 404],
    ['/web.config', 'GET', 404],
    ['/geen.html', 'GET', 404],
    ['/taskpane.html', 'POST', 403],
    ['/../package.json', 'GET', 400],
  ];
  for (const [path, method, status] of refused) {
    const answer = await ask(port, ca, path, method);
    if (answer.status !== status) faults.push(`${method} ${path}: status ${answer.status}, not ${status}`);
    for (const [name, value] of Object.entries(HEADERS))
      if (status === 404 && answer.headers[name.toLowerCase()] !== value) faults.push(`${path}: no ${name}`);
  }
  return { asked: files.length + refused.length, faults };
}

async function main(nginx: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'ibt-nginx-'));
  let server: ChildProcess | undefined;
  try {
    chmodSync(dir, 0o755);
    await generateCertificates(join(dir, 'ca.crt'), join(dir, 'localhost.crt'), join(dir, 'localhost.key'));
    const port = await freePort();
    server = spawn(nginx, ['-c', configure(dir, port), '-p', dir], { stdio: 'inherit' });
    const ca = readFileSync(join(dir, 'ca.crt'));
    await ready(port, ca);
    const { asked, faults } = await check(port, ca);
    console.log(`nginx: ${asked} requests over https, ${faults.length} answers other than promised.`);
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    server?.kill('SIGQUIT');
    await wait(200);
    rmSync(dir, { recursive: true, force: true });
  }
}

if (NGINX === undefined) {
  console.error('nginx is missing. Debian and Ubuntu: apt-get install nginx-light.');
  process.exitCode = 1;
} else await main(NGINX);
