import type { Periode } from '../periode.ts';
import type { Gegevens } from './feiten.ts';
import type { Trede } from '../trede.ts';
import { geldt, type Voorwaarde } from './voorwaarde.ts';

/** A place in a source document; `bron` is its key in the list of sources. */
export interface Verwijzing {
  readonly bron: string;
  readonly plaats: string;
}

/** A row of a framework. It matches when all of `voorwaarden` hold and, if given, one of `een_van`. */
export interface Regel {
  readonly nummer: number;
  readonly voorwaarden: readonly Voorwaarde[];
  readonly een_van?: readonly Voorwaarde[];
  /** The one trede that follows, or those that are possible where the previous trede decides and is missing. */
  readonly treden: (gegevens: Gegevens) => readonly Trede[];
  readonly bronnen: readonly Verwijzing[];
}

/** A place where the sources are silent or divided, and what else could then be read in them. */
export interface Leeswijze {
  /** Why this is our reading, as a Dutch clause without capital and full stop. */
  readonly uitleg: string;
  /** The treden possible besides ours, or `undefined` where the question does not arise. */
  readonly anders: (gegevens: Gegevens, regel: Regel, kader: Kader) => readonly Trede[] | undefined;
}

/** A dated framework of the interventieladder. */
export interface Kader {
  readonly naam: string;
  readonly van: Periode;
  /** The last periode it holds for; `undefined` while it is in force. */
  readonly tot?: Periode;
  /** The last periode for which a report confirms this version. */
  readonly bevestigd_tot: Periode;
  readonly regels: readonly Regel[];
  readonly leeswijzen: readonly Leeswijze[];
  /** What each trede brings, as Dutch phrases. */
  readonly maatregelen: Readonly<Record<Trede, readonly string[]>>;
  readonly bron: Verwijzing;
  /** Where it is said how a koppelingstekort is weighed. */
  readonly bron_koppelingstekort: Verwijzing;
}

/** Whether a row matches the facts. */
export function regelGeldt(regel: Regel, gegevens: Gegevens): boolean {
  return (
    regel.voorwaarden.every((voorwaarde) => geldt(voorwaarde, gegevens)) &&
    (regel.een_van === undefined || regel.een_van.some((voorwaarde) => geldt(voorwaarde, gegevens)))
  );
}

/** The first row that matches. The rows of a framework cover all facts; one that does not is a programming error. */
export function regelVoor(kader: Kader, gegevens: Gegevens): Regel {
  for (const regel of kader.regels) if (regelGeldt(regel, gegevens)) return regel;
  throw new RangeError(`${kader.naam} has no row for these facts`);
}

/** The treden a framework gives for facts: one, or several where the previous trede decides and is missing. */
export function uitkomsten(kader: Kader, gegevens: Gegevens): readonly Trede[] {
  return regelVoor(kader, gegevens).treden(gegevens);
}

/** The previous trede, for rows and readings that apply only where it is known; one that asks for an unknown one is a programming error. */
export function bekendeVorige({ feiten: { vorige_trede } }: Gegevens): Trede {
  if (vorige_trede === undefined) throw new RangeError('a row or reading that needs the previous trede was used without it');
  return vorige_trede;
}
