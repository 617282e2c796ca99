import { findGemeente } from '../gemeente/index.ts';
import { aardVan, isCijferkolom } from '../controle/index.ts';
import { isDatum, isoDatum } from '../datum.ts';
import { type Decimaalteken, parseAantal, parseGetal, zonderVoetnoot } from '../getaltekst.ts';
import { isGeen, nederlandseCode } from '../invoer/index.ts';
import { withoutNegativeZero } from '../negative-zero.ts';
import { parseTrede } from '../trede.ts';
import { type Broncel, datumVan, isLegeCel } from './bronblad.ts';
import { type Dagvolgorde, parseDatumtekst } from './datumtekst.ts';
import { type Doelkolom, doelsoort, heeftTeken } from './doelkolom.ts';
import type { Kolomkeuze, Standteken } from './indeling.ts';
import { parsePeriodecel } from './periodetekst.ts';

/** A cell as it will be written; dates are text such as `2022-07-01`. */
export type Invoercel = string | number | null;

/**
 * What must be told of what was read, counted.
 * - `getal_uit_tekst`, `datum_uit_tekst`: read from a text
 * - `periode_hersteld`: a date that a spreadsheet made of a typed periode
 * - `gemeente_hersteld`: written with its official name
 * - `teken_omgekeerd`: a voorsprong made into an achterstand
 * - `niet_gelezen`: a text, an error or a truth value where a figure was expected, passed on as text
 * - `buiten_koppen`: a row that goes on beyond the headers, of which that part is not read
 * - `verborgen`: a hidden row, read like any other
 * - `overgeslagen`: a row without name and figures, or the headers again
 */
export type Vermelding =
  | 'getal_uit_tekst'
  | 'datum_uit_tekst'
  | 'periode_hersteld'
  | 'gemeente_hersteld'
  | 'teken_omgekeerd'
  | 'niet_gelezen'
  | 'buiten_koppen'
  | 'verborgen'
  | 'overgeslagen';

/** How the texts of this file write numbers and dates. */
export interface Notatie {
  readonly decimaalteken: Decimaalteken;
  readonly dagvolgorde: Dagvolgorde;
}

const LANGSTE_TEKST = 120;
/** Of a long text only the begin is looked at: a short file can hold a long text that ten thousand cells refer to. */
const BEGIN_VAN_TEKST = 1_000;

/** A cell with something in it. */
type Gevuld = Exclude<Broncel, null>;

/** Reads cells of a file, each by what its column is to be. `report` hears what was done to it. */
export function celReader(
  { decimaalteken, dagvolgorde }: Notatie,
  report: (wat: Vermelding) => void,
): (cel: Broncel, keuze: Kolomkeuze) => Invoercel {
  const ongelezen = (cel: Gevuld): string => {
    report('niet_gelezen');
    return inWoorden(cel);
  };
  const getal = (cel: Gevuld, { doel, teken }: Kolomkeuze): Invoercel => {
    const woorden = typeof cel === 'string' ? metWoorden(zonderVoetnoot(cel), heeftTeken(doel)) : undefined;
    const uitTekst = woorden && getalUit(woorden.getal, doel, decimaalteken);
    if (uitTekst !== undefined) report('getal_uit_tekst');
    // A word says what the number is, whatever the column was said to hold.
    if (uitTekst !== undefined && woorden?.stand !== undefined)
      return withoutNegativeZero(woorden.stand === 'voorsprong' ? -Math.abs(uitTekst) : Math.abs(uitTekst));
    const gelezen = typeof cel === 'number' ? cel : uitTekst;
    if (gelezen === undefined) return isGeen(cel) ? 'geen' : ongelezen(cel);
    if (teken !== 'voorsprong') return gelezen;
    report('teken_omgekeerd');
    return withoutNegativeZero(-gelezen);
  };
  const datum = (cel: Gevuld): string => {
    const uitTekst = typeof cel === 'string' ? parseDatumtekst(cel, dagvolgorde) : undefined;
    if (uitTekst !== undefined) report('datum_uit_tekst');
    const getal = typeof cel === 'number' ? Math.floor(cel) : NaN;
    const gelezen = uitTekst ?? datumVan(cel) ?? (isDatum(getal) ? getal : undefined);
    return gelezen === undefined ? ongelezen(cel) : isoDatum(gelezen);
  };
  const periode = (cel: Gevuld): string => {
    const gelezen = parsePeriodecel(typeof cel === 'string' ? zonderVoetnoot(cel) : cel, dagvolgorde);
    if (gelezen === undefined) return ongelezen(cel);
    if (gelezen.hersteld) report('periode_hersteld');
    return gelezen.periode;
  };
  const naam = (cel: Gevuld): string => {
    const tekst = inWoorden(cel);
    const herkend = findGemeente(tekst);
    if (herkend === undefined) return tekst;
    if (herkend.naam !== cel) report('gemeente_hersteld');
    return herkend.naam;
  };
  const read = (cel: Gevuld, keuze: Kolomkeuze): Invoercel => {
    switch (doelsoort(keuze.doel)) {
      case 'tekst':
      case 'woord':
        return inWoorden(cel);
      case 'naam':
        return naam(cel);
      case 'periode':
        return periode(cel);
      case 'datum':
        return datum(cel);
      case 'getal':
        return getal(cel, keuze);
    }
  };
  return (cel, keuze) => (isLegeCel(cel) ? null : read(cel as Gevuld, keuze));
}

const EENHEDEN: ReadonlySet<string> = new Set([
  'vergunninghouders',
  'statushouders',
  'personen',
  'vergunninghouder',
  'statushouder',
  'persoon',
]);
const STANDEN: ReadonlySet<string> = new Set<Standteken>(['achterstand', 'voorsprong']);

/**
 * A number without the words behind it that say of whom it is and, in a column with a sign, which sign.
 * `metWoorden('150 voorsprong', true)` → `{ getal: '150', stand: 'voorsprong' }`; `metWoorden('18 vergunninghouders', false)` → `{ getal: '18' }`
 */
function metWoorden(tekst: string, metTeken: boolean): { readonly getal: string; readonly stand?: Standteken } {
  const woorden = tekst.slice(0, LANGSTE_TEKST).trim().split(/\s+/);
  const laatste = woorden.at(-1)?.toLowerCase() ?? '';
  const stand = metTeken && woorden.length > 1 && STANDEN.has(laatste) ? (laatste as Standteken) : undefined;
  if (stand !== undefined) woorden.pop();
  if (woorden.length > 1 && EENHEDEN.has(woorden.at(-1)?.toLowerCase() ?? '')) woorden.pop();
  return { getal: woorden.join(' '), ...(stand && { stand }) };
}

/** The figure that a text stands for, by what the column holds. */
function getalUit(tekst: string, doel: Doelkolom, decimaalteken: Decimaalteken): number | undefined {
  switch (isCijferkolom(doel) ? aardVan(doel) : 'aantal') {
    case 'deel':
      return parseGetal(tekst, decimaalteken);
    case 'trede':
      return parseTrede(tekst) ?? parseAantal(tekst, decimaalteken);
    default:
      return parseAantal(tekst, decimaalteken);
  }
}

/** Anything as a text that fits in a cell: without control characters, cut short. */
function inWoorden(cel: Gevuld): string {
  if (typeof cel === 'string')
    return cel
      .trimStart()
      .slice(0, BEGIN_VAN_TEKST)
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .trim()
      .slice(0, LANGSTE_TEKST);
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  if (typeof cel === 'number') return String(cel);
  return cel.soort === 'datum' ? isoDatum(cel.datum) : nederlandseCode(cel.code);
}
