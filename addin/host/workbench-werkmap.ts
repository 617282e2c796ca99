import type { DispatchResult, Model, UID } from '@odoo/o-spreadsheet';
import { adresVan, type Vak, vakVan } from './adres.ts';
import { WERKBANKFOUT, WERKMAPFOUT } from './host-messages.ts';
import { vrijeBladnaam } from './bladnaam.ts';
import { type Celinhoud, TEKSTNOTATIE, zonderTekstopmaak } from './celtekst.ts';
import { houdt } from './celwaarde.ts';
import { gebiedRond } from './celgebied.ts';
import { checkVorm } from './celvorm.ts';
import { celwaarde, inhoud, perCel, vakRond } from './workbench-cel.ts';
import { grafiekdefinitie } from './workbench-grafiek.ts';
import { type CellWrite, writeBlock } from './workbench-write.ts';
import { readsSheet } from './reads-sheet.ts';
import {
  type Bladgebruik,
  type Image,
  type Unsubscribe,
  type Bereik,
  type Celstaat,
  type Celwaarde,
  type Celgebied,
  type Bladgrafiek,
  type OpgeslagenWerkmap,
  type Selectie,
  type Werkmap,
  type Werkmapbestand,
  type Werkmapfout,
} from './werkmap.ts';

const NIEUW_BLAD = { cols: 26, rows: 200 };
const TABEL = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  styleId: 'TableStyleMedium2',
};
/** Why the library refuses to change a protected sheet. */
const OP_SLOT = 'SheetLocked';
/** Changes of these alone move no value: where the user looks and what is selected. */
const ZONDER_GEGEVENS = new Set([
  'ACTIVATE_SHEET',
  'RESIZE_SHEETVIEW',
  'SET_VIEWPORT_OFFSET',
  'SCROLL_TO_CELL',
  'SET_ZOOM',
  'SELECT_FIGURE',
  'START',
  'COPY',
  'AUTOFILL_SELECT',
  'START_CHANGE_HIGHLIGHT',
  'SET_FORMULA_VISIBILITY',
  'CLEAN_CLIPBOARD_HIGHLIGHT',
  'SHIFT_VIEWPORT_DOWN',
  'SHIFT_VIEWPORT_UP',
]);

/** Saving and opening, as the port has them. */
export type Werkmapbestanden = Pick<Werkmap, 'save' | 'open'>;

/**
 * The port on the workbench's own spreadsheet model; works in a browser and in Node.
 * The model must be made after `registerBlockWrite`.
 */
export class WorkbenchWerkmap implements Werkmap {
  private readonly onReplacement = new Set<() => void>();

  /** @param bestanden What makes and opens files, which needs a browser; without it they are not offered. */
  constructor(
    private model: Model,
    private readonly files?: Werkmapbestanden,
  ) {}

  /** Goes on with another workbook, as after opening a file; subscribers stay subscribed. */
  replaceModel(model: Model): void {
    this.model = model;
    for (const opnieuw of this.onReplacement) opnieuw();
  }

  async selection(): Promise<Selectie> {
    const { getters } = this.model;
    const vakken = getters.getSelectedZones();
    return {
      blad: getters.getSheetName(getters.getActiveSheetId()),
      adres: adresVan(vakken[0] ?? getters.getSelectedZone()),
      gebieden: vakken.length,
    };
  }

  async select(bereik: Bereik): Promise<void> {
    const { sheetId, vak } = this.plaats(bereik);
    this.doe('ACTIVATE_SHEET', { sheetIdFrom: this.model.getters.getActiveSheetId(), sheetIdTo: sheetId }, WERKBANKFOUT.niet_shown(bereik));
    this.model.selection.selectZone({ cell: { col: vak.left, row: vak.top }, zone: { ...vak } });
  }

