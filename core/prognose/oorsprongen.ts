import { type Datum } from '../datum.ts';
import { peildatum, type Periode } from '../periode.ts';
import type { Meting } from '../tempo.ts';
import { eindstand, type Periodereeks, tellingenTot } from './standen.ts';
import { group } from '../group.ts';
import type { Tempotelling } from './prognose-tempo.ts';

/** A day in a past periode from which its end is forecast, with all that was known then, and how it ended. */
export interface Oorsprong {
  readonly gemeente: string;
  readonly periode: Periode;
  /** What was asked, where it is known. */
  readonly taakstelling?: number | undefined;
  /** The stand of that day. */
  readonly meting: Meting;
  /** The counts up to that day, of earlier periods too. */
  readonly tellingen: readonly Tempotelling[];
  /** The periods before, with how many were housed in each. */
  readonly vorige: readonly { readonly periode: Periode; readonly gerealiseerd: number }[];
  /** What was housed and registered at the peildatum. */
  readonly uitkomst: number;
}

/** The parts of a half-year after which its end is forecast. */
export const MOMENTEN: readonly number[] = [0.25, 0.5, 0.75];

/** The days to forecast from in a half-year that begins and ends on these. */
type Momenten = (begin: Datum, eind: Datum) => readonly Datum[];

const kwarten: Momenten = (begin, eind) => MOMENTEN.map((deel) => begin + deel * (eind - begin));

/**
 * From each past half-year of which the end is known, the standen nearest to some days: without `momenten` to a quarter,
 * a half and three quarters.
 */
export function oorsprongen(reeksen: readonly Periodereeks[], momenten = kwarten): Oorsprong[] {
  return [...group(reeksen, ({ gemeente }) => gemeente).values()].flatMap((vanGemeente) =>
    vanGemeente.flatMap((reeks, i) => oorsprongenIn(reeks, vanGemeente.slice(0, i), momenten)),
  );
}

function oorsprongenIn(reeks: Periodereeks, eerdere: readonly Periodereeks[], momenten: Momenten): Oorsprong[] {
  const uitkomst = eindstand(reeks);
  const begin = peildatum(reeks.periode, 'begin');
  const eind = peildatum(reeks.periode, 'eind');
  const onderweg = reeks.metingen.filter(({ datum }) => datum > begin && datum < eind);
  if (uitkomst === undefined || onderweg.length === 0) return [];
  const tellingenEerder = eerdere.flatMap((eerder) => tellingenTot(eerder, Infinity));
  const vorige = eerdere.flatMap((eerder) => {
    const gerealiseerd = eindstand(eerder);
    return gerealiseerd === undefined ? [] : [{ periode: eerder.periode, gerealiseerd }];
  });
  const gekozen = new Set(momenten(begin, eind).map((dag) => dichtstBij(onderweg, dag)));
  return [...gekozen].map((meting) => ({
    gemeente: reeks.gemeente,
    periode: reeks.periode,
    ...(reeks.taakstelling !== undefined && { taakstelling: reeks.taakstelling }),
    meting,
    vorige,
    uitkomst,
    tellingen: [...tellingenEerder, ...tellingenTot(reeks, meting.datum)],
  }));
}

function dichtstBij(metingen: readonly Meting[], dag: Datum): Meting {
  return metingen.reduce((beste, meting) => (Math.abs(meting.datum - dag) < Math.abs(beste.datum - dag) ? meting : beste));
}
