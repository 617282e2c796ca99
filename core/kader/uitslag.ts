import { type Trede, TREDEN } from '../trede.ts';
import type { Kaderuitkomst } from './compiled-uitkomst.ts';
import { ontbrekend } from './feiten-in.ts';
import type { Kader } from './kader.ts';
import type { Kaderfeit } from './kaderfeiten.ts';
import type { Kaderregel, Leeswijze, Status } from './kadertabel.ts';
import { type Spoorregel, spoorVan } from './spoor.ts';
import type { Kaderfeiten, Stand } from './kaderstand.ts';
import type { Basisvorm } from './vorm.ts';
import { type Bevriezing, type Gewogen, type Redenzonder, weeg } from './weeg.ts';

/** A reading that applied, with the treden it leaves possible besides ours. */
export interface ToegepasteLeeswijze {
  readonly leeswijze: Leeswijze;
  readonly anders: readonly Trede[];
}

interface Toegepast {
  readonly feiten: Kaderfeiten;
  readonly stand: Stand;
  readonly kader: Kader;
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
  readonly regel: Kaderregel;
  /** Why the trede is lighter than its rule says; `undefined` where it is not. */
  readonly bevroren: Bevriezing | undefined;
}

/** No trede, because facts that decide are missing. */
export interface FeitOntbreekt extends Toegepast {
  readonly status: 'feit_ontbreekt';
  readonly regel: Kaderregel;
  readonly ontbreekt: readonly Kaderfeit[];
}

/** No trede, and that is known, or no rule matches. */
export interface GeenTrede extends Toegepast {
  readonly status: 'geen_trede';
  readonly reden: Redenzonder;
  readonly regel: Kaderregel | undefined;
  /** How firm the rule is that says so; `undefined` where no rule does. */
  readonly status_van_regel: Status | undefined;
}

/** What a framework says of the facts of one municipality in one periode. */
export type Uitslag = Ingeschaald | FeitOntbreekt | GeenTrede;

/** What a framework says of the facts, with its trace and what other readings leave possible. */
export function uitslagVan(kader: Kader, feiten: Kaderfeiten): Uitslag {
  const vorm = kader.vorm(feiten.periode);
  const gewogen = weeg(vorm, feiten);
  return { ...zonderSpoor(kader, vorm, gewogen), spoor: spoorTot(vorm, gewogen) };
}

/** How firm the trede of these facts is: the same as `uitslagVan(kader, feiten).status`, without a trace; `undefined` where there is no trede. */
export function statusVanTrede(kader: Kader, feiten: Kaderfeiten): Status | undefined {
  const vorm = kader.vorm(feiten.periode);
  const uitslag = zonderSpoor(kader, vorm, weeg(vorm, feiten));
  return 'trede' in uitslag ? uitslag.status : undefined;
}

type ZonderSpoor = Omit<Ingeschaald, 'spoor'> | Omit<FeitOntbreekt, 'spoor'> | Omit<GeenTrede, 'spoor'>;

function zonderSpoor(kader: Kader, vorm: Basisvorm, gewogen: Gewogen): ZonderSpoor {
  const { gegevens, regel, uitkomsten, bekend, bevroren, reden } = gewogen;
  const leeswijzen = reden === undefined ? readings(vorm, gewogen) : [];
  const mogelijk = new Set<Kaderuitkomst>([...uitkomsten, ...leeswijzen.flatMap(({ anders }) => anders)]);
  const toegepast = {
    feiten: gegevens.feiten,
    stand: gegevens.stand,
    kader,
    leeswijzen,
    mogelijke_treden: TREDEN.filter((trede) => mogelijk.has(trede)),
  };
  const [trede] = uitkomsten;
  if (regel === undefined || trede === undefined || trede === 0)
    return {
      ...toegepast,
      status: 'geen_trede',
      reden: reden ?? 'geen_regel',
      regel: regel?.regel,
      status_van_regel: regel && statusVan(vorm, gewogen, 0, leeswijzen.length > 0),
    };
  if (!bekend) return { ...toegepast, status: 'feit_ontbreekt', regel: regel.regel, ontbreekt: missing(gewogen) };
  return { ...toegepast, trede, status: statusVan(vorm, gewogen, trede, leeswijzen.length > 0), regel: regel.regel, bevroren };
}

/** The rows tried, up to the one that matched; none where the framework does not judge. */
function spoorTot({ regels }: Basisvorm, { regel, gegevens, reden }: Gewogen): readonly Spoorregel[] {
  if (reden === 'vrijgesteld' || reden === 'geen_oordeel') return [];
  const tried = regel === undefined ? regels : regels.slice(0, regels.indexOf(regel) + 1);
  return tried.map((een) => spoorVan(een.regel, gegevens));
}

function readings(vorm: Basisvorm, ons: Gewogen): ToegepasteLeeswijze[] {
  return vorm.leeswijzen.flatMap(({ leeswijze, door_instelling, ...andere }) => {
    const anders = otherTreden(ons, weeg(andere, ons.gegevens.feiten), leeswijze, door_instelling);
    return anders.length === 0 ? [] : [{ leeswijze, anders }];
  });
}

/** What a reading leaves possible besides ours; where it takes a fact otherwise, what lies between too. */
function otherTreden(ons: Gewogen, ander: Gewogen, leeswijze: Leeswijze, door_instelling: boolean): Trede[] {
  const ownRule = ander.regel !== undefined && leeswijze.regels.includes(ander.regel.regel);
  if (!door_instelling && !ownRule) return [];
  const theirs = ander.uitkomsten;
  const [laagste, hoogste] = [Math.min(...ons.uitkomsten, ...theirs), Math.max(...ons.uitkomsten, ...theirs)];
  const between = door_instelling && ons.bekend && theirs.length > 0;
  return TREDEN.filter((trede) => !ons.uitkomsten.includes(trede)).filter(
    (trede) => theirs.includes(trede) || (between && trede > laagste && trede < hoogste),
  );
}

function missing({ regel, gegevens }: Gewogen): readonly Kaderfeit[] {
  const named = regel === undefined ? [] : ontbrekend(regel.regel, gegevens);
  return named.length === 0 ? ['vorige_trede'] : named;
}

function statusVan({ instellingen }: Basisvorm, { regel, gegevens }: Gewogen, trede: Kaderuitkomst, doubted: boolean): Status {
  const vanaf = instellingen.besluit_vanaf?.waarde ?? Infinity;
  const status = regel?.regel.status ?? 'bron';
  if (status === 'besluit' || Math.max(trede, gegevens.feiten.vorige_trede ?? trede) >= vanaf) return 'besluit';
  return status === 'leeswijze' || doubted ? 'leeswijze' : 'bron';
}
