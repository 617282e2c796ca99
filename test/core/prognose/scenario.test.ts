import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invoerfout } from '../../../core/invoer/invoerfout.ts';
import { datumOf } from '../../../core/datum.ts';
import { prognose } from '../../../core/prognose/prognose.ts';
import { readScenario } from '../../../core/prognose/scenario-lezen.ts';
import { scenarioverschil } from '../../../core/prognose/scenario-verschil.ts';
import { invoerVan, computeScenario, vraagVan, type Scenario, type Scenarioinvoer } from '../../../core/prognose/scenario.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { SCENARIOFOUT } from '../../../core/prognose/scenario-messages.ts';
import { LEUSDEN } from './leusden.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';

const BASIS: Scenarioinvoer = { ...LEUSDEN, komende_taakstellingen: [30, 30] };
const scenario = (wijzigingen: Partial<Scenarioinvoer> = {}): Scenario => ({
  soort: 'ibt-scenario',
  versie: 1,
  naam: 'Wat als',
  gemeente: 'Leusden',
  basis: BASIS,
  wijzigingen,
});
const PLAN = { datum: '2022-12-10', aantal: 18, kans: 0.8, bovenop: true };
const heenEnWeer = (een: unknown): unknown => JSON.parse(JSON.stringify(een));
const fout = (gegevens: unknown) => {
  try {
    readScenario(gegevens);
  } catch (geworpen) {
    if (geworpen instanceof Invoerfout) return geworpen.message;
  }
  return undefined;
};

