import { group } from '../group.ts';
import { beginNa, type Inhoud, type Ketenstand, zegelVan } from './chain.ts';
import { ZIN as TEKST } from './zegel-texts.ts';

/** A row of a sheet with a chain, as it stands there now. */
export interface Link {
  /** The row on the sheet, the headers being 1. */
  readonly rij: number;
  /** What the row is about, such as `Utrecht 2022-1`. */
  readonly over: string;
  readonly volgnummer: unknown;
  readonly vorig_zegel: unknown;
  readonly zegel: unknown;
  readonly inhoud: Inhoud;
}

/** The rows of a sheet with a chain. */
export interface Keten {
  readonly blad: string;
  readonly links: readonly Link[];
  /** Rows from before the sheet had a chain. */
  readonly vooraf: readonly Link[];
}

/** What is wrong with a chain. */
export type Ketensoort =
  | 'gewijzigd'
  | 'zonder_zegel'
  | 'kopie'
  | 'nummer_dubbel'
  | 'verwijderd'
  | 'sluit_niet_aan'
  | 'ander_zegel'
  | 'niet_genoteerd'
  | 'nergens_genoteerd'
  /** Rows of the first version, of one day: which came last is not known. */
  | 'volgorde_onzeker';

/** A fault in a chain, in Dutch; `rij` where it is one row. */
export interface Ketenbevinding {
  readonly soort: Ketensoort;
  readonly rij: number | undefined;
  readonly zin: string;
}

/** A row that has what a chained row must have. */
interface Genummerd extends Link {
  readonly volgnummer: number;
  readonly zegel: string;
}

/** Whether a row says what it said when it was sealed. */
export function isOngewijzigd({ volgnummer, vorig_zegel, zegel, inhoud }: Link): boolean {
  return typeof volgnummer === 'number' && zegelVan(volgnummer, textOf(vorig_zegel), inhoud) === zegel;
}

/**
 * The faults of a chain, whatever the order of its rows: changed, removed, copied, replaced and added rows.
 * `genoteerd` is what was noted apart from the rows, in any order; `undefined` where that was not looked at.
 */
export function checkChain({ blad, links, vooraf }: Keten, genoteerd: readonly Ketenstand[] | undefined): readonly Ketenbevinding[] {
  const perNummer = group(links.filter(isGenummerd), ({ volgnummer }) => volgnummer);
  const zonderZegel = (een: Link): Ketenbevinding => ({ soort: 'zonder_zegel', rij: een.rij, zin: TEKST.zonderZegel(blad, een) });
  const eerste = perNummer.get(1)?.[0];
  return [
    ...links.flatMap((een): Ketenbevinding[] => {
      if (!isGenummerd(een)) return [zonderZegel(een)];
      return isOngewijzigd(een) ? [] : [{ soort: 'gewijzigd', rij: een.rij, zin: TEKST.gewijzigd(blad, een) }];
    }),
    ...(eerste !== undefined && textOf(eerste.vorig_zegel) === '' ? vooraf.map(zonderZegel) : []),
    ...[...perNummer.values()].flatMap((rijen) => dubbele(blad, rijen)),
    ...verwijderde(blad, perNummer, genoteerd),
    ...losse(blad, perNummer, beginVan(vooraf).zegel),
    ...(genoteerd === undefined ? [] : nietAlsGenoteerd(blad, perNummer, genoteerd)),
  ];
}

/** How far a chain is by its rows and by what was noted: with this the next row goes on. */
export function ketenstand({ links, vooraf }: Keten, genoteerd: readonly Ketenstand[]): Ketenstand {
  const rijen = links.filter(isGenummerd).map(({ volgnummer, zegel }): Ketenstand => ({ aantal: volgnummer, zegel }));
  return [...rijen, ...genoteerd].reduce((last, een) => (een.aantal > last.aantal ? een : last), beginVan(vooraf));
}

function beginVan(vooraf: readonly Link[]): Ketenstand {
  return beginNa(vooraf.map(({ inhoud }) => inhoud));
}

function isGenummerd(een: Link): een is Genummerd {
  return Number.isSafeInteger(een.volgnummer) && Number(een.volgnummer) > 0 && textOf(een.zegel) !== '';
}

function textOf(cel: unknown): string {
  return typeof cel === 'string' ? cel : '';
}

function dubbele(blad: string, [eerste, ...meer]: readonly Genummerd[]): Ketenbevinding[] {
  return meer.map((een) => {
    const isCopy = een.zegel === eerste?.zegel;
    const zin = (isCopy ? TEKST.copy : TEKST.nummerDubbel)(blad, een, eerste?.rij ?? 0);
    return { soort: isCopy ? 'kopie' : 'nummer_dubbel', rij: een.rij, zin };
  });
}

/** The numbers that are not there, as ranges: a number typed far too high does not list millions. */
function verwijderde(blad: string, perNummer: ReadonlyMap<number, unknown>, genoteerd: readonly Ketenstand[] = []): Ketenbevinding[] {
  const aanwezig = [...perNummer.keys()].sort((a, b) => a - b);
  const na = Math.max(aanwezig.at(-1) ?? 0, ...genoteerd.map(({ aantal }) => aantal)) + 1;
  return [...aanwezig, na].flatMap((nummer, i): Ketenbevinding[] => {
    const van = (aanwezig[i - 1] ?? 0) + 1;
    return van < nummer ? [{ soort: 'verwijderd', rij: undefined, zin: TEKST.verwijderd(blad, van, nummer - 1) }] : [];
  });
}

/** Rows that are sound by themselves and do not fit together: one of them was replaced. */
function losse(blad: string, perNummer: ReadonlyMap<number, readonly Genummerd[]>, begin: string): Ketenbevinding[] {
  return [...perNummer].flatMap(([nummer, [een]]): Ketenbevinding[] => {
    const vorige = perNummer.get(nummer - 1)?.[0];
    if (een === undefined || !isOngewijzigd(een) || (nummer > 1 && (vorige === undefined || !isOngewijzigd(vorige)))) return [];
    const ervoor = textOf(een.vorig_zegel);
    if (ervoor === (vorige?.zegel ?? begin) || (nummer === 1 && ervoor === '')) return [];
    return [{ soort: 'sluit_niet_aan', rij: een.rij, zin: TEKST.pastNiet(blad, een) }];
  });
}

function nietAlsGenoteerd(
  blad: string,
  perNummer: ReadonlyMap<number, readonly Genummerd[]>,
  genoteerd: readonly Ketenstand[],
): Ketenbevinding[] {
  const hoogste = Math.max(0, ...perNummer.keys());
  const genoteerdTot = Math.max(0, ...genoteerd.map(({ aantal }) => aantal));
  const andere = genoteerd.flatMap(({ aantal, zegel }): Ketenbevinding[] => {
    const rijen = perNummer.get(aantal);
    return rijen === undefined || rijen.some((rij) => rij.zegel === zegel)
      ? []
      : [{ soort: 'ander_zegel', rij: rijen[0]?.rij, zin: TEKST.anderZegel(blad, aantal) }];
  });
  if (hoogste > 0 && genoteerd.length === 0) return [{ soort: 'nergens_genoteerd', rij: undefined, zin: TEKST.nergensGenoteerd(blad) }];
  if (hoogste > genoteerdTot)
    andere.push({ soort: 'niet_genoteerd', rij: undefined, zin: TEKST.nietGenoteerd(blad, genoteerdTot + 1, hoogste) });
  return andere;
}
