import type { CellPosition, EvaluatedCell, Model, UID } from '@odoo/o-spreadsheet';
import { adresVan, type Vak, vakVan } from './adres.ts';
import { vrijeBladnaam } from './bladnaam.ts';
import { type Celinhoud, celtekst, TEKST, zonderTekstopmaak } from './celtekst.ts';
import { excelcode, werkbankcode } from './foutcode.ts';
import { gebiedRond } from './gebied.ts';
import { controleerVorm } from './vorm.ts';
import { type CellWrite, writeBlock } from './workbench-write.ts';
import { type Afmelden, type Bereik, type Celwaarde, type Gebied, type Werkmap, Werkmapfout } from './werkmap.ts';

const NIEUW_BLAD = { cols: 26, rows: 200 };
/** Changes of these alone move no value: where the user looks and what is selected. */
const ZONDER_GEGEVENS = new Set([
  'ACTIVATE_SHEET', 'RESIZE_SHEETVIEW', 'SET_VIEWPORT_OFFSET', 'SCROLL_TO_CELL', 'SET_ZOOM', 'SELECT_FIGURE', 'START', 'COPY',
  'AUTOFILL_SELECT', 'START_CHANGE_HIGHLIGHT', 'SET_FORMULA_VISIBILITY', 'CLEAN_CLIPBOARD_HIGHLIGHT', 'SHIFT_VIEWPORT_DOWN', 'SHIFT_VIEWPORT_UP',
]);

/**
 * The port on the workbench's own spreadsheet model; works in a browser and in Node.
 * The model must be made after `registerBlockWrite`.
 */
export class WorkbenchWerkmap implements Werkmap {
  private readonly opVervanging = new Set<() => void>();

  constructor(private model: Model) {}

  /** Goes on with another workbook, as after opening a file; who subscribed stays subscribed. */
  replaceModel(model: Model): void {
    this.model = model;
    for (const opnieuw of this.opVervanging) opnieuw();
  }

  async selection(): Promise<Bereik> {
    const { getters } = this.model;
    const vak = getters.getSelectedZones()[0] ?? getters.getSelectedZone();
    return { blad: getters.getSheetName(getters.getActiveSheetId()), adres: adresVan(vak) };
  }

  async read(bereik: Bereik): Promise<Celwaarde[][]> {
    const { sheetId, vak } = this.plaats(bereik);
    return this.waarden(sheetId, vak);
  }

  async readFormulas(bereik: Bereik): Promise<(string | null)[][]> {
    const { sheetId, vak } = this.plaats(bereik);
    const { getters } = this.model;
    return perCel(sheetId, vak, (plek) => {
      const cel = getters.getCell(plek);
      return cel?.isFormula ? cel.compiledFormula.toFormulaString(getters) : null;
    });
  }

  async readTable(bereik: Bereik): Promise<Gebied> {
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
    this.schrijf(bereik, waarden, inhoud);
  }

  async writeFormulas(bereik: Bereik, formules: readonly (readonly (string | null)[])[]): Promise<void> {
    this.schrijf(bereik, formules, (formule, isTekstcel) => {
      if (formule === null) return null;
      if (!formule.startsWith('=')) throw new Werkmapfout(`"${formule}" is geen formule; een formule begint met =.`);
      return zonderTekstopmaak(formule, isTekstcel);
    });
  }

  async addSheet(naam: string): Promise<string> {
    const { getters } = this.model;
    const vrij = vrijeBladnaam(naam, getters.getSheetIds().map((id) => getters.getSheetName(id)));
    const sheetId = this.model.uuidGenerator.smallUuid();
    const { isSuccessful } = this.model.dispatch('CREATE_SHEET', { sheetId, name: vrij, position: getters.getSheetIds().length, ...NIEUW_BLAD });
    if (!isSuccessful) throw new Werkmapfout(`Het blad "${vrij}" kan niet worden toegevoegd.`);
    return vrij;
  }

  async onSelectionChanged(terugroep: (selectie: Bereik) => void): Promise<Afmelden> {
    let vorige = await this.selection();
    const meld = samengevat(async () => {
      const nu = await this.selection();
      if (nu.blad === vorige.blad && nu.adres === vorige.adres) return;
      vorige = nu;
      terugroep(nu);
    });
    return this.aanmelden((model, eigenaar) => model.on('update', eigenaar, meld));
  }

