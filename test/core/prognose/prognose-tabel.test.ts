import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { leesParameters } from '../../../core/prognose/parameters-lezen.ts';
import { leesPlannen } from '../../../core/prognose/plannen-lezen.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { prognose } from '../../../core/prognose/prognose.ts';
import { prognoseTabel, type Prognosewijze } from '../../../core/prognose/prognose-tabel.ts';

const KOPPEN = ['Gemeente', 'Taakstellingsperiode', 'Taakstelling', 'Herverdeling', 'Achterstand begin', 'Gehuisvest', 'Datum stand', 'Vorige trede', 'Eigen tempo', 'gepland'];
// Dossier Leusden 2022: 12 housed on 11 October, 33 on 22 November 2022; dossier Utrecht 2022: 473 on that day.
const LEUSDEN = ['Leusden', '2022-2', 24, 1, 26, 33, '2022-11-22', 3, '', ''];
const LEUSDEN_EERDER = ['LEUSDEN', '2022-2', 24, 1, 26, 12, '2022-10-11', 3, '', ''];
const UTRECHT = ['gemeente Utrecht', '2022-2', 275, 0, 207, 473, '2022-11-22', 3, '', ''];

const wijze = (anders: Partial<Prognosewijze> = {}): Prognosewijze => ({ datum: undefined, niveau: 0.8, plannen: new Map(), parameters: leesParameters([]), ...anders });
/** The rows below the header, an error as its message. */
const rijen = (tabel: readonly (readonly unknown[])[], kolommen: readonly string[], anders: Partial<Prognosewijze> = {}) =>
  prognoseTabel(tabel, wijze(anders), kolommen).slice(1).map((rij) => rij.map((cel) => (cel instanceof Invoerfout ? `${cel.soort}: ${cel.message}` : cel)));

