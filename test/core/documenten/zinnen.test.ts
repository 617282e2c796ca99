import { describe, expect, it } from 'vitest';
import type { Feiten } from '../../../core/feiten/index.ts';
import { beoordeeldHalfjaar, type Dossierhalfjaar, volgendeVan } from '../../../core/documenten/dossier.ts';
import {
  koppelingzin,
  nodigzin,
  opgavezin,
  standzin,
  taakstellingzin,
  tekortzin,
  tredezin,
  zekerheidzin,
} from '../../../core/documenten/zinnen.ts';
import { eenStand, hoofdletter, procent, standInWoorden } from '../../../core/taal/index.ts';
import { dossier, KOPPEN, LATER, rijVan } from './tabellen.ts';

const ZEIST: Feiten = {
  periode: '2023-1',
  taakstelling: 50,
  herverdeling: 0,
  achterstand_begin: 10,
  gerealiseerd: 40,
  nagekomen: 0,
  vorige_trede: 2,
};
const halfjaar = (anders: Partial<Feiten> = {}): Dossierhalfjaar =>
  beoordeeldHalfjaar(dossier([KOPPEN, rijVan('Zeist', { ...ZEIST, ...anders })], LATER, 'Zeist'))!;

describe('the sentence on the taakstelling', () => {
  const zin = (anders: Partial<Feiten>) => taakstellingzin(halfjaar(anders), 'de gemeente');

  it.each([
    ['was not achieved', { gerealiseerd: 49 }, 'De gemeente heeft de taakstelling van 2023-1 niet gehaald: 49 van de 50 personen (98%).'],
    ['was just achieved', { gerealiseerd: 50 }, 'De gemeente heeft de taakstelling van 2023-1 gehaald: 50 van de 50 personen (100%).'],
    [
      'was not achieved with nagekomen',
      { gerealiseerd: 40, nagekomen: 9 },
      'De gemeente heeft de taakstelling van 2023-1 niet gehaald: 40 van de 50 personen (80%); met de 9 personen die later zijn geregistreerd zijn het er 49.',
    ],
    [
      'was just achieved with nagekomen',
      { gerealiseerd: 40, nagekomen: 10 },
      'Op 1 juli 2023 was de taakstelling van 2023-1 nog niet gehaald: 40 van de 50 personen (80%). Met de 10 personen die later zijn geregistreerd zijn het er 50: daarmee is zij wel gehaald.',
    ],
    [
      'is nothing after herverdeling',
      { herverdeling: -50, gerealiseerd: 3 },
      'Taakstelling en herverdeling van 2023-1 zijn samen 0: de gemeente hoefde voor deze periode niemand te huisvesten. Gehuisvest zijn er 3.',
    ],
  ] as const)('%s', (_, anders, verwacht) => expect(zin(anders)).toBe(verwacht));

  it('names the municipality as the document does', () => {
    expect(taakstellingzin(halfjaar(), 'uw gemeente')).toMatch(/^Uw gemeente heeft/);
  });
});

describe('the sentence on the stand', () => {
  it.each([
    [
      'grew',
      { gerealiseerd: 45 },
      'Van de totaalopgave van 60 personen is 75% gerealiseerd. Op 1 juli 2023 was er een achterstand van 15 personen: dat is 5 ongunstiger dan bij het begin (achterstand 10).',
    ],
    [
      'fell',
      { gerealiseerd: 51 },
      'Van de totaalopgave van 60 personen is 85% gerealiseerd. Op 1 juli 2023 was er een achterstand van 9 personen: dat is 1 gunstiger dan bij het begin (achterstand 10).',
    ],
    [
      'stayed',
      { gerealiseerd: 50 },
      'Van de totaalopgave van 60 personen is 83% gerealiseerd. Op 1 juli 2023 was er een achterstand van 10 personen: dat is evenveel als bij het begin.',
    ],
    [
      'left no opgave',
      { achterstand_begin: -50, gerealiseerd: 1 },
      'Er was geen totaalopgave meer. Op 1 juli 2023 was er een voorsprong van 1 persoon: dat is 49 ongunstiger dan bij het begin (voorsprong 50).',
    ],
  ] as const)('that %s', (_, anders, verwacht) => expect(standzin(halfjaar(anders))).toBe(verwacht));
});

