import { describe, expect, it } from 'vitest';
import { type Concept, conceptVanRij, conceptVanScenario, scenarioVan, tempogegevensVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { leesFormulier } from '../../../../addin/taskpane/prognose/lees-formulier.ts';
import { BEGINSTAAT, type Handeling, huidigConcept, MEESTE_PLANNEN, reduceer, type Staat } from '../../../../addin/taskpane/prognose/staat.ts';
import type { Vertrekpunt } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { STANDAARDPARAMETERS } from '../../../../core/prognose/parameters.ts';
import { prognose } from '../../../../core/prognose/prognose.ts';
import { invoerVan, rekenLopende, type Scenario, vraagVan } from '../../../../core/prognose/scenario.ts';
import { leesScenario } from '../../../../core/prognose/scenario-lezen.ts';
import { tempoTussen, tempoVanPeriode } from '../../../../core/prognose/tempo.ts';
import { LEUSDEN as VOORBEELD } from '../../../core/prognose/leusden.ts';
import { concept, OP_10_OKTOBER, RIJEN, tabelVan } from './gebied.ts';
import { INVOERFOUT } from '../../../../core/invoer/meldingen.ts';
import { FORMULIERFOUT } from '../../../../addin/taskpane/prognose/meldingen.ts';
import { datumOf } from '../../../../core/datum.ts';

const LEUSDEN = concept(2);
const begin = reduceer(BEGINSTAAT, { soort: 'rij', sleutel: 'leusden', concept: LEUSDEN });
const na = (...handelingen: readonly Handeling[]): Staat => handelingen.reduce(reduceer, begin);
const nu = (staat: Staat): Concept => {
  const huidig = huidigConcept(staat);
  if (huidig === undefined) throw new Error('nothing in view');
  return huidig;
};
const scenario = (staat: Staat): Scenario => {
  const gevonden = scenarioVan(nu(staat), 'proef');
  if (gevonden === undefined) throw new Error('the form has a fault');
  return gevonden;
};
const fouten = (staat: Staat) => Object.fromEntries(leesFormulier(nu(staat).nu).fouten);
const veld = (naam: 'tempo' | 'datum' | 'gerealiseerd' | 'vorige_trede' | 'gekoppeld' | 'niveau' | 'eerder_datum' | 'taakstelling' | 'spreiding_taakstellingen', tekst: string): Handeling => ({ soort: 'veld', veld: naam, tekst });

describe('a row in view', () => {
  it('is the scenario of its figures, without changes', () => {
    expect(scenario(begin)).toEqual({
      soort: 'ibt-scenario', versie: 1, naam: 'proef', gemeente: 'LEUSDEN', wijzigingen: {},
      basis: { ...VOORBEELD, datum: '2022-10-10', gerealiseerd: 29, spreiding_taakstellingen: 0 },
    });
  });
  it('gives what core gives for the same question', () => {
    const zelf = prognose({ periode: '2022-2', datum: OP_10_OKTOBER, taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 29, vorige_trede: 3 }, 0.8, STANDAARDPARAMETERS);
    expect(rekenLopende(scenario(begin))).toEqual(zelf);
  });
  it('follows its cells where the user changed nothing, and keeps what the user changed', () => {
    const anders = concept(2, RIJEN.map((rij, i) => (i === 2 ? rij.map((cel) => (cel === 29 ? 31 : cel === 24 ? 20 : cel)) : rij)));
    const staat = reduceer(na(veld('taakstelling', '40')), { soort: 'rij', sleutel: 'leusden', concept: anders });
    expect(invoerVan(scenario(staat))).toMatchObject({ gerealiseerd: 31, taakstelling: 40 });
    expect(scenario(staat).wijzigingen).toEqual({ taakstelling: 40 });
  });
  it('keeps its what-if while another row is looked at', () => {
    const terug = [{ soort: 'rij', sleutel: 'utrecht', concept: concept(3) }, { soort: 'rij', sleutel: 'leusden', concept: LEUSDEN }] as const;
    expect(nu(na(veld('tempo', '3'), ...terug)).nu.velden.tempo).toBe('3');
    expect(nu(na(veld('tempo', '3'), ...terug, { soort: 'herstel' })).nu).toEqual(LEUSDEN.begin);
  });
  it('asks for a missing date, and takes it for a fact and no change', () => {
    const zeist = reduceer(BEGINSTAAT, { soort: 'rij', sleutel: 'zeist', concept: concept(4) });
    expect(fouten(zeist)).toEqual({ datum: FORMULIERFOUT.veld_leeg({ naam: 'datum van de stand' }).message });
    const ingevuld = scenario(reduceer(zeist, veld('datum', '2022-10-10')));
    expect([ingevuld.basis.datum, ingevuld.wijzigingen]).toEqual(['2022-10-10', {}]);
    expect(rekenLopende(ingevuld).treden).toHaveProperty('onbekend');
  });
  it('starts with the pace of the table where it has one', () => {
    const { rijen } = tabelVan();
    const met = conceptVanRij(tabelVan(), { ...(rijen[2]?.inhoud as Vertrekpunt), tempo: 1.5 }, 'Rij 6');
    expect([met.nu.tempokeuze, met.nu.velden.tempo]).toEqual(['eigen', '1,5']);
  });
});

describe('faults', () => {
  it.each<[string, Handeling, string]>([
    ['text', veld('gerealiseerd', 'veel'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 'veel' }).message],
    ['half a person', veld('gerealiseerd', '2,5'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: 2.5 }).message],
    ['nothing', veld('taakstelling', ' '), FORMULIERFOUT.veld_leeg({ naam: 'taakstelling' }).message],
    ['a thousand with a point', veld('gerealiseerd', '1.000'), INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: '1.000' }).message],
    ['a day outside the periode', veld('datum', '2024-01-01'), INVOERFOUT.datum_buiten({ naam: 'datum', datum: datumOf(2024, 1, 1), van: datumOf(2022, 7, 1), tot: datumOf(2023, 2, 1), periode: '2022-2' }).message],
    ['a negative pace', veld('tempo', '-1'), FORMULIERFOUT.geen_tempo({ naam: 'eigen tempo', cel: -1 }).message],
    ['certainty', veld('niveau', '100'), FORMULIERFOUT.geen_percentage({ naam: 'zekerheid van de bandbreedte', cel: 100, minimum: 1, maximum: 99.9 }).message],
  ])('%s in a field is named, and there is no scenario', (_, handeling, melding) => {
    const staat = na(handeling);
    expect(Object.values(fouten(staat))).toEqual([melding]);
    expect(scenarioVan(nu(staat), 'proef')).toBeUndefined();
  });
  it('an empty field that may be unknown is unknown', () => {
    expect(invoerVan(scenario(na(veld('vorige_trede', ''), veld('gekoppeld', '')))).vorige_trede).toBeNull();
  });
});

