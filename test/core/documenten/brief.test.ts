import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelTabel } from '../../../core/beoordeling/beoordeel-tabel.ts';
import { beoordeel } from '../../../core/beoordeling/beoordeel.ts';
import { nodigTabel } from '../../../core/beoordeling/nodig.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { cijferblok } from '../../../core/documenten/cijferblok.ts';
import { type Document, stempelregel } from '../../../core/documenten/document.ts';
import { beoordeeldHalfjaar, type Dossier, volgendeVan } from '../../../core/documenten/dossier.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { UTRECHTSE_KADERS } from '../../../core/kader/index.ts';
import { shiftPeriode } from '../../../core/periode.ts';
import { BRIEVEN_2022, dag, dossier, getallenIn, KOPPEN, LATER, rijenVan, rijVan, willekeurigeTabel, zinnenVan } from './tabellen.ts';
import { textsOf } from './texts.ts';

function brief(van: Dossier): Document {
  const document = briefVan(van);
  if (document === undefined) throw new Error('there is no letter');
  return document;
}

const blokVan = (een: Dossier) => {
  const halfjaar = beoordeeldHalfjaar(een);
  if (halfjaar === undefined) throw new Error('there is no ended half-year');
  return { halfjaar, blok: new Map(cijferblok(halfjaar).map((cijfer) => [cijfer.field, cijfer])) };
};

/** Oracle: the toezichtbrieven 2022-1 to Leusden and Utrecht, dossier Leusden 2022 and dossier Utrecht 2022. */
describe('the letter on 2022-1 gives the figures of the letter that was sent', () => {
  it('to Leusden: both standen, 72% and 33%, and 51 to house in 2022-2', () => {
    const leusden = brief(dossier(BRIEVEN_2022, '2022-11-22', 'Leusden'));
    const cijfers = rijenVan(leusden, 'Huisvesting van vergunninghouders in 2022-1');
    expect([...cijfers.values()].flat()).toEqual([
      'achterstand 21',
      '18',
      '0',
      '39',
      '13',
      '72%',
      '33%',
      'achterstand 26',
      '8',
      'achterstand 18',
    ]);
    expect([...cijfers.keys()].at(-1)).toBe('Stand 1 augustus 2022, met nagekomen registraties');
    expect([...rijenVan(leusden, 'Opgave 2022-2').values()].flat()).toEqual(['achterstand 26', '24', '1', '51']);
    expect(zinnenVan(leusden, 'Beoordeling')).toContain(
      'Volgens het kader komt uw gemeente voor 2022-1 op trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen.',
    );
  });

  it('to Utrecht: 82% and 45%, achterstand 207, and 482 to house in 2022-2', () => {
    const utrecht = brief(dossier(BRIEVEN_2022, '2022-11-22', 'Utrecht'));
    expect([...rijenVan(utrecht, 'Huisvesting van vergunninghouders in 2022-1').values()].flat()).toEqual([
      'achterstand 171',
      '203',
      '1',
      '375',
      '168',
      '82%',
      '45%',
      'achterstand 207',
      'niet opgegeven',
      'niet opgegeven',
    ]);
    expect([...rijenVan(utrecht, 'Opgave 2022-2').values()].flat()).toEqual(['achterstand 207', '275', '0', '482']);
  });

  it('says what lowers the trede of Leusden: 28 for trede 2, 51 for trede 1', () => {
    const leusden = brief(dossier(BRIEVEN_2022, '2022-11-22', 'Leusden'));
    expect([...rijenVan(leusden, 'Wat in 2022-2 nodig is voor elke trede')]).toEqual([
      ['2', ['28', '1,1']],
      ['1', ['51', '1,9']],
    ]);
    expect(zinnenVan(leusden, 'Wat nodig is om af te schalen')).toBe(
      'In 2022-2 zijn nodig, uitgaande van trede 3 bij het begin: voor trede 2 ten minste 28 personen en voor trede 1 ten minste 51.',
    );
  });
});

