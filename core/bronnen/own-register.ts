import {
  type Invoerfout,
  isLeeg,
  isLeegOfNul,
  readAantal,
  type Reader,
  readGetal,
  readPeriode,
  readStand,
  readTekst,
  readTrede,
} from '../invoer/index.ts';
import { keyOf, type Kolomnaam } from '../kolomnaam.ts';
import type { Periode } from '../periode.ts';
import { type Invoerrij, readRijen, rijenVan } from '../rijen.ts';
import { ongebruikteKolommen, readTabel } from '../tabel.ts';
import type { Bron } from './bron.ts';
import type { Claim } from './claim.ts';
import { herkenGebied } from './gebied.ts';
import { GROOTHEDEN, type Grootheid } from './grootheid.ts';
import { readGebied } from './read-gebied.ts';

/** A row that cannot be read, and the areas it may be about; `undefined` where it names none, so that it may be any. */
export interface Registerfout {
  readonly gebieden: readonly string[] | undefined;
  readonly fout: Invoerfout;
}

/** A user's own figures as claims: each with its source and the row it stands in. */
export interface Register {
  readonly claims: readonly Claim[];
  readonly bronnen: readonly Bron[];
  readonly fouten: readonly Registerfout[];
  /** The headings of filled columns that are not used. */
  readonly ongebruikt: readonly string[];
  /** Names that are no known area, taken as they stand. */
  readonly onbekend: readonly string[];
}

/** How a user's figures are read. */
export interface Registerwijze {
  /** Whether a 0 counts as a blank cell, as the desktop passes it; a real 0 is then written "geen". */
  readonly nul_is_leeg: boolean;
  /** What the figures are called that name no source. */
  readonly bron: string;
  /** Whether a name that is no known area is taken as it stands, and told, or refused. */
  readonly onbekend: 'neem' | 'weiger';
}

/** More is no fraction: it is a whole percent. */
const HOOGSTE_FRACTIE = 3;

/** A share as whole percent: `0.82` and `82` are 82. */
const readProcent: Reader<number> = (cel, naam) => {
  const waarde = readGetal(cel, naam);
  return waarde <= HOOGSTE_FRACTIE ? Math.round(waarde * 1e4) / 100 : waarde;
};

const READERS: Readonly<Record<Grootheid, Reader<number>>> = {
  taakstelling: readAantal,
  herverdeling: readStand,
  achterstand_begin: readStand,
  totaalopgave: readStand,
  gerealiseerd: readAantal,
  nagekomen: readAantal,
  realisatie_taakstelling: readProcent,
  realisatie_totaalopgave: readProcent,
  achterstand_eind: readStand,
  extra_doelstelling: readAantal,
  trede: readTrede,
  nidos_nodig: readAantal,
  nidos_gerealiseerd: readAantal,
};

const BRONKOP = 'bron';
/** What is read of a row besides its figures. */
const VERPLICHT = ['gemeente', 'periode'] as const satisfies readonly Kolomnaam[];

/**
 * Reads a table with a row for each area and half-year: columns gebied (or gemeente) and periode, a column for each quantity, and if
 * wanted a column bron. Own figures go before published ones. One row that cannot be read spoils no other. Throws an `Invoerfout`
 * where gebied or periode has no column.
 */
export function readRegister(cellen: readonly (readonly unknown[])[], wijze: Registerwijze): Register {
  const tabel = readTabel(cellen, VERPLICHT);
  const bronkolom = tabel.koppen.findIndex((kop) => keyOf(kop) === BRONKOP);
  const bronnen = new Map<string, Bron>();
  const onbekend = new Set<string>();
  const { gelezen, onleesbaar } = readRijen(rijenVan(tabel), (rij) => {
    if (rij.cellen.every(isLeegOfNul)) return undefined;
    const cel = bronkolom < 0 ? null : rij.cellen[bronkolom];
    const titel = isLeegOfNul(cel) ? wijze.bron : readTekst(cel, rij.plaatsIn(bronkolom));
    const bron = `eigen:${titel}`;
    bronnen.set(bron, { bron, titel, uitgever: '', datum: '', soort: 'eigen cijfers' });
    const gebied = rij.read('gemeente', wijze.onbekend === 'weiger' ? readGebiedsnaam : readNaam);
    if (herkenGebied(gebied).soort === 'onbekend') onbekend.add(gebied);
    return claimsVan(rij, gebied, bron, wijze.nul_is_leeg ? isLeegOfNul : isLeeg);
  });
  return {
    claims: gelezen.flat(),
    bronnen: [...bronnen.values()],
    fouten: onleesbaar.map(({ rij, fout }) => ({ gebieden: gebiedenVan(rij), fout })),
    onbekend: [...onbekend],
    ongebruikt: ongebruikteKolommen(tabel).flatMap((index) => (index === bronkolom ? [] : (tabel.koppen[index] ?? []))),
  };
}

/** The area that a row names, or those that its name resembles; `undefined` where an error, a data type or nothing stands there. */
function gebiedenVan(rij: Invoerrij): readonly string[] | undefined {
  const { gemeente } = rij;
  if (gemeente === '') return undefined;
  const herkenning = herkenGebied(String(gemeente));
  return herkenning.soort === 'herkend' ? [herkenning.gebied.naam] : herkenning.naaste;
}

const readGebiedsnaam: Reader<string> = (cel, naam) => readGebied(cel, naam).naam;

const readNaam: Reader<string> = (cel, naam) => {
  const tekst = readTekst(cel, naam).trim();
  const herkenning = herkenGebied(tekst);
  return herkenning.soort === 'herkend' ? herkenning.gebied.naam : tekst;
};

function claimsVan(rij: Invoerrij, gebied: string, bron: string, isBlank: (cel: unknown) => boolean): readonly Claim[] {
  const periode: Periode = rij.read('periode', readPeriode);
  return GROOTHEDEN.flatMap((grootheid): Claim[] => {
    if (isBlank(rij.cel(grootheid))) return [];
    const waarde = rij.read(grootheid, READERS[grootheid]);
    return [
      { bron, plaats: `rij ${rij.nummer}`, soort_plaats: 'eigen', gebied, periode, grootheid, waarde, eenheid: eenheidVan(grootheid) },
    ];
  });
}

function eenheidVan(grootheid: Grootheid): Claim['eenheid'] {
  if (grootheid === 'trede') return 'trede';
  if (grootheid.startsWith('realisatie')) return 'procent';
  return grootheid.startsWith('nidos') ? 'plekken' : 'vergunninghouders';
}
