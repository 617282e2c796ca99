import type { Celwaarde } from '../../host/werkmap.ts';

const LANGSTE_NAAM = 80;

/** A cell of the port as core reads it: an error is an object with its code. */
export function alsKerncel(cel: Celwaarde): unknown {
  return typeof cel === 'object' && cel !== null ? { code: cel.fout } : cel;
}

/**
 * The name in a cell, cut short where it is very long; `undefined` where there is none. Without marks that are not seen:
 * one that turns the direction of text would turn the figures in a sentence with the name too.
 * @example naamVan(' Leusden\u202E ') // 'Leusden'
 */
export function naamVan(cel: unknown): string | undefined {
  if (typeof cel !== 'string') return undefined;
  const naam = cel
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  if (naam === '') return undefined;
  return naam.length > LANGSTE_NAAM ? `${naam.slice(0, LANGSTE_NAAM)}…` : naam;
}
