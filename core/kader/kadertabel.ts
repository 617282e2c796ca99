import type { Periode } from '../periode.ts';
import type { Getalfeit, Kaderfeit } from './kaderfeiten.ts';

/**
 * How firm an outcome is.
 * - `bron`: the sources say so
 * - `leeswijze`: a reading where they are silent or divided
 * - `besluit`: Gedeputeerde Staten decide, this is advice
 */
export type Status = 'bron' | 'leeswijze' | 'besluit';

/** A number that is computed from the facts; unknown where a fact in it is. */
export type Grens =
  /** A number; `80%` is 0.8, a class its place from 1. */
  | { readonly soort: 'getal'; readonly waarde: number }
  /** A fact, or a share of it: `50% taakstelling` has `deel` 0.5. */
  | { readonly soort: 'feit'; readonly feit: Getalfeit; readonly deel: number }
  | { readonly soort: 'som'; readonly delen: readonly { readonly min: boolean; readonly grens: Grens }[] }
  | { readonly soort: 'max' | 'min'; readonly delen: readonly Grens[] };

/** How a fact is compared with a bound. */
export type Teken = '<' | '<=' | '=' | '>=' | '>';

/** A unary test of a fact. A comparison with something unknown never holds. */
export type Toetsing =
  | { readonly soort: 'vergelijking'; readonly teken: Teken; readonly grens: Grens }
  /** Both ends included. */
  | { readonly soort: 'tussen'; readonly van: Grens; readonly tot: Grens }
  | { readonly soort: 'ja_nee'; readonly waarde: boolean }
  | { readonly soort: 'onbekend' };

/** What a cell asks of a fact: one of these holds, of which all tests hold. `> 0 en < taakstelling;onbekend` has two, of two tests and one. */
export interface Celvoorwaarde {
  readonly feit: Kaderfeit;
  /** The cell as it stands. */
  readonly tekst: string;
  readonly een_van: readonly (readonly Toetsing[])[];
}

/** Outcomes that a cell names: off the ladder, or from one bound up to another; one outcome where the two are the same. */
export type Keuze = { readonly soort: 'geen' } | { readonly soort: 'bereik'; readonly van: Grens; readonly tot: Grens };

/** What follows from a row: one outcome; in a row of a leeswijze also several; or that it cannot be known, with the candidates. */
export interface Uitkomstcel {
  readonly tekst: string;
  readonly onbekend: boolean;
  readonly keuzes: readonly Keuze[];
}

/** What every row of a kadertabel has. */
interface Tabelrij {
  /** As the user counts: the header row is 1. */
  readonly rij: number;
  /** The row holds from this periode; `undefined` from the first. */
  readonly van: Periode | undefined;
  /** The row holds up to and including this periode; `undefined` to the last. */
  readonly tot: Periode | undefined;
  /** Why, as a Dutch clause without capital and full stop; may be blank. */
  readonly uitleg: string;
  /** Where it is said, each as `key: place` or as free text; may be blank. */
  readonly bron: string;
}

/** A row that is a rule: where all its conditions hold, the outcome follows. */
export interface Kaderregel extends Tabelrij {
  readonly nr: string;
  readonly voorwaarden: readonly Celvoorwaarde[];
  readonly uitkomst: Uitkomstcel;
  readonly status: Status;
}

/** What a koppelingstekort or an excuse does: nothing, it caps the opgave at who was linked, or the outcome gets no heavier. */
export type Weging = 'niets' | 'begrens' | 'bevries';

/** When late registrations stop counting: a day of the month, so many months after the peildatum. */
export interface Correctiedag {
  readonly dag: number;
  readonly maanden: number;
}

/** The settings of a framework by name, with what each holds. */
export interface Instellingswaarden {
  readonly correctiedatum: Correctiedag;
  readonly koppelingstekort: Weging;
  readonly verschoonbaar: Weging | 'geen oordeel';
  readonly vrijgesteld: 'geen';
  /** Which earlier periods count: all of these hold. */
  readonly reeks: readonly Celvoorwaarde[];
  /** The names of the outcomes, from light to heavy. */
  readonly uitkomsten: readonly string[];
  /** The place of the outcome from which Gedeputeerde Staten decide. */
  readonly besluit_vanaf: number;
  readonly bevestigd_tot: Periode;
  /** The names of the leeswijzen that the province has chosen. */
  readonly leeswijze: readonly string[];
}

/** The name of a setting. */
export type Instellingsnaam = keyof Instellingswaarden;

/** A row that is a setting. */
export type Instelling = {
  readonly [N in Instellingsnaam]: Tabelrij & { readonly naam: N; readonly waarde: Instellingswaarden[N] };
}[Instellingsnaam];

/** A named variant: its rules are tried just before those of the base table with the same nr, its settings go before those of the table. */
export interface Leeswijze {
  readonly naam: string;
  readonly uitleg: string;
  readonly bron: string;
  readonly regels: readonly Kaderregel[];
  readonly instellingen: readonly Instelling[];
}

/** What an outcome brings. */
export interface Maatregel extends Tabelrij {
  readonly uitkomst: number;
}

/** A framework as a decision table: the first rule that matches gives the outcome. */
export interface Kadertabel {
  readonly naam: string;
  /** Of which province; `''` where the table does not say. */
  readonly provincie: string;
  /** The first and last periode for which any rule holds; `undefined` where that is open. */
  readonly van: Periode | undefined;
  readonly tot: Periode | undefined;
  readonly regels: readonly Kaderregel[];
  readonly leeswijzen: readonly Leeswijze[];
  readonly instellingen: readonly Instelling[];
  readonly maatregelen: readonly Maatregel[];
  /** The names of the outcomes, from light to heavy: those of the setting, or `1` to `6`. */
  readonly uitkomsten: readonly string[];
}
