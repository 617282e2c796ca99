import { Werkmapfout } from '../../host/werkmap.ts';
import type { Melding, Tekst } from './melding.ts';

/** The Dutch that several views and the shell share. */

export const OPNIEUW = 'Opnieuw proberen';
export const BUSY = 'De rij wordt gelezen';
export const MEER = 'Meer';
export const KOLOMKOPPEN = { nodig: 'Nodige kolommen', ook: 'Ook gebruikt, als ze er zijn' } as const;

/** The workbook does not answer or refuses. */
export function storing(reden: string): Tekst {
  return { titel: 'De werkmap is niet te lezen', tekst: reden };
}

/** Something that should not happen, such as a mistake in this program. */
export function onverwacht(fout: unknown): string {
  return `Er ging iets mis in dit venster (${fout instanceof Error ? fout.message : String(fout)}). Kies een andere rij of probeer het opnieuw.`;
}

/** What failed while the user asked something of the workbook. */
export function foutbericht(fout: unknown): Melding {
  return { soort: 'let_op', titel: 'Dat is niet gelukt', tekst: fout instanceof Werkmapfout ? fout.message : onverwacht(fout) };
}

/** The sheets with what a workbook knows for its forecasts were not read. */
export function kennisOngelezen(reden: string): string {
  return `IBT-standen en IBT-parameters zijn niet gelezen en tellen niet mee: ${reden}`;
}

/** What was decided in the workbook is not known now. */
export function besluitenOngelezen(fout: unknown): Melding {
  const { tekst } = foutbericht(fout);
  return {
    soort: 'let_op',
    titel: 'De vaststellingen zijn niet gelezen',
    tekst: `Vastgestelde treden kunnen hieronder ontbreken. ${tekst}`,
  };
}

export const RIJKEUZE = { label: 'Gemeente', choose: 'Kies een gemeente' } as const;
