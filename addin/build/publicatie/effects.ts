import { KADERFILES } from '../../../core/kader/index.ts';
import {
  type Bron,
  type Cijferboek,
  cijferboek,
  type Claim,
  type Found,
  type Gebied,
  GEBIEDEN,
  GROOTHEDEN,
  type Grootheid,
  isGrootheid,
  laatstBevestigd,
  laatsteClaimperiode,
  periodeVan,
} from '../../../core/bronnen/index.ts';
import { type Publicatiebevinding, publicatiebevindingen } from '../../../core/controle/index.ts';
import { uitPublicaties } from '../../../core/documenten/index.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Publicatie } from './read-folder.ts';

/** Everything published: the claims and the documents they stand in. */
export interface Publicatieregister {
  readonly bronnen: readonly Bron[];
  readonly claims: readonly Claim[];
}

/** What something is without the publication, and with it. */
export interface Wending<T> {
  readonly eerst: T;
  readonly dan: T;
}

/** What becomes of all that is published when a publication is added. */
export interface Gevolgen {
  readonly publicatie: Publicatie;
  /** The register with the publication in it. */
  readonly register: Publicatieregister;
  /** Figures of which other values are published too, with a value of this publication among them. */
  readonly tegenspraken: readonly Found[];
  /** Figures that are answered otherwise than before. */
  readonly anders: readonly {
    readonly gebied: Gebied;
    readonly periode: Periode;
    readonly grootheid: Grootheid;
    readonly waarde: Wending<number>;
  }[];
  /** What no longer adds up or cannot follow: conflicts that were not there before, other than two values for one figure. */
  readonly bevindingen: readonly Publicatiebevinding[];
  readonly laatste_periode: Wending<Periode | undefined>;
  /** The last half-year of which a report can be made. */
  readonly laatste_rapport: Wending<Periode | undefined>;
  /** The frameworks of which it is now confirmed for longer that they hold. */
  readonly bevestigd: readonly { readonly kader: string; readonly tot: Wending<Periode | undefined> }[];
}

/** What adding a publication does to a register; where the register holds it already, it is taken out first. */
export function effectsOf(publicatie: Publicatie, alles: Publicatieregister): Gevolgen {
  const { bron } = publicatie.bron;
  const eerst: Publicatieregister = {
    bronnen: alles.bronnen.filter((een) => een.bron !== bron),
    claims: alles.claims.filter((claim) => claim.bron !== bron),
  };
  const dan: Publicatieregister = { bronnen: [...eerst.bronnen, publicatie.bron], claims: [...eerst.claims, ...publicatie.claims] };
  const boeken = { eerst: cijferboek(eerst.claims, eerst.bronnen), dan: cijferboek(dan.claims, dan.bronnen) };
  return {
    publicatie,
    register: dan,
    tegenspraken: tegenspraken(publicatie, boeken.dan),
    anders: anders(boeken),
    bevindingen: nieuweBevindingen(eerst, dan),
    laatste_periode: { eerst: laatsteClaimperiode(eerst.claims), dan: laatsteClaimperiode(dan.claims) },
    laatste_rapport: { eerst: laatsteRapport(eerst, boeken.eerst), dan: laatsteRapport(dan, boeken.dan) },
    bevestigd: bevestigd(eerst.bronnen, dan.bronnen),
  };
}

/** The figures the publication's own claims are about, each once. */
function figuren(claims: readonly Claim[]): readonly { gebied: Gebied; periode: Periode; grootheid: Grootheid }[] {
  const gezien = new Map(
    claims.flatMap((claim) => {
      const periode = periodeVan(claim);
      const gebied = GEBIEDEN.find(({ naam }) => naam === claim.gebied);
      const { grootheid } = claim;
      if (periode === undefined || gebied === undefined || !isGrootheid(grootheid)) return [];
      return [[`${gebied.naam} ${periode} ${grootheid}`, { gebied, periode, grootheid }] as const];
    }),
  );
  return [...gezien.values()];
}

function tegenspraken({ claims }: Publicatie, boek: Cijferboek): readonly Found[] {
  return figuren(claims).flatMap(({ gebied, periode, grootheid }) => {
    const cijfer = boek.find(gebied, periode, grootheid);
    return cijfer.soort === 'gevonden' && cijfer.andere.length > 0 ? [cijfer] : [];
  });
}

function anders({ eerst, dan }: Wending<Cijferboek>): Gevolgen['anders'] {
  return GEBIEDEN.flatMap((gebied) =>
    GROOTHEDEN.flatMap((grootheid) =>
      eerst.perioden(gebied, grootheid).flatMap((periode) => {
        const [oud, nieuw] = [eerst.find(gebied, periode, grootheid), dan.find(gebied, periode, grootheid)];
        if (oud.soort !== 'gevonden' || nieuw.soort !== 'gevonden' || oud.waarde === nieuw.waarde) return [];
        return [{ gebied, periode, grootheid, waarde: { eerst: oud.waarde, dan: nieuw.waarde } }];
      }),
    ),
  );
}

function nieuweBevindingen(eerst: Publicatieregister, dan: Publicatieregister): readonly Publicatiebevinding[] {
  const key = ({ soort, zin, claims: [{ gebied, periode, grootheid }] }: Publicatiebevinding) =>
    JSON.stringify([soort, gebied, periode, grootheid, zin]);
  const al = new Set(publicatiebevindingen(eerst.claims, eerst.bronnen).map(key));
  return publicatiebevindingen(dan.claims, dan.bronnen).filter(
    (bevinding) => bevinding.soort !== 'verschillende_waarden' && !al.has(key(bevinding)),
  );
}

function laatsteRapport({ claims, bronnen }: Publicatieregister, boek: Cijferboek): Periode | undefined {
  return uitPublicaties({ boek, claims, bronnen }).perioden.at(-1);
}

function bevestigd(eerst: readonly Bron[], dan: readonly Bron[]): Gevolgen['bevestigd'] {
  return KADERFILES.flatMap(({ kader, vroeger }) => {
    const named = vroeger ?? kader;
    const tot = { eerst: laatstBevestigd(named, eerst), dan: laatstBevestigd(named, dan) };
    return tot.eerst === tot.dan ? [] : [{ kader: named, tot }];
  });
}