describe('a table of facts, forecast', () => {
  it('has a row per row and all columns, found by synonym', () => {
    const [koppen, ...rest] = prognoseTabel([KOPPEN, LEUSDEN, UTRECHT], wijze(), []);
    expect(koppen).toEqual([
      'gemeente', 'periode', 'datum', 'tempo', 'tempo_recent', 'tempo_nodig', 'volgens_schema', 'voor_op_schema', 'nog_te_huisvesten', 'achterstand_verwacht', 'gunstig', 'ongunstig',
      'kans_1', 'kans_2', 'kans_3', 'kans_4', 'kans_5', 'kans_6', 'trede_verwacht', 'aannames',
    ]);
    expect(rest.map((rij) => [rij[0], rij[18]])).toEqual([['Leusden', 2], ['gemeente Utrecht', 1]]);
  });
  it('the n/6 line by day, what is left and the pace needed: Leusden 51, of which 39.9 by 22 November, 18 to go', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['volgens_schema', 'voor_op_schema', 'nog_te_huisvesten', 'tempo_nodig'])[0]).toEqual([expect.closeTo(51 * 144 / 184, 10), expect.closeTo(33 - 51 * 144 / 184, 10), 18, 3.15]);
  });
  it('the columns asked for, those of the input too, in that order', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['trede_verwacht', 'Herverdeling', 'gemeente'])).toEqual([[2, 1, 'Leusden']]);
    expect(() => prognoseTabel([KOPPEN, LEUSDEN], wijze(), ['kans_7'])).toThrow(/^kolommen: kreeg de tekst "kans_7", verwacht een van: gemeente, periode, datum/);
  });
  it('the bounds of its interval are those of the forecast', () => {
    const { band } = prognose({ periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, datum: datumOf(2022, 11, 22), vorige_trede: 3 }, 0.8, STANDAARDPARAMETERS);
    expect(rijen([KOPPEN, LEUSDEN], ['gunstig', 'ongunstig'])).toEqual([[band.gunstig, band.ongunstig]]);
    expect(band.gunstig).toBeLessThan(band.ongunstig);
  });
  it('nagekomen is housed: 5 more bring 18 to go down to 13', () => {
    expect(rijen([[...KOPPEN, 'nagekomen'], [...LEUSDEN, 5]], ['nog_te_huisvesten', 'voor_op_schema', 'tempo_nodig'])[0]).toEqual([13, expect.closeTo(38 - 51 * 144 / 184, 10), 13 / (40 / 7)]);
  });
  it('from the peildatum on no pace is needed; from the correctiedatum on the pace is that of the whole half-year', () => {
    expect(rijen([KOPPEN, LEUSDEN.with(6, '2022-12-31'), LEUSDEN.with(6, '2023-01-01'), LEUSDEN.with(6, '2023-02-01')], ['tempo_nodig', 'tempo'])).toEqual([
      [18 * 7, 33 / (183 / 7)], ['', 33 / (184 / 7)], ['', 33 / (184 / 7)],
    ]);
  });
  it('a column datum goes before the argument, which serves blank cells', () => {
    const datum = datumOf(2022, 12, 1);
    expect(rijen([KOPPEN, LEUSDEN, UTRECHT.with(6, ''), UTRECHT.with(6, 0)], ['datum'], { datum })).toEqual([[datumOf(2022, 11, 22)], [datum], [datum]]);
    expect(rijen([KOPPEN, UTRECHT.with(6, '')], ['datum', 'kans_1', 'gemeente'])).toEqual([['', '', 'gemeente Utrecht']]);
  });
  it('blank and total rows stay blank, a bad row has its error in every computed cell', () => {
    const slecht = LEUSDEN.with(5, 'x');
    const fout = 'ongeldig: rij 5, kolom "Gehuisvest": kreeg de tekst "x", verwacht een geheel aantal personen van 0 tot en met 10.000.000.';
    expect(rijen([KOPPEN, new Array(10).fill(''), ['Totaal', ...UTRECHT.slice(1)], ['Zeist', '2022-2', 0, 0, 0, 0, '2022-11-22', 1, 0, 0], slecht, LEUSDEN], ['gemeente', 'periode', 'trede_verwacht'])).toEqual([
      ['', '', ''], ['Totaal', '', ''], ['Zeist', '', ''], ['Leusden', '2022-2', fout], ['Leusden', '2022-2', 2],
    ]);
  });
  it('a day outside the periode, and a pace that is missing, are errors of their own row', () => {
    const [buiten, geen] = rijen([KOPPEN, LEUSDEN.with(6, '2023-02-02'), LEUSDEN.with(5, 0)], ['achterstand_verwacht', 'tempo_nodig']);
    expect(buiten?.[0]).toMatch(/^ongeldig: datum: kreeg 2 februari 2023, verwacht een datum van 1 juli 2022/);
    expect(geen).toEqual([expect.stringMatching(/^onbekend: tempo: er is nog geen tempo/), 51 / (40 / 7)]);
  });
  it('a missing previous trede spoils the treden only', () => {
    const [rij] = rijen([KOPPEN, LEUSDEN.with(7, '').with(5, 3)], ['achterstand_verwacht', 'kans_2', 'trede_verwacht']);
    expect(rij?.[0]).toBeTypeOf('number');
    expect(rij?.slice(1)).toEqual(new Array(2).fill(expect.stringMatching(/^onbekend: De trede is niet te bepalen zonder vorige_trede/)));
  });
});

