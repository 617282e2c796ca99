import { from, op } from 'arquero';
import type { Feiten } from '../../core/feiten/index.ts';
import { isTrede, type Trede } from '../../core/trede.ts';
import {
  type BeoordelingOp,
  bronregelVan,
  type Claim,
  type Gebied,
  GEBIEDEN,
  type Grootheid,
  type OverigeGrootheid,
} from '../../core/bronnen/index.ts';
import { comparePeriode, parsePeriode, type Periode, shiftPeriode } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';

/** A published trede, as the order of precedence gives it. */
export interface Plaatsing {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly trede: Trede;
  readonly beoordeling_op: BeoordelingOp | null;
  /** Other treden that were published of the same half-year. */
  readonly ook_genoemd: readonly number[];
}

/** A municipality in a half-year of which all figures the ladder needs are published. */
export interface Geval {
  readonly gemeente: string;
  readonly feiten: Feiten;
  /** The published trede; `null` where there is none. */
  readonly trede: Trede | null;
}

/** What the notebook treden starts from. */
export interface Tredengegevens {
  readonly plaatsingen: readonly Plaatsing[];
  /** The half-years of which nearly every municipality has a published trede, the earliest first. */
  readonly perioden: readonly Periode[];
  /** How many municipalities the reports say stand on a trede, also of half-years without a list. */
  readonly tellingen: readonly { readonly periode: Periode; readonly trede: number; readonly aantal: number }[];
  readonly gevallen: readonly Geval[];
  /** The documents the treden of those half-years, the counts and the cases are taken from, as captions name them. */
  readonly bron: string;
  readonly bron_tellingen: string;
  readonly bron_gevallen: string;
}

/** A half-year counts when so many municipalities have a published trede. */
const VOLLEDIG = 20;

/** All published treden, the counts beside them, and the cases that can be computed. */
export function tredengegevens(publicaties: Publicaties): Tredengegevens {
  const { claims, bronnen } = publicaties;
  const plaatsingen = plaatsingenVan(publicaties);
  const aantallen = from(plaatsingen).groupby('periode').rollup({ aantal: op.count() }).objects() as { periode: Periode; aantal: number }[];
  const perioden = aantallen
    .filter(({ aantal }) => aantal >= VOLLEDIG)
    .map(({ periode }) => periode)
    .sort(comparePeriode);
  const gevallen = GEBIEDEN.filter(({ soort }) => soort === 'gemeente').flatMap((gebied) => gevallenVan(gebied, publicaties));
  return {
    plaatsingen,
    perioden,
    tellingen: tellingenVan(claims),
    gevallen,
    bron: bronregelVan(
      perioden.flatMap((periode) => tredeclaims(periode, publicaties)),
      bronnen,
    ),
    bron_tellingen: bronregelVan(
      claims.filter(({ grootheid, periode }) => TELLING.test(grootheid) && !perioden.some((een) => een === periode)),
      bronnen,
    ),
    bron_gevallen: bronregelVan(
      gevallen.flatMap(({ gemeente, feiten }) => claimsVanGeval(gemeente, feiten.periode, publicaties)),
      bronnen,
    ),
  };
}

/** The claims that the treden of a half-year are taken from. */
function tredeclaims(periode: Periode, { boek }: Publicaties): readonly Claim[] {
  return GEBIEDEN.flatMap((gebied) => {
    const trede = boek.find(gebied, periode, 'trede');
    return trede.soort === 'gevonden' ? [trede.gekozen] : [];
  });
}

/** The claims about persons that a case is taken from. */
function claimsVanGeval(gemeente: string, periode: Periode, { boek }: Publicaties): readonly Claim[] {
  return (['taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_begin'] as const).flatMap((grootheid) => {
    const cijfer = boek.find({ soort: 'gemeente', naam: gemeente }, periode, grootheid);
    return cijfer.soort === 'gevonden' ? [cijfer.gekozen] : [];
  });
}

function plaatsingenVan({ boek }: Publicaties): readonly Plaatsing[] {
  const alle = GEBIEDEN.flatMap((gebied) =>
    boek.perioden(gebied, 'trede').flatMap((periode): Plaatsing[] => {
      const uitkomst = boek.find(gebied, periode, 'trede');
      if (uitkomst.soort !== 'gevonden' || !isTrede(uitkomst.waarde)) return [];
      return [
        {
          gemeente: gebied.naam,
          periode,
          trede: uitkomst.waarde,
          beoordeling_op: uitkomst.gekozen.beoordeling_op ?? null,
          ook_genoemd: uitkomst.andere.map(({ waarde }) => waarde),
        },
      ];
    }),
  );
  return alle.length === 0 ? [] : (from(alle).orderby('gemeente', 'periode').objects() as Plaatsing[]);
}

const TELLING = /^aantal_gemeenten_trede_(\d)$/;

function tellingenVan(claims: readonly Claim[]): Tredengegevens['tellingen'] {
  const tellingen = claims.flatMap(({ grootheid, periode: tekst = '', waarde }) => {
    const trede = TELLING.exec(grootheid)?.[1];
    const periode = parsePeriode(tekst);
    return trede === undefined || periode === undefined ? [] : [{ periode, trede: Number(trede), aantal: waarde }];
  });
  return tellingen.length === 0 ? [] : (from(tellingen).orderby('periode', 'trede').objects() as Tredengegevens['tellingen']);
}

function gevallenVan(gebied: Gebied, { boek, claims }: Publicaties): readonly Geval[] {
  return boek.perioden(gebied, 'gerealiseerd').flatMap((periode): Geval[] => {
    const cijfer = (grootheid: Grootheid, van = periode) => {
      const uitkomst = boek.find(gebied, van, grootheid);
      return uitkomst.soort === 'gevonden' ? uitkomst.waarde : undefined;
    };
    const herverdeling = claimwaarde(claims, gebied, periode, 'herverdeling') ?? 0;
    const taakstelling = cijfer('taakstelling');
    const gerealiseerd = cijfer('gerealiseerd');
    const opgave = cijfer('totaalopgave');
    const begin =
      cijfer('achterstand_begin') ??
      (opgave === undefined || taakstelling === undefined ? undefined : opgave - taakstelling - herverdeling);
    if (taakstelling === undefined || gerealiseerd === undefined || begin === undefined) return [];
    const vorige = cijfer('trede', shiftPeriode(periode, -1));
    const trede = cijfer('trede');
    const nagekomen = claimwaarde(claims, gebied, periode, 'nagekomen') ?? 0;
    return [
      {
        gemeente: gebied.naam,
        feiten: {
          periode,
          taakstelling,
          achterstand_begin: begin,
          gerealiseerd,
          herverdeling,
          nagekomen,
          ...(vorige !== undefined && isTrede(vorige) ? { vorige_trede: vorige } : {}),
        },
        trede: trede !== undefined && isTrede(trede) ? trede : null,
      },
    ];
  });
}

function claimwaarde(claims: readonly Claim[], gebied: Gebied, periode: Periode, grootheid: OverigeGrootheid): number | undefined {
  return claims.find((claim) => claim.gebied === gebied.naam && claim.periode === periode && claim.grootheid === grootheid)?.waarde;
}
