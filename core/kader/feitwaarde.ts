import { realisatie } from '../opgave.ts';
import type { Getalfeit, Kaderfeit } from './kaderfeiten.ts';
import type { Gegevens } from './kaderstand.ts';

/** A number from the facts; `undefined` where it is not known. */
export type Getalvan = (gegevens: Gegevens) => number | undefined;

/** Yes or no from the facts; `undefined` where it is not known. */
export type Feitvraag = (gegevens: Gegevens) => boolean | undefined;

/** What each fact of a kadertabel that is a number is. */
export const GETALFEITEN: Readonly<Record<Getalfeit, Getalvan>> = {
  achterstand: ({ stand }) => stand.achterstand_beoordeeld,
  achterstand_begin: ({ feiten }) => feiten.achterstand_begin,
  taakstelling: ({ feiten }) => feiten.taakstelling,
  opgave_periode: ({ stand }) => stand.opgave_periode,
  totaalopgave: ({ stand }) => stand.totaalopgave,
  gerealiseerd: ({ feiten }) => feiten.gerealiseerd,
  gehuisvest: ({ stand }) => stand.gehuisvest,
  herverdeling: ({ feiten }) => feiten.herverdeling ?? 0,
  realisatie_taakstelling: ({ feiten, stand }) => realisatie(feiten.gerealiseerd, stand.opgave_periode),
  realisatie_totaalopgave: ({ feiten, stand }) => realisatie(feiten.gerealiseerd, stand.totaalopgave),
  vorige_trede: ({ feiten }) => feiten.vorige_trede,
  reeks: ({ feiten }) => feiten.reeks,
  koppelingstekort: ({ stand }) => stand.koppelingstekort,
  nagekomen_vorige: ({ feiten }) => feiten.nagekomen_vorige,
};

/** What each fact of a kadertabel that is yes or no is. */
export const VRAGEN: Readonly<Record<Exclude<Kaderfeit, Getalfeit>, Feitvraag>> = {
  gehaald: ({ stand }) => stand.gehuisvest >= stand.opgave_periode,
  gegroeid: ({ stand }) => stand.achterstand_beoordeeld > stand.achterstand_vergeleken,
  vorige_op_koppelingstekort: ({ feiten }) => feiten.vorige_op_koppelingstekort,
  verschoonbaar: ({ feiten }) => feiten.verschoonbaar,
  vrijgesteld: ({ feiten }) => feiten.vrijgesteld,
};
