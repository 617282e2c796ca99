import { type Reader, readTekst } from '../invoer/index.ts';
import { BRONFOUT } from './bronnen-messages.ts';
import { type Gebied, herkenGebied } from './gebied.ts';

/** Reads the name of an area, however it is spelled. */
export const readGebied: Reader<Gebied> = (cel, naam) => {
  const herkenning = herkenGebied(readTekst(cel, naam));
  if (herkenning.soort === 'herkend') return herkenning.gebied;
  throw BRONFOUT.geen_gebied({ naam, cel, naaste: herkenning.naaste });
};
