import type { Scenario } from '../../../core/prognose/index.ts';
import type { Celwaarde } from '../../host/werkmap.ts';
import { type Schrijfcontext, werkBij } from '../shared/write-safely.ts';
import { makeSheet, retry, writeRows } from '../shared/shared-sheet.ts';
import type { Tempogegevens } from './concept.ts';
import {
  adresVanRij,
  type SavedScenario,
  readStorage,
  LEGE_RIJ,
  MEESTE_SCENARIOS,
  OPSLAGBEREIK,
  OPSLAGBLAD,
  opslagcellen,
  OPSLAGKOP,
  vrijeRij,
} from './prognose-storage.ts';
import { OPSLAGFOUT } from './prognose-messages.ts';

/** The scenarios in the workbook. Reading rejects with a `Werkmapfout`, whose message can be shown; writing tells the user itself. */
export class Scenariobeheer {
  constructor(private readonly context: Schrijfcontext) {}

  /** All that are kept; none where there is no sheet for them yet. */
  async read(): Promise<SavedScenario[]> {
    return readStorage((await this.cellen()) ?? []);
  }

  /** Keeps a scenario in place of `replace`, or on the first free row. Throws an `Invoerfout` for one that does not fit. */
  async save(scenario: Scenario, tempo: Tempogegevens, replace: SavedScenario | undefined): Promise<void> {
    const rij = opslagcellen(scenario, tempo);
    if (replace === undefined) await this.voegToe(rij);
    else await this.write(replace.rijnummer, replace.cellen, rij);
  }

  /** Empties the row of a scenario. */
  discard({ rijnummer, cellen }: SavedScenario): Promise<boolean> {
    return this.write(rijnummer, cellen, LEGE_RIJ);
  }

  /** Writes on the first free row; where another pane took it meanwhile, on the next. */
  private async voegToe(rij: readonly Celwaarde[]): Promise<void> {
    await retry(this.context, OPSLAGBLAD, async () => {
      const rijnummer = vrijeRij((await this.cellen()) ?? (await this.makeBlad()));
      if (rijnummer === undefined) throw OPSLAGFOUT.vol({ meeste: MEESTE_SCENARIOS });
      return writeRows(this.context, { blad: OPSLAGBLAD, adres: adresVanRij(rijnummer) }, [rij]);
    });
  }

  private write(rijnummer: number, was: readonly Celwaarde[], wordt: readonly Celwaarde[]): Promise<boolean> {
    return werkBij(this.context, { blad: OPSLAGBLAD, adres: adresVanRij(rijnummer) }, [was], [wordt]);
  }

  /** The cells of the sheet; `undefined` where there is no such sheet. */
  private async cellen(): Promise<Celwaarde[][] | undefined> {
    return this.context.werkmap.read({ blad: OPSLAGBLAD, adres: OPSLAGBEREIK }).catch(() => undefined);
  }

  /** Makes the sheet; where another pane did so meanwhile, its cells. */
  private async makeBlad(): Promise<Celwaarde[][]> {
    const { werkmap } = this.context;
    if (await makeSheet(werkmap, OPSLAGBLAD)) {
      await werkmap.write({ blad: OPSLAGBLAD, adres: OPSLAGKOP.adres }, OPSLAGKOP.cellen);
      return [[...LEGE_RIJ]];
    }
    const cellen = await this.cellen();
    if (cellen === undefined) throw OPSLAGFOUT.niet_leesbaar({ blad: OPSLAGBLAD });
    return cellen;
  }
}
