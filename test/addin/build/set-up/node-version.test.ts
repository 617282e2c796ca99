import { expect, test } from 'vitest';
import { nodeTooOld } from '../../../../addin/build/set-up/node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s is new enough for >=20.19', (version) => {
  expect(nodeTooOld(version, '>=20.19')).toBeUndefined();
});

test.each(['20.18.3', '20.9.0', '18.20.4', '6.17.1'])('Node %s is too old for >=20.19', (version) => {
  expect(nodeTooOld(version, '>=20.19')).toBe(
    `Node ${version} is te oud: dit project heeft Node 20.19 of nieuwer nodig. Haal een nieuwere versie op https://nodejs.org en probeer het opnieuw.`,
  );
});
