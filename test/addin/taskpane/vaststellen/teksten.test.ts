import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/vaststellen/teksten.ts';
import { datumOf } from '../../../../core/datum.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEKSTEN = elkeTekst(module);
const VAST = { gemeente: 'Zeist', feiten: { periode: '2024-2', taakstelling: 40, achterstand_begin: 5, gerealiseerd: 30 }, trede: 3, vastgesteld_op: datumOf(2025, 2, 3), rij: 5 } as const;

it('says which trede was computed, and how firm it is', () => {
  expect(TEKSTEN.berekend(undefined, 'onbekend')).toBe('geen trede te berekenen');
  expect(TEKSTEN.berekend(2, 'bron')).toBe('berekend: trede 2 (volgens het kader)');
  expect(TEKSTEN.berekend(3, 'leeswijze')).toBe('berekend: trede 3 (onze uitleg)');
  expect(TEKSTEN.berekend(4, 'besluit')).toBe('berekend: trede 4 (besluit van Gedeputeerde Staten nodig)');
});

it('says what was decided, when and in which row, and that it was changed since', () => {
  expect(TEKSTEN.alVastgesteld(VAST)).toBe('Vastgesteld: trede 3, op 3 februari 2025 (rij 5)');
  expect(TEKSTEN.gewijzigd(VAST)).toBe('Rij 5 van IBT-vaststellingen (Zeist 2024-2) is na het vaststellen gewijzigd.');
});

it('says what was and what is now, also where either is unknown or a voorsprong', () => {
  const verschil = { gemeente: 'Zeist', periode: '2024-2', wat: 'achterstand_begin' };
  expect(TEKSTEN.verschilInWoorden({ ...verschil, toen: 5, nu: -3 })).toBe('Zeist 2024-2: achterstand_begin was 5, is nu −3.');
  expect(TEKSTEN.verschilInWoorden({ ...verschil, wat: 'kader', toen: 'kader 2021', nu: undefined })).toBe('Zeist 2024-2: kader was kader 2021, is nu onbekend.');
  expect(TEKSTEN.verschilInWoorden({ ...verschil, toen: undefined, nu: 1200 })).toBe('Zeist 2024-2: achterstand_begin was onbekend, is nu 1.200.');
});

it('says what of the decisions the next periode begins with', () => {
  const rest = 'de geregistreerde stand wordt achterstand_begin, de vastgestelde trede vorige_trede. Taakstelling en gerealiseerd vult u in.';
  expect(TEKSTEN.volgendeUitleg('2024-2', 1)).toBe(`Met de vaststelling van 2024-2: ${rest}`);
  expect(TEKSTEN.volgendeUitleg('2024-2', 26)).toBe(`Met de 26 vaststellingen van 2024-2: ${rest}`);
});
