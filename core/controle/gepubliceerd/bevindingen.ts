import { type Bron, BRONNEN, type Claim, CLAIMS, periodeVan } from '../../bronnen/index.ts';
import { parseDatum } from '../../datum.ts';
import { findGemeente } from '../../gemeente/index.ts';
import type { Bevinding, Ernst, Bevindingsoort } from '../bevinding.ts';
import { check } from '../check-tabel.ts';
import { buitenPeriode } from '../peildatum.ts';
import { verbandZin, verschilZin, bevindingzin } from '../controle-texts.ts';
import { EINDSTANDEN, MET_EXTRA, NIDOSVORM, pivot, TUSSENSTANDEN, type Pivotvorm } from './pivot.ts';
import { disconnected } from './verbanden.ts';
import { verschillendeWaarden } from './verschillende-waarden.ts';

/** The kinds of finding among published claims: those in a table, and two that only claims side by side can have. */
export type Publicatiesoort = Bevindingsoort | 'verschillende_waarden' | 'verband';

/** A conflict among published claims: the claim it is about first, then those it conflicts with. */
export interface Publicatiebevinding {
  readonly soort: Publicatiesoort;
  readonly ernst: Ernst;
  readonly claims: readonly [Claim, ...Claim[]];
  readonly zin: string;
}

/** Each source by itself: the end of each periode with standen on the way, the figures with extra doelstelling, and Nidos. */
const VORMEN: readonly (readonly Pivotvorm[])[] = [[EINDSTANDEN, TUSSENSTANDEN], [MET_EXTRA], [NIDOSVORM]];

/**
 * Every conflict among the published claims: the check of a table for each source by itself and for all sources together,
 * days outside their periode, different values for one figure, and equations that do not hold.
 */
export function publicatiebevindingen(
  claims: readonly Claim[] = CLAIMS,
  bronnen: readonly Bron[] = BRONNEN,
): readonly Publicatiebevinding[] {
  const perBron = bronnen.flatMap(({ bron }) =>
    VORMEN.flatMap((vormen) =>
      inTabel(
        claims.filter((claim) => claim.bron === bron),
        vormen,
        true,
        bronnen,
      ),
    ),
  );
  const samen = inTabel(claims, [EINDSTANDEN, TUSSENSTANDEN], false, bronnen).filter(
    ({ soort, claims: [claim] }) => !soort.startsWith('percentage') || !heeftOpgave(claims, claim),
  );
  const al = new Set(perBron.map(key));
  return opPlaats([
    ...perBron,
    ...samen.filter((bevinding) => !al.has(key(bevinding))),
    ...claims.flatMap(dagBuitenPeriode),
    ...verschillendeWaarden(claims, bronnen).map(
      (verschil): Publicatiebevinding => ({
        soort: 'verschillende_waarden',
        ernst: 'let op',
        claims: verschil,
        zin: verschilZin(verschil),
      }),
    ),
    ...disconnected(claims).map(
      (bevinding): Publicatiebevinding => ({
        soort: 'verband',
        ernst: 'let op',
        claims: [bevinding.claim, ...bevinding.uit],
        zin: verbandZin(bevinding),
      }),
    ),
  ]);
}

/** Whether the source of a share gives the opgave it is of: then it is checked with that one, and not with a later revision. */
function heeftOpgave(claims: readonly Claim[], { bron, gebied, periode }: Claim): boolean {
  return claims.some(
    (claim) => claim.grootheid === 'totaalopgave' && claim.bron === bron && claim.gebied === gebied && claim.periode === periode,
  );
}

function key({ soort, claims: [{ gebied, periode, peildatum: dag, grootheid }], zin: tekst }: Publicatiebevinding): string {
  return JSON.stringify([soort, gebied, periode, dag, grootheid, tekst]);
}

function inTabel(
  claims: readonly Claim[],
  vormen: readonly Pivotvorm[],
  metTellingen: boolean,
  bronnen: readonly Bron[],
): readonly Publicatiebevinding[] {
  const { tabel, claimIn } = pivot(claims, vormen, metTellingen, bronnen);
  return check(tabel).flatMap((bevinding) => {
    const claim = claimIn(bevinding.rij, bevinding.kolom);
    return claim === undefined || isZonderKader(bevinding, claim) ? [] : [alsPublicatie(bevinding, claim)];
  });
}

/** What a framework of the province of Utrecht says of a trede. */
const VOLGENS_KADER: ReadonlySet<Bevindingsoort> = new Set(['trede', 'tredesprong', 'trede_onverklaard']);

/** Whether a finding rests on a framework that does not hold for the area: those known here are Utrecht's. */
function isZonderKader({ soort }: Bevinding, { gebied }: Claim): boolean {
  return VOLGENS_KADER.has(soort) && findGemeente(gebied)?.provincie !== 'Utrecht';
}

function alsPublicatie(bevinding: Bevinding, claim: Claim): Publicatiebevinding {
  return { soort: bevinding.soort, ernst: bevinding.ernst, claims: [claim], zin: bevindingzin(bevinding) };
}

/** A published day of a half-year that lies outside it. */
function dagBuitenPeriode(claim: Claim): readonly Publicatiebevinding[] {
  const bevinding = buitenPeriode({ rij: 0, periode: periodeVan(claim), peildatum: parseDatum(String(claim.peildatum)) });
  return bevinding === undefined ? [] : [alsPublicatie({ ...bevinding, ernst: 'let op' }, claim)];
}

/** In order of area, periode, quantity and kind. */
function opPlaats(bevindingen: readonly Publicatiebevinding[]): readonly Publicatiebevinding[] {
  const plaats = ({ soort, claims: [{ gebied, periode, peildatum: dag, grootheid }], zin: tekst }: Publicatiebevinding) =>
    JSON.stringify([gebied, periode, grootheid, dag, soort, tekst]);
  return [...bevindingen].sort((a, b) => (plaats(a) < plaats(b) ? -1 : 1));
}
