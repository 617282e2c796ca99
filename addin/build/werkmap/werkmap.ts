import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '@odoo/o-spreadsheet';
import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { VERSIENUMMER } from '../../../core/versie.ts';
import { werkmapdata } from '../../workbench/example/example-blad.ts';
import { formulaText } from '../../workbench/xlsx/formula-text.ts';
import { parseXmlTree } from '../manifest/xml-tree.ts';
import { at } from '../manifest/xml-query.ts';
import { BEOORDELINGSBLAD } from './sheets/beoordeling-sheet.ts';
import { CONTROLEBLAD } from './sheets/controle-sheet.ts';
import { GEPUBLICEERDBLAD } from './sheets/gepubliceerd-sheet.ts';
import { INVOERBLAD } from './sheets/invoer-sheet.ts';
import { NIDOSBLAD } from './sheets/nidos-sheet.ts';
import { PROGNOSEBLAD } from './sheets/prognose-sheet.ts';
import { STANDENWERKBLAD } from './sheets/standen-sheet.ts';
import { TRENDBLAD } from './sheets/trend-sheet.ts';
import { UITLEGBLAD } from './sheets/uitleg-sheet.ts';
import { WERKMAPNAAM } from './werkmap-naam.ts';
import { library, registerBuiltFunctions } from './rekenblad.ts';
import { schrijfblad } from './schrijfblad.ts';
import { withAddinOffer } from './webextension.ts';
import type { Werkblad } from './werkblad.ts';

/** The sheets of the template workbook, in the order of their tabs. */
const WERKBLADEN: readonly Werkblad[] = [
  UITLEGBLAD,
  INVOERBLAD,
  BEOORDELINGSBLAD,
  PROGNOSEBLAD,
  NIDOSBLAD,
  TRENDBLAD,
  STANDENWERKBLAD,
  GEPUBLICEERDBLAD,
  CONTROLEBLAD,
];

/** The same bytes at every build. */
const MADE = new Date(Date.UTC(2025, 0, 1));

/**
 * Writes IBT-werkmap.xlsx: the sheets, calculated by the built functions, and the offer to open this add-in.
 * Needs functions.js, functions.json and manifest.xml in `dist`.
 * @throws Error naming the cell where a formula gives an error.
 */
export async function buildWerkmap(dist: string): Promise<void> {
  const metadata = registerBuiltFunctions(dist);
  const model: Model = new library.Model(werkmapdata(library, WERKBLADEN));
  const tekst = formulaText(library, metadata);
  const bytes = await writeXlsx({
    sheets: WERKBLADEN.map((blad) => schrijfblad(blad, model, tekst)),
    namedRanges: WERKBLADEN.flatMap(({ naam, namen = {} }) =>
      Object.entries(namen).map(([name, adres]): NamedRange => ({ name, range: `${naam}!${adres}` })),
    ),
    defaultFont: { name: 'Calibri', size: 10 },
    properties: {
      title: 'IBT-werkmap huisvesting vergunninghouders',
      description: 'Sjabloon met IBT-formules. De cijfers per gemeente zijn fictief.',
      creator: `Toezicht huisvesting ${VERSIENUMMER}`,
      created: MADE,
      modified: MADE,
    },
  });
  writeFileSync(join(dist, WERKMAPNAAM), withAddinOffer(bytes, addinOf(dist)));
}

/** Which add-in the built manifest is of. */
function addinOf(dist: string): { readonly id: string; readonly version: string } {
  const manifest = parseXmlTree(readFileSync(join(dist, 'manifest.xml'), 'utf8'));
  return { id: at(manifest, 'Id')?.text ?? '', version: at(manifest, 'Version')?.text ?? '' };
}
