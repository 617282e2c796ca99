import fc from 'fast-check';
import { BEOORDELINGSFOUT } from '../../../core/beoordeling/index.ts';
import type { Periode } from '../../../core/periode.ts';
import { TE_WEINIG_GELEERD } from '../../../core/prognose/leren-texts.ts';
import { PROGNOSEFOUT } from '../../../core/prognose/prognose-messages.ts';
import { AANNAMES, HERKOMST } from '../../../core/prognose/prognose-texts.ts';
import { type Eigenschap, eigenschap } from '../eigenschap.ts';
import {
  type Bereken,
  bijna,
  type Cel,
  een,
  eenRij,
  gelijk,
  type Invoercel,
  isFout,
  isFoutVan,
  isGeweigerd,
  isOnbekendZonder,
  kolom,
} from '../rekenaar.ts';
import { argumentenVan, dagenVan, isoTekst, periodeMetKader, periodeZonderKader } from '../waarden.ts';

/** A question of which the trede is known: a framework, a previous trede, and somebody housed or a pace given. */
const vraag = fc.record({
  periode: periodeMetKader,
  dag: fc.integer({ min: 1, max: 211 }),
  taakstelling: fc.integer({ min: 1, max: 120 }),
  achterstand_begin: fc.integer({ min: -60, max: 120 }),
  gerealiseerd: fc.integer({ min: 1, max: 200 }),
  vorige_trede: fc.integer({ min: 1, max: 6 }),
  tempo: fc.option(fc.double({ min: 0.05, max: 20, noNaN: true }), { nil: null }),
  gepland: fc.nat(20),
  herverdeling: fc.integer({ min: -9, max: 9 }),
  gekoppeld: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
});
type Vraag = typeof vraag extends fc.Arbitrary<infer Q> ? Q : never;

/** The day of the question: from the second of the periode up to the correctiedatum. */
const datumVan = (q: Vraag) => Math.min(dagenVan(q.periode).begin + q.dag, dagenVan(q.periode).correctie);
const weken = (q: Vraag) => Math.max(0, dagenVan(q.periode).eind - datumVan(q)) / 7;
const opgaveVan = (q: Vraag) => q.taakstelling + q.herverdeling + q.achterstand_begin;
/** A question before the peildatum. */
const lopend = vraag.map((q) => ({ ...q, dag: 1 + (q.dag % 180) }));
const tempoTotNu = (q: Vraag) => q.gerealiseerd / ((datumVan(q) - dagenVan(q.periode).begin) / 7);
/** The pace that a taakstelling makes usual: 85% of it in a half-year, as published half-years had on average. */
const gewoonTempo = (q: Vraag) =>
  (0.85 * Math.max(1, q.taakstelling + q.herverdeling)) / ((dagenVan(q.periode).eind - dagenVan(q.periode).begin) / 7);
/** The question with a pace of its own. */
const metTempo = (q: Vraag, tempo = q.tempo ?? tempoTotNu(q)): Vraag => ({ ...q, tempo });

const achtCellen = (q: Vraag): Invoercel[] => [
  q.periode,
  q.taakstelling,
  q.achterstand_begin,
  q.gerealiseerd,
  datumVan(q),
  q.tempo,
  q.gepland,
  q.herverdeling,
];
const tredecellen = (q: Vraag): Invoercel[] => [
  q.periode,
  q.taakstelling,
  q.achterstand_begin,
  q.gerealiseerd,
  datumVan(q),
  q.vorige_trede,
  q.tempo,
  q.gepland,
  q.herverdeling,
  q.gekoppeld,
];
const kansen = (b: Bereken, q: Vraag) => eenRij(b, 'PROGNOSE_KANSEN', ...tredecellen(q)).map(Number);
const som = (getallen: readonly number[]) => getallen.reduce((a, getal) => a + getal, 0);
const realisatie = (b: Bereken, q: Vraag) =>
  Number(een(b, 'PROGNOSE_REALISATIE', q.periode, q.gerealiseerd, datumVan(q), q.tempo, q.gepland));
