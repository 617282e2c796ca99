import type { Bekend } from './bekend.ts';
import type { Bevinding } from './bevinding.ts';
import { aardVan, type Cijferkolom, CIJFERKOLOMNAMEN } from './kolommen.ts';
import { ofNul, zekerCijfer } from './rij.ts';
import { byKey } from './by-key.ts';
import type { Groep } from './leden.ts';
import type { Controletabel } from './controle-tabel.ts';

/** The columns of persons, which add up. */
const OPTELBAAR = CIJFERKOLOMNAMEN.filter((kolom) => ['aantal', 'stand'].includes(aardVan(kolom)));

/** Published sums of municipalities differ from the published total by up to this share, through exemptions and late administration. */
const MARGE = 0.005;

/** The sum of a column as it stands, and with the values that earlier findings gave. */
interface Som {
  readonly som: number;
  readonly hersteld: number;
}

/**
 * Rule: a total row is the sum of its rows, column by column. Where it is the sum of rows of which an earlier finding already told
 * what a cell would be, that is no second finding. Source: the note that the reports' totals add up the municipalities.
 */
export function totaalrijen({ leden }: Controletabel, bekend: Bekend): readonly Bevinding[] {
  const sommen = new Map<Groep, Map<Cijferkolom, Som>>();
  const somVan = (groep: Groep, kolom: Cijferkolom) =>
    byKey(
      byKey(sommen, groep, () => new Map<Cijferkolom, Som>()),
      kolom,
      () => telOp(groep, kolom, bekend),
    );
  return [...leden].flatMap(([rij, groepen]) =>
    OPTELBAAR.flatMap((kolom): Bevinding[] => {
      const cel = zekerCijfer(rij, kolom);
      const [eerste] = groepen;
      if (cel === undefined || !eerste.kolommen.has(kolom)) return [];
      const past = ({ som, hersteld }: Som) => cel === som || cel === hersteld;
      if (groepen.some((groep) => groep.kolommen.has(kolom) && past(somVan(groep, kolom)))) return [];
      const berekend = somVan(eerste, kolom).som;
      return [
        {
          soort: 'totaalrij',
          ernst: Math.abs(cel - berekend) <= Math.max(1, Math.floor(MARGE * Math.abs(berekend))) ? 'let op' : 'fout',
          rij: rij.rij,
          kolom,
          cel,
          berekend,
          rijen: eerste.rijen.length,
          past_met: [[kolom, berekend]],
        },
      ];
    }),
  );
}

function telOp({ rijen }: Groep, kolom: Cijferkolom, bekend: Bekend): Som {
  let som = 0;
  let hersteld = 0;
  for (const rij of rijen) {
    som += ofNul(rij, kolom);
    hersteld += bekend.herstel(rij, kolom) ?? ofNul(rij, kolom);
  }
  return { som, hersteld };
}
