import { gemeentenOp, UTRECHT } from '../../../core/gemeente/index.ts';

/** The names of the municipalities of the province of Utrecht in the published periods, in alphabetical order. */
export const UTRECHTSE: readonly string[] = gemeentenOp(UTRECHT, '2024-2').map(({ naam }) => naam);
