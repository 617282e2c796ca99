import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import type { Periode } from '../periode.ts';
import type { Kolomnaam } from '../kolomnaam.ts';
import type { Cijferkolom } from './kolommen.ts';

/** How bad a finding is: `fout` cannot be right, `let op` can be right but must be looked at. */
export type Ernst = 'fout' | 'let op';

/** The kinds of finding. */
export type Bevindingsoort =
  | 'kolom_niet_gebruikt'
  | 'kolom_dubbel'
  | 'kop_herhaald'
  | 'taakstelling_met_herverdeling'
  | 'taakstelling_is_totaalopgave'
  | 'cijfer_gewijzigd'
  | 'herverdeling_som'
  | 'gemeente_ontbreekt'
  | 'koppelingstekort_gehuisvest'
  | 'stand_zonder_teken'
  | 'ontbreekt'
  | 'gemeente_onbekend'
  | 'gemeente_spelling'
  | 'gemeente_opgegaan'
  | 'gemeente_nog_niet'
  | 'herindeling'
  | 'periode_als_datum'
  | 'dubbele_rij'
  | 'peildatum_buiten_periode'
  | 'tekst_als_getal'
  | 'geen_geheel_getal'
  | 'negatief_aantal'
  | 'ongeldige_waarde'
  | 'nul_of_leeg'
  | 'overdracht'
  | 'beoordeelde_stand_overgedragen'
  | 'teken'
  | 'totaalopgave'
  | 'gerealiseerd'
  | 'achterstand_eind'
  | 'dubbele_correctie'
  | 'percentage'
  | 'percentage_grondslag'
  | 'percentage_zonder_opgave'
  | 'gekoppeld_kleiner'
  | 'beoordeling_op'
  | 'dalende_reeks'
  | 'vorige_trede'
  | 'trede'
  | 'trede_en_achterstand'
  | 'tredesprong'
  | 'trede_onverklaard'
  | 'trede_zonder_kader'
  | 'kader_onbekend'
  | 'totaalrij'
  | 'telling';

/** What a stated share was found to be a share of. */
export type Grondslag = 'taakstelling + herverdeling' | 'taakstelling' | 'totaalopgave' | 'totaalopgave zonder herverdeling';

/** What each kind tells besides the place, the value found and the value computed. Counts are persons. */
interface Bijzonderheden {
  /** `naaste`: the columns that the heading resembles. */
  kolom_niet_gebruikt: { readonly naaste: readonly string[] };
  kolom_dubbel: { readonly reden: string };
  taakstelling_is_totaalopgave: { readonly rijen: number; readonly van: number };
  /** `eerder`: the figure of the earlier stand, in row `eerdere_rij`. */
  cijfer_gewijzigd: { readonly eerder: number; readonly eerdere_rij: number };
  herverdeling_som: { readonly periode: Periode; readonly gemeenten: number };
  gemeente_ontbreekt: { readonly periode: Periode; readonly ontbrekend: readonly string[]; readonly van: number };
  koppelingstekort_gehuisvest: { readonly gerealiseerd: number; readonly totaalopgave: number };
  gemeente_onbekend: { readonly naaste: readonly string[] };
  /** `per`: the first day on which it was no more; `opgegaan_in`: what it is in the periode. */
  gemeente_opgegaan: { readonly per: Datum; readonly opgegaan_in: readonly string[]; readonly periode: Periode };
  /** `per`: its first day; `uit`: what it came of. */
  gemeente_nog_niet: { readonly per: Datum; readonly uit: readonly string[]; readonly periode: Periode };
  /** `per`: the day of the last merger since the rows before; `uit`: what became part of it. */
  herindeling: { readonly per: Datum; readonly uit: readonly string[]; readonly periode: Periode };
  dubbele_rij: { readonly eerste_rij: number };
  peildatum_buiten_periode: { readonly periode: Periode };
  /** `vorige`: the periode from which the computed stand at the start was carried over. */
  nul_of_leeg: { readonly vorige?: Periode };
  overdracht: { readonly vorige: Periode; readonly marge: number };
  beoordeelde_stand_overgedragen: { readonly vorige: Periode; readonly nagekomen: number; readonly koppelingstekort: number };
  totaalopgave: {
    readonly taakstelling: number;
    readonly herverdeling: number;
    readonly achterstand_begin: number;
    readonly zonder_herverdeling: boolean;
  };
  gerealiseerd: { readonly achterstand_eind: number };
  achterstand_eind: { readonly totaalopgave: number; readonly gerealiseerd: number; readonly koppelingstekort: number };
  dubbele_correctie: { readonly nagekomen: number };
  percentage: { readonly teller: number; readonly noemer: number; readonly grondslag: Grondslag; readonly afronding: boolean };
  percentage_grondslag: {
    readonly teller: number;
    readonly noemer: number;
    readonly grondslag: Grondslag;
    readonly nagekomen: number;
    readonly verwacht: Grondslag;
  };
  percentage_zonder_opgave: { readonly noemer: number; readonly grondslag: Grondslag };
  gekoppeld_kleiner: { readonly gerealiseerd: number };
  beoordeling_op: { readonly totaalopgave: number; readonly gekoppeld: number };
  dalende_reeks: { readonly eerder: Datum; readonly peildatum: Datum };
  vorige_trede: { readonly vorige: Periode };
  trede: { readonly mogelijke_treden: readonly (number | string)[]; readonly kader: string };
  trede_en_achterstand: { readonly achterstand: number };
  tredesprong: { readonly vorige_trede: Trede; readonly mogelijke_treden: readonly Trede[]; readonly kader: string };
  trede_onverklaard: { readonly vorige_trede: Trede; readonly kader: string };
  trede_zonder_kader: { readonly reden: string };
  kader_onbekend: { readonly reden: string };
  totaalrij: { readonly rijen: number };
  telling: { readonly waarde: string };
}

/** A value with which a cell of the same row would fit: whoever meets it later knows the cause and does not report it again. */
export type Herstel = readonly [kolom: Cijferkolom, waarde: number];

interface Basis<S extends Bevindingsoort> {
  readonly soort: S;
  readonly ernst: Ernst;
  /** The row as the user counts: the header row is 1. */
  readonly rij: number;
  /** `kop`: one that is not known, by its `index`. */
  readonly kolom: Kolomnaam | 'stand' | 'kop';
  /** Which column of the table it is, where its name does not tell. */
  readonly index?: number;
  /** The other rows in which the same is wrong with the same column, where that is most of them. */
  readonly ook_in?: readonly number[];
  /** The value of the cell, which may be anything. */
  readonly cel: unknown;
  /** What it would be by the computation, where that is known. */
  readonly berekend?: number | string | undefined;
  readonly past_met?: readonly Herstel[];
  /** The row counts municipalities, so a count is wanted, whatever its column holds elsewhere. */
  readonly telt_gemeenten?: true;
}

/** A finding of one kind. */
export type BevindingVan<S extends Bevindingsoort> = Basis<S> & (S extends keyof Bijzonderheden ? Bijzonderheden[S] : unknown);

/** A finding in a table of figures: where, what kind, what is there and what it would be. */
export type Bevinding = { readonly [S in Bevindingsoort]: BevindingVan<S> }[Bevindingsoort];
