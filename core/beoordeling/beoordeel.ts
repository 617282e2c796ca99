import { type Kader, type Kaderfeiten, type Kaderkeuze, kaderVan, type Uitslag, uitslagVan } from '../kader/index.ts';
import type { Periode } from '../periode.ts';
import type { Trede } from '../trede.ts';

/** No trede, because no framework is known for the periode in that province. */
export interface GeenKader {
  readonly status: 'geen_kader';
  readonly periode: Periode;
  /** The province, where it is not that of Utrecht that is meant. */
  readonly provincie?: string | undefined;
  /** Of a row whose province is not known: its municipality as it stands there, blank where it names none. */
  readonly zonder_provincie?: string | undefined;
}

/** The arithmetical placement (rekenkundige inschaling) of one municipality in one periode. */
export type Beoordeling = Uitslag | GeenKader;

/**
 * Places one municipality on the interventieladder by a framework, with its trace; without one by that of Utrecht for the periode.
 * Utrecht 2022-1: `beoordeel({periode: '2022-1', taakstelling: 203, herverdeling: 1, achterstand_begin: 171,
 * gerealiseerd: 168, vorige_trede: 2})` → status `bron`, trede 3.
 */
export function beoordeel(feiten: Kaderfeiten, kader: Kader | undefined = kaderVan('Utrecht', feiten.periode)): Beoordeling {
  return kader === undefined ? { status: 'geen_kader', periode: feiten.periode } : uitslagVan(kader, feiten);
}

/** By what a choice of frameworks gives for the periode; where that is nothing, so it says. */
export function beoordeelMet(feiten: Kaderfeiten, keuze: Kaderkeuze, provincie?: string): Beoordeling {
  const kader = keuze.voor(feiten.periode, provincie);
  return kader === undefined ? { status: 'geen_kader', periode: feiten.periode, provincie } : uitslagVan(kader, feiten);
}

/**
 * The trede alone, without trace: the same as `beoordeel(feiten).trede`, and many times faster.
 * `undefined` where it cannot be known, or there is none.
 */
export function inschaling(feiten: Kaderfeiten, kader: Kader | undefined = kaderVan('Utrecht', feiten.periode)): Trede | undefined {
  return kader?.uitkomst(feiten) || undefined;
}

/** The framework that an assessment went by; `undefined` where none is known. */
export function kaderOf(beoordeling: Beoordeling): Kader | undefined {
  return beoordeling.status === 'geen_kader' ? undefined : beoordeling.kader;
}