const verwacht = (b: Bereken, q: Vraag) => Number(een(b, 'PROGNOSE_ACHTERSTAND', ...achtCellen(q)));
/** The persons expected to come besides those housed and planned. */
const verwachtNog = (b: Bereken, q: Vraag) => opgaveVan(q) - verwacht(b, q) - q.gerealiseerd - q.gepland;
const band = (b: Bereken, q: Vraag, niveau: Invoercel) =>
  eenRij(b, 'PROGNOSE_BANDBREEDTE', ...achtCellen(q), niveau).map(Number) as [number, number, number];
const tredeNu = (b: Bereken, q: Vraag, erbij = 0) =>
  een(b, 'TREDE', ...argumentenVan({ ...q, gerealiseerd: q.gerealiseerd + erbij, nagekomen: null, nagekomen_vorige: null }));
const zeker = (trede: Cel | undefined) => [1, 2, 3, 4, 5, 6].map((elk) => (elk === trede ? 1 : 0));
const KOPPEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'achterstand_begin',
  'gerealiseerd',
  'datum',
  'vorige_trede',
  'tempo',
  'gepland',
  'herverdeling',
  'gekoppeld',
];
const rij = (q: Vraag, gemeente = 'Zeist'): Invoercel[] => [
  gemeente,
  q.periode,
  q.taakstelling,
  q.achterstand_begin,
  q.gerealiseerd,
  datumVan(q),
  q.vorige_trede,
  q.tempo,
  q.gepland,
  q.herverdeling,
  q.gekoppeld,
];
/** A column of PROGNOSE for one question. */
const cel = (b: Bereken, q: Vraag, kop: string, ...rest: (Invoercel | Invoercel[][])[]) =>
  kolom(b('PROGNOSE', [KOPPEN, rij(q)], ...rest), kop)[0];
const metPlan = (b: Bereken, q: Vraag, plannen: readonly (readonly Invoercel[])[]) =>
  Number(
    cel(b, q, 'achterstand_verwacht', null, null, [
      ['gemeente', 'datum', 'aantal', 'kans', 'bovenop'],
      ...plannen.map((plan) => [...plan]),
    ]),
  );

