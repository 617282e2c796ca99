import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { AANNAMES, type Tempobron } from '../../../core/prognose/prognose-texts.ts';

describe('the sentences of a forecast', () => {
  it.each<[Tempobron, string]>([
    ['eigen', 'tempo 3,5 per week, opgegeven'],
    ['geleerd', 'tempo 3,5 per week, geleerd uit eerdere standen, want er is nog geen tempo in deze periode'],
    ['gewogen', 'tempo 3,5 per week, uit eerdere standen, oudere minder, en wat bij de taakstelling gewoon is'],
    ['recent', 'tempo 3,5 per week, gemiddeld sinds de eerdere stand'],
    ['tot nu', 'tempo 3,5 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is'],
    ['taakstelling', 'tempo 3,5 per week, wat bij de taakstelling gewoon is, want er is nog niemand gehuisvest'],
    ['vorige periode', 'tempo 3,5 per week, gemiddeld over de vorige periode'],
  ])('name where a pace comes from: %s', (bron, zin) => {
    expect(AANNAMES.tempo(3.5, bron)).toBe(zin);
  });
  it('say that it is one, and when nothing or only late registrations come', () => {
    expect([AANNAMES.prognose, AANNAMES.maanden, AANNAMES.zonderNakomend, AANNAMES.afgelopen]).toEqual([
      'Prognose, geen uitkomst',
      'de maanden wegen zoals opgegeven of geleerd',
      'zonder registraties die na de peildatum nog komen',
      'na de correctiedatum komt er niets meer bij',
    ]);
    expect(AANNAMES.nakomend(11, false)).toBe('na de peildatum alleen late registraties, gemiddeld 11,0 dagen (standaardwaarde)');
    expect(AANNAMES.nakomend(9.55, true)).toBe('na de peildatum alleen late registraties, gemiddeld 9,6 dagen (opgegeven of geleerd)');
  });
  it('give the size of households in two decimals at most, and the spread in percents', () => {
    expect([AANNAMES.huishoudens(2.25, false), AANNAMES.huishoudens(3, true), AANNAMES.huishoudens(2.2049, true)]).toEqual([
      'huishoudens van gemiddeld 2,25 personen (standaardwaarde)',
      'huishoudens van gemiddeld 3 personen (opgegeven of geleerd)',
      'huishoudens van gemiddeld 2,2 personen (opgegeven of geleerd)',
    ]);
    expect(AANNAMES.spreiding(0.2, true)).toBe('het tempo kan 20% afwijken (opgegeven of geleerd)');
  });
  it('give both paces where they differ much', () => {
    expect(AANNAMES.recentAnders(3.5, 1.604)).toBe(
      'let op: het recente tempo (3,5 per week) verschilt meer dan een factor 2 van het gemiddelde (1,6)',
    );
  });
  it('count the plans, and say how many are taken as certain', () => {
    expect(AANNAMES.plannen(1, 10, 1)).toBe('1 plan meegerekend, naar verwachting 10,0 personen, als zeker geteld (kans 1)');
    expect(AANNAMES.plannen(2, 10, 2)).toBe('2 plannen meegerekend, naar verwachting 10,0 personen, als zeker geteld (kans 1)');
    expect(AANNAMES.plannen(3, 12.5, 1)).toBe('3 plannen meegerekend, naar verwachting 12,5 personen, waarvan 1 als zeker geteld (kans 1)');
    expect(AANNAMES.plannen(1, 5, 0)).toBe('1 plan meegerekend, naar verwachting 5,0 personen');
  });
  it('say what is assumed of plans without a chance, and of several uncertain ones', () => {
    expect(AANNAMES.planZonderKans(0.8, 28, false)).toBe(
      'van een plan zonder kans gaat 80% door, gemiddeld 28 dagen later dan gepland (standaardwaarde)',
    );
    expect(AANNAMES.planSamenhang(0.5, true)).toBe('met een kans van 50% slagen of mislukken de plannen samen (opgegeven of geleerd)');
  });
  it('count the plans that are left out, and name their municipalities', () => {
    const [van, tot] = [datumOf(2022, 11, 22), datumOf(2023, 1, 1)];
    expect(AANNAMES.plannenBuiten(1, van, tot)).toBe('1 plan niet meegerekend: niet van 22 november 2022 tot 1 januari 2023');
    expect(AANNAMES.plannenBuiten(2, van, tot)).toBe('2 plannen niet meegerekend: niet van 22 november 2022 tot 1 januari 2023');
    expect(AANNAMES.plannenElders(['soest', 'zeist'])).toBe('let op: plannen voor soest, zeist tellen niet mee: niet in de tabel');
  });
  it('name the probability of a trede that is a decision, or by our reading', () => {
    expect(AANNAMES.status(0.124, 'besluit')).toBe('kans van 12% op een trede die een besluit van Gedeputeerde Staten is');
    expect(AANNAMES.status(0.126, 'leeswijze')).toBe('kans van 13% op een trede volgens onze uitleg van het kader');
  });
});
