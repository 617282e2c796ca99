import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { stempelregel } from '../../../core/documenten/document.ts';
import { gesprekspunten } from '../../../core/documenten/gesprekspunten.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';

import { prognoseTabel } from '../../../core/prognose/prognose-tabel.ts';
import { GEEN_VOORKENNIS } from '../../../core/prognose/parameters-lezen.ts';
import { procent, standInWoorden, tempotekst } from '../../../core/taal/index.ts';
import { BRIEVEN_2022, dag, dossier, KOPPEN, rijenVan, zinnenVan } from './tabellen.ts';
import { textsOf } from './texts.ts';

const leusden = annotatieVan(dossier(BRIEVEN_2022, '2022-11-22', 'Leusden'));
if (leusden === undefined) throw new Error('there is no annotatie');

const prognose = (tabel: readonly (readonly unknown[])[], datum: number) =>
  prognoseTabel(tabel, { datum, niveau: 0.8, plannen: new Map(), parameters: GEEN_VOORKENNIS }, []);

describe('the annotatie of Leusden on 22 November 2022', () => {
  it('gives the published history of treden before that day, gaps as gaps', () => {
    // Oracle: the agenda of November 2022 in the dossier Leusden 2022.
    const historie = rijenVan(leusden, 'Trede per halfjaar').get('Trede');
    expect(historie).toEqual(['1', '–', '1', '1', '2', '2', '3']);
  });

  it('gives the figures so far: 33 of 51, 18 to go, 1,6 a week against 3,2', () => {
    const cijfers = rijenVan(leusden, 'Stand van 22 november 2022');
    expect(
      ['Totaalopgave', 'Gerealiseerd', 'Nog te huisvesten', 'Tempo per week tot nu toe', 'Tempo per week dat nog nodig is'].map(
        (naam) => cijfers.get(naam)?.[0],
      ),
    ).toEqual(['51', '33', '18', '1,6', '3,2']);
  });

  it('is internal, and says so in its stamp', () => {
    expect(leusden.intern).toBe(true);
    expect(stempelregel(leusden, { status: 'concept', fictief: false })).toBe('Concept, stand van de cijfers: 22 november 2022 · intern');
  });

  it('names the assumptions of the forecast', () => {
    expect(zinnenVan(leusden, 'Prognose op 1 januari 2023')).toContain(
      'Aannames: Prognose, geen uitkomst; tempo 1,1 per week, uit het tempo sinds het begin van de periode en wat bij de taakstelling gewoon is;',
    );
  });
});

describe('the forecast in an annotatie', () => {
  it('is that of PROGNOSE in any running half-year', () => {
    const persoon = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        persoon,
        fc.integer({ min: -20, max: 60 }),
        persoon,
        fc.integer({ min: 8, max: 175 }),
        fc.constantFrom(1, 2, 3, 4),
        (taakstelling, begin, gerealiseerd, dagen, vorige) => {
          const datum = dag('2024-07-01') + dagen;
          const tabel = [
            [...KOPPEN, 'provincie'],
            ['Qwertystad', '2024-2', null, taakstelling, 0, begin, gerealiseerd, null, null, vorige, 'geen', 'Utrecht'],
          ];
          const [koppen = [], rij = []] = prognose(tabel, datum);
          const cel = (naam: string) => rij[koppen.indexOf(naam)];
          const [een] = readDossiers(tabel, datum).dossiers;
          const document = een && annotatieVan(een);
          if (document === undefined) throw new Error('there is no annotatie');
          const zinnen = zinnenVan(document, 'Prognose op 1 januari 2025');
          expect(zinnen).toContain(
            `Verwacht: ${standInWoorden(cel('achterstand_verwacht') as number)}. Met 80% kans tussen ${standInWoorden(cel('gunstig') as number)} en ${standInWoorden(cel('ongunstig') as number)}.`,
          );
          expect(zinnen).toContain(`Aannames: ${String(cel('aannames'))}.`);
          const kansen = [1, 2, 3, 4, 5, 6]
            .map((trede) => cel(`kans_${trede}`) as number)
            .filter((kans) => kans >= 0.005)
            .map((kans) => procent(kans));
          expect(rijenVan(document, 'Kans op elke trede').get('Kans')).toEqual(kansen);
          expect(
            rijenVan(document, `Stand van ${document.cijfers_van === datum ? zinnenDatum(textsOf(document)) : ''}`).get(
              'Tempo per week dat nog nodig is',
            )?.[0],
          ).toBe(tempotekst(cel('tempo_nodig') as number));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is not there once the correctiedatum has passed', () => {
    const document = annotatieVan(
      dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, 'geen']], '2025-03-01', 'Zeist'),
    );
    expect(document?.delen.map(({ kop }) => kop)).toEqual(['Geschiedenis', 'Cijfers 2024-2', 'Vragen voor het gesprek']);
  });

  it('is there where nobody is housed yet: the taakstelling says what is usual', () => {
    const document = annotatieVan(dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 0, null, null, 2, 'geen']], '2024-08-01', 'Zeist'));
    expect(document && zinnenVan(document, 'Prognose op 1 januari 2025')).toEqual(
      expect.stringMatching(/tempo \d,\d per week, wat bij de taakstelling gewoon is, want er is nog niemand gehuisvest/),
    );
  });
});

