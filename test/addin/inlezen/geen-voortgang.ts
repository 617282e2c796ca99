import type { Progress } from '../../../addin/inlezen/progress.ts';

/** Nobody looks and nobody stops. */
export const NO_PROGRESS: Progress = { report: () => undefined, stop: new AbortController().signal };
