import type { Datum } from '../../../core/datum.ts';
import { standVan } from '../../../core/kader/index.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { peildatum } from '../../../core/periode.ts';
import { rechteLijn, VASTGELEGDE_KOLOMMEN, VOORSPELLINGENBLAD, type VastgelegdePrognose } from '../../../core/prognose/index.ts';
import { VERSIENUMMER } from '../../../core/versie.ts';
import type { VastBlad } from '../shared/fixed-blad.ts';
import { laatsteRijen, TABELNIVEAU, prognoseVan } from './rangschikking.ts';
import { VOORSPELLINGEN } from './voorspellingen-texts.ts';
import type { Gelezentabel, Tabelrij } from './vertrekpunt.ts';

/** The sheet with forecasts that were put down; rows are only ever added. */
export const PROGNOSE_FIXED: VastBlad = { naam: VOORSPELLINGENBLAD, koppen: VASTGELEGDE_KOLOMMEN };

/** The forecasts of a table, to be put down on a day; `zonder` rows have none: no date, a fault, or the peildatum is past. */
export function vastTeLeggen(
  tabel: Gelezentabel,
  op: Datum,
): { readonly prognoses: readonly VastgelegdePrognose[]; readonly zonder: number } {
  const rijen = laatsteRijen(tabel.rijen);
  const prognoses = rijen.flatMap((rij) => prognoseOf(tabel, rij, op) ?? []);
  return { prognoses, zonder: rijen.length - prognoses.length };
}

function prognoseOf(tabel: Gelezentabel, { inhoud }: Tabelrij, op: Datum): VastgelegdePrognose | undefined {
  if (inhoud === undefined || inhoud instanceof Invoerfout || inhoud.datum === undefined) return undefined;
  const { gemeente, feiten, datum } = inhoud;
  const { periode } = feiten;
  if (datum <= peildatum(periode, 'begin') || datum >= peildatum(periode, 'eind')) return undefined;
  const uitkomst = ofFout(() => prognoseVan(tabel, inhoud, datum));
  if (uitkomst instanceof Invoerfout) return undefined;
  const { totaalopgave, verwacht_gerealiseerd, band } = uitkomst;
  const { gehuisvest } = standVan(feiten);
  const { gegeven, tempi } = tabel.kennis;
  return {
    gemeente,
    periode,
    datum,
    vastgelegd_op: op,
    versie: VERSIENUMMER,
    aannames: VOORSPELLINGEN.aannames(gegeven.size, tempi.size),
    gehuisvest,
    verwacht_gehuisvest: verwacht_gerealiseerd,
    minstens: totaalopgave - band.ongunstig,
    hoogstens: totaalopgave - band.gunstig,
    niveau: TABELNIVEAU,
    rechte_lijn: rechteLijn(periode, gehuisvest, datum),
  };
}