  async state(bereik: Bereik): Promise<Celstaat> {
    const { sheetId, vak } = this.plaats(bereik);
    const { getters } = this.model;
    const rijen = Array.from({ length: Math.min(vak.bottom, getters.getNumberRows(sheetId) - 1) - vak.top + 1 }, (_, rij) => vak.top + rij);
    return {
      isBeveiligd: getters.isSheetLocked(sheetId),
      heeftVerborgenRijen: rijen.some((rij) => getters.isRowHidden(sheetId, rij)),
      computesByItself: true,
    };
  }

  async read(bereik: Bereik): Promise<Celwaarde[][]> {
    const { sheetId, vak } = this.plaats(bereik);
    return this.waarden(sheetId, vak);
  }

  async readFormulas(bereik: Bereik): Promise<(string | null)[][]> {
    const { sheetId, vak } = this.plaats(bereik);
    return this.formules(sheetId, vak);
  }

  async readTable(bereik: Bereik): Promise<Celgebied> {
    const { sheetId, vak } = this.plaats(bereik);
    const { getters } = this.model;
    const gebied = gebiedRond(
      { kolom: vak.left, rij: vak.top },
      getters.getSheetZone(sheetId),
      (col, row) => getters.getEvaluatedCell({ sheetId, col, row }).type !== 'empty',
    );
    return { blad: bereik.blad, adres: adresVan(gebied), cellen: this.waarden(sheetId, gebied), rij: vak.top - gebied.top };
  }

  async write(bereik: Bereik, waarden: readonly (readonly Celwaarde[])[]): Promise<void> {
    this.fill(bereik, waarden, inhoud);
  }

  async replace(bereik: Bereik, was: readonly (readonly Celwaarde[])[], wordt: readonly (readonly Celwaarde[])[]): Promise<boolean> {
    const { sheetId, vak } = this.plaats(bereik);
    checkVorm(bereik, was);
    if (!houdt(was, this.waarden(sheetId, vak), this.formules(sheetId, vak))) return false;
    this.fill(bereik, wordt, inhoud);
    return true;
  }

  async writeFormulas(bereik: Bereik, formules: readonly (readonly (string | null)[])[]): Promise<void> {
    this.fill(bereik, formules, (formule, isTekstcel) => {
      if (formule === null) return null;
      if (!formule.startsWith('=')) throw WERKMAPFOUT.geen_formule({ formule });
      return zonderTekstopmaak(formule, isTekstcel);
    });
  }

