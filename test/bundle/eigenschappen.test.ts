import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { DIST } from '../../addin/build/paths.ts';
import { functiesUitBron, functiesUitBundel } from '../eigenschappen/bron-en-bundel.ts';
import { aanroep, CONTRACT, goedeRijen, ingevuld, LEEG_IN_HOST, VERPLICHT } from '../eigenschappen/contract.ts';
import { rekenaar } from '../eigenschappen/rekenaar.ts';
import { toetsAlleRegels } from '../eigenschappen/toets.ts';
import { draws } from '../tier.ts';

it('functions.json describes the functions and parameters of the contract, and which may be left out', () => {
  const { functions } = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
  expect(Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]))).toEqual(CONTRACT);
  expect(Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.filter(({ optional }) => !optional).length]))).toEqual(
    VERPLICHT,
  );
});

const bron = rekenaar(functiesUitBron());
const bundel = rekenaar(functiesUitBundel());

describe('what is built computes as its source', () => {
  it('row by row, for right arguments: 20,000 rows', () => {
    fc.assert(
      fc.property(goedeRijen(100), ({ id, kolommen }) => {
        expect([id, bundel(id, ...kolommen)]).toEqual([id, bron(id, ...kolommen)]);
      }),
      { numRuns: 200 },
    );
  });

  it('for every function, whether its arguments are right, blank or wrong', () => {
    fc.assert(
      fc.property(aanroep, fc.constantFrom(...LEEG_IN_HOST), ({ id, argumenten }, leeg) => {
        const gevuld = argumenten.map((template) => ingevuld(template, leeg));
        expect([id, bundel(id, ...gevuld)]).toEqual([id, bron(id, ...gevuld)]);
      }),
      { numRuns: draws(10_000, 2_000) },
    );
  });
});

// In a full run a hundred thousand rows are compared with the oracle of the ladder, which is tried 500 times more often.
toetsAlleRegels(bundel, draws(200, 40));
