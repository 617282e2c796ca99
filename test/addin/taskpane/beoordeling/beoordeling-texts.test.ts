import { describe, expect, it } from 'vitest';
import type { Beoordelingsbeeld, Rijbeeld } from '../../../../addin/taskpane/beoordeling/beoordeling-view-model.ts';
import * as module from '../../../../addin/taskpane/beoordeling/beoordeling-texts.ts';
import { beoordeel, type Beoordeling } from '../../../../core/beoordeling/beoordeel.ts';
import { datumOf } from '../../../../core/datum.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const TEXTS = elkeTekst(module);
const BRON = beoordeel({
  periode: '2022-1',
  taakstelling: 203,
  herverdeling: 1,
  achterstand_begin: 171,
  gerealiseerd: 168,
  vorige_trede: 2,
});
const GEEN_KADER: Beoordeling = { status: 'geen_kader', periode: '2020-2' };
const ONTBREEKT = beoordeel({ periode: '2024-1', taakstelling: 10, achterstand_begin: 5, gerealiseerd: 3 });
const met = (status: 'leeswijze' | 'besluit', trede: 3 | 4, mogelijke_treden: readonly (2 | 3 | 4)[]): Beoordeling =>
  ({ ...BRON, status, trede, mogelijke_treden }) as Beoordeling;

describe('a row without an assessment', () => {
  it('says what is wrong and what to do', () => {
    expect(TEXTS.kolommenNietHerkend('De kolom taakstelling ontbreekt.')).toMatchObject({
      titel: 'De kolommen van deze tabel zijn niet te gebruiken',
      tekst: 'De kolom taakstelling ontbreekt. Pas de koppen in de bovenste rij aan, of klik in een andere tabel.',
    });
    expect(TEXTS.legeRij(7)).toEqual({ titel: 'Rij 7 is leeg', tekst: 'Vul de cijfers in, of klik op een rij met cijfers.' });
    expect(TEXTS.samenvattendeRij(28)).toEqual({
      titel: 'Rij 28 wordt niet beoordeeld',
      tekst: 'Dit is een totaal of een gemiddelde. Klik op de rij van een gemeente.',
    });
    expect(TEXTS.foutInRij(5, 'rij 5, taakstelling: kreeg een lege cel.')).toEqual({
      titel: 'Rij 5 bevat een fout',
      tekst: 'Rij 5, taakstelling: kreeg een lege cel. Verbeter de cel; de beoordeling volgt vanzelf.',
    });
  });
  it('tells a periode without framework from a missing previous trede, and names the cell or the column to add', () => {
    const geen = (beoordeling: Beoordeling, heeftKolom: boolean) =>
      TEXTS.geenTrede(beoordeling as Parameters<typeof TEXTS.geenTrede>[0], 'cel F5', heeftKolom);
    expect(geen(GEEN_KADER, true)).toEqual({
      titel: 'Geen kader voor deze periode',
      tekst: 'Controleer de periode. Klopt die, dan is er geen trede te bepalen.',
    });
    expect(geen(ONTBREEKT, true)).toEqual({
      titel: 'De vorige trede ontbreekt',
      tekst: 'Vul cel F5 in met de trede van de vorige periode (1 tot en met 6).',
    });
    expect(geen(ONTBREEKT, false).tekst).toBe(
      'Voeg een kolom vorige_trede toe. Vul cel F5 in met de trede van de vorige periode (1 tot en met 6).',
    );
  });
});

describe('how firm a trede is', () => {
  it('is said in words, with the other treden that are possible', () => {
    expect(TEXTS.statusInWoorden(BRON)).toBe('volgens het kader');
    expect(TEXTS.statusInWoorden(met('leeswijze', 3, [3]))).toBe('onze uitleg');
    expect(TEXTS.statusInWoorden(met('leeswijze', 3, [2, 3]))).toBe('onze uitleg, ook mogelijk: trede 2');
    expect(TEXTS.statusInWoorden(met('besluit', 4, [2, 3, 4]))).toBe('besluit van Gedeputeerde Staten nodig, ook mogelijk: trede 2 of 3');
    expect(TEXTS.statusInWoorden({ ...ONTBREEKT, mogelijke_treden: [1, 2, 3] } as Beoordeling)).toBe('mogelijk: trede 1, 2 of 3');
    expect(TEXTS.statusInWoorden(GEEN_KADER)).toBe('geen kader bekend voor deze periode');
    expect(TEXTS.andereTredenInWoorden({ trede: 3, mogelijke_treden: [2, 3] })).toEqual([2]);
  });
  it('is no judgement on a tussenstand', () => {
    expect(TEXTS.voorlopigeStatus(met('besluit', 4, [2, 3, 4]))).toBe('nog geen beoordeling, ook mogelijk: trede 2 of 3');
    expect(TEXTS.voorlopigeStatus(GEEN_KADER)).toBe(TEXTS.statusInWoorden(GEEN_KADER));
    expect(TEXTS.voorlopigeKop(datumOf(2022, 10, 10))).toBe('Als het halfjaar op 10 oktober 2022 eindigde');
  });
  it('is told of the ladder to who cannot see it', () => {
    expect(TEXTS.ladderInWoorden(3, [])).toBe('Interventieladder: trede 3 van 6');
    expect(TEXTS.ladderInWoorden(3, [1, 2])).toBe('Interventieladder: trede 3 van 6, ook mogelijk: trede 1 of 2');
    expect(TEXTS.ladderInWoorden(undefined, [2, 3, 4])).toBe('Interventieladder: trede onbekend, mogelijk: trede 2, 3 of 4');
    expect(TEXTS.ladderInWoorden(undefined, [])).toBe('Interventieladder: trede onbekend');
  });
  it('is in the sentence that is said aloud', () => {
    const rij = (uitkomst: Rijbeeld['uitkomst']): Beoordelingsbeeld => ({
      soort: 'rij',
      gemeente: 'Utrecht',
      periode: '2022-1',
      toestand: { periode: '2022-1', dag: undefined, vastgesteld_op: undefined },
      vastgesteld: undefined,
      uitkomst,
      plaats: '',
      cijfers: [],
      motivering: '',
      nodig: { eerst: '', daarna: [] },
      maatregelen: [],
      geschiedenis: undefined,
      isUtrechts: true,
    });
    expect(TEXTS.samenvatting(rij({ trede: { nummer: 3, naam: 'Actief toezicht' }, andere_treden: [], status: 'volgens het kader' }))).toBe(
      'Utrecht, 2022-1: trede 3, Actief toezicht; volgens het kader.',
    );
    expect(TEXTS.samenvatting(rij({ andere_treden: [2, 3], status: 'mogelijk: trede 2 of 3' }))).toBe(
      'Utrecht, 2022-1: trede niet te bepalen; mogelijk: trede 2 of 3.',
    );
    expect(TEXTS.samenvatting({ soort: 'let_op', titel: 'De titel', tekst: 'Wat te doen.' })).toBe('De titel. Wat te doen.');
  });
});

