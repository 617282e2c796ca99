import { misschienNietNul, leesAantal } from '../invoer/lezers.ts';
import { Invoerfout, ofFout } from '../invoer/invoerfout.ts';
import { gemeentesleutel } from '../prognose/gemeentesleutel.ts';
import { leesStanden } from '../prognose/standen-lezen.ts';
import type { Stand } from '../prognose/standen.ts';
import { celVan, leesTabel } from '../tabel.ts';

/** A stand as it was put down once and for all. */
export interface Vastgelegd extends Stand {
  readonly gekoppeld: number | undefined;
  /** Where the figure comes from, in the user's words. */
  readonly bron: string;
}

/** The standen that were put down, and the rows that cannot be read any more. */
export interface GelezenVastgelegd {
  readonly standen: readonly Vastgelegd[];
  readonly onleesbaar: readonly Invoerfout[];
}

/** What standen of one municipality and periode have in common. */
export function sleutelVanStand({ gemeente, periode }: Pick<Stand, 'gemeente' | 'periode'>): string {
  return `${gemeentesleutel(gemeente)}|${periode}`;
}

/** Reads the sheet with standen. Throws an `Invoerfout` where its headers are wrong. */
export function leesVastgelegd(cellen: readonly (readonly unknown[])[]): GelezenVastgelegd {
  const kop = cellen[0] ?? [];
  const bronkolom = kop.indexOf('bron');
  const tabel = leesTabel([kop], []);
  const standen: Vastgelegd[] = [];
  const onleesbaar: Invoerfout[] = [...leesStanden(cellen).onleesbaar];
  for (const rij of cellen.slice(1)) {
    const gelezen = ofFout(() => leesStanden([kop, rij]).standen[0]);
    if (gelezen === undefined || gelezen instanceof Invoerfout) continue;
    const gekoppeld = ofFout(() => misschienNietNul(leesAantal)(celVan(tabel, rij, 'gekoppeld'), 'gekoppeld'));
    const bron = rij[bronkolom];
    standen.push({ ...gelezen, gekoppeld: gekoppeld instanceof Invoerfout ? undefined : gekoppeld, bron: typeof bron === 'string' ? bron : '' });
  }
  return { standen, onleesbaar };
}

/** The last stand of each municipality and periode: of the last day, and of that day the one last known. */
export function laatsteStanden(standen: readonly Vastgelegd[]): Map<string, Vastgelegd> {
  const laatste = new Map<string, Vastgelegd>();
  for (const stand of standen) {
    const sleutel = sleutelVanStand(stand);
    const tot = laatste.get(sleutel);
    if (tot === undefined || stand.datum > tot.datum || (stand.datum === tot.datum && stand.bekend_op >= tot.bekend_op)) laatste.set(sleutel, stand);
  }
  return laatste;
}
