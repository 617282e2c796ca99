import { adresVan } from './adres.ts';
import { vrijeBladnaam, vrijeTabelnaam } from './bladnaam.ts';
import { houdt } from './celwaarde.ts';
import { alsWerkmapfout } from './excel-fout.ts';
import { checkVorm } from './celvorm.ts';
import { EXCELFOUT, WERKMAPFOUT } from './host-messages.ts';
import { readsSheet } from './reads-sheet.ts';
import { type Unsubscribe, type Bereik, type Celwaarde, type Celgebied, type Werkmap, Werkmapfout } from './werkmap.ts';

/** The place of a range; numbers instead of its address, which for whole columns is `A:A`. */
const PLAATS = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
const GRAFIEKSOORT = { lijn: 'Line', kolom: 'ColumnClustered' } as const;
/** Excel measures shapes in points. */
const PUNTEN_PER_PIXEL = 0.75;
const WAARDEN = { values: true, valueTypes: true } as const;

/**
 * The port on Excel through Office.js. Call after `Office.onReady`.
 * Needs ExcelApi 1.9, which every Excel with a shared runtime has.
 */
export const excelWerkmap: Werkmap = {
  selection: () =>
    run(async (context) => {
      const { areas } = context.workbook.getSelectedRanges();
      const range = areas.getItemAt(0).load({ ...PLAATS, worksheet: { name: true } });
      const aantal = areas.getCount();
      await context.sync();
      return { blad: range.worksheet.name, adres: adresOf(range), gebieden: aantal.value };
    }),

  select: (bereik) =>
    run(async (context) => {
      rangeOf(context, bereik).select();
      await context.sync();
    }),

  state: (bereik) =>
    run(async (context) => {
      const range = rangeOf(context, bereik).load({ rowHidden: true });
      const beveiliging = sheetOf(context, bereik.blad).protection.load({ protected: true });
      const { application } = context.workbook;
      application.load({ calculationMode: true });
      await context.sync();
      // `null` where some rows are hidden and others are not.
      return {
        isBeveiligd: beveiliging.protected,
        heeftVerborgenRijen: range.rowHidden !== false,
        computesByItself: application.calculationMode !== 'Manual',
      };
    }),

  read: (bereik) =>
    run(async (context) => {
      const range = rangeOf(context, bereik).load(WAARDEN);
      await context.sync();
      return waardenOf(range);
    }),

  readFormulas: (bereik) =>
    run(async (context) => {
      const range = rangeOf(context, bereik).load({ formulas: true, values: true });
      await context.sync();
      return formulesOf(range);
    }),

  readTable: (bereik) =>
    run(async (context) => {
      const cel = rangeOf(context, bereik).getCell(0, 0).load({ rowIndex: true });
      const range = cel.getSurroundingRegion().load({ ...PLAATS, ...WAARDEN });
      await context.sync();
      const gebied: Celgebied = { blad: bereik.blad, adres: adresOf(range), cellen: waardenOf(range), rij: cel.rowIndex - range.rowIndex };
      return gebied;
    }),

  write: (bereik, waarden) => write(bereik, waarden, celVanWaarde, setWaarden),

  replace: (bereik, was, wordt) =>
    run(async (context) => {
      checkVorm(bereik, was);
      checkVorm(bereik, wordt);
      const range = rangeOf(context, bereik).load({ ...WAARDEN, formulas: true, numberFormat: true });
      await context.sync();
      if (!houdt(was, waardenOf(range), formulesOf(range))) return false;
      vul(
        range,
        wordt.map((rij) => rij.map(celVanWaarde)),
        setWaarden,
      );
      await context.sync();
      return true;
    }),

  writeFormulas: (bereik, formules) =>
    write(
      bereik,
      formules,
      (formule) => ({ inhoud: formule === null ? null : checkFormule(formule), isTekst: false }),
      (range, blok) => {
        range.formulas = blok;
      },
    ),

  clear: (bereik) =>
    run(async (context) => {
      const range = rangeOf(context, bereik).load({ numberFormat: true });
      await context.sync();
      const formaten: unknown[][] = range.numberFormat;
      range.clear('Contents');
      range.numberFormat = formaten.map((rij) => rij.map((formaat) => (formaat === '@' ? 'General' : null)));
      await context.sync();
    }),

  usedRange: (blad) =>
    run(async (context) => {
      const range = sheetOf(context, blad).getUsedRangeOrNullObject(true).load(PLAATS);
      await context.sync();
      return range.isNullObject ? null : { blad, adres: adresOf(range) };
    }).catch((fout: unknown) => {
      if (fout instanceof Werkmapfout && fout.code === 'blad_weg') return undefined;
      throw fout;
    }),

  addTable: (bereik, naam) =>
    run(async (context) => {
      const { tables } = context.workbook;
      tables.load({ name: true });
      await context.sync();
      const tabel = tables.add(rangeOf(context, bereik), true);
      tabel.name = vrijeTabelnaam(
        naam,
        tables.items.map((ander) => ander.name),
      );
      await context.sync();
    }),

  defineName: (naam, bereik) =>
    run(async (context) => {
      const bezet = context.workbook.names.getItemOrNullObject(naam);
      await context.sync();
      if (!bezet.isNullObject) throw WERKMAPFOUT.naam_bezet({ naam });
      context.workbook.names.add(naam, rangeOf(context, bereik));
      await context.sync();
    }),

  removeName: (naam) =>
    run(async (context) => {
      context.workbook.names.getItem(naam).delete();
      await context.sync();
    }),

  addChart: ({ soort, titel, gegevens, plek }) =>
    run(async (context) => {
      const grafiek = sheetOf(context, plek.blad).charts.add(GRAFIEKSOORT[soort], rangeOf(context, gegevens), 'Columns');
      grafiek.title.text = titel;
      grafiek.setPosition(rangeOf(context, plek));
      await context.sync();
    }),

  addImage: (cel, { png, beschrijving, width, height }) =>
    run(async (context) => {
      const hoek = rangeOf(context, cel).load({ left: true, top: true });
      await context.sync();
      const vorm = sheetOf(context, cel.blad).shapes.addImage(png);
      Object.assign(vorm, {
        left: hoek.left,
        top: hoek.top,
        width: width * PUNTEN_PER_PIXEL,
        height: height * PUNTEN_PER_PIXEL,
        altTextDescription: beschrijving,
      });
      await context.sync();
    }),

  uses: (blad) =>
    run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = sheetOf(context, blad);
      worksheets.load({ name: true });
      names.load({ name: true, formula: true });
      sheet.shapes.load({ type: true });
      const grafieken = sheet.charts.getCount();
      const opmerkingen = Office.context.requirements.isSetSupported('ExcelApi', '1.10') ? sheet.comments.getCount() : undefined;
      await context.sync();
      const others = worksheets.items.filter(({ name }) => name !== blad);
      const ranges = others.map((other) => other.getUsedRangeOrNullObject(true).load({ ...PLAATS, formulas: true, values: true }));
      await context.sync();
      return {
        formules: ranges.flatMap((range, i) => (range.isNullObject ? [] : readersIn(range, (others[i] as Excel.Worksheet).name, blad))),
        namen: names.items.filter(({ formula }) => readsSheet(String(formula), blad)).map(({ name }) => name),
        grafieken: grafieken.value,
        images: sheet.shapes.items.filter(({ type }) => type === 'Image').length,
        opmerkingen: opmerkingen?.value ?? 0,
      };
    }),

  removeSheet: (naam) =>
    run(async (context) => {
      sheetOf(context, naam).delete();
      await context.sync();
    }),

  addSheet: (naam) =>
    run(async (context) => {
      const bladen = context.workbook.worksheets.load({ name: true });
      await context.sync();
      const vrij = vrijeBladnaam(
        naam,
        bladen.items.map((blad) => blad.name),
      );
      bladen.add(vrij);
      await context.sync();
      return vrij;
    }),

  offersFiles: () => Promise.resolve(false),
  save: () => Promise.reject(EXCELFOUT.geen_save()),
  open: () => Promise.reject(EXCELFOUT.geen_openen()),

  onSelectionChanged: (callback) => {
    // A selection without cells, such as a chart, has no place to tell.
    const report = async (): Promise<void> => excelWerkmap.selection().then(callback, () => undefined);
    return subscribe(({ workbook }) => [workbook.onSelectionChanged.add(report), workbook.worksheets.onActivated.add(report)]);
  },

  onDataChanged: (callback) => {
    const report = async (): Promise<void> => callback();
    return subscribe(({ workbook }) => [workbook.worksheets.onChanged.add(report), workbook.worksheets.onCalculated.add(report)]);
  },
};

