import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { GROOTHEDEN } from '../../core/bronnen/index.ts';

/**
 * Leaves out of a bundle what no function can be asked: claims of other quantities, and the line in the maintainers'
 * text of a document. The project's own data stay whole.
 */
export function shippedClaims(): Plugin {
  return {
    name: 'shipped-claims',
    enforce: 'pre',
    load: (id) =>
      /bronnen\/gegevens\/[^/]+\/(cijfers|treden)\.json$/.test(id)
        ? JSON.stringify(shipped(JSON.parse(readFileSync(id, 'utf8')) as Record<string, unknown>[]))
        : null,
  };
}

function shipped(claims: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const askable: readonly unknown[] = GROOTHEDEN;
  return claims.filter(({ grootheid }) => grootheid === undefined || askable.includes(grootheid)).map(({ regel: _, ...claim }) => claim);
}
