import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../core/prognose/scenario-lezen.ts';
import type { Scenario, Scenarioinvoer } from '../../../core/prognose/scenario.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { SCENARIOFOUT } from '../../../core/prognose/scenario-messages.ts';
import { PARAMETERNAMEN } from '../../../core/prognose/parameters.ts';
import { LEUSDEN } from './leusden.ts';

const met = (wijzigingen: object): unknown => ({
  soort: 'ibt-scenario',
  versie: 1,
  naam: 'Wat als',
  gemeente: 'Leusden',
  basis: LEUSDEN,
  wijzigingen,
});
const gelezen = (wijzigingen: object) => (readScenario(met(wijzigingen)) as Scenario).wijzigingen;

describe('the fields of a scenario', () => {
  it.each<[keyof Scenarioinvoer, number, number]>([
    ['niveau', 0.01, 0.999],
    ['tempo', 0, 10_000_000],
    ['spreiding_taakstellingen', 0, 1],
  ])('%s lies within its bounds, both counted in', (field, minimum, maximum) => {
    for (const grens of [minimum, maximum]) expect(gelezen({ [field]: grens })).toEqual({ [field]: grens });
    for (const cel of [minimum - 0.001, maximum + 0.001, '0.5']) {
      expect(() => gelezen({ [field]: cel })).toThrow(
        INVOERFOUT.buiten_grenzen({ naam: `scenario.wijzigingen.${field}`, cel, minimum, maximum }),
      );
    }
  });
  it.each<[keyof Scenarioinvoer, number, unknown]>([
    ['komende_taakstellingen', 20, 5],
    ['plannen', 1000, { datum: '2022-12-10', aantal: 18, kans: 0.8, bovenop: true }],
  ])('%s holds %i at most', (field, meeste, een) => {
    expect((gelezen({ [field]: new Array(meeste).fill(een) })[field] as unknown[]).length).toBe(meeste);
    const teVeel = new Array(meeste + 1).fill(een);
    expect(() => gelezen({ [field]: teVeel })).toThrow(
      SCENARIOFOUT.geen_list({ naam: `scenario.wijzigingen.${field}`, cel: teVeel, hoogstens: meeste }),
    );
  });
  it('that can be unknown are null or read', () => {
    const wijzigingen = { nagekomen_vorige: 3, gekoppeld: 4, vorige_trede: 2, tempo: 5 };
    expect(gelezen(wijzigingen)).toEqual(wijzigingen);
    expect(gelezen({ nagekomen_vorige: null, gekoppeld: null, vorige_trede: null, tempo: null })).toEqual({
      nagekomen_vorige: null,
      gekoppeld: null,
      vorige_trede: null,
      tempo: null,
    });
    expect(() => gelezen({ vorige_trede: 7 })).toThrow(INVOERFOUT.geen_trede({ naam: 'scenario.wijzigingen.vorige_trede', cel: 7 }));
  });
  it('that are missing are all named, and one that is unknown with what is known', () => {
    expect(() => readScenario({ soort: 'ibt-scenario', versie: 1, basis: LEUSDEN, wijzigingen: {} })).toThrow(
      SCENARIOFOUT.velden_ontbreken({ naam: 'scenario', fields: ['naam', 'gemeente'] }),
    );
    expect(() => gelezen({ parameters: { x: 1 } })).toThrow(
      SCENARIOFOUT.veld_onbekend({ naam: 'scenario.wijzigingen.parameters', field: 'x', fields: PARAMETERNAMEN }),
    );
  });
  it.each([null, [], 'x'])('are those of an object: %j is none', (waarde) => {
    expect(() => gelezen({ parameters: waarde })).toThrow(
      SCENARIOFOUT.geen_object({ naam: 'scenario.wijzigingen.parameters', cel: waarde }),
    );
  });
});
