import { type Grafiek, waaier } from '../../../core/grafieken/index.ts';
import { GRAFIEKBRON } from './prognose-texts.ts';
import type { Uitkomst } from './uitkomst.ts';

/** The fan chart of an outcome; `eerder` are earlier standen of the municipality in the same periode. */
export function grafiekVan(
  { gemeente, vraag, prognose: { totaalopgave }, verloop, gehuisvest, eerder }: Uitkomst,
  plaats: string,
): Grafiek {
  return waaier({
    gemeente,
    periode: vraag.periode,
    totaalopgave,
    verloop,
    metingen: [...eerder, { datum: vraag.datum, gerealiseerd: gehuisvest }],
    bron: GRAFIEKBRON(plaats),
    peildatum: vraag.datum,
  });
}
