import { feitenUitRij, inschaling } from './beoordeling/index.ts';
import { standVan } from './kader/index.ts';
import type { Feiten } from './feiten/index.ts';
import type { Datum } from './datum.ts';
import { rijsleutel } from './gemeente/index.ts';
import { Invoerfout, misschienNietNul, ofFout, readAantal, readDatum, readPeriode } from './invoer/index.ts';
import { TABELFOUT } from './tabel-messages.ts';
import type { Periode } from './periode.ts';
import { readRijen, rijenVan, type Invoerrij } from './rijen.ts';
import { readTabel, type Tabel } from './tabel.ts';
import { tempo } from './tempo.ts';
import { type Uitvoercel, type Uitvoertabel } from './output.ts';

/** A row with a cumulative figure, by municipality and periode. */
interface Standrij {
  readonly gemeente: string | number;
  readonly periode: Periode;
  readonly gerealiseerd: number;
  readonly datum: Datum | undefined;
  /** The facts for the thresholds, which are an extra: a row that cannot be assessed is still compared. */
  readonly feiten: Feiten | Invoerfout;
}

const KOPPEN = ['gemeente', 'periode', 'gerealiseerd_oud', 'gerealiseerd_nieuw', 'verschil', 'per_week', 'daling', 'drempels'] as const;

/** The rows of a table by municipality and periode, and those that could not be read. */
interface Standen {
  readonly standen: ReadonlyMap<string, Standrij>;
  readonly onleesbaar: readonly Uitvoercel[][];
}

/**
 * WIJZIGINGEN: what changed between two tables of the same periods: gerealiseerd then and now, the difference,
 * persons per week where both have a datum, a fall (a cumulative figure that went down), and thresholds crossed.
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
  const standen = new Map<string, Standrij>();
  const { onleesbaar } = readRijen(rijenVan(tabel, { waar: `${tabelnaam}, ` }), (rij) => {
    if (rij.isZonderPeriode) return undefined;
    const stand = readStand(tabel, rij);
    const key = rijsleutel(stand.gemeente, stand.periode);
    if (standen.has(key)) {
      throw TABELFOUT.stand_dubbel({ tabel: tabelnaam, rij: rij.nummer, gemeente: stand.gemeente, periode: stand.periode });
    }
    standen.set(key, stand);
    return stand;
  });
  return { standen, onleesbaar: onleesbaar.map(({ rij, fout }) => [rij.gemeente, fout, '', '', '', '', '', '']) };
}

function readStand(tabel: Tabel, rij: Invoerrij): Standrij {
  return {
    gemeente: rij.readGemeente(),
    periode: rij.read('periode', readPeriode),
    gerealiseerd: rij.read('gerealiseerd', readAantal),
    datum: rij.read('datum', misschienNietNul(readDatum)),
    feiten: ofFout(() => feitenUitRij(tabel, rij.cellen, rij.nummer)),
  };
}

function wijziging(voor: Standrij | undefined, na: Standrij): Uitvoercel[] {
  if (voor === undefined) return [na.gemeente, na.periode, '', na.gerealiseerd, '', '', '', 'nieuw in de tabel'];
  const verschil = na.gerealiseerd - voor.gerealiseerd;
  return [
    na.gemeente,
    na.periode,
    voor.gerealiseerd,
    na.gerealiseerd,
    verschil,
    perWeek(voor, na),
    verschil < 0 ? 'ja' : 'nee',
    drempels(voor, na).join('; '),
  ];
}

function verdwenenRij({ gemeente, periode, gerealiseerd }: Standrij): Uitvoercel[] {
  return [gemeente, periode, gerealiseerd, '', '', '', '', 'niet meer in de tabel'];
}

function perWeek(voor: Standrij, na: Standrij): Uitvoercel {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: zonder dag geeft tempo() ook niets; de voorwaarde is er voor de typen
  if (voor.datum === undefined || na.datum === undefined) return '';
  return (
    tempo(na.periode, { gerealiseerd: na.gerealiseerd, datum: na.datum }, { gerealiseerd: voor.gerealiseerd, datum: voor.datum }) ?? ''
  );
}

/** What the new figure brought about, judged with the new table's facts for both standen. */
function drempels(voor: Standrij, na: Standrij): string[] {
  const { feiten } = na;
  if (feiten instanceof Invoerfout) return [];
  const toen = { ...feiten, gerealiseerd: voor.gerealiseerd };
  const gehaald = (bij: Feiten) => standVan(bij).gehuisvest >= standVan(bij).opgave_periode;
  const [tredeToen, tredeNu] = [inschaling(toen), inschaling(feiten)];
  return [
    ...(gehaald(toen) === gehaald(feiten) ? [] : [gehaald(feiten) ? 'taakstelling gehaald' : 'taakstelling niet meer gehaald']),
    ...(tredeToen === tredeNu ? [] : [`trede ${tredeToen ?? 'onbekend'} → ${tredeNu ?? 'onbekend'}`]),
  ];
}