/** Runs one batch; while a cell is being edited Excel holds it back until that is done. */
async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (fout) {
    throw alsWerkmapfout(fout);
  }
}

function sheetOf(context: Excel.RequestContext, blad: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(blad);
}

function rangeOf(context: Excel.RequestContext, { blad, adres }: Bereik): Excel.Range {
  return sheetOf(context, blad).getRange(adres);
}

function adresOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  return adresVan({ left: columnIndex, top: rowIndex, right: columnIndex + columnCount - 1, bottom: rowIndex + rowCount - 1 });
}

function waardenOf({ values, valueTypes }: Excel.Range): Celwaarde[][] {
  return values.map((rij: unknown[], r) => rij.map((waarde, k) => celwaarde(waarde, valueTypes[r]?.[k])));
}

/** Excel gives an empty cell as `""` and an error as its code: only the type tells them from text. */
function celwaarde(waarde: unknown, soort: Excel.RangeValueType | `${Excel.RangeValueType}` | undefined): Celwaarde {
  if (soort === 'Empty') return null;
  if (soort === 'Error') return { fout: String(waarde) };
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : String(waarde);
}

function formulesOf({ formulas, values }: { readonly formulas: unknown[][]; readonly values: unknown[][] }): (string | null)[][] {
  return formulas.map((rij, r) => rij.map((inhoud, k) => formuleOf(inhoud, values[r]?.[k])));
}

