import type { Periode } from '../periode.ts';
import { gegevensVan, type Gegevens, type Stand } from './feiten.ts';
import type { Feiten } from '../feiten/index.ts';
import { type Kader, type Leeswijze, type Regel, regelGeldt, regelVoor, uitkomsten } from './kader.ts';
import { kaderVan } from './kaders.ts';
import { type Trede, TREDEN } from '../trede.ts';
import { toets, type Toets } from './voorwaarde.ts';

/**
 * How firm a trede is.
 * - `bron`: the sources say so
 * - `leeswijze`: our reading where they are silent or divided; see `mogelijke_treden`
 * - `besluit`: trede 4 and higher, or leaving them: Gedeputeerde Staten decide, this is advice
 */
export type Status = 'bron' | 'leeswijze' | 'besluit';

/** A row of the framework put to the facts: its conditions, those of which one suffices, and whether it matched. */
export interface Spoorregel {
  readonly regel: number;
  readonly toetsen: readonly Toets[];
  readonly een_van: readonly Toets[];
  readonly geldt: boolean;
}

/** A reading that applied, with the treden it leaves possible besides ours. */
export interface ToegepasteLeeswijze {
  readonly leeswijze: Leeswijze;
  readonly anders: readonly Trede[];
}

interface Toegepast {
  readonly feiten: Feiten;
  readonly stand: Stand;
  readonly kader: Kader;
  readonly regel: Regel;
  /** The rows tried, in order; the last one matched. */
  readonly spoor: readonly Spoorregel[];
  readonly leeswijzen: readonly ToegepasteLeeswijze[];
  /** All treden possible, lightest first, ours included. */
  readonly mogelijke_treden: readonly Trede[];
}

/** A trede with everything that led to it. */
export interface Ingeschaald extends Toegepast {
  readonly status: Status;
  readonly trede: Trede;
}

/** No trede, because the previous one decides and is missing. */
export interface FeitOntbreekt extends Toegepast {
  readonly status: 'feit_ontbreekt';
  readonly ontbreekt: 'vorige_trede';
}

/** No trede, because no framework is known for the periode. */
export interface GeenKader {
  readonly status: 'geen_kader';
  readonly periode: Periode;
}

/** The arithmetical placement (rekenkundige inschaling) of one municipality in one periode. */
export type Beoordeling = Ingeschaald | FeitOntbreekt | GeenKader;

/**
 * Places one municipality on the interventieladder by the framework of the periode, with its trace.
 * Utrecht 2022-1: `beoordeel({periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171,
 * gerealiseerd: 168, vorige_trede: 2})` → status `bron`, trede 3.
 */
export function beoordeel(feiten: Feiten): Beoordeling {
  const kader = kaderVan(feiten.periode);
  if (kader === undefined) return { status: 'geen_kader', periode: feiten.periode };
  const gegevens = gegevensVan(feiten);
  const regel = regelVoor(kader, gegevens);
  const treden = regel.treden(gegevens);
  const leeswijzen = toegepasteLeeswijzen(kader, regel, gegevens);
  const mogelijk = new Set([...treden, ...leeswijzen.flatMap(({ anders }) => anders)]);
  const toegepast: Toegepast = {
    feiten,
    stand: gegevens.stand,
    kader,
    regel,
    spoor: spoorTot(kader, regel, gegevens),
    leeswijzen,
    mogelijke_treden: TREDEN.filter((trede) => mogelijk.has(trede)),
  };
  const trede = enige(treden);
  if (trede === undefined) return { ...toegepast, status: 'feit_ontbreekt', ontbreekt: 'vorige_trede' };
  return { ...toegepast, trede, status: statusVan(trede, feiten.vorige_trede, leeswijzen.length > 0) };
}

/**
 * The trede alone, without trace: the same as `beoordeel(feiten).trede`, and many times faster.
 * `undefined` where it cannot be known.
 */
export function inschaling(feiten: Feiten): Trede | undefined {
  const kader = kaderVan(feiten.periode);
  if (kader === undefined) return undefined;
  return enige(uitkomsten(kader, gegevensVan(feiten)));
}

function enige(treden: readonly Trede[]): Trede | undefined {
  return treden.length === 1 ? treden[0] : undefined;
}

function toegepasteLeeswijzen(kader: Kader, regel: Regel, gegevens: Gegevens): ToegepasteLeeswijze[] {
  return kader.leeswijzen.flatMap((leeswijze) => {
    const anders = leeswijze.anders(gegevens, regel, kader);
    return anders === undefined ? [] : [{ leeswijze, anders }];
  });
}

function statusVan(trede: Trede, vorige: Trede | undefined, opOnzeUitleg: boolean): Status {
  if (Math.max(trede, vorige ?? trede) >= 4) return 'besluit';
  return opOnzeUitleg ? 'leeswijze' : 'bron';
}

function spoorTot(kader: Kader, laatste: Regel, gegevens: Gegevens): Spoorregel[] {
  return kader.regels.slice(0, kader.regels.indexOf(laatste) + 1).map((regel) => ({
    regel: regel.nummer,
    toetsen: regel.voorwaarden.map((voorwaarde) => toets(voorwaarde, gegevens)),
    een_van: (regel.een_van ?? []).map((voorwaarde) => toets(voorwaarde, gegevens)),
    geldt: regelGeldt(regel, gegevens),
  }));
}
