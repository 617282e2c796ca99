import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Metadata } from '../../addin/build/metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { functiesUitBundel } from '../eigenschappen/bron-en-bundel.ts';
import { CONTRACT, VERPLICHT } from '../eigenschappen/contract.ts';
import { rekenaar } from '../eigenschappen/rekenaar.ts';
import { toetsAlleRegels } from '../eigenschappen/toets.ts';

it('functions.json describes the functions and parameters of the contract, and which may be left out', () => {
  const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as Metadata;
  expect(Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]))).toEqual(CONTRACT);
  expect(Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.filter(({ optional }) => !optional).length]))).toEqual(VERPLICHT);
});

// Five hundred times as many rows are compared with the oracle of the ladder: a hundred thousand.
toetsAlleRegels(rekenaar(functiesUitBundel()), 200);