describe('the pace', () => {
  it('of one’s own is chosen by typing it, and 0 is a real 0', () => {
    expect(invoerVan(scenario(na(veld('tempo', '0')))).tempo).toBe(0);
    expect(nu(na(veld('tempo', '1,5'))).nu.tempokeuze).toBe('eigen');
  });
  it('since an earlier stand has the distribution that core gives for that count', () => {
    const recent = scenario(na({ soort: 'tempokeuze', keuze: 'recent' }));
    const kennis = tempoTussen('2022-2', { datum: OP_10_OKTOBER - 49, gerealiseerd: 11 }, { datum: OP_10_OKTOBER, gerealiseerd: 29 }, STANDAARDPARAMETERS);
    const { verdeling, verwachte_achterstand } = prognose({ ...vraagVan(recent.basis), kennis }, 0.8, STANDAARDPARAMETERS);
    expect(rekenLopende(recent).verwachte_achterstand).toBe(verwachte_achterstand);
    rekenLopende(recent).verdeling.kansen.forEach((kans, i) => expect(kans).toBeCloseTo(verdeling.kansen[i] ?? NaN, 12));
  });
  it('of the periode before has that too', () => {
    const vorige = scenario(na({ soort: 'tempokeuze', keuze: 'vorige periode' }));
    const { band } = prognose({ ...vraagVan(vorige.basis), kennis: tempoVanPeriode('2022-1', 13, STANDAARDPARAMETERS) }, 0.8, STANDAARDPARAMETERS);
    expect(rekenLopende(vorige).band).toEqual(band);
  });
  it('cannot come from a stand that is not earlier, nor from one without anybody more', () => {
    const recent: Handeling = { soort: 'tempokeuze', keuze: 'recent' };
    expect(fouten(na(recent, veld('eerder_datum', '2022-10-10')))).toEqual({ eerder_datum: FORMULIERFOUT.eerder_niet_eerder({ periode: '2022-2' }).message });
    expect(Object.keys(fouten(na(recent, veld('gerealiseerd', '11'))))).toEqual(['eerder_datum']);
    expect(Object.keys(fouten(reduceer(reduceer(BEGINSTAAT, { soort: 'rij', sleutel: 'u', concept: concept(3) }), recent)))).toEqual(['eerder_datum', 'eerder_gerealiseerd']);
  });
});

