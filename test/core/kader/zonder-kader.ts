import { GEMEENTEN } from '../../../core/gemeente/index.ts';
import { KADERFILES } from '../../../core/kader/index.ts';

const [gemeente] = GEMEENTEN.filter(({ tot, provincie }) => tot === undefined && !KADERFILES.some((file) => file.provincie === provincie));
if (gemeente === undefined) throw new Error('every province has a framework now: let these tests leave one out');

/** A province of which no framework comes with the product, whichever have one, and a municipality in it. */
export const ZONDER_KADER = { provincie: gemeente.provincie, gemeente: gemeente.naam } as const;
