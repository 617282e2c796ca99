/**
 * The order of precedence between published claims: the kind of place a claim stands in, the strongest first.
 * - `eigen`: a user's own figures
 * - `brief`: a letter of the supervisor
 * - `tabel`: a table of the report over the claim's own periode. It gives a taakstelling as last revised:
 *   for 2023-2 the lowered 1372, not the 2126 announced in an earlier report
 * - `tekst`: the text of that report
 * - `correctie`: a later source that says it corrects
 * - `terugblik`: a later report in retrospect
 * - `vooruitblik`: an earlier report looking ahead: announced, and open to revision
 * - `memo`: a working document: memo, e-mail, minutes, annotated agenda, plan of a municipality
 */
export const VOORRANG = ['eigen', 'brief', 'tabel', 'tekst', 'correctie', 'terugblik', 'vooruitblik', 'memo'] as const;

/** The kind of place a claim stands in, which decides its precedence. */
export type SoortPlaats = (typeof VOORRANG)[number];
