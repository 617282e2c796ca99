import { describe, expect, it } from 'vitest';
import { type Bron, findBron } from '../../../core/bronnen/bron.ts';
import { cijferboek, LAATSTE_PERIODE } from '../../../core/bronnen/cijfer.ts';
import { citaat, reportNietGepubliceerd } from '../../../core/bronnen/citaat.ts';
import { type Claim, CLAIMS, GEPUBLICEERDE_TREDEN } from '../../../core/bronnen/claim.ts';
import { type Gebied, PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { isGrootheid } from '../../../core/bronnen/grootheid.ts';
import { type SoortPlaats, VOORRANG } from '../../../core/bronnen/soort-plaats.ts';
import { choose } from '../../../core/bronnen/voorrang.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { type Periode, shiftPeriode } from '../../../core/periode.ts';

const OUD: Bron = {
  bron: 'voortgangsrapportage-2023-2',
  titel: 'Oud',
  uitgever: 'Provincie',
  datum: '2024',
  soort: 'gepubliceerd rapport',
};
const NIEUW: Bron = { ...OUD, bron: 'voortgangsrapportage-2024', titel: 'Nieuw', datum: '2025' };
const claim = (anders: Partial<Claim>): Claim => ({
  bron: OUD.bron,
  plaats: 'Tabel 1',
  soort_plaats: 'tabel',
  regel: 1,
  gebied: PROVINCIE.naam,
  periode: '2022-2',
  grootheid: 'taakstelling',
  waarde: 24,
  eenheid: 'vergunninghouders',
  ...anders,
});
const boek = (...claims: Partial<Claim>[]) => cijferboek(claims.map(claim), [OUD, NIEUW]);

describe('a book of claims', () => {
  it('leaves out what is not of a half-year, or of a quantity that cannot be asked for', () => {
    const { perioden, find } = boek(
      { periode: '2021' },
      { periode: 'jaar' },
      { grootheid: 'nagekomen', periode: '2021-1' },
      { periode: '2023-1' },
    );
    expect(perioden(PROVINCIE, 'taakstelling')).toEqual(['2023-1']);
    expect(find(PROVINCIE, '2021-1', 'taakstelling')).toMatchObject({ soort: 'niet_gepubliceerd', wel_perioden: ['2023-1'] });
  });

  it('gives periods in order of time, whatever the order of the claims', () => {
    const { perioden, find } = boek({ periode: '2023-1' }, { periode: '2021-2' }, { periode: '2022-1' });
    expect(perioden(PROVINCIE, 'taakstelling')).toEqual(['2021-2', '2022-1', '2023-1']);
    expect(find(PROVINCIE, '2024-1', 'taakstelling')).toMatchObject({ wel_perioden: ['2021-2', '2022-1', '2023-1'], wel_gebieden: [] });
  });

  it('has no periods and no series of what is never published, with bounds or without', () => {
    const { perioden, reeks } = boek({});
    expect(perioden(PROVINCIE, 'trede')).toEqual([]);
    expect([reeks(PROVINCIE, 'trede'), reeks(PROVINCIE, 'trede', '2022-1'), reeks(PROVINCIE, 'trede', undefined, '2022-1')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(reeks(PROVINCIE, 'trede', '2022-1', '2022-2')).toHaveLength(2);
  });

  it('with a stand at the start names the end of the periode before where that was published with another value', () => {
    const andere = (...claims: Partial<Claim>[]) => {
      const found = boek({ grootheid: 'achterstand_begin', waarde: 10 }, ...claims).find(PROVINCIE, '2022-2', 'achterstand_begin');
      return found.soort === 'gevonden' ? found.andere.map(({ waarde, reden }) => [waarde, reden]) : undefined;
    };
    expect(andere({ grootheid: 'achterstand_eind', periode: '2022-1', waarde: 12 })).toEqual([[12, 'afgeleid']]);
    expect(andere({ grootheid: 'achterstand_eind', periode: '2022-1', waarde: 10 })).toEqual([]);
    expect(andere({ grootheid: 'achterstand_eind', periode: '2022-2', waarde: 12 })).toEqual([]);
    expect(andere({ grootheid: 'achterstand_eind', periode: '2021-1', waarde: 12 })).toEqual([]);
    expect(andere()).toEqual([]);
  });

  it('with any other figure names no end of the periode before', () => {
    const found = boek({ grootheid: 'totaalopgave', waarde: 10 }, { grootheid: 'achterstand_eind', periode: '2022-1', waarde: 12 }).find(
      PROVINCIE,
      '2022-2',
      'totaalopgave',
    );
    expect(found).toMatchObject({ soort: 'gevonden', andere: [] });
  });

  it('of this project ends with the last half-year that any figure is of, a national one and the stand it begins with too', () => {
    const perioden = CLAIMS.flatMap(({ grootheid, periode = '' }) => {
      if (!isGrootheid(grootheid) || !/^\d{4}-[12]$/.test(periode)) return [];
      return grootheid === 'achterstand_eind' ? [periode, shiftPeriode(periode as Periode, 1)] : [periode];
    });
    expect(LAATSTE_PERIODE).toBe(perioden.sort().at(-1));
  });
});

describe('what a claim says of itself', () => {
  it('a published trede is a claim in the unit trede', () => {
    const treden = CLAIMS.filter(({ grootheid }) => grootheid === 'trede');
    expect(treden.length).toBeGreaterThanOrEqual(GEPUBLICEERDE_TREDEN.length);
    expect(new Set(treden.map(({ eenheid }) => eenheid))).toEqual(new Set(['trede']));
  });

  it('an unknown source and a choice between none are programming errors, named', () => {
    expect(() => findBron('x')).toThrow('Unknown source: x');
    expect(() => choose([])).toThrow('No claims to choose from');
  });

  it('the more recent document goes first, whichever stands first in the data', () => {
    const [oud, nieuw] = [
      { claim: claim({}), afgeleid: false },
      { claim: claim({ bron: NIEUW.bron }), afgeleid: false },
    ];
    for (const volgorde of [
      [oud, nieuw],
      [nieuw, oud],
    ])
      expect(choose(volgorde, [OUD, NIEUW])).toEqual({ gekozen: nieuw, afgewezen: [{ kandidaat: oud, reden: 'ouder' }] });
  });
});

describe('why another value was not chosen', () => {
  const zinVan = (a: Partial<Claim>, b: Partial<Claim>) => {
    const found = boek(a, { waarde: 25, ...b }).find(PROVINCIE, '2022-2', 'taakstelling');
    return found.soort === 'gevonden' ? citaat(found).split('Niet gekozen: ')[1] : undefined;
  };

  it('is that a newer source goes first, or the first mentioned', () => {
    expect(zinVan({ bron: NIEUW.bron }, {})).toBe('de nieuwere bron gaat voor.');
    expect(zinVan({}, {})).toBe('de eerst opgenomen vermelding gaat voor.');
  });

  it('is the kind of place, each named in words', () => {
    const PLAATSEN: Record<SoortPlaats, string> = {
      eigen: 'een eigen cijfer',
      brief: 'een toezichtbrief',
      tabel: 'de tabel van het rapport over de periode zelf',
      tekst: 'de tekst van het rapport over de periode zelf',
      correctie: 'een latere correctie',
      terugblik: 'een terugblik in een later rapport',
      vooruitblik: 'een vooruitblik in een eerder rapport',
      memo: 'een memo, e-mail, agenda of plan',
    };
    for (const [i, soort_plaats] of VOORRANG.slice(0, -1).entries()) {
      const zwakker = VOORRANG[i + 1] as SoortPlaats;
      expect(zinVan({ soort_plaats }, { soort_plaats: zwakker })).toBe(`${PLAATSEN[soort_plaats]} gaat voor ${PLAATSEN[zwakker]}.`);
    }
  });
});

describe('what is published nearby', () => {
  const zonder = (aantal: number) =>
    reportNietGepubliceerd({
      soort: 'niet_gepubliceerd',
      gebied: PROVINCIE,
      periode: '2022-2',
      grootheid: 'trede',
      wel_perioden: [],
      wel_gebieden: UTRECHTSE.slice(0, aantal).map((naam): Gebied => ({ soort: 'gemeente', naam })),
    });

  it('is named up to five areas, and then how many more', () => {
    expect(zonder(5)).toBe(
      'trede 2022-2 van de provincie Utrecht staat niet in de bronnen. Wel gepubliceerd over deze periode: de gemeente Amersfoort, de gemeente Baarn, de gemeente Bunnik, de gemeente Bunschoten, de gemeente De Bilt.',
    );
    expect(zonder(6)).toMatch(/de gemeente De Bilt, en nog 1\.$/);
  });
});
