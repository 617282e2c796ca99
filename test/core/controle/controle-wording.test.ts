import { describe, expect, it } from 'vitest';
import type { BevindingVan, Bevindingsoort } from '../../../core/controle/bevinding.ts';
import { CONTROLEFOUT, bevindingzin } from '../../../core/controle/controle-texts.ts';
import { BEKENDE_KOLOMMEN } from '../../../core/controle/kolommen.ts';
import { INVOERFOUT, VERWACHT } from '../../../core/invoer/invoer-messages.ts';
import type { Kolomnaam } from '../../../core/kolomnaam.ts';
import { testWording } from '../../wording.ts';

type Worded<S extends Bevindingsoort> = readonly [bevinding: BevindingVan<S>, sentence: string];

const ongeldig = (kolom: Kolomnaam, cel: unknown) => ({ soort: 'ongeldige_waarde', ernst: 'fout', rij: 2, kolom, cel }) as const;

/** The one place where the words of the findings are asserted: a kind without a case does not compile. */
const WORDING: { readonly [S in Bevindingsoort]: readonly [Worded<S>, ...Worded<S>[]] } = {
  totaalopgave: [
    [
      {
        soort: 'totaalopgave',
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
      'totaalopgave 385 is niet taakstelling 203 + herverdeling 1 + achterstand_begin 171 = 375.',
    ],
    [
      {
        soort: 'totaalopgave',
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
      'totaalopgave 50 is niet taakstelling 24 + herverdeling 1 + achterstand_begin 26 = 51. Zonder herverdeling klopt het: die ontbreekt, of zit al in de taakstelling.',
    ],
    [
      {
        soort: 'totaalopgave',
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
      'totaalopgave 25 is niet taakstelling 24 + herverdeling 0 + achterstand_begin (0 of leeg) = 24.',
    ],
  ],
  teken: [
    [
      { soort: 'teken', ernst: 'fout', rij: 2, kolom: 'achterstand_begin', cel: 150, berekend: -150 },
      'achterstand_begin 150 past niet bij de andere cijfers, −150 wel: een achterstand is positief, een voorsprong negatief.',
    ],
    [
      { rij: 2, kolom: 'achterstand_eind', cel: -207, berekend: 207, soort: 'teken', ernst: 'fout' },
      'achterstand_eind −207 past niet bij de andere cijfers, 207 wel: een achterstand is positief, een voorsprong negatief.',
    ],
    [
      { soort: 'teken', ernst: 'fout', rij: 2, kolom: 'achterstand_begin', cel: -171, berekend: 171 },
      'achterstand_begin −171 past niet bij de andere cijfers, 171 wel: een achterstand is positief, een voorsprong negatief.',
    ],
    [
      { rij: 3, kolom: 'achterstand_begin', cel: -207, berekend: 207, soort: 'teken', ernst: 'fout' },
      'achterstand_begin −207 past niet bij de andere cijfers, 207 wel: een achterstand is positief, een voorsprong negatief.',
    ],
  ],
  achterstand_eind: [
    [
      {
        soort: 'achterstand_eind',
        ernst: 'let op',
        rij: 2,
        kolom: 'achterstand_eind',
        cel: 5,
        berekend: 5,
        totaalopgave: 9,
        gerealiseerd: 4,
        koppelingstekort: 0,
      },
      'achterstand_eind 5 is niet totaalopgave 9 − gerealiseerd 4 = 5 (verschil 0). Een gepubliceerde stand kan afwijken door late verwerking en correcties: bewaar beide cijfers.',
    ],
    [
      {
        rij: 2,
        kolom: 'achterstand_eind',
        cel: -150,
        berekend: -158,
        soort: 'achterstand_eind',
        ernst: 'let op',
        totaalopgave: 1477,
        gerealiseerd: 1635,
        koppelingstekort: 0,
      },
      'achterstand_eind −150 is niet totaalopgave 1.477 − gerealiseerd 1.635 = −158 (verschil +8). Een gepubliceerde stand kan afwijken door late verwerking en correcties: bewaar beide cijfers.',
    ],
    [
      {
        rij: 2,
        kolom: 'achterstand_eind',
        cel: 22,
        berekend: 26,
        soort: 'achterstand_eind',
        ernst: 'let op',
        totaalopgave: 39,
        gerealiseerd: 13,
        koppelingstekort: 4,
      },
      'achterstand_eind 22 is niet totaalopgave 39 − gerealiseerd 13 = 26 (verschil −4). Dat is precies het koppelingstekort, maar de werkelijke achterstand gaat mee naar de volgende periode.',
    ],
  ],
  gerealiseerd: [
    [
      { rij: 2, kolom: 'gerealiseerd', cel: 186, berekend: 168, soort: 'gerealiseerd', ernst: 'fout', achterstand_eind: 207 },
      'gerealiseerd 186 past niet bij achterstand_eind 207 en de percentages; die horen bij 168.',
    ],
  ],
  dubbele_correctie: [
    [
      { rij: 2, kolom: 'achterstand_eind', cel: 18, berekend: 26, soort: 'dubbele_correctie', ernst: 'fout', nagekomen: 8 },
      'achterstand_eind 18 is al verminderd met de 8 die ook als nagekomen staan: zo tellen zij dubbel. Geregistreerd is 26; nagekomen telt alleen in de beoordeling van de eigen periode.',
    ],
    [
      { rij: 2, kolom: 'gerealiseerd', cel: 21, berekend: 13, soort: 'dubbele_correctie', ernst: 'fout', nagekomen: 8 },
      'gerealiseerd 21 bevat al de 8 die ook als nagekomen staan: zo tellen zij dubbel. Geregistreerd is 13; nagekomen telt alleen in de beoordeling van de eigen periode.',
    ],
    [
      { rij: 3, kolom: 'achterstand_begin', cel: 18, berekend: 26, soort: 'dubbele_correctie', ernst: 'fout', nagekomen: 8 },
      'achterstand_begin 18 is al verminderd met de 8 die ook als nagekomen_vorige staan: zo tellen zij dubbel. Geregistreerd is 26; nagekomen telt alleen in de beoordeling van de eigen periode.',
    ],
  ],
  kolom_niet_gebruikt: [
    [
      { soort: 'kolom_niet_gebruikt', ernst: 'let op', rij: 1, kolom: 'kop', index: 2, cel: 'Opmerking', naaste: [] },
      'De kolom "Opmerking" wordt niet gebruikt.',
    ],
    [
      { soort: 'kolom_niet_gebruikt', ernst: 'let op', rij: 1, kolom: 'kop', index: 2, cel: '', naaste: [] },
      'Kolom 3 heeft geen kop en wordt niet gebruikt.',
    ],
    [
      {
        soort: 'kolom_niet_gebruikt',
        ernst: 'let op',
        rij: 1,
        kolom: 'kop',
        index: 2,
        cel: 'Achterstand',
        naaste: ['achterstand_begin', 'achterstand_eind'],
      },
      'De kolom "Achterstand" wordt niet gebruikt. De kop lijkt op achterstand_begin of achterstand_eind: geef de kolom die naam als zij dat is.',
    ],
  ],
  kolom_dubbel: [
    [{ soort: 'kolom_dubbel', ernst: 'fout', rij: 3, kolom: 'gerealiseerd', cel: null, reden: 'Houd er één.' }, 'Houd er één.'],
  ],
  kop_herhaald: [
    [
      { soort: 'kop_herhaald', ernst: 'let op', rij: 3, kolom: 'gemeente', cel: 'gemeente' },
      'Deze rij herhaalt de koppen en telt niet mee.',
    ],
  ],
  taakstelling_met_herverdeling: [
    [
      { soort: 'taakstelling_met_herverdeling', ernst: 'let op', rij: 1, kolom: 'taakstelling', cel: 'Taakstelling incl. herverdeling' },
      'De kolom "Taakstelling incl. herverdeling" is gebruikt als taakstelling met de herverdeling erin; een kolom herverdeling telt dan niet mee.',
    ],
  ],
  taakstelling_is_totaalopgave: [
    [
      { soort: 'taakstelling_is_totaalopgave', ernst: 'let op', rij: 1, kolom: 'taakstelling', cel: 'taakstelling', rijen: 20, van: 26 },
      'In 20 van 26 rijen past taakstelling op de andere cijfers als de achterstand er al in zit. Bij COA heet de totaalopgave zo. Noem de kolom dan totaalopgave en voeg de taakstelling zonder achterstand toe.',
    ],
  ],
  cijfer_gewijzigd: [
    [
      { soort: 'cijfer_gewijzigd', ernst: 'let op', rij: 3, kolom: 'taakstelling', cel: 1372, eerder: 2126, eerdere_rij: 2 },
      'taakstelling is 1.372; in de eerdere stand (rij 2) was dat 2.126.',
    ],
  ],
  herverdeling_som: [
    [
      { soort: 'herverdeling_som', ernst: 'let op', rij: 1, kolom: 'herverdeling', cel: 8, periode: '2024-2', gemeenten: 26 },
      'In 2024-2 is de herverdeling van de 26 gemeenten samen +8: wat de ene gemeente overdraagt, neemt een andere over, dus samen 0.',
    ],
  ],
  gemeente_ontbreekt: [
    [
      {
        soort: 'gemeente_ontbreekt',
        ernst: 'let op',
        rij: 1,
        kolom: 'gemeente',
        cel: 25,
        periode: '2024-2',
        ontbrekend: ['Zeist'],
        van: 26,
      },
      'In 2024-2 staan 25 van de 26 gemeenten: Zeist ontbreekt.',
    ],
  ],
  koppelingstekort_gehuisvest: [
    [
      {
        soort: 'koppelingstekort_gehuisvest',
        ernst: 'let op',
        rij: 2,
        kolom: 'beoordeling_op',
        cel: 'koppelingstekort',
        gerealiseerd: 50,
        totaalopgave: 50,
      },
      'Beoordeeld op koppelingstekort, maar de hele totaalopgave is gehuisvest (50 van 50).',
    ],
  ],
  overdracht: [
    [
      { rij: 3, kolom: 'achterstand_begin', cel: 574, berekend: 570, soort: 'overdracht', ernst: 'let op', vorige: '2023-2', marge: 53 },
      'achterstand_begin 574 is niet de stand waarmee 2023-2 eindigde, 570 (verschil +4). Een verschil tot 53 (3% van de totaalopgave, minstens 1) kan komen door late verwerking en correcties: bewaar beide cijfers.',
    ],
    [
      { rij: 3, kolom: 'achterstand_begin', cel: 235, berekend: 207, soort: 'overdracht', ernst: 'let op', vorige: '2022-1', marge: 11 },
      'achterstand_begin 235 is niet de stand waarmee 2022-1 eindigde, 207 (verschil +28). Dat is veel: door late verwerking en correcties scheelt het in de rapportages hoogstens 11 (3% van de totaalopgave, minstens 1).',
    ],
  ],
  beoordeelde_stand_overgedragen: [
    [
      {
        rij: 3,
        kolom: 'achterstand_begin',
        cel: 18,
        berekend: 26,
        soort: 'beoordeelde_stand_overgedragen',
        ernst: 'let op',
        vorige: '2022-1',
        nagekomen: 8,
        koppelingstekort: 0,
      },
      'achterstand_begin 18 is de gecorrigeerde stand waarop 2022-1 is beoordeeld (met nagekomen 8), niet de geregistreerde stand 26. Wie zo begint, telt die 8 niet mee in gerealiseerd.',
    ],
    [
      {
        rij: 3,
        kolom: 'achterstand_begin',
        cel: 15,
        berekend: 26,
        soort: 'beoordeelde_stand_overgedragen',
        ernst: 'let op',
        vorige: '2023-2',
        nagekomen: 8,
        koppelingstekort: 3,
      },
      'achterstand_begin 15 is de gecorrigeerde stand waarop 2023-2 is beoordeeld (met nagekomen 8 en koppelingstekort 3), niet de geregistreerde stand 26. Wie zo begint, telt die 8 niet mee in gerealiseerd.',
    ],
    [
      {
        rij: 3,
        kolom: 'achterstand_begin',
        cel: 23,
        berekend: 26,
        soort: 'beoordeelde_stand_overgedragen',
        ernst: 'let op',
        vorige: '2023-2',
        nagekomen: 0,
        koppelingstekort: 3,
      },
      'achterstand_begin 23 is de gecorrigeerde stand waarop 2023-2 is beoordeeld (met koppelingstekort 3), niet de geregistreerde stand 26.',
    ],
  ],
  percentage: [
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 56,
        soort: 'percentage',
        ernst: 'fout',
        berekend: 67.9,
        teller: 1208,
        noemer: 1778,
        grondslag: 'totaalopgave',
        afronding: false,
      },
      'realisatie_totaalopgave 56 is niet gerealiseerd 1.208 ÷ 1.778 (totaalopgave) = 67,9.',
    ],
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 0.56,
        soort: 'percentage',
        ernst: 'fout',
        berekend: 0.6794,
        teller: 1208,
        noemer: 1778,
        grondslag: 'totaalopgave',
        afronding: false,
      },
      'realisatie_totaalopgave 0,56 is niet gerealiseerd 1.208 ÷ 1.778 (totaalopgave) = 0,6794.',
    ],
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 99,
        soort: 'percentage',
        ernst: 'let op',
        berekend: 98.1,
        teller: 473,
        noemer: 482,
        grondslag: 'totaalopgave',
        afronding: true,
      },
      'realisatie_totaalopgave 99 is niet gerealiseerd 473 ÷ 482 (totaalopgave) = 98,1: verkeerd afgerond.',
    ],
  ],
  percentage_grondslag: [
    [
      {
        rij: 2,
        kolom: 'realisatie_taakstelling',
        cel: 138,
        soort: 'percentage_grondslag',
        ernst: 'let op',
        berekend: 132,
        teller: 33,
        verwacht: 'taakstelling + herverdeling',
        grondslag: 'taakstelling',
        noemer: 24,
        nagekomen: 0,
      },
      'realisatie_taakstelling 138 is gerealiseerd 33 ÷ 24 (taakstelling); verwacht gedeeld door taakstelling + herverdeling: 132.',
    ],
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 155,
        soort: 'percentage_grondslag',
        ernst: 'fout',
        berekend: 110.7,
        teller: 1635,
        verwacht: 'totaalopgave',
        grondslag: 'taakstelling + herverdeling',
        noemer: 1055,
        nagekomen: 0,
      },
      'realisatie_totaalopgave 155 is gerealiseerd 1.635 ÷ 1.055 (taakstelling + herverdeling); verwacht gedeeld door totaalopgave: 110,7.',
    ],
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 54,
        soort: 'percentage_grondslag',
        ernst: 'fout',
        berekend: 33.3,
        teller: 13,
        verwacht: 'totaalopgave',
        grondslag: 'totaalopgave',
        noemer: 39,
        nagekomen: 8,
      },
      'realisatie_totaalopgave 54 is gerealiseerd 13 + nagekomen 8 ÷ 39 (totaalopgave); verwacht zonder nagekomen: 33,3.',
    ],
  ],
  percentage_zonder_opgave: [
    [
      {
        rij: 2,
        kolom: 'realisatie_totaalopgave',
        cel: 100,
        soort: 'percentage_zonder_opgave',
        ernst: 'let op',
        noemer: -5,
        grondslag: 'totaalopgave',
      },
      'realisatie_totaalopgave 100: er is geen opgave om door te delen (totaalopgave −5).',
    ],
  ],
  vorige_trede: [
    [
      { soort: 'vorige_trede', ernst: 'fout', rij: 3, kolom: 'vorige_trede', cel: 3, berekend: 2, vorige: '2023-1' },
      'vorige_trede 3 is niet de trede van 2023-1 in deze tabel, 2.',
    ],
  ],
  trede: [
    [
      { soort: 'trede', ernst: 'fout', rij: 2, kolom: 'trede', cel: 1, mogelijke_treden: [2, 3], kader: 'Utrecht 2024' },
      'trede 1 volgt niet uit de cijfers: volgens kader Utrecht 2024 is alleen trede 2 of 3 mogelijk.',
    ],
    [
      { ernst: 'fout', rij: 2, kolom: 'trede', cel: 2, berekend: 3, soort: 'trede', mogelijke_treden: [3], kader: 'Utrecht 2021' },
      'trede 2 volgt niet uit de cijfers: volgens kader Utrecht 2021 is alleen trede 3 mogelijk.',
    ],
    [
      { ernst: 'let op', rij: 2, kolom: 'trede', cel: 2, berekend: 3, soort: 'trede', mogelijke_treden: [3], kader: 'Utrecht 2021' },
      'trede 2 volgt niet uit de cijfers: volgens kader Utrecht 2021 is alleen trede 3 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
    ],
    [
      { ernst: 'let op', rij: 2, kolom: 'trede', cel: 3, berekend: 4, soort: 'trede', mogelijke_treden: [4], kader: 'Utrecht 2024' },
      'trede 3 volgt niet uit de cijfers: volgens kader Utrecht 2024 is alleen trede 4 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
    ],
  ],
  trede_en_achterstand: [
    [
      { ernst: 'fout', rij: 2, kolom: 'trede', cel: 1, berekend: 2, soort: 'trede_en_achterstand', achterstand: 8 },
      'trede 1 met achterstand 8, nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft.',
    ],
    [
      { ernst: 'fout', rij: 2, kolom: 'trede', cel: 2, berekend: 1, soort: 'trede_en_achterstand', achterstand: 0 },
      'trede 2 zonder achterstand (stand 0), nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft.',
    ],
    [
      { soort: 'trede_en_achterstand', ernst: 'let op', rij: 2, kolom: 'trede', cel: 1, achterstand: 1 },
      'trede 1 met achterstand 1, nagekomen en koppelingstekort meegerekend: trede 1 is voor wie geen achterstand heeft. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
    ],
  ],
  tredesprong: [
    [
      {
        rij: 3,
        kolom: 'trede',
        cel: 3,
        vorige_trede: 1,
        kader: 'Utrecht 2024',
        soort: 'tredesprong',
        ernst: 'fout',
        mogelijke_treden: [1, 2],
      },
      'trede 3 na trede 1: volgens kader Utrecht 2024 is daarna alleen trede 1 of 2 mogelijk.',
    ],
    [
      {
        rij: 2,
        kolom: 'trede',
        cel: 4,
        vorige_trede: 2,
        kader: 'Utrecht 2021',
        soort: 'tredesprong',
        ernst: 'fout',
        mogelijke_treden: [1, 2, 3],
      },
      'trede 4 na trede 2: volgens kader Utrecht 2021 is daarna alleen trede 1, 2 of 3 mogelijk.',
    ],
    [
      {
        rij: 2,
        kolom: 'trede',
        cel: 6,
        vorige_trede: 4,
        kader: 'Utrecht 2024',
        soort: 'tredesprong',
        ernst: 'let op',
        mogelijke_treden: [1, 4],
      },
      'trede 6 na trede 4: volgens kader Utrecht 2024 is daarna alleen trede 1 of 4 mogelijk. Een besluit van GS of nagekomen registraties kunnen dit verklaren.',
    ],
  ],
  trede_onverklaard: [
    [
      { rij: 3, kolom: 'trede', cel: 2, vorige_trede: 3, kader: 'Utrecht 2024', soort: 'trede_onverklaard', ernst: 'let op' },
      'trede 2 na trede 3 volgt niet uit de regels van kader Utrecht 2024, alleen uit een leeswijze.',
    ],
  ],
  trede_zonder_kader: [
    [
      { soort: 'trede_zonder_kader', ernst: 'let op', rij: 2, kolom: 'trede', cel: 2, reden: 'van de rij is de provincie niet bekend' },
      'De trede is niet gecontroleerd: van de rij is de provincie niet bekend.',
    ],
  ],
  kader_onbekend: [
    [
      { soort: 'kader_onbekend', ernst: 'fout', rij: 2, kolom: 'kader', cel: 'Utrech 2024', reden: 'kader: kreeg iets anders.' },
      'kader: kreeg iets anders.',
    ],
  ],
  gekoppeld_kleiner: [
    [
      { soort: 'gekoppeld_kleiner', ernst: 'let op', rij: 2, kolom: 'gekoppeld', cel: 30, gerealiseerd: 33 },
      'gekoppeld 30 is minder dan gerealiseerd 33. Dat kan alleen als er na de koppelpeildatum nog is gekoppeld.',
    ],
  ],
  beoordeling_op: [
    [
      {
        soort: 'beoordeling_op',
        ernst: 'let op',
        rij: 2,
        kolom: 'beoordeling_op',
        cel: 'totaalopgave',
        berekend: 'koppelingstekort',
        totaalopgave: 39,
        gekoppeld: 30,
      },
      'Beoordeeld op totaalopgave, maar gekoppeld 30 is minder dan totaalopgave 39.',
    ],
    [
      {
        soort: 'beoordeling_op',
        ernst: 'let op',
        rij: 2,
        kolom: 'beoordeling_op',
        cel: 'koppelingstekort',
        berekend: 'totaalopgave',
        totaalopgave: 39,
        gekoppeld: 39,
      },
      'Beoordeeld op koppelingstekort, maar gekoppeld 39 is niet minder dan totaalopgave 39.',
    ],
  ],
  peildatum_buiten_periode: [
    [
      {
        soort: 'peildatum_buiten_periode',
        ernst: 'fout',
        rij: 2,
        kolom: 'peildatum',
        cel: '2022-08-02',
        berekend: '2022-07-01',
        periode: '2022-1',
      },
      'peildatum 2022-08-02 ligt niet in 2022-1: verwacht 1 januari 2022 tot en met de correctiedatum 1 augustus 2022.',
    ],
  ],
  dalende_reeks: [
    [
      { soort: 'dalende_reeks', ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 12, berekend: 15, eerder: 44805, peildatum: 44835 },
      'gerealiseerd daalt van 15 op 1 september 2022 naar 12 op 1 oktober 2022: binnen een periode telt het op, tenzij een fout is hersteld of een minderjarige is verhuisd.',
    ],
  ],
  dubbele_rij: [
    [
      { soort: 'dubbele_rij', ernst: 'fout', rij: 4, kolom: 'gemeente', cel: 'IJsselstein', eerste_rij: 2 },
      'Deze gemeente staat voor deze periode en peildatum al in rij 2: verwacht één rij.',
    ],
  ],
  gemeente_onbekend: [
    [
      { soort: 'gemeente_onbekend', ernst: 'let op', berekend: 'Soest', naaste: ['Soest'], rij: 2, kolom: 'gemeente', cel: 'Soets' },
      'gemeente: de tekst "Soets" is geen bekende gemeente; lijkt op Soest.',
    ],
    [
      { soort: 'gemeente_onbekend', ernst: 'let op', naaste: ['Woerden', 'Woudenberg'], rij: 2, kolom: 'gemeente', cel: 'Wordn' },
      'gemeente: de tekst "Wordn" is geen bekende gemeente; lijkt op Woerden, Woudenberg.',
    ],
    [
      { soort: 'gemeente_onbekend', ernst: 'let op', naaste: [], rij: 2, kolom: 'gemeente', cel: 'Qwertystad' },
      'gemeente: de tekst "Qwertystad" is geen bekende gemeente.',
    ],
  ],
  gemeente_spelling: [
    [
      { soort: 'gemeente_spelling', ernst: 'let op', berekend: 'IJsselstein', rij: 2, kolom: 'gemeente', cel: 'gem. Ijsselstein' },
      'gemeente: de tekst "gem. Ijsselstein" heet officieel IJsselstein.',
    ],
  ],
  gemeente_opgegaan: [
    [
      {
        ernst: 'let op',
        rij: 3,
        kolom: 'gemeente',
        cel: 'Weesp',
        periode: '2022-2',
        soort: 'gemeente_opgegaan',
        per: 44644,
        opgegaan_in: ['Amsterdam'],
      },
      'Weesp is per 24 maart 2022 opgegaan in Amsterdam en heeft in 2022-2 geen eigen taakstelling meer.',
    ],
  ],
  gemeente_nog_niet: [
    [
      {
        ernst: 'let op',
        rij: 2,
        kolom: 'gemeente',
        cel: 'Voorne aan Zee',
        periode: '2022-2',
        soort: 'gemeente_nog_niet',
        per: 44927,
        uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
      },
      'Voorne aan Zee bestaat sinds 1 januari 2023 en heeft in 2022-2 nog geen eigen taakstelling: toen waren er Brielle, Hellevoetsluis en Westvoorne.',
    ],
  ],
  herindeling: [
    [
      { ernst: 'let op', rij: 4, kolom: 'gemeente', cel: 'Amsterdam', periode: '2022-2', soort: 'herindeling', per: 44644, uit: ['Weesp'] },
      'Per 24 maart 2022 ging Weesp op in Amsterdam: vanaf 2022-2 gaan de cijfers over een groter gebied. Eerdere cijfers zijn niet opgeteld. Kijk of achterstand_begin ook over Weesp gaat.',
    ],
    [
      {
        ernst: 'let op',
        rij: 4,
        kolom: 'gemeente',
        cel: 'Voorne aan Zee',
        periode: '2023-1',
        soort: 'herindeling',
        per: 44927,
        uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
      },
      'Per 1 januari 2023 gingen Brielle, Hellevoetsluis en Westvoorne op in Voorne aan Zee: vanaf 2023-1 gaan de cijfers over een groter gebied. Eerdere cijfers zijn niet opgeteld. Kijk of achterstand_begin ook over Brielle, Hellevoetsluis en Westvoorne gaat.',
    ],
  ],
  ontbreekt: [
    [
      { soort: 'ontbreekt', ernst: 'let op', rij: 2, kolom: 'periode', cel: '' },
      'periode ontbreekt: deze rij is niet met andere te vergelijken.',
    ],
  ],
  periode_als_datum: [
    [
      { soort: 'periode_als_datum', ernst: 'fout', berekend: '2022-2', rij: 2, kolom: 'periode', cel: 44593 },
      'periode: kreeg de datum 1 februari 2022. Geef de cel eerst de opmaak Tekst en typ dan opnieuw 2022-2.',
    ],
  ],
  tekst_als_getal: [
    [
      { soort: 'tekst_als_getal', ernst: 'fout', berekend: 3, rij: 2, kolom: 'trede', cel: 'trede 3' },
      INVOERFOUT.geen_trede({ naam: 'trede', cel: 'trede 3' }).message,
    ],
    [
      { soort: 'tekst_als_getal', ernst: 'fout', telt_gemeenten: true, rij: 3, kolom: 'trede', cel: 'een' },
      'trede: kreeg de tekst "een", verwacht een geheel aantal gemeenten van 0 of meer.',
    ],
  ],
  geen_geheel_getal: [
    [
      { soort: 'geen_geheel_getal', ernst: 'fout', rij: 2, kolom: 'totaalopgave', cel: 12.5 },
      INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: 12.5 }).message,
    ],
  ],
  negatief_aantal: [
    [
      { soort: 'negatief_aantal', ernst: 'fout', rij: 2, kolom: 'nagekomen', cel: -3 },
      INVOERFOUT.geen_aantal({ naam: 'nagekomen', cel: -3 }).message,
    ],
    [
      { soort: 'negatief_aantal', ernst: 'fout', telt_gemeenten: true, rij: 3, kolom: 'beoordeling_op', cel: -1 },
      'beoordeling_op: kreeg het getal −1, verwacht een geheel aantal gemeenten van 0 of meer.',
    ],
  ],
  ongeldige_waarde: [
    [ongeldig('vorige_trede', 7), INVOERFOUT.geen_trede({ naam: 'vorige_trede', cel: 7 }).message],
    [ongeldig('periode', 7), INVOERFOUT.geen_periode({ naam: 'periode', cel: 7 }).message],
    [ongeldig('peildatum', 7), INVOERFOUT.geen_datum({ naam: 'peildatum', cel: 7 }).message],
    [ongeldig('gemeente', 7), 'gemeente: kreeg het getal 7, verwacht de naam van een gemeente.'],
    [ongeldig('beoordeling_op', 7), 'beoordeling_op: kreeg het getal 7, verwacht totaalopgave of koppelingstekort.'],
    [ongeldig('realisatie_taakstelling', 'x'), 'realisatie_taakstelling: kreeg de tekst "x", verwacht een fractie of percentage.'],
    [ongeldig('realisatie_totaalopgave', 'x'), 'realisatie_totaalopgave: kreeg de tekst "x", verwacht een fractie of percentage.'],
    [ongeldig('gerealiseerd', NaN), `gerealiseerd: kreeg geen bruikbaar getal, verwacht ${VERWACHT.aantal}.`],
    [ongeldig('gerealiseerd', Infinity), `gerealiseerd: kreeg geen bruikbaar getal, verwacht ${VERWACHT.aantal}.`],
  ],
  nul_of_leeg: [
    [{ soort: 'nul_of_leeg', ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 0 }, 'gerealiseerd is 0 of leeg.'],
    [
      { soort: 'nul_of_leeg', ernst: 'let op', rij: 2, kolom: 'gerealiseerd', cel: 0, berekend: 168 },
      'gerealiseerd is 0 of leeg. Uit de andere cijfers volgt 168.',
    ],
    [
      { soort: 'nul_of_leeg', ernst: 'let op', rij: 2, kolom: 'taakstelling', cel: 0, berekend: 204 },
      'taakstelling is 0 of leeg. Uit de andere cijfers volgt 204. Schrijf "geen" als de taakstelling echt 0 is.',
    ],
    [
      { soort: 'nul_of_leeg', ernst: 'let op', rij: 3, kolom: 'achterstand_eind', cel: 0, berekend: 26 },
      'achterstand_eind is 0 of leeg. Uit de andere cijfers volgt 26.',
    ],
    [
      { rij: 3, kolom: 'achterstand_begin', cel: 0, berekend: 207, soort: 'nul_of_leeg', ernst: 'let op', vorige: '2022-1' },
      'achterstand_begin is 0 of leeg. 2022-1 eindigde op 207.',
    ],
  ],
  totaalrij: [
    [
      { soort: 'totaalrij', ernst: 'fout', rij: 4, kolom: 'achterstand_begin', cel: 191, berekend: 192, rijen: 2 },
      'achterstand_begin 191 is niet de som van de 2 rijen, 192.',
    ],
  ],
  telling: [
    [
      { soort: 'telling', ernst: 'fout', rij: 5, kolom: 'trede', cel: 3, berekend: 2, waarde: '2' },
      'Genoemd: 3 gemeenten met trede 2; in de tabel staan er 2.',
    ],
    [
      { soort: 'telling', ernst: 'fout', rij: 4, kolom: 'beoordeling_op', cel: 3, berekend: 1, waarde: 'koppelingstekort' },
      'Genoemd: 3 gemeenten met beoordeling_op koppelingstekort; in de tabel staat er 1.',
    ],
    [
      { soort: 'telling', ernst: 'fout', rij: 4, kolom: 'trede', cel: 1, berekend: 2, waarde: '2' },
      'Genoemd: 1 gemeente met trede 2; in de tabel staan er 2.',
    ],
  ],
  stand_zonder_teken: [
    [
      { soort: 'stand_zonder_teken', ernst: 'let op', rij: 1, kolom: 'stand', cel: 'stand' },
      'De kolom stand is niet gecontroleerd, want achterstand kan er positief of negatief zijn: noem die achterstand_begin of achterstand_eind (achterstand positief).',
    ],
  ],
};

describe('the words of a finding', () => {
  it.each(Object.entries<readonly Worded<Bevindingsoort>[]>(WORDING))('%s', (_, worded) => {
    for (const [bevinding, sentence] of worded) expect(bevindingzin(bevinding)).toBe(sentence);
  });
});

describe('the words of a table that cannot be checked', () => {
  testWording(CONTROLEFOUT, {
    geen_bekende_kolom: [
      [
        CONTROLEFOUT.geen_bekende_kolom({ koppen: ['', 'naam', 'x'] }),
        'ongeldig',
        `Geen bekende kolom. Gevonden: "naam", "x". Verwacht een of meer van: ${BEKENDE_KOLOMMEN.join(', ')}.`,
      ],
    ],
  });
});
