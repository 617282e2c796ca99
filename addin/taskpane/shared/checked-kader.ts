import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { kadersMetFouten, readKaderkeuze } from '../../../core/kader/index.ts';
import { type Kaderbevinding, kaderbevindingen } from '../../../core/kadercontrole/index.ts';
import { adresVan } from '../../host/adres.ts';
import { KADERBLAD, type Werkmapkader } from './werkmapkader.ts';

type Cellen = readonly (readonly unknown[])[];

/** What was read last, by its cells: a check of a table takes a while, and the sheet is looked at after every change. */
let known: { readonly cellen: string; readonly kader: Werkmapkader } | undefined;

/** The framework in the cells of the sheet from A1, checked as KADERCONTROLE does; rows count as on the sheet. */
export function checkedKader(cellen: Cellen): Werkmapkader {
  const key = JSON.stringify(cellen);
  if (known?.cellen !== key) known = { cellen: key, kader: kaderIn(cellen) };
  return known.kader;
}

function kaderIn(cellen: Cellen): Werkmapkader {
  const adres = adresVan({ left: 0, top: 0, right: (cellen[0]?.length ?? 1) - 1, bottom: cellen.length - 1 });
  const fouten = kaderbevindingen(cellen).filter(({ ernst }) => ernst === 'fout');
  const keuze = fouten.length > 0 ? undefined : ofFout(() => readKaderkeuze(cellen, 'kader'));
  if (keuze !== undefined && !(keuze instanceof Invoerfout)) return { keuze, adres, fouten: [] };
  return {
    keuze: kadersMetFouten(`blad ${KADERBLAD}`),
    adres,
    fouten: keuze === undefined ? fouten.map(metPlaats) : [keuze.message],
  };
}

/** A fault in a cell names its row and column itself. */
function metPlaats({ rij, kolom, zin }: Kaderbevinding): string {
  return rij === undefined || kolom !== '' ? zin : `Rij ${rij}: ${zin}`;
}
