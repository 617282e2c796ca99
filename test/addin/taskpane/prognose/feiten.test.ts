import { describe, expect, it } from 'vitest';
import { scenarioblad } from '../../../../addin/taskpane/prognose/blad.ts';
import { conceptVanScenario, scenarioVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { FEITVELDEN, formulierVan, formulierVanInvoer } from '../../../../addin/taskpane/prognose/formulier.ts';
import { leesFormulier } from '../../../../addin/taskpane/prognose/lees-formulier.ts';
import { LABELS, veldnaam } from '../../../../addin/taskpane/prognose/teksten.ts';
import { vergelijk } from '../../../../addin/taskpane/prognose/vergelijking.ts';
import { kolomletters } from '../../../../core/celadres.ts';
import { alsCel, FEITEN, OVERIGE_FEITEN, VELDEN } from '../../../../core/feiten/index.ts';
import { leegFeit, type Scenario, type Scenarioinvoer } from '../../../../core/prognose/scenario.ts';
import { ALLE } from '../../../core/feiten/alle-feiten.ts';

const VAN_RIJ = formulierVan({ gemeente: 'Zeist', feiten: ALLE, datum: 44_700, tempo: undefined, gepland: 0 }, { eerder: undefined, vorige: undefined });
const BASIS = leesFormulier(VAN_RIJ).invoer as Scenarioinvoer;
const scenario = (basis: Scenarioinvoer): Scenario => ({ soort: 'ibt-scenario', versie: 1, naam: 'proef', gemeente: 'Zeist', basis, wijzigingen: {} });
const invoerrijen = (basis: Scenarioinvoer) => {
  const [kop = [], cellen = []] = scenarioblad(scenario(basis)).blokken.find(({ waarden = [] }) => waarden[0]?.includes('gemeente'))?.waarden ?? [];
  return { kop, cellen };
};

describe.each(FEITEN)('the fact %s', (naam) => {
  it('comes back from the form of a row and from that of a scenario', () => {
    expect(BASIS[naam]).toBe(ALLE[naam]);
    expect(leesFormulier(formulierVanInvoer(BASIS)).invoer?.[naam]).toBe(ALLE[naam]);
  });
  it('has a column with its cell on the sheet of a scenario, before that of the level, which is no part of the table', () => {
    const { kop, cellen } = invoerrijen(BASIS);
    expect(cellen[kop.indexOf(naam)]).toBe(alsCel(naam, ALLE[naam]));
    expect(kop.indexOf(naam)).toBeLessThan(kop.indexOf('niveau'));
  });
});

describe.each(FEITVELDEN)('the field of %s', (naam) => {
  const leeg = leesFormulier({ ...VAN_RIJ, velden: { ...VAN_RIJ.velden, [naam]: '' } });
  it('may be blank unless the fact is required, and then means what a blank cell means', () => {
    if (VELDEN[naam].leeg === 'verplicht') expect([...leeg.fouten.keys()]).toEqual([naam]);
    else expect(leeg.invoer?.[naam]).toBe(leegFeit(naam));
  });
  it('has a label, a name, and a place in a comparison', () => {
    expect(LABELS[naam]).not.toBe('');
    const anders = scenario({ ...BASIS, [naam]: 1 });
    expect(vergelijk(scenario(BASIS), anders).invoer.map((regel) => regel.naam)).toEqual([veldnaam(naam)]);
  });
  it('is kept as a change when it is typed in', () => {
    const concept = conceptVanScenario(scenario(BASIS), undefined);
    expect(scenarioVan({ ...concept, nu: { ...concept.nu, velden: { ...concept.nu.velden, [naam]: '1' } } }, 'x')?.wijzigingen).toEqual({ [naam]: 1 });
  });
});

it.each(OVERIGE_FEITEN)('%s is an argument of the separate functions on the sheet of a scenario, or else those are left out', (naam) => {
  const zonder = { ...BASIS, ...Object.fromEntries(OVERIGE_FEITEN.map((ander) => [ander, leegFeit(ander)])) };
  const kansen = (basis: Scenarioinvoer) => scenarioblad(scenario(basis)).blokken.flatMap(({ formules = [] }) => formules.flat()).find((formule) => formule?.startsWith('=IBT.PROGNOSE.KANSEN('));
  const cel = `${kolomletters(invoerrijen(BASIS).kop.indexOf(naam))}6`;
  const metFeit = kansen({ ...zonder, [naam]: ALLE[naam] });
  expect(kansen(zonder)).toBeDefined();
  if (metFeit !== undefined) expect(metFeit).toContain(cel);
});
