import type { BeoordelingOp } from '../bronnen/claim.ts';
import { type Datum, isDatum, splitDatum } from '../datum.ts';
import { isLeegOfNul, leesDatum } from '../invoer/lezers.ts';
import { Invoerfout } from '../invoer/invoerfout.ts';
import { parsePeriode, type Periode, periodeOf } from '../periode.ts';
import { celVan, type Kolomnaam, type Tabel } from '../tabel.ts';
import type { Bevinding } from './bevinding.ts';
import { leesCijfer } from './cel.ts';
import { BEKENDE_KOLOMMEN, type Cijferkolom, CIJFERKOLOMMEN, CIJFERKOLOMNAMEN } from './kolommen.ts';
import { leesNaam, type Rijnaam } from './lees-naam.ts';
import type { Controlerij } from './rij.ts';
import { type Controletabel, maakControletabel, type Telling } from './tabel.ts';

/** A row being read: its number, its cells by column, and where to leave what is wrong with one. */
interface Regel {
  readonly rij: number;
  readonly cel: (kolom: Kolomnaam) => unknown;
  readonly meld: (bevinding: Bevinding) => void;
}

/** The first year in which a number as periode is taken for a typed periode that became a date. */
const EERSTE_JAAR = 2000;

/**
 * Reads a table for the check. A cell that cannot be read is a finding and counts as unknown, so that it stops no other check.
 * Blank rows, averages, and rows with nothing but a name are passed over.
 */
export function leesControletabel(tabel: Tabel): { readonly gelezen: Controletabel; readonly bevindingen: readonly Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const rijen: Controlerij[] = [];
  const tellingen: Telling[] = [];
  const aanwezig = BEKENDE_KOLOMMEN.filter((kolom) => tabel.kolommen.has(kolom));
  const inhoud = aanwezig.length === 1 ? aanwezig : aanwezig.filter((kolom) => kolom !== 'gemeente');
  const naamVan = onthoud(leesNaam);
  for (const [i, cellen] of tabel.rijen.entries()) {
    const regel: Regel = { rij: i + 2, cel: (kolom) => celVan(tabel, cellen, kolom), meld: (bevinding) => bevindingen.push(bevinding) };
    if (inhoud.every((kolom) => isLeegOfNul(regel.cel(kolom)))) continue;
    const naam = aanwezig.includes('gemeente') ? naamInRegel(regel, naamVan) : ({ rol: 'gemeente', naam: '' } as const);
    if (naam.rol === 'telling') tellingen.push(...tellingIn(regel, naam.telt));
    else if (naam.rol !== 'gemiddelde') rijen.push(rijIn(regel, naam, aanwezig));
  }
  const benoemd = aanwezig.includes('gemeente') || !isEenReeks(rijen) ? rijen : rijen.map((rij) => ({ ...rij, naam: 'tabel' }));
  return { gelezen: maakControletabel(benoemd, tellingen), bevindingen };
}

/** Recognising an unknown name is slow, and names return every periode. */
function onthoud<W>(lees: (tekst: string) => W): (tekst: string) => W {
  const gelezen = new Map<string, W>();
  return (tekst) => {
    const waarde = gelezen.get(tekst) ?? lees(tekst);
    gelezen.set(tekst, waarde);
    return waarde;
  };
}

/** A table without names is about one area where no moment is in it twice. */
function isEenReeks(rijen: readonly Controlerij[]): boolean {
  return new Set(rijen.map(({ periode, peildatum }) => `${periode} ${peildatum}`)).size === rijen.length;
}

/** Rule: every row names an area, by the official name of a municipality. Source: the municipalities of the province (CBS). */
function naamInRegel({ rij, cel, meld }: Regel, naamVan: (tekst: string) => Rijnaam): Rijnaam {
  const gevonden = cel('gemeente');
  const plaats = { rij, kolom: 'gemeente', gevonden } as const;
  if (isLeegOfNul(gevonden) || typeof gevonden !== 'string') {
    meld(isLeegOfNul(gevonden) ? { ...plaats, soort: 'ontbreekt', ernst: 'let op' } : { ...plaats, soort: 'ongeldige_waarde', ernst: 'fout' });
    return { rol: 'gemeente', naam: '' };
  }
  const naam = naamVan(gevonden);
  if (naam.rol === 'gemeente' && naam.naaste !== undefined) {
    meld({ ...plaats, soort: 'gemeente_onbekend', ernst: 'let op', naaste: naam.naaste, berekend: naam.naaste[0] });
  }
  if (naam.rol === 'gemeente' && naam.spelling !== undefined) meld({ ...plaats, soort: 'gemeente_spelling', ernst: 'let op', berekend: naam.spelling });
  return naam;
}

