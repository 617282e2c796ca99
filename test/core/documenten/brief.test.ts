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
      'De rekenkundige inschaling voor 2022-1 is trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen.',
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
      ['2', ['28', '1,1', 'volgens het kader']],
      ['1', ['51', '1,9', 'volgens het kader']],
    ]);
    expect(zinnenVan(leusden, 'Wat nodig is om af te schalen')).toBe(
      'In 2022-2 zijn nodig, uitgaande van trede 3 bij het begin: voor trede 2 ten minste 28 personen en voor trede 1 ten minste 51.',
    );
  });
});

describe('a letter', () => {
  it('says how firm its trede is, with the other possible treden, and who places a municipality', () => {
    const lopik = brief(dossier([KOPPEN, ['Lopik', '2024-2', null, 14, 0, 22, 15, 'geen', null, 3, 'geen']], '2025-03-01', 'Lopik'));
    expect(zinnenVan(lopik, 'Beoordeling')).toContain('Deze uitkomst is een uitleg van het kader; ook mogelijk is trede 2. ');
    expect(zinnenVan(lopik, 'Beoordeling')).toContain('Dit is de rekenkundige inschaling; op een trede plaatsen doen Gedeputeerde Staten.');
  });

  it('says that trede 4 takes a decision', () => {
    const document = brief(
      dossier([KOPPEN, ['Amersfoort', '2024-2', null, 153, 0, 166, 129, 'geen', null, 3, 'geen']], '2025-03-01', 'Amersfoort'),
    );
    expect(zinnenVan(document, 'Beoordeling')).toContain(
      'Hiervoor is een besluit van Gedeputeerde Staten nodig; de uitkomst is een advies.',
    );
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
          'motivering',
        ]).slice(1);
        for (const een of readDossiers(tabel, dag(LATER)).dossiers) {
          const [, opgave, eind, op, taak, totaal, trede, mogelijk, motivering] =
            beoordeeld.find(([gemeente]) => gemeente === een.gemeente) ?? [];
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
          expect(tekst).toContain(trede instanceof Invoerfout ? 'niet te bepalen' : `is trede ${trede} (`);
          expect(tekst).toContain(`Onderbouwing. ${String(motivering)}`);
          for (const ander of String(mogelijk)
            .split(', ')
            .filter((een) => een !== '' && een !== String(trede)))
            expect(tekst).toMatch(new RegExp(`mogelijk(?: is)?: trede|ook mogelijk is trede [^.]*${ander}`));
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
          const nodig = nodigTabel([KOPPEN, rijVan(een.gemeente, feiten)], undefined)
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
            ...('mogelijke_treden' in beoordeling ? beoordeling.mogelijke_treden : []),
            ...nodig,
          ]);
          const zinnen = zinnenVan(brief(een), 'Beoordeling').split('Onderbouwing. ')[0] ?? '';
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
          const nodig = nodigTabel([KOPPEN, rij], undefined)
            .slice(1)
            .filter(([, , trede]) => typeof trede === 'number')
            .map(([, , trede, totaal_nodig, nog_te_gaan, , status]) => ({ trede, totaal_nodig, nog_te_gaan, status }));
          expect(drempels).toEqual(nodig);
        }
      }),
    );
  });
});
