import type { Kader } from '../kader/index.ts';
import { opsomming } from '../taal/index.ts';
import { type Trede, tredenaam } from '../trede.ts';
import type { Beoordeling } from './beoordeel.ts';

/** Outcomes as a sentence names them. Of treden: `'trede 2 of 3'`; of classes: `'let op of voldoet niet'`. */
export function uitkomstInWoorden(kader: Kader | undefined, uitkomsten: readonly Trede[]): string {
  const namen = opsomming(
    uitkomsten.map((uitkomst) => kader?.uitkomstcel(uitkomst) ?? uitkomst),
    ' of ',
  );
  return kader?.heeftKlassen ? namen : `trede ${namen}`;
}

/** An outcome with its name: `'trede 3 (Actief toezicht)'`; a class is its name. */
export function uitkomstMetNaam(kader: Kader | undefined, uitkomst: Trede): string {
  const woorden = uitkomstInWoorden(kader, [uitkomst]);
  return kader?.heeftKlassen ? woorden : `${woorden} (${tredenaam(uitkomst)})`;
}

/** What an assessment gives, as a cell: a trede as a number, a class by its name, `geen` or `geen oordeel` where there is none; `undefined` where it cannot be known. */
export function uitkomsttekst(beoordeling: Beoordeling): number | string | undefined {
  if ('trede' in beoordeling) return beoordeling.kader.uitkomstcel(beoordeling.trede);
  if (beoordeling.status !== 'geen_trede' || beoordeling.reden === 'geen_regel') return undefined;
  return beoordeling.reden === 'geen_oordeel' ? 'geen oordeel' : 'geen';
}