describe('the sentence on a koppelingstekort', () => {
  it('is there only where there is one, and tells what goes on', () => {
    expect([koppelingzin(halfjaar()), koppelingzin(halfjaar({ gekoppeld: 60 }))]).toEqual([[], []]);
    expect(koppelingzin(halfjaar({ gekoppeld: 45, gerealiseerd: 59 }))).toEqual([
      'Er waren 45 personen op tijd gekoppeld of gehuisvest, 15 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 45 (voorsprong 14). De werkelijke achterstand van 1 persoon gaat mee naar de volgende periode.',
    ]);
    expect(koppelingzin(halfjaar({ gekoppeld: 45, gerealiseerd: 60 }))).toEqual([
      'Er waren 45 personen op tijd gekoppeld of gehuisvest, 15 minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die 45 (voorsprong 15).',
    ]);
  });
});

describe('the sentences on the trede', () => {
  it.each([
    [
      'higher',
      { vorige_trede: 2, gerealiseerd: 5 },
      'De rekenkundige inschaling voor 2023-1 is trede 3 (Actief toezicht), hoger dan de vorige (2): opschalen.',
      'Deze uitkomst volgt uit het kader.',
    ],
    [
      'lower',
      { vorige_trede: 2, gerealiseerd: 60 },
      'De rekenkundige inschaling voor 2023-1 is trede 1 (Signaleren), lager dan de vorige (2): afschalen.',
      'Deze uitkomst volgt uit het kader.',
    ],
    [
      'the same',
      { vorige_trede: 2 },
      'De rekenkundige inschaling voor 2023-1 is trede 2 (Informatie opvragen en valideren), gelijk aan de vorige.',
      'Deze uitkomst volgt uit het kader.',
    ],
    [
      'without one before',
      { vorige_trede: undefined, gerealiseerd: 60 },
      'De rekenkundige inschaling voor 2023-1 is trede 1 (Signaleren); de vorige trede is niet bekend.',
      'Deze uitkomst volgt uit het kader.',
    ],
    [
      'a reading',
      { vorige_trede: undefined },
      'De rekenkundige inschaling voor 2023-1 is trede 2 (Informatie opvragen en valideren); de vorige trede is niet bekend.',
      'Deze uitkomst is een uitleg van het kader; ook mogelijk is trede 3, 4, 5 of 6.',
    ],
    [
      'a decision',
      { vorige_trede: 3, gerealiseerd: 5 },
      'De rekenkundige inschaling voor 2023-1 is trede 4 (Vooraankondiging juridische interventie), hoger dan de vorige (3): opschalen.',
      'Hiervoor is een besluit van Gedeputeerde Staten nodig; de uitkomst is een advies; ook mogelijk is trede 3.',
    ],
    [
      'not to be known',
      { vorige_trede: undefined, gerealiseerd: 5 },
      'De trede van 2023-1 is niet te bepalen.',
      'Zonder dat gegeven is mogelijk: trede 3, 4, 5 of 6.',
    ],
    [
      'of no framework',
      { periode: '2019-1' },
      'De trede van 2019-1 is niet te bepalen.',
      'Voor deze periode is geen kader van de interventieladder bekend.',
    ],
  ] as const)('%s', (_, anders, trede, zekerheid) =>
    expect([tredezin(halfjaar(anders)), zekerheidzin(halfjaar(anders))]).toEqual([trede, zekerheid]));

  it('tell how many more the nearest lower one had taken, where there is one', () => {
    expect(tekortzin(halfjaar({ gerealiseerd: 5 }))).toEqual(['Met 6 personen meer was de uitkomst trede 2 geweest.']);
    expect(tekortzin(halfjaar({ gerealiseerd: 59 }))).toEqual(['Met 1 persoon meer was de uitkomst trede 1 geweest.']);
    expect([
      tekortzin(halfjaar({ gerealiseerd: 60 })),
      tekortzin(halfjaar({ periode: '2019-1' })),
      tekortzin(halfjaar({ vorige_trede: undefined, gerealiseerd: 5 })),
    ]).toEqual([[], [], []]);
    expect(
      tekortzin(
        halfjaar({ periode: '2024-2', taakstelling: 153, achterstand_begin: 166, gerealiseerd: 129, vorige_trede: 3, nagekomen_vorige: 0 }),
      ),
    ).toEqual(['Met 24 personen meer was de uitkomst trede 3 geweest (uitleg van het kader).']);
  });
});

