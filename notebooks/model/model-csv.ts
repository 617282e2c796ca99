import { csvUit } from '../../core/inlezen/index.ts';
import type { Kolomsoort, Notebooktabel, Tabelcel } from './model-tabel.ts';

/** The table as a Dutch spreadsheet opens it. A periode is written `2022-I`, since a spreadsheet makes a date of `2022-1`; a gap is an empty cell. */
export function alsCsv({ kolommen, rijen }: Notebooktabel): string {
  return csvUit([kolommen.map(({ kop }) => kop), ...rijen.map((rij) => rij.map((cel, i) => output(cel, kolommen[i]?.soort)))]);
}

function output(cel: Tabelcel, soort: Kolomsoort | undefined): Tabelcel {
  return typeof cel === 'string' && soort === 'periode' ? cel.replace(/-1$/, '-I').replace(/-2$/, '-II') : cel;
}
