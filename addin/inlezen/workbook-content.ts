import type { Bronblad } from '../../core/inlezen/index.ts';
import type { Progress } from './progress.ts';

/** A sheet of a workbook file; its cells are not read yet. */
export interface Bestandsblad {
  readonly naam: string;
  readonly verborgen: boolean;
}

/** A workbook file of which the sheets can be read one by one. */
export interface Werkmapinhoud {
  readonly bladen: readonly Bestandsblad[];
  /** @throws Bestandsfout when there is no such sheet, or it is too large or damaged. */
  readonly read: (naam: string, progress: Progress) => Promise<Bronblad>;
}
