import {
  BRONNEN,
  bronregel,
  cijferboek,
  CLAIMS,
  findBron,
  type Found,
  type Gebied,
  type Grootheid,
  herkenGebied,
  PROVINCIE,
} from '../../../core/bronnen/index.ts';
import { gemeentenOp, inwonersVan, UTRECHT } from '../../../core/gemeente/index.ts';
import { type Periode, shiftPeriode } from '../../../core/periode.ts';
import { verdeel } from '../../../core/verdelen.ts';

/**
 * Fictional figures for the municipalities in one half-year: no municipal figures were published. They add up to the
 * totals of the province in one report and give the published treden (Lopik apart), from published treden and inhabitants.
 */
export interface FictieveRij {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly taakstelling: number;
  readonly achterstand_begin: number;
  readonly gerealiseerd: number;
  readonly vorige_trede: number;
  /** Empty without koppelingstekort. */
  readonly gekoppeld: number | '';
  readonly gepubliceerde_trede: number;
}

/** The one report the example is made from: whatever is published later, the example stays what it is. */
const RAPPORT = 'voortgangsrapportage-2024';
/** That report, as a caption names it. */
export const VOORBEELDBRON = bronregel([findBron(RAPPORT)]);
/** The last half-year the report is about. */
export const VOORBEELDPERIODE: Periode = '2024-2';
const BOEK = cijferboek(
  CLAIMS.filter(({ bron }) => bron === RAPPORT),
  BRONNEN,
);
/** Published on trede 2 in the table and 1 in the text; the framework gives 3 where the achterstand did not grow. */
const NIET_TE_VOLGEN = 'Lopik';

/** How heavily an achterstand weighs per inhabitant, by trede: higher treden go with larger ones. */
const ZWAARTE: Readonly<Record<number, number>> = { 1: 0, 2: 2, 3: 4, 4: 6 };

/** A figure as the report gives it. */
export function uitRapport(gebied: Gebied, periode: Periode, grootheid: Grootheid): Found {
  const cijfer = BOEK.find(gebied, periode, grootheid);
  if (cijfer.soort !== 'gevonden') throw new RangeError(`${grootheid} ${periode} ${gebied.naam} is not in ${RAPPORT}`);
  return cijfer;
}

function gebiedVan(naam: string): Gebied {
  const herkenning = herkenGebied(naam);
  if (herkenning.soort !== 'herkend') throw new RangeError(`unknown area ${naam}`);
  return herkenning.gebied;
}

/** Divides a total over weights, everyone with a weight getting at least `minstens`. */
function verdeelMinstens(totaal: number, gewichten: readonly number[], minstens: number): number[] {
  const vloer = gewichten.map((gewicht) => (gewicht > 0 ? minstens : 0));
  const rest = verdeel(totaal - vloer.reduce((a, b) => a + b, 0), gewichten, 'rest');
  return vloer.map((laagste, i) => laagste + (rest[i] ?? 0));
}

/** A row for each municipality, the same at every call. */
export function fictieveRijen(): FictieveRij[] {
  const totaal = (grootheid: Grootheid) => uitRapport(PROVINCIE, VOORBEELDPERIODE, grootheid).waarde;
  const basis = gemeentenOp(UTRECHT, VOORBEELDPERIODE).map((gemeente) => {
    const gebied = gebiedVan(gemeente.naam);
    const { waarde: trede, gekozen } = uitRapport(gebied, VOORBEELDPERIODE, 'trede');
    return {
      gemeente: gemeente.naam,
      inwoners: inwonersVan(gemeente, VOORBEELDPERIODE)?.aantal ?? 0,
      trede,
      vorige_trede: uitRapport(gebied, shiftPeriode(VOORBEELDPERIODE, -1), 'trede').waarde,
      koppelingstekort: gekozen.beoordeling_op === 'koppelingstekort',
    };
  });
  const taakstelling = verdeel(
    totaal('taakstelling'),
    basis.map(({ inwoners }) => inwoners),
    'rest',
  );
  const begin = verdeelMinstens(
    totaal('achterstand_begin'),
    basis.map(({ inwoners, vorige_trede }) => inwoners * (ZWAARTE[vorige_trede] ?? 0)),
    4,
  );
  const eind = eindstanden(basis, begin, totaal('achterstand_begin') + totaal('taakstelling') - totaal('gerealiseerd'));
  return basis.map(({ gemeente, vorige_trede, trede, koppelingstekort }, i) => {
    const [opgave, start, stand] = [taakstelling[i] ?? 0, begin[i] ?? 0, eind[i] ?? 0];
    const gerealiseerd = opgave + start - stand;
    return {
      gemeente,
      periode: VOORBEELDPERIODE,
      taakstelling: opgave,
      achterstand_begin: start,
      gerealiseerd,
      vorige_trede,
      gekoppeld: koppelingstekort ? gerealiseerd : '',
      gepubliceerde_trede: trede,
    };
  });
}

interface Basis {
  readonly gemeente: string;
  readonly inwoners: number;
  readonly vorige_trede: number;
  readonly trede: number;
  readonly koppelingstekort: boolean;
}

/** Standen at the end that give the published treden: fallen to 0, kept, or grown, and adding up to `totaal`. */
function eindstanden(basis: readonly Basis[], begin: readonly number[], totaal: number): number[] {
  const vast = basis.map((gemeente, i) => vasteStand(gemeente, begin[i] ?? 0));
  const gegroeid = basis.map(({ inwoners }, i) => (vast[i] === undefined ? inwoners : 0));
  const basisstand = basis.map((_, i) => vast[i] ?? begin[i] ?? 0);
  const groei = verdeelMinstens(totaal - basisstand.reduce((a, b) => a + b, 0), gegroeid, 1);
  return basisstand.map((stand, i) => stand + (groei[i] ?? 0));
}

/** The stand of a municipality whose achterstand did not grow; `undefined` where it did. */
function vasteStand({ gemeente, vorige_trede, trede, koppelingstekort }: Basis, begin: number): number | undefined {
  if (koppelingstekort) return Math.max(2, Math.floor(begin / 2));
  if (trede === 1) return 0;
  if (gemeente === NIET_TE_VOLGEN || trede === vorige_trede) return Math.ceil(begin * 0.9);
  return undefined;
}