describe('the pace in a table', () => {
  it('is that so far, one\'s own where it is given, "geen" is 0', () => {
    expect(rijen([KOPPEN, LEUSDEN, LEUSDEN.with(8, 2.5), LEUSDEN.with(8, 'geen'), LEUSDEN.with(8, 0)], ['tempo']).flat()).toEqual([33 / (144 / 7), 2.5, 0, 33 / (144 / 7)]);
  });
  it('several standen of a municipality give the recent pace; twice the average it is said: 3.5 against 1.6 a week', () => {
    const [eerder, nu] = rijen([KOPPEN, LEUSDEN_EERDER, LEUSDEN], ['tempo_recent', 'aannames']);
    expect(eerder?.[0]).toBe('');
    expect(nu?.[0]).toBe(3.5);
    expect(nu?.[1]).toContain('let op: het recente tempo (3,5 per week) verschilt meer dan een factor 2 van het gemiddelde (1,6)');
    expect(eerder?.[1]).not.toContain('het recente tempo');
  });
  it('of the last weeks is within one periode', () => {
    const eerder = ['Leusden', '2022-1', 18, 0, 21, 13, '2022-04-11', 2, '', ''];
    expect(rijen([KOPPEN, eerder, LEUSDEN_EERDER, LEUSDEN], ['tempo_recent'])).toEqual([[''], [''], [3.5]]);
  });
  it('on the first day is the learned one of the municipality, and says so', () => {
    const parameters = leesParameters([['tempo Leusden', 2]]);
    const [rij] = rijen([KOPPEN, LEUSDEN.with(5, 0).with(6, '2022-07-01')], ['tempo', 'achterstand_verwacht', 'aannames'], { parameters });
    expect(rij?.[0]).toBe(2);
    expect(rij?.[1]).toBeCloseTo(51 - 2 * (184 / 7), 10);
    expect(rij?.[2]).toContain('tempo 2,0 per week, geleerd uit eerdere standen, want er is nog geen tempo in deze periode');
  });
  it('with a learned half-life weighs all standen of the municipality, older ones less', () => {
    const parameters = leesParameters([['halfwaardetijd', 6]]);
    const [, nu] = rijen([KOPPEN, LEUSDEN_EERDER, LEUSDEN], ['tempo', 'aannames'], { parameters });
    // 12 in 102 days whose middle is 93 days back, 21 in 42 days whose middle is 21 days back.
    const [w1, w2] = [2 ** (-93 / 42), 2 ** (-21 / 42)];
    expect(nu?.[0]).toBeCloseTo((w1 * 12 + w2 * 21) / (w1 * (102 / 7) + w2 * 6), 10);
    expect(nu?.[1]).toContain('gewogen over eerdere standen');
  });
});

