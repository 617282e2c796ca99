import { type Bevinding, bevindingenIn, type Ernst, bevindingzin } from '../../../core/controle/index.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { keyOf } from '../../../core/kolomnaam.ts';
import { celVan, isLegeRij, readTabel, type Tabel, findKoprij } from '../../../core/tabel.ts';
import { adresVan, vakVan } from '../../host/adres.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import { alsKerncel, naamVan } from '../shared/kerncel.ts';
import { volledig } from '../../../core/taal/index.ts';
import type { Controlebeeld, Bevindinggroep, Bevindingregel } from './controle-view-model.ts';
import { geenBevindingen, geenRijen, GEEN_TABEL, nietTeLezen, rijnaam, SOORTNAMEN } from './controle-texts.ts';

/** More of one kind nobody reads one by one. */
const MEESTE_REGELS = 50;

/** What the check finds in the table around the selection. Throws for nothing that a user can put in a sheet. */
export function beeldVanGebied({ blad, adres, cellen, kader }: Paneelgebied): Controlebeeld {
  const koprij = findKoprij(cellen);
  if (koprij === undefined) return { soort: 'uitleg', ...GEEN_TABEL };
  const kerncellen = cellen.slice(koprij).map((rij) => rij.map(alsKerncel));
  const bevindingen = ofFout(() => bevindingenIn(kerncellen, kader?.keuze));
  if (bevindingen instanceof Invoerfout) return { soort: 'let_op', ...nietTeLezen(bevindingen.message) };
  const plaats = `${blad}, ${adres}`;
  const rijen = kerncellen.slice(1).filter((rij) => !isLegeRij(rij)).length;
  if (rijen === 0) return { soort: 'uitleg', ...geenRijen(plaats) };
  if (bevindingen.length === 0) return { soort: 'gelukt', ...geenBevindingen(plaats, rijen) };
  const { left, top } = vakVan(adres);
  const tabel = readTabel(kerncellen, []);
  const regel = (bevinding: Bevinding): Bevindingregel => regelVan(bevinding, tabel, { blad, left, top: top + koprij });
  return {
    soort: 'bevindingen',
    plaats,
    aantallen: { fout: aantalVan(bevindingen, 'fout'), 'let op': aantalVan(bevindingen, 'let op') },
    groepen: group(bevindingen, regel),
  };
}

function aantalVan(bevindingen: readonly Bevinding[], ernst: Ernst): number {
  return bevindingen.filter((bevinding) => bevinding.ernst === ernst).length;
}

function group(bevindingen: readonly Bevinding[], regel: (bevinding: Bevinding) => Bevindingregel): Bevindinggroep[] {
  const groepen = new Map<string, Bevinding[]>();
  for (const bevinding of bevindingen) {
    const key = `${bevinding.ernst}|${bevinding.soort}`;
    const groep = groepen.get(key);
    if (groep === undefined) groepen.set(key, [bevinding]);
    else groep.push(bevinding);
  }
  return [...groepen.values()]
    .flatMap((groep): Bevindinggroep[] =>
      groep[0] === undefined
        ? []
        : [
            {
              ernst: groep[0].ernst,
              titel: SOORTNAMEN[groep[0].soort],
              aantal: groep.length,
              regels: groep.slice(0, MEESTE_REGELS).map(regel),
            },
          ],
    )
    .sort((a, b) => Number(a.ernst === 'let op') - Number(b.ernst === 'let op'));
}

/** Where the header row of the table stands in its sheet, counted from 0. */
interface Kopplaats {
  readonly blad: string;
  readonly left: number;
  readonly top: number;
}

function regelVan(bevinding: Bevinding, tabel: Tabel, { blad, left, top }: Kopplaats): Bevindingregel {
  const rij = top + bevinding.rij - 1;
  const kolom = left + Math.max(0, kolomVan(bevinding, tabel));
  const gemeente = naamVan(celVan(tabel, tabel.rijen[bevinding.rij - 2] ?? [], 'gemeente'));
  return {
    cel: { blad, adres: adresVan({ left: kolom, right: kolom, top: rij, bottom: rij }) },
    wie: gemeente ?? rijnaam(rij + 1),
    zin: bevindingzin(bevinding),
    berekend: bevinding.berekend === undefined ? undefined : berekend(bevinding.berekend),
  };
}

function kolomVan({ kolom, index }: Bevinding, tabel: Tabel): number {
  if (index !== undefined || kolom === 'kop') return index ?? -1;
  return kolom === 'stand' ? tabel.koppen.findIndex((kop) => keyOf(kop) === 'stand') : (tabel.kolommen.get(kolom) ?? -1);
}

function berekend(waarde: number | string): string {
  return typeof waarde === 'number' ? volledig(waarde) : waarde;
}
