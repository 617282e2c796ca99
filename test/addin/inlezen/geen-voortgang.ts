import type { Progress } from '../../../addin/inlezen/voortgang.ts';

/** Nobody looks and nobody stops. */
export const NO_PROGRESS: Progress = { report: () => undefined, stop: new AbortController().signal };
