import { type Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { standenketen, STANDENBLAD } from '../../../core/standen/index.ts';
import { readVaststellingen, VASTSTELLINGENBLAD, type SavedVaststellingen } from '../../../core/vaststellen/index.ts';
import { checkChain, type Ketenbevinding, type Ketenstand } from '../../../core/zegel/index.ts';
import type { Werkmap } from '../../host/werkmap.ts';
import { readGenoteerd } from './chained-blad.ts';
import { readSheet } from './read-sheet.ts';

/** The vaststellingen of a workbook with what is wrong with their chain; an `Invoerfout` where the sheet has lost a column. */
export async function readVastgesteld(werkmap: Werkmap): Promise<SavedVaststellingen | Invoerfout> {
  const { cellen, genoteerd } = await blad(werkmap, VASTSTELLINGENBLAD);
  if (cellen.length > 0) return ofFout(() => readVaststellingen(cellen, genoteerd));
  return { vaststellingen: [], onleesbaar: [], bevindingen: checkChain({ blad: VASTSTELLINGENBLAD, links: [], vooraf: [] }, genoteerd) };
}

/** What is wrong with the chain of the standen of a workbook. */
export async function standenbevindingen(werkmap: Werkmap): Promise<readonly Ketenbevinding[]> {
  const { cellen, genoteerd } = await blad(werkmap, STANDENBLAD);
  return checkChain(standenketen(cellen), genoteerd);
}

/** How many things are wrong with what a workbook keeps, by the view that names them. */
export async function telBevindingen(werkmap: Werkmap): Promise<{ readonly vaststellen: number; readonly standen: number }> {
  const vastgesteld = await readVastgesteld(werkmap);
  return {
    vaststellen: 'bevindingen' in vastgesteld ? vastgesteld.bevindingen.length : 1,
    standen: (await standenbevindingen(werkmap)).length,
  };
}

async function blad(
  werkmap: Werkmap,
  naam: string,
): Promise<{ readonly cellen: readonly (readonly unknown[])[]; readonly genoteerd: readonly Ketenstand[] }> {
  return { cellen: (await readSheet(werkmap, naam)) ?? [], genoteerd: (await readGenoteerd(werkmap)).perBlad.get(naam) ?? [] };
}
