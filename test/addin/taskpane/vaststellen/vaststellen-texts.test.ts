import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/vaststellen/vaststellen-texts.ts';
import { datumOf } from '../../../../core/datum.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const VAST = {
  gemeente: 'Zeist',
  feiten: { periode: '2024-2', taakstelling: 40, achterstand_begin: 5, gerealiseerd: 30 },
  trede: 3,
  vastgesteld_op: datumOf(2025, 2, 3),
  rij: 5,
} as const;

it('says which trede was computed, and how firm it is', () => {
  expect(TEXTS.berekend(undefined, 'onbekend')).toBe('geen trede te berekenen');
  expect(TEXTS.berekend(2, 'bron')).toBe('berekend: trede 2 (volgens het kader)');
  expect(TEXTS.berekend(3, 'leeswijze')).toBe('berekend: trede 3 (onze uitleg)');
  expect(TEXTS.berekend(4, 'besluit')).toBe('berekend: trede 4 (besluit van Gedeputeerde Staten nodig)');
});

it('says what was decided, when and in which row', () => {
  expect(TEXTS.alVastgesteld(VAST)).toBe('Vastgesteld: trede 3, op 3 februari 2025 (rij 5)');
});

it('says what was and what is now, also where either is unknown or a voorsprong', () => {
  const verschil = { gemeente: 'Zeist', periode: '2024-2', wat: 'achterstand_begin' };
  expect(TEXTS.verschilInWoorden({ ...verschil, toen: 5, nu: -3 })).toBe('Zeist 2024-2: achterstand_begin was 5, is nu −3.');
  expect(TEXTS.verschilInWoorden({ ...verschil, wat: 'kader', toen: 'Utrecht 2021', nu: undefined })).toBe(
    'Zeist 2024-2: kader was Utrecht 2021, is nu onbekend.',
  );
  expect(TEXTS.verschilInWoorden({ ...verschil, toen: undefined, nu: 1200 })).toBe(
    'Zeist 2024-2: achterstand_begin was onbekend, is nu 1.200.',
  );
});

it('says what of the decisions the next periode begins with', () => {
  const rest =
    'de geregistreerde stand wordt achterstand_begin, de vastgestelde trede vorige_trede. Taakstelling en gerealiseerd vult u in.';
  expect(TEXTS.volgendeUitleg('2024-2', 1)).toBe(`Met de vaststelling van 2024-2: ${rest}`);
  expect(TEXTS.volgendeUitleg('2024-2', 26)).toBe(`Met de 26 vaststellingen van 2024-2: ${rest}`);
});
