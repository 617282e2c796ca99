import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFileBeside } from './read-beside.ts';
import { readRegister, type Register } from '../../core/bronnen/index.ts';
import { isDubbelzinnig, parseGetal } from '../../core/getaltekst.ts';
import type { Bronblad, Broncel } from '../../core/inlezen/index.ts';
import { parsePeriode } from '../../core/periode.ts';
import { findKoprij } from '../../core/tabel.ts';
import { EIGEN_PUBLICATIES, type Publicaties, publicaties } from '../../notebooks/data/publicaties.ts';
import { readGegevensbestand } from '../../notebooks/render/data-file.ts';
import { GEGEVENSFOUT } from '../../notebooks/render/render-messages.ts';

/** The sheet of a workbook that holds figures, where it has several. */
const SHEET = 'IBT-cijfers';

/** Own figures beside the published ones or in their place, and what must be told of the file. */
export interface OwnFigures {
  readonly publicaties: Publicaties;
  readonly meldingen: readonly string[];
}

/**
 * Opens a file with own figures: a table with a row for each area and half-year (xlsx, ods, csv), or claims one a row (csv, json).
 * They go before the published figures, or with `alleen` replace them. Throws a fault with row, column and reason.
 */
export async function openOwnFigures(path: string, alleen: boolean): Promise<OwnFigures> {
  const { eigen, meldingen } = await readOwn(path);
  const file = { naam: basename(path), alleen, gebieden: [...new Set(eigen.claims.map(({ gebied }) => gebied))] };
  if (alleen) return { publicaties: publicaties({ jaarreeks: [], ...eigen, eigen: file }), meldingen };
  const { bronnen, claims, jaarreeks } = EIGEN_PUBLICATIES;
  const keys = new Set(eigen.bronnen.map(({ bron }) => bron));
  return {
    publicaties: publicaties({
      bronnen: [...bronnen.filter(({ bron }) => !keys.has(bron)), ...eigen.bronnen],
      claims: [...eigen.claims, ...claims],
      jaarreeks: [...jaarreeks, ...(eigen.jaarreeks ?? [])],
      eigen: file,
    }),
    meldingen,
  };
}

type Own = Pick<Register, 'claims' | 'bronnen'> & Partial<Pick<Publicaties, 'jaarreeks'>>;

async function readOwn(path: string): Promise<{ readonly eigen: Own; readonly meldingen: readonly string[] }> {
  const bytes = bytesVan(path);
  if (/\.json$/i.test(path) || isClaims(bytes)) return { eigen: readGegevensbestand(path), meldingen: [] };
  const { claims, bronnen, fouten, ongebruikt, onbekend } = readRegister(cellenVan(await bladVan(bytes)), {
    nul_is_leeg: false,
    bron: basename(path),
    onbekend: 'neem',
  });
  if (fouten.length > 0) throw GEGEVENSFOUT.onbruikbaar({ path, fouten: fouten.map(({ fout }) => fout.message) });
  if (claims.length === 0) throw GEGEVENSFOUT.onbruikbaar({ path, fouten: ['geen enkele rij met cijfers gevonden'] });
  return {
    eigen: { claims, bronnen },
    meldingen: [
      ...ongebruikt.map((kop) => `kolom "${kop}" wordt niet gebruikt`),
      ...onbekend.map((naam) => `"${naam}" is geen bekende gemeente of provincie en is overgenomen zoals het er staat`),
    ],
  };
}

function bytesVan(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw GEGEVENSFOUT.niet_te_lezen({ path });
  }
}

/** Whether the first row is that of claims: a grootheid and a waarde a row. */
function isClaims(bytes: Uint8Array): boolean {
  const [koprij = ''] = new TextDecoder().decode(bytes.subarray(0, 2000)).split(/\r?\n/);
  return /\bgrootheid\b/.test(koprij) && /\bwaarde\b/.test(koprij);
}

async function bladVan(bytes: Uint8Array): Promise<Bronblad> {
  const gelezen = await readFileBeside(bytes);
  if (gelezen.soort === 'blad') return gelezen.blad;
  const namen = gelezen.werkmap.bladen.map(({ naam }) => naam);
  const naam = namen.find((een) => een === SHEET) ?? (namen.length === 1 ? namen[0] : undefined);
  if (naam === undefined) throw GEGEVENSFOUT.welk_blad({ sheet: SHEET, bladen: namen });
  return gelezen.werkmap.read(naam);
}

/** The cells of a sheet, each row where it stands; below the headers texts that are numbers, as a sender writes them. */
function cellenVan({ rijen }: Bronblad): readonly (readonly unknown[])[] {
  const cellen: unknown[][] = [];
  for (const { nummer, cellen: rij } of rijen) {
    while (cellen.length < nummer - 1) cellen.push([]);
    cellen.push(rij.map(plainCel));
  }
  const koprij = findKoprij(cellen) ?? 0;
  return cellen.map((rij, i) => (i <= koprij ? rij : rij.map(metGetal)));
}

function plainCel(cel: Broncel): unknown {
  if (typeof cel !== 'object' || cel === null) return cel;
  return cel.soort === 'datum' ? cel.datum : cel.code;
}

function metGetal(cel: unknown): unknown {
  if (typeof cel !== 'string' || parsePeriode(cel) !== undefined) return cel;
  const tekst = cel.trim();
  // "1.500" is a count of a thousand and more, since persons are whole.
  const getal = isDubbelzinnig(tekst) ? parseGetal(tekst.replace(/[.,]/, ''), 'komma') : parseGetal(tekst, 'komma');
  return getal ?? cel;
}