describe('a letter', () => {
  it('has no doubt about the framework of the province: other treden are told to the maker', () => {
    const lopik = dossier([KOPPEN, ['Lopik', '2024-2', null, 14, 0, 22, 15, 'geen', null, 3, 'geen']], '2025-03-01', 'Lopik');
    expect(zinnenVan(brief(lopik), 'Beoordeling')).toContain('Volgens het kader komt uw gemeente voor 2024-2 op trede 3');
    expect(textsOf(brief(lopik)).join(' ')).not.toMatch(/mogelijk|uitleg|bron|niet bevestigd|rekenkundig/);
    expect(lopik.meldingen.join(' ')).toContain('ook trede 2 is mogelijk');
  });

  it('says who decides on trede 4 and what appeal is open, and from trede 5 that one can appeal at once', () => {
    const rij = ['Amersfoort', '2024-2', null, 153, 0, 166, 129, 'geen', null, 3, 'geen'];
    const zinnen = zinnenVan(brief(dossier([KOPPEN, rij], '2025-03-01', 'Amersfoort')), 'Beoordeling');
    expect(zinnen).toContain('Het kader wijst voor uw gemeente voor 2024-2 op trede 4');
    expect(zinnen).toContain('besluiten Gedeputeerde Staten');
    expect(zinnen).toContain('Raad van State');
    const besloten = (trede: number) =>
      zinnenVan(
        brief(
          dossier(
            [
              [...KOPPEN, 'trede', 'vastgesteld_op', 'datum_cijfers'],
              [...rij, trede, '2025-03-01', '2025-02-01'],
            ],
            '2025-03-02',
            'Amersfoort',
          ),
        ),
        'Beoordeling',
      );
    expect([4, 5, 6, 3].map((trede) => besloten(trede).includes('Raad van State'))).toEqual([true, true, true, false]);
    expect(besloten(4)).toContain('Gedeputeerde Staten hebben uw gemeente op 1 maart 2025');
  });

  it('does not say that trede 4 is left without a decision, also where the next taakstelling is not known', () => {
    const amersfoort = brief(
      dossier([KOPPEN, ['Amersfoort', '2024-2', null, 153, 0, 166, 129, 'geen', null, 3, 'geen']], '2025-03-01', 'Amersfoort'),
    );
    expect(zinnenVan(amersfoort, 'Wat nodig is om af te schalen')).toContain('Over het verlaten van trede 4 besluiten Gedeputeerde Staten');
    expect(zinnenVan(amersfoort, 'Wat nodig is om af te schalen')).not.toContain('is de uitkomst trede 1');
  });

  it('is of registrations up to the correctiedatum where the figures are of the peildatum itself', () => {
    const leusden = brief(dossier([KOPPEN, ['Leusden', '2022-1', '2022-07-01', 18, 0, 21, 13, 8, null, 2, null]], '2022-09-01', 'Leusden'));
    expect([...rijenVan(leusden, 'Huisvesting van vergunninghouders in 2022-1').keys()].slice(-2)).toEqual([
      'Nagekomen registraties tot 1 augustus 2022',
      'Stand 1 augustus 2022, met nagekomen registraties',
    ]);
  });

  it('gives the real achterstand that goes on where a koppelingstekort was weighed', () => {
    const document = brief(dossier([KOPPEN, ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', 22, 1, 'geen']], '2025-03-01', 'Baarn'));
    expect(zinnenVan(document, 'Beoordeling')).toContain(
      'Er waren 22 personen op tijd gekoppeld of gehuisvest, 2 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 22 (geen achterstand). De werkelijke achterstand van 2 personen gaat mee naar de volgende periode.',
    );
    expect(rijenVan(document, 'Opgave 2025-1').get('Stand 1 januari 2025, geregistreerd')).toEqual(['achterstand 2']);
  });

  it('marks small numbers', () => {
    const document = brief(
      dossier([KOPPEN, ['Renswoude', '2024-2', null, 5, 0, 1, 4, 'geen', null, 2, 'geen']], '2025-03-01', 'Renswoude'),
    );
    expect(textsOf(document).join(' ')).toContain('Let op, kleine aantallen: één huishouden verandert de percentages en de stand sterk.');
    expect(zinnenVan(document, 'Beoordeling')).toContain('let op, een klein aantal: de achterstand groeide met 1 persoon');
  });

  it('says that nagekomen is not known yet before the correctiedatum, and not given after it', () => {
    const rij = ['Zeist', '2024-2', null, 63, 0, 38, 66, null, null, 2, null];
    expect(
      rijenVan(brief(dossier([KOPPEN, rij], '2025-01-10', 'Zeist')), 'Huisvesting van vergunninghouders in 2024-2').get(
        'Nagekomen registraties',
      ),
    ).toEqual(['nog niet bekend']);
    expect(
      rijenVan(brief(dossier([KOPPEN, rij], '2025-02-10', 'Zeist')), 'Huisvesting van vergunninghouders in 2024-2').get(
        'Nagekomen registraties',
      ),
    ).toEqual(['niet opgegeven']);
  });

  it('does not guess a taakstelling that is not in the table', () => {
    const document = brief(dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, null]], '2025-03-01', 'Zeist'));
    expect([...rijenVan(document, 'Opgave 2025-1').values()].flat()).toEqual(['achterstand 35', 'nog niet bekend', '0', 'nog niet bekend']);
    expect(zinnenVan(document, 'Wat nodig is om af te schalen')).toContain('De taakstelling van 2025-1 is nog niet bekend');
  });

  it('keeps both figures where the table begins the next half-year with another stand', () => {
    const tabel = [
      KOPPEN,
      ['Zeist', '2024-2', null, 63, 0, 38, 66, 'geen', null, 2, null],
      ['Zeist', '2025-1', null, 66, 0, 30, null, null, null, 2, null],
    ];
    const document = brief(dossier(tabel, '2025-03-01', 'Zeist'));
    expect([...rijenVan(document, 'Opgave 2025-1').values()].flat()).toEqual(['achterstand 30', '66', '0', '96']);
    expect(zinnenVan(document)).toContain(
      'De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (achterstand 35).',
    );
  });

  it('is not there without an ended half-year', () => {
    expect(
      briefVan(dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 6, null, null, 2, null]], '2024-09-01', 'Zeist')),
    ).toBeUndefined();
  });

  it('carries a stamp with the day of the figures, and says so where they are made up', () => {
    const document = brief(dossier(BRIEVEN_2022, '2022-11-22', 'Leusden'));
    expect(stempelregel(document, { status: 'concept', fictief: false })).toBe('Concept, stand van de cijfers: 22 november 2022');
    expect(stempelregel(document, { status: 'definitief', fictief: true })).toBe(
      'Definitief, stand van de cijfers: 22 november 2022 · FICTIEVE CIJFERS',
    );
  });
});

