import { totaalopgave } from '../opgave.ts';
import { byKey } from './by-key.ts';
import type { Bevinding } from './bevinding.ts';
import type { Cijferkolom } from './kolommen.ts';
import { achterstandBegin, type Controlerij, ofNul, zekerCijfer } from './rij.ts';

/** What earlier checks found, so that a later one does not report the same cause again. */
export class Bekend {
  private readonly found = new Map<string, number>();

  /** Takes note of findings; of a cell with several, the first counts. */
  noteer(bevindingen: readonly Bevinding[]): void {
    for (const { rij, past_met } of bevindingen) {
      past_met?.forEach(([kolom, waarde]) => byKey(this.found, `${rij} ${kolom}`, () => waarde));
    }
  }

  /** The value with which an earlier finding said this cell would fit. */
  herstel({ rij }: Controlerij, kolom: Cijferkolom): number | undefined {
    return this.found.get(`${rij} ${kolom}`);
  }

  /** What a cell may mean: its own value, and the one an earlier finding gave. */
  lezingen(rij: Controlerij, kolom: Cijferkolom): readonly number[] {
    return bekende([zekerCijfer(rij, kolom), this.herstel(rij, kolom)]);
  }

  /** What the totaalopgave of a row may be, the most trusted first: as found by an earlier check, as given, as the sum of its parts. */
  opgaven(rij: Controlerij): readonly number[] {
    const herverdeling = ofNul(rij, 'herverdeling');
    const begin = bekende([achterstandBegin(rij), this.herstel(rij, 'achterstand_begin')]);
    const sommen = this.lezingen(rij, 'taakstelling').flatMap((taakstelling) =>
      begin.map((stand) => totaalopgave(taakstelling, stand, herverdeling)),
    );
    return bekende([this.herstel(rij, 'totaalopgave'), zekerCijfer(rij, 'totaalopgave'), ...sommen]);
  }
}

function bekende(waarden: readonly (number | undefined)[]): number[] {
  return [...new Set(waarden.filter((waarde) => waarde !== undefined))];
}
