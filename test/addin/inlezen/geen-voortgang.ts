import type { Voortgang } from '../../../addin/inlezen/voortgang.ts';

/** Nobody looks and nobody stops. */
export const GEEN_VOORTGANG: Voortgang = { meld: () => undefined, stop: new AbortController().signal };
