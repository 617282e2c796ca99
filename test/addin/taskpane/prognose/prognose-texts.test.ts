import { describe, expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/prognose/prognose-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module, ['komendeAannames', 'korteZin', 'voorEnNa', 'tempoNodigzin', 'schemazin', 'verwachtzin', 'prognosezin']);
const { BUTTONS, FOUTEN, STORAGE, RANGLIJST, VERGELIJKING, BLAD, SCHUIF, CIJFERTEKST, VOORUITZICHT } = TEXTS;

describe('a row that cannot be forecast', () => {
  it('says what is wrong and what to do', () => {
    expect(TEXTS.kolommenNietHerkend('De kolom taakstelling ontbreekt.')).toMatchObject({
      titel: 'De kolommen van deze tabel zijn niet te gebruiken',
      tekst: 'De kolom taakstelling ontbreekt. Pas de koppen in de bovenste rij aan, of klik in een andere tabel.',
    });
    expect(TEXTS.foutInRij(5, 'rij 5, taakstelling: kreeg een lege cel.')).toEqual({
      titel: 'Rij 5 bevat een fout',
      tekst: 'Rij 5, taakstelling: kreeg een lege cel. Verbeter de cel; de prognose volgt vanzelf.',
    });
    expect(FOUTEN.uitkomst('De vorige trede ontbreekt.')).toEqual({
      titel: 'Er is nog geen prognose',
      tekst: 'De vorige trede ontbreekt.',
    });
    expect(TEXTS.failed('Het blad is beveiligd.')).toEqual({ titel: 'Dat is niet gelukt', tekst: 'Het blad is beveiligd.' });
  });
});

it('names a field, and the half-year it is about', () => {
  expect([TEXTS.veldnaam('plan_kans'), TEXTS.veldnaam('komend', '2023-1')]).toEqual([
    'kans dat het plan doorgaat',
    'taakstelling van 2023-1',
  ]);
});

describe('a stand', () => {
  it('has a band in figures alone, with words where it reaches a voorsprong', () => {
    expect(TEXTS.bandInWoorden(0, 12)).toBe('0 tot en met 12');
    expect(TEXTS.bandInWoorden(-3, 12)).toBe('voorsprong 3 tot en met achterstand 12');
    expect(TEXTS.bandInWoorden(-12, -3)).toBe('voorsprong 12 tot en met voorsprong 3');
  });
});

it('says how firm a trede that can come out is', () => {
  const kans = { kans: 0.5, trede: 3 } as const;
  expect(TEXTS.kansstatusInWoorden({ ...kans, status: 'bron', mogelijke_treden: [3] })).toBe('');
  expect(TEXTS.kansstatusInWoorden({ ...kans, status: 'leeswijze', mogelijke_treden: [2, 3] })).toBe('onze uitleg, ook mogelijk: trede 2');
  expect(TEXTS.kansstatusInWoorden({ ...kans, status: 'leeswijze', mogelijke_treden: [1, 2, 3, 4] })).toBe(
    'onze uitleg, ook mogelijk: trede 1, 2 of 4',
  );
  expect(TEXTS.kansstatusInWoorden({ ...kans, status: 'besluit', mogelijke_treden: [3] })).toBe('besluit van GS nodig');
});

it('names the periode before, the row, the scenario and the source', () => {
  expect(TEXTS.vorigePeriode('2022-1')).toBe('Gerealiseerd in 2022-1, heel het halfjaar');
  expect(TEXTS.plaatsInWoorden(5, 'Cijfers')).toBe('Rij 5 van Cijfers');
  expect(TEXTS.scenarioInWoorden('krap')).toBe('Bewaard scenario “krap”');
  expect(TEXTS.GRAFIEKBRON('Rij 5 van Cijfers')).toBe('eigen cijfers (Rij 5 van Cijfers) en prognose van IBT');
});

it('names on a button what it is about', () => {
  expect([BUTTONS.planWeg(2), BUTTONS.alsNu('24'), BUTTONS.open('krap'), BUTTONS.discard('krap')]).toEqual([
    'Plan 2 verwijderen',
    'Neem de taakstelling van nu over (24)',
    'Openen: scenario krap',
    'Verwijderen: scenario krap',
  ]);
  expect([SCHUIF.waarde(undefined), SCHUIF.waarde(2.14)]).toEqual(['onbekend', '2,1 personen per week']);
});

