import {
  type Gebied,
  gebiedInWoorden,
  GROOTHEDEN,
  type Grootheid,
  type NietGepubliceerd,
  reportNietGepubliceerd,
} from '../../core/bronnen/index.ts';
import { type Datum, datumInWoorden } from '../../core/datum.ts';
import { catalogue, type GeweigerdeCel, kreeg, lijktOp, onbekend, ongeldig } from '../../core/invoer/index.ts';
import { peildatum, type Periode } from '../../core/periode.ts';
import { aantal, celgetal, gemeenten, typbaar } from '../../core/taal/index.ts';

/** A name that was not recognised, and those nearest to it. */
interface Naam extends GeweigerdeCel {
  readonly naaste: readonly string[];
}

/** An argument with its number of rows and columns. */
export interface Bereikvorm {
  readonly naam: string;
  readonly rijen: number;
  readonly kolommen: number;
}

/** An argument with the number of its cells. */
interface Cellental {
  readonly naam: string;
  readonly kreeg: number;
}

/** A day in a periode. */
interface Dag {
  readonly datum: Datum;
  readonly periode: Periode;
}

/** Of how many municipalities of a province inhabitants are known, and of when. */
export interface Inwonersbekend {
  readonly jaar: number;
  readonly provincie: string;
  readonly aantal: number;
}

function inwonersInWoorden({ jaar, provincie, aantal: bekend }: Inwonersbekend): string {
  return `wel van ${gemeenten(bekend)} in de provincie ${provincie} (begin ${jaar})`;
}

function cellen(hoeveel: number): string {
  return aantal(hoeveel, 'cel', 'cellen');
}

function vorm({ rijen, kolommen }: Omit<Bereikvorm, 'naam'>): string {
  return `${rijen} × ${kolommen} (rijen × kolommen)`;
}

