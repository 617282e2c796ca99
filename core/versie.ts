/** The version of core and add-in; the same as in package.json. */
export const VERSIE = '0.1.0';
