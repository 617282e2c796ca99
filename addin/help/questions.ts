import type { Voorbeeldargument, Voorbeeldtabel } from './examples.ts';

/** A question that is asked at work, and the one formula, or else the view of the pane, that answers it. */
export interface Question {
  /** Who asks. */
  readonly wie: string;
  readonly vraag: string;
  /** The answer in words; its figures are those of the result. */
  readonly response: string;
  readonly formule?: Formula;
  /** Where no formula answers it: the place in the handleiding of the view that does. */
  readonly plaats?: string;
}

/** A call by id, and what must be in its result: each text is that of a cell. */
export interface Formula {
  readonly id: string;
  readonly argumenten: readonly Voorbeeldargument[];
  readonly uitkomst: readonly string[];
}

const KOP = ['gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'vorige_trede'];

/** Leusden on the way in 2022-2. */
const LEUSDEN: Voorbeeldtabel = [
  [...KOP, 'datum'],
  ['Leusden', '2022-2', 24, 1, 26, 33, 3, '2022-11-22'],
];

/** What people ask, from the sources of 2021 to 2024, each with its answer in one formula. */
export const QUESTIONS: readonly Question[] = [
  {
    wie: 'De gedeputeerde',
    vraag: 'Als beide gemeenten op 1 januari alles hebben ingelopen, op welke trede eindigen zij?',
    response: 'Vul bij gerealiseerd de hele totaalopgave in. Beide eindigen op trede 1.',
    formule: {
      id: 'BEOORDEEL',
      argumenten: [
        [KOP, ['Leusden', '2022-2', 24, 1, 26, 51, 3], ['Utrecht', '2022-2', 275, null, 207, 482, 3]],
        'gemeente,totaalopgave,trede',
      ],
      uitkomst: ['51', '482', '1'],
    },
  },
  {
    wie: 'De gedeputeerde',
    vraag: 'Wat is de prognose van de trede, met de inzet en de resultaten van nu?',
    response: 'De kans op elke trede, bij het tempo tot nu toe. Samen zijn ze 1.',
    formule: { id: 'PROGNOSE_KANSEN', argumenten: ['2022-2', 24, 26, 33, '2022-11-22', 3, null, null, 1], uitkomst: [] },
  },
  {
    wie: 'De gedeputeerde',
    vraag: 'Eén bladzijde per gesprek: treden tot nu toe, cijfers, prognose en vragen.',
    response: 'Dat is een document: kies Annotaties.',
    plaats: 'documenten',
  },
  {
    wie: 'De toezichthouder',
    vraag: 'TVS loopt achter: wat is de stand met de registraties die later kwamen?',
    response: 'Van Leusden 2022-1 is 39 − 13 = 26 geregistreerd; met 8 nagekomen is de stand 18.',
    formule: { id: 'ACHTERSTAND', argumenten: [39, 13, 8], uitkomst: ['18'] },
  },
  {
    wie: 'De toezichthouder',
    vraag: 'Wordt de opgave in dit tempo gehaald? Welk tempo is daarvoor nodig?',
    response: 'Het tempo tot nu toe, het tempo dat nodig is, en de achterstand die aan het eind wordt verwacht.',
    formule: {
      id: 'PROGNOSE',
      argumenten: [LEUSDEN, null, null, null, null, 'gemeente,tempo,tempo_nodig,achterstand_verwacht'],
      uitkomst: ['3,15'],
    },
  },
  {
    wie: 'De toezichthouder',
    vraag: 'Een rij per gemeente: trede, achterstand, taakstelling, totaalopgave, realisatie, percentages en de verwachte trede.',
    response: 'Noem de kolommen in de volgorde die u wilt; kolommen van uw eigen tabel mogen erbij.',
    formule: {
      id: 'PROGNOSE',
      argumenten: [
        LEUSDEN,
        null,
        null,
        null,
        null,
        'gemeente,vorige_trede,achterstand_begin,taakstelling,totaalopgave,gerealiseerd,realisatie_taakstelling,realisatie_totaalopgave,trede_verwacht',
      ],
      uitkomst: ['51', '1,32', '0,6471'],
    },
  },
  {
    wie: 'De gemeente',
    vraag: 'Waarom krijgen wij met 26 achterstand er 45, en een buur met 21 maar 17?',
    response:
      'Naar achterstand waren het er 35 en 29 geweest. Ook naar inwoners staat het er: zet een eigen kolom inwoners in de tabel als u andere wilt.',
    formule: {
      id: 'VERHOUDING',
      argumenten: [
        [
          ['gemeente', 'achterstand_begin', 'opdracht'],
          ['Leusden', 26, 45],
          ['IJsselstein', 21, 17],
          ['Houten', 24, 35],
        ],
        'opdracht',
      ],
      uitkomst: ['35', '29', '10', '-12'],
    },
  },
  {
    wie: 'De gemeente',
    vraag: 'Met 2,25 personen per woning: hoeveel woningen voor 80 personen?',
    response: '36, naar boven afgerond.',
    formule: { id: 'WONINGEN', argumenten: [80, 2.25], uitkomst: ['36'] },
  },
  {
    wie: 'De schrijver van het rapport',
    vraag: 'Hoe groot wordt de achterstand van de provincie bij gelijkblijvende realisatie?',
    response: '406 + 2126 − 1138 = 1394.',
    formule: { id: 'PROGNOSE_PERIODEN', argumenten: ['2023-2', 406, 2126, 1138], uitkomst: ['1394'] },
  },
  {
    wie: 'De toezichthouder',
    vraag: 'Hoeveel personen ontbreken voor een lagere trede, en hoeveel per week?',
    response: 'Trede 2 is met 33 bereikt; trede 1 vraagt er 51: nog 18, dat is 3,15 per week.',
    formule: { id: 'NODIG', argumenten: [LEUSDEN, null, 'breed'], uitkomst: ['51', '18', '3,15', '28'] },
  },
  {
    wie: 'De toezichthouder',
    vraag: 'Na elk halfjaar een toezichtbrief per gemeente.',
    response: 'Dat is een document: kies Brieven.',
    plaats: 'documenten',
  },
  {
    wie: 'De schrijver van het rapport',
    vraag: 'Hoeveel gemeenten staan op elke trede, wie ging omhoog of omlaag, en wie had een koppelingstekort?',
    response: 'Eén telling per halfjaar, met de namen.',
    formule: {
      id: 'TELLING',
      argumenten: [
        [
          ['gemeente', 'periode', 'trede', 'vorige_trede', 'beoordeling_op'],
          ['Lopik', '2024-2', 2, 3, null],
          ['Leusden', '2024-2', 1, 3, 'koppelingstekort'],
          ['Eemnes', '2024-2', 3, 2, null],
        ],
      ],
      uitkomst: ['omlaag', 'Lopik, Leusden', 'omhoog', 'Eemnes'],
    },
  },
];
