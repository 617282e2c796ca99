import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { GEMEENTEN, herkenGemeente } from '../../../core/gemeente/index.ts';
import { NASTY, spelling } from './willekeurig.ts';

const NAMEN = GEMEENTEN.map(({ naam: officieel }) => officieel);

function naam(tekst: string): string | undefined {
  const herkenning = herkenGemeente(tekst);
  return herkenning.soort === 'herkend' ? herkenning.gemeente.naam : undefined;
}

function naaste(tekst: string): readonly string[] | undefined {
  const herkenning = herkenGemeente(tekst);
  return herkenning.soort === 'onbekend' ? herkenning.naaste : undefined;
}

describe('herkenGemeente', () => {
  it.each([
    ['Ijsselstein', 'IJsselstein'],
    ['ijsselstein', 'IJsselstein'],
    ['ĲSSELSTEIN', 'IJsselstein'],
    ['WIJK BIJ DUURSTEDE', 'Wijk bij Duurstede'],
    ['Wijk-bij-Duurstede', 'Wijk bij Duurstede'],
    ['wijkbijduurstede', 'Wijk bij Duurstede'],
    ['  de  bilt ', 'De Bilt'],
    ['gemeente Utrecht', 'Utrecht'],
    ['Gemeente De Ronde Venen', 'De Ronde Venen'],
    ['gem. Zeist', 'Zeist'],
    ['Utrecht (gemeente)', 'Utrecht'],
    ['Léusden', 'Leusden'],
    ['\u200fSoest\u200e', 'Soest'],
    ['\u202eRhenen', 'Rhenen'],
    ['Bilt, De', 'De Bilt'],
    ['gem. Bilt, de', 'De Bilt'],
    ['Haag, Den', "'s-Gravenhage"],
    ['gemeentezeist', 'Zeist'],
    ['gemzeist', 'Zeist'],
    ['Zeistgemeente', 'Zeist'],
    ["Gravenhage, 's-", "'s-Gravenhage"],
    ["'s-Gravenhage (gemeente)", "'s-Gravenhage"],
    ['Den Haag', "'s-Gravenhage"],
    ['den bosch', "'s-Hertogenbosch"],
    ['GM0344', 'Utrecht'],
    ['gm0796', "'s-Hertogenbosch"],
    ['Beek (L.)', 'Beek'],
    ['Beek', 'Beek'],
    ['gemeente Beek (L)', 'Beek'],
    ['Hengelo (Overijssel)', 'Hengelo'],
    ['RIJSWIJK (ZH)', 'Rijswijk'],
    ['Bergen (L.)', 'Bergen (L.)'],
    ['bergen nh', 'Bergen (NH.)'],
    ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
    ['Sudwest-Fryslan', 'Súdwest-Fryslân'],
    ['Weesp', 'Weesp'],
    ['Vijfherenlanden', 'Vijfheerenlanden'],
    ['Gravenhage', "'s-Gravenhage"],
    ['Friese Meren', 'De Fryske Marren'],
    ['Nuenen ca', 'Nuenen, Gerwen en Nederwetten'],
    ['Kaag & Braassem', 'Kaag en Braassem'],
    ['Wijk b. Duurstede', 'Wijk bij Duurstede'],
    ['gem. Wijk b. Duurstede', 'Wijk bij Duurstede'],
    ['Utr. Heuvelrug', 'Utrechtse Heuvelrug'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn'],
    ['Alphen a.d. Rijn', 'Alphen aan den Rijn'],
    ['St. Anthonis', 'Sint Anthonis'],
    ['st michielsgestel', 'Sint-Michielsgestel'],
    ['Land v. Cuijk', 'Land van Cuijk'],
  ])('takes %j for %s', (tekst, gemeente) => {
    expect(naam(tekst)).toBe(gemeente);
  });

  it('takes any case, separators, diacritics and invisible marks for the same municipality', () => {
    const spelled = fc.constantFrom(...NAMEN).chain((official) => fc.tuple(fc.constant(official), spelling(official)));
    fc.assert(
      fc.property(spelled, ([official, tekst]) => naam(tekst) === official),
      { numRuns: 500 },
    );
  });

  it('gives of any text a municipality of the list, or at most three names of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...NASTY)), (tekst) => {
        const herkenning = herkenGemeente(tekst);
        if (herkenning.soort === 'herkend') return GEMEENTEN.includes(herkenning.gemeente);
        return herkenning.naaste.length <= 3 && herkenning.naaste.every((bijna) => NAMEN.includes(bijna));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the official name back for each name it suggests', () => {
    for (const tekst of ['Soets', 'Zeits', 'Ams', 'Woudenburg', 'Reenen']) {
      for (const bijna of naaste(tekst) ?? []) expect(naam(bijna)).toBe(bijna);
    }
  });

  it.each(NASTY)('does not know nasty text %#, and suggests nothing', (tekst) => {
    expect(naaste(tekst)).toEqual([]);
  });

  it.each([
    ['Soets', ['Soest']],
    ['Bergen', ['Bergen (L.)', 'Bergen (NH.)']],
    ['Zijst', ['Zeist']],
    ['Leudsen', ['Leusden']],
    ['Amersvoort', ['Amersfoort']],
    ['Ronde Venen', ['De Ronde Venen']],
    ['gemeente Woudenburg', ['Woudenberg']],
    ['Roterdam', ['Rotterdam']],
    ['provincie Utrecht', []],
    ['Utrecht2', ['Utrecht']],
    ['Dem Haag', ["'s-Gravenhage"]],
    ['Dantumadel', ['Dantumadiel']],
  ])('suggests for %j: %j', (tekst, verwacht) => {
    expect(naaste(tekst)).toEqual(verwacht);
  });

  it('gives only the names that are as near as the nearest, in alphabetical order', () => {
    expect(naaste('Woerdenberg')).toEqual(['Woudenberg']);
    expect(naaste('Soeist')).toEqual(['Soest']);
    expect(naaste('Zaist')).toEqual(['Zeist']);
  });

  it('suggests nothing for a code that is not there, since it resembles many', () => {
    expect(naaste('GM0999')).toEqual([]);
  });

  it('takes the word gemeente, written together with the name, only in front or behind for what may be left out', () => {
    expect(['Utrechtgem', 'Utrgemeenteecht', 'Zeistgemeenten'].map(naam)).toEqual([undefined, undefined, undefined]);
  });

  it('tells of a former municipality what it became part of, and when', () => {
    expect(herkenGemeente('Weesp')).toMatchObject({
      gemeente: { provincie: 'Noord-Holland', opgegaan_in: ['Amsterdam'], tot: datumOf(2022, 3, 24) },
    });
  });

  it('takes a name with words shortened only where one is whole, and only one municipality can be meant', () => {
    expect(['Utr.', 'U. H.', 'B. Amstel', 'A. aan den R.', 'Wijk x. Duurstede', 'Wijk d. Duurstede', 'Wijk b Duurstede'].map(naam)).toEqual(
      Array(7).fill(undefined),
    );
  });

  it('takes any name of two words or more with its small words shortened for the municipality', () => {
    const kort = (officieel: string) => officieel.replace(/\b(aan|bij|den|der|van|de|op|in|en)\b/g, ([letter]) => `${letter}.`);
    for (const officieel of NAMEN) expect(naam(kort(officieel))).toBe(officieel);
  });

  it('does not take a name with a letter of another script for the municipality', () => {
    expect(naam('Utrechtя')).toBeUndefined();
  });

  it('takes a text of 10,000 characters for no municipality', () => {
    expect(naam('Utrech'.repeat(1700))).toBeUndefined();
  });
});

describe('unknown names', () => {
  it('are looked for once, however often they come', () => {
    const first = herkenGemeente('Amersvoortje');
    const again = herkenGemeente('amersvoortje ');
    expect(again).toEqual(first);
    expect(first.soort === 'onbekend' && again.soort === 'onbekend' && again.naaste === first.naaste).toBe(true);
  });
  it('give the same after many others', () => {
    const first = naaste('Amersvoortje');
    for (let i = 0; i < 1_000; i++) herkenGemeente(`q${i}`);
    expect(naaste('Amersvoortje')).toEqual(first);
  });
});
