/** The code of a cell whose formula was never computed by who saved the file. */
export const ONBEREKEND = 'formule zonder waarde';
