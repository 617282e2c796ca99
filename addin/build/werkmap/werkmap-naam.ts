/** The file name of the template workbook in `dist`. */
export const WERKMAPNAAM = 'IBT-werkmap.xlsx';
