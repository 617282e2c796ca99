import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import { richtingVan, soortStand } from '../../../core/beoordeling/index.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import type { Provincierij } from '../../../core/provincie/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { prognoseVan } from '../prognose/rangschikking.ts';
import { type Gelezentabel, readTabelrijen, type Vertrekpunt } from '../prognose/vertrekpunt.ts';
import { toestandInWoorden } from '../shared/cijferstand.ts';
import type { Gemeentebeeld, Kijk } from './provincie-view-model.ts';
import { KIJKEN, tussenstanden } from './provincie-texts.ts';

/** The rows of an overview of which the figures are a tussenstand: no trede of theirs is a judgement. */
export function tussenstandenIn(periode: Periode, rijen: readonly Provincierij[]): readonly (Provincierij & { readonly datum: Datum })[] {
  return rijen.flatMap((rij) =>
    rij.datum !== undefined && soortStand(periode, rij.datum) === 'tussenstand' ? [{ ...rij, datum: rij.datum }] : [],
  );
}

/** What is said of them, of how many municipalities; and how what is shown of them is headed. */
export function kijkVan(
  periode: Periode,
  dagen: readonly Datum[],
  van: number,
  kijk: Kijk,
): { readonly regel: string; readonly kop: string } {
  const [eerste, laatste] = [Math.min(...dagen), Math.max(...dagen)];
  const regel =
    dagen.length === van && eerste === laatste
      ? toestandInWoorden({ periode, dag: eerste, vastgesteld_op: undefined })
      : tussenstanden(dagen.length, van, eerste, laatste);
  return { regel, kop: kijk === 'nu' ? KIJKEN.nu.kop() : KIJKEN.verwacht.kop(datumInWoorden(peildatum(periode, 'eind'))) };
}

/** What is expected of a municipality on the peildatum. */
interface Verwachting {
  readonly trede: Trede;
  /** The probability of that trede. */
  readonly kans: number;
  readonly achterstand: number;
  readonly vorige: Trede | undefined;
}

/** The rows with what is expected of those that are a tussenstand, and why of some nothing is. */
export function verwachteRijen(
  gebied: Paneelgebied,
  periode: Periode,
  rijen: readonly Gemeentebeeld[],
): { readonly rijen: readonly Gemeentebeeld[]; readonly zonder: readonly string[] } {
  const verwacht = verwachtingen(gebied, periode);
  const zonder: string[] = [];
  const nieuw = rijen.map((rij): Gemeentebeeld => {
    if (!rij.isTussenstand) return rij;
    const een = verwacht.get(gemeentesleutel(rij.gemeente));
    if (een instanceof Invoerfout) zonder.push(`${rij.gemeente}: ${een.message}`);
    if (een === undefined || een instanceof Invoerfout)
      return { ...rij, trede: undefined, richting: 'onbekend', achterstand_eind: undefined, realisatie: undefined };
    const { trede, kans, achterstand, vorige } = een;
    return { ...rij, trede, kans, richting: richtingVan(vorige, trede), achterstand_eind: achterstand, realisatie: undefined };
  });
  return { rijen: nieuw, zonder };
}

/** By municipality, from the latest stand of the periode. */
function verwachtingen(gebied: Paneelgebied, periode: Periode): ReadonlyMap<string, Verwachting | Invoerfout> {
  const tabel = readTabelrijen(gebied);
  if (tabel === undefined || tabel instanceof Invoerfout) return new Map();
  const laatste = new Map<string, Vertrekpunt & { readonly datum: Datum }>();
  for (const { inhoud } of tabel.rijen) {
    if (inhoud === undefined || inhoud instanceof Invoerfout || inhoud.feiten.periode !== periode || inhoud.datum === undefined) continue;
    const key = gemeentesleutel(inhoud.gemeente);
    if (inhoud.datum >= (laatste.get(key)?.datum ?? inhoud.datum)) laatste.set(key, { ...inhoud, datum: inhoud.datum });
  }
  return new Map([...laatste].map(([key, van]) => [key, ofFout(() => verwachtingVan(tabel, van))]));
}

function verwachtingVan(tabel: Gelezentabel, van: Vertrekpunt & { readonly datum: Datum }): Verwachting {
  const { treden, verwachte_achterstand } = prognoseVan(tabel, van, van.datum);
  if ('onbekend' in treden) throw treden.onbekend;
  const { verwacht, kansen } = treden;
  return { trede: verwacht, kans: kansen[verwacht - 1] ?? 0, achterstand: verwachte_achterstand, vorige: van.feiten.vorige_trede };
}
