/** Cells of kept workbooks of which a later version gives another value on purpose: every other cell keeps its own. */
export const MEANT: readonly { readonly place: RegExp; readonly reason: string }[] = [
  { place: /^Uitleg!B(27|29|30)$/, reason: 'tells the version of the add-in itself' },
];
