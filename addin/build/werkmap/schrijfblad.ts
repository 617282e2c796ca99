import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { adresVan, vakVan } from '../../host/adres.ts';
import { TEKSTNOTATIE } from '../../host/celtekst.ts';
import type { FormulaText } from '../../workbench/xlsx/formula-text.ts';
import { celstijl, opmaakregels } from './werkmap-style.ts';
import type { Werkblad } from './werkblad.ts';

type Fill = Werkblad['cellen'][number];
type Format = Pick<Fill, 'style' | 'notatie' | 'bordered'>;

/** Pixels of the workbench in the units of a file. */
const WIDTH = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
const HEIGHT = (pixels: number): number => pixels * 0.75;

/**
 * A sheet as it is written: looks from its description, values and formulas from the calculated model.
 * A formula that gives several cells is one dynamic array with its first value; the other cells hold theirs.
 * @throws Error naming the cell where a formula gives an error.
 */
export function schrijfblad(blad: Werkblad, model: Model, tekst: FormulaText): WriteSheet {
  const { naam, kolommen, rijen = {}, vast, format = [], invoerregels = [], grafieken = [] } = blad;
  const printTitlesRow = blad.koprijen;
  return {
    name: naam,
    columns: kolommen.map((pixels) => ({ width: WIDTH(pixels) })),
    rowDefs: new Map(Object.entries(rijen).map(([rij, pixels]) => [Number(rij) - 1, { height: HEIGHT(pixels) }])),
    cells: cellen(blad, model, tekst),
    ...(vast === undefined ? {} : { freezePane: { rows: vast.rijen, columns: vast.kolommen } }),
    conditionalRules: opmaakregels(format),
    dataValidations: [...invoerregels],
    charts: [...grafieken],
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(printTitlesRow === undefined ? {} : { printTitlesRow }),
    },
    headerFooter: { oddFooter: '&L&A&RPagina &P van &N' },
  };
}

function cellen(blad: Werkblad, model: Model, tekst: FormulaText): Map<string, Partial<Cell>> {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(blad.naam);
  if (sheetId === undefined) throw new Error(`no sheet ${blad.naam}`);
  const format = formatPerCel(blad);
  const gevuld = getters.getEvaluatedCellsPositions(sheetId).map(({ row, col }) => `${row},${col}`);
  return new Map(
    [...new Set([...format.keys(), ...gevuld])].map((key) => {
      const [row = 0, col = 0] = key.split(',').map(Number);
      const { style, notatie, bordered } = format.get(key) ?? {};
      const cel = inhoud({ sheetId, row, col }, model, tekst);
      // A formula in a text cell becomes a text as soon as someone edits it.
      const celnotatie = cel.formula !== undefined && notatie === TEKSTNOTATIE ? undefined : notatie;
      const hasFormat = style !== undefined || celnotatie !== undefined || bordered === true;
      return [key, { ...cel, ...(hasFormat ? { style: celstijl(style ?? {}, celnotatie, bordered ?? false) } : {}) }];
    }),
  );
}

/** Later fillings add to earlier ones. */
function formatPerCel({ cellen: vullingen }: Werkblad): Map<string, Format> {
  const perCel = new Map<string, Format>();
  for (const { adres, style, notatie, bordered } of vullingen) {
    const { left, top, right, bottom } = vakVan(adres);
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        perCel.set(`${row},${col}`, {
          ...perCel.get(`${row},${col}`),
          ...(style && { style }),
          ...(notatie && { notatie }),
          ...(bordered && { bordered }),
        });
      }
    }
  }
  return perCel;
}

function inhoud(plaats: CellPosition, { getters }: Model, tekst: FormulaText): Partial<Cell> {
  const { type, value, message } = getters.getEvaluatedCell(plaats);
  const adres = adresVan({ left: plaats.col, right: plaats.col, top: plaats.row, bottom: plaats.row });
  if (type === 'error') throw new Error(`${getters.getSheetName(plaats.sheetId)}!${adres} gives ${value}: ${String(message)}`);
  const cel = getters.getCell(plaats);
  if (!cel?.isFormula) return { value: type === 'empty' ? null : value };
  const formule = tekst.toFile(cel.compiledFormula.toFormulaString(getters).slice(1));
  const bereik = getters.getSpreadZone(plaats);
  const isDynamisch = bereik !== undefined || formule.includes('_xldudf_');
  return {
    formula: formule,
    formulaResult: value,
    ...(isDynamisch ? { formulaType: 'array', formulaDynamic: true, formulaRef: bereik === undefined ? adres : adresVan(bereik) } : {}),
  };
}