describe('plans in a table', () => {
  const met = (...plannen: unknown[][]) => ({ plannen: leesPlannen([['gemeente', 'datum', 'aantal', 'kans', 'bovenop'], ...plannen]) });
  const verwacht = (...plannen: unknown[][]) => rijen([KOPPEN, LEUSDEN, UTRECHT], ['achterstand_verwacht'], met(...plannen)).flat();
  it('count for their own municipality, whatever the spelling: the larger of pace and plan, or on top', () => {
    const [zonder = NaN, utrecht] = verwacht() as number[];
    // To 13 December the pace gives 4.8, after it 4.35 more.
    expect(verwacht(['LEUSDEN ', '2022-12-13', 4, '', ''])).toEqual([zonder, utrecht]);
    expect(verwacht(['LEUSDEN ', '2022-12-13', 10, '', ''])).toEqual([expect.closeTo(51 - 33 - 10 - (33 / 144) * 19, 10), utrecht]);
    expect(verwacht(['Leusden', '2022-12-13', 4, 0.5, 'ja'])).toEqual([expect.closeTo(zonder - 2, 10), utrecht]);
    expect(verwacht(['Leusden', '2022-12-13', 4, 'geen', 'ja'])).toEqual([zonder, utrecht]);
  });
  it('are named in the assumptions, also those outside the time left and those of no row', () => {
    const [leusden, utrechter] = rijen([KOPPEN, LEUSDEN, UTRECHT], ['aannames'], met(['Leusden', '2022-12-13', 10, '', ''], ['Leusden', '2022-10-13', 7, '', ''], ['Leusdn', '2022-12-13', 7, '', ''])).flat();
    expect(leusden).toContain('1 plan meegerekend, naar verwachting 10,0 personen, als zeker geteld (kans 1, 0 of leeg); 1 plan niet meegerekend: niet van 22 november 2022 tot 1 januari 2023');
    for (const aannames of [leusden, utrechter]) expect(aannames).toContain('let op: plannen voor leusdn tellen niet mee: niet in de tabel');
    expect(utrechter).not.toContain('meegerekend,');
  });
  it('without a municipality are named so', () => {
    expect(rijen([KOPPEN, LEUSDEN], ['aannames'], met(['', '2022-12-13', 7, '', ''], ['Soest', '2022-12-13', 7, '', '']))[0]?.[0]).toMatch(/let op: plannen voor \(zonder gemeente\), soest tellen niet mee: niet in de tabel$/);
  });
  it('with a probability are not said to count as certain, and of several it is said how many do', () => {
    const aannames = (...plannen: unknown[][]) => String(rijen([KOPPEN, LEUSDEN], ['aannames'], met(...plannen)).flat());
    expect(aannames(['Leusden', '2022-12-13', 10, 0.5, ''])).toMatch(/1 plan meegerekend, naar verwachting 5,0 personen$/);
    expect(aannames(['Leusden', '2022-12-13', 10, 0.5, ''], ['Leusden', '2022-12-14', 10, 0, ''])).toContain('2 plannen meegerekend, naar verwachting 15,0 personen, waarvan 1 als zeker geteld (kans 1, 0 of leeg)');
  });
  it('that cannot be read spoil the forecast of their municipality, and nothing else', () => {
    const [leusden, utrechter] = rijen([KOPPEN, LEUSDEN, UTRECHT], ['kans_1', 'nog_te_huisvesten'], met(['Leusden', '2022-12-13', 4, 1.5, '']));
    expect(leusden).toEqual(['ongeldig: plannen, rij 2, kolom "kans": kreeg het getal 1,5, verwacht een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is).', 18]);
    expect(utrechter?.[0]).toBeCloseTo(1, 6);
  });
});

describe('the assumptions of a row', () => {
  const aannames = (rij: readonly unknown[], anders: Partial<Prognosewijze> = {}) => String(rijen([KOPPEN, rij], ['aannames'], anders)[0]?.[0]);
  it('say that it is a forecast, by which pace and which defaults', () => {
    expect(aannames(LEUSDEN)).toBe(
      'Prognose, geen uitkomst; tempo 1,6 per week, gemiddeld sinds het begin van de periode; huishoudens van gemiddeld 2,25 personen (standaardwaarde); ' +
        'het tempo kan 20% afwijken (standaardwaarde); zonder registraties die na de peildatum nog komen',
    );
  });
  it('say what was learned', () => {
    expect(aannames(LEUSDEN.with(8, 3), { parameters: leesParameters([['huishoudgrootte', 3], ['spreiding_eigen_tempo', 0.1], ['gewicht_maand_1', 1.2]]) })).toContain(
      'tempo 3,0 per week, opgegeven; huishoudens van gemiddeld 3 personen (geleerd); het tempo kan 10% afwijken (geleerd); de maanden wegen zoals geleerd',
    );
  });
  it('after the peildatum name the delay, after the correctiedatum that it is over', () => {
    expect(aannames(LEUSDEN.with(6, '2023-01-10'))).toContain('na de peildatum alleen late registraties, gemiddeld 11,0 dagen (standaardwaarde)');
    expect(aannames(LEUSDEN.with(6, '2023-02-01'))).toBe('Prognose, geen uitkomst; na de correctiedatum komt er niets meer bij');
  });
  it('name the probability of a trede that is a decision, and of one by our reading', () => {
    expect(aannames(LEUSDEN.with(5, 12))).toMatch(/kans van \d+% op een trede die een besluit van Gedeputeerde Staten is/);
    expect(aannames(['Zeist', '2024-1', 40, 0, 10, 15, '2024-04-01', 3, '', ''])).toMatch(/kans van \d+% op een trede volgens onze uitleg van het kader/);
  });
});
