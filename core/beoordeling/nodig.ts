import type { Datum } from '../datum.ts';
import { misschienNietNul, ofFout, readDatum } from '../invoer/index.ts';
import { peildatum } from '../periode.ts';
import { celVan, plaatsVan } from '../tabel.ts';
import { tempoNodig } from '../tempo.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import { type BeoordeeldeRij, beoordeelRijen, latestStanden } from './beoordeel-tabel.ts';
import {
  type Kader,
  type Kaderfeiten,
  type Kaderkeuze,
  kaderVan,
  type Status,
  standVan,
  statusVanTrede,
  verloopVan,
} from '../kader/index.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import type { Trede } from '../trede.ts';
import { uitkomsttekst } from './uitkomst-texts.ts';

/** What a trede takes, in persons. */
export interface Drempel {
  readonly trede: Trede;
  /** Persons who must be housed in all (gerealiseerd and nagekomen) to come on this trede. */
  readonly totaal_nodig: number;
  /** Persons still to be housed; 0 where it is reached. */
  readonly nog_te_gaan: number;
  /** How firm the trede is once that many are housed. */
  readonly status: Status;
}

/**
 * The treden that can be reached from the present stand on, the present one first, and what each takes, by a framework or else by that
 * of Utrecht. Leusden 2022-2 with 33 of 51 housed, from trede 3: trede 2 is reached at 28, trede 1 takes 51, so 18 more.
 */
export function drempels(feiten: Kaderfeiten, kader: Kader | undefined = kaderVan('Utrecht', feiten.periode)): Drempel[] {
  if (kader === undefined) return [];
  const { gehuisvest } = standVan(feiten);
  const stukken = verloopVan(kader, feiten, 0);
  const nu = stukken.findLastIndex(({ vanaf }) => vanaf <= gehuisvest);
  const found: Drempel[] = [];
  // More housed may give a heavier outcome in a framework that is wrong: only lighter ones are told.
  let lichtste = Infinity;
  for (const { vanaf, uitkomst } of stukken.slice(nu)) {
    if (!uitkomst || uitkomst >= lichtste) continue;
    lichtste = uitkomst;
    const status = statusVanTrede(kader, { ...feiten, gerealiseerd: Math.max(vanaf, gehuisvest), nagekomen: 0 });
    if (status === undefined) continue;
    found.push({ trede: uitkomst, totaal_nodig: vanaf, nog_te_gaan: Math.max(0, vanaf - gehuisvest), status });
  }
  return found;
}

/** What the treden that can be reached take of one row, the present trede first; or why that cannot be told. */
export interface Nodigrij {
  readonly gemeente: string | number;
  readonly periode: Uitvoercel;
  readonly kader: Kader | undefined;
  /** The present outcome as a user sees it, or why there is none. */
  readonly nu: Uitvoercel;
  readonly drempels: readonly (Drempel & { readonly per_week: Uitvoercel })[];
}

const KOPPEN = ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'] as const;

/**
 * NODIG: per row and reachable trede what must be housed in all, what is still to go, how many a week that is
 * from the row's datum (or the argument), and how firm the trede then is. A row that cannot be read or placed gives one row with its error.
 */
export function nodigTabel(cellen: readonly (readonly unknown[])[], datum: Datum | undefined, keuze?: Kaderkeuze): Uitvoertabel {
  return [
    KOPPEN,
    ...nodigRijen(cellen, datum, keuze).flatMap(({ gemeente, periode, kader, nu, drempels: treden }): Uitvoercel[][] =>
      treden.length === 0
        ? [[gemeente, periode, nu, '', '', '', '']]
        : treden.map(({ trede, totaal_nodig, nog_te_gaan, per_week, status }) => [
            gemeente,
            periode,
            kader?.uitkomstcel(trede) ?? trede,
            totaal_nodig,
            nog_te_gaan,
            per_week,
            status,
          ]),
    ),
  ];
}

/** The rows of a table of facts, in order, with what their treden take; of several standen of a municipality in a periode the latest. */
export function nodigRijen(cellen: readonly (readonly unknown[])[], datum: Datum | undefined, keuze?: Kaderkeuze): readonly Nodigrij[] {
  const { tabel, rijen } = beoordeelRijen(cellen, keuze);
  return latestStanden(tabel, rijen).flatMap((rij): Nodigrij[] => {
    switch (rij.soort) {
      case 'overgeslagen':
        return [];
      case 'fout':
        return [{ gemeente: rij.gemeente, periode: rij.periode, kader: undefined, nu: rij.fout, drempels: [] }];
      case 'beoordeeld':
        return [
          nodigRij(
            rij,
            () => misschienNietNul(readDatum)(celVan(tabel, rij.cellen, 'datum'), plaatsVan(tabel, rij.nummer, 'datum')) ?? datum,
          ),
        ];
    }
  });
}

function nodigRij(rij: BeoordeeldeRij, readRijdatum: () => Datum | undefined): Nodigrij {
  const { gemeente, feiten, kader, beoordeling } = rij;
  return {
    gemeente,
    periode: feiten.periode,
    kader,
    nu: uitkomsttekst(beoordeling) ?? BEOORDELINGSFOUT.geen_trede({ beoordeling }),
    drempels: (kader === undefined ? [] : drempels(feiten, kader)).map((drempel) => ({
      ...drempel,
      per_week: ofFout(() => perWeek(rij, drempel, readRijdatum())),
    })),
  };
}

function perWeek({ feiten, stand }: BeoordeeldeRij, drempel: Drempel, datum: Datum | undefined): Uitvoercel {
  if (datum === undefined) return '';
  if (drempel.nog_te_gaan === 0) return 0;
  const begin = peildatum(feiten.periode, 'begin');
  const nodig = datum < begin ? undefined : tempoNodig(feiten.periode, drempel.totaal_nodig, { gerealiseerd: stand.gehuisvest, datum });
  if (nodig !== undefined) return nodig;
  throw BEOORDELINGSFOUT.datum_buiten_periode({ datum, periode: feiten.periode });
}
