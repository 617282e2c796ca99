import { BRONNEN, CLAIMS, GEPUBLICEERD } from '../../../core/bronnen/index.ts';
import type { Datum } from '../../../core/datum.ts';
import {
  type Document,
  documentVan,
  type Dossier,
  type Dossiers,
  type Gemeentesoort,
  halfjaarrapport,
  type Rapportbron,
  readDossiers,
  type Rijfout,
  type Samenvoegbestand,
  samenvoegbestandVan,
  type Stamp,
  uitDossiers,
  uitPublicaties,
} from '../../../core/documenten/index.ts';
import type { Kaderkeuze } from '../../../core/kader/index.ts';
import { gemeentesleutel } from '../../../core/gemeente/index.ts';
import type { Voorkennis } from '../../../core/prognose/index.ts';
import type { Places } from '../../documenten/house-places.ts';
import { comparePeriode, parsePeriode, type Periode, shiftPeriode } from '../../../core/periode.ts';
import { celVan, readTabel } from '../../../core/tabel.ts';
import type { Ketenstand } from '../../../core/zegel/index.ts';
import { cellenOpBlad, type TabelInGebied } from '../shared/tabel-in-gebied.ts';

/** What can be made. */
export type Documentsoort = Gemeentesoort | 'samenvoegbestand' | 'halfjaarrapport';

/** Where the figures of a half-yearly report come from. */
export type Rapportherkomst = 'gepubliceerd' | 'tabel';

/** Documents or merge data of municipalities, ready but for their file: of `dossiers`, in their order. */
export type Gemeenteopdracht =
  | {
      readonly soort: Gemeentesoort;
      readonly stamp: Stamp;
      readonly dossiers: readonly Dossier[];
      readonly documenten: readonly Document[];
    }
  | {
      readonly soort: 'samenvoegbestand';
      readonly stamp: Stamp;
      readonly dossiers: readonly Dossier[];
      readonly samenvoeging: Samenvoegbestand;
    };

/** A Word template of the province's own, and the places it has. */
export interface ChosenTemplate {
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly places: Places;
}

/** The documents that are set in a template; none of merge data. */
export function documentsOf(command: DocumentCommand | undefined): readonly Document[] {
  if (command === undefined || command.soort === 'samenvoegbestand') return [];
  return command.soort === 'halfjaarrapport' ? [command.rapport] : command.documenten;
}

/** What is to be made, ready but for its file. */
export type DocumentCommand = Gemeenteopdracht | { readonly soort: 'halfjaarrapport'; readonly stamp: Stamp; readonly rapport: Document };

/**
 * The dossiers of a table in the workbook; a municipality of which a row cannot be read is left out, since its documents would be
 * made from a part of its figures. Throws an `Invoerfout` where the headers are wrong.
 */
export function dossiersIn(
  tabel: TabelInGebied,
  datum: Datum,
  vooruit: readonly TabelInGebied[] = [],
  genoteerd?: readonly Ketenstand[],
  kennis?: Voorkennis,
  kaders?: Kaderkeuze,
): Dossiers {
  const { dossiers, fouten, ongebruikt } = readDossiers(
    cellenOpBlad(tabel),
    datum,
    vooruit.map(({ cellen }) => cellen),
    genoteerd,
    kaders,
    kennis,
  );
  const metFout = new Set(fouten.map(({ gemeente }) => gemeentesleutel(gemeente)));
  return { dossiers: dossiers.filter(({ key }) => !metFout.has(key)), fouten, ongebruikt };
}

/** The half-year after the last one of a table, whose tasks may stand on a sheet of their own. */
export function komendePeriode({ cellen }: TabelInGebied): Periode | undefined {
  const tabel = readTabel(cellen, []);
  const perioden = tabel.rijen.flatMap((rij) => parsePeriode(String(celVan(tabel, rij, 'periode') ?? '')) ?? []);
  const laatste = perioden.sort(comparePeriode).at(-1);
  return laatste === undefined ? undefined : shiftPeriode(laatste, 1);
}

/** The key of the municipality in a row of the table; `undefined` where there is none. */
export function keyInRij({ cellen }: TabelInGebied, rij: number): string | undefined {
  const gevraagd = cellen[rij];
  if (gevraagd === undefined || rij === 0) return undefined;
  const cel = celVan(readTabel(cellen, []), gevraagd, 'gemeente');
  return typeof cel === 'string' ? gemeentesleutel(cel) : undefined;
}

/** Whether the figures of a municipality allow of a document; merge data is that of a letter. */
export function isMogelijk(soort: Gemeenteopdracht['soort'], dossier: Dossier): boolean {
  return documentVan(soort === 'samenvoegbestand' ? 'brief' : soort, dossier) !== undefined;
}

/** The documents or merge data of chosen municipalities; `undefined` where none of them has figures for it. */
export function gemeenteopdracht(
  soort: Gemeenteopdracht['soort'],
  gekozen: readonly Dossier[],
  stamp: Stamp,
): Gemeenteopdracht | undefined {
  const dossiers = gekozen.filter((dossier) => isMogelijk(soort, dossier));
  if (dossiers.length === 0) return undefined;
  if (soort === 'samenvoegbestand') return { soort, stamp, dossiers, samenvoeging: samenvoegbestandVan(dossiers, stamp) };
  return { soort, stamp, dossiers, documenten: dossiers.flatMap((dossier) => documentVan(soort, dossier) ?? []) };
}

/** What a half-yearly report can be made from. */
export function rapportbron(herkomst: Rapportherkomst, dossiers: readonly Dossier[]): Rapportbron {
  return herkomst === 'tabel' ? uitDossiers(dossiers) : uitPublicaties({ boek: GEPUBLICEERD, claims: CLAIMS, bronnen: BRONNEN });
}

/** The half-yearly report of a periode, the last one by default; `undefined` where there is none. */
export function rapportopdracht(bron: Rapportbron, periode: Periode | undefined, stamp: Stamp): DocumentCommand | undefined {
  const gekozen = periode !== undefined && bron.perioden.includes(periode) ? periode : bron.perioden.at(-1);
  return gekozen === undefined ? undefined : { soort: 'halfjaarrapport', stamp, rapport: halfjaarrapport(bron, gekozen) };
}

/** The rows that cannot be read, of all municipalities or of the chosen ones. */
export function foutenVan(fouten: readonly Rijfout[], keys: ReadonlySet<string> | undefined): readonly Rijfout[] {
  return keys === undefined ? fouten : fouten.filter(({ gemeente }) => keys.has(gemeentesleutel(gemeente)));
}