function rijIn(regel: Regel, { rol, naam }: Rijnaam & { rol: 'gemeente' | 'totaal' }, aanwezig: readonly Kolomnaam[]): Controlerij {
  return {
    rij: regel.rij,
    rol,
    naam,
    periode: aanwezig.includes('periode') ? periodeIn(regel, rol) : undefined,
    peildatum: datumIn(regel),
    cijfers: Object.fromEntries(CIJFERKOLOMNAMEN.filter((kolom) => aanwezig.includes(kolom)).flatMap((kolom) => cijferIn(regel, kolom))),
    beoordeling_op: beoordelingOpIn(regel),
  };
}

/** The column with its figure; nothing where the cell cannot be read. */
function cijferIn({ rij, cel, meld }: Regel, kolom: Cijferkolom): readonly (readonly [Cijferkolom, number | null])[] {
  const gevonden = cel(kolom);
  const gelezen = leesCijfer(gevonden, CIJFERKOLOMMEN[kolom]);
  if (typeof gelezen !== 'object' || gelezen === null) return [[kolom, gelezen]];
  meld({ rij, kolom, gevonden, ernst: 'fout', ...gelezen });
  return [];
}

function tellingIn(regel: Regel, telt: Telling['telt']): readonly Telling[] {
  const gelezen = leesCijfer(regel.cel(telt.kolom), 'aantal');
  if (typeof gelezen === 'number') return [{ rij: regel.rij, periode: periodeIn(regel, 'totaal'), telt, aantal: gelezen }];
  if (gelezen !== null) regel.meld({ rij: regel.rij, kolom: telt.kolom, gevonden: regel.cel(telt.kolom), ernst: 'fout', ...gelezen });
  return [];
}

/** Rule: a periode is text such as 2022-1; a typed one that became 1 January or 1 February is still known. Source: the functions' contract. */
function periodeIn({ rij, cel, meld }: Regel, rol: 'gemeente' | 'totaal'): Periode | undefined {
  const gevonden = cel('periode');
  const plaats = { rij, kolom: 'periode', gevonden } as const;
  if (isLeegOfNul(gevonden)) {
    if (rol === 'gemeente') meld({ ...plaats, soort: 'ontbreekt', ernst: 'let op' });
    return undefined;
  }
  const periode = typeof gevonden === 'string' ? parsePeriode(gevonden) : undefined;
  if (periode !== undefined) return periode;
  const getypt = typeof gevonden === 'number' ? getyptePeriode(Math.floor(gevonden)) : undefined;
  meld(getypt === undefined ? { ...plaats, soort: 'ongeldige_waarde', ernst: 'fout' } : { ...plaats, soort: 'periode_als_datum', ernst: 'fout', berekend: getypt.bedoeld });
  return getypt?.zeker ? getypt.bedoeld : undefined;
}

function getyptePeriode(getal: number): { readonly bedoeld: Periode; readonly zeker: boolean } | undefined {
  if (!isDatum(getal)) return undefined;
  const { jaar, maand, dag } = splitDatum(getal);
  const zeker = dag === 1 && maand <= 2;
  const bedoeld = parsePeriode(zeker ? `${jaar}-${maand}` : periodeOf(getal));
  return bedoeld === undefined || jaar < EERSTE_JAAR ? undefined : { bedoeld, zeker };
}

function datumIn({ rij, cel, meld }: Regel): Datum | undefined {
  const gevonden = cel('peildatum');
  if (isLeegOfNul(gevonden)) return undefined;
  try {
    return leesDatum(gevonden, 'peildatum');
  } catch (fout) {
    if (!(fout instanceof Invoerfout)) throw fout;
    meld({ rij, kolom: 'peildatum', gevonden, soort: 'ongeldige_waarde', ernst: 'fout' });
    return undefined;
  }
}

function beoordelingOpIn({ rij, cel, meld }: Regel): BeoordelingOp | undefined {
  const gevonden = cel('beoordeling_op');
  if (isLeegOfNul(gevonden)) return undefined;
  const woord = typeof gevonden === 'string' ? gevonden.trim().toLowerCase() : '';
  if (woord === 'totaalopgave' || woord === 'koppelingstekort') return woord;
  meld({ rij, kolom: 'beoordeling_op', gevonden, soort: 'ongeldige_waarde', ernst: 'fout' });
  return undefined;
}
