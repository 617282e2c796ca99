import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildTaskpane } from '../../../addin/build/taskpane.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('a build for a network without internet loads Office.js from where it is told, and from nowhere else', async () => {
  const dist = temporaryFolder({ 'functions.js': '', 'functions.json': '{}' });
  await buildTaskpane(dist, 'office-js/office.js');
  const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  expect(page).toContain('<script src="office-js/office.js"></script>');
  expect(page).toContain("script-src 'self';");
  expect(page).not.toContain('microsoft.com');

  await buildTaskpane(dist, 'https://kantoor.voorbeeld.nl/office/office.js');
  const other = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  expect(other).toContain("script-src 'self' https://kantoor.voorbeeld.nl;");
});
