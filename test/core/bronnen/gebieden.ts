import { CLAIMS } from '../../../core/bronnen/claim.ts';
import { GEBIEDEN } from '../../../core/bronnen/gebied.ts';

const MET_CLAIM = new Set(CLAIMS.map(({ gebied }) => gebied));

/** The areas of which something is published. */
export const GEPUBLICEERDE_GEBIEDEN = GEBIEDEN.filter(({ naam }) => MET_CLAIM.has(naam));
