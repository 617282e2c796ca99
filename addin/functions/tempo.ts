import type { Datum } from '../../core/datum.ts';
import {
  INVOERFOUT,
  misschienNietNul,
  readAantal,
  readAantalOfNul,
  readDatum,
  readPeriode,
  readStand,
  readStandOfNul,
} from '../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../core/periode.ts';
import { type Meting, tempo, tempoNodig } from '../../core/tempo.ts';
import { celwijs, parameter } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const readVorigeDatum = misschienNietNul(readDatum);

/** Refuses a day before `van` or after `tot`, naming the period it should lie in. */
function checkDatum(naam: string, datum: Datum, van: Datum, tot: Datum, periode: Periode): void {
  if (datum < van || datum > tot) throw INVOERFOUT.datum_buiten({ naam, datum, van, tot, periode });
}

const tempoPerRij = celwijs({
  parameters: [
    parameter('periode', readPeriode),
    parameter('gerealiseerd', readAantal),
    parameter('datum', readDatum),
    parameter('vorig_gerealiseerd', readAantalOfNul),
    parameter('vorige_datum', readVorigeDatum),
  ],
  leeg_als_een_van: ['periode', 'datum'],
  bereken: tempoVan,
});

/**
 * Het tempo: personen per week sinds het begin van de periode, of tussen twee standen.
 * @customfunction TEMPO TEMPO
 * @param [vorig_gerealiseerd] Een eerdere stand, in personen; samen met vorige_datum; leeg is 0.
 * @param [vorige_datum] Datum van die eerdere stand.
 * @returns Personen per week; leeg op de begindatum.
 */
export function TEMPO(
  periode: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  vorig_gerealiseerd?: any[][],
  vorige_datum?: any[][],
): any[][] {
  return tempoPerRij([periode, gerealiseerd, datum, vorig_gerealiseerd, vorige_datum]);
}

function tempoVan(
  periode: Periode,
  gerealiseerd: number,
  datum: Datum,
  vorig_gerealiseerd: number,
  vorige_datum: Datum | undefined,
): number | string {
  const begin = peildatum(periode, 'begin');
  checkDatum('datum', datum, begin, peildatum(periode, 'correctie'), periode);
  const vorige = datum === begin ? undefined : vorigeMeting(periode, datum, vorig_gerealiseerd, vorige_datum);
  return tempo(periode, { gerealiseerd, datum }, vorige) ?? '';
}

/** The earlier stand, in the periode and before `datum`; `undefined` where none is given. */
function vorigeMeting(periode: Periode, datum: Datum, gerealiseerd: number, vorige_datum: Datum | undefined): Meting | undefined {
  if (vorige_datum === undefined) {
    if (gerealiseerd !== 0) throw FUNCTIEFOUT.vorige_datum_ontbreekt();
    return undefined;
  }
  checkDatum('vorige_datum', vorige_datum, peildatum(periode, 'begin'), Math.min(datum, peildatum(periode, 'eind')) - 1, periode);
  return { gerealiseerd, datum: vorige_datum };
}

const nodigPerRij = celwijs({
  parameters: [
    parameter('periode', readPeriode),
    parameter('totaalopgave', readStand),
    parameter('gerealiseerd', readAantal),
    parameter('datum', readDatum),
    parameter('doelachterstand', readStandOfNul),
  ],
  leeg_als_een_van: ['periode', 'datum'],
  leeg_als_alle: ['totaalopgave', 'gerealiseerd'],
  bereken: nodigVan,
});

/**
 * Het tempo dat nog nodig is: personen per week vanaf een datum om de periode te eindigen op de gewenste achterstand.
 * @customfunction TEMPO_NODIG TEMPO.NODIG
 * @param datum Datum vanaf wanneer; binnen de periode.
 * @param [doelachterstand] Gewenste achterstand aan het eind, in personen; leeg is 0.
 * @returns Personen per week, nooit onder 0; #N/B vanaf de peildatum.
 */
export function TEMPO_NODIG(
  periode: any[][],
  totaalopgave: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  doelachterstand?: any[][],
): any[][] {
  return nodigPerRij([periode, totaalopgave, gerealiseerd, datum, doelachterstand]);
}

function nodigVan(periode: Periode, totaalopgave: number, gerealiseerd: number, datum: Datum, doelachterstand: number): number {
  if (datum < peildatum(periode, 'begin')) throw FUNCTIEFOUT.datum_voor_begin({ datum, periode });
  const nodig = tempoNodig(periode, totaalopgave, { gerealiseerd, datum }, doelachterstand);
  if (nodig !== undefined) return nodig;
  throw FUNCTIEFOUT.datum_na_eind({ datum, periode });
}
