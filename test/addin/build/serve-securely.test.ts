import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { expect, it, onTestFinished } from 'vitest';
import { HEADERS } from '../../../addin/build/server/headers.ts';
import { type Certificate, serveDistSecurely } from '../../../addin/build/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A built folder, a certificate for localhost, and who vouches for it. */
async function prepare(): Promise<{ dist: string; certificate: Certificate; ca: Buffer }> {
  const root = temporaryFolder({ 'dist/taskpane.html': 'pane', 'dist/functions.json': '{}' });
  const [ca, cert, key] = ['ca.crt', 'own.crt', 'own.key'].map((name) => join(root, name)) as [string, string, string];
  await generateCertificates(ca, cert, key);
  return { dist: join(root, 'dist'), certificate: { cert: readFileSync(cert), key: readFileSync(key) }, ca: readFileSync(ca) };
}

function ask(url: string, ca: Buffer): Promise<{ headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { ca }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (body += chunk))
        .on('end', () => resolve({ headers: response.headers, body }));
    }).on('error', reject);
  });
}

it('serves over https on localhost, with a certificate that is trusted, and the headers of a web server', async () => {
  const { dist, certificate, ca } = await prepare();
  const serving = await serveDistSecurely(certificate, dist);
  onTestFinished(() => serving.close());
  expect(serving.url).toMatch(/^https:\/\/localhost:\d+$/);
  const { headers, body } = await ask(`${serving.url}/taskpane.html`, ca);
  expect(body).toBe('pane');
  for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
  expect((await ask(`${serving.url}/functions.json`, ca)).headers['access-control-allow-origin']).toBe('*');
});

it('refuses another port than the one the manifest names', async () => {
  const { dist, certificate } = await prepare();
  const serving = await serveDistSecurely(certificate, dist);
  onTestFinished(() => serving.close());
  await expect(serveDistSecurely(certificate, dist, Number(new URL(serving.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
