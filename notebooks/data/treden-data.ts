import { from, op } from 'arquero';
import type { Feiten } from '../../core/feiten/index.ts';
import { isTrede, type Trede } from '../../core/trede.ts';
import {
  type BeoordelingOp,
  type Bron,
  type Claim,
  type Gebied,
  GEBIEDEN,
  type Grootheid,
  PROVINCIE,
  waardeVan,
} from '../../core/bronnen/index.ts';
import { GEMEENTEN } from '../../core/gemeente/index.ts';
import { comparePeriode, parsePeriode, type Periode, shiftPeriode } from '../../core/periode.ts';
import type { Publicaties } from './publicaties.ts';

/** A published trede, as the order of precedence gives it. */
export interface GepubliceerdePlaatsing {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly trede: Trede;
  readonly beoordeling_op: BeoordelingOp | null;
  /** Other treden that were published of the same half-year. */
  readonly ook_genoemd: readonly number[];
  readonly bronnen: readonly string[];
}

/** A municipality in a half-year of which all figures the ladder needs are published. */
export interface Tredegeval {
  readonly gemeente: string;
  readonly feiten: Feiten;
  /** The published trede; `null` where there is none. */
  readonly trede: Trede | null;
  readonly bronnen: readonly string[];
}

/** How many municipalities a report says stand on a trede. */
export interface Tredetellingrij {
  readonly periode: Periode;
  readonly trede: number;
  readonly aantal: number;
  readonly bronnen: readonly string[];
}

/** The stand of a province at the end of a half-year. */
export interface Provinciestand {
  readonly periode: Periode;
  readonly stand: number;
}

/** The treden of a province. */
export interface Provincietreden {
  /** Its name as `GEMEENTEN` has it: `'Utrecht'`. */
  readonly naam: string;
  readonly woorden: string;
  readonly plaatsingen: readonly GepubliceerdePlaatsing[];
  /** The half-years of which nearly every municipality has a published trede, the earliest first. */
  readonly perioden: readonly Periode[];
  readonly tellingen: readonly Tredetellingrij[];
  readonly gevallen: readonly Tredegeval[];
  readonly standen: readonly Provinciestand[];
}

/** What the notebook treden starts from. */
export interface Tredengegevens {
  readonly gebieden: readonly Provincietreden[];
  readonly standaard: string;
  readonly documenten: readonly Bron[];
}

/** Municipalities of own figures that are not known, and so of no province. */
const ANDERE = 'andere gemeenten';

/** A half-year counts when so large a part of the municipalities that ever have a published trede has one. */
const VOLLEDIG = 0.75;

/** All published treden by province, the counts beside them, and the cases that can be computed. */
export function tredengegevens(publicaties: Publicaties): Tredengegevens {
  const plaatsingen = plaatsingenVan(publicaties);
  const gevallen = gevallenIn(publicaties);
  const provincies = [...new Set(plaatsingen.map(({ gemeente }) => provincieVan(gemeente)))].sort();
  const gebieden = provincies.map((naam): Provincietreden => {
    const eigen = plaatsingen.filter(({ gemeente }) => provincieVan(gemeente) === naam);
    const gebied = gebiedVanProvincie(naam);
    return {
      naam,
      woorden: naam === ANDERE ? 'deze gegevens' : `de provincie ${naam}`,
      plaatsingen: eigen,
      perioden: volledigePerioden(eigen),
      tellingen: gebied === undefined ? [] : tellingenVan(publicaties.claims, gebied),
      gevallen: gevallen.filter(({ gemeente }) => provincieVan(gemeente) === naam),
      standen: gebied === undefined ? [] : standenVan(publicaties, gebied),
    };
  });
  const keys = new Set(
    gebieden.flatMap((een) => [...een.plaatsingen, ...een.tellingen, ...een.gevallen].flatMap(({ bronnen }) => bronnen)),
  );
  return {
    gebieden,
    standaard: beginProvincie(gebieden, publicaties),
    documenten: publicaties.bronnen.filter(({ bron }) => keys.has(bron)),
  };
}

/** The province that own figures are about, then that of Utrecht, then the first there is. */
function beginProvincie(gebieden: readonly Provincietreden[], { eigen }: Publicaties): string {
  const namen = gebieden.map(({ naam }) => naam);
  const eerst = [...(eigen?.gebieden.map(provincieVan) ?? []), PROVINCIE.naam.slice('provincie '.length)];
  return eerst.find((naam) => namen.includes(naam)) ?? namen[0] ?? '';
}

function provincieVan(gemeente: string): string {
  return GEMEENTEN.find(({ naam }) => naam === gemeente)?.provincie ?? ANDERE;
}

function gebiedVanProvincie(naam: string): Gebied | undefined {
  return GEBIEDEN.find((gebied) => gebied.soort === 'provincie' && gebied.naam === `provincie ${naam}`);
}

