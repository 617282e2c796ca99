import { beoordeel, type Beoordeling, type Drempel, drempels } from '../beoordeling/index.ts';
import { type Kader, kadersVanProvincie, type Stand, type Status } from '../kader/index.ts';
import { type Feit, type Feiten, feitenUit } from '../feiten/index.ts';
import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import { UTRECHT } from '../gemeente/index.ts';
import { totaalopgave } from '../opgave.ts';
import { type Periode, shiftPeriode } from '../periode.ts';
import type { Tredehistorie } from './geschiedenis.ts';
import type { Vastgesteld } from './vastgesteld.ts';
import type { Documentvooruitzicht } from './vooruitzicht.ts';

/** One half-year of a municipality: what the table says of it, and what follows. */
export interface Dossierhalfjaar {
  /** The row as the user counts: the header row is 1. */
  readonly rij: number;
  /** The day the figures are of. */
  readonly cijfers_van: Datum;
  readonly feiten: Feiten;
  readonly stand: Stand;
  readonly beoordeling: Beoordeling;
  /** What was decided; `undefined` where the table is not one of vaststellingen. */
  readonly vastgesteld: Vastgesteld | undefined;
  /** Whether nagekomen was given: a blank cell and a 0 cannot be told apart, so only a number above 0 and `"geen"` say it. */
  readonly nagekomen_bekend: boolean;
  /** What was agreed with the municipality, for the letter, and notes for colleagues only; empty where the table has none. */
  readonly afspraken: string;
  readonly notities: string;
  /** A column trede is filled in, but not on which day it was decided. */
  readonly trede_zonder_besluit: boolean;
  /** An extra goal beside the taakstelling, which is no criterion for the trede. */
  readonly extra_doelstelling: number | undefined;
  /** The forecast of the end, as PROGNOSE gives it; `undefined` from the correctiedatum on. */
  readonly vooruitzicht: Documentvooruitzicht | undefined;
}

/** The facts that only the half-year itself brings. */
const GAANDEWEG = ['gerealiseerd', 'nagekomen', 'gekoppeld'] as const satisfies readonly Feit[];

/** A fact that a table can give before its half-year begins. */
export type Dossiervooraf = Exclude<Feit, 'periode' | (typeof GAANDEWEG)[number]>;

/** Whether a fact can be known before its half-year begins. */
export function isVooraf(naam: Feit): naam is Dossiervooraf {
  return naam !== 'periode' && !(GAANDEWEG as readonly Feit[]).includes(naam);
}

type Vooraffeiten = { readonly [N in Dossiervooraf]?: Feiten[N] | undefined };

/** What a table says beforehand of a half-year, as far as it is known: its task. */
export interface Dossieropgave extends Vooraffeiten {
  readonly rij: number;
  readonly periode: Periode;
  readonly extra_doelstelling: number | undefined;
}

/** All that documents about one municipality are made from. */
export interface Dossier {
  readonly gemeente: string;
  /** What its rows have in common, whatever the spelling. */
  readonly key: string;
  /** The half-years that had ended by the day of their figures, the earliest first. */
  readonly afgesloten: readonly Dossierhalfjaar[];
  /** The half-year that runs, with the figures so far. */
  readonly lopend: Dossierhalfjaar | undefined;
  readonly opgaven: ReadonlyMap<Periode, Dossieropgave>;
  readonly geschiedenis: readonly Tredehistorie[];
  /** What the check of the table says of the rows of this municipality. */
  readonly bevindingen: readonly string[];
  /** What the maker must know before a document is sent; it stands in no document that is sent. */
  readonly meldingen: readonly string[];
}

/** The half-year a letter is about: the last one that has ended. */
export function beoordeeldHalfjaar({ afgesloten }: Pick<Dossier, 'afgesloten'>): Dossierhalfjaar | undefined {
  return afgesloten.at(-1);
}

/** The half-year a meeting is about: the one that runs, or else the last one that has ended. */
export function besprokenHalfjaar(dossier: Dossier): Dossierhalfjaar | undefined {
  return dossier.lopend ?? beoordeeldHalfjaar(dossier);
}

