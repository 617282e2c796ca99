import { datumOf, splitDatum } from '../datum.ts';
import { parsePeriode, type Periode } from '../periode.ts';
import { type Broncel, datumVan } from './bronblad.ts';
import { type Dagvolgorde, parseDatumtekst } from './datumtekst.ts';

/** A periode as it was read; `hersteld`: from the date that a spreadsheet makes of a typed `2022-1`. */
export interface GelezenPeriode {
  readonly periode: Periode;
  readonly hersteld: boolean;
}

const LANGSTE_PERIODE = 40;
const HELFT: Readonly<Record<string, 1 | 2>> = { '1': 1, i: 1, '1e': 1, eerste: 1, '2': 2, ii: 2, '2e': 2, tweede: 2 };
const JAAR_EERST = /^(?<jaar>\d{4}) ?[-/ ] ?(?:h|hj|halfjaar)? ?(?<helft>1|2|ii?)$/;
const JAAR_LAATST = /^(?:h|hj)? ?(?<helft>1e?|2e?|ii?|eerste|tweede)(?:[-/ ]|helft|halfjaar)*(?:van )?(?<jaar>\d{4})$/;
/** What a Dutch spreadsheet shows for a typed 2022-1. */
const MAAND_JAAR = /^(?<maand>jan|feb)-(?<jaar>\d{2})$/;

/**
 * The periode a cell of a file stands for: `2022-1`, `2022 II`, `2022-H1`, `1e halfjaar 2022`; and the dates 1 January and
 * 1 February, which is what a typed `2022-1` and `2022-2` become. `undefined` for anything else, other dates included.
 */
export function parsePeriodecel(cel: Broncel, volgorde: Dagvolgorde): GelezenPeriode | undefined {
  const datumcel = datumVan(cel);
  if (datumcel !== undefined) return uitDatum(datumcel);
  if (typeof cel !== 'string' || cel.length > LANGSTE_PERIODE) return undefined;
  const tekst = cel
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/g, '-');
  const delen = (JAAR_EERST.exec(tekst) ?? JAAR_LAATST.exec(tekst))?.groups;
  if (delen !== undefined) return uitDelen(delen.jaar as string, delen.helft as string);
  const kort = MAAND_JAAR.exec(tekst)?.groups;
  if (kort !== undefined) return uitDatum(datumOf(Number(`20${kort.jaar}`), kort.maand === 'jan' ? 1 : 2, 1));
  const datum = parseDatumtekst(tekst, volgorde);
  return datum === undefined ? undefined : uitDatum(datum);
}

function uitDelen(jaar: string, helft: string): GelezenPeriode | undefined {
  const periode = parsePeriode(`${jaar}-${HELFT[helft]}`);
  return periode && { periode, hersteld: false };
}

function uitDatum(datum: number): GelezenPeriode | undefined {
  const { jaar, maand, dag } = splitDatum(datum);
  const periode = dag === 1 ? parsePeriode(`${jaar}-${maand}`) : undefined;
  return periode && { periode, hersteld: true };
}
