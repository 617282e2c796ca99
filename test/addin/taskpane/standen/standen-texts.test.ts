import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/standen/standen-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import type { Vastgelegd } from '../../../../core/standen/vastgelegd.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const stand = (dag: number, gerealiseerd: number): Vastgelegd => ({
  gemeente: 'Zeist',
  periode: '2024-2',
  datum: datumOf(2024, 10, dag),
  bekend_op: datumOf(2024, 10, dag),
  volgnummer: undefined,
  gerealiseerd,
  gekoppeld: undefined,
  bron: 'TVS',
});

it('counts the standen that are new and those that are there', () => {
  expect(TEXTS.samenvatting(1, 0)).toBe('1 nieuwe stand; 0 staan er al.');
  expect(TEXTS.samenvatting(0, 1)).toBe('0 nieuwe standen; 1 staat er al.');
  expect(TEXTS.samenvatting(1200, 26)).toBe('1.200 nieuwe standen; 26 staan er al.');
});

it('asks about a figure that goes down within a periode', () => {
  expect(TEXTS.dalingInWoorden({ stand: stand(8, 1012), eerder: stand(1, 1020) })).toBe(
    'Zeist 2024-2: gerealiseerd daalt van 1.020 (1 oktober 2024) naar 1.012. Binnen een periode telt het op, tenzij een fout is hersteld.',
  );
});

it('says of how many municipalities the pace was learned', () => {
  expect(TEXTS.TEKST.tempi(26)).toBe('Van 26 gemeenten is ook het tempo geleerd.');
});
