import { type Datum, isoDatum, parseDatum } from '../../../core/datum.ts';
import type { EventOn } from './event-on.ts';

/** The day that was chosen in a field that must hold one; where it holds none it shows `anders` again, and that is given. */
export function datumUit({ target }: EventOn<HTMLInputElement>, anders: Datum): Datum {
  const field = target;
  const gekozen = parseDatum(field.value);
  if (gekozen === undefined) field.value = isoDatum(anders);
  return gekozen ?? anders;
}
