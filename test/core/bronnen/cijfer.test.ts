import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, gepubliceerdePerioden, waardeVan, findCijfer } from '../../../core/bronnen/cijfer.ts';
import { CLAIMS, GEPUBLICEERDE_TREDEN } from '../../../core/bronnen/claim.ts';
import { type Gebied, GEBIEDEN, herkenGebied, PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { type Grootheid, GROOTHEDEN } from '../../../core/bronnen/grootheid.ts';
import { parsePeriode, type Periode, periodesTussen } from '../../../core/periode.ts';
import { GEPUBLICEERDE_GEBIEDEN } from './gebieden.ts';

function gebied(tekst: string): Gebied {
  const herkenning = herkenGebied(tekst);
  if (herkenning.soort === 'onbekend') throw new Error(tekst);
  return herkenning.gebied;
}

function found(tekst: string, periode: Periode, grootheid: Grootheid): Found {
  const cijfer = findCijfer(gebied(tekst), periode, grootheid);
  if (cijfer.soort === 'niet_gepubliceerd') throw new Error(`${tekst} ${periode} ${grootheid}`);
  return cijfer;
}

const andere = (cijfer: Found) => cijfer.andere.map(({ waarde, claim, reden }) => [waarde, claim.soort_plaats, reden]);

const anyVraag = fc.tuple(
  fc.constantFrom(...GEBIEDEN),
  fc.constantFrom(...periodesTussen('2019-1', '2026-1')),
  fc.constantFrom(...GROOTHEDEN),
);

describe('the figure that was found', () => {
  it('is there where it is published', () => {
    expect([
      waardeVan(findCijfer(PROVINCIE, '2023-2', 'taakstelling')),
      waardeVan(findCijfer(PROVINCIE, '2020-2', 'taakstelling')),
    ]).toEqual([1372, undefined]);
  });
});

describe('zoekCijfer', () => {
  // Oracle: the tables and letters of the sources.
  it.each([
    ['provincie Utrecht', '2022-2', 'taakstelling', 1055],
    ['provincie Utrecht', '2022-2', 'achterstand_begin', 422],
    ['provincie Utrecht', '2022-2', 'achterstand_eind', -150],
    ['provincie Utrecht', '2022-2', 'realisatie_taakstelling', 1.55],
    ['provincie Utrecht', '2024-2', 'gerealiseerd', 1316],
    ['provincie Utrecht', '2024-2', 'nidos_nodig', 355],
    ['provincie Utrecht', '2024-2', 'nidos_gerealiseerd', 183],
    ['provincie Utrecht', '2020-1', 'gerealiseerd', 405],
    ['Nederland', '2022-2', 'taakstelling', 13500],
    ['Utrecht', '2022-1', 'taakstelling', 203],
    ['Utrecht', '2022-1', 'realisatie_taakstelling', 0.82],
    ['Utrecht', '2022-1', 'trede', 3],
    ['Utrecht', '2023-1', 'taakstelling', 433],
    ['Leusden', '2022-1', 'achterstand_eind', 26],
    ['Zeist', '2024-2', 'trede', 2],
  ] as const)('gives for %s %s %s: %d', (naam, periode, grootheid, waarde) => {
    const cijfer = found(naam, periode, grootheid);
    expect(cijfer.waarde).toBe(waarde);
    expect(cijfer.gebied.naam).toBe(naam);
  });

  it.each([
    ['taakstelling', 1372, [[2126, 'vooruitblik', 'soort_plaats']]],
    ['totaalopgave', 1778, [[2532, 'vooruitblik', 'soort_plaats']]],
    ['realisatie_totaalopgave', 0.68, [[0.56, 'terugblik', 'soort_plaats']]],
    [
      'achterstand_eind',
      570,
      [
        [574, 'tabel', 'afgeleid'],
        [574, 'vooruitblik', 'afgeleid'],
      ],
    ],
  ] as const)('gives for the province in 2023-2 the revised figures of the own report: %s %d', (grootheid, waarde, anders) => {
    const cijfer = found('provincie Utrecht', '2023-2', grootheid);
    expect(cijfer.waarde).toBe(waarde);
    expect(cijfer.gekozen.bron).toBe('voortgangsrapportage-2023-2');
    expect(andere(cijfer)).toEqual(anders);
  });

  it('gives Lopik 2024-2 as trede 2 by the table, with the 1 of the text beside it', () => {
    const cijfer = found('Lopik', '2024-2', 'trede');
    expect(cijfer.waarde).toBe(2);
    expect(cijfer.eenheid).toBe('trede');
    expect(andere(cijfer)).toEqual([[1, 'tekst', 'soort_plaats']]);
  });

  it('gives Baarn 2024-1 as trede 1 by the table, with the 2 of the text beside it', () => {
    const cijfer = found('Baarn', '2024-1', 'trede');
    expect(cijfer.waarde).toBe(1);
    expect(andere(cijfer)).toEqual([[2, 'tekst', 'soort_plaats']]);
  });

  it('prefers the letter to Leusden, 51 with herverdeling, to the telephone note and the agenda, 50', () => {
    const cijfer = found('Leusden', '2022-2', 'totaalopgave');
    expect(cijfer.waarde).toBe(51);
    expect(andere(cijfer)).toEqual([
      [50, 'memo', 'soort_plaats'],
      [50, 'memo', 'soort_plaats'],
    ]);
  });

  it('prefers the letter to a memo that gives the same value, and then mentions no other value', () => {
    const cijfer = found('Utrecht', '2022-1', 'achterstand_eind');
    expect(cijfer.gekozen.soort_plaats).toBe('brief');
    expect(cijfer.andere).toEqual([]);
  });

  it('tells the municipality of Utrecht from the province', () => {
    expect(found('Utrecht', '2022-2', 'taakstelling').waarde).toBe(275);
    expect(found('provincie Utrecht', '2022-2', 'taakstelling').waarde).toBe(1055);
  });

  it.each([
    ['provincie Utrecht', '2022-1', '2022-2', 422],
    ['provincie Utrecht', '2024-1', '2024-2', 899],
    ['provincie Utrecht', '2024-2', '2025-1', 906],
    ['Utrecht', '2021-2', '2022-1', 171],
  ] as const)('gives the achterstand_eind of %s %s, published only as the achterstand_begin of %s, as derived: %d', (naam, periode, volgende, waarde) => {
    const cijfer = found(naam, periode, 'achterstand_eind');
    expect(cijfer.waarde).toBe(waarde);
    expect(cijfer.afgeleid).toEqual({ grootheid: 'achterstand_begin', periode: volgende });
    expect(cijfer.gekozen.grootheid).toBe('achterstand_begin');
  });

  it.each([
    ['Leusden', '2021-1', 1],
    ['Leusden', '2021-2', 19],
    ['Houten', '2022-2', 24],
    ['Nederland', '2023-1', -1793],
  ] as const)('gives the achterstand_begin of %s %s, published only as the end before, as derived: %d', (naam, periode, waarde) => {
    const cijfer = found(naam, periode, 'achterstand_begin');
    expect([cijfer.waarde, cijfer.gekozen.grootheid, cijfer.afgeleid?.grootheid]).toEqual([waarde, 'achterstand_eind', 'achterstand_eind']);
  });

  it.each([
    ['Utrecht', '2022-1', 'herverdeling', 1],
    ['Leusden', '2022-1', 'nagekomen', 8],
    ['Utrecht', '2022-2', 'extra_doelstelling', 133],
  ] as const)('gives for %s %s the %s of %d', (naam, periode, grootheid, waarde) => {
    expect(found(naam, periode, grootheid).waarde).toBe(waarde);
  });

  it('does not call a figure derived that is published as itself', () => {
    expect(found('provincie Utrecht', '2023-1', 'achterstand_eind')).not.toHaveProperty('afgeleid');
  });

  it('says on what a trede was decided, where the source states it', () => {
    expect(found('Leusden', '2023-2', 'trede').gekozen.toelichting).toBe('beoordeeld op koppelingstekort');
    expect(found('Leusden', '2022-2', 'trede').gekozen).not.toHaveProperty('toelichting');
  });

  it.each([
    ['realisatie_totaalopgave', 'fractie'],
    ['realisatie_taakstelling', 'fractie'],
    ['gerealiseerd', 'vergunninghouders'],
    ['nidos_nodig', 'plekken'],
    ['nidos_gerealiseerd', 'plekken'],
  ] as const)('gives %s in %s', (grootheid, eenheid) => {
    expect(found('provincie Utrecht', '2024-1', grootheid).eenheid).toBe(eenheid);
  });

  it.each(['2020-2', '2021-1'] as const)('gives no provincial taakstelling for %s, a gap, but the periodes that have one', (periode) => {
    expect(findCijfer(PROVINCIE, periode, 'taakstelling')).toEqual({
      soort: 'niet_gepubliceerd',
      gebied: PROVINCIE,
      periode,
      grootheid: 'taakstelling',
      wel_perioden: gepubliceerdePerioden(PROVINCIE, 'taakstelling'),
      wel_gebieden: [gebied('Nederland'), ...(periode === '2021-1' ? [gebied('Leusden')] : [])],
    });
  });

  it('never takes an interim stand for the figure of the periode', () => {
    // 473 of Utrecht and 33 of Leusden are standen of 22 November 2022.
    expect(findCijfer(gebied('Utrecht'), '2022-2', 'gerealiseerd').soort).toBe('niet_gepubliceerd');
    expect(findCijfer(gebied('Leusden'), '2022-2', 'gerealiseerd').soort).toBe('niet_gepubliceerd');
    expect(findCijfer(gebied('Leusden'), '2022-2', 'realisatie_taakstelling').soort).toBe('niet_gepubliceerd');
  });

  it('never takes an expectation for the figure of the periode', () => {
    const { gekozen, andere: rest } = found('Nederland', '2023-1', 'taakstelling');
    expect([gekozen, ...rest.map(({ claim }) => claim)].map(({ grootheid }) => grootheid)).toEqual(['taakstelling']);
  });

  it('points to the areas that do have the figure: of Utrecht 2023-2 the province', () => {
    const cijfer = findCijfer(gebied('Utrecht'), '2023-2', 'taakstelling');
    expect(cijfer).toMatchObject({ soort: 'niet_gepubliceerd', wel_gebieden: [gebied('Nederland'), PROVINCIE] });
  });

  it('chooses a claim of the area asked, and finds every claim that can be asked for', () => {
    const asked = new Set<unknown>(
      GEPUBLICEERDE_GEBIEDEN.flatMap((g) =>
        periodesTussen('2019-1', '2025-2').flatMap((p) =>
          GROOTHEDEN.flatMap((q) => {
            const cijfer = findCijfer(g, p, q);
            return cijfer.soort === 'gevonden'
              ? [cijfer.waarde, ...cijfer.andere.map(({ waarde }) => waarde)].map((w) => `${g.naam} ${p} ${q} ${w}`)
              : [];
          }),
        ),
      ),
    );
    const claimed = CLAIMS.filter(({ periode, grootheid }) => parsePeriode(periode ?? '') && GROOTHEDEN.some((q) => q === grootheid)).map(
      ({ gebied: naam, periode, grootheid, waarde, eenheid }) =>
        `${naam} ${periode} ${grootheid} ${eenheid === 'procent' ? waarde / 100 : waarde}`,
    );
    expect(claimed.length).toBeGreaterThan(200);
    expect(claimed.filter((claim) => !asked.has(claim))).toEqual([]);
  });

  it('gives a figure exactly for the periodes it says are published', () => {
    fc.assert(
      fc.property(anyVraag, ([g, periode, grootheid]) => {
        const cijfer = findCijfer(g, periode, grootheid);
        expect(cijfer.soort === 'gevonden').toBe(gepubliceerdePerioden(g, grootheid).includes(periode));
        if (cijfer.soort === 'gevonden') {
          expect(cijfer.gekozen.gebied).toBe(g.naam);
          expect(cijfer.andere.filter(({ waarde }) => waarde === cijfer.waarde)).toEqual([]);
        }
      }),
    );
  });

  it('is safe against areas and quantities that are no data', () => {
    for (const naam of ['__proto__', 'constructor', 'x'.repeat(10_000)]) {
      expect(findCijfer({ soort: 'gemeente', naam }, '2022-1', 'trede').soort).toBe('niet_gepubliceerd');
    }
  });

  it('keeps the published treden as they stand in the tables', () => {
    const differences = GEPUBLICEERDE_TREDEN.filter(
      ({ gemeente, periode, trede }) => found(gemeente, parsePeriode(periode) ?? '2019-1', 'trede').waarde !== trede,
    );
    expect(differences).toEqual([]);
  });
});
