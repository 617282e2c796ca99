/** Reading a cell that may hold anything, and refusing it with a code. */
export { catalogue, catalogueOf, onbekend, ongeldig } from './catalogue.ts';
export { type GeweigerdeCel, INVOERFOUT, kreeg, lijktOp, typOpnieuw, VERWACHT } from './invoer-messages.ts';
export { Fault, type Foutsoort, Invoerfout, nederlandseCode, ofFout, refuse, shownValue } from './invoerfout.ts';
export {
  alsDatum,
  isGeen,
  isLeeg,
  isLeegOfNul,
  MEESTE_PERSONEN,
  metStandaard,
  misschienNietNul,
  readAantal,
  readAantalOfNul,
  readDatum,
  type Reader,
  readGetal,
  readHalfjaren,
  readJaNee,
  jaNee,
  readKeuze,
  readPeriode,
  readPositief,
  readStand,
  readStandOfNul,
  readTaakstelling,
  readTekst,
  readTrede,
} from './readers.ts';
