import { describe } from 'vitest';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { SCENARIOFOUT } from '../../../core/prognose/scenario-messages.ts';
import { testWording } from '../../wording.ts';

describe('the words of a refused forecast', () => {
  testWording(PROGNOSEFOUT, {
    geen_eigen_tempo: [
      [
        PROGNOSEFOUT.geen_eigen_tempo({ naam: 'x', cel: -1 }),
        'ongeldig',
        'x: kreeg het getal −1, verwacht een tempo groter dan 0 in personen per week (hoogstens 10.000.000), of "geen".',
      ],
    ],
    geen_niveau: [
      [PROGNOSEFOUT.geen_niveau({ naam: 'x', cel: 1 }), 'ongeldig', 'x: kreeg het getal 1, verwacht een getal tussen 0 en 1, zoals 0,8.'],
    ],
    geen_kans: [
      [
        PROGNOSEFOUT.geen_kans({ naam: 'x', cel: 2 }),
        'ongeldig',
        'x: kreeg het getal 2, verwacht een kans van 0 tot en met 1 (schrijf "geen" als die echt 0 is).',
      ],
    ],
    parameter_onbekend: [
      [
        PROGNOSEFOUT.parameter_onbekend({ naam: 'x', cel: 'y', parameters: ['a', 'b'] }),
        'ongeldig',
        'x: kreeg de tekst "y", verwacht een van: a, b, of tempo en een gemeente.',
      ],
    ],
    bekend_voor_datum: [
      [PROGNOSEFOUT.bekend_voor_datum({ naam: 'x' }), 'ongeldig', 'x: ligt voor de datum van de stand, verwacht die dag of later.'],
    ],
    geen_tempo: [
      [
        PROGNOSEFOUT.geen_tempo(),
        'onbekend',
        'tempo: er is nog geen tempo, want er is nog niemand gehuisvest of geen tijd verstreken. Verwacht een eigen tempo in personen per week, of "geen".',
      ],
    ],
    uitkomst_onbekend: [
      [
        PROGNOSEFOUT.uitkomst_onbekend({ kader: 'Eigen 2025' }),
        'onbekend',
        'Bij aantallen die voorkomen, is de uitkomst volgens Eigen 2025 niet te bepalen of is er geen trede; ontbreekt de vorige trede of de reeks?',
      ],
    ],
    te_veel_verwacht: [
      [
        PROGNOSEFOUT.te_veel_verwacht(),
        'ongeldig',
        'tempo en plannen: geven meer dan 1.000.000 personen tot het eind, verwacht hoogstens zoveel.',
      ],
    ],
    te_veel_plannen: [
      [PROGNOSEFOUT.te_veel_plannen(), 'ongeldig', 'plannen: te veel onzekere plannen van één gemeente, verwacht er minder of met kans 1.'],
    ],
    van_na_datum: [
      [PROGNOSEFOUT.van_na_datum({ naam: 'van' }), 'ongeldig', 'van: ligt na de datum van het plan, verwacht die dag of eerder.'],
    ],
    te_onzeker: [
      [
        PROGNOSEFOUT.te_onzeker(),
        'ongeldig',
        'parameters: de spreiding is te groot om kansen te berekenen, verwacht minder spreiding of meer voorkennis.',
      ],
    ],
    te_veel_voor_meer_halfjaren: [
      [
        PROGNOSEFOUT.te_veel_voor_meer_halfjaren({ periode: '2022-1' }),
        'ongeldig',
        '2022-1: te veel personen om kansen over meer halfjaren te berekenen.',
      ],
    ],
  });
});

describe('the words of a refused scenario', () => {
  testWording(SCENARIOFOUT, {
    geen_list: [
      [
        SCENARIOFOUT.geen_list({ naam: 'x', cel: 'y', hoogstens: 20 }),
        'ongeldig',
        'x: kreeg de tekst "y", verwacht een lijst van hoogstens 20.',
      ],
    ],
    geen_true_of_false: [
      [SCENARIOFOUT.geen_true_of_false({ naam: 'x', cel: 1 }), 'ongeldig', 'x: kreeg het getal 1, verwacht true of false.'],
    ],
    geen_datum_als_tekst: [
      [
        SCENARIOFOUT.geen_datum_als_tekst({ naam: 'x', cel: 1 }),
        'ongeldig',
        'x: kreeg het getal 1, verwacht een datum als tekst, zoals "2022-11-22".',
      ],
    ],
    geen_object: [[SCENARIOFOUT.geen_object({ naam: 'x', cel: null }), 'ongeldig', 'x: kreeg een lege cel, verwacht een object.']],
    geen_scenario: [[SCENARIOFOUT.geen_scenario({ naam: 'x', cel: 'y' }), 'ongeldig', 'x: kreeg de tekst "y", verwacht "ibt-scenario".']],
    andere_versie: [[SCENARIOFOUT.andere_versie({ naam: 'x', cel: 2, versie: 1 }), 'ongeldig', 'x: kreeg het getal 2, verwacht versie 1.']],
    velden_ontbreken: [[SCENARIOFOUT.velden_ontbreken({ naam: 'x', fields: ['a', 'b'] }), 'ongeldig', 'x: a, b ontbreekt.']],
    veld_onbekend: [
      [
        SCENARIOFOUT.veld_onbekend({ naam: 'x', field: 'c', fields: ['a', 'b'] }),
        'ongeldig',
        'x: veld de tekst "c" is onbekend, verwacht een van: a, b.',
      ],
    ],
  });
});
