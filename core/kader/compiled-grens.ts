import { GETALFEITEN, type Getalvan } from './feitwaarde.ts';
import type { Grens } from './kadertabel.ts';
import type { Gegevens } from './kaderstand.ts';

/** A bound as a function of the facts, made once; unknown where a fact in it is. */
export function compiledGrens(grens: Grens): Getalvan {
  switch (grens.soort) {
    case 'getal': {
      const { waarde } = grens;
      return () => waarde;
    }
    case 'feit':
      return shareOf(GETALFEITEN[grens.feit], grens.deel);
    case 'som': {
      const delen = grens.delen.map(({ min, grens: deel }) => ({ factor: min ? -1 : 1, getal: compiledGrens(deel) }));
      return (gegevens) => {
        let som = 0;
        for (const { factor, getal } of delen) {
          const waarde = getal(gegevens);
          if (waarde === undefined) return undefined;
          som += factor * waarde;
        }
        return som;
      };
    }
    case 'max':
      return extreme(grens.delen, Math.max);
    case 'min':
      return extreme(grens.delen, Math.min);
  }
}

function shareOf(feit: Getalvan, deel: number): Getalvan {
  if (deel === 1) return feit;
  return (gegevens) => {
    const waarde = feit(gegevens);
    return waarde === undefined ? undefined : deel * waarde;
  };
}

function extreme(delen: readonly Grens[], choose: (a: number, b: number) => number): Getalvan {
  const getallen = delen.map(compiledGrens);
  return (gegevens: Gegevens) => {
    let found: number | undefined;
    for (const getal of getallen) {
      const waarde = getal(gegevens);
      if (waarde === undefined) return undefined;
      found = found === undefined ? waarde : choose(found, waarde);
    }
    return found;
  };
}
