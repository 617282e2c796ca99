import { type Cijferboek, type Gebied, GEPUBLICEERD, PROVINCIE, waardeVan } from '../bronnen/index.ts';
import type { Datum } from '../datum.ts';
import { type Invoerfout, isLeeg, readAantal, readDatum, type Reader } from '../invoer/index.ts';
import { nidosPrognose, nidosTekort } from '../nidos.ts';
import { realisatie } from '../opgave.ts';
import { comparePeriode, peildatum } from '../periode.ts';
import { readRijen, rijenVan } from '../rijen.ts';
import { readTabel } from '../tabel.ts';

/** Nidos-plekken on one day; `undefined` is unknown. Never a criterion for the trede. */
export interface Nidosstand {
  readonly datum: Datum;
  readonly nodig: number | undefined;
  readonly gerealiseerd: number | undefined;
  /** gerealiseerd ÷ nodig, a fraction; above 1 possible. */
  readonly aandeel: number | undefined;
  /** nodig − gerealiseerd; negative is more than asked. */
  readonly tekort: number | undefined;
}

/** A day with its share and shortage. `nidosstand(datum, 355, 183)` → aandeel 0,515…, tekort 172 */
export function nidosstand(datum: Datum, nodig: number | undefined, gerealiseerd: number | undefined): Nidosstand {
  const beide = nodig !== undefined && gerealiseerd !== undefined;
  return {
    datum,
    nodig,
    gerealiseerd,
    aandeel: beide ? realisatie(gerealiseerd, nodig) : undefined,
    tekort: beide ? nidosTekort(gerealiseerd, nodig) : undefined,
  };
}

/** The published places in an area, a stand per peildatum, the earliest first. */
export function gepubliceerdeNidosstanden(boek: Cijferboek = GEPUBLICEERD, gebied: Gebied = PROVINCIE): readonly Nidosstand[] {
  const perioden = new Set(
    (['nidos_nodig', 'nidos_gerealiseerd'] as const).flatMap((grootheid) => boek.reeks(gebied, grootheid).map(({ periode }) => periode)),
  );
  return [...perioden].sort(comparePeriode).map((periode) => {
    const waarde = (grootheid: 'nidos_nodig' | 'nidos_gerealiseerd') => waardeVan(boek.find(gebied, periode, grootheid));
    return nidosstand(peildatum(periode, 'eind'), waarde('nidos_nodig'), waarde('nidos_gerealiseerd'));
  });
}

/** The standen of a table, in order of date, and the rows that could not be read with the reason. */
export interface GelezenNidosstanden {
  readonly standen: readonly Nidosstand[];
  readonly onleesbaar: readonly Invoerfout[];
}

/** The standen in a table with columns datum, nidos_nodig and nidos_gerealiseerd. Throws an `Invoerfout` where one is missing. */
export function readNidosstanden(cellen: readonly (readonly unknown[])[]): GelezenNidosstanden {
  const tabel = readTabel(cellen, NIDOSKOLOMMEN);
  const { gelezen, onleesbaar } = readRijen(rijenVan(tabel), (rij) => {
    if (NIDOSKOLOMMEN.every((kolom) => isLeeg(rij.cel(kolom)))) return undefined;
    return nidosstand(rij.read('datum', readDatum), rij.read('nidos_nodig', readPlekken), rij.read('nidos_gerealiseerd', readPlekken));
  });
  return { standen: [...gelezen].sort((a, b) => a.datum - b.datum), onleesbaar: onleesbaar.map(({ fout }) => fout) };
}

const NIDOSKOLOMMEN = ['datum', 'nidos_nodig', 'nidos_gerealiseerd'] as const;

/** Blank is unknown, 0 is a figure. */
const readPlekken: Reader<number | undefined> = (cel, naam) => (isLeeg(cel) ? undefined : readAantal(cel, naam));

/** The places expected on a day by the straight line through the realised ones; `undefined` with fewer than two days. */
export function nidosVerwacht(standen: readonly Nidosstand[], datum: Datum): number | undefined {
  return nidosPrognose(
    standen.flatMap((stand) => (stand.gerealiseerd === undefined ? [] : [[stand.datum, stand.gerealiseerd] as const])),
    datum,
  );
}
