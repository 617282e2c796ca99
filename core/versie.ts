/** The version of core and add-in; the same as in package.json. */
export const VERSIENUMMER = '0.1.0';