describe('in any table', () => {
  const heel = (waarde: unknown) => (typeof waarde === 'number' ? waarde : undefined);

  it('the figures of a letter are those of BEOORDEEL', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const beoordeeld = beoordeelTabel(tabel, [
          'gemeente',
          'totaalopgave',
          'achterstand_eind',
          'achterstand_beoordeeld',
          'realisatie_taakstelling',
          'realisatie_totaalopgave',
          'trede',
          'mogelijke_treden',
        ]).slice(1);
        for (const een of readDossiers(tabel, dag(LATER)).dossiers) {
          const [, opgave, eind, op, taak, totaal, trede, mogelijk] = beoordeeld.find(([gemeente]) => gemeente === een.gemeente) ?? [];
          const { halfjaar, blok } = blokVan(een);
          const document = brief(een);
          const waarde = (field: Parameters<typeof blok.get>[0]) => blok.get(field)?.waarde;
          expect([
            waarde('totaalopgave'),
            waarde('stand_peildatum'),
            waarde('realisatie_taakstelling'),
            waarde('realisatie_totaalopgave'),
          ]).toEqual([opgave, eind, heel(taak), heel(totaal)]);
          expect(waarde('stand_beoordeeld') ?? waarde('stand_correctiedatum') ?? waarde('stand_peildatum')).toBe(op);
          const tekst = zinnenVan(document, 'Beoordeling');
          expect(tekst).toContain(trede instanceof Invoerfout ? 'nog niet te geven' : `op trede ${trede} (`);
          const andere = String(mogelijk)
            .split(', ')
            .filter((een) => een !== '' && een !== String(trede));
          if (!(trede instanceof Invoerfout))
            for (const ander of andere) expect(een.meldingen.join(' ')).toMatch(new RegExp(`ook trede [^.]*${ander}`));
          expect(halfjaar.beoordeling).toEqual(beoordeel(halfjaar.feiten));
        }
      }),
    );
  });

  it('every number in a sentence of the assessment is a figure of the block, a trede, or one that follows from the two', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        for (const een of readDossiers(tabel, dag(LATER)).dossiers) {
          const { halfjaar } = blokVan(een);
          const { feiten, stand, beoordeling } = halfjaar;
          const nodig = nodigTabel([KOPPEN, rijVan(een.gemeente, feiten)], undefined, UTRECHTSE_KADERS)
            .slice(1)
            .flatMap(([, , trede, , nog]) => [trede, nog]);
          const bekend = new Set<unknown>([
            ...[...rijenVan(brief(een), `Huisvesting van vergunninghouders in ${feiten.periode}`).values()].flatMap((cellen) =>
              cellen.flatMap(getallenIn),
            ),
            stand.opgave_periode,
            Math.abs(stand.opgave_periode),
            stand.gehuisvest,
            stand.achterstand_eind - feiten.achterstand_begin,
            feiten.achterstand_begin - stand.achterstand_eind,
            Math.abs(stand.achterstand_beoordeeld),
            feiten.vorige_trede,
            // Of the sentences on who decides and on appeal.
            ...[4, 5],
            stand.achterstand_beoordeeld - stand.achterstand_vergeleken,
            Math.abs(stand.achterstand_vergeleken),
            ...('mogelijke_treden' in beoordeling ? beoordeling.mogelijke_treden : []),
            ...nodig,
          ]);
          const zinnen = zinnenVan(brief(een), 'Beoordeling');
          expect(getallenIn(zinnen).filter((getal) => !bekend.has(getal))).toEqual([]);
        }
      }),
    );
  });

  it('what each trede takes in the next half-year is what NODIG gives for it', () => {
    fc.assert(
      fc.property(willekeurigeTabel, fc.integer({ min: 1, max: 60 }), (tabel, taakstelling) => {
        const volgende = tabel
          .slice(1)
          .map((rij) => [
            rij[0],
            shiftPeriode(rij[1] as '2022-1', 1),
            '2036-01-01',
            taakstelling,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            'Utrecht',
          ]);
        for (const een of readDossiers([...tabel, ...volgende], dag(LATER)).dossiers) {
          const { halfjaar } = blokVan(een);
          const { vorige_trede, achterstand_begin, totaalopgave, periode, drempels } = volgendeVan(
            halfjaar,
            new Map([
              [
                shiftPeriode(halfjaar.feiten.periode, 1),
                {
                  rij: 0,
                  periode: shiftPeriode(halfjaar.feiten.periode, 1),
                  taakstelling,
                  herverdeling: 0,
                  achterstand_begin: undefined,
                  vorige_trede: undefined,
                  extra_doelstelling: undefined,
                },
              ],
            ]),
          );
          const rij = rijVan(een.gemeente, {
            periode,
            taakstelling,
            achterstand_begin,
            gerealiseerd: 0,
            vorige_trede,
            nagekomen_vorige: halfjaar.nagekomen_bekend ? (halfjaar.feiten.nagekomen ?? 0) : undefined,
          });
          expect(totaalopgave).toBe(taakstelling + halfjaar.stand.achterstand_eind);
          const nodig = nodigTabel([KOPPEN, rij], undefined, UTRECHTSE_KADERS)
            .slice(1)
            .filter(([, , trede]) => typeof trede === 'number')
            .map(([, , trede, totaal_nodig, nog_te_gaan, , status]) => ({ trede, totaal_nodig, nog_te_gaan, status }));
          expect(drempels).toEqual(nodig);
        }
      }),
    );
  });
});
