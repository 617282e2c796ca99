import { describe, expect, it } from 'vitest';
import type { Bevinding, Bevindingsoort } from '../../../core/controle/bevinding.ts';
import { bevindingenIn, controletabel } from '../../../core/controle/controletabel.ts';
import { KADERFOUT } from '../../../core/kader/index.ts';
import { SOORTEN, bevindingzin } from '../../../core/controle/controle-texts.ts';
import { ZONDER_KADER } from '../kader/zonder-kader.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';

interface Geval {
  readonly soort: Bevindingsoort;
  readonly regel: string;
  readonly tabel: readonly string[];
  /** Where it is, how bad it is and what its sentence is made from; the finding is the only one in the table. */
  readonly verwacht: Readonly<Record<string, unknown>> & Pick<Bevinding, 'rij' | 'kolom' | 'ernst'>;
}

/** One table for every rule. The figures of Utrecht and Leusden are those of the toezichtbrieven 2022-1. */
const GEVALLEN: readonly Geval[] = [
  // totals
  {
    soort: 'totaalopgave',
    regel: 'totaalopgave is taakstelling + herverdeling + achterstand_begin',
    tabel: ['gemeente | taakstelling | herverdeling | achterstand_begin | totaalopgave', 'Utrecht | 203 | 1 | 171 | 385'],
    verwacht: {
      ernst: 'fout',
      rij: 2,
      kolom: 'totaalopgave',
      cel: 385,
      berekend: 375,
      taakstelling: 203,
      herverdeling: 1,
      achterstand_begin: 171,
      zonder_herverdeling: false,
    },
  },
  {
    soort: 'totaalopgave',
    regel: 'a totaalopgave without the herverdeling is told to be that (Leusden 2022-2: 50 in a memo, 51 in the letter)',
    tabel: ['gemeente | taakstelling | herverdeling | achterstand_begin | totaalopgave', 'Leusden | 24 | 1 | 26 | 50'],
    verwacht: {
      ernst: 'fout',
      rij: 2,
      kolom: 'totaalopgave',
      cel: 50,
      berekend: 51,
      taakstelling: 24,
      herverdeling: 1,
      achterstand_begin: 26,
      zonder_herverdeling: true,
    },
  },
  {
    soort: 'totaalopgave',
    regel: 'an achterstand_begin of 0 may be a blank cell, and the sentence says so',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '24 | | 25'],
    verwacht: {
      ernst: 'fout',
      rij: 2,
      kolom: 'totaalopgave',
      cel: 25,
      berekend: 24,
      taakstelling: 24,
      herverdeling: 0,
      achterstand_begin: 0,
      zonder_herverdeling: false,
    },
  },
  {
    soort: 'teken',
    regel: 'an achterstand_begin that fits with its sign turned is that, and no wrong sum',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '1651 | 150 | 1501'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'achterstand_begin', cel: 150, berekend: -150 },
  },
  {
    soort: 'teken',
    regel: 'an achterstand_eind that fits with its sign turned is that, and no late administration',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '375 | 168 | -207'],
    verwacht: { rij: 2, kolom: 'achterstand_eind', cel: -207, berekend: 207, ernst: 'fout' },
  },
  {
    soort: 'teken',
    regel: 'without a totaalopgave the achterstand_eind tells that achterstand_begin has its sign turned',
    tabel: ['taakstelling | achterstand_begin | gerealiseerd | achterstand_eind', '203 | -171 | 167 | 207'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'achterstand_begin', cel: -171, berekend: 171 },
  },
  {
    soort: 'teken',
    regel: 'a stand carried over with its sign turned is that, and no wrong carry-over',
    tabel: ['periode | achterstand_begin | achterstand_eind', '2022-1 | 171 | 207', '2022-2 | -207 | 12'],
    verwacht: { rij: 3, kolom: 'achterstand_begin', cel: -207, berekend: 207, ernst: 'fout' },
  },
  {
    soort: 'achterstand_eind',
    regel: 'a published achterstand_eind may differ, but both figures are told (province 2022-2)',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '1477 | 1635 | -150'],
    verwacht: {
      rij: 2,
      kolom: 'achterstand_eind',
      cel: -150,
      berekend: -158,
      ernst: 'let op',
      totaalopgave: 1477,
      gerealiseerd: 1635,
      koppelingstekort: 0,
    },
  },
  {
    soort: 'achterstand_eind',
    regel: 'an achterstand_eind that leaves the koppelingstekort out is told to be that',
    tabel: ['totaalopgave | gerealiseerd | gekoppeld | achterstand_eind', '39 | 13 | 35 | 22'],
    verwacht: {
      rij: 2,
      kolom: 'achterstand_eind',
      cel: 22,
      berekend: 26,
      ernst: 'let op',
      totaalopgave: 39,
      gerealiseerd: 13,
      koppelingstekort: 4,
    },
  },
  {
    soort: 'gerealiseerd',
    regel: 'a gerealiseerd that neither achterstand_eind nor the percentages go with is the cause of both',
    tabel: [
      'taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_taakstelling | realisatie_totaalopgave | achterstand_eind',
      '203 | 1 | 171 | 375 | 186 | 82 | 45 | 207',
    ],
    verwacht: { rij: 2, kolom: 'gerealiseerd', cel: 186, berekend: 168, ernst: 'fout', achterstand_eind: 207 },
  },
  // corrections that count twice
  {
    soort: 'dubbele_correctie',
    regel: 'nagekomen is not taken off achterstand_eind (Leusden 2022-1: 26, judged on 18)',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | achterstand_eind', '39 | 13 | 8 | 18'],
    verwacht: { rij: 2, kolom: 'achterstand_eind', cel: 18, berekend: 26, ernst: 'fout', nagekomen: 8 },
  },
  {
    soort: 'dubbele_correctie',
    regel: 'nagekomen is not counted in gerealiseerd of its own periode (Leusden 2022-1: 13, 21 by the municipality)',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | achterstand_eind', '39 | 21 | 8 | 26'],
    verwacht: { rij: 2, kolom: 'gerealiseerd', cel: 21, berekend: 13, ernst: 'fout', nagekomen: 8 },
  },
  {
    soort: 'dubbele_correctie',
    regel: 'who starts from the corrected stand and gives nagekomen_vorige too counts it twice',
    tabel: [
      'periode | achterstand_begin | nagekomen | achterstand_eind | nagekomen_vorige',
      '2022-1 | 21 | 8 | 26 |',
      '2022-2 | 18 | | 12 | 8',
    ],
    verwacht: { rij: 3, kolom: 'achterstand_begin', cel: 18, berekend: 26, ernst: 'fout', nagekomen: 8 },
  },
  // carry-over
  {
    soort: 'overdracht',
    regel: 'a small difference in carry-over is shown, with what may explain it (province: 570 became 574)',
    tabel: ['periode | totaalopgave | achterstand_begin | achterstand_eind', '2023-2 | 1778 | 406 | 570', '2024-1 | 2033 | 574 | 899'],
    verwacht: { rij: 3, kolom: 'achterstand_begin', cel: 574, berekend: 570, ernst: 'let op', vorige: '2023-2', marge: 53 },
  },
  {
    soort: 'overdracht',
    regel: 'a difference in carry-over beyond what the reports show is a fault',
    tabel: ['periode | totaalopgave | achterstand_begin | gerealiseerd', '2022-1 | 375 | 171 | 168', '2022-2 | 510 | 235 | 300'],
    verwacht: { rij: 3, kolom: 'achterstand_begin', cel: 235, berekend: 207, ernst: 'let op', vorige: '2022-1', marge: 11 },
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'a stand corrected with nagekomen that is carried over is told to be that',
    tabel: [
      'gemeente | periode | achterstand_begin | nagekomen | achterstand_eind',
      'Leusden | 2022-1 | 21 | 8 | 26',
      'Leusden | 2022-2 | 18 | | 12',
    ],
    verwacht: {
      rij: 3,
      kolom: 'achterstand_begin',
      cel: 18,
      berekend: 26,
      ernst: 'let op',
      vorige: '2022-1',
      nagekomen: 8,
      koppelingstekort: 0,
    },
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'so is one with nagekomen and a koppelingstekort',
    tabel: [
      'gemeente | periode | totaalopgave | gekoppeld | achterstand_begin | nagekomen | achterstand_eind',
      'Leusden | 2023-2 | 39 | 36 | 21 | 8 | 26',
      'Leusden | 2024-1 | 41 | | 15 | | 12',
    ],
    verwacht: {
      rij: 3,
      kolom: 'achterstand_begin',
      cel: 15,
      berekend: 26,
      ernst: 'let op',
      vorige: '2023-2',
      nagekomen: 8,
      koppelingstekort: 3,
    },
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'and one with a koppelingstekort alone: the real achterstand goes on',
    tabel: [
      'gemeente | periode | totaalopgave | gekoppeld | achterstand_begin | achterstand_eind',
      'Leusden | 2023-2 | 39 | 36 | 21 | 26',
      'Leusden | 2024-1 | 41 | | 23 | 12',
    ],
    verwacht: {
      rij: 3,
      kolom: 'achterstand_begin',
      cel: 23,
      berekend: 26,
      ernst: 'let op',
      vorige: '2023-2',
      nagekomen: 0,
      koppelingstekort: 3,
    },
  },
  // percentages
  {
    soort: 'percentage',
    regel: 'a percentage follows from the persons',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '1778 | 1208 | 56'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 56,
      ernst: 'fout',
      berekend: 67.9,
      teller: 1208,
      noemer: 1778,
      grondslag: 'totaalopgave',
      afronding: false,
    },
  },
  {
    soort: 'percentage',
    regel: 'as a fraction it is computed as a fraction',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '1778 | 1208 | 0.56'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 0.56,
      ernst: 'fout',
      berekend: 0.6794,
      teller: 1208,
      noemer: 1778,
      grondslag: 'totaalopgave',
      afronding: false,
    },
  },
  {
    soort: 'percentage',
    regel: 'one rounded the wrong way is told to be that (Utrecht, 22 November 2022: 473 of 482 called 99%)',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '482 | 473 | 99'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 99,
      ernst: 'let op',
      berekend: 98.1,
      teller: 473,
      noemer: 482,
      grondslag: 'totaalopgave',
      afronding: true,
    },
  },
  {
    soort: 'percentage_grondslag',
    regel: 'a taakstelling percentage without herverdeling is accepted, and told (Leusden: 33 of 24 called 138%)',
    tabel: ['taakstelling | herverdeling | gerealiseerd | realisatie_taakstelling', '24 | 1 | 33 | 138'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_taakstelling',
      cel: 138,
      ernst: 'let op',
      berekend: 132,
      teller: 33,
      verwacht: 'taakstelling + herverdeling',
      grondslag: 'taakstelling',
      noemer: 24,
      nagekomen: 0,
    },
  },
  {
    soort: 'percentage_grondslag',
    regel: 'a percentage of the other opgave is a fault',
    tabel: ['taakstelling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_totaalopgave', '1055 | 422 | 1477 | 1635 | 155'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 155,
      ernst: 'fout',
      berekend: 110.7,
      teller: 1635,
      verwacht: 'totaalopgave',
      grondslag: 'taakstelling + herverdeling',
      noemer: 1055,
      nagekomen: 0,
    },
  },
  {
    soort: 'percentage_grondslag',
    regel: 'nagekomen is not in a percentage',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | realisatie_totaalopgave', '39 | 13 | 8 | 54'],
    verwacht: {
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 54,
      ernst: 'fout',
      berekend: 33.3,
      teller: 13,
      verwacht: 'totaalopgave',
      grondslag: 'totaalopgave',
      noemer: 39,
      nagekomen: 8,
    },
  },
  {
    soort: 'percentage_zonder_opgave',
    regel: 'where a voorsprong leaves no opgave there is no percentage',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '-5 | 10 | 100'],
    verwacht: { rij: 2, kolom: 'realisatie_totaalopgave', cel: 100, ernst: 'let op', noemer: -5, grondslag: 'totaalopgave' },
  },
  // treden
  {
    soort: 'vorige_trede',
    regel: 'vorige_trede is the trede of the row before',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2023-1 | 1 | 2', 'Zeist | 2023-2 | 3 | 2'],
    verwacht: { ernst: 'fout', rij: 3, kolom: 'vorige_trede', cel: 3, berekend: 2, vorige: '2023-1' },
  },
  {
    soort: 'trede',
    regel: 'a trede that the facts do not allow is a fault (Utrecht 2022-1 is 3)',
    tabel: [
      'gemeente | periode | taakstelling | herverdeling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Utrecht | 2022-1 | 203 | 1 | 171 | 168 | | 2 | 2',
    ],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'trede', cel: 2, berekend: 3, mogelijke_treden: [3], kader: 'Utrecht 2021' },
  },
  {
    soort: 'trede',
    regel: 'where nagekomen is not in the table a lower trede may come from it',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | vorige_trede | trede',
      'Leusden | 2021-2 | 19 | 19 | 17 | 2 | 2',
    ],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'trede', cel: 2, berekend: 3, mogelijke_treden: [3], kader: 'Utrecht 2021' },
  },
  {
    soort: 'trede',
    regel: 'from trede 4 on a decision may explain it',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2024-2 | 50 | 10 | 40 | 1 | 4 | 3',
    ],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'trede', cel: 3, berekend: 4, mogelijke_treden: [4, 5], kader: 'Utrecht 2024' },
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'trede 1 with an achterstand is a fault',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2023-1 | 50 | geen | 40 | 2 | 1 | 1',
    ],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'trede', cel: 1, berekend: 2, achterstand: 8 },
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'a higher trede without one is too',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2023-1 | 50 | geen | 48 | 2 | 1 | 2',
    ],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'trede', cel: 2, berekend: 1, achterstand: 0 },
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'before the first framework, and without all facts, it is only pointed out (Leusden 2020-2)',
    tabel: ['gemeente | periode | achterstand_eind | trede', 'Leusden | 2020-2 | 1 | 1'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'trede', cel: 1, achterstand: 1 },
  },
  {
    soort: 'tredesprong',
    regel: 'in kader 2024 a trede rises by one at most',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 1', 'Zeist | 2024-2 | 3'],
    verwacht: { rij: 3, kolom: 'trede', cel: 3, vorige_trede: 1, kader: 'Utrecht 2024', ernst: 'fout', mogelijke_treden: [1, 2] },
  },
  {
    soort: 'tredesprong',
    regel: 'in kader 2021 nobody goes from trede 2 to 4 at once',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2022-1 | 2 | 4'],
    verwacht: { rij: 2, kolom: 'trede', cel: 4, vorige_trede: 2, kader: 'Utrecht 2021', ernst: 'fout', mogelijke_treden: [1, 2, 3] },
  },
  {
    soort: 'tredesprong',
    regel: 'from trede 4 a change is a decision',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2024-2 | 4 | 6'],
    verwacht: {
      rij: 2,
      kolom: 'trede',
      cel: 6,
      vorige_trede: 4,
      kader: 'Utrecht 2024',
      ernst: 'let op',
      mogelijke_treden: [1, 2, 3, 4, 5],
    },
  },
  {
    soort: 'trede_onverklaard',
    regel: 'a trede that only a reading allows is pointed out (Lopik 2024-2)',
    tabel: ['gemeente | periode | trede', 'Lopik | 2024-1 | 3', 'Lopik | 2024-2 | 2'],
    verwacht: { rij: 3, kolom: 'trede', cel: 2, vorige_trede: 3, kader: 'Utrecht 2024', ernst: 'let op' },
  },
  {
    soort: 'trede_zonder_kader',
    regel: 'a trede of a province without a known framework is not checked, and that is told',
    tabel: ['gemeente | periode | trede', `${ZONDER_KADER.gemeente} | 2024-1 | 3`],
    verwacht: {
      rij: 2,
      kolom: 'trede',
      cel: 3,
      ernst: 'let op',
      reden: `voor 2024-1 is geen kader bekend van de provincie ${ZONDER_KADER.provincie}`,
    },
  },
  {
    soort: 'kader_onbekend',
    regel: 'the framework that a row names is known',
    tabel: ['gemeente | periode | taakstelling | kader', 'Leusden | 2024-1 | 20 | Utrech 2024'],
    verwacht: {
      rij: 2,
      kolom: 'kader',
      cel: 'Utrech 2024',
      ernst: 'fout',
      reden: KADERFOUT.kader_onbekend({ naam: 'rij 2, kolom "kader"', cel: 'Utrech 2024', naaste: ['Utrecht 2024', 'Utrecht 2021'] })
        .message,
    },
  },
  {
    soort: 'gekoppeld_kleiner',
    regel: 'gekoppeld is at least gerealiseerd',
    tabel: ['gekoppeld | gerealiseerd', '30 | 33'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'gekoppeld', cel: 30, gerealiseerd: 33 },
  },
  {
    soort: 'beoordeling_op',
    regel: 'a koppelingstekort is judged on where there is one',
    tabel: ['totaalopgave | gekoppeld | beoordeling_op', '39 | 30 | Totaalopgave'],
    verwacht: {
      ernst: 'let op',
      rij: 2,
      kolom: 'beoordeling_op',
      cel: 'totaalopgave',
      berekend: 'koppelingstekort',
      totaalopgave: 39,
      gekoppeld: 30,
    },
  },
  {
    soort: 'beoordeling_op',
    regel: 'and only there',
    tabel: ['totaalopgave | gekoppeld | beoordeling_op', '39 | 39 | koppelingstekort'],
    verwacht: {
      ernst: 'let op',
      rij: 2,
      kolom: 'beoordeling_op',
      cel: 'koppelingstekort',
      berekend: 'totaalopgave',
      totaalopgave: 39,
      gekoppeld: 39,
    },
  },
  // dates, names, rows
  {
    soort: 'peildatum_buiten_periode',
    regel: 'a peildatum lies in its periode or the month after it',
    tabel: ['periode | peildatum', '2022-1 | 2022-08-02'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'peildatum', cel: '2022-08-02', berekend: '2022-07-01', periode: '2022-1' },
  },
  {
    soort: 'dalende_reeks',
    regel: 'within a periode gerealiseerd does not fall',
    tabel: [
      'gemeente | periode | peildatum | gerealiseerd',
      'Zeist | 2022-2 | 2022-10-01 | 12',
      'Zeist | 2022-2 | 2022-09-01 | 15',
      'Zeist | 2022-2 | 2023-01-01 | 20',
    ],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 12, berekend: 15, eerder: 44805, peildatum: 44835 },
  },
  {
    soort: 'dubbele_rij',
    regel: 'a municipality has one row per periode and peildatum, however it is spelled',
    tabel: ['gemeente | periode | gerealiseerd', 'IJsselstein | 2022-1 | 5', 'Zeist | 2022-1 | 4', 'IJsselstein | 2022-I | 5'],
    verwacht: { ernst: 'fout', rij: 4, kolom: 'gemeente', cel: 'IJsselstein', eerste_rij: 2 },
  },
  {
    soort: 'gemeente_onbekend',
    regel: 'a municipality that is not known is told, with the names it resembles',
    tabel: ['gemeente | gerealiseerd', 'Soets | 5'],
    verwacht: { ernst: 'let op', berekend: 'Soest', naaste: ['Soest'], rij: 2, kolom: 'gemeente', cel: 'Soets' },
  },
  {
    soort: 'gemeente_onbekend',
    regel: 'or without, where nothing resembles it',
    tabel: ['gemeente | gerealiseerd', 'Qwertystad | 5'],
    verwacht: { ernst: 'let op', naaste: [], rij: 2, kolom: 'gemeente', cel: 'Qwertystad' },
  },
  {
    soort: 'gemeente_spelling',
    regel: 'a municipality spelled otherwise gets its official name',
    tabel: ['gemeente | gerealiseerd', 'gem. Ijsselstein | 5'],
    verwacht: { ernst: 'let op', berekend: 'IJsselstein', rij: 2, kolom: 'gemeente', cel: 'gem. Ijsselstein' },
  },
  {
    soort: 'gemeente_opgegaan',
    regel: 'a municipality that has ended has no row of its own from the next periode on (Weesp, 24 March 2022)',
    tabel: ['gemeente | periode | gerealiseerd', 'Weesp | 2022-1 | 5', 'Weesp | 2022-2 | 5'],
    verwacht: { ernst: 'let op', rij: 3, kolom: 'gemeente', cel: 'Weesp', periode: '2022-2', per: 44644, opgegaan_in: ['Amsterdam'] },
  },
  {
    soort: 'gemeente_nog_niet',
    regel: 'a municipality has no row before the periode at whose start it is there (Voorne aan Zee, 1 January 2023)',
    tabel: ['gemeente | periode | gerealiseerd', 'Voorne aan Zee | 2022-2 | 5', 'Voorne aan Zee | 2023-1 | 5'],
    verwacht: {
      ernst: 'let op',
      rij: 2,
      kolom: 'gemeente',
      cel: 'Voorne aan Zee',
      periode: '2022-2',
      per: 44927,
      uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
    },
  },
  {
    soort: 'herindeling',
    regel: 'the first row after a merger is of a larger area than the rows before it: nothing is added up, and the start not compared',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd',
      'Amsterdam | 2022-1 | 100 | 10 | 100',
      'Weesp | 2022-1 | 10 | 5 | 10',
      'Amsterdam | 2022-2 | 100 | 15 | 100',
      'Amsterdam | 2023-1 | 100 | 15 | 100',
    ],
    verwacht: { ernst: 'let op', rij: 4, kolom: 'gemeente', cel: 'Amsterdam', periode: '2022-2', per: 44644, uit: ['Weesp'] },
  },
  {
    soort: 'herindeling',
    regel: 'also where only the rows before it are of what it came of',
    tabel: ['gemeente | periode | gerealiseerd', 'Brielle | 2022-1 | 5', 'Westvoorne | 2022-1 | 5', 'Voorne aan Zee | 2023-1 | 5'],
    verwacht: {
      ernst: 'let op',
      rij: 4,
      kolom: 'gemeente',
      cel: 'Voorne aan Zee',
      periode: '2023-1',
      per: 44927,
      uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
    },
  },
  {
    soort: 'ontbreekt',
    regel: 'a row with figures names its municipality and its periode',
    tabel: ['gemeente | periode | gerealiseerd', 'Zeist | | 5'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'periode', cel: '' },
  },
  {
    soort: 'periode_als_datum',
    regel: 'a typed 2022-2 became the date 1 February 2022',
    tabel: ['periode | gerealiseerd', '44593 | 5'],
    verwacht: { ernst: 'fout', berekend: '2022-2', rij: 2, kolom: 'periode', cel: 44593 },
  },
  // cells
  {
    soort: 'tekst_als_getal',
    regel: 'text is no number, even when it looks like one',
    tabel: ['trede', 'trede 3'],
    verwacht: { ernst: 'fout', berekend: 3, rij: 2, kolom: 'trede', cel: 'trede 3' },
  },
  {
    soort: 'geen_geheel_getal',
    regel: 'persons are whole',
    tabel: ['totaalopgave', '12.5'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'totaalopgave', cel: 12.5 },
  },
  {
    soort: 'negatief_aantal',
    regel: 'a count is not negative',
    tabel: ['nagekomen', '-3'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'nagekomen', cel: -3 },
  },
  {
    soort: 'ongeldige_waarde',
    regel: 'anything else is refused by value',
    tabel: ['vorige_trede', '7'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'vorige_trede', cel: 7 },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a gerealiseerd of 0 may be a blank cell; what it would be is computed',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '375 | 0 | 207'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 0, berekend: 168 },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a taakstelling of 0 is told, with how to write a real one',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '| 171 | 375'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'taakstelling', cel: 0, berekend: 204 },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a blank result is told where others in its periode have one',
    tabel: ['gemeente | totaalopgave | gerealiseerd | achterstand_eind', 'Utrecht | 375 | 168 | 207', 'Leusden | 39 | 13 |'],
    verwacht: { ernst: 'let op', rij: 3, kolom: 'achterstand_eind', cel: 0, berekend: 26 },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a blank achterstand_begin is told where the periode before ended with a stand',
    tabel: ['periode | achterstand_begin | achterstand_eind', '2022-1 | 171 | 207', '2022-2 | | 12'],
    verwacht: { rij: 3, kolom: 'achterstand_begin', cel: 0, berekend: 207, ernst: 'let op', vorige: '2022-1' },
  },
  // totals and counts
  {
    soort: 'totaalrij',
    regel: 'a total row is the sum of the rows',
    tabel: ['gemeente | taakstelling | achterstand_begin', 'Utrecht | 203 | 171', 'Leusden | 18 | 21', 'Totaal | 221 | 190'],
    verwacht: { ernst: 'fout', rij: 4, kolom: 'achterstand_begin', cel: 190, berekend: 192, rijen: 2 },
  },
  {
    soort: 'totaalrij',
    regel: 'a total that differs by one person, or half a percent, is to be looked at',
    tabel: ['gemeente | taakstelling | achterstand_begin', 'Utrecht | 203 | 171', 'Leusden | 18 | 21', 'Totaal | 221 | 191'],
    verwacht: { ernst: 'let op', rij: 4, kolom: 'achterstand_begin', cel: 191, berekend: 192, rijen: 2 },
  },
  {
    soort: 'telling',
    regel: 'a number per trede is the count of the rows',
    tabel: [
      'gemeente | periode | trede',
      'Zeist | 2024-1 | 2',
      'Soest | 2024-1 | 1',
      'Woerden | 2024-1 | 2',
      'aantal op trede 2 | 2024-1 | 3',
      'trede 1 | 2024-1 | 1',
    ],
    verwacht: { ernst: 'fout', rij: 5, kolom: 'trede', cel: 3, berekend: 2, waarde: '2' },
  },
  {
    soort: 'telling',
    regel: 'so is a number judged on a koppelingstekort',
    tabel: [
      'gemeente | periode | trede | beoordeling_op',
      'Zeist | 2024-2 | 1 | koppelingstekort',
      'Soest | 2024-2 | 2 |',
      'aantal koppelingstekort | | | 3',
    ],
    verwacht: { ernst: 'fout', rij: 4, kolom: 'beoordeling_op', cel: 3, berekend: 1, waarde: 'koppelingstekort' },
  },
  {
    soort: 'telling',
    regel: 'one municipality is one in the sentence',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 2', 'Soest | 2024-1 | 2', 'aantal op trede 2 | 2024-1 | 1'],
    verwacht: { ernst: 'fout', rij: 4, kolom: 'trede', cel: 1, berekend: 2, waarde: '2' },
  },
  {
    soort: 'tekst_als_getal',
    regel: 'a row that counts municipalities wants a count, whatever its column holds elsewhere',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 3', 'aantal op trede 3 | 2024-1 | een'],
    verwacht: { ernst: 'fout', telt_gemeenten: true, rij: 3, kolom: 'trede', cel: 'een' },
  },
  {
    soort: 'negatief_aantal',
    regel: 'so does one that counts those judged on a koppelingstekort',
    tabel: ['gemeente | periode | trede | beoordeling_op', 'Zeist | 2024-2 | 1 | koppelingstekort', 'aantal koppelingstekort | | | -1'],
    verwacht: { ernst: 'fout', telt_gemeenten: true, rij: 3, kolom: 'beoordeling_op', cel: -1 },
  },
  {
    soort: 'kolom_niet_gebruikt',
    regel: 'a column that is not used is told, with the column that its heading resembles',
    tabel: ['periode | taakstelling | Nagekomen volgens opgave', '2022-1 | 24 | 3'],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'kop', index: 2, cel: 'Nagekomen volgens opgave', naaste: ['nagekomen'] },
  },
  {
    soort: 'kolom_dubbel',
    regel: 'two headings with one meaning are told in the row in which they give two figures',
    tabel: ['gehuisvest | gerealiseerd', '3 | 3', '3 | 4'],
    verwacht: {
      ernst: 'fout',
      rij: 3,
      kolom: 'gerealiseerd',
      cel: null,
      reden: 'De koppen "gehuisvest" en "gerealiseerd" betekenen allebei gerealiseerd. Houd er één.',
    },
  },
  {
    soort: 'kop_herhaald',
    regel: 'headings that stand again between the rows are told and count for nothing',
    tabel: ['gemeente | periode | gerealiseerd', 'Zeist | 2022-1 | 3', 'gemeente | periode | gerealiseerd', 'Soest | 2022-1 | 4'],
    verwacht: { ernst: 'let op', rij: 3, kolom: 'gemeente', cel: 'gemeente' },
  },
  {
    soort: 'taakstelling_met_herverdeling',
    regel: 'a taakstelling that includes the herverdeling is used as such, and that is told',
    tabel: ['periode | Taakstelling incl. herverdeling | gerealiseerd', '2022-1 | 204 | 168'],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'taakstelling', cel: 'Taakstelling incl. herverdeling' },
  },
  {
    soort: 'taakstelling_is_totaalopgave',
    regel: 'a taakstelling that holds the achterstand is what COA calls so: one finding for the column, and none for what follows from it',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | achterstand_eind',
      'Zeist | 2022-1 | 39 | 21 | 13 | 26',
      'Soest | 2022-1 | 30 | 5 | 10 | 20',
    ],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'taakstelling', cel: 'taakstelling', rijen: 2, van: 2 },
  },
  {
    soort: 'cijfer_gewijzigd',
    regel: 'a taakstelling that was revised is told at the later stand (province, 2023-2)',
    tabel: ['periode | datum | taakstelling | gerealiseerd', '2023-2 | 2023-10-26 | 2126 | 726', '2023-2 | 2024-01-01 | 1372 | 1208'],
    verwacht: { ernst: 'let op', rij: 3, kolom: 'taakstelling', cel: 1372, eerder: 2126, eerdere_rij: 2 },
  },
  {
    soort: 'herverdeling_som',
    regel: 'the herverdeling of all municipalities of a province adds up to 0',
    tabel: ['gemeente | periode | herverdeling', ...UTRECHTSE.map((naam, i) => `${naam} | 2024-2 | ${i === 3 ? 8 : 0}`)],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'herverdeling', cel: 8, gemeenten: 26, periode: '2024-2' },
  },
  {
    soort: 'gemeente_ontbreekt',
    regel: 'a table of 25 of the 26 municipalities says which one is missing',
    tabel: ['gemeente | periode | gerealiseerd', ...UTRECHTSE.filter((naam) => naam !== 'Zeist').map((naam) => `${naam} | 2024-2 | 3`)],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'gemeente', cel: 25, ontbrekend: ['Zeist'], van: 26, periode: '2024-2' },
  },
  {
    soort: 'koppelingstekort_gehuisvest',
    regel: 'who housed the whole totaalopgave is not judged on a koppelingstekort (voortgangsrapportage 2024)',
    tabel: ['totaalopgave | gerealiseerd | beoordeling_op', '50 | 50 | koppelingstekort'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'beoordeling_op', cel: 'koppelingstekort', gerealiseerd: 50, totaalopgave: 50 },
  },
  {
    soort: 'peildatum_buiten_periode',
    regel: 'a datum outside the periode is told as a peildatum is',
    tabel: ['periode | datum | gerealiseerd', '2022-2 | 2023-11-22 | 3'],
    verwacht: { ernst: 'fout', rij: 2, kolom: 'datum', cel: '2023-11-22', berekend: '2023-01-01', periode: '2022-2' },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a stated result of 0 is told where another follows from the figures (Utrecht 2022-2: 9)',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | totaalopgave | gerealiseerd | achterstand_eind',
      'Utrecht | 2022-2 | 275 | 207 | 482 | 473 | 0',
    ],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'achterstand_eind', cel: 0, berekend: 9 },
  },
  {
    soort: 'nul_of_leeg',
    regel: 'an achterstand_begin of 0 or blank is told where no other figure confirms it',
    tabel: ['periode | taakstelling | achterstand_begin | gerealiseerd', '2022-1 | 203 | 0 | 168'],
    verwacht: { ernst: 'let op', rij: 2, kolom: 'achterstand_begin', cel: 0, berekend: undefined },
  },
  {
    soort: 'percentage_grondslag',
    regel: 'a share of the totaalopgave without herverdeling is what memos give (Leusden, 22 November 2022: 66% of 50)',
    tabel: [
      'taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_totaalopgave',
      '24 | 1 | 26 | 51 | 33 | 66',
    ],
    verwacht: {
      ernst: 'let op',
      rij: 2,
      kolom: 'realisatie_totaalopgave',
      cel: 66,
      berekend: 64.7,
      teller: 33,
      noemer: 50,
      grondslag: 'totaalopgave zonder herverdeling',
      nagekomen: 0,
      verwacht: 'totaalopgave',
    },
  },
  {
    soort: 'stand_zonder_teken',
    regel: 'a column stand does not say which sign is which, and is not checked',
    tabel: ['gemeente | stand', 'Zeist | 12'],
    verwacht: { ernst: 'let op', rij: 1, kolom: 'stand', cel: 'stand' },
  },
];