/** The cells of a range with a formula that reads a sheet. */
function readersIn(range: Excel.Range, naam: string, blad: string): string[] {
  return formulesOf(range).flatMap((rij, r) =>
    rij.flatMap((formule, k) => {
      if (formule === null || !readsSheet(formule, blad)) return [];
      const [kolom, regel] = [range.columnIndex + k, range.rowIndex + r];
      return [`${naam}!${adresVan({ left: kolom, right: kolom, top: regel, bottom: regel })}`];
    }),
  );
}

/** A text such as `=1+1` is its own content and value; a formula never is. */
function formuleOf(inhoud: unknown, waarde: unknown): string | null {
  return typeof inhoud === 'string' && inhoud.startsWith('=') && inhoud !== waarde ? inhoud : null;
}

interface Cel {
  /** `null` leaves the cell as it is. */
  readonly inhoud: string | number | boolean | null;
  readonly isTekst: boolean;
}

type Schrijfwijze = (range: Excel.Range, inhoud: Cel['inhoud'][][]) => void;

function write<T>(bereik: Bereik, blok: readonly (readonly T[])[], celOf: (waarde: T) => Cel, write: Schrijfwijze): Promise<void> {
  return run(async (context) => {
    checkVorm(bereik, blok);
    const cellen = blok.map((rij) => rij.map(celOf));
    const range = rangeOf(context, bereik).load({ numberFormat: true });
    await context.sync();
    vul(range, cellen, write);
    await context.sync();
  });
}

/**
 * Fills a block of which the number formats were loaded: first those, then the contents. Text gets the format Text, so
 * that Excel does not make a date of `2022-1`; in a cell that has that format nothing else would stay what it is, so it
 * gets General.
 */
function vul(range: Excel.Range, cellen: readonly (readonly Cel[])[], write: Schrijfwijze): void {
  const formaten: unknown[][] = range.numberFormat;
  range.numberFormat = cellen.map((rij, r) => rij.map((cel, k) => formaatOf(cel, formaten[r]?.[k])));
  write(
    range,
    cellen.map((rij) => rij.map(({ inhoud }) => inhoud)),
  );
}

function setWaarden(range: Excel.Range, blok: Cel['inhoud'][][]): void {
  range.values = blok;
}

function celVanWaarde(waarde: Celwaarde): Cel {
  return { inhoud: inhoudOf(waarde), isTekst: typeof waarde === 'string' };
}

/** The format a cell needs; `null` leaves it is. */
function formaatOf({ inhoud, isTekst }: Cel, formaat: unknown): string | null {
  if (isTekst) return '@';
  return inhoud !== null && formaat === '@' ? 'General' : null;
}

function inhoudOf(waarde: Celwaarde): string | number | boolean {
  if (waarde === null) return '';
  if (typeof waarde === 'object') return waarde.fout;
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw WERKMAPFOUT.geen_celgetal({ getal: waarde });
  return waarde;
}

function checkFormule(formule: string): string {
  if (formule.startsWith('=')) return formule;
  throw WERKMAPFOUT.geen_formule({ formule });
}

interface Registratie {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function subscribe(registreer: (context: Excel.RequestContext) => Registratie[]): Promise<Unsubscribe> {
  const registraties = await run(async (context) => {
    const nieuw = registreer(context);
    await context.sync();
    return nieuw;
  });
  return async () => {
    try {
      for (const registratie of registraties) registratie.remove();
      await registraties[0]?.context.sync();
    } catch (fout) {
      throw alsWerkmapfout(fout);
    }
  };
}
