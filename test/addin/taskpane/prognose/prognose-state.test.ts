import { describe, expect, it } from 'vitest';
import {
  type Concept,
  conceptVanRij,
  conceptVanScenario,
  scenarioVan,
  tempogegevensVan,
} from '../../../../addin/taskpane/prognose/concept.ts';
import { readForm } from '../../../../addin/taskpane/prognose/read-form.ts';
import {
  BEGINSTAAT,
  type Action,
  huidigConcept,
  MEESTE_PLANNEN,
  reduce,
  type State,
} from '../../../../addin/taskpane/prognose/prognose-state.ts';
import type { Vertrekpunt } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { STANDAARDPARAMETERS } from '../../../../core/prognose/parameters.ts';
import { prognose } from '../../../../core/prognose/prognose.ts';
import { metTempo } from '../../../../core/prognose/standgeschiedenis.ts';
import { invoerVan, computeLopende, reeksenVan, type Scenario, vraagVan } from '../../../../core/prognose/scenario.ts';
import { readScenario } from '../../../../core/prognose/scenario-lezen.ts';
import { tempoTussen, tempoVanPeriode } from '../../../../core/prognose/prognose-tempo.ts';
import { LEUSDEN as EXAMPLE } from '../../../core/prognose/leusden.ts';
import { concept, OP_10_OKTOBER, RIJEN, tabelVan } from './gebied.ts';
import { INVOERFOUT } from '../../../../core/invoer/invoer-messages.ts';
import { FORMULIERFOUT } from '../../../../addin/taskpane/prognose/prognose-messages.ts';
import { beeldVan, isUitkomst } from '../../../../addin/taskpane/prognose/prognose-view-model.ts';
import { korteZin } from '../../../../addin/taskpane/prognose/prognose-texts.ts';
import { procent, standInWoorden } from '../../../../core/taal/index.ts';
import { datumOf } from '../../../../core/datum.ts';

const LEUSDEN = concept(2);
const begin = reduce(BEGINSTAAT, { soort: 'rij', key: 'leusden', concept: LEUSDEN });
const na = (...actions: readonly Action[]): State => actions.reduce(reduce, begin);
const nu = (state: State): Concept => {
  const huidig = huidigConcept(state);
  if (huidig === undefined) throw new Error('nothing in view');
  return huidig;
};
const scenario = (state: State): Scenario => {
  const found = scenarioVan(nu(state), 'proef');
  if (found === undefined) throw new Error('the form has a fault');
  return found;
};
const fouten = (state: State) => Object.fromEntries(readForm(nu(state).nu).fouten);
const field = (
  naam:
    | 'tempo'
    | 'datum'
    | 'gerealiseerd'
    | 'vorige_trede'
    | 'gekoppeld'
    | 'niveau'
    | 'eerder_datum'
    | 'taakstelling'
    | 'spreiding_taakstellingen',
  tekst: string,
): Action => ({ soort: 'veld', field: naam, tekst });

/** All that the table knows of Leusden. */
const STANDEN = [
  { datum: '2022-07-01', gerealiseerd: 13 },
  { datum: '2022-08-22', gerealiseerd: 11 },
  { datum: '2022-10-10', gerealiseerd: 29 },
];