describe('plans and coming half-years', () => {
  it('can be added, changed and removed', () => {
    const staat = na({ soort: 'plan_erbij' }, { soort: 'plan_erbij' }, { soort: 'plan', id: 0, deel: { datum: '2022-11-30', aantal: '34', kans: '80' } });
    expect(Object.keys(fouten(staat))).toEqual(['plan 1 datum', 'plan 1 aantal']);
    const klaar = reduceer(staat, { soort: 'plan_weg', id: 1 });
    expect(scenario(klaar).wijzigingen).toEqual({ plannen: [{ datum: '2022-11-30', aantal: 34, kans: 0.8, bovenop: false }] });
  });
  it('are so many at most', () => {
    const veel = Array.from({ length: MEESTE_PLANNEN + 5 }, (): Handeling => ({ soort: 'plan_erbij' }));
    expect(nu(na(...veel)).nu.plannen).toHaveLength(MEESTE_PLANNEN);
    expect(nu(na({ soort: 'halfjaren', aantal: 99 })).nu.komend).toHaveLength(4);
  });
  it('of a coming half-year the taakstelling is asked for, and taken over only when the user says so', () => {
    expect(fouten(na({ soort: 'halfjaren', aantal: 2 }))).toEqual({ 'komend 0': FORMULIERFOUT.veld_leeg({ naam: 'taakstelling van 2023-1' }).message, 'komend 1': FORMULIERFOUT.veld_leeg({ naam: 'taakstelling van 2023-2' }).message });
    const staat = na({ soort: 'halfjaren', aantal: 2 }, { soort: 'komend_als_nu' }, { soort: 'komend', index: 1, tekst: '30' }, veld('spreiding_taakstellingen', '20'));
    expect(scenario(staat).wijzigingen).toEqual({ komende_taakstellingen: [24, 30], spreiding_taakstellingen: 0.2 });
  });
});

describe('a saved scenario', () => {
  const staat = na({ soort: 'tempokeuze', keuze: 'recent' }, { soort: 'plan_erbij' }, { soort: 'plan', id: 0, deel: { datum: '2022-11-30', aantal: '34', kans: '80', bovenop: true } }, veld('gekoppeld', '45'));
  const bewaard = leesScenario(JSON.parse(JSON.stringify(scenario(staat))));
  const geopend = conceptVanScenario(bewaard, tempogegevensVan(nu(staat).nu));

  it('opens with the same figures, and the pace as it was chosen', () => {
    expect(geopend.nu.tempokeuze).toBe('recent');
    const opnieuw = scenarioVan(geopend, 'proef') as Scenario;
    expect(opnieuw).toEqual(bewaard);
  });
  it('opens with its pace as one’s own where what it was counted from is not kept or does not fit', () => {
    for (const gegevens of [undefined, { tempokeuze: 'recent', eerder_datum: '2022-09-01', eerder_gerealiseerd: '11', vorige_gerealiseerd: '' } as const]) {
      const anders = conceptVanScenario(bewaard, gegevens);
      expect(anders.nu.tempokeuze).toBe('eigen');
      expect(rekenLopende(scenarioVan(anders, 'proef') as Scenario).verwachte_achterstand).toBeCloseTo(rekenLopende(bewaard).verwachte_achterstand, 4);
    }
  });
  it('stays in view when cells change, and goes when another row is chosen or the user goes back', () => {
    const open = reduceer(staat, { soort: 'scenario', concept: geopend });
    expect(nu(reduceer(open, { soort: 'rij', sleutel: 'leusden', concept: LEUSDEN })).herkomst.soort).toBe('scenario');
    expect(nu(reduceer(open, { soort: 'rij', sleutel: 'utrecht', concept: concept(3) })).gemeente).toBe('Utrecht');
    expect(nu(reduceer(open, { soort: 'terug' })).herkomst.soort).toBe('rij');
  });
});
