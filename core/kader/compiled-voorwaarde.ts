import { compiledGrens } from './compiled-grens.ts';
import { GETALFEITEN, type Getalvan, VRAGEN } from './feitwaarde.ts';
import { isGetalfeit, type Kaderfeit } from './kaderfeiten.ts';
import type { Celvoorwaarde, Grens, Teken, Toetsing } from './kadertabel.ts';
import type { Gegevens } from './kaderstand.ts';

/** Whether something holds for the facts. */
export type Test = (gegevens: Gegevens) => boolean;

/** Whether all conditions of a row hold, as one function made once. */
export function compiledVoorwaarden(voorwaarden: readonly Celvoorwaarde[]): Test {
  return all(voorwaarden.map(compiledVoorwaarde));
}

/** Whether what one cell asks holds. */
export function compiledVoorwaarde({ feit, een_van }: Celvoorwaarde): Test {
  return any(een_van.map((toetsingen) => all(toetsingen.map((toetsing) => compiledToetsing(feit, toetsing)))));
}

/** Whether one test of a fact holds. */
export function compiledToetsing(feit: Kaderfeit, toetsing: Toetsing): Test {
  const waarde = isGetalfeit(feit) ? GETALFEITEN[feit] : VRAGEN[feit];
  switch (toetsing.soort) {
    case 'onbekend':
      return (gegevens) => waarde(gegevens) === undefined;
    case 'ja_nee':
      return (gegevens) => waarde(gegevens) === toetsing.waarde;
    case 'vergelijking':
      return comparison(waarde as Getalvan, toetsing.teken, toetsing.grens);
    case 'tussen':
      return all([comparison(waarde as Getalvan, '>=', toetsing.van), comparison(waarde as Getalvan, '<=', toetsing.tot)]);
  }
}

const COMPARE: Readonly<Record<Teken, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

/** Figures that differ by no more are equal: what lies between is the rounding of a share. */
const ROUNDING = 1e-9;

function comparison(links: Getalvan, teken: Teken, grens: Grens): Test {
  const compare = COMPARE[teken];
  if (grens.soort === 'getal' && Number.isInteger(grens.waarde)) return withNumber(links, teken, grens.waarde);
  const rechts = compiledGrens(grens);
  return (gegevens) => {
    const a = links(gegevens);
    const b = rechts(gegevens);
    if (a === undefined || b === undefined) return false;
    return compare(Math.abs(a - b) < ROUNDING ? b : a, b);
  };
}

/** A comparison with a whole number, as most are: written out, since this is asked hundreds of thousands of times. */
function withNumber(links: Getalvan, teken: Teken, getal: number): Test {
  switch (teken) {
    case '<':
      return (gegevens) => (links(gegevens) ?? NaN) < getal;
    case '<=':
      return (gegevens) => (links(gegevens) ?? NaN) <= getal;
    case '=':
      return (gegevens) => links(gegevens) === getal;
    case '>=':
      return (gegevens) => (links(gegevens) ?? NaN) >= getal;
    case '>':
      return (gegevens) => (links(gegevens) ?? NaN) > getal;
  }
}

/** All of them; written out for the few that a row has, since this is asked hundreds of thousands of times. */
function all(tests: readonly Test[]): Test {
  const [een, twee, drie] = tests;
  if (een === undefined) return () => true;
  if (twee === undefined) return een;
  if (drie === undefined) return (gegevens) => een(gegevens) && twee(gegevens);
  const overige = all(tests.slice(2));
  return (gegevens) => een(gegevens) && twee(gegevens) && overige(gegevens);
}

function any(tests: readonly Test[]): Test {
  const [een, twee] = tests;
  if (een === undefined) return () => false;
  if (twee === undefined) return een;
  const overige = any(tests.slice(1));
  return (gegevens) => een(gegevens) || overige(gegevens);
}