/** The day in the name of the table with figures. */
function zinnenDatum(texts: readonly string[]): string {
  return texts.find((tekst) => tekst.startsWith('Stand van '))?.slice('Stand van '.length) ?? '';
}

describe('points to ask', () => {
  const punten = (rij: readonly unknown[], datum = '2025-03-01', ...andere: readonly unknown[][]) =>
    gesprekspunten(dossier([KOPPEN, rij, ...andere], datum, String(rij[0]))).join(' ');
  const goed = ['Zeist', '2024-2', null, 63, 0, -5, 66, 'geen', null, 1, 'geen'];

  it('are none where all went well', () => {
    expect(gesprekspunten(dossier([KOPPEN, goed], '2025-03-01', 'Zeist'))).toEqual([]);
  });

  it.each([
    [
      'a taakstelling that was not achieved, with the figures of the table',
      goed.with(6, 60),
      'De taakstelling van 2024-2 is niet gehaald (60 van 63, 95%).',
    ],
    ['an achterstand that grew', goed.with(5, 10).with(6, 60), 'De achterstand groeide in 2024-2 van 10 naar 13.'],
    ['a koppelingstekort', goed.with(5, 10).with(8, 66), 'Er was een koppelingstekort van 7 personen.'],
    ['small numbers, which ratchet', goed.with(3, 5).with(5, 1).with(6, 4), 'Kleine aantallen: de achterstand groeide met 1 persoon.'],
    ['nagekomen that is not known', goed.with(7, null), 'Nagekomen registraties van 2024-2 zijn niet opgegeven.'],
    [
      'a reading with other possible treden',
      goed.with(5, 40).with(9, 3),
      'De inschaling van 2024-2 is niet de enig mogelijke: ook trede 2 is te verdedigen.',
    ],
    [
      'a decision that is needed',
      goed.with(5, 40).with(6, 60).with(9, 3),
      'Voor de trede van 2024-2 is een besluit van Gedeputeerde Staten nodig.',
    ],
    ['what the check found', goed.with(6, 0), 'Controle van de cijfers: gerealiseerd is 0 of leeg.'],
  ])('name %s', (_, rij, punt) => {
    expect(punten(rij)).toContain(punt);
    expect(punten(goed)).not.toContain(punt);
  });

  it('name a pace that is too low, and a recent pace that is another one', () => {
    const eerst = ['Zeist', '2024-2', '2024-09-01', 63, 0, 20, 30, null, null, 2, 'geen'];
    const nu = punten(eerst, '2024-10-20', eerst.with(2, '2024-10-13').with(6, 31));
    expect(nu).toContain('Nodig zijn 4,6 per week, tot nu toe zijn het er 2,1.');
    expect(nu).toContain('Het recente tempo (0,2 per week) wijkt sterk af van het gemiddelde (2,1).');
  });

  it('are at most eight, and tell how many more there are', () => {
    const erg = [
      [...KOPPEN, 'totaalopgave', 'trede', 'achterstand_eind', 'realisatie_taakstelling'],
      ['Baarn', '2024-2', null, 5, 0, 1, 3, null, 5, 3, null, 99, 6, 77, 0.12],
    ];
    const list = gesprekspunten(dossier(erg, '2025-01-10', 'Baarn'));
    expect(list.length).toBe(8);
    expect(list.at(-1)).toMatch(/^En nog \d+ punten: zie de controle/);
  });
});
