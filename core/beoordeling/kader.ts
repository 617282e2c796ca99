import type { Periode } from '../periode.ts';
import type { Gegevens } from './feiten.ts';
import type { Trede } from './trede.ts';
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
  /** The trede that follows, or `undefined` where it cannot be known without the previous one. */
  readonly trede: (gegevens: Gegevens) => Trede | undefined;
  /** The treden possible where `trede` gives none. */
  readonly mogelijk_zonder_vorige?: readonly Trede[];
  readonly bronnen: readonly Verwijzing[];
}

/** A place where the sources are silent or divided, and what else could then be read in them. */
export interface Leeswijze {
  readonly naam: string;
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
  readonly bron: Verwijzing;
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

/** The treden a framework allows for facts: one, or several where the previous trede is missing. */
export function uitkomsten(kader: Kader, gegevens: Gegevens): readonly Trede[] {
  const regel = regelVoor(kader, gegevens);
  const trede = regel.trede(gegevens);
  return trede === undefined ? (regel.mogelijk_zonder_vorige ?? []) : [trede];
}