/** The words for everything that the functions refuse or cannot tell, besides those of core. */
export const FUNCTIEFOUT = catalogue({
  onverwacht: ongeldig(() => 'Onverwachte fout in deze IBT-functie. Meld dit met de formule en de invoer.'),

  andere_vorm: ongeldig(
    ({ een, ander }: { readonly een: Bereikvorm; readonly ander: Bereikvorm }) =>
      `${ander.naam} is een bereik van ${vorm(ander)} en ${een.naam} van ${vorm(een)}: verwacht bereiken van dezelfde vorm, of één cel.`,
  ),
  geen_cel: ongeldig((bereik: Bereikvorm) => `${bereik.naam}: kreeg een bereik van ${vorm(bereik)}, verwacht één cel.`),
  geen_rij_of_kolom: ongeldig(
    (bereik: Bereikvorm) => `${bereik.naam}: kreeg een bereik van ${vorm(bereik)}, verwacht één rij of één kolom.`,
  ),
  geen_kolom: ongeldig(
    ({ width, ...bereik }: Omit<Bereikvorm, 'naam'> & { readonly width: number }) =>
      `Kreeg een bereik van ${vorm(bereik)}, verwacht één kolom: de uitkomst is ${width} kolommen breed.`,
  ),
  niet_evenveel_cellen: ongeldig(
    ({ naam, kreeg: hoeveel, verwacht, als }: Cellental & { readonly verwacht: number; readonly als: string }) =>
      `${naam}: kreeg ${cellen(hoeveel)}, verwacht er ${verwacht}, evenveel als ${als}.`,
  ),
  niet_een_of_evenveel_cellen: ongeldig(
    ({ naam, kreeg: hoeveel, verwacht, als }: Cellental & { readonly verwacht: number; readonly als: string }) =>
      `${naam}: kreeg ${cellen(hoeveel)}, verwacht er 1 of ${verwacht}, evenveel als ${als}.`,
  ),
  te_veel_cellen: ongeldig(
    ({ naam, kreeg: hoeveel, hoogstens }: Cellental & { readonly hoogstens: number }) =>
      `${naam}: kreeg ${cellen(hoeveel)}, verwacht er 1 tot en met ${hoogstens}.`,
  ),

  geen_gemeente: onbekend(({ naaste, ...cel }: Naam) => kreeg(cel, `een Nederlandse gemeente${lijktOp(naaste)}`)),
  gemeente_nog_niet: onbekend(
    ({
      gemeente,
      van,
      periode,
      uit,
    }: {
      readonly gemeente: string;
      readonly van: Datum;
      readonly periode: Periode;
      readonly uit: readonly string[];
    }) => `naam: ${gemeente} is ontstaan op ${datumInWoorden(van)} en is er nog niet in ${periode}; uit ${uit.join(', ')}.`,
  ),
  geen_inwoners: onbekend(
    ({ gemeenten, bekend }: { readonly gemeenten: readonly string[]; readonly bekend: readonly Inwonersbekend[] }) =>
      `naam: van ${gemeenten.join(', ')} zijn geen inwoners bekend, ${bekend.map(inwonersInWoorden).join(' en ')}.`,
  ),
  geen_grootheid: ongeldig(({ naaste, ...cel }: Naam) => kreeg(cel, `een van: ${GROOTHEDEN.join(', ')}${lijktOp(naaste)}`)),
  niet_gepubliceerd: onbekend((uitkomst: NietGepubliceerd) => reportNietGepubliceerd(uitkomst)),
  geen_reeks: onbekend(
    ({
      grootheid,
      gebied,
      van,
      tot,
    }: {
      readonly grootheid: Grootheid;
      readonly gebied: Gebied;
      readonly van: Periode | undefined;
      readonly tot: Periode | undefined;
    }) =>
      `${grootheid} van ${gebiedInWoorden(gebied)} staat${van ? ` vanaf ${van}` : ''}${tot ? ` tot en met ${tot}` : ''} niet in de bronnen.`,
  ),
  tot_voor_van: ongeldig(
    ({ van, tot }: { readonly van: Periode; readonly tot: Periode }) => `tot: kreeg ${tot}, verwacht een periode vanaf ${van}.`,
  ),

  buiten_jaren: ongeldig(
    ({ aantal: halfjaren, periode }: { readonly aantal: number; readonly periode: Periode }) =>
      `aantal: ${aantal(halfjaren, 'halfjaar', 'halfjaren')} vanaf ${periode} valt buiten de jaren waarmee gerekend kan worden.`,
  ),
  geen_opgave: onbekend(
    ({ opgave }: { readonly opgave: number }) =>
      `opgave: kreeg het getal ${celgetal(opgave)}, verwacht een opgave groter dan 0. Zonder opgave is er geen realisatiepercentage.`,
  ),
  alle_gewichten_nul: ongeldig(() => 'gewichten: zijn allemaal 0 of leeg, verwacht minstens één gewicht groter dan 0.'),
  te_klein: ongeldig(({ minstens, ...cel }: GeweigerdeCel & { readonly minstens: number }) => kreeg(cel, `minstens ${typbaar(minstens)}`)),
  te_weinig_perioden: onbekend(
    ({ aantal: waarnemingen, minstens }: { readonly aantal: number; readonly minstens: number }) =>
      `waarden: ${aantal(waarnemingen, 'waarneming', 'waarnemingen')}, verwacht er ${minstens} of meer in verschillende perioden.`,
  ),
  te_weinig_dagen: onbekend(
    ({ aantal: waarnemingen }: { readonly aantal: number }) =>
      `peildata: ${aantal(waarnemingen, 'bruikbare waarneming', 'bruikbare waarnemingen')}, verwacht er twee of meer op verschillende dagen.`,
  ),

  vorige_datum_ontbreekt: ongeldig(() => kreeg({ naam: 'vorige_datum', cel: null }, 'de datum van vorig_gerealiseerd')),
  datum_voor_begin: ongeldig(
    ({ datum, periode }: Dag) =>
      `datum: kreeg ${datumInWoorden(datum)}, verwacht een datum vanaf ${datumInWoorden(peildatum(periode, 'begin'))} (${periode}).`,
  ),
  datum_na_eind: onbekend(
    ({ datum, periode }: Dag) =>
      `datum: kreeg ${datumInWoorden(datum)}, verwacht een datum vóór de peildatum ${datumInWoorden(peildatum(periode, 'eind'))}. Daarna is in ${periode} geen tempo meer nodig.`,
  ),
});
