const MEGABYTE = 1024 * 1024;

/** What a file may be at most, wherever it is opened; far above any table of figures by municipality and day. */
export const GRENZEN = {
  file: 25 * MEGABYTE,
  /** Text after decoding is read in one go: this takes well under a second. */
  tekst: 10 * MEGABYTE,
  /** Parts of a workbook file, and what the parts that are read may unpack to. */
  onderdelen: 5_000,
  unpacked: 250 * MEGABYTE,
  /** A sheet with many empty cells packs 60 times smaller; a bomb a thousand times. Small parts may pack well. */
  verhouding: 200,
  verhoudingVanaf: 5 * MEGABYTE,
  rijen: 10_000,
  kolommen: 1_000,
  /** This many are read, searched for personal data and checked well within two seconds. */
  cellen: 300_000,
  celtekst: 32_767,
  /** Of all texts in a sheet together, each as often as a cell refers to it: as many as a CSV file may hold. */
  tekens: 10 * MEGABYTE,
  /** A button for each is shown; the next ones nobody finds. */
  bladen: 500,
  /** The longest formula that Excel stores. */
  formule: 8_192,
  /** What a workbook may unpack to where it is shown whole, in the page itself. */
  werkbank: 40 * MEGABYTE,
  /** Reading that takes longer is stopped, in milliseconds. */
  leestijd: 20_000,
} as const;

/** `inMegabytes(20971520)` → `'20'`. */
export function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / MEGABYTE));
}
