import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { aannamesVan, type Prognoseherkomst, verschiltSterk } from '../../../core/prognose/aannames.ts';
import { type Prognose, prognose, type Prognosevraag } from '../../../core/prognose/prognose.ts';
import { PLAIN } from './plain-parameters.ts';

// Dossier Leusden 2022, on 22 November 2022.
const LEUSDEN: Prognosevraag = {
  periode: '2022-2',
  taakstelling: 24,
  herverdeling: 1,
  achterstand_begin: 26,
  gerealiseerd: 33,
  datum: datumOf(2022, 11, 22),
  vorige_trede: 3,
};
const HERKOMST: Prognoseherkomst = {
  tempobron: 'tot nu',
  tempo_recent: undefined,
  tempo_gemiddeld: 1.6,
  parameters: PLAIN,
  gegeven: new Set(),
  plannen_elders: [],
};
const met = (herkomst: Partial<Prognoseherkomst>, vraag: Prognosevraag = LEUSDEN) =>
  aannamesVan(vraag, prognose(vraag, 0.8, PLAIN), { ...HERKOMST, ...herkomst });

describe('paces differ much', () => {
  it('from a factor 2 on, either way', () => {
    expect([verschiltSterk(4, 2), verschiltSterk(2, 4), verschiltSterk(3.99, 2), verschiltSterk(2, 3.99)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the assumptions of a forecast', () => {
  it('are told in order: that it is one, its pace, its time', () => {
    expect(met({})).toEqual([
      'Prognose, geen uitkomst',
      'tempo 1,6 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is',
      'huishoudens van gemiddeld 2,25 personen (standaardwaarde)',
      'het tempo kan 20% afwijken (standaardwaarde)',
      'zonder registraties die na de peildatum nog komen',
    ]);
  });
  it('hold the recent pace where it and the average are known and differ much', () => {
    expect(met({ tempo_recent: 3.2 })[2]).toBe(
      'let op: het recente tempo (3,2 per week) verschilt meer dan een factor 2 van het gemiddelde (1,6)',
    );
    for (const herkomst of [{ tempo_recent: 3.1 }, { tempo_recent: 3.2, tempo_gemiddeld: undefined }, { tempo_recent: undefined }])
      expect(met(herkomst)).toHaveLength(5);
  });
  it('name the spread of the pace by where the pace comes from, and what was learned', () => {
    expect(met({ tempobron: 'eigen' })).toContain('het tempo kan 25% afwijken (standaardwaarde)');
    expect(met({ tempobron: 'eigen', gegeven: new Set(['spreiding_eigen_tempo']) })).toContain(
      'het tempo kan 25% afwijken (opgegeven of geleerd)',
    );
    expect(met({ gegeven: new Set(['spreiding_eigen_tempo']) })).toContain('het tempo kan 20% afwijken (standaardwaarde)');
    expect(met({ gegeven: new Set(['tempospreiding', 'huishoudgrootte', 'gewicht_maand_6']) }).slice(2, 5)).toEqual([
      'huishoudens van gemiddeld 2,25 personen (opgegeven of geleerd)',
      'het tempo kan 20% afwijken (opgegeven of geleerd)',
      'de maanden wegen zoals opgegeven of geleerd',
    ]);
  });
  it('change on the peildatum and on the correctiedatum', () => {
    const op = (datum: number, gegeven: Prognoseherkomst['gegeven'] = new Set()) =>
      met({ gegeven }, { ...LEUSDEN, datum }).find((zin) => /registraties|correctiedatum/.test(zin));
    expect(op(datumOf(2022, 12, 31))).toBe('zonder registraties die na de peildatum nog komen');
    expect(op(datumOf(2023, 1, 1))).toBe('na de peildatum alleen late registraties, gemiddeld 11,0 dagen (standaardwaarde)');
    expect(op(datumOf(2023, 1, 31), new Set(['vertraging']))).toBe(
      'na de peildatum alleen late registraties, gemiddeld 11,0 dagen (opgegeven of geleerd)',
    );
    expect(op(datumOf(2023, 2, 1))).toBe('na de correctiedatum komt er niets meer bij');
  });
  it('count the plans in the time left, those outside it, and those elsewhere', () => {
    const plan = (datum: number, kans: number) => ({ datum, aantal: 10, kans, bovenop: false });
    const plannen = [
      plan(datumOf(2022, 12, 13), 1),
      plan(datumOf(2022, 12, 14), 0.5),
      plan(datumOf(2022, 12, 15), 0.5),
      plan(datumOf(2022, 11, 21), 1),
    ];
    expect(met({ plannen_elders: ['soest'] }, { ...LEUSDEN, plannen }).slice(5)).toEqual([
      '3 plannen meegerekend, naar verwachting 20,0 personen, waarvan 1 als zeker geteld (kans 1)',
      'met een kans van 50% slagen of mislukken de plannen samen (standaardwaarde)',
      '1 plan niet meegerekend: niet van 22 november 2022 tot 1 januari 2023',
      'let op: plannen voor soest tellen niet mee: niet in de tabel',
    ]);
  });
  it('name treden that are no more than our reading or a decision from half a percent on', () => {
    const uitkomst = prognose(LEUSDEN, 0.8, PLAIN);
    const treden = (...kansen: number[]): Prognose['treden'] => ({
      kansen: [],
      verwacht: 1,
      mogelijk: kansen.map((kans, i) => ({
        trede: 1,
        kans,
        status: i === 0 ? 'besluit' : i === 1 ? 'bron' : 'leeswijze',
        mogelijke_treden: [1],
      })),
    });
    const zinnen = (...kansen: number[]) => aannamesVan(LEUSDEN, { ...uitkomst, treden: treden(...kansen) }, HERKOMST).slice(5);
    expect(zinnen(0.0049, 0.9)).toEqual([]);
    expect(zinnen(0.005, 0.9)).toEqual(['kans van 1% op een trede die een besluit van Gedeputeerde Staten is']);
    expect(zinnen(0, 0.9, 0.12, 0.13)).toEqual(['kans van 25% op een trede volgens onze uitleg van het kader']);
  });
  it('say nothing of treden that cannot be known, and of no pace where none was used', () => {
    expect(met({}, { ...LEUSDEN, vorige_trede: undefined, gerealiseerd: 3 })).toHaveLength(5);
    expect(met({}, { ...LEUSDEN, datum: datumOf(2023, 2, 1) })).toEqual([
      'Prognose, geen uitkomst',
      'na de correctiedatum komt er niets meer bij',
    ]);
  });
});
