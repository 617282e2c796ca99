import { type Datum, isoDatum } from '../datum.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { type Invoerfout, isLeeg, isLeegOfNul, misschienNietNul, readAantal, readDatum, readPeriode, readTekst } from '../invoer/index.ts';
import { peildatum } from '../periode.ts';
import { readRijen, rijenVan, type Invoerrij } from '../rijen.ts';
import { isLegeRij, isSamenvattend, readTabel } from '../tabel.ts';
import { BEGIN, type Keten, KETENKOLOMMEN, type Ketenstand, type Link, linkAfter } from '../zegel/index.ts';
import { STANDENFOUT } from './standen-messages.ts';
import { laatsteStanden, type Vastgelegd } from './vastgelegd.ts';

/** What a row says; all of it is sealed. */
const INHOUDKOLOMMEN = ['gemeente', 'periode', 'datum', 'bekend_op', 'gerealiseerd', 'gekoppeld', 'bron'] as const;

/** The columns of the sheet with standen, in order. */
export const STANDENKOLOMMEN = [...INHOUDKOLOMMEN, ...KETENKOLOMMEN] as const;

/** The sheet on which standen are kept. */
export const STANDENBLAD = 'IBT-standen';

/** When figures were brought in, and where they come from. */
export interface Standenherkomst {
  /** For rows without a date of their own; `undefined` where every row must have one. */
  readonly datum: Datum | undefined;
  readonly bekend_op: Datum;
  readonly bron: string;
}

/** A stand that is lower than the one before it: within a periode it adds up, unless a mistake was corrected. */
export interface Daling {
  readonly stand: Vastgelegd;
  readonly eerder: Vastgelegd;
}

/** What is put below the standen that are there, and what is not. */
export interface Vastlegging {
  readonly nieuw: readonly Vastgelegd[];
  /** How many rows are there already with the same figure for the same day. */
  readonly bekend: number;
  readonly dalingen: readonly Daling[];
  /** Rows that cannot be recorded, with the reason. */
  readonly onleesbaar: readonly Invoerfout[];
}

/**
 * The standen of a table that are to be added to those recorded before. Nothing that is there is changed: a figure that is
 * different from before for the same day is added with the day on which it became known. Rows of one day that do not agree are not
 * recorded, since which is right is not known. Totals and rows without
 * periode and gerealiseerd are passed over. Throws an `Invoerfout` where the headers are wrong.
 */
export function nieuweStanden(
  cellen: readonly (readonly unknown[])[],
  eerder: readonly Vastgelegd[],
  herkomst: Standenherkomst,
): Vastlegging {
  const tabel = readTabel(cellen, ['gemeente', 'periode', 'gerealiseerd']);
  const bekendPerDag = new Map(eerder.map((stand) => [dagsleutel(stand), stand]));
  const laatste = laatsteStanden(eerder);
  const nieuw: Vastgelegd[] = [];
  const dalingen: Daling[] = [];
  let bekend = 0;
  const { gelezen, onleesbaar } = readRijen(rijenVan(tabel), (rij) => (isZonderStand(rij) ? undefined : readStand(rij, herkomst)));
  const dubbel = new Set([...group(gelezen, dagsleutel).values()].filter(isTegenstrijdig).flat());
  for (const stand of gelezen) {
    if (dubbel.has(stand)) continue;
    const key = rijsleutel(stand.gemeente, stand.periode);
    const zelfdeDag = bekendPerDag.get(dagsleutel(stand));
    if (zelfdeDag !== undefined && zelfdeDag.gerealiseerd === stand.gerealiseerd && zelfdeDag.gekoppeld === stand.gekoppeld) {
      bekend++;
      continue;
    }
    const vorige = laatste.get(key);
    if (vorige !== undefined && vorige.datum <= stand.datum && stand.gerealiseerd < vorige.gerealiseerd)
      dalingen.push({ stand, eerder: vorige });
    bekendPerDag.set(dagsleutel(stand), stand);
    if (vorige === undefined || vorige.datum <= stand.datum) laatste.set(key, stand);
    nieuw.push(stand);
  }
  return {
    nieuw,
    bekend,
    dalingen,
    onleesbaar: [...onleesbaar.map(({ fout }) => fout), ...[...group([...dubbel], dagsleutel).values()].map(dubbelfout)],
  };
}

