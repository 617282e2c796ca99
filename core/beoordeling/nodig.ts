import type { Datum } from '../datum.ts';
import { misschienNietNul, ofFout, readDatum } from '../invoer/index.ts';
import { peildatum } from '../periode.ts';
import { celVan, plaatsVan } from '../tabel.ts';
import { tempoNodig } from '../tempo.ts';
import type { Uitvoercel, Uitvoertabel } from '../output.ts';
import { beoordeel, inschaling } from './beoordeel.ts';
import { type BeoordeeldeRij, beoordeelRijen } from './beoordeel-tabel.ts';
import type { Feiten } from '../feiten/index.ts';
import { type Status, standVan } from '../kader/index.ts';
import { BEOORDELINGSFOUT } from './beoordeling-messages.ts';
import { type Trede, tredenTussen } from '../trede.ts';

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
 * The treden that can be reached from the present stand on, the present one first, and what each takes.
 * Leusden 2022-2 with 33 of 51 housed, from trede 3: trede 2 is reached at 28, trede 1 takes 51, so 18 more.
 */
export function drempels(feiten: Feiten): Drempel[] {
  const { gehuisvest, beoordeelde_opgave } = standVan(feiten);
  const hoogste = Math.max(gehuisvest, beoordeelde_opgave);
  const nu = tredeBij(feiten, gehuisvest);
  return tredenTussen(1, Math.min(nu, 6) as Trede)
    .flatMap((trede) => {
      const totaal_nodig = kleinsteAantal(feiten, trede, hoogste);
      const daar = beoordeel(metGehuisvest(feiten, Math.max(totaal_nodig, gehuisvest)));
      if (!('trede' in daar) || daar.trede !== trede) return [];
      return [{ trede, totaal_nodig, nog_te_gaan: Math.max(0, totaal_nodig - gehuisvest), status: daar.status }];
    })
    .reverse();
}

/** The facts as if so many were housed. */
function metGehuisvest(feiten: Feiten, gehuisvest: number): Feiten {
  return { ...feiten, gerealiseerd: gehuisvest, nagekomen: 0 };
}

const ONBEKEND = 7;

/** The trede when so many are housed; above all treden where it cannot be known. */
function tredeBij(feiten: Feiten, gehuisvest: number): number {
  return inschaling(metGehuisvest(feiten, gehuisvest)) ?? ONBEKEND;
}

/** The fewest persons housed that give this trede or a lower one: more housed never gives a higher trede. */
function kleinsteAantal(feiten: Feiten, trede: Trede, hoogste: number): number {
  let teWeinig = -1;
  let genoeg = hoogste;
  while (genoeg - teWeinig > 1) {
    const midden = Math.floor((teWeinig + genoeg) / 2);
    if (tredeBij(feiten, midden) <= trede) genoeg = midden;
    else teWeinig = midden;
  }
  return genoeg;
}

const KOPPEN = ['gemeente', 'periode', 'trede', 'totaal_nodig', 'nog_te_gaan', 'per_week', 'status'] as const;

/**
 * NODIG: per row and reachable trede what must be housed in all, what is still to go, how many a week that is
 * from the row's datum (or the argument), and how firm the trede then is. A row that cannot be read or placed gives one row with its error.
 */
export function nodigTabel(cellen: readonly (readonly unknown[])[], datum: Datum | undefined): Uitvoertabel {
  const { tabel, rijen } = beoordeelRijen(cellen);
  return [
    KOPPEN,
    ...rijen.flatMap((rij) => {
      switch (rij.soort) {
        case 'overgeslagen':
          return [];
        case 'fout':
          return [[rij.gemeente, rij.periode, rij.fout, '', '', '', '']];
        case 'beoordeeld':
          return nodigRijen(
            rij,
            () => misschienNietNul(readDatum)(celVan(tabel, rij.cellen, 'datum'), plaatsVan(tabel, rij.nummer, 'datum')) ?? datum,
          );
      }
    }),
  ];
}

function nodigRijen(rij: BeoordeeldeRij, readRijdatum: () => Datum | undefined): Uitvoercel[][] {
  const { gemeente, feiten } = rij;
  const found = drempels(feiten);
  if (found.length === 0)
    return [[gemeente, feiten.periode, BEOORDELINGSFOUT.geen_trede({ beoordeling: rij.beoordeling }), '', '', '', '']];
  return found.map((drempel) => [
    gemeente,
    feiten.periode,
    drempel.trede,
    drempel.totaal_nodig,
    drempel.nog_te_gaan,
    ofFout(() => perWeek(rij, drempel, readRijdatum())),
    drempel.status,
  ]);
}

function perWeek({ feiten, stand }: BeoordeeldeRij, drempel: Drempel, datum: Datum | undefined): Uitvoercel {
  if (datum === undefined) return '';
  if (drempel.nog_te_gaan === 0) return 0;
  const begin = peildatum(feiten.periode, 'begin');
  const nodig = datum < begin ? undefined : tempoNodig(feiten.periode, drempel.totaal_nodig, { gerealiseerd: stand.gehuisvest, datum });
  if (nodig !== undefined) return nodig;
  throw BEOORDELINGSFOUT.datum_buiten_periode({ datum, periode: feiten.periode });
}
