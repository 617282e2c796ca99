import type { Feiten } from '../feiten/index.ts';
import { achterstand, totaalopgave } from '../opgave.ts';

/** The figures that follow from the facts, in persons. Positive is an achterstand, negative a voorsprong. */
export interface Stand {
  /** taakstelling + herverdeling + achterstand_begin. */
  readonly totaalopgave: number;
  /** taakstelling + herverdeling: what the periode itself asks. */
  readonly opgave_periode: number;
  /** What is judged on: the totaalopgave, or gekoppeld where that is smaller and the framework caps the opgave at it. */
  readonly beoordeelde_opgave: number;
  /** Persons fewer gekoppeld than the totaalopgave; 0 where there is no koppelingstekort. */
  readonly koppelingstekort: number;
  /** totaalopgave − gerealiseerd: the registered stand, with which the next periode starts. */
  readonly achterstand_eind: number;
  /** beoordeelde_opgave − gerealiseerd − nagekomen: the stand the trede is decided on. Never carried over. */
  readonly achterstand_beoordeeld: number;
  /** gerealiseerd + nagekomen. */
  readonly gehuisvest: number;
  /** achterstand_begin − nagekomen_vorige: the start against which growth is judged. */
  readonly achterstand_vergeleken: number;
}

/** What else a framework can ask of a municipality; `undefined` is unknown. */
export interface Omstandigheden {
  /** There is a cause that excuses the achterstand. */
  readonly verschoonbaar?: boolean | undefined;
  /** The municipality has no taakstelling to answer for. */
  readonly vrijgesteld?: boolean | undefined;
  /** The previous trede was itself judged on a koppelingstekort. */
  readonly vorige_op_koppelingstekort?: boolean | undefined;
}

/** The facts of one municipality in one periode, and its circumstances. */
export type Kaderfeiten = Feiten & Omstandigheden;

/** Facts with the figures that follow from them: what a condition looks at. */
export interface Gegevens {
  readonly feiten: Kaderfeiten;
  readonly stand: Stand;
}

/** Computes the stand of the facts (domain: arithmetic of opgave and achterstand); `begrensd` caps the opgave at who was linked in time. */
export function standVan(feiten: Feiten, begrensd = true): Stand {
  const { taakstelling, achterstand_begin, gerealiseerd, gekoppeld, herverdeling = 0, nagekomen = 0 } = feiten;
  const opgave = totaalopgave(taakstelling, achterstand_begin, herverdeling);
  const gekoppelde_opgave = gekoppeld === undefined ? opgave : Math.min(opgave, gekoppeld);
  const beoordeelde_opgave = begrensd ? gekoppelde_opgave : opgave;
  return {
    totaalopgave: opgave,
    opgave_periode: taakstelling + herverdeling,
    beoordeelde_opgave,
    koppelingstekort: opgave - gekoppelde_opgave,
    achterstand_eind: achterstand(opgave, gerealiseerd),
    achterstand_beoordeeld: achterstand(beoordeelde_opgave, gerealiseerd, nagekomen),
    gehuisvest: gerealiseerd + nagekomen,
    achterstand_vergeleken: achterstand_begin - (feiten.nagekomen_vorige ?? 0),
  };
}