it('says what stands in the way of a saved scenario, and asks before one is lost', () => {
  expect(STORAGE.beschadigd(5)).toBe('Rij 5 is beschadigd en is niet te openen');
  expect(STORAGE.replace('krap')).toEqual({
    titel: 'Vervangen?',
    tekst: 'Er is al een scenario “krap”. Wilt u het vervangen?',
    ja: 'Vervangen',
    nee: 'Niet vervangen',
  });
  expect(STORAGE.discard('krap')).toEqual({
    titel: 'Verwijderen?',
    tekst: 'Scenario “krap” verdwijnt uit de werkmap.',
    ja: 'Verwijderen',
    nee: 'Houden',
  });
});

it('ranks the rows, and names those without a chance', () => {
  expect(RANGLIJST.datum('10 oktober 2022')).toBe('Rijen zonder datum: gerekend met 10 oktober 2022.');
  expect(RANGLIJST.trede(2, 3)).toBe('trede 2 → 3');
  expect([RANGLIJST.zonder(1), RANGLIJST.zonder(2)]).toEqual(['1 rij zonder kans', '2 rijen zonder kans']);
  expect([RANGLIJST.rij(5, ''), RANGLIJST.rij(5, 'Soest')]).toEqual(['Rij 5', 'Rij 5, Soest']);
  expect(RANGLIJST.naarRij('Soest')).toBe('Ga naar de rij van Soest');
});

it('compares scenarios in words', () => {
  const plan = { datum: '2022-11-01', aantal: 4, kans: 0.8, bovenop: false };
  expect(VERGELIJKING.plan(plan)).toBe('4 op 1 november 2022, kans 80%');
  expect(VERGELIJKING.plan({ ...plan, bovenop: true })).toBe('4 op 1 november 2022, kans 80%, bovenop');
  expect([VERGELIJKING.kans(3), VERGELIJKING.punten('−12'), VERGELIJKING.perWeek('2,1')]).toEqual([
    'Kans op trede 3',
    '−12 %-punt',
    '2,1 per week',
  ]);
  expect([0, 1, 3].map(VERGELIJKING.aantalStanden)).toEqual(['geen', '1 stand', '3 standen']);
});

it('names the sheet and the charts it writes', () => {
  expect(BLAD.naamVan('Soest')).toBe('Prognose Soest');
  expect(BLAD.titel('krap', 'Soest', '2022-2')).toBe('Scenario “krap”: Soest, 2022-2');
  expect(BLAD.tredenaam(3)).toBe('trede 3');
  expect([BLAD.grafiekKansen('Soest'), BLAD.grafiekVerloop('Soest')]).toEqual([
    'Prognose: kans op elke trede, Soest',
    'Prognose: achterstand, Soest',
  ]);
});

it('gives the figures with what they are made of', () => {
  expect([CIJFERTEKST.kernTrede(2, 0.65), CIJFERTEKST.kernNodig(2.25)]).toEqual(['trede 2: 65%', 'nodig: 2,3 per week']);
  expect(CIJFERTEKST.verwachtUitleg(1051, 42.6)).toBe('totaalopgave 1.051 − verwacht gerealiseerd 43');
  expect(CIJFERTEKST.bandUitleg(0.8)).toBe('met 80% zekerheid, gunstig tot ongunstig');
  expect(CIJFERTEKST.schemaUitleg('2 voor op schema', 30, 27.6)).toBe('2 voor op schema: gehuisvest 30, naar verloop van tijd (n/6) 28');
});

it('heads the forecast of a tussenstand with the peildatum, and gives the probability only where it is asked for', () => {
  expect(VOORUITZICHT.kop('1 januari 2023')).toBe('Verwacht op 1 januari 2023');
  expect(VOORUITZICHT.waarschijnlijkst(0.66)).toBe('het waarschijnlijkst (66%)');
  expect(VOORUITZICHT.waarschijnlijkst(undefined)).toBe('het waarschijnlijkst');
});

it('says what is not reckoned with yet', () => {
  expect(TEXTS.nogNiet('Vul in: datum van het plan.')).toBe('Nog niet meegerekend. Vul in: datum van het plan.');
});

it('says how many persons a home is reckoned to hold', () => {
  expect(TEXTS.NODIGTEKST.uitleg(2.25, false)).toBe('Gerekend vanaf deze cijfers. Woningen: bij 2,25 personen per woning.');
  expect(TEXTS.NODIGTEKST.uitleg(1.3, true)).toContain('Per week: naast wat uit de plannen wordt verwacht.');
  expect(TEXTS.NODIGTEKST.teLaat('1 november 2022')).toBe('na 1 november 2022');
});

it('says of a municipality of another province that the what-if does not know its framework', () => {
  expect(TEXTS.andereProvincie('Zeeland').titel).toBe('De gemeente ligt in de provincie Zeeland');
});
