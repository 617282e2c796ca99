import { fileURLToPath } from 'node:url';
import { casusgegevens } from '../data/casus.ts';
import { controlegegevens } from '../data/cijfercontrole.ts';
import { nidosgegevens } from '../data/nidos-data.ts';
import { prognosegegevens } from '../data/prognose-data.ts';
import type { Publicaties } from '../data/publicaties.ts';
import { tredengegevens } from '../data/treden-data.ts';
import { reeksgegevens } from '../data/gebiedsreeks.ts';
import type { Bron } from '../../core/bronnen/index.ts';
import type { Notebookvorm } from '../model/notebook.ts';
import casus from '../casus.nb.ts';
import cijfercontrole from '../cijfercontrole.nb.ts';
import nidos from '../nidos.nb.ts';
import prognose from '../prognose.nb.ts';
import treden from '../treden.nb.ts';
import trend from '../trend.nb.ts';

/** A notebook with the data it starts from. The data are shaped here, before the page is made: a page may not load arquero. */
export interface Notebookbron {
  readonly notebook: Notebookvorm;
  readonly gegevensVan: (publicaties: Publicaties) => { readonly documenten: readonly Bron[] };
  /** The file it is written in. */
  readonly path: string;
}

function bron(notebook: Notebookvorm, gegevensVan: Notebookbron['gegevensVan']): Notebookbron {
  return { notebook, gegevensVan, path: fileURLToPath(new URL(`../${notebook.kop.naam}.nb.ts`, import.meta.url)) };
}

/** All notebooks, in the order of the overview. */
export const NOTEBOOKS: readonly Notebookbron[] = [
  bron(trend, reeksgegevens),
  bron(treden, tredengegevens),
  bron(prognose, prognosegegevens),
  bron(nidos, nidosgegevens),
  bron(casus, casusgegevens),
  bron(cijfercontrole, controlegegevens),
];
