import { expect, onTestFinished, test } from 'vitest';
import { EIGEN_PUBLICATIES } from '../../../notebooks/data/publicaties.ts';
import { openLive } from '../../../notebooks/render/live.ts';
import { patience } from '../../tier.ts';

test('the live notebook has a policy, and shows neither the rest of the project nor an editor', { timeout: patience(60) }, async () => {
  const server = await openLive('trend', EIGEN_PUBLICATIES);
  onTestFinished(() => server.close());
  const url = server.resolvedUrls?.local[0] ?? '';
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")]);
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.filter((tag) => !/ src=| type="application\/json"/.test(tag))).toEqual([]);
  for (const path of ['package.json', 'documenten/x.docx', '__open-in-editor?file=package.json', '@fs/etc/passwd', 'addin/build/build.ts'])
    expect((await fetch(new URL(path, url))).status, path).toBe(404);
  expect((await fetch(new URL('notebooks/trend.nb.ts', url))).status).toBe(200);
});
