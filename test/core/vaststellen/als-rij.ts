import { alsRijen } from '../../../core/vaststellen/vaststellen-blad.ts';
import type { Vaststelling } from '../../../core/vaststellen/vaststelling.ts';

/** One vaststelling as the first row of a sheet. */
export function alsRij(vaststelling: Vaststelling): (string | number | null)[] {
  return alsRijen([vaststelling])[0]!;
}
