import { describe, expect, it } from 'vitest';
import type { Bron } from '../../../core/bronnen/bron.ts';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import type { Claim } from '../../../core/bronnen/claim.ts';
import { publicatiebevindingen } from '../../../core/controle/gepubliceerd/bevindingen.ts';
import { EINDSTANDEN, pivot } from '../../../core/controle/gepubliceerd/pivot.ts';
import { VERBANDEN, disconnected } from '../../../core/controle/gepubliceerd/verbanden.ts';
import { verschillendeWaarden } from '../../../core/controle/gepubliceerd/verschillende-waarden.ts';
import { verbandZin, verschilZin } from '../../../core/controle/controle-texts.ts';

const [EEN, ANDER] = BRONNEN as [Bron, Bron];
const claim = (grootheid: Claim['grootheid'], waarde: number, rest: Partial<Claim> = {}): Claim => ({
  bron: EEN.bron,
  plaats: 'Tabel 1',
  soort_plaats: 'tabel',
  regel: 1,
  gebied: 'Zeist',
  periode: '2024-1',
  grootheid,
  waarde,
  eenheid: 'vergunninghouders',
  ...rest,
});
/** The findings as area, quantity and kind. */
const find = (...claims: readonly Claim[]) =>
  publicatiebevindingen(claims).map(({ soort, claims: [eerste] }) => `${eerste.gebied} ${eerste.grootheid}: ${soort}`);

describe('published figures', () => {
  it('of one source are checked as a table', () => {
    expect(find(claim('taakstelling', 10), claim('herverdeling', 1), claim('achterstand_begin', 5), claim('totaalopgave', 17))).toEqual([
      'Zeist totaalopgave: totaalopgave',
    ]);
    expect(find(claim('totaalopgave', 16), claim('gerealiseerd', 4), claim('achterstand_eind', 11))).toEqual([
      'Zeist achterstand_eind: achterstand_eind',
    ]);
    expect(find(claim('taakstelling', 100), claim('gerealiseerd', 50), claim('realisatie_taakstelling', 60))).toEqual([
      'Zeist realisatie_taakstelling: percentage',
    ]);
    expect(find(claim('totaalopgave', 100), claim('gerealiseerd', 50), claim('realisatie_totaalopgave', 60))).toEqual([
      'Zeist realisatie_totaalopgave: percentage',
    ]);
    expect(find(claim('achterstand_eind', 5), claim('trede', 1))).toEqual(['Zeist trede: trede_en_achterstand']);
    expect(find(claim('achterstand_eind', 5), claim('nagekomen', 5), claim('trede', 1))).toEqual([]);
  });

  it('on places for Nidos, and with the extra doelstelling, are checked apart', () => {
    expect(find(claim('nidos_nodig', 100), claim('nidos_gerealiseerd', 50), claim('nidos_realisatie', 60))).toEqual([
      'Zeist nidos_realisatie: percentage',
    ]);
    expect(
      find(
        claim('totaalopgave_met_extra', 100),
        claim('gerealiseerd_tussentijds', 50, { peildatum: '2024-03-01' }),
        claim('realisatie_met_extra_tussentijds', 60, { peildatum: '2024-03-01' }),
      ),
    ).toEqual(['Zeist realisatie_met_extra_tussentijds: percentage']);
  });

  it('of days on the way do not fall, up to the end', () => {
    expect(find(claim('gerealiseerd_tussentijds', 40, { peildatum: '2024-05-01' }), claim('gerealiseerd', 30))).toEqual([
      'Zeist gerealiseerd: dalende_reeks',
    ]);
    expect(find(claim('gerealiseerd_tussentijds', 30, { peildatum: '2024-07-01' }), claim('gerealiseerd', 30))).toEqual([]);
  });

  it('of a day outside its half-year are told, whatever they are of', () => {
    expect(publicatiebevindingen([claim('versnellingsactie_doel', 30, { peildatum: '2024-08-02' })])).toMatchObject([
      {
        soort: 'peildatum_buiten_periode',
        ernst: 'let op',
        zin: 'peildatum 2024-08-02 ligt niet in 2024-1: verwacht 1 januari 2024 tot en met de correctiedatum 1 augustus 2024.',
      },
    ]);
    expect(
      find(
        claim('versnellingsactie_doel', 30, { peildatum: '2024-08-01' }),
        claim('versnellingsactie_doel', 40, { periode: '2024', peildatum: '2025-08-01' }),
      ),
    ).toEqual([]);
  });
});

