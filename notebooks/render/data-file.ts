import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type * as z from 'zod/mini';
import { bronSchema, claimSchema, jaarregelSchema, trederegelSchema } from '../../core/bronnen/bronnen-schema.ts';
import { type Bron, BRONNEN, type Claim, type Jaarregel, tredeclaim, type Trederegel } from '../../core/bronnen/index.ts';
import { isDubbelzinnig, parseGetypt } from '../../core/getaltekst.ts';
import { parsePeriode } from '../../core/periode.ts';
import { type Publicaties, publicaties } from '../data/publicaties.ts';
import { redenVan } from './reason.ts';
import { GEGEVENSFOUT } from './render-messages.ts';

/** A row of a file, with the place a reader finds it at. */
interface Bestandsrij {
  readonly plaats: string;
  readonly rij: unknown;
}

/**
 * Reads an own data file of claims, one a row. A `.csv` holds claims, with a column `bron` and those of the
 * project's own `cijfers.json`; a trede is a claim of grootheid `trede`. A `.json` holds `cijfers`, and if wanted `treden`, `bronnen` and
 * `leusden_jaarreeks`, each as in this project. Throws a fault of `GEGEVENSFOUT` with row, column and reason.
 */
export function readGegevensbestand(path: string): Publicaties {
  const tekst = read(path);
  const delen = path.toLowerCase().endsWith('.json') ? uitJson(tekst) : { cijfers: uitCsv(tekst), treden: [], bronnen: [], jaren: [] };
  const fouten: string[] = [];
  const eigen = check<Bron>(delen.bronnen, bronSchema, fouten);
  const bronnen = [...BRONNEN.filter(({ bron }) => !eigen.some((een) => een.bron === bron)), ...eigen];
  const bekend = new Set(bronnen.map(({ bron }) => bron));
  const cijfers = check<Claim>(delen.cijfers, claimSchema, fouten, bekend);
  const treden = check<Trederegel>(delen.treden, trederegelSchema, fouten, bekend);
  const jaarreeks = check<Jaarregel>(delen.jaren, jaarregelSchema, fouten, bekend);
  if (delen.cijfers.length === 0) fouten.push('geen enkele rij met cijfers gevonden');
  if (fouten.length > 0) throw GEGEVENSFOUT.onbruikbaar({ path, fouten });
  return publicaties({ bronnen, claims: [...cijfers, ...treden.map(tredeclaim)], jaarreeks });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw GEGEVENSFOUT.niet_te_lezen({ path });
  }
}

function uitCsv(tekst: string): readonly Bestandsrij[] {
  const { data } = Papa.parse<Record<string, string>>(tekst, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (kop) => kop.trim(),
  });
  // The header row is row 1.
  return data.map((rij, i) => ({
    plaats: `rij ${i + 2}`,
    rij: Object.fromEntries(Object.entries(rij).flatMap(([kop, cel]) => csvCel(kop, cel))),
  }));
}

const GETALKOLOMMEN: ReadonlySet<string> = new Set(['regel', 'waarde']);

/** A blank cell is an absent field; a number is read as people write it, and left where it may mean two; a periode may be written `2022-I`. */
function csvCel(kop: string, cel: unknown): readonly (readonly [string, unknown])[] {
  if (typeof cel !== 'string') return [[kop, cel]];
  const tekst = cel.trim();
  if (tekst === '') return [];
  if (GETALKOLOMMEN.has(kop)) return [[kop, isDubbelzinnig(tekst) ? tekst : (parseGetypt(tekst) ?? tekst)]];
  return [[kop, kop === 'periode' ? (parsePeriode(tekst) ?? tekst) : tekst]];
}

const JSONDELEN = ['cijfers', 'treden', 'bronnen', 'leusden_jaarreeks'] as const;

function uitJson(tekst: string): {
  cijfers: readonly Bestandsrij[];
  treden: readonly Bestandsrij[];
  bronnen: readonly Bestandsrij[];
  jaren: readonly Bestandsrij[];
} {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    throw GEGEVENSFOUT.geen_json();
  }
  const [cijfers, treden, bronnen, jaren] = JSONDELEN.map((deel) => {
    const rijen: unknown = typeof inhoud === 'object' && inhoud !== null ? (inhoud as Record<string, unknown>)[deel] : undefined;
    return (Array.isArray(rijen) ? rijen : []).map((rij: unknown, i): Bestandsrij => ({ plaats: `${deel}, rij ${i + 1}`, rij }));
  });
  return { cijfers: cijfers ?? [], treden: treden ?? [], bronnen: bronnen ?? [], jaren: jaren ?? [] };
}

/** The rows that fit the schema; what does not fit is reported in `fouten`. With `bekend`: every row names one of these documents. */
function check<T>(rijen: readonly Bestandsrij[], schema: z.ZodMiniType, fouten: string[], bekend?: ReadonlySet<string>): readonly T[] {
  return rijen.flatMap(({ plaats, rij }) => {
    const uitkomst = schema.safeParse(rij);
    if (!uitkomst.success) {
      fouten.push(...uitkomst.error.issues.map((issue) => redenVan(plaats, issue, rij)));
      return [];
    }
    const { bron } = uitkomst.data as { bron: string };
    if (bekend !== undefined && !bekend.has(bron))
      fouten.push(
        `${plaats}, kolom bron: kreeg "${bron}", verwacht een van ${[...bekend].join(', ')}. Een nieuwe bron hoort in een JSON-bestand onder "bronnen".`,
      );
    return [uitkomst.data as T];
  });
}