describe('the sentences on the half-year to come', () => {
  const onbekend =
    'De taakstelling van 2023-2 is nog niet bekend; daarom is nog niet te zeggen hoeveel personen dat zijn. Zonder achterstand op 1 januari 2024 is de uitkomst trede 1.';
  const begin = 'De totaalopgave voor 2023-2 is';
  const peildag = 'De volgende peildatum is 1 januari 2024.';

  it.each([
    [
      'from the registered stand of 20',
      {},
      [30, 2, null],
      `${begin} 52 personen: gemiddeld 2,0 per week. ${peildag}`,
      'In 2023-2 zijn nodig, uitgaande van trede 2 bij het begin: voor trede 2 ten minste 23 personen en voor trede 1 ten minste 52.',
    ],
    [
      'from another stand',
      {},
      [30, 2, 21],
      `${begin} 53 personen: gemiddeld 2,0 per week. ${peildag} De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (achterstand 20).`,
      'In 2023-2 zijn nodig, uitgaande van trede 2 bij het begin: voor trede 2 ten minste 24 personen en voor trede 1 ten minste 53.',
    ],
    [
      'that leave nothing to do',
      {},
      [30, 0, -30],
      `${begin} 0 personen. ${peildag} De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (achterstand 20).`,
      'Ook zonder nieuwe huisvesting blijft er in 2023-2 geen achterstand over.',
    ],
    [
      'without a previous trede',
      { vorige_trede: undefined, gerealiseerd: 5 },
      [30, 0, 20],
      `${begin} 50 personen: gemiddeld 1,9 per week. ${peildag} De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (achterstand 55).`,
      'In 2023-2 zijn nodig: voor trede 2 ten minste 21 personen en voor trede 1 ten minste 50.',
    ],
    [
      'without a taakstelling',
      {},
      [null, null, null],
      'De taakstelling van 2023-2 is nog niet bekend. De periode begint met de geregistreerde stand: achterstand 20.',
      onbekend,
    ],
    [
      'without a taakstelling, from another stand',
      {},
      [null, null, 21],
      'De taakstelling van 2023-2 is nog niet bekend. De periode begint met de geregistreerde stand: achterstand 21. De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (achterstand 20).',
      onbekend,
    ],
  ] as const)('%s', (_, anders, opgave, ...verwacht) => {
    const een = dossier(
      [KOPPEN, rijVan('Zeist', { ...ZEIST, ...anders }), ['Zeist', '2023-2', null, ...opgave, null, null, null, null, null]],
      '2023-08-05',
      'Zeist',
    );
    const volgende = volgendeVan(beoordeeldHalfjaar(een)!, een.opgaven);
    expect([opgavezin(volgende), nodigzin(volgende)]).toEqual(verwacht);
  });
});

describe('figures in a sentence', () => {
  it('are named as a stand, with its sign in words', () => {
    expect([0.4, -0.4, 0.6, 1, 2, -1, -2].map((waarde) => eenStand(waarde))).toEqual([
      'geen achterstand',
      'geen achterstand',
      'een achterstand van 1 persoon',
      'een achterstand van 1 persoon',
      'een achterstand van 2 personen',
      'een voorsprong van 1 persoon',
      'een voorsprong van 2 personen',
    ]);
    expect([0.4, 0.6, -0.6].map(standInWoorden)).toEqual(['geen achterstand', 'achterstand 1', 'voorsprong 1']);
  });

  it('are shares of all or nothing only where they are', () => {
    expect([0, 0.0049, 0.005, 0.994, 0.995, 1, 1.004].map((deel) => procent(deel))).toEqual([
      '0%',
      '<1%',
      '1%',
      '99%',
      '>99%',
      '100%',
      '>100%',
    ]);
  });

  it('may begin it', () => {
    expect([hoofdletter('de gemeente'), hoofdletter('')]).toEqual(['De gemeente', '']);
  });
});
