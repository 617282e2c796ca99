import type { Datum } from '../datum.ts';
import { gemeentesleutel } from '../gemeente/index.ts';
import { comparePeriode, peildatum, type Periode, periodeOf } from '../periode.ts';
import type { Meting } from '../tempo.ts';
import { group } from '../group.ts';
import type { Tempotelling } from './prognose-tempo.ts';

/** The figure of a day, as it was known on a day: later it may be higher, by late registrations. */
export interface Dagstand extends Meting {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly bekend_op: Datum;
  /** What was asked in the periode, where the table says so. */
  readonly taakstelling?: number | undefined;
}

/** The figure of a day, known on that day, of the periode that it lies in; a peildatum lies in the one that ends on it. */
export function alsStand(datum: Datum, gerealiseerd: number): Omit<Dagstand, 'gemeente'> {
  return { periode: periodeOf(datum - 1), datum, bekend_op: datum, gerealiseerd };
}

/** The standen of one municipality in one periode as they were known first, by day; with the stand 0 at the start. */
export interface Periodereeks {
  readonly gemeente: string;
  readonly periode: Periode;
  /** The taakstelling as it was known last. */
  readonly taakstelling?: number | undefined;
  /** In order of datum, one a day, up to the peildatum; the first is 0 at the start. */
  readonly metingen: readonly Meting[];
}

/** The standen by municipality and periode: municipalities as they come, periods in order. */
export function periodereeksen(standen: readonly Dagstand[]): Periodereeks[] {
  const groepen = group(onderEenNaam(standen), ({ gemeente, periode }) => `${gemeente}|${periode}`);
  return [...groepen.values()].map(periodereeks).sort((a, b) => comparePeriode(a.periode, b.periode));
}

/** The same standen with each municipality under the name it has first, whatever the spelling of the others. */
function onderEenNaam(standen: readonly Dagstand[]): readonly Dagstand[] {
  const namen = new Map<string, string>();
  return standen.map((stand) => {
    const key = gemeentesleutel(stand.gemeente);
    const gemeente = namen.get(key) ?? stand.gemeente;
    namen.set(key, gemeente);
    return { ...stand, gemeente };
  });
}

function periodereeks(groep: readonly Dagstand[]): Periodereeks {
  const { gemeente, periode } = groep[0] as Dagstand;
  const begin = peildatum(periode, 'begin');
  const eind = peildatum(periode, 'eind');
  const eersteVersies = new Map<Datum, Dagstand>();
  for (const stand of groep) {
    const eerder = eersteVersies.get(stand.datum);
    if (stand.datum > begin && stand.datum <= eind && (eerder === undefined || stand.bekend_op < eerder.bekend_op))
      eersteVersies.set(stand.datum, stand);
  }
  const metingen = [...eersteVersies.values()]
    .sort((a, b) => a.datum - b.datum)
    .map(({ datum, gerealiseerd }) => ({ datum, gerealiseerd }));
  const taakstelling = [...groep]
    .sort((a, b) => a.bekend_op - b.bekend_op)
    .findLast((stand) => stand.taakstelling !== undefined)?.taakstelling;
  return {
    gemeente,
    periode,
    ...(taakstelling !== undefined && { taakstelling }),
    metingen: [{ datum: begin, gerealiseerd: 0 }, ...metingen],
  };
}

/** The counts between successive standen up to and including a day. */
export function tellingenTot({ metingen }: Periodereeks, datum: Datum): Tempotelling[] {
  const tellingen: Tempotelling[] = [];
  for (const [i, meting] of metingen.entries()) {
    const vorige = metingen[i - 1];
    if (vorige !== undefined && meting.datum <= datum) {
      tellingen.push({ van: vorige.datum, tot: meting.datum, personen: meting.gerealiseerd - vorige.gerealiseerd });
    }
  }
  return tellingen;
}

/** The stand on the peildatum as first known; `undefined` where there is none. */
export function eindstand({ periode, metingen }: Periodereeks): number | undefined {
  return metingen.find(({ datum }) => datum === peildatum(periode, 'eind'))?.gerealiseerd;
}
