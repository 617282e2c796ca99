import { describe, expect, it } from 'vitest';
import { scenarioblad } from '../../../../addin/taskpane/prognose/prognose-blad.ts';
import { conceptVanScenario, scenarioVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { FEITVELDEN, formOf, formOfInput } from '../../../../addin/taskpane/prognose/prognose-form.ts';
import { readForm } from '../../../../addin/taskpane/prognose/read-form.ts';
import { LABELS, veldnaam } from '../../../../addin/taskpane/prognose/prognose-texts.ts';
import { compare } from '../../../../addin/taskpane/prognose/vergelijking.ts';
import { kolomletters } from '../../../../core/celadres.ts';
import { alsCel, FEITEN, OVERIGE_FEITEN, FIELDS } from '../../../../core/feiten/index.ts';
import { leegFeit, type Scenario, type Scenarioinvoer } from '../../../../core/prognose/scenario.ts';
import { ALLE } from '../../../core/feiten/alle-feiten.ts';

const VAN_RIJ = formOf(
  { gemeente: 'Zeist', feiten: ALLE, aangevuld: [], datum: 44_700, tempo: undefined, gepland: 0 },
  { eerder: undefined, vorige: undefined, standen: [], tempo_geleerd: null, parameters: {} },
);
const BASIS = readForm(VAN_RIJ).invoer as Scenarioinvoer;
const scenario = (basis: Scenarioinvoer): Scenario => ({
  soort: 'ibt-scenario',
  versie: 1,
  naam: 'proef',
  gemeente: 'Zeist',
  basis,
  wijzigingen: {},
});
const invoerrijen = (basis: Scenarioinvoer) => {
  const [kop = [], cellen = []] =
    scenarioblad(scenario(basis)).blokken.find(({ waarden = [] }) => waarden[0]?.includes('gemeente'))?.waarden ?? [];
  return { kop, cellen };
};

describe.each(FEITEN)('the fact %s', (naam) => {
  it('comes back from the form of a row and from that of a scenario', () => {
    expect(BASIS[naam]).toBe(ALLE[naam]);
    expect(readForm(formOfInput(BASIS)).invoer?.[naam]).toBe(ALLE[naam]);
  });
  it('has a column with its cell on the sheet of a scenario, before that of the level, which is no part of the table', () => {
    const { kop, cellen } = invoerrijen(BASIS);
    expect(cellen[kop.indexOf(naam)]).toBe(alsCel(naam, ALLE[naam]));
    expect(kop.indexOf(naam)).toBeLessThan(kop.indexOf('niveau'));
  });
});

describe.each(FEITVELDEN)('the field of %s', (naam) => {
  const other = BASIS[naam] === 1 ? 2 : 1;
  const leeg = readForm({ ...VAN_RIJ, fields: { ...VAN_RIJ.fields, [naam]: '' } });
  it('may be blank unless the fact is required, and then means what a blank cell means', () => {
    if (FIELDS[naam].leeg === 'verplicht') expect([...leeg.fouten.keys()]).toEqual([naam]);
    else expect(leeg.invoer?.[naam]).toBe(leegFeit(naam));
  });
  it('has a label, a name, and a place in a comparison', () => {
    expect(LABELS[naam]).not.toBe('');
    const anders = scenario({ ...BASIS, [naam]: other });
    expect(compare(scenario(BASIS), anders).invoer.map((regel) => regel.naam)).toEqual([veldnaam(naam)]);
  });
  it('is kept as a change when it is typed in', () => {
    const concept = conceptVanScenario(scenario(BASIS), undefined);
    expect(
      scenarioVan({ ...concept, nu: { ...concept.nu, fields: { ...concept.nu.fields, [naam]: String(other) } } }, 'x')?.wijzigingen,
    ).toEqual({
      [naam]: other,
    });
  });
});

it.each(OVERIGE_FEITEN)('%s is an argument of the separate functions on the sheet of a scenario, or else those are left out', (naam) => {
  const zonder = { ...BASIS, ...Object.fromEntries(OVERIGE_FEITEN.map((ander) => [ander, leegFeit(ander)])) };
  const kansen = (basis: Scenarioinvoer) =>
    scenarioblad(scenario(basis))
      .blokken.flatMap(({ formules = [] }) => formules.flat())
      .find((formule) => formule?.startsWith('=IBT.PROGNOSE.KANSEN('));
  const cel = `${kolomletters(invoerrijen(BASIS).kop.indexOf(naam))}6`;
  const metFeit = kansen({ ...zonder, [naam]: ALLE[naam] });
  expect(kansen(zonder)).toBeDefined();
  if (metFeit !== undefined) expect(metFeit).toContain(cel);
});
