import { rijsleutel } from '../gemeente/index.ts';
import { Invoerfout, misschienNietNul, ofFout, readAantal } from '../invoer/index.ts';
import { readDagstand, type Dagstand, STANDKOLOMMEN } from '../prognose/index.ts';
import { readRijen, rijenVan, type Invoerrij } from '../rijen.ts';
import { isLegeRij, isSamenvattend, readTabel } from '../tabel.ts';

/** A stand as it was recorded, once and for all. */
export interface Vastgelegd extends Dagstand {
  readonly gekoppeld: number | undefined;
  /** Where the figure comes from, in the user's words. */
  readonly bron: string;
  /** The place in the order in which all were recorded; `undefined` on a row from before there was one. */
  readonly volgnummer: number | undefined;
}

/** The recorded standen, and the rows that can no longer be read. */
export interface GelezenVastgelegd {
  readonly standen: readonly Vastgelegd[];
  readonly onleesbaar: readonly Invoerfout[];
}

/** Reads the sheet with standen. Throws an `Invoerfout` where its headers are wrong. */
export function readVastgelegd(cellen: readonly (readonly unknown[])[]): GelezenVastgelegd {
  const tabel = readTabel(cellen, STANDKOLOMMEN);
  const bronkolom = tabel.koppen.indexOf('bron');
  const nummerkolom = tabel.koppen.indexOf('volgnummer');
  const { gelezen, onleesbaar } = readRijen(rijenVan(tabel), (rij) =>
    isLegeRij(rij.cellen) || isSamenvattend(rij.gemeente)
      ? undefined
      : {
          ...readDagstand(rij),
          gekoppeld: gekoppeldVan(rij),
          bron: tekstVan(rij.cellen[bronkolom]),
          volgnummer: getalVan(rij.cellen[nummerkolom]),
        },
  );
  return { standen: inVolgorde(gelezen), onleesbaar: onleesbaar.map(({ fout }) => fout) };
}

/** Unknown where it was left blank, or changed into something that cannot be read. */
function gekoppeldVan(rij: Invoerrij): number | undefined {
  const gelezen = ofFout(() => rij.read('gekoppeld', misschienNietNul(readAantal)));
  return gelezen instanceof Invoerfout ? undefined : gelezen;
}

/** In the order in which they were recorded, whatever the order of the rows. */
function inVolgorde(standen: readonly Vastgelegd[]): readonly Vastgelegd[] {
  return standen.toSorted((a, b) => a.bekend_op - b.bekend_op || (a.volgnummer ?? 0) - (b.volgnummer ?? 0));
}

function getalVan(cel: unknown): number | undefined {
  return typeof cel === 'number' ? cel : undefined;
}

function tekstVan(cel: unknown): string {
  return typeof cel === 'string' ? cel : '';
}

/** The last stand of each municipality and periode: of the last day, and of that day the one last known. */
export function laatsteStanden(standen: readonly Vastgelegd[]): Map<string, Vastgelegd> {
  const laatste = new Map<string, Vastgelegd>();
  for (const stand of standen) {
    const key = rijsleutel(stand.gemeente, stand.periode);
    const tot = laatste.get(key);
    if (tot === undefined || stand.datum > tot.datum || (stand.datum === tot.datum && stand.bekend_op >= tot.bekend_op))
      laatste.set(key, stand);
  }
  return laatste;
}
