import type { Scenario } from '../../../core/prognose/scenario.ts';
import { type Celwaarde, type Werkmap, Werkmapfout } from '../../host/werkmap.ts';
import { scenarioblad } from './blad.ts';
import type { Tempogegevens } from './concept.ts';
import { adresVanRij, type Bewaard, leesOpslag, LEGE_RIJ, MEESTE_SCENARIOS, OPSLAGBEREIK, OPSLAGBLAD, opslagcellen, OPSLAGKOP, vrijeRij } from './opslag.ts';
import { OPSLAG } from './teksten.ts';

/** The scenarios in the workbook. Every method rejects with a `Werkmapfout` or an `Invoerfout`, whose message can be shown. */
export class Scenariobeheer {
  constructor(private readonly werkmap: Werkmap) {}

  /** All that are kept; none where there is no sheet for them yet. */
  async lees(): Promise<Bewaard[]> {
    return leesOpslag(await this.cellen() ?? []);
  }

  /** Keeps a scenario in the place of `vervang`, or on the first free row. Nothing else on the sheet is touched. */
  async bewaar(scenario: Scenario, tempo: Tempogegevens, vervang: Bewaard | undefined): Promise<void> {
    const rij = opslagcellen(scenario, tempo);
    const cellen = await this.cellen() ?? await this.maakBlad();
    const rijnummer = vervang?.rijnummer ?? vrijeRij(cellen);
    if (rijnummer === undefined) throw new Werkmapfout(OPSLAG.vol(MEESTE_SCENARIOS));
    await this.werkmap.write({ blad: OPSLAGBLAD, adres: adresVanRij(rijnummer) }, [rij]);
  }

  async verwijder({ rijnummer }: Bewaard): Promise<void> {
    await this.werkmap.write({ blad: OPSLAGBLAD, adres: adresVanRij(rijnummer) }, [LEGE_RIJ]);
  }

  /** Writes a scenario to a new sheet as formulas, with charts; gives the name of the sheet. */
  async schrijf(scenario: Scenario): Promise<string> {
    const { naam, blokken } = scenarioblad(scenario);
    const blad = await this.werkmap.addSheet(naam);
    for (const blok of blokken) {
      const bereik = { blad, adres: blok.adres };
      if ('waarden' in blok) await this.werkmap.write(bereik, blok.waarden);
      else await this.werkmap.writeFormulas(bereik, blok.formules);
    }
    return blad;
  }

  /** The cells of the sheet; `undefined` where there is no such sheet. */
  private async cellen(): Promise<Celwaarde[][] | undefined> {
    return this.werkmap.read({ blad: OPSLAGBLAD, adres: OPSLAGBEREIK }).catch(() => undefined);
  }

  private async maakBlad(): Promise<Celwaarde[][]> {
    const blad = await this.werkmap.addSheet(OPSLAGBLAD);
    if (blad !== OPSLAGBLAD) throw new Werkmapfout(OPSLAG.nietLeesbaar(OPSLAGBLAD, blad));
    await this.werkmap.write({ blad, adres: OPSLAGKOP.adres }, OPSLAGKOP.cellen);
    return [[...LEGE_RIJ]];
  }
}