function dagsleutel({ gemeente, periode, datum }: Vastgelegd): string {
  return `${rijsleutel(gemeente, periode)}|${datum}`;
}

/** Whether rows of one day do not agree, so that which one is right is not known. */
function isTegenstrijdig([eerste, ...andere]: readonly Vastgelegd[]): boolean {
  return andere.some(({ gerealiseerd, gekoppeld }) => gerealiseerd !== eerste?.gerealiseerd || gekoppeld !== eerste.gekoppeld);
}

function dubbelfout(standen: readonly Vastgelegd[]): Invoerfout {
  const { gemeente, periode, datum } = standen[0] as Vastgelegd;
  return STANDENFOUT.stand_dubbel({ gemeente, periode, datum, aantallen: [...new Set(standen.map(({ gerealiseerd }) => gerealiseerd))] });
}

/** Whether a row gives no figure to record: totals, and titles and notes between the figures. */
function isZonderStand(rij: Invoerrij): boolean {
  return isSamenvattend(rij.gemeente) || (isLeegOfNul(rij.cel('periode')) && isLeegOfNul(rij.cel('gerealiseerd')));
}

function readStand(rij: Invoerrij, { datum, bekend_op, bron }: Standenherkomst): Vastgelegd {
  const periode = rij.read('periode', readPeriode);
  const dag = rij.read('datum', misschienNietNul(readDatum)) ?? datum;
  const naam = rij.plaats('datum');
  if (dag === undefined) throw STANDENFOUT.datum_ontbreekt({ naam });
  if (dag <= peildatum(periode, 'begin') || dag > peildatum(periode, 'correctie'))
    throw STANDENFOUT.datum_buiten_periode({ naam, datum: dag, periode });
  if (dag > bekend_op) throw STANDENFOUT.datum_na_inbreng({ naam, datum: dag, bekend_op });
  return {
    gemeente: rij.read('gemeente', readTekst),
    periode,
    datum: dag,
    bekend_op,
    gerealiseerd: rij.read('gerealiseerd', readAantal),
    gekoppeld: rij.read('gekoppeld', misschienNietNul(readAantal)),
    bron,
    volgnummer: undefined,
  };
}

/** Standen as rows to write, chained to those that were recorded before; days as text such as `2022-07-01`. */
export function alsStandenrijen(standen: readonly Vastgelegd[], na: Ketenstand = BEGIN): (string | number | null)[][] {
  let keten = na;
  return standen.map(({ gemeente, periode, datum, bekend_op, gerealiseerd, gekoppeld, bron }) => {
    const linked = gekoppeld === 0 ? 'geen' : (gekoppeld ?? null);
    const rij = [gemeente, periode, isoDatum(datum), isoDatum(bekend_op), gerealiseerd, linked, bron];
    const { volgnummer, vorig_zegel, zegel } = linkAfter(
      keten,
      INHOUDKOLOMMEN.map((kolom, i) => [kolom, rij[i]]),
    );
    keten = { aantal: volgnummer, zegel };
    return [...rij, volgnummer, vorig_zegel, zegel];
  });
}

/** The chain of the sheet, as its rows stand. Rows from before there were seals have none. */
export function standenketen(cellen: readonly (readonly unknown[])[]): Keten {
  const koppen = cellen[0] ?? [];
  const rijen = cellen.slice(1).flatMap((rij, i): Link[] => {
    if (isLegeRij(rij)) return [];
    const cel = (kolom: (typeof STANDENKOLOMMEN)[number]): unknown => rij[koppen.indexOf(kolom)];
    const [volgnummer, vorig_zegel, zegel] = KETENKOLOMMEN.map(cel);
    const over = [cel('gemeente'), cel('periode'), cel('datum')].filter((een) => !isLeeg(een)).join(' ');
    return [{ rij: i + 2, over, volgnummer, vorig_zegel, zegel, inhoud: INHOUDKOLOMMEN.map((kolom) => [kolom, cel(kolom)]) }];
  });
  const isVooraf = ({ volgnummer, vorig_zegel, zegel }: Link): boolean => [volgnummer, vorig_zegel, zegel].every(isLeeg);
  return { blad: STANDENBLAD, links: rijen.filter((een) => !isVooraf(een)), vooraf: rijen.filter(isVooraf) };
}