describe('a row in view', () => {
  it('is the scenario of its figures, and of what the table knows of the periods before, without changes', () => {
    expect(scenario(begin)).toEqual({
      soort: 'ibt-scenario',
      versie: 1,
      naam: 'proef',
      gemeente: 'LEUSDEN',
      wijzigingen: {},
      basis: { ...EXAMPLE, datum: '2022-10-10', gerealiseerd: 29, spreiding_taakstellingen: 0, reeks: 1, standen: STANDEN },
    });
  });
  it('gives what core gives for the same question', () => {
    const vraag = {
      periode: '2022-2',
      datum: OP_10_OKTOBER,
      taakstelling: 24,
      herverdeling: 1,
      achterstand_begin: 26,
      gerealiseerd: 29,
      vorige_trede: 3,
    } as const;
    const { vraag: metStanden } = metTempo(vraag, reeksenVan({ standen: STANDEN }), STANDAARDPARAMETERS, undefined);
    expect(computeLopende(scenario(begin))).toEqual(prognose(metStanden, 0.8, STANDAARDPARAMETERS));
  });
  it('follows its cells where the user changed nothing, and keeps what the user changed', () => {
    const anders = concept(
      2,
      RIJEN.map((rij, i) => (i === 2 ? rij.map((cel) => (cel === 29 ? 31 : cel === 24 ? 20 : cel)) : rij)),
    );
    const state = reduce(na(field('taakstelling', '40')), { soort: 'rij', key: 'leusden', concept: anders });
    expect(invoerVan(scenario(state))).toMatchObject({ gerealiseerd: 31, taakstelling: 40 });
    expect(scenario(state).wijzigingen).toEqual({ taakstelling: 40 });
  });
  it('keeps its what-if while another row is looked at', () => {
    const terug = [
      { soort: 'rij', key: 'utrecht', concept: concept(3) },
      { soort: 'rij', key: 'leusden', concept: LEUSDEN },
    ] as const;
    expect(nu(na(field('tempo', '3'), ...terug)).nu.fields.tempo).toBe('3');
    expect(nu(na(field('tempo', '3'), ...terug, { soort: 'herstel' })).nu).toEqual(LEUSDEN.begin);
  });
  it('asks for a missing date, and takes it for a fact and no change', () => {
    const zeist = reduce(BEGINSTAAT, { soort: 'rij', key: 'zeist', concept: concept(4) });
    expect(fouten(zeist)).toEqual({ datum: FORMULIERFOUT.field_leeg({ naam: 'datum van de stand' }).message });
    const ingevuld = scenario(reduce(zeist, field('datum', '2022-10-10')));
    expect([ingevuld.basis.datum, ingevuld.wijzigingen]).toEqual(['2022-10-10', {}]);
    expect(computeLopende(ingevuld).treden).toHaveProperty('onbekend');
  });
  it('starts with the pace of the table where it has one', () => {
    const { rijen } = tabelVan();
    const met = conceptVanRij(tabelVan(), { ...(rijen[2]?.inhoud as Vertrekpunt), tempo: 1.5 }, 'Rij 6');
    expect([met.nu.tempokeuze, met.nu.fields.tempo]).toEqual(['eigen', '1,5']);
  });
});

describe('faults', () => {
  it('a thousand with a point is a thousand, in a field of persons', () => {
    const state = na(field('taakstelling', '1.250'));
    expect(fouten(state)).toEqual({});
    expect(invoerVan(scenario(state)).taakstelling).toBe(1250);
  });
  it.each<[string, Action, string]>([
    ['text', field('gerealiseerd', 'veel'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 'veel' }).message],
    ['half a person', field('gerealiseerd', '2,5'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 2.5 }).message],
    ['nothing', field('taakstelling', ' '), FORMULIERFOUT.field_leeg({ naam: 'taakstelling' }).message],
    ['a thousand with a comma', field('gerealiseerd', '1,000'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: '1,000' }).message],
    [
      'a day outside the periode',
      field('datum', '2024-01-01'),
      INVOERFOUT.datum_buiten({
        naam: 'datum',
        datum: datumOf(2024, 1, 1),
        van: datumOf(2022, 7, 1),
        tot: datumOf(2023, 2, 1),
        periode: '2022-2',
      }).message,
    ],
    ['a negative pace', field('tempo', '-1'), FORMULIERFOUT.geen_tempo({ naam: 'eigen tempo', cel: -1 }).message],
    [
      'certainty',
      field('niveau', '100'),
      FORMULIERFOUT.geen_percentage({ naam: 'zekerheid van de bandbreedte', cel: 100, minimum: 1, maximum: 99.9 }).message,
    ],
  ])('%s in a field is named, and there is no scenario', (_, action, melding) => {
    const state = na(action);
    expect(Object.values(fouten(state))).toEqual([melding]);
    expect(scenarioVan(nu(state), 'proef')).toBeUndefined();
  });
  it('an empty field that may be unknown is unknown', () => {
    expect(invoerVan(scenario(na(field('vorige_trede', ''), field('gekoppeld', '')))).vorige_trede).toBeNull();
  });
});