describe('the rule of each kind of finding', () => {
  it.each(GEVALLEN)('$soort: $regel', ({ soort, tabel: regels, verwacht }) => {
    const tabel = tabelUitTekst(...regels);
    const [bevinding, ...andere] = bevindingenIn(tabel);
    if (bevinding === undefined) throw new Error('nothing was found');
    expect({ ...bevinding, past_met: undefined }).toEqual({ soort, ...verwacht, past_met: undefined });
    expect(andere).toEqual([]);
    const { rij, index, ernst, berekend = '' } = bevinding;
    const kop = expect.stringMatching(index === undefined ? /./ : String(tabel[0]?.[index]));
    expect(controletabel(tabel).slice(1)).toEqual([[rij, expect.anything(), kop, ernst, soort, bevindingzin(bevinding), berekend]]);
  });

  it('a column that is wrong throughout is one finding of CONTROLE, at its first row, with the rows it stands for', () => {
    const tabel = tabelUitTekst('gemeente | periode | trede', ...UTRECHTSE.map((naam) => `${naam} | 2024-2 | twee`));
    const [, eerste = [], ...andere] = controletabel(tabel);
    expect(andere).toEqual([]);
    expect(eerste.slice(0, 5)).toEqual([2, UTRECHTSE[0], 'trede', 'fout', 'tekst_als_getal']);
    expect(eerste[5]).toContain('26 rijen, van rij 2 tot en met 27');
  });

  it('every kind has a case here', () => {
    expect([...new Set(GEVALLEN.map(({ soort }) => soort))].sort()).toEqual([...SOORTEN].sort());
  });
});
