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

it('says of tussenstanden that nothing can be decided, by name as long as there are few, and of what day figures are', () => {
  const [oktober, november] = [datumOf(2024, 10, 1), datumOf(2024, 11, 4)];
  const rij = (gemeente: string, datum: number, heeftDatum = true) => ({ gemeente, datum, heeftDatum });
  expect(TEXTS.tussenstandGesloten('2024-2', [rij('Zeist', november)])).toEqual({
    titel: '2024-2: nog niet vast te stellen',
    tekst:
      'De cijfers van Zeist zijn een tussenstand (4 november 2024). Vaststellen kan met cijfers van de peildatum, 1 januari 2025, of later.',
  });
  const veel = ['Zeist', 'Soest', 'Baarn', 'Lopik', 'Houten'].map((naam) => rij(naam, november));
  expect(TEXTS.tussenstandGesloten('2024-2', veel).tekst).toMatch(/^De cijfers van 5 gemeenten zijn/);
  expect(TEXTS.datumsVanRijen([rij('Zeist', oktober), rij('Soest', november), rij('Baarn', 0, false)])).toBe(
    'Datum van de cijfers, uit de tabel: 1 oktober 2024 tot en met 4 november 2024.',
  );
});
