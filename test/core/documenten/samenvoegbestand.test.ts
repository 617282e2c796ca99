import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motiveer } from '../../../core/beoordeling/motiveer.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { cijferblok } from '../../../core/documenten/cijferblok.ts';
import { beoordeeldHalfjaar } from '../../../core/documenten/dossier.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { LANGSTE_TEKST, samenvoegbestandVan } from '../../../core/documenten/samenvoegbestand.ts';
import { VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { BRIEVEN_2022, dag, dossier, KOPPEN, LATER, willekeurigeTabel } from './tabellen.ts';
import { textsOf } from './texts.ts';
import { alsRij } from '../vaststellen/als-rij.ts';

const CONCEPT = { status: 'concept', fictief: false } as const;

/** What a letter does not say: how firm the computed trede is, and what was short of another one. */
const INTERN: ReadonlySet<string> = new Set(['zin_zekerheid', 'zin_tekort', 'zin_vastgesteld']);

describe('the data for mail merge', () => {
  it('has a row for each municipality with a letter, with the figures of Leusden as they were sent', () => {
    const { fields, rijen } = samenvoegbestandVan([dossier(BRIEVEN_2022, '2022-11-22', 'Leusden')], CONCEPT);
    const field = (naam: string) => rijen[0]?.[fields.findIndex((een) => een.field === naam)];
    expect(
      [
        'gemeente',
        'periode',
        'stand_begin',
        'taakstelling',
        'totaalopgave',
        'realisatie_taakstelling',
        'stand_peildatum',
        'stand_correctiedatum',
        'trede',
        'volgende_totaalopgave',
        'stempel',
      ].map(field),
    ).toEqual([
      'Leusden',
      '2022-1',
      'achterstand 21',
      '18',
      '39',
      '72%',
      'achterstand 26',
      'achterstand 18',
      '3',
      '51',
      'Concept, stand van de cijfers: 22 november 2022',
    ]);
  });

  it('has headers that Word takes as they are: letters, digits and underscores, at most 40, each once', () => {
    const { fields } = samenvoegbestandVan([], CONCEPT);
    expect(fields.filter(({ field }) => !/^[a-z][a-z0-9_]{0,39}$/.test(field))).toEqual([]);
    expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    expect(fields.filter(({ uitleg }) => uitleg === '')).toEqual([]);
    expect(fields.flatMap(({ field, uitleg }) => (field.startsWith('onderbouwing') ? [uitleg] : []))).toEqual(
      [1, 2, 3, 4, 5, 6].map((deel) => `intern: onderbouwing van de berekende inschaling, deel ${deel} van 6; zet de delen achter elkaar`),
    );
  });

  it('has these fields, with these values for Baarn 2024-2', () => {
    const tabel = [
      KOPPEN,
      ['Baarn', '2024-2', null, 24, 0, 0, 22, 'geen', 22, 1, 'geen'],
      ['Baarn', '2025-1', null, 30, 1, null, null, null, null, null, null],
    ];
    const {
      fields,
      rijen: [rij = []],
    } = samenvoegbestandVan([dossier(tabel, '2025-03-01', 'Baarn')], CONCEPT);
    expect(fields.map(({ field }, i) => [field, rij[i]])).toEqual(
      Object.entries({
        gemeente: 'Baarn',
        stempel: 'Concept, stand van de cijfers: 1 maart 2025',
        periode: '2024-2',
        begindatum: '1 juli 2024',
        peildatum: '1 januari 2025',
        correctiedatum: '1 februari 2025',
        stand_begin: 'geen achterstand',
        taakstelling: '24',
        herverdeling: '0',
        totaalopgave: '24',
        gerealiseerd: '22',
        realisatie_taakstelling: '92%',
        realisatie_totaalopgave: '92%',
        stand_peildatum: 'achterstand 2',
        nagekomen: '0',
        stand_correctiedatum: 'achterstand 2',
        gekoppeld: '22',
        koppelingstekort: '2',
        stand_beoordeeld: 'geen achterstand',
        vorige_trede: '1',
        trede: '1',
        tredenaam: 'Signaleren',
        status: 'uitleg van het kader; ook mogelijk: trede 2',
        vastgestelde_trede: '',
        vastgesteld_op: '',
        zin_taakstelling: 'Uw gemeente heeft de taakstelling van 2024-2 niet gehaald: 22 van de 24 personen (92%).',
        zin_stand:
          'Van de totaalopgave van 24 personen is 92% gerealiseerd. Op 1 januari 2025 was er een achterstand van 2 personen: dat is 2 ongunstiger dan bij het begin (geen achterstand).',
        zin_koppelingstekort:
          'Er waren 22 personen op tijd gekoppeld of gehuisvest, 2 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 22 (geen achterstand). De werkelijke achterstand van 2 personen gaat mee naar de volgende periode.',
        zin_trede: 'Volgens het kader komt uw gemeente voor 2024-2 op trede 1 (Signaleren), gelijk aan de vorige.',
        zin_zekerheid: 'Deze uitkomst is een uitleg van het kader; ook mogelijk is trede 2.',
        zin_tekort: '',
        zin_vastgesteld: '',
        zin_plaatsing: '',
        zin_grond_1: 'De grond: iedereen die tijdig gekoppeld was, is gehuisvest.',
        zin_grond_2: '',
        zin_grond_3: '',
        onderbouwing_1: expect.stringMatching(/^Trede 1 .* Dat volgt uit regel 1 van kader Utrecht 2024: /),
        onderbouwing_2: expect.stringContaining('onze uitleg van het kader'),
        onderbouwing_3: expect.stringMatching(/\)\.$/),
        onderbouwing_4: '',
        onderbouwing_5: '',
        onderbouwing_6: '',
        volgende_periode: '2025-1',
        volgende_stand_begin: 'achterstand 2',
        volgende_taakstelling: '30',
        volgende_herverdeling: '1',
        volgende_totaalopgave: '33',
        volgende_per_week: '1,3',
        volgende_peildatum: '1 juli 2025',
        zin_volgende: 'De totaalopgave voor 2025-1 is 33 personen: gemiddeld 1,3 per week. De volgende peildatum is 1 juli 2025.',
        zin_nodig: 'In 2025-1 zijn nodig, uitgaande van trede 1 bij het begin: voor trede 1 ten minste 33 personen.',
      }),
    );
  });

  it('leaves blank what is not known', () => {
    const {
      fields,
      rijen: [rij = []],
    } = samenvoegbestandVan(
      [dossier([KOPPEN, ['Eemnes', '2019-1', null, 9, 0, 4, 5, 'geen', null, null, null]], '2019-09-01', 'Eemnes')],
      CONCEPT,
    );
    expect(fields.flatMap(({ field }, i) => (rij[i] === '' ? [field] : []))).toEqual([
      'gekoppeld',
      'koppelingstekort',
      'stand_beoordeeld',
      'vorige_trede',
      'trede',
      'tredenaam',
      'vastgestelde_trede',
      'vastgesteld_op',
      'zin_koppelingstekort',
      'zin_tekort',
      'zin_vastgesteld',
      'zin_plaatsing',
      'zin_grond_1',
      'zin_grond_2',
      'zin_grond_3',
      'onderbouwing_2',
      'onderbouwing_3',
      'onderbouwing_4',
      'onderbouwing_5',
      'onderbouwing_6',
      'volgende_taakstelling',
      'volgende_totaalopgave',
      'volgende_per_week',
    ]);
  });

  it('has what was decided, where the table says it', () => {
    const besluit = alsRij(
      stelVast(
        'Lopik',
        { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 },
        { trede: 3, reden: '', datum_cijfers: dag('2025-02-03'), vastgesteld_op: dag('2025-02-10') },
      ),
    );
    const {
      fields,
      rijen: [rij = []],
    } = samenvoegbestandVan([dossier([VASTSTELLINGKOLOMMEN, besluit], '2025-03-01', 'Lopik')], CONCEPT);
    expect(fields.flatMap(({ field }, i) => (field.includes('vastgesteld') ? [rij[i]] : []))).toEqual([
      '3',
      '10 februari 2025',
      'Op 10 februari 2025 is vastgesteld: trede 3 (Actief toezicht).',
    ]);
  });

  it('has no row for a municipality without an ended half-year', () => {
    expect(
      samenvoegbestandVan([dossier([KOPPEN, ['Zeist', '2024-2', null, 63, 0, 38, 6, null, null, 2, null]], '2024-09-01', 'Zeist')], CONCEPT)
        .rijen,
    ).toEqual([]);
  });

  it('says what the letter says, in texts that Word does not cut, in any table', () => {
    fc.assert(
      fc.property(willekeurigeTabel, (tabel) => {
        const { dossiers } = readDossiers(tabel, dag(LATER));
        const { fields, rijen } = samenvoegbestandVan(dossiers, CONCEPT);
        expect(rijen.length).toBe(dossiers.length);
        for (const [i, een] of dossiers.entries()) {
          const field = (naam: string) => rijen[i]?.[fields.findIndex((kandidaat) => kandidaat.field === naam)] ?? '';
          expect(rijen[i]?.filter((tekst) => tekst.length > LANGSTE_TEKST)).toEqual([]);
          const halfjaar = beoordeeldHalfjaar(een);
          const document = briefVan(een);
          if (halfjaar === undefined || document === undefined) throw new Error('there is no letter');
          for (const { field: naam, tekst } of cijferblok(halfjaar)) expect(field(naam)).toBe(tekst);
          const brief = textsOf(document).join(' ');
          for (const { field: naam } of fields) if (naam.startsWith('zin_') && !INTERN.has(naam)) expect(brief).toContain(field(naam));
          expect(
            [1, 2, 3, 4, 5, 6]
              .map((deel) => field(`onderbouwing_${deel}`))
              .filter((deel) => deel !== '')
              .join(' '),
          ).toBe(motiveer(halfjaar.beoordeling));
        }
      }),
    );
  });
});