describe('the trace', () => {
  it('says of each row of the framework whether it holds', () => {
    expect(TEXTS.toetsingskop('het kader van 2021')).toBe('Toetsing aan het kader van 2021');
    expect(TEXTS.regelkop('1', false, 'trede 1')).toBe('Regel 1 geldt niet');
    expect(TEXTS.regelkop('4', true, 'trede 3')).toBe('Regel 4 geldt: trede 3');
    expect(TEXTS.regelkop('6', true, undefined)).toBe('Regel 6 geldt: trede niet te bepalen');
    expect([TEXTS.uitslag(true), TEXTS.uitslag(false)]).toEqual(['klopt', 'klopt niet']);
  });
});

describe('a lower trede', () => {
  it('is below all but trede 1, with which an achterstand may still go on', () => {
    expect(TEXTS.laagsteTrede(0)).toBe('Dit is de laagste trede.');
    expect(TEXTS.laagsteTrede(-4)).toBe('Dit is de laagste trede.');
    expect(TEXTS.laagsteTrede(1)).toBe('Dit is de laagste trede; de achterstand van 1 persoon gaat mee naar de volgende periode.');
  });
  it('takes so many persons, and is as firm as it is', () => {
    const drempel = { trede: 1, totaal_nodig: 51, nog_te_gaan: 18 } as const;
    expect(TEXTS.nodigRegel({ ...drempel, status: 'bron' })).toBe('Nog 18 personen huisvesten voor trede 1 (51 in totaal).');
    expect(TEXTS.nodigRegel({ ...drempel, nog_te_gaan: 1, status: 'leeswijze' })).toBe(
      'Nog 1 persoon huisvesten voor trede 1 (51 in totaal). Dat is onze uitleg van het kader.',
    );
    expect(TEXTS.nodigRegel({ ...drempel, status: 'besluit' })).toBe(
      'Nog 18 personen huisvesten voor trede 1 (51 in totaal). Daarvoor is een besluit van Gedeputeerde Staten nodig.',
    );
  });
});

describe('the published treden', () => {
  it('are said with what another source says', () => {
    expect(TEXTS.gepubliceerdInWoorden({ periode: '2023-1', trede: undefined, andere: [] })).toBe('2023-1: niet gepubliceerd');
    expect(TEXTS.gepubliceerdInWoorden({ periode: '2023-2', trede: 3, andere: [] })).toBe('2023-2: trede 3');
    expect(TEXTS.gepubliceerdInWoorden({ periode: '2024-2', trede: 2, andere: [1] })).toBe('2024-2: trede 2, elders trede 1');
    expect(TEXTS.verschilMetGepubliceerd({ periode: '2024-2', trede: 2, andere: [1, 3] })).toBe(
      '2024-2: hier trede 2, in een andere bron trede 1 of 3.',
    );
  });
});

it('says of a sheet with all assessments how many rows it holds, the hidden ones too', () => {
  expect(TEXTS.alleRijenUitleg(1, false, 1002)).toBe(
    '1 rij, rekenkundig ingeschaald; de formule staat in A1. Rijen die u onder de tabel toevoegt, tellen vanzelf mee tot en met rij 1.002.',
  );
  expect(TEXTS.alleRijenUitleg(26, true, 40)).toBe(
    '26 rijen, rekenkundig ingeschaald; de formule staat in A1. Rijen die u onder de tabel toevoegt, tellen vanzelf mee tot en met rij 40. Ook rijen die door een filter of met de hand verborgen zijn, tellen mee.',
  );
});

it('says of a decision when and why, and what was computed then where that was another', () => {
  const besluit = { trede: 2, berekend: 3, op: datumOf(2025, 2, 5), reden: 'Er is een verbeterplan.', isZeker: true } as const;
  expect(TEXTS.besluitInWoorden(besluit)).toBe('vastgesteld op 5 februari 2025. Berekend was toen trede 3. Reden: Er is een verbeterplan.');
  expect(TEXTS.besluitInWoorden({ ...besluit, berekend: 2, reden: '' })).toBe('vastgesteld op 5 februari 2025.');
  expect(TEXTS.besluitInWoorden({ ...besluit, berekend: undefined })).toContain('Toen was geen trede te berekenen.');
});

it('says of a class that is not the outcome whether another reading would give it', () => {
  expect(TEXTS.klasseInWoorden('let op', true)).toBe('let op (ook mogelijk)');
  expect(TEXTS.klasseInWoorden('voldoet', false)).toBe('voldoet');
});