const wijzigingen: fc.Arbitrary<Partial<Scenarioinvoer>> = fc.record(
  {
    gerealiseerd: fc.integer({ min: 1, max: 90 }),
    tempo: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
    gepland: fc.nat(20),
    gekoppeld: fc.option(fc.nat(60)),
    plannen: fc.array(
      fc.record({
        datum: fc.constantFrom('2022-11-30', '2022-12-24'),
        aantal: fc.nat(30),
        kans: fc.double({ min: 0, max: 1, noNaN: true }),
        bovenop: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    komende_taakstellingen: fc.array(fc.nat(60), { maxLength: 1 }),
    niveau: fc.constantFrom(0.5, 0.95),
    parameters: fc.constantFrom({}, { huishoudgrootte: 3 }),
  },
  { requiredKeys: [] },
);

describe('a scenario', () => {
  it('is written as JSON and read back as it was, whatever is changed in it', () => {
    fc.assert(
      fc.property(wijzigingen, (anders) => {
        expect(readScenario(heenEnWeer(scenario(anders)))).toEqual(heenEnWeer(scenario(anders)));
      }),
    );
  });
  it('without changes equals the forecast of its facts', () => {
    const feiten = {
      periode: '2022-2',
      taakstelling: 24,
      achterstand_begin: 26,
      gerealiseerd: 33,
      herverdeling: 1,
      vorige_trede: 3,
      datum: datumOf(2022, 11, 22),
    } as const;
    const basis = prognose(feiten, 0.8, STANDAARDPARAMETERS);
    const uitkomst = computeScenario(scenario()).prognose;
    expect(uitkomst.verdeling).toEqual(basis.verdeling);
    expect(uitkomst.treden).toEqual(basis.treden);
    expect(uitkomst.band).toEqual(basis.band);
  });
  it('without changes differs in nothing from itself read back; the difference is exactly 0', () => {
    expect(scenarioverschil(scenario(), readScenario(heenEnWeer(scenario())))).toEqual({
      fields: [],
      uitkomst: { verwachte_achterstand: 0, gunstig: 0, ongunstig: 0, kansen: [0, 0, 0, 0, 0, 0] },
    });
  });
  it('goes on for several half-years, the first as the forecast says', () => {
    const { prognose: nu, perioden } = computeScenario(scenario());
    expect(perioden.map(({ periode }) => periode)).toEqual(['2022-2', '2023-1', '2023-2']);
    if ('onbekend' in nu.treden) throw new Error('the trede is known');
    for (const [i, kans] of nu.treden.kansen.entries()) expect(perioden[0]?.kansen[i]).toBeCloseTo(kans, 6);
    for (const { kansen, onbekend } of perioden) expect(kansen.reduce((som, kans) => som + kans, onbekend)).toBeCloseTo(1, 9);
  });
  it('asks the forecast of all its facts, null as unknown and days as days', () => {
    const { plannen, komende_taakstellingen, spreiding_taakstellingen, parameters, niveau, standen, tempo_geleerd, ...feiten } = BASIS;
    expect([plannen, komende_taakstellingen, spreiding_taakstellingen, parameters, niveau, standen, tempo_geleerd].length).toBe(7);
    const { kennis, ...vraag } = vraagVan({ ...BASIS, plannen: [PLAN] });
    expect(kennis).toBeDefined();
    expect(vraag).toEqual({
      ...Object.fromEntries(Object.entries(feiten).map(([naam, waarde]) => [naam, waarde ?? undefined])),
      datum: datumOf(2022, 11, 22),
      plannen: [{ ...PLAN, datum: datumOf(2022, 12, 10) }],
    });
    const bekend = { nagekomen_vorige: 3, gekoppeld: 40, vorige_trede: 2, tempo: 0 } as const;
    expect(vraagVan({ ...BASIS, ...bekend })).toMatchObject(bekend);
    expect(vraagVan({ ...BASIS, vorige_trede: null }).vorige_trede).toBeUndefined();
  });
  it('counts the standen of its municipality before its day: a higher one six weeks back lowers what is expected, a later one says nothing', () => {
    const verwacht = (...standen: Scenarioinvoer['standen']) => computeScenario(scenario({ standen })).prognose.verwachte_achterstand;
    const zonder = verwacht();
    expect(verwacht({ datum: '2022-10-11', gerealiseerd: 30 })).toBeGreaterThan(zonder);
    expect(verwacht({ datum: '2022-11-22', gerealiseerd: 99 }, { datum: '2022-12-01', gerealiseerd: 50 })).toBe(zonder);
    expect(verwacht({ datum: '2022-07-01', gerealiseerd: 90 })).toBeLessThan(zonder);
  });
  it('that was kept before scenarios had standen has none', () => {
    const oud = Object.fromEntries(Object.entries(BASIS).filter(([naam]) => naam !== 'standen' && naam !== 'tempo_geleerd'));
    expect(readScenario(heenEnWeer({ ...scenario(), basis: oud }))).toEqual(heenEnWeer(scenario()));
  });
  it('its changes go before its facts', () => {
    expect(invoerVan(scenario({ gerealiseerd: 40 }))).toEqual({ ...BASIS, gerealiseerd: 40 });
  });
});

describe('the difference between two scenarios', () => {
  it('is in the fields that changed, and in what comes of it: 18 persons on top with 0.8 are 14.4 fewer', () => {
    const { fields, uitkomst } = scenarioverschil(scenario(), scenario({ plannen: [PLAN] }));
    expect(fields).toEqual([{ field: 'plannen', van: [], naar: [PLAN] }]);
    expect(uitkomst.verwachte_achterstand).toBeCloseTo(-14.4, 10);
    expect(uitkomst.kansen?.[0]).toBeGreaterThan(0.5);
    expect(uitkomst.kansen?.reduce((som, kans) => som + kans, 0)).toBeCloseTo(0, 9);
  });
  it('turned round is the opposite', () => {
    const [heen, terug] = [scenarioverschil(scenario(), scenario({ tempo: 4 })), scenarioverschil(scenario({ tempo: 4 }), scenario())];
    expect(terug.uitkomst.verwachte_achterstand).toBe(-heen.uitkomst.verwachte_achterstand);
    expect(terug.fields).toEqual([{ field: 'tempo', van: 4, naar: null }]);
  });
  it('is that of expectation, bounds and probabilities, the second less the first', () => {
    const [van, naar] = [scenario({ gerealiseerd: 20 }), scenario({ tempo: 4 })];
    const [eerst, later] = [computeScenario(van).prognose, computeScenario(naar).prognose];
    const kansen = [eerst, later].map(({ treden }) => ('kansen' in treden ? treden.kansen : []));
    expect(eerst.band).not.toEqual(later.band);
    expect(scenarioverschil(van, naar).uitkomst).toEqual({
      verwachte_achterstand: later.verwachte_achterstand - eerst.verwachte_achterstand,
      gunstig: later.band.gunstig - eerst.band.gunstig,
      ongunstig: later.band.ongunstig - eerst.band.ongunstig,
      kansen: [0, 1, 2, 3, 4, 5].map((i) => expect.closeTo((kansen[1]?.[i] ?? NaN) - (kansen[0]?.[i] ?? NaN), 12) as number),
    });
    expect(scenarioverschil(scenario({ vorige_trede: null, gerealiseerd: 3 }), scenario()).uitkomst.kansen).toBeUndefined();
  });
  it('in the treden is not there where one of the two is not known', () => {
    expect(scenarioverschil(scenario(), scenario({ vorige_trede: null, gerealiseerd: 3 })).uitkomst.kansen).toBeUndefined();
  });
});

describe('a scenario that cannot be read', () => {
  const met = (fields: object) => ({ ...scenario(), ...fields });
  const metBasis = (fields: object) => met({ basis: { ...BASIS, ...fields } });
  it.each<[string, unknown, string]>([
    ['no object', 'x', SCENARIOFOUT.geen_object({ naam: 'scenario', cel: 'x' }).message],
    [
      'another kind of data',
      met({ soort: 'iets anders' }),
      SCENARIOFOUT.geen_scenario({ naam: 'scenario.soort', cel: 'iets anders' }).message,
    ],
    ['a later version', met({ versie: 2 }), SCENARIOFOUT.andere_versie({ naam: 'scenario.versie', cel: 2, versie: 1 }).message],
    [
      'an unknown field',
      met({ extra: 1 }),
      SCENARIOFOUT.veld_onbekend({
        naam: 'scenario',
        field: 'extra',
        fields: ['soort', 'versie', 'naam', 'gemeente', 'basis', 'wijzigingen'],
      }).message,
    ],
    [
      'a missing field',
      { soort: 'ibt-scenario', versie: 1, naam: 'x', gemeente: 'y', wijzigingen: {} },
      SCENARIOFOUT.velden_ontbreken({ naam: 'scenario', fields: ['basis'] }).message,
    ],
    [
      'a date that is none',
      metBasis({ datum: '2022-13-01' }),
      INVOERFOUT.geen_datum({ naam: 'scenario.basis.datum', cel: '2022-13-01' }).message,
    ],
    [
      'a date as a number',
      metBasis({ datum: 44887 }),
      SCENARIOFOUT.geen_datum_als_tekst({ naam: 'scenario.basis.datum', cel: 44887 }).message,
    ],
    [
      'a negative pace',
      met({ wijzigingen: { tempo: -1 } }),
      INVOERFOUT.buiten_grenzen({ naam: 'scenario.wijzigingen.tempo', cel: -1, minimum: 0, maximum: 10000000 }).message,
    ],
    [
      'a probability above 1',
      metBasis({ plannen: [PLAN, { ...PLAN, kans: 1.2 }] }),
      INVOERFOUT.buiten_grenzen({ naam: 'scenario.basis.plannen[2].kans', cel: 1.2, minimum: 0, maximum: 1 }).message,
    ],
    [
      'plans that are no list',
      metBasis({ plannen: 3 }),
      SCENARIOFOUT.geen_list({ naam: 'scenario.basis.plannen', cel: 3, hoogstens: 1000 }).message,
    ],
    [
      'a parameter outside its bounds',
      metBasis({ parameters: { huishoudgrootte: -1 } }),
      INVOERFOUT.buiten_grenzen({ naam: 'scenario.basis.parameters.huishoudgrootte', cel: -1, minimum: 0, maximum: 20 }).message,
    ],
    [
      'a yes that is text',
      metBasis({ plannen: [{ ...PLAN, bovenop: 'ja' }] }),
      SCENARIOFOUT.geen_true_of_false({ naam: 'scenario.basis.plannen[1].bovenop', cel: 'ja' }).message,
    ],
  ])('%s is refused in Dutch', (_, gegevens, melding) => {
    expect(fout(gegevens)).toBe(melding);
  });
  it('__proto__ in JSON is an unknown field', () => {
    expect(fout(JSON.parse('{"__proto__": {"soort": "ibt-scenario"}, "versie": 1}'))).toBe(
      SCENARIOFOUT.veld_onbekend({
        naam: 'scenario',
        field: '__proto__',
        fields: ['soort', 'versie', 'naam', 'gemeente', 'basis', 'wijzigingen'],
      }).message,
    );
  });
  it('anything at all is read or refused with a Dutch message', () => {
    fc.assert(
      fc.property(fc.anything(), (gegevens) => {
        expect(fout(gegevens)).toMatch(/^scenario/);
      }),
    );
  });
});
