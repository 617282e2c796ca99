import { earlierStanden, feitenUitRij, inschaling, kaderVanRij } from './beoordeling/index.ts';
import { type Kader, standVan } from './kader/index.ts';
import { type Feiten, FIELDS } from './feiten/index.ts';
import type { Datum } from './datum.ts';
import { rijsleutel } from './gemeente/index.ts';
import { Invoerfout, misschienNietNul, ofFout, readAantal, readDatum, readPeriode } from './invoer/index.ts';
import { TABELFOUT } from './tabel-messages.ts';
import type { Periode } from './periode.ts';
import { readRijen, rijenVan, type Invoerrij } from './rijen.ts';
import { readTabel, type Tabel } from './tabel.ts';
import { celgetal } from './taal/index.ts';
import { tempo } from './tempo.ts';
import { type Uitvoercel, type Uitvoertabel } from './output.ts';

/** A row with a cumulative figure, by municipality and periode. */
interface Standrij {
  readonly gemeente: string | number;
  readonly periode: Periode;
  readonly gerealiseerd: number;
  readonly datum: Datum | undefined;
  /** What was to be done, as far as the table says it. */
  readonly opgave: Opgave;
  /** The facts for the thresholds, which are an extra: a row that cannot be assessed is still compared. */
  readonly feiten: Feiten | Invoerfout;
  readonly kader: Kader | undefined;
}

/** What is to be done in a periode; it can be revised on the way. */
const OPGAVE = ['taakstelling', 'achterstand_begin', 'herverdeling'] as const;
type Opgave = Readonly<Partial<Record<(typeof OPGAVE)[number], number>>>;

const KOPPEN = [
  'gemeente',
  'periode',
  'gerealiseerd_oud',
  'gerealiseerd_nieuw',
  'verschil',
  'per_week',
  'daling',
  'drempels',
  'wijzigingen',
] as const;

/** What is said of a municipality without figures of a later day: that nothing is known, which is not that nobody was housed. */
const GEEN_NIEUWE_STAND = 'geen nieuwe stand';
const NIEUW_IN_TABEL = 'nieuw in de tabel';

/** The thresholds that can be crossed. */
export const DREMPELS: {
  readonly gehaald: string;
  readonly niet_meer_gehaald: string;
  trede(van: number | string | undefined, naar: number | string | undefined): string;
} = {
  gehaald: 'taakstelling gehaald',
  niet_meer_gehaald: 'taakstelling niet meer gehaald',
  trede: (van, naar) => `trede ${van} → ${naar}`,
};

/** The rows of a table by municipality and periode, and those that could not be read. */
interface Standen {
  readonly standen: ReadonlyMap<string, Standrij>;
  readonly onleesbaar: readonly Uitvoercel[][];
}

/**
 * WIJZIGINGEN: what changed between two tables of the same periods: gerealiseerd then and now, the difference,
 * persons per week where both have a datum, a fall (a cumulative figure that went down), thresholds crossed, and what of the opgave
 * was revised. Who has no figures of a later day has no difference, and that is said. Of several standen in a table the latest goes.
 * A row that cannot be read is given at the end, with its error.
 */
export function wijzigingenTabel(oud: readonly (readonly unknown[])[], nieuw: readonly (readonly unknown[])[]): Uitvoertabel {
  const voor = readStanden(oud, 'oud');
  const na = readStanden(nieuw, 'nieuw');
  return [
    KOPPEN,
    ...[...na.standen].map(([key, rij]) => wijziging(voor.standen.get(key), rij)),
    ...[...voor.standen].filter(([key]) => !na.standen.has(key)).map(([, rij]) => verdwenenRij(rij)),
    ...voor.onleesbaar,
    ...na.onleesbaar,
  ];
}

function readStanden(cellen: readonly (readonly unknown[])[], tabelnaam: string): Standen {
  const tabel = readTabel(cellen, ['gemeente', 'periode', 'gerealiseerd']);
  const rijen = rijenVan(tabel, { waar: `${tabelnaam}, ` }).filter((rij) => !rij.isZonderPeriode);
  const earlier = earlierStanden(tabel, rijen, periodeVan);
  const standen = new Map<string, Standrij>();
  const { onleesbaar } = readRijen(rijen, (rij) => {
    if (earlier.has(rij)) return undefined;
    const stand = readStand(tabel, rij);
    const key = rijsleutel(stand.gemeente, stand.periode);
    if (standen.has(key)) {
      throw TABELFOUT.stand_dubbel({ tabel: tabelnaam, rij: rij.nummer, gemeente: stand.gemeente, periode: stand.periode });
    }
    standen.set(key, stand);
    return stand;
  });
  return { standen, onleesbaar: onleesbaar.map(({ rij, fout }) => [rij.gemeente, fout, '', '', '', '', '', '', '']) };
}

