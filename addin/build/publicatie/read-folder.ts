import { OPDRACHTFOUT } from '../build-messages.ts';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type * as z from 'zod/mini';
import { bronSchema, claimSchema, jaarregelSchema, trederegelSchema } from '../../../core/bronnen/bronnen-schema.ts';
import { type Bron, type Claim, tredeclaim, type Trederegel } from '../../../core/bronnen/index.ts';
import { redenVan } from '../../../notebooks/render/reason.ts';

/** A publication as it was read: its document and every claim it makes, the treden among them. */
export interface Publicatie {
  readonly bron: Bron;
  readonly claims: readonly Claim[];
  /** How many years of a series of years it holds. */
  readonly jaren: number;
}

/** Reads and checks the folder of a publication, whether it is in the product or not. Throws a fault that names file, row, column and reason of each. */
export function readPublicatie(map: string): Publicatie {
  const fouten: string[] = [];
  const bronnen = checked<Bron>('bron.json', [readJson(map, 'bron.json', undefined, fouten)], bronSchema, fouten);
  const key = basename(resolve(map));
  const rows = <T>(file: string, schema: z.ZodMiniType) =>
    checked<T>(
      file,
      readRows(map, file, fouten).map((rij) => withBron(rij, key)),
      schema,
      fouten,
    );
  const cijfers = rows<Claim>('cijfers.json', claimSchema);
  const treden = rows<Trederegel>('treden.json', trederegelSchema);
  const jaren = rows<unknown>('jaarreeks.json', jaarregelSchema).length;
  const [bron] = bronnen;
  if (bron !== undefined && bron.bron !== key)
    fouten.push(`bron.json: bron is "${bron.bron}", maar de map heet "${key}"; maak die gelijk.`);
  if (bron === undefined || fouten.length > 0) throw OPDRACHTFOUT.publicatie_onbruikbaar({ map, fouten });
  return { bron, claims: [...cijfers, ...treden.map(tredeclaim)], jaren };
}

function readJson(map: string, file: string, zonder: unknown, fouten: string[]): unknown {
  const path = join(map, file);
  if (!existsSync(path)) {
    if (zonder === undefined) fouten.push(`${file} ontbreekt.`);
    return zonder;
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    fouten.push(`${file} is geen geldige JSON.`);
    return zonder;
  }
}

function readRows(map: string, file: string, fouten: string[]): readonly unknown[] {
  const inhoud = readJson(map, file, [], fouten);
  if (Array.isArray(inhoud)) return inhoud;
  fouten.push(`${file} is geen lijst van rijen.`);
  return [];
}

/** A row with the key of its folder; a row that names a document itself is left as it is, and refused. */
function withBron(rij: unknown, bron: string): unknown {
  if (typeof rij !== 'object' || rij === null) return rij;
  return 'bron' in rij ? { ...rij, bron: undefined } : { bron, ...rij };
}

/** The rows that fit the schema; what does not is reported in `fouten`. */
function checked<T>(file: string, rijen: readonly unknown[], schema: z.ZodMiniType, fouten: string[]): readonly T[] {
  return rijen.flatMap((rij, i) => {
    if (rij === undefined) return [];
    const uitkomst = schema.safeParse(rij);
    if (uitkomst.success) return [uitkomst.data as T];
    const plaats = rijen.length === 1 ? file : `${file}, rij ${i + 1}`;
    fouten.push(...uitkomst.error.issues.map((issue) => redenVan(plaats, issue, rij)));
    return [];
  });
}
