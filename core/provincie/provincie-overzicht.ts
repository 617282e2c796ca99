import { type Inschaling, inschaling, type Onleesbaar, readInschalingen, type Richting, richtingVan } from '../beoordeling/index.ts';
import { type BeoordelingOp, cijferreeks, GEPUBLICEERDE_TREDEN, waardeVan } from '../bronnen/index.ts';
import { bestaatIn, findGemeente, GEMEENTEN, gemeentenOp, inwonersVan, provincieVan, UTRECHT } from '../gemeente/index.ts';
import { type Kaderkeuze, KADERFOUT } from '../kader/index.ts';
import { comparePeriode, type Periode } from '../periode.ts';
import type { Trede } from '../trede.ts';
import type { Provinciecijfers, Provincierij } from './provincierij.ts';

/** The municipalities of one province in one periode, and the rows that could not be read. */
export interface Provincieoverzicht {
  readonly periode: Periode;
  /** `undefined` where none of its municipalities is known. */
  readonly provincie: string | undefined;
  /** In the order of the table; of published treden in alphabetical order. */
  readonly rijen: readonly Provincierij[];
  readonly onleesbaar: readonly Onleesbaar[];
}

/**
 * The municipalities of a table, an overview per periode and province, the earliest first: with the treden it holds, or else
 * those that follow from its facts. Names that are not known go with the only province of the periode; where it has several
 * they have an overview of their own. A decided trede goes before that of the table. Throws an `Invoerfout` where the headers fit
 * neither, and that of the first row where none can be read.
 */
export function overzichtenUitTabel(
  cellen: readonly (readonly unknown[])[],
  besluitVan: (gemeente: string, periode: Periode) => Trede | undefined = () => undefined,
  keuze?: Kaderkeuze,
): readonly Provincieoverzicht[] {
  const { inschalingen, onleesbaar } = readInschalingen(cellen, keuze);
  const [eerste] = onleesbaar;
  if (inschalingen.length === 0 && eerste !== undefined) throw eerste.fout;
  const klassen = inschalingen.find(({ kader }) => kader?.heeftKlassen)?.kader;
  if (klassen !== undefined) throw KADERFOUT.klassen_geen_treden({ kader: klassen.naam });
  return perioden(inschalingen).flatMap((periode) => {
    const inPeriode = inschalingen.filter((rij) => rij.periode === periode);
    const provincies = provinciesVan(inPeriode);
    const hoortBij = ({ gemeente }: { readonly gemeente: string }, provincie: string | undefined): boolean =>
      provincies.length === 1 || provincieVan(gemeente, periode) === provincie;
    return provincies.map((provincie) => ({
      periode,
      provincie,
      rijen: inPeriode.filter((rij) => hoortBij(rij, provincie)).map((rij) => provincierij(rij, besluitVan(rij.gemeente, periode))),
      onleesbaar: onleesbaar.filter((rij) => hoortBij(rij, provincie) || provincieVan(rij.gemeente, periode) === undefined),
    }));
  });
}

/** In alphabetical order; `undefined` for names of no province last, and only where there is none or are several. */
function provinciesVan(rijen: readonly Inschaling[]): readonly (string | undefined)[] {
  const alle = new Set(rijen.map(({ gemeente, periode }) => provincieVan(gemeente, periode)));
  const bekend = [...alle].filter((een) => een !== undefined).sort();
  return bekend.length === 0 || (bekend.length > 1 && alle.has(undefined)) ? [...bekend, undefined] : bekend;
}

/**
 * The periodes of which the trede of every municipality that the province of Utrecht then had is published, the earliest
 * first; of conflicting sources by the order of precedence.
 */
export function gepubliceerdeOverzichten(): readonly Provincieoverzicht[] {
  const rijen = GEMEENTEN.filter(({ provincie }) => provincie === UTRECHT).flatMap((gemeente) =>
    cijferreeks({ soort: 'gemeente', naam: gemeente.naam }, 'trede')
      .filter(({ periode }) => bestaatIn(gemeente, periode))
      .map((trede) => [gemeente.naam, trede.periode, waardeVan(trede), beoordelingOp(gemeente.naam, trede.periode)]),
  );
  return overzichtenUitTabel([['gemeente', 'periode', 'trede', 'beoordeling_op'], ...rijen]).filter(
    ({ rijen: van, periode }) => van.length === gemeentenOp(UTRECHT, periode).length,
  );
}

function beoordelingOp(naam: string, periode: Periode): BeoordelingOp | undefined {
  return GEPUBLICEERDE_TREDEN.find((regel) => regel.gemeente === naam && regel.periode === periode)?.beoordeling_op;
}

function perioden(inschalingen: readonly Inschaling[]): Periode[] {
  return [...new Set(inschalingen.map(({ periode }) => periode))].sort(comparePeriode);
}

function provincierij(rij: Inschaling, besluit: Trede | undefined): Provincierij {
  const { gemeente: naam, periode, trede, koppelingstekort, gegevens, kader } = rij;
  const gemeente = findGemeente(naam);
  const inwoners = gemeente && inwonersVan(gemeente, periode)?.aantal;
  return {
    gemeente: gemeente?.naam ?? naam,
    cbs_code: gemeente?.code,
    inwoners,
    trede: besluit ?? trede,
    isVastgesteld: besluit !== undefined,
    trede_berekend: besluit === undefined ? trede : kader && gegevens && inschaling(gegevens.feiten, kader),
    richting: besluit === undefined ? rij.richting : richtingVanBesluit(rij, besluit),
    koppelingstekort,
    cijfers: gegevens && cijfersVan(gegevens),
    datum: besluit === undefined ? rij.datum : undefined,
  };
}

/** Whether a decided trede is higher than the previous one, where that is known. */
function richtingVanBesluit({ trede, richting, gegevens }: Inschaling, besluit: Trede): Richting {
  return besluit === trede ? richting : richtingVan(gegevens?.feiten.vorige_trede, besluit);
}

function cijfersVan({ feiten, stand }: NonNullable<Inschaling['gegevens']>): Provinciecijfers {
  const { taakstelling, achterstand_begin, gerealiseerd } = feiten;
  return { taakstelling, achterstand_begin, totaalopgave: stand.totaalopgave, gerealiseerd, achterstand_eind: stand.achterstand_eind };
}
