import { byKey } from './by-key.ts';
import type { Bevinding } from './bevinding.ts';
import { type Controlerij, isEindstand, zekerCijfer } from './rij.ts';
import type { Controletabel, GesteldeTelling } from './controle-tabel.ts';

/** The areas with each value of a column in a periode, and how many rows may still belong there: those that cannot be read. */
interface List {
  readonly gebieden: Map<string, Set<string>>;
  onleesbaar: number;
}

/**
 * Rule: a stated number of municipalities (`aantal op trede 2`, `aantal koppelingstekort`) is the number of rows with that value.
 * Looked at only where the table lists such values for the periode. Source: the counts and lists of the voortgangsrapportages.
 */
export function gesteldeTellingen({ rijen, tellingen: gesteld }: Controletabel): readonly Bevinding[] {
  const gemeenten = rijen.filter((rij) => rij.rol === 'gemeente' && isEindstand(rij));
  const perioden = [...new Set(gemeenten.flatMap(({ periode }) => periode ?? []))];
  const losse = perioden.length === 0 ? 0 : gemeenten.filter(({ periode }) => periode === undefined).length;
  const lists = listsOf(gemeenten);
  return gesteld.flatMap(({ rij, periode, telt, aantal }): Bevinding[] => {
    const list = lists.get(`${periode ?? (perioden.length === 1 ? perioden[0] : undefined)} ${telt.kolom}`);
    const berekend = list?.gebieden.get(String(telt.waarde))?.size ?? 0;
    if (list === undefined || list.gebieden.size === 0 || (aantal >= berekend && aantal <= berekend + list.onleesbaar + losse)) return [];
    return [{ soort: 'telling', ernst: 'fout', rij, kolom: telt.kolom, cel: aantal, berekend, waarde: String(telt.waarde) }];
  });
}

function listsOf(gemeenten: readonly Controlerij[]): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const rij of gemeenten) {
    const gebied = rij.naam === '' ? String(rij.rij) : rij.naam;
    const bij = (kolom: GesteldeTelling['telt']['kolom']) =>
      byKey(lists, `${rij.periode} ${kolom}`, () => ({ gebieden: new Map(), onleesbaar: 0 }));
    const tel = (kolom: GesteldeTelling['telt']['kolom'], waarde: string) =>
      byKey(bij(kolom).gebieden, waarde, () => new Set()).add(gebied);
    const trede = zekerCijfer(rij, 'trede');
    if (trede !== undefined) tel('trede', String(trede));
    else if (rij.cijfers.trede === undefined) bij('trede').onleesbaar += 1;
    if (rij.beoordeling_op !== undefined) tel('beoordeling_op', rij.beoordeling_op);
  }
  return lists;
}
