import { adresVan, vakVan } from './adres.ts';
import type { Bereik, Bladgrafiek } from './werkmap.ts';

/** A chart as the workbench's library wants it: its cells by address, a series for each column after the first. */
export function grafiekdefinitie({ soort, titel, gegevens }: Bladgrafiek): object {
  const { left, right, top, bottom } = vakVan(gegevens.adres);
  const kolom = (nummer: number, begin: number): string => opBlad(gegevens, adresVan({ left: nummer, right: nummer, top: begin, bottom }));
  const reeksen = Array.from({ length: right - left }, (_, index) => ({
    dataSetId: String(index),
    dataRange: kolom(left + 1 + index, top),
  }));
  return {
    type: soort === 'lijn' ? 'line' : 'bar',
    title: { text: titel },
    dataSource: { type: 'range', dataSets: reeksen, dataSetsHaveTitle: true, labelRange: kolom(left, top) },
    dataSetStyles: {},
    legendPosition: reeksen.length > 1 ? 'bottom' : 'none',
    stacked: false,
    ...(soort === 'lijn' ? { labelsAsText: true, cumulative: false } : { horizontal: false }),
  };
}

function opBlad({ blad }: Bereik, adres: string): string {
  return `'${blad.replaceAll("'", "''")}'!${adres}`;
}