function periodeVan(rij: Invoerrij): Periode | undefined {
  const periode = ofFout(() => rij.read('periode', readPeriode));
  return periode instanceof Invoerfout ? undefined : periode;
}

function readStand(tabel: Tabel, rij: Invoerrij): Standrij {
  const periode = rij.read('periode', readPeriode);
  const kader = kaderVanRij(rij, periode);
  return {
    gemeente: rij.readGemeente(),
    periode,
    gerealiseerd: rij.read('gerealiseerd', readAantal),
    datum: rij.read('datum', misschienNietNul(readDatum)),
    opgave: readOpgave(tabel, rij),
    feiten: ofFout(() => feitenUitRij(tabel, rij.cellen, rij.nummer, kader)),
    kader,
  };
}

/** What cannot be read is as little known as what has no column. */
function readOpgave(tabel: Tabel, rij: Invoerrij): Opgave {
  return Object.fromEntries(
    OPGAVE.flatMap((feit) => {
      const personen = tabel.kolommen.has(feit) ? ofFout(() => rij.read(feit, FIELDS[feit].read)) : undefined;
      return typeof personen === 'number' ? [[feit, personen]] : [];
    }),
  );
}

function wijziging(voor: Standrij | undefined, na: Standrij): Uitvoercel[] {
  if (voor === undefined) return [na.gemeente, na.periode, '', na.gerealiseerd, '', '', '', '', NIEUW_IN_TABEL];
  const verschil = na.gerealiseerd - voor.gerealiseerd;
  const zonder = verschil === 0 && voor.datum !== undefined && voor.datum === na.datum;
  return [
    na.gemeente,
    na.periode,
    voor.gerealiseerd,
    na.gerealiseerd,
    zonder ? '' : verschil,
    perWeek(voor, na),
    zonder ? '' : verschil < 0 ? 'ja' : 'nee',
    drempels(voor, na).join('; '),
    [...(zonder ? [GEEN_NIEUWE_STAND] : []), ...herzieningen(voor.opgave, na.opgave)].join('; '),
  ];
}

function verdwenenRij({ gemeente, periode, gerealiseerd }: Standrij): Uitvoercel[] {
  return [gemeente, periode, gerealiseerd, '', '', '', '', '', GEEN_NIEUWE_STAND];
}

/** What was revised. `herzieningen({ taakstelling: 2126 }, { taakstelling: 1372 })` → `['taakstelling 2126 → 1372']` */
function herzieningen(voor: Opgave, na: Opgave): string[] {
  return OPGAVE.flatMap((feit) => {
    const [toen, nu] = [voor[feit], na[feit]];
    return toen === undefined || nu === undefined || toen === nu ? [] : [`${feit} ${celgetal(toen)} → ${celgetal(nu)}`];
  });
}

function perWeek(voor: Standrij, na: Standrij): Uitvoercel {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: zonder dag geeft tempo() ook niets; de voorwaarde is er voor de typen
  if (voor.datum === undefined || na.datum === undefined) return '';
  return (
    tempo(na.periode, { gerealiseerd: na.gerealiseerd, datum: na.datum }, { gerealiseerd: voor.gerealiseerd, datum: voor.datum }) ?? ''
  );
}

/** What the new figures brought about, judged with the new table's facts for both standen, but for what the old one says itself. */
function drempels(voor: Standrij, na: Standrij): string[] {
  const { feiten, kader } = na;
  if (feiten instanceof Invoerfout) return [];
  const toen = { ...feiten, ...voor.opgave, gerealiseerd: voor.gerealiseerd };
  const gehaald = (bij: Feiten) => standVan(bij).gehuisvest >= standVan(bij).opgave_periode;
  const [tredeToen, tredeNu] = [toen, feiten].map((een) => {
    const trede = kader && inschaling(een, kader);
    return trede === undefined ? 'onbekend' : kader?.uitkomstcel(trede);
  });
  return [
    ...(gehaald(toen) === gehaald(feiten) ? [] : [gehaald(feiten) ? DREMPELS.gehaald : DREMPELS.niet_meer_gehaald]),
    ...(tredeToen === tredeNu ? [] : [DREMPELS.trede(tredeToen, tredeNu)]),
  ];
}