  async clear(bereik: Bereik): Promise<void> {
    const { top, bottom, left, right } = vakVan(bereik.adres);
    const leeg = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => null));
    this.fill(bereik, leeg, inhoud);
  }

  async usedRange(blad: string): Promise<Bereik | null | undefined> {
    const { getters } = this.model;
    const sheetId = getters.getSheetIdByName(blad);
    if (sheetId === undefined) return undefined;
    const vak = vakRond(getters.getEvaluatedCellsPositions(sheetId).filter((plek) => getters.getEvaluatedCell(plek).type !== 'empty'));
    return vak === undefined ? null : { blad, adres: adresVan(vak) };
  }

  async addTable(bereik: Bereik, _naam: string): Promise<void> {
    const { sheetId, vak } = this.plaats(bereik);
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, vak)];
    this.doe('CREATE_TABLE', { sheetId, ranges, tableType: 'static', config: TABEL }, WERKBANKFOUT.geen_tabel(bereik));
  }

  async defineName(naam: string, bereik: Bereik): Promise<void> {
    const { sheetId, vak } = this.plaats(bereik);
    const { getters } = this.model;
    if (getters.getNamedRanges().some(({ name }) => name.toLowerCase() === naam.toLowerCase())) throw WERKMAPFOUT.naam_bezet({ naam });
    this.doe(
      'CREATE_NAMED_RANGE',
      { name: naam, ranges: [getters.getRangeDataFromZone(sheetId, vak)] },
      WERKBANKFOUT.geen_celnaam({ naam }),
    );
  }

  async removeName(naam: string): Promise<void> {
    this.doe('DELETE_NAMED_RANGE', { name: naam }, WERKBANKFOUT.naam_onbekend({ naam }));
  }

  async addChart(grafiek: Bladgrafiek): Promise<void> {
    const doel = this.plaats(grafiek.plek);
    this.plaats(grafiek.gegevens);
    const definition = grafiekdefinitie(grafiek);
    const chartId = this.model.uuidGenerator.smallUuid();
    this.doe('CREATE_CHART', { ...this.figuur(doel, this.afmeting(doel)), chartId, definition }, WERKBANKFOUT.geen_grafiek(grafiek));
  }

  async addImage(cel: Bereik, { png, width, height }: Image): Promise<void> {
    const size = { width: width, height: height };
    const definition = { path: `data:image/png;base64,${png}`, size, mimetype: 'image/png' };
    this.doe('CREATE_IMAGE', { ...this.figuur(this.plaats(cel), size), definition }, WERKBANKFOUT.geen_image(cel));
  }

  async addSheet(naam: string): Promise<string> {
    const { getters } = this.model;
    const vrij = vrijeBladnaam(
      naam,
      getters.getSheetIds().map((id) => getters.getSheetName(id)),
    );
    const sheetId = this.model.uuidGenerator.smallUuid();
    this.doe(
      'CREATE_SHEET',
      { sheetId, name: vrij, position: getters.getSheetIds().length, ...NIEUW_BLAD },
      WERKBANKFOUT.niet_toegevoegd({ blad: vrij }),
    );
    return vrij;
  }

  async uses(blad: string): Promise<Bladgebruik> {
    const { sheetId } = this.plaats({ blad, adres: 'A1' });
    const { getters } = this.model;
    const others = getters.getSheetIds().filter((id) => id !== sheetId);
    const soorten = getters.getFigures(sheetId).map(({ tag }) => tag);
    return {
      formules: others.flatMap((id) =>
        getters.getEvaluatedCellsPositions(id).flatMap((plek) => {
          const cel = getters.getCell(plek);
          const reads = cel?.isFormula === true && readsSheet(cel.compiledFormula.toFormulaString(getters), blad);
          return reads ? [`${getters.getSheetName(id)}!${celadres(plek.col, plek.row)}`] : [];
        }),
      ),
      namen: getters.getNamedRanges().flatMap(({ name, range }) => (range.sheetId === sheetId ? [name] : [])),
      grafieken: soorten.filter((soort) => soort !== 'image').length,
      images: soorten.filter((soort) => soort === 'image').length,
      // The library has none.
      opmerkingen: 0,
    };
  }

  async removeSheet(naam: string): Promise<void> {
    const { sheetId } = this.plaats({ blad: naam, adres: 'A1' });
    this.doe('DELETE_SHEET', { sheetId, sheetName: naam }, WERKBANKFOUT.niet_verwijderd({ blad: naam }));
  }

  async offersFiles(): Promise<boolean> {
    return this.files !== undefined;
  }

  async save(): Promise<OpgeslagenWerkmap> {
    return this.withFiles().save();
  }

  async open(file: Werkmapbestand): Promise<readonly string[]> {
    return this.withFiles().open(file);
  }

  async onSelectionChanged(callback: (selectie: Selectie) => void): Promise<Unsubscribe> {
    let vorige = await this.selection();
    const report = samengevat(async () => {
      const nu = await this.selection();
      if (nu.blad === vorige.blad && nu.adres === vorige.adres && nu.gebieden === vorige.gebieden) return;
      vorige = nu;
      callback(nu);
    });
    return this.subscribe((model, eigenaar) => model.on('update', eigenaar, report));
  }

  async onDataChanged(callback: () => void): Promise<Unsubscribe> {
    const report = samengevat(callback);
    return this.subscribe((model, eigenaar, isReplacement) => {
      if (isReplacement) report();
      model.on('command-dispatched', eigenaar, ({ type }: Readonly<Record<string, unknown>>) => {
        if (typeof type !== 'string' || !ZONDER_GEGEVENS.has(type)) report();
      });
    });
  }

  /** Subscribes to the current model and to each that replaces it. */
  private subscribe(listen: (model: Model, eigenaar: object, isReplacement: boolean) => void): Unsubscribe {
    const eigenaar = {};
    let model = this.model;
    const stop = (): void => {
      model.off('update', eigenaar);
      model.off('command-dispatched', eigenaar);
    };
    const opnieuw = (): void => {
      stop();
      model = this.model;
      listen(model, eigenaar, true);
    };
    this.onReplacement.add(opnieuw);
    listen(model, eigenaar, false);
    return async () => {
      stop();
      this.onReplacement.delete(opnieuw);
    };
  }

  /** @throws this fault when the workbook refuses. */
  private doe(type: string, command: object, geweigerd: Werkmapfout): void {
    const { isSuccessful, reasons } = (this.model.dispatch as (type: string, payload: object) => DispatchResult)(type, command);
    if (isSuccessful) return;
    throw (reasons as readonly string[]).includes(OP_SLOT) ? WERKBANKFOUT.op_slot({ geweigerd }) : geweigerd;
  }

  /** Where a chart or picture comes. */
  private figuur({ sheetId, vak }: { sheetId: UID; vak: Vak }, size: { width: number; height: number }): object {
    return { sheetId, figureId: this.model.uuidGenerator.smallUuid(), col: vak.left, row: vak.top, offset: { x: 0, y: 0 }, size };
  }

  private afmeting({ sheetId, vak }: { sheetId: UID; vak: Vak }): { width: number; height: number } {
    const { getters } = this.model;
    const eind = { x: getters.getColDimensions(sheetId, vak.right).end, y: getters.getRowDimensions(sheetId, vak.bottom).end };
    return {
      width: eind.x - getters.getColDimensions(sheetId, vak.left).start,
      height: eind.y - getters.getRowDimensions(sheetId, vak.top).start,
    };
  }

  private plaats({ blad, adres }: Bereik): { sheetId: UID; vak: Vak } {
    const sheetId = this.model.getters.getSheetIdByName(blad);
    if (sheetId === undefined) throw WERKBANKFOUT.blad_onbekend({ blad });
    return { sheetId, vak: vakVan(adres) };
  }

  private waarden(sheetId: UID, vak: Vak): Celwaarde[][] {
    return perCel(sheetId, vak, (plek) => celwaarde(this.model.getters.getEvaluatedCell(plek)));
  }

  private withFiles(): Werkmapbestanden {
    if (this.files === undefined) throw WERKBANKFOUT.geen_files();
    return this.files;
  }

  private formules(sheetId: UID, vak: Vak): (string | null)[][] {
    const { getters } = this.model;
    return perCel(sheetId, vak, (plek) => {
      const cel = getters.getCell(plek);
      return cel?.isFormula ? cel.compiledFormula.toFormulaString(getters) : null;
    });
  }

  private fill<T>(bereik: Bereik, blok: readonly (readonly T[])[], make: (waarde: T, isTekstcel: boolean) => Celinhoud | null): void {
    const { sheetId, vak } = this.plaats(bereik);
    checkVorm(bereik, blok);
    const { getters } = this.model;
    const cells: CellWrite[] = [];
    blok.forEach((waarden, rij) => {
      waarden.forEach((waarde, kolom) => {
        const plek = { col: vak.left + kolom, row: vak.top + rij };
        const cel = make(waarde, getters.getCell({ sheetId, ...plek })?.format === TEKSTNOTATIE);
        if (cel !== null) cells.push({ ...plek, ...cel });
      });
    });
    const redenen = writeBlock(this.model, { sheetId, cells });
    if (redenen.length > 0)
      throw (redenen as readonly string[]).includes(OP_SLOT) ? WERKBANKFOUT.beveiligd(bereik) : WERKBANKFOUT.niet_written(bereik);
  }
}

function celadres(kolom: number, rij: number): string {
  return adresVan({ left: kolom, right: kolom, top: rij, bottom: rij });
}

/** One call for all that is asked in one turn: a step of the user is often several of the model. */
function samengevat(roep: () => void): () => void {
  let standsReady = false;
  return () => {
    if (standsReady) return;
    standsReady = true;
    queueMicrotask(() => {
      standsReady = false;
      roep();
    });
  };
}
