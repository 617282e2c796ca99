import type { Remembered } from '../../../core/inlezen/index.ts';
import type { Werkmap } from '../../host/werkmap.ts';
import type { Schrijfcontext } from '../shared/write-safely.ts';
import { readVastBlad, type VastBlad, voegToe } from '../shared/fixed-blad.ts';

/**
 * Layouts are kept in the workbook: they go with the work, a colleague who gets the workbook has them, everyone can see and
 * delete them, and no browser's storage (which Excel on the web may block or clear) is needed. They hold headers only.
 */
const INSTELLINGEN: VastBlad = { naam: 'IBT-instellingen', koppen: ['instelling', 'sleutel', 'waarde'] };
const INDELING = 'indeling van een bestand';

/** The layouts kept in the workbook, the last one last. */
export async function savedIndelingen(werkmap: Werkmap): Promise<readonly Remembered[]> {
  const rijen = await readVastBlad(werkmap, INSTELLINGEN);
  return (rijen ?? []).flatMap(([instelling, vorm, keuzes]) =>
    instelling === INDELING && typeof vorm === 'string' && typeof keuzes === 'string' ? [{ vorm, keuzes }] : [],
  );
}

/** Keeps a layout in the workbook. */
export function saveIndeling(context: Schrijfcontext, { vorm, keuzes }: Remembered): Promise<boolean> {
  return voegToe(context, INSTELLINGEN, [[INDELING, vorm, keuzes]]);
}