const FUNCTIES: readonly Eigenschap[] = [
  eigenschap(
    'functies: PROGNOSE.REALISATIE',
    'expected is gerealiseerd + tempo × weeks left + gepland; the default tempo is the pace so far',
    lopend,
    (b, q) => bijna(realisatie(b, q), q.gerealiseerd + (q.tempo ?? tempoTotNu(q)) * weken(q) + q.gepland),
  ),
  eigenschap(
    'functies: PROGNOSE.REALISATIE, no pace',
    'with nobody housed, or on the first day, there is no pace: #N/B, unless one is given',
    lopend,
    (b, q) => {
      const { begin } = dagenVan(q.periode);
      const zonder = [
        een(b, 'PROGNOSE_REALISATIE', q.periode, 0, datumVan(q)),
        een(b, 'PROGNOSE_REALISATIE', q.periode, q.gerealiseerd, begin),
      ];
      return (
        zonder.every((uit) => isFoutVan(uit, PROGNOSEFOUT.geen_tempo())) &&
        een(b, 'PROGNOSE_REALISATIE', q.periode, q.gerealiseerd, begin, 'geen') === q.gerealiseerd
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE.ACHTERSTAND',
    'the expected achterstand is the totaalopgave minus the expected realisation at the same pace',
    vraag.map((q) => metTempo(q)),
    (b, q) => bijna(verwacht(b, q), opgaveVan(q) - realisatie(b, q)),
  ),
  eigenschap(
    'functies: PROGNOSE.ACHTERSTAND, taakstelling',
    'without a pace given, the expected achterstand lies between that at the pace so far and that at the pace usual for the taakstelling',
    lopend.map((q) => ({ ...q, tempo: null })),
    (b, q) => {
      const grenzen = [tempoTotNu(q), gewoonTempo(q)].map((tempo) => opgaveVan(q) - realisatie(b, metTempo(q, tempo)));
      return verwacht(b, q) >= Math.min(...grenzen) - 1e-9 && verwacht(b, q) <= Math.max(...grenzen) + 1e-9;
    },
  ),
  eigenschap(
    'functies: PROGNOSE.ACHTERSTAND, nobody housed yet',
    'with nobody housed the taakstelling says what is usual, less so the more weeks have passed: there is a forecast on every day',
    fc.tuple(lopend, fc.integer({ min: 2, max: 100 })),
    (b, [q, later]) => {
      const niemand = { ...q, gerealiseerd: 0, tempo: null };
      const { begin, eind } = dagenVan(q.periode);
      const eersteDag = Number(een(b, 'PROGNOSE_ACHTERSTAND', ...achtCellen(niemand).with(4, begin)));
      const laterDag = Math.min(datumVan(q) + later, eind - 1);
      return (
        bijna(eersteDag, opgaveVan(q) - q.gepland - 0.85 * Math.max(1, q.taakstelling + q.herverdeling)) &&
        verwacht(b, niemand) <= Number(een(b, 'PROGNOSE_ACHTERSTAND', ...achtCellen(niemand).with(4, laterDag))) + 1e-9 &&
        Math.abs(som(kansen(b, niemand)) - 1) < 1e-9
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE.BANDBREEDTE',
    'the bounds lie in order around the median, and hold more at a higher niveau; blank is 0,8',
    vraag,
    (b, q) => {
      const [smal, gewoon, breed] = [band(b, q, 0.5), band(b, q, null), band(b, q, 0.95)];
      return (
        [smal, gewoon, breed].every(([gunstig, mediaan, ongunstig]) => gunstig <= mediaan && mediaan <= ongunstig) &&
        breed[0] <= gewoon[0] &&
        gewoon[0] <= smal[0] &&
        smal[2] <= gewoon[2] &&
        gewoon[2] <= breed[2] &&
        gelijk(gewoon, band(b, q, 0.8))
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE.BANDBREEDTE, niveau',
    'a niveau lies above 0 and below 1',
    fc.tuple(vraag, fc.constantFrom<Invoercel>(1, 1.5, -0.1, 80, '80%', true)),
    (b, [q, slecht]) =>
      eenRij(b, 'PROGNOSE_BANDBREEDTE', ...achtCellen(q), slecht).every((uit) =>
        isGeweigerd(uit, 'niveau', slecht, PROGNOSEFOUT.geen_niveau),
      ),
  ),
  eigenschap('functies: PROGNOSE.KANSEN', 'the six probabilities lie from 0 to 1 and sum to 1 within 1e-9', vraag, (b, q) => {
    const zes = kansen(b, q);
    return zes.length === 6 && zes.every((kans) => kans >= 0 && kans <= 1) && Math.abs(som(zes) - 1) < 1e-9;
  }),
  eigenschap(
    'functies: PROGNOSE.TREDE',
    'the trede forecast is the one of which the probability is largest; a tie gives the higher',
    vraag,
    (b, q) => {
      const zes = kansen(b, q);
      const trede = Number(een(b, 'PROGNOSE_TREDE', ...tredecellen(q)));
      return (
        Math.abs((zes[trede - 1] ?? 0) - Math.max(...zes)) < 1e-11 && zes.slice(trede).every((kans) => kans < (zes[trede - 1] ?? 0) - 1e-13)
      );
    },
  ),
  eigenschap(
    'functies: one model',
    'the expected achterstand is the mean of the distribution that gives the bounds',
    lopend.filter((q) => (q.tempo ?? 0) * weken(q) < 150),
    (b, q) => {
      const niveaus = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);
      const kwantielen = niveaus.flatMap((niveau) => {
        const [gunstig, , ongunstig] = band(b, q, niveau);
        return [gunstig, ongunstig];
      });
      const width = (kwantielen.at(-1) as number) - (kwantielen.at(-2) as number);
      return Math.abs(som(kwantielen) / kwantielen.length - verwacht(b, q)) <= 0.6 + 0.02 * width;
    },
  ),
];

const MODEL: readonly Eigenschap[] = [
  eigenschap(
    'domein §5: more housed',
    'more housed, or more planned, never raises the probability of a higher trede',
    fc.tuple(vraag, fc.integer({ min: 1, max: 15 })),
    (b, [q, erbij]) => {
      const voor = kansen(b, q);
      return [
        { ...q, gerealiseerd: q.gerealiseerd + erbij },
        { ...q, gepland: q.gepland + erbij },
      ].every((meer) => {
        const na = kansen(b, meer);
        return [1, 2, 3, 4, 5].every((trede) => som(na.slice(trede)) <= som(voor.slice(trede)) + 1e-9);
      });
    },
  ),
  eigenschap(
    'domein §5: no uncertainty left',
    'on the correctiedatum, and with a pace of "geen", the forecast is the ladder itself',
    vraag,
    (b, q) => {
      const { correctie } = dagenVan(q.periode);
      const opDeCorrectiedatum = eenRij(b, 'PROGNOSE_KANSEN', ...tredecellen({ ...q, gepland: 0 }).with(4, correctie));
      const zonderTempo = eenRij(b, 'PROGNOSE_KANSEN', ...tredecellen(q).with(6, 'geen'));
      return (
        gelijk(opDeCorrectiedatum, zeker(tredeNu(b, q))) &&
        (datumVan(q) >= dagenVan(q.periode).eind || gelijk(zonderTempo, zeker(tredeNu(b, q, q.gepland))))
      );
    },
  ),
  eigenschap(
    'domein §5: late registrations',
    'between peildatum and correctiedatum only late registrations come: fewer every day, and none on the correctiedatum',
    fc.tuple(vraag, fc.integer({ min: 0, max: 28 })),
    (b, [q, dag]) => {
      const { eind, correctie } = dagenVan(q.periode);
      const erbij = (datum: number) => Number(een(b, 'PROGNOSE_REALISATIE', q.periode, q.gerealiseerd, datum)) - q.gerealiseerd;
      return erbij(eind + dag) > erbij(eind + dag + 1) && erbij(correctie) === 0 && erbij(eind) < 0.2 * q.gerealiseerd;
    },
  ),
  eigenschap(
    'domein §5: households',
    'people come by household, so the interval is wider than that of as many single persons',
    lopend,
    (b, q) => {
      const [gunstig, , ongunstig] = band(b, q, 0.8);
      // The central 80% of a Poisson count is about 2.56 standard deviations wide; whole persons add one at most.
      return verwachtNog(b, q) <= 4 || ongunstig - gunstig + 1 > 2.56 * Math.sqrt(verwachtNog(b, q));
    },
  ),
  eigenschap(
    'domein §5: koppelingstekort',
    'who was not linked in time need not be housed: gekoppeld below the totaalopgave makes trede 1 no less probable',
    vraag,
    (b, q) => (kansen(b, q)[0] ?? 0) >= (kansen(b, { ...q, gekoppeld: null })[0] ?? 0) - 1e-9,
  ),
  eigenschap(
    'domein §5: plans',
    'a plan within what the pace gives up to its day changes nothing, and one above it replaces the pace up to that day',
    fc.tuple(lopend, fc.nat(), fc.integer({ min: 1, max: 60 })),
    (b, [q, waar, aantal]) => {
      const over = dagenVan(q.periode).eind - datumVan(q);
      const dag = waar % over;
      const totPlan = (verwachtNog(b, q) * dag) / over;
      return bijna(metPlan(b, q, [['Zeist', datumVan(q) + dag, aantal, 1, null]]), verwacht(b, q) - Math.max(0, aantal - totPlan), 1e-8);
    },
  ),
  eigenschap(
    'domein §5: plans, bovenop',
    'a plan marked bovenop comes on top of the pace, for its probability',
    fc.tuple(lopend, fc.nat(), fc.integer({ min: 1, max: 60 }), fc.constantFrom(0.25, 0.5, 1)),
    (b, [q, waar, aantal, kans]) => {
      const dag = datumVan(q) + (waar % (dagenVan(q.periode).eind - datumVan(q)));
      return bijna(metPlan(b, q, [['ZEIST', isoTekst(dag), aantal, kans, 'ja']]), verwacht(b, q) - aantal * kans, 1e-8);
    },
  ),
  eigenschap(
    'domein §5: plans, without a chance',
    'a plan without a chance is never certain, and gives less the later it is planned; several uncertain ones give what each gives',
    fc.tuple(lopend, fc.nat(), fc.integer({ min: 1, max: 60 })),
    (b, [q, waar, aantal]) => {
      const over = dagenVan(q.periode).eind - datumVan(q);
      const dag = waar % over;
      const erbij = (dagen: readonly number[], kans: Invoercel) =>
        verwacht(b, q) -
        metPlan(
          b,
          q,
          dagen.map((op) => ['Zeist', datumVan(q) + op, aantal, kans, 'ja']),
        );
      return (
        erbij([dag], null) > 0 &&
        erbij([dag], null) < 0.81 * aantal &&
        erbij([dag], null) >= erbij([over - 1], null) - 1e-8 &&
        bijna(erbij([dag, dag, 0], 0.5), 1.5 * aantal, 1e-8)
      );
    },
  ),
  eigenschap(
    'domein §5: plans, elsewhere',
    'a plan of another municipality, in the past or after the periode does not count',
    fc.tuple(lopend, fc.integer({ min: 1, max: 60 })),
    (b, [q, aantal]) => {
      const zonder = verwacht(b, q);
      const { eind } = dagenVan(q.periode);
      return [
        ['Soest', datumVan(q) + 1, aantal, null, 'ja'],
        ['Zeist', datumVan(q) - 1, aantal, null, 'ja'],
        ['Zeist', eind, aantal, null, 'ja'],
      ].every((plan) => bijna(metPlan(b, q, [plan]), zonder, 1e-8));
    },
  ),
  eigenschap('domein §5: marked as such', 'every forecast names itself a forecast, its pace and its assumptions', vraag, (b, q) => {
    const aannames = String(cel(b, q, 'aannames'));
    return (
      aannames.startsWith(AANNAMES.prognose) && (datumVan(q) >= dagenVan(q.periode).correctie || aannames.includes(HERKOMST.standaard))
    );
  }),
  eigenschap(
    'domein §5: without a framework',
    'before the first framework a forecast has an achterstand and no trede',
    fc.tuple(lopend, periodeZonderKader),
    (b, [q, periode]) => {
      const oud = { ...q, periode };
      return (
        typeof een(b, 'PROGNOSE_ACHTERSTAND', ...achtCellen(oud)) === 'number' &&
        isFoutVan(
          een(b, 'PROGNOSE_TREDE', ...tredecellen(oud)),
          BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: periode as Periode } }),
        )
      );
    },
  ),
  eigenschap('domein §5: the previous trede', 'trede probabilities need the previous trede where it can decide', lopend, (b, q) => {
    const zonder = eenRij(b, 'PROGNOSE_KANSEN', ...tredecellen(q).with(5, null));
    const found = zonder.map(Number);
    return (
      zonder.every((uit) => isOnbekendZonder(uit, 'vorige_trede')) ||
      [1, 2].every((v) => kansen(b, { ...q, vorige_trede: v }).every((kans, i) => Math.abs(kans - (found[i] ?? 9)) < 1e-8))
    );
  }),
];

const TABEL: readonly Eigenschap[] = [
  eigenschap('functies: PROGNOSE', 'PROGNOSE says of every row what the single functions say', vraag, (b, q) => {
    const tabel = b('PROGNOSE', [KOPPEN, rij(q)]);
    const van = (kop: string) => kolom(tabel, kop)[0];
    const [gunstig, , ongunstig] = band(b, q, null);
    return (
      gelijk(
        [1, 2, 3, 4, 5, 6].map((trede) => van(`kans_${trede}`)),
        kansen(b, q),
      ) &&
      van('trede_verwacht') === een(b, 'PROGNOSE_TREDE', ...tredecellen(q)) &&
      bijna(van('achterstand_verwacht'), Number(een(b, 'PROGNOSE_ACHTERSTAND', ...achtCellen(q)))) &&
      van('gunstig') === gunstig &&
      van('ongunstig') === ongunstig
    );
  }),
  eigenschap(
    'functies: PROGNOSE.PARAMETERS',
    'what is learned from standen is a table of three columns that parameters takes; of one stand it is the defaults, and says so',
    lopend,
    (b, q) => {
      const geleerd = b('PROGNOSE_PARAMETERS', [
        ['gemeente', 'periode', 'datum', 'gerealiseerd'],
        ['Zeist', q.periode, datumVan(q), q.gerealiseerd],
      ]);
      const zonderTempi = geleerd.filter(([naam]) => !String(naam).startsWith('tempo '));
      const met = (kop: string) => cel(b, q, kop, null, null, null, zonderTempi as Invoercel[][]);
      return (
        geleerd.every((rij) => rij.length === 3) &&
        zonderTempi.slice(1).every(([, waarde, rustOp]) => typeof waarde === 'number' && rustOp === TE_WEINIG_GELEERD.overige) &&
        ['achterstand_verwacht', 'gunstig', 'ongunstig', 'kans_1'].every((kop) => met(kop) === cel(b, q, kop))
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE, schedule',
    'volgens_schema is the totaalopgave for the share of the half-year that has passed; voor_op_schema and nog_te_huisvesten follow',
    lopend,
    (b, q) => {
      const { begin, eind } = dagenVan(q.periode);
      const schema = (opgaveVan(q) * (datumVan(q) - begin)) / (eind - begin);
      return (
        bijna(cel(b, q, 'volgens_schema'), schema) &&
        bijna(cel(b, q, 'voor_op_schema'), q.gerealiseerd - schema) &&
        cel(b, q, 'nog_te_huisvesten') === Math.max(0, opgaveVan(q) - q.gerealiseerd) &&
        bijna(cel(b, q, 'tempo_nodig'), Math.max(0, opgaveVan(q) - q.gerealiseerd) / ((eind - datumVan(q)) / 7))
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE, datum',
    'a column datum goes before the argument, which serves rows without one',
    fc.tuple(lopend, fc.integer({ min: 1, max: 170 })),
    (b, [q, andere]) => {
      const anders = dagenVan(q.periode).begin + andere;
      const zonder = rij(q).with(5, null);
      return (
        gelijk(b('PROGNOSE', [KOPPEN, rij(q)], anders), b('PROGNOSE', [KOPPEN, rij(q)])) &&
        gelijk(b('PROGNOSE', [KOPPEN, zonder], anders), b('PROGNOSE', [KOPPEN, rij(q).with(5, anders)]))
      );
    },
  ),
  eigenschap(
    'functies: PROGNOSE, parameters',
    'a learned parameter replaces the default: at a given pace, where more than 20 persons are expected, a larger household size makes the interval no narrower',
    fc.tuple(
      lopend.map((q) => metTempo(q)),
      fc.constantFrom(1, 1.5),
      fc.constantFrom(4, 6),
    ),
    (b, [q, klein, groot]) => {
      const width = (grootte: number) =>
        Number(cel(b, q, 'ongunstig', null, null, null, [['huishoudgrootte', grootte]])) -
        Number(cel(b, q, 'gunstig', null, null, null, [['huishoudgrootte', grootte]]));
      return (
        (verwachtNog(b, q) <= 20 || width(groot) >= width(klein)) &&
        !isFout(cel(b, q, 'gunstig', null, null, null, [['huishoudgrootte', groot]]))
      );
    },
  ),
];

/** The rules of the forecast. */
export const PROGNOSE: readonly Eigenschap[] = [...FUNCTIES, ...MODEL, ...TABEL];
