import { describe, expect, it } from 'vitest';
import { lijktOp } from '../../../addin/functions/lijkt-op.ts';

describe('lijktOp', () => {
  it('offers the nearest names, or nothing', () => {
    expect([lijktOp([]), lijktOp(['Soest']), lijktOp(['Soest', 'Zeist'])]).toEqual(['', '; lijkt op Soest', '; lijkt op Soest, Zeist']);
  });
});
