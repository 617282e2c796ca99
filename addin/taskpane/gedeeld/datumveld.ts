import { type Datum, isoDatum, parseDatum } from '../../../core/datum.ts';

/** The day that was chosen in a field that must hold one; where it holds none it shows `anders` again, and that is given. */
export function datumUit({ target }: Event, anders: Datum): Datum {
  const veld = target as HTMLInputElement;
  const gekozen = parseDatum(veld.value);
  if (gekozen === undefined) veld.value = isoDatum(anders);
  return gekozen ?? anders;
}