/** The trede of an assessment; `undefined` where it cannot be known. */
export function tredeVan(beoordeling: Beoordeling): Trede | undefined {
  return 'trede' in beoordeling ? beoordeling.trede : undefined;
}

/** The trede that holds: the decided one, or else the computed one; `undefined` where neither is known. */
export function geldendeTrede({ vastgesteld, beoordeling }: Pick<Dossierhalfjaar, 'vastgesteld' | 'beoordeling'>): Trede | undefined {
  return vastgesteld?.trede ?? tredeVan(beoordeling);
}

/** The half-year after an assessed one, as far as it is known. */
export interface Volgende {
  /** The framework it is expected to be judged by; `undefined` where none is known. */
  readonly kader: Kader | undefined;
  readonly periode: Periode;
  /** The registered stand with which the assessed half-year ended. */
  readonly eindstand: number;
  /** The stand it begins with: that of its own row in the table, or else the registered stand. */
  readonly achterstand_begin: number;
  readonly taakstelling: number | undefined;
  readonly herverdeling: number;
  readonly totaalopgave: number | undefined;
  readonly extra_doelstelling: number | undefined;
  /** The trede it begins from: that of its own row in the table, or else the one decided or computed. */
  readonly vorige_trede: Trede | undefined;
  /** What each trede takes over the whole half-year; none where the taakstelling is not known. */
  readonly drempels: readonly Drempel[];
  /** The outcome where nobody is short at the end; `undefined` where it cannot be known. */
  readonly zonder_achterstand: { readonly trede: Trede; readonly status: Status } | undefined;
}

/** The half-year after `halfjaar`. A figure of the next row of the table goes before one that follows from this half-year. */
export function volgendeVan(
  { feiten, stand, beoordeling, vastgesteld, nagekomen_bekend }: Dossierhalfjaar,
  opgaven: Dossier['opgaven'],
): Volgende {
  const periode = shiftPeriode(feiten.periode, 1);
  const opgave = opgaven.get(periode);
  const volgt: Partial<Feiten> = {
    periode,
    gerealiseerd: 0,
    achterstand_begin: stand.achterstand_eind,
    vorige_trede: geldendeTrede({ beoordeling, vastgesteld }),
    nagekomen_vorige: nagekomen_bekend ? feiten.nagekomen : undefined,
  };
  const begin = feitenUit((naam) => (isVooraf(naam) ? opgave?.[naam] : undefined) ?? volgt[naam]);
  const { achterstand_begin, herverdeling = 0, vorige_trede } = begin;
  const taakstelling = opgave?.taakstelling;
  const kader = kaderDaarna(beoordeling, periode);
  return {
    kader,
    periode,
    eindstand: stand.achterstand_eind,
    achterstand_begin,
    taakstelling,
    herverdeling,
    vorige_trede,
    extra_doelstelling: opgave?.extra_doelstelling,
    totaalopgave: taakstelling === undefined ? undefined : totaalopgave(taakstelling, achterstand_begin, herverdeling),
    drempels: taakstelling === undefined || kader === undefined ? [] : drempels(begin, kader),
    zonder_achterstand: kader && zonderAchterstand({ ...begin, taakstelling: taakstelling ?? 1 }, kader),
  };
}

/** The framework of the half-year after an assessment: the same while it holds, or else the next of its province. */
function kaderDaarna(beoordeling: Beoordeling, periode: Periode): Kader | undefined {
  if (beoordeling.status === 'geen_kader')
    return beoordeling.zonder_provincie === undefined ? kadersVanProvincie(beoordeling.provincie ?? UTRECHT).voor(periode) : undefined;
  const { kader } = beoordeling;
  return kader.geldtVoor(periode) ? kader : (kadersVanProvincie(kader.provincie).voor(periode) ?? kader);
}

/** The outcome of a half-year at the end of which nobody is short. */
function zonderAchterstand(begin: Feiten, kader: Kader): Volgende['zonder_achterstand'] {
  const opgave = totaalopgave(begin.taakstelling, begin.achterstand_begin, begin.herverdeling);
  const uitkomst = beoordeel({ ...begin, gerealiseerd: Math.max(0, opgave) }, kader);
  return 'trede' in uitkomst ? { trede: uitkomst.trede, status: uitkomst.status } : undefined;
}
