import fc from 'fast-check';
import type { Bron, Claim, Grootheid } from '../../core/bronnen/index.ts';
import { type Periode, peildatum, shiftPeriode } from '../../core/periode.ts';
import { isoDatum } from '../../core/datum.ts';
import { type Publicaties, publicaties } from '../../notebooks/data/publicaties.ts';

/** Documents that generated figures stand in. */
const BRONNEN: readonly Bron[] = ['een', 'twee', 'drie'].map((bron, i) => ({
  bron,
  titel: `Rapport ${bron}`,
  uitgever: 'Uitgever',
  datum: String(2020 + i),
  soort: 'gepubliceerd rapport',
}));

/** Areas of every kind; municipalities of one province and of two. */
const GEBIEDEN = ['provincie Utrecht', 'Nederland', 'Utrecht', 'Leusden', 'Baarn', 'Houten', 'Assen', 'Emmen', 'Hoogeveen', 'Meppel'];

/** Small figures, so that ties, zeros and falls are common; now and then large ones. */
const aantal = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 6 }) }, { weight: 3, arbitrary: fc.nat({ max: 90 }) }, fc.nat({ max: 9000 }));
const stand = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -4, max: 6 }) }, fc.integer({ min: -700, max: 2600 }));
/** Mostly there, sometimes a gap. */
const misschien = <T>(arbitrary: fc.Arbitrary<T>, nil = 0.2) => fc.option(arbitrary, { freq: Math.round(1 / nil), nil: undefined });

const halfjaar = fc.record({
  bron: fc.nat({ max: 2 }),
  leeg: fc.integer({ min: 0, max: 9 }).map((kans) => kans === 0),
  taakstelling: misschien(aantal),
  taakstelling_eerst: misschien(aantal, 0.7),
  achterstand_begin: misschien(stand, 0.3),
  totaalopgave: misschien(stand, 0.4),
  gerealiseerd: misschien(aantal),
  achterstand_eind: misschien(stand, 0.4),
  prognose: misschien(stand, 0.7),
  onderweg: misschien(aantal, 0.7),
  trede: misschien(fc.integer({ min: 1, max: 6 })),
  op: fc.constantFrom(undefined, undefined, 'totaalopgave', 'koppelingstekort'),
  nidos_nodig: misschien(aantal, 0.5),
  nidos_gerealiseerd: misschien(aantal, 0.5),
  boven: misschien(aantal, 0.8),
});
type Halfjaar = typeof halfjaar extends fc.Arbitrary<infer T> ? T : never;

/** What may be asked of the figures of a register: none of its areas need be a province, and it may have one half-year only. */
export const register: fc.Arbitrary<Publicaties> = fc
  .record({
    begin: fc.constantFrom<Periode>('2019-1', '2021-2', '2023-1', '2024-2'),
    gebieden: fc.uniqueArray(fc.constantFrom(...GEBIEDEN), { minLength: 1, maxLength: 6 }),
    lengte: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ begin, gebieden, lengte }) =>
    fc
      .array(fc.array(halfjaar, { minLength: lengte, maxLength: lengte }), { minLength: gebieden.length, maxLength: gebieden.length })
      .map((perGebied) =>
        publicaties({
          bronnen: BRONNEN,
          jaarreeks: [],
          claims: perGebied.flatMap((reeks, i) => reeks.flatMap((een, n) => claimsVan(gebieden[i] as string, shiftPeriode(begin, n), een))),
        }),
      ),
  );

function claimsVan(gebied: string, periode: Periode, een: Halfjaar): readonly Claim[] {
  if (een.leeg) return [];
  const vast = { bron: BRONNEN[een.bron]?.bron ?? 'een', plaats: 'tabel 1', soort_plaats: 'tabel', regel: 1, gebied, periode } as const;
  const claim = (grootheid: Claim['grootheid'], waarde: number | undefined, anders: Partial<Claim> = {}): readonly Claim[] =>
    waarde === undefined ? [] : [{ ...vast, grootheid, waarde, eenheid: 'vergunninghouders', ...anders }];
  const gewoon = (['taakstelling', 'achterstand_begin', 'totaalopgave', 'gerealiseerd', 'achterstand_eind'] as const).flatMap((grootheid) =>
    claim(grootheid satisfies Grootheid, een[grootheid]),
  );
  const gemeente = gebied !== 'Nederland' && !gebied.startsWith('provincie');
  return [
    ...gewoon,
    ...claim('taakstelling', een.taakstelling_eerst, { soort_plaats: 'vooruitblik', bron: 'drie' }),
    ...claim('achterstand_eind_prognose', een.prognose),
    ...claim('gerealiseerd_tussentijds', een.onderweg, { peildatum: isoDatum(peildatum(periode, 'koppeling')) }),
    ...claim('nidos_nodig', een.nidos_nodig, { eenheid: 'plekken' }),
    ...claim('nidos_gerealiseerd', een.nidos_gerealiseerd, { eenheid: 'plekken' }),
    ...claim('nidos_gemeenten_boven_opgave', een.boven, { eenheid: 'gemeenten', peildatum: isoDatum(peildatum(periode, 'eind')) }),
    ...(gemeente
      ? claim('trede', een.trede, { eenheid: 'trede', ...(een.op === undefined ? {} : { beoordeling_op: een.op as 'totaalopgave' }) })
      : claim('aantal_gemeenten_trede_3', een.boven, { eenheid: 'gemeenten' })),
  ];
}
