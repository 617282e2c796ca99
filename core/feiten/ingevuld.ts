import { readAantal, type Reader, readJaNee, readPeriode, readStand, readTekst, readTrede } from '../invoer/index.ts';
import { type Feit, type Feitwaarde, type Veldsoort, FIELDS } from './facts.ts';

const READERS: Readonly<Record<Veldsoort, Reader<unknown>>> = {
  periode: readPeriode,
  aantal: readAantal,
  stand: readStand,
  verandering: readStand,
  trede: readTrede,
  perioden: readAantal,
  ja_nee: readJaNee,
  tekst: readTekst,
};

/** Reads a fact that is filled in, where a 0 can be nothing but a 0: a field of a form, or plain data. */
export function readIngevuld<N extends Feit>(naam: N): Reader<Feitwaarde<N>> {
  return READERS[FIELDS[naam].soort] as Reader<Feitwaarde<N>>;
}