  async onDataChanged(terugroep: () => void): Promise<Afmelden> {
    const meld = samengevat(terugroep);
    return this.aanmelden((model, eigenaar, isVervanging) => {
      if (isVervanging) meld();
      model.on('command-dispatched', eigenaar, ({ type }: Readonly<Record<string, unknown>>) => {
        if (typeof type !== 'string' || !ZONDER_GEGEVENS.has(type)) meld();
      });
    });
  }

  /** Subscribes to the model of now and to each that replaces it. */
  private aanmelden(luister: (model: Model, eigenaar: object, isVervanging: boolean) => void): Afmelden {
    const eigenaar = {};
    let model = this.model;
    const stop = (): void => {
      model.off('update', eigenaar);
      model.off('command-dispatched', eigenaar);
    };
    const opnieuw = (): void => {
      stop();
      model = this.model;
      luister(model, eigenaar, true);
    };
    this.opVervanging.add(opnieuw);
    luister(model, eigenaar, false);
    return async () => {
      stop();
      this.opVervanging.delete(opnieuw);
    };
  }

  private plaats({ blad, adres }: Bereik): { sheetId: UID; vak: Vak } {
    const sheetId = this.model.getters.getSheetIdByName(blad);
    if (sheetId === undefined) throw new Werkmapfout(`Het blad "${blad}" bestaat niet in deze werkmap.`);
    return { sheetId, vak: vakVan(adres) };
  }

  private waarden(sheetId: UID, vak: Vak): Celwaarde[][] {
    return perCel(sheetId, vak, (plek) => celwaarde(this.model.getters.getEvaluatedCell(plek)));
  }

  private schrijf<T>(bereik: Bereik, blok: readonly (readonly T[])[], maak: (waarde: T, isTekstcel: boolean) => Celinhoud | null): void {
    const { sheetId, vak } = this.plaats(bereik);
    controleerVorm(bereik, blok);
    const { getters } = this.model;
    const cells: CellWrite[] = [];
    blok.forEach((waarden, rij) => {
      waarden.forEach((waarde, kolom) => {
        const plek = { col: vak.left + kolom, row: vak.top + rij };
        const cel = maak(waarde, getters.getCell({ sheetId, ...plek })?.format === TEKST);
        if (cel !== null) cells.push({ ...plek, ...cel });
      });
    });
    const redenen = writeBlock(this.model, { sheetId, cells });
    if (redenen.length > 0) throw new Werkmapfout(weigering(bereik, redenen));
  }
}

/** One call for all that is asked in one turn: a step of the user is often several of the model. */
function samengevat(roep: () => void): () => void {
  let staatKlaar = false;
  return () => {
    if (staatKlaar) return;
    staatKlaar = true;
    queueMicrotask(() => {
      staatKlaar = false;
      roep();
    });
  };
}

function weigering({ blad, adres }: Bereik, redenen: readonly string[]): string {
  if (redenen.includes('SheetLocked')) return `Het blad "${blad}" is beveiligd; hef de beveiliging op om in ${adres} te schrijven.`;
  return `In ${adres} op blad "${blad}" kan niet worden geschreven.`;
}

function perCel<T>(sheetId: UID, vak: Vak, geef: (plek: CellPosition) => T): T[][] {
  const rijen: T[][] = [];
  for (let row = vak.top; row <= vak.bottom; row++) {
    const rij: T[] = [];
    for (let col = vak.left; col <= vak.right; col++) rij.push(geef({ sheetId, col, row }));
    rijen.push(rij);
  }
  return rijen;
}

function celwaarde(cel: EvaluatedCell): Celwaarde {
  if (cel.type !== 'error') return cel.value;
  const fout = excelcode(cel.value);
  return cel.message ? { fout, melding: cel.message } : { fout };
}

/** What to type into a cell so that it holds exactly this value. */
function inhoud(waarde: Celwaarde, isTekstcel: boolean): Celinhoud {
  if (waarde === null) return { content: '' };
  if (typeof waarde === 'string') return celtekst(waarde, isTekstcel);
  if (typeof waarde === 'boolean') return zonderTekstopmaak(waarde ? 'TRUE' : 'FALSE', isTekstcel);
  if (typeof waarde === 'object') return zonderTekstopmaak(werkbankcode(waarde.fout), isTekstcel);
  if (!Number.isFinite(waarde)) throw new Werkmapfout(`${waarde} is geen getal dat een cel kan bevatten.`);
  return zonderTekstopmaak(String(waarde), isTekstcel);
}
