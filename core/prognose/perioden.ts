import { inschaling } from '../beoordeling/index.ts';
import { type Kaderkeuze, UTRECHTSE_KADERS } from '../kader/index.ts';
import type { Trede } from '../trede.ts';
import { achterstand, totaalopgave } from '../opgave.ts';
import { type Periode, shiftPeriode } from '../periode.ts';
import type { Uitvoertabel } from '../output.ts';

/** One half-year in a row of them, when it goes as assumed. Persons. */
export interface Periodestap {
  readonly periode: Periode;
  readonly taakstelling: number;
  readonly totaalopgave: number;
  readonly gerealiseerd: number;
  readonly achterstand_eind: number;
  /** `undefined` where the trede before is needed and not known. */
  readonly trede: Trede | undefined;
}

/** What a coming half-year asks and gives. */
export interface Aanname {
  readonly taakstelling: number;
  readonly gerealiseerd: number;
}

/**
 * Several half-years on, without uncertainty: the achterstand and the trede of one are the start of the next.
 * From 406 at the start of 2023-2 with 2126 to house and 1138 housed: 1394 at the end.
 */
export function periodenVooruit(
  periode: Periode,
  achterstand_begin: number,
  aannames: readonly Aanname[],
  vorige_trede: Trede | undefined,
  kaders: Kaderkeuze = UTRECHTSE_KADERS,
): Periodestap[] {
  const stappen: Periodestap[] = [];
  // How many periods in a row count; before the first known only of a trede that no counting period gives.
  let reeks = kaders.voor(periode)?.endsReeks(vorige_trede, shiftPeriode(periode, -1)) ? 0 : undefined;
  for (const [i, { taakstelling, gerealiseerd }] of aannames.entries()) {
    const vorige = stappen.at(-1);
    const begin = vorige?.achterstand_eind ?? achterstand_begin;
    const opgave = totaalopgave(taakstelling, begin);
    const feiten = {
      periode: shiftPeriode(periode, i),
      taakstelling,
      achterstand_begin: begin,
      gerealiseerd,
      vorige_trede: vorige === undefined ? vorige_trede : vorige.trede,
      reeks,
    };
    const kader = kaders.voor(feiten.periode);
    const telt = kader?.teltMee(feiten);
    if (telt === false) reeks = 0;
    else reeks = telt === undefined || reeks === undefined ? undefined : reeks + 1;
    stappen.push({
      periode: feiten.periode,
      taakstelling,
      totaalopgave: opgave,
      gerealiseerd,
      achterstand_eind: achterstand(opgave, gerealiseerd),
      trede: kader && inschaling(feiten, kader),
    });
  }
  return stappen;
}

/** The half-years as a table: a header row and a row each, the trede blank where it is not known. */
export function periodenTabel(stappen: readonly Periodestap[], kaders: Kaderkeuze = UTRECHTSE_KADERS): Uitvoertabel {
  return [
    ['periode', 'taakstelling', 'totaalopgave', 'gerealiseerd', 'achterstand_eind', 'trede'],
    ...stappen.map((stap) => [
      stap.periode,
      stap.taakstelling,
      stap.totaalopgave,
      stap.gerealiseerd,
      stap.achterstand_eind,
      stap.trede === undefined ? '' : (kaders.voor(stap.periode)?.uitkomstcel(stap.trede) ?? stap.trede),
    ]),
  ];
}
