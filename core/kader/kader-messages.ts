import { catalogue, type GeweigerdeCel, type Invoerfout, kreeg, lijktOp, onbekend, ongeldig, shownValue } from '../invoer/index.ts';
import { opsomming } from '../taal/index.ts';

/** A cell of a kadertabel: its row as the user counts, its column, and what it holds. */
export interface Kadercel {
  readonly rij: number;
  readonly kolom: string;
  readonly waarde: unknown;
}

/** What is wrong in a cell of a kadertabel, with its place. */
export interface Kaderfout extends Kadercel {
  readonly fout: Invoerfout;
}

type MetNaaste = Kadercel & { readonly naaste: readonly string[] };

function sentence({ rij, kolom, waarde }: Kadercel, wat: string): string {
  return `kader, rij ${rij}, kolom "${kolom.slice(0, 40)}": kreeg ${shownValue(waarde)}, ${wat}.`;
}

/** The words for what is wrong in a kadertabel; every code has the place as its parameters. */
export const KADERFOUT = catalogue({
  kop_onbekend: ongeldig((cel: MetNaaste) => sentence(cel, `dat is geen kolom van een kadertabel${lijktOp(cel.naaste)}`)),
  kop_dubbel: ongeldig((cel: Kadercel) => sentence(cel, 'die kolom staat er al')),
  kolom_ontbreekt: ongeldig((cel: Kadercel) => `kader: de kolom "${cel.kolom}" ontbreekt.`),
  geen_regels: ongeldig((cel: Kadercel) => `kader, rij ${cel.rij}: er is geen enkele regel.`),
  nr_ontbreekt: ongeldig((cel: Kadercel) => sentence(cel, 'verwacht een nummer, "instelling" met een naam, of "maatregel"')),
  nr_zonder_regel: ongeldig((cel: Kadercel) => sentence(cel, 'een leeswijze hoort bij een regel van het kader met hetzelfde nr')),
  feit_onbekend: ongeldig((cel: MetNaaste & { readonly woord: string }) =>
    sentence(cel, `"${cel.woord}" is geen feit${lijktOp(cel.naaste)}`),
  ),
  niet_te_lezen: ongeldig((cel: Kadercel & { readonly verwacht: string }) => sentence(cel, `verwacht ${cel.verwacht}`)),
  niet_gebruikt: ongeldig((cel: Kadercel) => sentence(cel, 'in deze rij wordt die cel niet gebruikt')),
  instelling_onbekend: ongeldig((cel: MetNaaste) => sentence(cel, `die instelling is er niet${lijktOp(cel.naaste)}`)),
  instelling_dubbel: ongeldig((cel: Kadercel & { readonly eerder: number }) =>
    sentence(cel, `die instelling staat ook in rij ${cel.eerder}`),
  ),
  leeswijze_onbekend: ongeldig((cel: MetNaaste) => sentence(cel, `die leeswijze is er niet${lijktOp(cel.naaste)}`)),
  kader_onbekend: ongeldig(({ naaste, ...cel }: GeweigerdeCel & { readonly naaste: readonly string[] }) =>
    kreeg(cel, `de naam van een kader dat bekend is, of een bereik met een kadertabel${lijktOp(naaste)}`),
  ),
  geen_kader: onbekend(
    ({ naam, periode }: { readonly naam: string; readonly periode: string }) =>
      `Van ${naam.slice(0, 40)} is voor ${periode} geen kader van de interventieladder bekend.`,
  ),
  provincie_nodig: onbekend(
    ({ provincies }: { readonly provincies: readonly string[] }) =>
      `De kadertabel heeft kaders van meer provincies (${opsomming(provincies)}); zonder provincie is niet bekend welk geldt. Geef de regels van één provincie, of gebruik een tabel met een kolom gemeente of provincie.`,
  ),
  kader_met_fouten: onbekend(
    ({ plaats }: { readonly plaats: string }) =>
      `Het kader op ${plaats} heeft fouten; zolang die er zijn, wordt er geen trede mee bepaald.`,
  ),
  klassen_geen_treden: onbekend(
    ({ kader }: { readonly kader: string }) =>
      `Het kader ${kader} geeft klassen; dit overzicht kent alleen treden. IBT.BEOORDEEL en IBT.TELLING geven en tellen de klassen.`,
  ),
  meer_uitkomsten: ongeldig((cel: Kadercel) => sentence(cel, 'alleen een leeswijze mag meer dan één uitkomst geven')),
});
