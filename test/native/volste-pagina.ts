import { annotatieVan } from '../../core/documenten/annotatie.ts';
import type { Document } from '../../core/documenten/document.ts';
import { readDossiers } from '../../core/documenten/read-dossiers.ts';
import { parseDatum } from '../../core/datum.ts';

const KOPPEN = [
  'gemeente',
  'periode',
  'datum',
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'totaalopgave',
  'gerealiseerd',
  'gekoppeld',
  'vorige_trede',
  'trede',
];

/** The annotatie with most to say that can be thought of: every kind of point, findings of the check, a recent pace, treden of all kinds. */
export function fullestPage(): Document {
  const { dossiers } = readDossiers(
    [
      KOPPEN,
      ['Utrechtse Heuvelrug', '2024-1', null, 1240, -12, 1130, 9999, 1010, 2000, 2, 6],
      ['Utrechtse Heuvelrug', '2024-2', null, 1240, -12, 1135, 9998, 1010, 2000, 3, 6],
      ['Utrechtse Heuvelrug', '2025-1', '2025-03-01', 1250, 14, 1340, 9997, 420, 1200, 3, null],
      ['Utrechtse Heuvelrug', '2025-1', '2025-05-20', 1250, 14, 1340, 9996, 460, 1200, 3, null],
      ['Utrechtse Heuvelrug', '2025-2', null, 1300, 3, null, null, null, null, 4, null],
    ],
    parseDatum('2025-06-01') ?? 0,
  );
  const document = dossiers[0] === undefined ? undefined : annotatieVan(dossiers[0]);
  if (document === undefined) throw new Error('the fullest page has no document');
  return document;
}