describe('published figures of several sources', () => {
  const ander = (grootheid: Claim['grootheid'], waarde: number) => claim(grootheid, waarde, { bron: ANDER.bron, soort_plaats: 'brief' });

  it('are checked side by side, the strongest of each', () => {
    expect(find(claim('taakstelling', 10), claim('achterstand_begin', 5), ander('totaalopgave', 16))).toEqual([
      'Zeist totaalopgave: totaalopgave',
    ]);
  });

  it('leave a share to the opgave of its own source', () => {
    const eigen = [claim('gerealiseerd', 50), claim('realisatie_totaalopgave', 50), ander('totaalopgave', 200)];
    expect(find(...eigen)).toEqual(['Zeist realisatie_totaalopgave: percentage']);
    expect(find(...eigen, claim('totaalopgave', 100))).toEqual(['Zeist totaalopgave: verschillende_waarden']);
    expect(find(...eigen, claim('totaalopgave', 100), claim('taakstelling', 100))).toEqual(['Zeist totaalopgave: verschillende_waarden']);
    expect(find(...eigen, claim('totaalopgave', 200, { periode: '2023-2' }), claim('totaalopgave', 200, { gebied: 'Soest' }))).toEqual([
      'Zeist realisatie_totaalopgave: percentage',
    ]);
  });

  it('that conflict in each source by itself are told for each, in order of the sources', () => {
    const conflict = (bron: string) => [
      claim('taakstelling', 10, { bron }),
      claim('achterstand_begin', 5, { bron }),
      claim('totaalopgave', 16, { bron }),
    ];
    expect(
      publicatiebevindingen([...conflict(ANDER.bron), ...conflict(EEN.bron)]).map(({ soort, claims: [{ bron }] }) => [soort, bron]),
    ).toEqual([
      ['totaalopgave', EEN.bron],
      ['totaalopgave', ANDER.bron],
    ]);
  });

  it('are in order of area, periode and quantity', () => {
    const twee = (rest: Partial<Claim>, grootheid: Claim['grootheid'] = 'taakstelling') => [
      claim(grootheid, 1, rest),
      claim(grootheid, 2, rest),
    ];
    const claims = [
      ...twee({ gebied: 'Utrechtse Heuvelrug' }),
      ...twee({ gebied: 'Utrecht', periode: '2024-2' }),
      ...twee({ gebied: 'Utrecht' }, 'totaalopgave'),
      ...twee({ gebied: 'Utrecht' }),
    ];
    expect(
      publicatiebevindingen(claims).map(({ claims: [{ gebied, periode, grootheid }] }) => `${gebied} ${periode} ${grootheid}`),
    ).toEqual([
      'Utrecht 2024-1 taakstelling',
      'Utrecht 2024-1 totaalopgave',
      'Utrecht 2024-2 taakstelling',
      'Utrechtse Heuvelrug 2024-1 taakstelling',
    ]);
  });
});

describe('different published values of one figure', () => {
  it('are told with the unit and the remark of each', () => {
    const claims = [
      claim('realisatie_taakstelling', 82.5, { eenheid: 'procent', soort_plaats: 'memo' }),
      claim('realisatie_taakstelling', 80, { eenheid: 'procent', toelichting: 'afgerond' }),
      claim('realisatie_taakstelling', 81, { eenheid: 'procent', soort_plaats: 'tekst' }),
    ];
    expect(verschillendeWaarden(claims).map(verschilZin)).toEqual([
      'Gepubliceerd is 80% (afgerond), maar ook 81% en 82,5%; volgens de voorrang van bronnen geldt het eerste.',
    ]);
    expect(verschilZin([claim('versnellingsactie_doel', 3), claim('versnellingsactie_doel', 4)])).toBe('Gepubliceerd is 3, maar ook 4.');
  });

  it('may be of different days, where the figure is that of a periode, or of the same day without one', () => {
    expect(
      verschillendeWaarden([claim('taakstelling', 1, { peildatum: '2024-03-01' }), claim('taakstelling', 2, { peildatum: '2024-04-01' })]),
    ).toHaveLength(1);
    const zonder = (waarde: number, peildatum: string): Claim => ({
      bron: EEN.bron,
      plaats: 'Tabel 1',
      soort_plaats: 'tabel',
      regel: 1,
      gebied: 'Zeist',
      peildatum,
      grootheid: 'taakstelling',
      waarde,
      eenheid: 'vergunninghouders',
    });
    expect([
      verschillendeWaarden([zonder(1, '2024-03-01'), zonder(2, '2024-03-01')]).length,
      verschillendeWaarden([zonder(1, '2024-03-01'), zonder(2, '2024-04-01')]).length,
    ]).toEqual([1, 0]);
  });
});

