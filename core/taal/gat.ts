/** What stands where there is no figure: not known, not published, or not applicable. */
export const GAT = '–';
