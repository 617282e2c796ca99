import fc from 'fast-check';
import { datumOf } from '../../../core/datum.ts';
import { alsStandenrijen, standenketen, STANDENKOLOMMEN } from '../../../core/standen/vastleggen.ts';
import { readVastgelegd, type Vastgelegd } from '../../../core/standen/vastgelegd.ts';
import { standoverzicht } from '../../../core/standen/overzicht.ts';
import type { Trede } from '../../../core/trede.ts';
import { alsRijen, readVaststellingen, vaststellingenketen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { geldende } from '../../../core/vaststellen/volgende.ts';
import { checkChain, ketenstand } from '../../../core/zegel/check-chain.ts';
import type { Ketenstand } from '../../../core/zegel/chain.ts';

export type Cellen = readonly (readonly unknown[])[];

/** A workbook with decisions and standen, each sheet with its headers, and what was noted of them on the sheet with seals. */
export interface Zegelwerkmap {
  readonly vaststellingen: Cellen;
  readonly standen: Cellen;
  readonly genoteerd: { readonly vaststellingen: readonly Ketenstand[]; readonly standen: readonly Ketenstand[] };
}

const GEMEENTEN = ['Utrecht', 'Zeist', 'Lopik', 'Bunnik'] as const;

/** One turn of deciding or putting down: for which municipalities, how many days after the turn before, and with which trede or count. */
type Keer = readonly { readonly gemeente: number; readonly waarde: number }[];

const keren: fc.Arbitrary<readonly Keer[]> = fc.array(
  fc.array(fc.record({ gemeente: fc.nat(GEMEENTEN.length - 1), waarde: fc.integer({ min: 1, max: 6 }) }), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 4 },
);

/** Adds the rows of a turn as the pane does: after what is there, with a note. */
export function breidUit(van: Zegelwerkmap, keer: Keer, dag: number): Zegelwerkmap {
  const besluiten = keer.map(({ gemeente, waarde }) =>
    stelVast(
      GEMEENTEN[gemeente] as string,
      { periode: '2022-1', taakstelling: 20, achterstand_begin: 3, gerealiseerd: 9, vorige_trede: 2 },
      { trede: waarde as Trede, reden: 'besloten', datum_cijfers: datumOf(2022, 7, 1), vastgesteld_op: datumOf(2022, 8, 1) + dag },
    ),
  );
  const standen = keer.map(
    ({ gemeente, waarde }): Vastgelegd => ({
      gemeente: GEMEENTEN[gemeente] as string,
      periode: '2022-1',
      datum: datumOf(2022, 2, 1),
      bekend_op: datumOf(2022, 2, 1) + dag,
      gerealiseerd: 10 * waarde,
      gekoppeld: undefined,
      bron: 'TVS',
      volgnummer: undefined,
    }),
  );
  const nieuw = {
    vaststellingen: [
      ...van.vaststellingen,
      ...alsRijen(besluiten, ketenstand(vaststellingenketen(van.vaststellingen), van.genoteerd.vaststellingen)),
    ],
    standen: [...van.standen, ...alsStandenrijen(standen, ketenstand(standenketen(van.standen), van.genoteerd.standen))],
  };
  return {
    ...nieuw,
    genoteerd: {
      vaststellingen: [...van.genoteerd.vaststellingen, ketenstand(vaststellingenketen(nieuw.vaststellingen), [])],
      standen: [...van.genoteerd.standen, ketenstand(standenketen(nieuw.standen), [])],
    },
  };
}

/** A workbook in which nothing was decided or put down yet. */
export const LEEG: Zegelwerkmap = {
  vaststellingen: [VASTSTELLINGKOLOMMEN],
  standen: [STANDENKOLOMMEN],
  genoteerd: { vaststellingen: [], standen: [] },
};

/** A workbook as the pane leaves it after a few turns. */
export const zegelwerkmappen: fc.Arbitrary<Zegelwerkmap> = keren.map((lijst) =>
  lijst.reduce((werkmap, keer, dag) => breidUit(werkmap, keer, dag), LEEG),
);

/** What is in force: of each municipality the decided trede with its day, and its last stand. */
export function inKracht({ vaststellingen, standen }: Zegelwerkmap): string {
  const besluiten = geldende(readVaststellingen(vaststellingen).vaststellingen).map(
    ({ gemeente, trede, reden, vastgesteld_op, feiten }) => [gemeente, trede, reden, vastgesteld_op, feiten],
  );
  const laatste = standoverzicht(readVastgelegd(standen).standen).map(({ laatste: { gemeente, gerealiseerd, datum, bekend_op } }) => [
    gemeente,
    gerealiseerd,
    datum,
    bekend_op,
  ]);
  return JSON.stringify([...besluiten, ...laatste].map((een) => JSON.stringify(een)).sort());
}

/** All findings on the chains of a workbook, by kind. */
export function soorten({ vaststellingen, standen, genoteerd }: Zegelwerkmap): readonly string[] {
  return [
    ...readVaststellingen(vaststellingen, genoteerd.vaststellingen).bevindingen,
    ...checkChain(standenketen(standen), genoteerd.standen),
  ].map(({ soort }) => soort);
}