describe('the pace', () => {
  it('of one’s own is chosen by typing it, and 0 is a real 0', () => {
    expect(invoerVan(scenario(na(field('tempo', '0')))).tempo).toBe(0);
    expect(nu(na(field('tempo', '1,5'))).nu.tempokeuze).toBe('eigen');
  });
  it('of one’s own begins at the pace in view, and keeps what was typed before', () => {
    const eigen: Action = { soort: 'tempokeuze', keuze: 'eigen', tempo: 2.04 };
    expect(nu(na(eigen)).nu).toMatchObject({ tempokeuze: 'eigen', fields: { tempo: '2' } });
    expect(nu(na(field('tempo', '3'), { soort: 'tempokeuze', keuze: 'tot nu' }, eigen)).nu.fields.tempo).toBe('3');
    expect(nu(na({ soort: 'tempokeuze', keuze: 'recent', tempo: 2.04 })).nu.fields.tempo).toBe('');
  });
  it('since an earlier stand has the distribution that core gives for that count', () => {
    const recent = scenario(na({ soort: 'tempokeuze', keuze: 'recent' }));
    const kennis = tempoTussen(
      '2022-2',
      { datum: OP_10_OKTOBER - 49, gerealiseerd: 11 },
      { datum: OP_10_OKTOBER, gerealiseerd: 29 },
      STANDAARDPARAMETERS,
    );
    const { verdeling, verwachte_achterstand } = prognose({ ...vraagVan(recent.basis), kennis }, 0.8, STANDAARDPARAMETERS);
    expect(computeLopende(recent).verwachte_achterstand).toBe(verwachte_achterstand);
    computeLopende(recent).verdeling.kansen.forEach((kans, i) => expect(kans).toBeCloseTo(verdeling.kansen[i] ?? NaN, 12));
  });
  it('of the periode before has that too', () => {
    const vorige = scenario(na({ soort: 'tempokeuze', keuze: 'vorige periode' }));
    const { band } = prognose(
      { ...vraagVan(vorige.basis), kennis: tempoVanPeriode('2022-1', 13, STANDAARDPARAMETERS) },
      0.8,
      STANDAARDPARAMETERS,
    );
    expect(computeLopende(vorige).band).toEqual(band);
  });
  it('cannot come from a stand that is not earlier, nor from one without anybody more', () => {
    const recent: Action = { soort: 'tempokeuze', keuze: 'recent' };
    expect(fouten(na(recent, field('eerder_datum', '2022-10-10')))).toEqual({
      eerder_datum: FORMULIERFOUT.eerder_niet_eerder({ periode: '2022-2' }).message,
    });
    expect(Object.keys(fouten(na(recent, field('gerealiseerd', '11'))))).toEqual(['eerder_datum']);
    expect(Object.keys(fouten(reduce(reduce(BEGINSTAAT, { soort: 'rij', key: 'u', concept: concept(3) }), recent)))).toEqual([
      'eerder_datum',
      'eerder_gerealiseerd',
    ]);
  });
});

describe('what is often asked', () => {
  it('is answered for all of the totaalopgave housed, and nobody more: the lowest trede, without achterstand', () => {
    const state = na({ soort: 'plan_erbij' }, field('gerealiseerd', '31'), { soort: 'alles_ingelopen' });
    expect(fouten(state)).toEqual({});
    const { totaalopgave, verwachte_achterstand, treden } = computeLopende(scenario(state));
    expect(nu(state).nu.fields.gerealiseerd).toBe(String(totaalopgave));
    expect(verwachte_achterstand).toBeLessThanOrEqual(0);
    expect(treden).toMatchObject({ verwacht: 1 });
  });
  it('is answered for half of the taakstelling that the row has, however often it is asked', () => {
    const half: Action = { soort: 'taakstelling_gehalveerd' };
    expect(nu(na(half, half)).nu.fields.taakstelling).toBe('12');
    expect(scenario(na(half)).wijzigingen).toEqual({ taakstelling: 12 });
  });
  it('leaves a form that cannot be read as it is', () => {
    const fout = na(field('taakstelling', 'veel'));
    expect(nu(reduce(fout, { soort: 'alles_ingelopen' })).nu).toEqual(nu(fout).nu);
  });
});

describe('the answer of a what-if', () => {
  const eerst = beeldVan(nu(begin), undefined, undefined);
  it('stays until a new one is complete, and says what it waits for', () => {
    const metPlan = beeldVan(nu(na({ soort: 'plan_erbij' })), undefined, eerst);
    expect(metPlan.uitkomst).toBe(eerst.uitkomst);
    expect(metPlan.pending).toBe(fouten(na({ soort: 'plan_erbij' }))['plan 0 datum']);
    expect(metPlan.scenario).toBeUndefined();
    const klaar = na({ soort: 'plan_erbij' }, { soort: 'plan', id: 0, deel: { datum: '2022-11-30', aantal: '34', kans: '80' } });
    const nieuw = beeldVan(nu(klaar), undefined, metPlan);
    expect(nieuw.uitkomst).not.toBe(eerst.uitkomst);
    expect(nieuw.pending).toBeUndefined();
  });
  it('waits for nothing while only the field with the fault is being typed in', () => {
    const typing = beeldVan(nu(na(field('tempo', '1,'))), 'tempo', eerst);
    expect([typing.uitkomst, typing.pending]).toEqual([eerst.uitkomst, undefined]);
  });
  it('is none where there never was one', () => {
    expect(isUitkomst(beeldVan(nu(na(field('datum', ''))), undefined, undefined).uitkomst)).toBe(false);
  });
  it('in one sentence has at most 25 words and the figures of the view', () => {
    if (!isUitkomst(eerst.uitkomst)) throw new Error('no outcome');
    const lang = { ...eerst.uitkomst, gemeente: 'Wijk bij Duurstede aan de Lek' };
    const sentence = korteZin(lang);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
    const { prognose: voorspeld } = lang;
    if (!('kansen' in voorspeld.treden)) throw new Error('no treden');
    expect(sentence).toContain(
      `trede ${voorspeld.treden.verwacht} (kans ${procent(voorspeld.treden.kansen[voorspeld.treden.verwacht - 1]!)})`,
    );
    expect(sentence).toContain(standInWoorden(voorspeld.verwachte_achterstand));
  });
});

