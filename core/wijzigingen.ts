import { earlierStanden, feitenUitRij, inschaling, kaderVanRij, soortStand } from './beoordeling/index.ts';
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

/** A row that cannot be read. */
interface Foutrij extends Pick<Standrij, 'gemeente'> {
  readonly periode: Periode | '';
  readonly fout: Invoerfout;
}

/** The rows of a table by municipality and periode. */
type Standen = ReadonlyMap<string, Standrij | Foutrij>;

/**
 * WIJZIGINGEN: what changed between two tables of the same periods: gerealiseerd then and now, the difference,
 * persons per week where both have a datum, a fall (a cumulative figure that went down), thresholds crossed, and what of the opgave
 * was revised. Who has no figures of a later day has no difference, and that is said. Of several standen in a table the latest goes.
 * A row that cannot be read has its error where its figure would be.
 */
export function wijzigingenTabel(oud: readonly (readonly unknown[])[], nieuw: readonly (readonly unknown[])[]): Uitvoertabel {
  const voor = readStanden(oud, 'oud');
  const na = readStanden(nieuw, 'nieuw');
  return [
    KOPPEN,
    ...[...na].map(([key, rij]) => wijziging(voor.get(key), rij, voor)),
    ...[...voor].filter(([key]) => !na.has(key)).map(([, rij]) => wijziging(rij, undefined, na)),
  ];
}

function readStanden(cellen: readonly (readonly unknown[])[], tabelnaam: string): Standen {
  const tabel = readTabel(cellen, ['gemeente', 'periode', 'gerealiseerd']);
  const rijen = rijenVan(tabel, { waar: `${tabelnaam}, ` }).filter((rij) => !rij.isZonderPeriode);
  const earlier = earlierStanden(tabel, rijen, periodeVan);
  const standen = new Map<string, Standrij | Foutrij>();
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
  for (const { rij, fout } of onleesbaar) {
    const { gemeente, nummer } = rij;
    const periode = periodeVan(rij) ?? '';
    const key = rijsleutel(gemeente, periode);
    standen.set(gemeente === '' || standen.has(key) ? `rij ${nummer}` : key, { gemeente, periode, fout });
  }
  return standen;
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

/** A row of the result; `andere` is the table that may lack it. */
function wijziging(voor: Standrij | Foutrij | undefined, na: Standrij | Foutrij | undefined, andere: Standen): Uitvoercel[] {
  if (voor && na && !('fout' in voor) && !('fout' in na)) return tweeStanden(voor, na);
  const rij = (na ?? voor) as Standrij | Foutrij;
  const cel = (een: typeof voor) => (een === undefined ? '' : 'fout' in een ? een.fout : een.gerealiseerd);
  // A row of the same municipality without a readable periode may be the one that is sought.
  const isZeker = !('fout' in rij) && !andere.has(rijsleutel(rij.gemeente, ''));
  const alleen = voor === undefined ? NIEUW_IN_TABEL : na === undefined ? GEEN_NIEUWE_STAND : '';
  return [rij.gemeente, rij.periode, cel(voor), cel(na), '', '', '', '', isZeker ? alleen : ''];
}

function tweeStanden(voor: Standrij, na: Standrij): Uitvoercel[] {
  const verschil = na.gerealiseerd - voor.gerealiseerd;
  const dagen = voor.datum === undefined || na.datum === undefined ? 1 : na.datum - voor.datum;
  const zonder = dagen < 0 || (dagen === 0 && verschil === 0);
  const opmerking = dagen < 0 ? `${GEEN_NIEUWE_STAND}: die in nieuw is van eerder dan die in oud` : GEEN_NIEUWE_STAND;
  return [
    na.gemeente,
    na.periode,
    voor.gerealiseerd,
    na.gerealiseerd,
    zonder ? '' : verschil,
    perWeek(voor, na),
    zonder ? '' : verschil < 0 ? 'ja' : 'nee',
    dagen < 0 ? '' : drempels(voor, na).join('; '),
    [...(zonder ? [opmerking] : []), ...herzieningen(voor.opgave, na.opgave)].join('; '),
  ];
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
  const dit = tussenstand(na);
  return [
    ...(gehaald(toen) === gehaald(feiten) ? [] : [gehaald(feiten) ? DREMPELS.gehaald : DREMPELS.niet_meer_gehaald]),
    ...(tredeToen === tredeNu ? [] : [DREMPELS.trede(`${tredeToen}${dit === '' ? tussenstand(voor) : ''}`, `${tredeNu}${dit}`)]),
  ];
}

/** What is said of a trede by figures of before the peildatum: it is no judgement. */
function tussenstand({ periode, datum }: Standrij): string {
  return datum !== undefined && soortStand(periode, datum) === 'tussenstand' ? ' (tussenstand)' : '';
}
