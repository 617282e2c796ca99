import { rijsleutel } from '../../../core/gemeente/index.ts';
import { Invoerfout } from '../../../core/invoer/index.ts';
import { geldende, type SavedVaststelling, VASTSTELLINGENBLAD } from '../../../core/vaststellen/index.ts';
import type { Werkmap } from '../../host/werkmap.ts';
import { readVastgesteld } from './zegelcontrole.ts';
import type { Rijbesluit, Besluiten } from './besluit.ts';

/** What was decided in a workbook. Nothing where no sheet says so or it has lost a column: the view Vaststellen names that. */
export async function readBesluiten(werkmap: Werkmap): Promise<Besluiten> {
  const gelezen = await readVastgesteld(werkmap);
  const alle = gelezen instanceof Invoerfout ? [] : gelezen.vaststellingen;
  const perRij = new Map(alle.map((een) => [een.rij, besluitVan(een)]));
  const geldt = new Map(geldende(alle).map((een) => [rijsleutel(een.gemeente, een.feiten.periode), besluitVan(een)] as const));
  return {
    ofRij: (blad, rij) => (blad === VASTSTELLINGENBLAD ? perRij.get(rij) : undefined),
    of: (gemeente, periode) => geldt.get(rijsleutel(gemeente, periode)),
  };
}

function besluitVan({ trede, trede_berekend, vastgesteld_op, reden, isGewijzigd }: SavedVaststelling): Rijbesluit {
  return { trede, berekend: trede_berekend, op: vastgesteld_op, reden, isZeker: !isGewijzigd };
}