describe('published numbers of municipalities', () => {
  it.each([1, 2, 3, 4] as const)('on trede %d are the published treden', (trede) => {
    const telling = (aantal: number) => claim(`aantal_gemeenten_trede_${trede}`, aantal, { gebied: 'provincie Utrecht' });
    const treden = [claim('trede', trede), claim('trede', trede === 1 ? 2 : 1, { gebied: 'Soest' })];
    expect([find(...treden, telling(1)), find(...treden, telling(2))]).toEqual([
      [],
      [`provincie Utrecht aantal_gemeenten_trede_${trede}: telling`],
    ]);
  });

  it.each([
    ['2023_2_gemeenten_met_koppelingstekort_op_1_okt_2023', 'koppelingstekort'],
    ['2023_2_zonder_koppelingstekort', 'totaalopgave'],
    ['2024_2_aantal_in_tekst', 'koppelingstekort'],
  ] as const)('%s are those judged on the %s', (grootheid, op) => {
    const beoordeeld = [
      claim('trede', 2, { beoordeling_op: op }),
      claim('trede', 2, { gebied: 'Soest', beoordeling_op: op === 'totaalopgave' ? 'koppelingstekort' : 'totaalopgave' }),
    ];
    expect([find(...beoordeeld, claim(grootheid, 1)), find(...beoordeeld, claim(grootheid, 3))]).toEqual([
      [],
      [`Zeist ${grootheid}: telling`],
    ]);
  });

  it('have rows of their own below the others, in the order given', () => {
    const claims = [
      claim('trede', 2),
      claim('aantal_gemeenten_trede_1', 1),
      claim('trede', 1, { gebied: 'Soest' }),
      claim('aantal_gemeenten_trede_2', 1),
      claim('aantal_gemeenten_trede_3', 0),
    ];
    const { tabel, claimIn } = pivot(claims, [EINDSTANDEN], true);
    expect(tabel.rijen.map(({ rij }) => claimIn(rij, 'trede'))).toEqual([claims[0], claims[2]]);
    expect(tabel.tellingen.map(({ rij }) => claimIn(rij, 'trede'))).toEqual([claims[1], claims[3], claims[4]]);
    expect(new Set([...tabel.rijen, ...tabel.tellingen].map(({ rij }) => rij)).size).toBe(5);
    expect(pivot(claims, [EINDSTANDEN], false).tabel.tellingen).toEqual([]);
  });
});

/** Each published quantity that follows from others: what from, an example, and the right side as a user reads it. */
const EXAMPLES: readonly (readonly [Claim['grootheid'], readonly (readonly [Claim['grootheid'], number])[], number, string])[] = [
  [
    'taakstelling_incl_herverdeling',
    [
      ['taakstelling', 203],
      ['herverdeling', 1],
    ],
    204,
    'taakstelling + herverdeling (203; 1)',
  ],
  [
    'totaalopgave_met_extra',
    [
      ['totaalopgave', 50],
      ['extra_doelstelling', 11],
    ],
    61,
    'totaalopgave + extra_doelstelling (50; 11)',
  ],
  [
    'streven_totaal',
    [
      ['taakstelling', 216],
      ['extra_doelstelling', 133],
    ],
    349,
    'taakstelling + extra_doelstelling (216; 133)',
  ],
  [
    'achterstand_gecorrigeerd',
    [
      ['achterstand_eind', 26],
      ['nagekomen', 8],
    ],
    18,
    'achterstand_eind − nagekomen (26; 8)',
  ],
  [
    'gerealiseerd_volgens_gemeente',
    [
      ['gerealiseerd', 13],
      ['nagekomen', 8],
    ],
    21,
    'gerealiseerd + nagekomen (13; 8)',
  ],
  [
    'aantal_gemeenten_met_achterstand',
    [
      ['aantal_gemeenten_trede_2', 12],
      ['aantal_gemeenten_trede_3', 3],
    ],
    15,
    'aantal op trede 2 + aantal op trede 3 (12; 3)',
  ],
  ['nidos_gemeenten_met_nidos_genoemd', [['nidos_gemeenten_met_nidos_gemeld', 9]], 9, 'nidos_gemeenten_met_nidos_gemeld (9)'],
  ['vru_versnelde_uitstroom_alternatief', [['vru_versnelde_uitstroom', 18]], 18, 'vru_versnelde_uitstroom (18)'],
  ['herverdeling_korting_totaal', [['herverdeling_korting_per_halfjaar', 4]], 24, '6 × herverdeling_korting_per_halfjaar (4)'],
  [
    'woningen_beschikbaar',
    [
      ['woningen_regulier', 120],
      ['woningen_statushouders', 35],
      ['woningen_overige_bemiddeling', 45],
    ],
    200,
    'de som van de delen (120; 35; 45)',
  ],
  [
    'woningen_statushouders',
    [
      ['taakstelling_verwacht_jaar', 80],
      ['personen_per_woning', 2.25],
    ],
    36,
    'taakstelling_verwacht_jaar ÷ personen_per_woning, naar boven afgerond (80; 2,25)',
  ],
];

describe('a published figure that follows from others', () => {
  it.each(EXAMPLES)('%s', (grootheid, uit, berekend, formule) => {
    const delen = uit.map(([deel, waarde]) => claim(deel, waarde));
    expect(disconnected([...delen, claim(grootheid, berekend)])).toEqual([]);
    expect(disconnected([...delen, claim(grootheid, berekend + 1)]).map(verbandZin)).toEqual([
      `${grootheid} ${berekend + 1} is niet ${formule} = ${berekend}.`,
    ]);
  });

  it('has an example here', () => {
    expect(EXAMPLES.map(([grootheid]) => grootheid)).toEqual(VERBANDEN.map(({ grootheid }) => grootheid));
  });
});
