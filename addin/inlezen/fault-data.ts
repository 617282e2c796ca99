import type { Fault, Foutsoort } from '../../core/invoer/index.ts';

/** A fault as it goes from a worker to the page: its sentence is made already. */
export interface FaultData {
  readonly code: string;
  readonly soort: Foutsoort;
  readonly message: string;
}

export function faultData({ code, soort, message }: Fault): FaultData {
  return { code, soort, message };
}

/** The fault again. `faultFrom(Bestandsfout, faultData(BESTANDSFOUT.leeg()))` */
export function faultFrom<F extends Fault>(
  Class: new (...made: ConstructorParameters<typeof Fault>) => F,
  { code, soort, message }: FaultData,
): F {
  return new Class(code, { soort, sentence: () => message }, []);
}