describe('plans and coming half-years', () => {
  it('can be added, changed and removed', () => {
    const state = na(
      { soort: 'plan_erbij' },
      { soort: 'plan_erbij' },
      { soort: 'plan', id: 0, deel: { datum: '2022-11-30', aantal: '34', kans: '80' } },
    );
    expect(Object.keys(fouten(state))).toEqual(['plan 1 datum', 'plan 1 aantal']);
    const ready = reduce(state, { soort: 'plan_weg', id: 1 });
    expect(scenario(ready).wijzigingen).toEqual({ plannen: [{ datum: '2022-11-30', aantal: 34, kans: 0.8, bovenop: false }] });
  });
  it('are so many at most', () => {
    const veel = Array.from({ length: MEESTE_PLANNEN + 5 }, (): Action => ({ soort: 'plan_erbij' }));
    expect(nu(na(...veel)).nu.plannen).toHaveLength(MEESTE_PLANNEN);
    expect(nu(na({ soort: 'halfjaren', aantal: 99 })).nu.komend).toHaveLength(4);
  });
  it('of a coming half-year the taakstelling is asked for, and taken over only when the user says so', () => {
    expect(fouten(na({ soort: 'halfjaren', aantal: 2 }))).toEqual({
      'komend 0': FORMULIERFOUT.field_leeg({ naam: 'taakstelling van 2023-1' }).message,
      'komend 1': FORMULIERFOUT.field_leeg({ naam: 'taakstelling van 2023-2' }).message,
    });
    const state = na(
      { soort: 'halfjaren', aantal: 2 },
      { soort: 'komend_als_nu' },
      { soort: 'komend', index: 1, tekst: '30' },
      field('spreiding_taakstellingen', '20'),
    );
    expect(scenario(state).wijzigingen).toEqual({ komende_taakstellingen: [24, 30], spreiding_taakstellingen: 0.2 });
  });
});

describe('a saved scenario', () => {
  const state = na(
    { soort: 'tempokeuze', keuze: 'recent' },
    { soort: 'plan_erbij' },
    { soort: 'plan', id: 0, deel: { datum: '2022-11-30', aantal: '34', kans: '80', bovenop: true } },
    field('gekoppeld', '45'),
  );
  const saved = readScenario(JSON.parse(JSON.stringify(scenario(state))));
  const geopend = conceptVanScenario(saved, tempogegevensVan(nu(state).nu));

  it('opens with the same figures, and the pace as it was chosen', () => {
    expect(geopend.nu.tempokeuze).toBe('recent');
    const opnieuw = scenarioVan(geopend, 'proef') as Scenario;
    expect(opnieuw).toEqual(saved);
  });
  it('opens with its pace as one’s own where what it was counted from is not kept or does not fit', () => {
    for (const gegevens of [
      undefined,
      { tempokeuze: 'recent', eerder_datum: '2022-09-01', eerder_gerealiseerd: '11', vorige_gerealiseerd: '' } as const,
    ]) {
      const anders = conceptVanScenario(saved, gegevens);
      expect(anders.nu.tempokeuze).toBe('eigen');
      expect(computeLopende(scenarioVan(anders, 'proef') as Scenario).verwachte_achterstand).toBeCloseTo(
        computeLopende(saved).verwachte_achterstand,
        4,
      );
    }
  });
  it('stays in view when cells change, and goes when another row is chosen or the user goes back', () => {
    const open = reduce(state, { soort: 'scenario', concept: geopend });
    expect(nu(reduce(open, { soort: 'rij', key: 'leusden', concept: LEUSDEN })).herkomst.soort).toBe('scenario');
    expect(nu(reduce(open, { soort: 'rij', key: 'utrecht', concept: concept(3) })).gemeente).toBe('Utrecht');
    expect(nu(reduce(open, { soort: 'terug' })).herkomst.soort).toBe('rij');
  });
});
