import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeIn, filesOf, LADDER, LEFT_OUT, PARTS } from './parts.ts';

const CODE = [...codeIn('core'), ...codeIn('addin/functions')];

describe('the parts that are mutated', () => {
  it('hold every file of core and addin/functions, once, but for those left out with a reason', () => {
    const held = [...PARTS.flatMap(filesOf), ...Object.keys(LEFT_OUT)];
    expect([...held].sort()).toEqual([...CODE].sort());
    for (const reason of Object.values(LEFT_OUT)) expect(reason.length).toBeGreaterThan(20);
  });

  it('have tests of their own room', () => {
    for (const {
      name,
      tests: [own = ''],
    } of PARTS)
      expect(existsSync(own.replace(/\/\*.*/, '')), name).toBe(true);
  });

  it('may lose no mutant on the ladder, and one in twenty elsewhere', () => {
    expect(PARTS.map(({ name, minimum }) => [name, minimum])).toEqual(PARTS.map(({ name }) => [name, name === LADDER ? 100 : 95]));
    expect(LADDER).toBe('core/beoordeling');
  });
});
