import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What the build leaves. */
export const DIST = join(ROOT, 'dist');

/** Where commands leave what is the user's: letters, reports, notebooks of own data. No build clears it and nothing serves it. */
export const OWN = join(ROOT, 'documenten');