function volledigePerioden(plaatsingen: readonly GepubliceerdePlaatsing[]): readonly Periode[] {
  const alle = new Set(plaatsingen.map(({ gemeente }) => gemeente)).size;
  const aantallen = from([...plaatsingen])
    .groupby('periode')
    .rollup({ aantal: op.count() })
    .objects() as {
    periode: Periode;
    aantal: number;
  }[];
  return aantallen.flatMap(({ periode, aantal }) => (aantal >= VOLLEDIG * alle ? [periode] : [])).sort(comparePeriode);
}

function standenVan({ boek }: Publicaties, gebied: Gebied): readonly Provinciestand[] {
  return boek.perioden(gebied, 'achterstand_eind').flatMap((periode) => {
    const stand = waardeVan(boek.find(gebied, periode, 'achterstand_eind'));
    return stand === undefined ? [] : [{ periode, stand }];
  });
}

function plaatsingenVan({ boek }: Publicaties): readonly GepubliceerdePlaatsing[] {
  const alle = boek.gebieden
    .filter(({ soort }) => soort === 'gemeente')
    .flatMap((gebied) =>
      boek.perioden(gebied, 'trede').flatMap((periode): GepubliceerdePlaatsing[] => {
        const uitkomst = boek.find(gebied, periode, 'trede');
        if (uitkomst.soort !== 'gevonden' || !isTrede(uitkomst.waarde)) return [];
        const { gekozen, andere } = uitkomst;
        return [
          {
            gemeente: gebied.naam,
            periode,
            trede: uitkomst.waarde,
            beoordeling_op: gekozen.beoordeling_op ?? null,
            ook_genoemd: andere.map(({ waarde }) => waarde),
            bronnen: [...new Set([gekozen, ...andere.map(({ claim }) => claim)].map(({ bron }) => bron))],
          },
        ];
      }),
    );
  return alle.length === 0 ? [] : (from(alle).orderby('gemeente', 'periode').objects() as GepubliceerdePlaatsing[]);
}

const TELLING = /^aantal_gemeenten_trede_(\d)$/;

function tellingenVan(claims: readonly Claim[], { naam }: Gebied): readonly Tredetellingrij[] {
  const tellingen = claims.flatMap(({ gebied, grootheid, periode: tekst = '', waarde, bron }): Tredetellingrij[] => {
    const trede = TELLING.exec(grootheid)?.[1];
    const periode = parsePeriode(tekst);
    if (gebied !== naam || trede === undefined || periode === undefined) return [];
    return [{ periode, trede: Number(trede), aantal: waarde, bronnen: [bron] }];
  });
  return tellingen.length === 0 ? [] : (from(tellingen).orderby('periode', 'trede').objects() as Tredetellingrij[]);
}

/** Every municipality and half-year of which the figures that the ladder needs are published. */
export function gevallenIn(publicaties: Publicaties): readonly Tredegeval[] {
  return publicaties.boek.gebieden.filter(({ soort }) => soort === 'gemeente').flatMap((gebied) => gevallenVan(gebied, publicaties));
}

function gevallenVan(gebied: Gebied, { boek }: Publicaties): readonly Tredegeval[] {
  return boek.perioden(gebied, 'gerealiseerd').flatMap((periode): Tredegeval[] => {
    const gebruikt: Claim[] = [];
    const cijfer = (grootheid: Grootheid, van = periode) => {
      const uitkomst = boek.find(gebied, van, grootheid);
      if (uitkomst.soort !== 'gevonden') return undefined;
      gebruikt.push(uitkomst.gekozen);
      return uitkomst.waarde;
    };
    const vorige = shiftPeriode(periode, -1);
    const herverdeling = cijfer('herverdeling') ?? 0;
    const taakstelling = cijfer('taakstelling');
    const gerealiseerd = cijfer('gerealiseerd');
    const begin = beginstand(cijfer, taakstelling, herverdeling);
    if (taakstelling === undefined || gerealiseerd === undefined || begin === undefined) return [];
    const nagekomen = cijfer('nagekomen') ?? 0;
    const nagekomen_vorige = cijfer('nagekomen', vorige);
    const [trede, vorige_trede] = [cijfer('trede'), cijfer('trede', vorige)];
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
          ...(nagekomen_vorige === undefined ? {} : { nagekomen_vorige }),
          ...(vorige_trede !== undefined && isTrede(vorige_trede) ? { vorige_trede } : {}),
        },
        trede: trede !== undefined && isTrede(trede) ? trede : null,
        bronnen: [...new Set(gebruikt.map(({ bron }) => bron))],
      },
    ];
  });
}

/** The stand at the begin: as published, or what the totaalopgave holds beside taakstelling and herverdeling. */
function beginstand(
  cijfer: (grootheid: Grootheid) => number | undefined,
  taakstelling: number | undefined,
  herverdeling: number,
): number | undefined {
  const eigen = cijfer('achterstand_begin');
  if (eigen !== undefined || taakstelling === undefined) return eigen;
  const opgave = cijfer('totaalopgave');
  return opgave === undefined ? undefined : opgave - taakstelling - herverdeling;
}
