import { describe, expect, it } from 'vitest';
import type { Soort } from '../../../core/controle/bevinding.ts';
import { controletabel } from '../../../core/controle/controletabel.ts';
import { SOORTEN } from '../../../core/controle/controle-texts.ts';
import { tabelUitTekst } from './tabel-uit-tekst.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';

interface Geval {
  readonly soort: Soort;
  readonly regel: string;
  readonly tabel: readonly string[];
  /** rij, kolom, ernst, bevinding, berekend; the finding is the only one in the table. */
  readonly verwacht: readonly [number, string, 'fout' | 'let op', string, string | number];
}

/** One table for every rule. The figures of Utrecht and Leusden are those of the toezichtbrieven 2022-1. */
const GEVALLEN: readonly Geval[] = [
  // totals
  {
    soort: 'totaalopgave',
    regel: 'totaalopgave is taakstelling + herverdeling + achterstand_begin',
    tabel: ['gemeente | taakstelling | herverdeling | achterstand_begin | totaalopgave', 'Utrecht | 203 | 1 | 171 | 385'],
    verwacht: [2, 'totaalopgave', 'fout', 'totaalopgave 385 is niet taakstelling 203 + herverdeling 1 + achterstand_begin 171 = 375.', 375],
  },
  {
    soort: 'totaalopgave',
    regel: 'a totaalopgave without the herverdeling is told to be that (Leusden 2022-2: 50 in a memo, 51 in the letter)',
    tabel: ['gemeente | taakstelling | herverdeling | achterstand_begin | totaalopgave', 'Leusden | 24 | 1 | 26 | 50'],
    verwacht: [
      2,
      'totaalopgave',
      'fout',
      'totaalopgave 50 is niet taakstelling 24 + herverdeling 1 + achterstand_begin 26 = 51. Zonder herverdeling klopt het: die ontbreekt, of zit al in de taakstelling.',
      51,
    ],
  },
  {
    soort: 'totaalopgave',
    regel: 'an achterstand_begin of 0 may be a blank cell, and the sentence says so',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '24 | | 25'],
    verwacht: [
      2,
      'totaalopgave',
      'fout',
      'totaalopgave 25 is niet taakstelling 24 + herverdeling 0 + achterstand_begin (0 of leeg) = 24.',
      24,
    ],
  },
  {
    soort: 'teken',
    regel: 'an achterstand_begin that fits with its sign turned is that, and no wrong sum',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '1651 | 150 | 1501'],
    verwacht: [
      2,
      'achterstand_begin',
      'fout',
      'achterstand_begin 150 past niet bij de andere cijfers, −150 wel: een achterstand is positief, een voorsprong negatief.',
      -150,
    ],
  },
  {
    soort: 'teken',
    regel: 'an achterstand_eind that fits with its sign turned is that, and no late administration',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '375 | 168 | -207'],
    verwacht: [
      2,
      'achterstand_eind',
      'fout',
      'achterstand_eind −207 past niet bij de andere cijfers, 207 wel: een achterstand is positief, een voorsprong negatief.',
      207,
    ],
  },
  {
    soort: 'teken',
    regel: 'without a totaalopgave the achterstand_eind tells that achterstand_begin has its sign turned',
    tabel: ['taakstelling | achterstand_begin | gerealiseerd | achterstand_eind', '203 | -171 | 167 | 207'],
    verwacht: [
      2,
      'achterstand_begin',
      'fout',
      'achterstand_begin −171 past niet bij de andere cijfers, 171 wel: een achterstand is positief, een voorsprong negatief.',
      171,
    ],
  },
  {
    soort: 'teken',
    regel: 'a stand carried over with its sign turned is that, and no wrong carry-over',
    tabel: ['periode | achterstand_begin | achterstand_eind', '2022-1 | 171 | 207', '2022-2 | -207 | 12'],
    verwacht: [
      3,
      'achterstand_begin',
      'fout',
      'achterstand_begin −207 past niet bij de andere cijfers, 207 wel: een achterstand is positief, een voorsprong negatief.',
      207,
    ],
  },
  {
    soort: 'achterstand_eind',
    regel: 'a published achterstand_eind may differ, but both figures are told (province 2022-2)',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '1477 | 1635 | -150'],
    verwacht: [
      2,
      'achterstand_eind',
      'let op',
      'achterstand_eind −150 is niet totaalopgave 1.477 − gerealiseerd 1.635 = −158 (verschil +8). Een gepubliceerde stand kan afwijken door late verwerking en correcties: bewaar beide cijfers.',
      -158,
    ],
  },
  {
    soort: 'achterstand_eind',
    regel: 'an achterstand_eind that leaves the koppelingstekort out is told to be that',
    tabel: ['totaalopgave | gerealiseerd | gekoppeld | achterstand_eind', '39 | 13 | 35 | 22'],
    verwacht: [
      2,
      'achterstand_eind',
      'let op',
      'achterstand_eind 22 is niet totaalopgave 39 − gerealiseerd 13 = 26 (verschil −4). Dat is precies het koppelingstekort, maar de werkelijke achterstand gaat mee naar de volgende periode.',
      26,
    ],
  },
  {
    soort: 'gerealiseerd',
    regel: 'a gerealiseerd that neither achterstand_eind nor the percentages go with is the cause of both',
    tabel: [
      'taakstelling | herverdeling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_taakstelling | realisatie_totaalopgave | achterstand_eind',
      '203 | 1 | 171 | 375 | 186 | 82 | 45 | 207',
    ],
    verwacht: [2, 'gerealiseerd', 'fout', 'gerealiseerd 186 past niet bij achterstand_eind 207 en de percentages; die horen bij 168.', 168],
  },
  // corrections that count twice
  {
    soort: 'dubbele_correctie',
    regel: 'nagekomen is not taken off achterstand_eind (Leusden 2022-1: 26, judged on 18)',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | achterstand_eind', '39 | 13 | 8 | 18'],
    verwacht: [
      2,
      'achterstand_eind',
      'fout',
      'achterstand_eind 18 is al verminderd met de 8 die ook als nagekomen staan: zo tellen zij dubbel. Geregistreerd is 26; nagekomen telt alleen in de beoordeling van de eigen periode.',
      26,
    ],
  },
  {
    soort: 'dubbele_correctie',
    regel: 'nagekomen is not counted in gerealiseerd of its own periode (Leusden 2022-1: 13, 21 by the municipality)',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | achterstand_eind', '39 | 21 | 8 | 26'],
    verwacht: [
      2,
      'gerealiseerd',
      'fout',
      'gerealiseerd 21 bevat al de 8 die ook als nagekomen staan: zo tellen zij dubbel. Geregistreerd is 13; nagekomen telt alleen in de beoordeling van de eigen periode.',
      13,
    ],
  },
  {
    soort: 'dubbele_correctie',
    regel: 'who starts from the corrected stand and gives nagekomen_vorige too counts it twice',
    tabel: [
      'periode | achterstand_begin | nagekomen | achterstand_eind | nagekomen_vorige',
      '2022-1 | 21 | 8 | 26 |',
      '2022-2 | 18 | | 12 | 8',
    ],
    verwacht: [
      3,
      'achterstand_begin',
      'fout',
      'achterstand_begin 18 is al verminderd met de 8 die ook als nagekomen_vorige staan: zo tellen zij dubbel. Geregistreerd is 26; nagekomen telt alleen in de beoordeling van de eigen periode.',
      26,
    ],
  },
  // carry-over
  {
    soort: 'overdracht',
    regel: 'a small difference in carry-over is shown, with what may explain it (province: 570 became 574)',
    tabel: ['periode | totaalopgave | achterstand_begin | achterstand_eind', '2023-2 | 1778 | 406 | 570', '2024-1 | 2033 | 574 | 899'],
    verwacht: [
      3,
      'achterstand_begin',
      'let op',
      'achterstand_begin 574 is niet de stand waarmee 2023-2 eindigde, 570 (verschil +4). Een verschil tot 53 (3% van de totaalopgave, minstens 1) kan komen door late verwerking en correcties: bewaar beide cijfers.',
      570,
    ],
  },
  {
    soort: 'overdracht',
    regel: 'a difference in carry-over beyond what the reports show is a fault',
    tabel: ['periode | totaalopgave | achterstand_begin | gerealiseerd', '2022-1 | 375 | 171 | 168', '2022-2 | 510 | 235 | 300'],
    verwacht: [
      3,
      'achterstand_begin',
      'fout',
      'achterstand_begin 235 is niet de stand waarmee 2022-1 eindigde, 207 (verschil +28). Door late verwerking en correcties scheelt het in de rapportages hoogstens 11 (3% van de totaalopgave, minstens 1).',
      207,
    ],
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'a stand corrected with nagekomen that is carried over is told to be that',
    tabel: [
      'gemeente | periode | achterstand_begin | nagekomen | achterstand_eind',
      'Leusden | 2022-1 | 21 | 8 | 26',
      'Leusden | 2022-2 | 18 | | 12',
    ],
    verwacht: [
      3,
      'achterstand_begin',
      'let op',
      'achterstand_begin 18 is de gecorrigeerde stand waarop 2022-1 is beoordeeld (met nagekomen 8), niet de geregistreerde stand 26. Wie zo begint, telt die 8 niet mee in gerealiseerd.',
      26,
    ],
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'so is one with nagekomen and a koppelingstekort',
    tabel: [
      'gemeente | periode | totaalopgave | gekoppeld | achterstand_begin | nagekomen | achterstand_eind',
      'Leusden | 2023-2 | 39 | 36 | 21 | 8 | 26',
      'Leusden | 2024-1 | 41 | | 15 | | 12',
    ],
    verwacht: [
      3,
      'achterstand_begin',
      'let op',
      'achterstand_begin 15 is de gecorrigeerde stand waarop 2023-2 is beoordeeld (met nagekomen 8 en koppelingstekort 3), niet de geregistreerde stand 26. Wie zo begint, telt die 8 niet mee in gerealiseerd.',
      26,
    ],
  },
  {
    soort: 'beoordeelde_stand_overgedragen',
    regel: 'and one with a koppelingstekort alone: the real achterstand goes on',
    tabel: [
      'gemeente | periode | totaalopgave | gekoppeld | achterstand_begin | achterstand_eind',
      'Leusden | 2023-2 | 39 | 36 | 21 | 26',
      'Leusden | 2024-1 | 41 | | 23 | 12',
    ],
    verwacht: [
      3,
      'achterstand_begin',
      'let op',
      'achterstand_begin 23 is de gecorrigeerde stand waarop 2023-2 is beoordeeld (met koppelingstekort 3), niet de geregistreerde stand 26.',
      26,
    ],
  },
  // percentages
  {
    soort: 'percentage',
    regel: 'a percentage follows from the persons',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '1778 | 1208 | 56'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'fout',
      'realisatie_totaalopgave 56 is niet gerealiseerd 1.208 ÷ 1.778 (totaalopgave) = 67,9.',
      67.9,
    ],
  },
  {
    soort: 'percentage',
    regel: 'as a fraction it is computed as a fraction',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '1778 | 1208 | 0.56'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'fout',
      'realisatie_totaalopgave 0,56 is niet gerealiseerd 1.208 ÷ 1.778 (totaalopgave) = 0,6794.',
      0.6794,
    ],
  },
  {
    soort: 'percentage',
    regel: 'one rounded the wrong way is told to be that (Utrecht, 22 November 2022: 473 of 482 called 99%)',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '482 | 473 | 99'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'let op',
      'realisatie_totaalopgave 99 is niet gerealiseerd 473 ÷ 482 (totaalopgave) = 98,1: verkeerd afgerond.',
      98.1,
    ],
  },
  {
    soort: 'percentage_grondslag',
    regel: 'a taakstelling percentage without herverdeling is accepted, and told (Leusden: 33 of 24 called 138%)',
    tabel: ['taakstelling | herverdeling | gerealiseerd | realisatie_taakstelling', '24 | 1 | 33 | 138'],
    verwacht: [
      2,
      'realisatie_taakstelling',
      'let op',
      'realisatie_taakstelling 138 is gerealiseerd 33 ÷ 24 (taakstelling); verwacht gedeeld door taakstelling + herverdeling: 132.',
      132,
    ],
  },
  {
    soort: 'percentage_grondslag',
    regel: 'a percentage of the other opgave is a fault',
    tabel: ['taakstelling | achterstand_begin | totaalopgave | gerealiseerd | realisatie_totaalopgave', '1055 | 422 | 1477 | 1635 | 155'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'fout',
      'realisatie_totaalopgave 155 is gerealiseerd 1.635 ÷ 1.055 (taakstelling + herverdeling); verwacht gedeeld door totaalopgave: 110,7.',
      110.7,
    ],
  },
  {
    soort: 'percentage_grondslag',
    regel: 'nagekomen is not in a percentage',
    tabel: ['totaalopgave | gerealiseerd | nagekomen | realisatie_totaalopgave', '39 | 13 | 8 | 54'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'fout',
      'realisatie_totaalopgave 54 is gerealiseerd 13 + nagekomen 8 ÷ 39 (totaalopgave); verwacht zonder nagekomen: 33,3.',
      33.3,
    ],
  },
  {
    soort: 'percentage_zonder_opgave',
    regel: 'where a voorsprong leaves no opgave there is no percentage',
    tabel: ['totaalopgave | gerealiseerd | realisatie_totaalopgave', '-5 | 10 | 100'],
    verwacht: [
      2,
      'realisatie_totaalopgave',
      'let op',
      'realisatie_totaalopgave 100: er is geen opgave om door te delen (totaalopgave −5).',
      '',
    ],
  },
  // treden
  {
    soort: 'vorige_trede',
    regel: 'vorige_trede is the trede of the row before',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2023-1 | 1 | 2', 'Zeist | 2023-2 | 3 | 2'],
    verwacht: [3, 'vorige_trede', 'fout', 'vorige_trede 3 is niet de trede van 2023-1 in deze tabel, 2.', 2],
  },
  {
    soort: 'trede',
    regel: 'a trede that the facts do not allow is a fault (Utrecht 2022-1 is 3)',
    tabel: [
      'gemeente | periode | taakstelling | herverdeling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Utrecht | 2022-1 | 203 | 1 | 171 | 168 | | 2 | 2',
    ],
    verwacht: [2, 'trede', 'fout', 'trede 2 volgt niet uit de cijfers: volgens kader 2021 is alleen trede 3 mogelijk.', 3],
  },
  {
    soort: 'trede',
    regel: 'where nagekomen is not in the table a lower trede may come from it',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | vorige_trede | trede',
      'Leusden | 2021-2 | 19 | 19 | 17 | 2 | 2',
    ],
    verwacht: [
      2,
      'trede',
      'let op',
      'trede 2 volgt niet uit de cijfers: volgens kader 2021 is alleen trede 3 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
      3,
    ],
  },
  {
    soort: 'trede',
    regel: 'from trede 4 on a decision may explain it',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2024-2 | 50 | 10 | 40 | 1 | 4 | 3',
    ],
    verwacht: [
      2,
      'trede',
      'let op',
      'trede 3 volgt niet uit de cijfers: volgens kader 2024 is alleen trede 4 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
      4,
    ],
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'trede 1 with an achterstand is a fault',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2023-1 | 50 | 0 | 40 | 2 | 1 | 1',
    ],
    verwacht: [
      2,
      'trede',
      'fout',
      'trede 1 met achterstand 8, nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft.',
      2,
    ],
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'a higher trede without one is too',
    tabel: [
      'gemeente | periode | taakstelling | achterstand_begin | gerealiseerd | nagekomen | vorige_trede | trede',
      'Zeist | 2023-1 | 50 | 0 | 48 | 2 | 1 | 2',
    ],
    verwacht: [
      2,
      'trede',
      'fout',
      'trede 2 zonder achterstand (stand 0), nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft.',
      1,
    ],
  },
  {
    soort: 'trede_en_achterstand',
    regel: 'before the first framework, and without all facts, it is only pointed out (Leusden 2020-2)',
    tabel: ['gemeente | periode | achterstand_eind | trede', 'Leusden | 2020-2 | 1 | 1'],
    verwacht: [
      2,
      'trede',
      'let op',
      'trede 1 met achterstand 1, nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
      '',
    ],
  },
  {
    soort: 'tredesprong',
    regel: 'in kader 2024 a trede rises by one at most',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 1', 'Zeist | 2024-2 | 3'],
    verwacht: [3, 'trede', 'fout', 'trede 3 na trede 1: volgens kader 2024 is daarna alleen trede 1 of 2 mogelijk.', ''],
  },
  {
    soort: 'tredesprong',
    regel: 'in kader 2021 nobody goes from trede 2 to 4 at once',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2022-1 | 2 | 4'],
    verwacht: [2, 'trede', 'fout', 'trede 4 na trede 2: volgens kader 2021 is daarna alleen trede 1, 2 of 3 mogelijk.', ''],
  },
  {
    soort: 'tredesprong',
    regel: 'from trede 4 a change is a decision',
    tabel: ['gemeente | periode | vorige_trede | trede', 'Zeist | 2024-2 | 4 | 6'],
    verwacht: [
      2,
      'trede',
      'let op',
      'trede 6 na trede 4: volgens kader 2024 is daarna alleen trede 1 of 4 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
      '',
    ],
  },
  {
    soort: 'trede_onverklaard',
    regel: 'a trede that only a reading allows is pointed out (Lopik 2024-2)',
    tabel: ['gemeente | periode | trede', 'Lopik | 2024-1 | 3', 'Lopik | 2024-2 | 2'],
    verwacht: [3, 'trede', 'let op', 'trede 2 na trede 3 volgt niet uit de regels van kader 2024, alleen uit een leeswijze.', ''],
  },
  {
    soort: 'gekoppeld_kleiner',
    regel: 'gekoppeld is at least gerealiseerd',
    tabel: ['gekoppeld | gerealiseerd', '30 | 33'],
    verwacht: [
      2,
      'gekoppeld',
      'let op',
      'gekoppeld 30 is minder dan gerealiseerd 33. Dat kan alleen als er na de koppelpeildatum nog is gekoppeld.',
      '',
    ],
  },
  {
    soort: 'beoordeling_op',
    regel: 'a koppelingstekort is judged on where there is one',
    tabel: ['totaalopgave | gekoppeld | beoordeling_op', '39 | 30 | Totaalopgave'],
    verwacht: [
      2,
      'beoordeling_op',
      'let op',
      'Beoordeeld op totaalopgave, maar gekoppeld 30 is minder dan totaalopgave 39.',
      'koppelingstekort',
    ],
  },
  {
    soort: 'beoordeling_op',
    regel: 'and only there',
    tabel: ['totaalopgave | gekoppeld | beoordeling_op', '39 | 39 | koppelingstekort'],
    verwacht: [
      2,
      'beoordeling_op',
      'let op',
      'Beoordeeld op koppelingstekort, maar gekoppeld 39 is niet minder dan totaalopgave 39.',
      'totaalopgave',
    ],
  },
  // dates, names, rows
  {
    soort: 'peildatum_buiten_periode',
    regel: 'a peildatum lies in its periode or the month after it',
    tabel: ['periode | peildatum', '2022-1 | 2022-08-02'],
    verwacht: [
      2,
      'peildatum',
      'fout',
      'peildatum 2022-08-02 ligt niet in 2022-1: verwacht 1 januari 2022 tot en met de correctiedatum 1 augustus 2022.',
      '2022-07-01',
    ],
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
    verwacht: [
      2,
      'gerealiseerd',
      'let op',
      'gerealiseerd daalt van 15 op 1 september 2022 naar 12 op 1 oktober 2022: binnen een periode telt het op, tenzij een fout is hersteld.',
      15,
    ],
  },
  {
    soort: 'dubbele_rij',
    regel: 'a municipality has one row per periode and peildatum, however it is spelled',
    tabel: ['gemeente | periode | gerealiseerd', 'IJsselstein | 2022-1 | 5', 'Zeist | 2022-1 | 4', 'IJsselstein | 2022-I | 5'],
    verwacht: [4, 'gemeente', 'fout', 'Deze gemeente staat voor deze periode en peildatum al in rij 2: verwacht één rij.', ''],
  },
  {
    soort: 'gemeente_onbekend',
    regel: 'a municipality that is not known is told, with the names it resembles',
    tabel: ['gemeente | gerealiseerd', 'Soets | 5'],
    verwacht: [2, 'gemeente', 'let op', 'gemeente: de tekst "Soets" is geen bekende gemeente; lijkt op Soest.', 'Soest'],
  },
  {
    soort: 'gemeente_onbekend',
    regel: 'or without, where nothing resembles it',
    tabel: ['gemeente | gerealiseerd', 'Qwertystad | 5'],
    verwacht: [2, 'gemeente', 'let op', 'gemeente: de tekst "Qwertystad" is geen bekende gemeente.', ''],
  },
  {
    soort: 'gemeente_spelling',
    regel: 'a municipality spelled otherwise gets its official name',
    tabel: ['gemeente | gerealiseerd', 'gem. Ijsselstein | 5'],
    verwacht: [2, 'gemeente', 'let op', 'gemeente: de tekst "gem. Ijsselstein" heet officieel IJsselstein.', 'IJsselstein'],
  },
  {
    soort: 'gemeente_opgegaan',
    regel: 'a municipality that has ended has no row of its own from the next periode on (Weesp, 24 March 2022)',
    tabel: ['gemeente | periode | gerealiseerd', 'Weesp | 2022-1 | 5', 'Weesp | 2022-2 | 5'],
    verwacht: [
      3,
      'gemeente',
      'let op',
      'Weesp is per 24 maart 2022 opgegaan in Amsterdam en heeft in 2022-2 geen eigen taakstelling meer.',
      '',
    ],
  },
  {
    soort: 'gemeente_nog_niet',
    regel: 'a municipality has no row before the periode at whose start it is there (Voorne aan Zee, 1 January 2023)',
    tabel: ['gemeente | periode | gerealiseerd', 'Voorne aan Zee | 2022-2 | 5', 'Voorne aan Zee | 2023-1 | 5'],
    verwacht: [
      2,
      'gemeente',
      'let op',
      'Voorne aan Zee bestaat sinds 1 januari 2023 en heeft in 2022-2 nog geen eigen taakstelling: toen waren er Brielle, Hellevoetsluis en Westvoorne.',
      '',
    ],
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
    verwacht: [
      4,
      'gemeente',
      'let op',
      'Per 24 maart 2022 ging Weesp op in Amsterdam: vanaf 2022-2 gaan de cijfers over een groter gebied. Eerdere cijfers zijn niet opgeteld. Kijk of achterstand_begin ook over Weesp gaat.',
      '',
    ],
  },
  {
    soort: 'herindeling',
    regel: 'also where only the rows before it are of what it came of',
    tabel: ['gemeente | periode | gerealiseerd', 'Brielle | 2022-1 | 5', 'Westvoorne | 2022-1 | 5', 'Voorne aan Zee | 2023-1 | 5'],
    verwacht: [
      4,
      'gemeente',
      'let op',
      'Per 1 januari 2023 gingen Brielle, Hellevoetsluis en Westvoorne op in Voorne aan Zee: vanaf 2023-1 gaan de cijfers over een groter gebied. Eerdere cijfers zijn niet opgeteld. Kijk of achterstand_begin ook over Brielle, Hellevoetsluis en Westvoorne gaat.',
      '',
    ],
  },
  {
    soort: 'ontbreekt',
    regel: 'a row with figures names its municipality and its periode',
    tabel: ['gemeente | periode | gerealiseerd', 'Zeist | | 5'],
    verwacht: [2, 'periode', 'let op', 'periode ontbreekt: deze rij is niet met andere te vergelijken.', ''],
  },
  {
    soort: 'periode_als_datum',
    regel: 'a typed 2022-2 became the date 1 February 2022',
    tabel: ['periode | gerealiseerd', '44593 | 5'],
    verwacht: [
      2,
      'periode',
      'fout',
      'periode: kreeg de datum 1 februari 2022. Geef de cel eerst de opmaak Tekst en typ dan opnieuw 2022-2.',
      '2022-2',
    ],
  },
  // cells
  {
    soort: 'tekst_als_getal',
    regel: 'text is no number, even when it looks like one',
    tabel: ['trede', 'trede 3'],
    verwacht: [2, 'trede', 'fout', INVOERFOUT.geen_trede({ naam: 'trede', cel: 'trede 3' }).message, 3],
  },
  {
    soort: 'geen_geheel_getal',
    regel: 'persons are whole',
    tabel: ['totaalopgave', '12.5'],
    verwacht: [2, 'totaalopgave', 'fout', INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: 12.5 }).message, ''],
  },
  {
    soort: 'negatief_aantal',
    regel: 'a count is not negative',
    tabel: ['nagekomen', '-3'],
    verwacht: [2, 'nagekomen', 'fout', INVOERFOUT.geen_aantal({ naam: 'nagekomen', cel: -3 }).message, ''],
  },
  {
    soort: 'ongeldige_waarde',
    regel: 'anything else is refused by value',
    tabel: ['vorige_trede', '7'],
    verwacht: [2, 'vorige_trede', 'fout', INVOERFOUT.geen_trede({ naam: 'vorige_trede', cel: 7 }).message, ''],
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a gerealiseerd of 0 may be a blank cell; what it would be is computed',
    tabel: ['totaalopgave | gerealiseerd | achterstand_eind', '375 | 0 | 207'],
    verwacht: [2, 'gerealiseerd', 'let op', 'gerealiseerd is 0 of leeg. Uit de andere cijfers volgt 168.', 168],
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a taakstelling of 0 is told, with how to write a real one',
    tabel: ['taakstelling | achterstand_begin | totaalopgave', '| 171 | 375'],
    verwacht: [
      2,
      'taakstelling',
      'let op',
      'taakstelling is 0 of leeg. Uit de andere cijfers volgt 204. Schrijf "geen" als de taakstelling echt 0 is.',
      204,
    ],
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a blank result is told where others in its periode have one',
    tabel: ['gemeente | totaalopgave | gerealiseerd | achterstand_eind', 'Utrecht | 375 | 168 | 207', 'Leusden | 39 | 13 |'],
    verwacht: [3, 'achterstand_eind', 'let op', 'achterstand_eind is 0 of leeg. Uit de andere cijfers volgt 26.', 26],
  },
  {
    soort: 'nul_of_leeg',
    regel: 'a blank achterstand_begin is told where the periode before ended with a stand',
    tabel: ['periode | achterstand_begin | achterstand_eind', '2022-1 | 171 | 207', '2022-2 | | 12'],
    verwacht: [3, 'achterstand_begin', 'let op', 'achterstand_begin is 0 of leeg. 2022-1 eindigde op 207.', 207],
  },
  // totals and counts
  {
    soort: 'totaalrij',
    regel: 'a total row is the sum of the rows',
    tabel: ['gemeente | taakstelling | achterstand_begin', 'Utrecht | 203 | 171', 'Leusden | 18 | 21', 'Totaal | 221 | 191'],
    verwacht: [4, 'achterstand_begin', 'fout', 'achterstand_begin 191 is niet de som van de 2 rijen, 192.', 192],
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
    verwacht: [5, 'trede', 'fout', 'Genoemd: 3 gemeenten met trede 2; in de tabel staan er 2.', 2],
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
    verwacht: [4, 'beoordeling_op', 'fout', 'Genoemd: 3 gemeenten met beoordeling_op koppelingstekort; in de tabel staat er 1.', 1],
  },
  {
    soort: 'telling',
    regel: 'one municipality is one in the sentence',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 2', 'Soest | 2024-1 | 2', 'aantal op trede 2 | 2024-1 | 1'],
    verwacht: [4, 'trede', 'fout', 'Genoemd: 1 gemeente met trede 2; in de tabel staan er 2.', 2],
  },
  {
    soort: 'tekst_als_getal',
    regel: 'a row that counts municipalities wants a count, whatever its column holds elsewhere',
    tabel: ['gemeente | periode | trede', 'Zeist | 2024-1 | 3', 'aantal op trede 3 | 2024-1 | een'],
    verwacht: [3, 'trede', 'fout', 'trede: kreeg de tekst "een", verwacht een geheel aantal gemeenten van 0 of meer.', ''],
  },
  {
    soort: 'negatief_aantal',
    regel: 'so does one that counts those judged on a koppelingstekort',
    tabel: ['gemeente | periode | trede | beoordeling_op', 'Zeist | 2024-2 | 1 | koppelingstekort', 'aantal koppelingstekort | | | -1'],
    verwacht: [3, 'beoordeling_op', 'fout', 'beoordeling_op: kreeg het getal −1, verwacht een geheel aantal gemeenten van 0 of meer.', ''],
  },
  {
    soort: 'stand_zonder_teken',
    regel: 'a column stand does not say which sign is which, and is not checked',
    tabel: ['gemeente | stand', 'Zeist | 12'],
    verwacht: [
      1,
      'stand',
      'let op',
      'De kolom stand is niet gecontroleerd, want achterstand kan er positief of negatief zijn: noem die achterstand_begin of achterstand_eind (achterstand positief).',
      '',
    ],
  },
];

describe('the rule of each kind of finding', () => {
  it.each(GEVALLEN)('$soort: $regel', ({ soort, tabel: regels, verwacht: [rij, kolom, ernst, bevinding, berekend] }) => {
    expect(controletabel(tabelUitTekst(...regels)).slice(1)).toEqual([[rij, kolom, ernst, soort, bevinding, berekend]]);
  });

  it('every kind has a case here', () => {
    expect([...new Set(GEVALLEN.map(({ soort }) => soort))].sort()).toEqual([...SOORTEN].sort());
  });
});
