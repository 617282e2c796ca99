import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { scenarioblad } from '../../../../addin/taskpane/prognose/prognose-blad.ts';
import { scenarioVan, tempogegevensVan } from '../../../../addin/taskpane/prognose/concept.ts';
import { readStorage, MEESTE_SCENARIOS, naamtekst, opslagcellen, vrijeRij } from '../../../../addin/taskpane/prognose/prognose-storage.ts';
import { rank } from '../../../../addin/taskpane/prognose/rangschikking.ts';
import { compare } from '../../../../addin/taskpane/prognose/vergelijking.ts';
import { kolomletters } from '../../../../core/celadres.ts';
import { FEITKOLOMMEN } from '../../../../core/feiten/index.ts';
import { Invoerfout } from '../../../../core/invoer/invoerfout.ts';
import type { Scenario } from '../../../../core/prognose/scenario.ts';
import { concept, OP_10_OKTOBER, RIJEN, tabelVan } from './gebied.ts';
import { SCENARIOFOUT } from '../../../../core/prognose/scenario-messages.ts';
import { FORMULIERFOUT } from '../../../../addin/taskpane/prognose/prognose-messages.ts';

const LEUSDEN = concept(2);
const scenario = scenarioVan(LEUSDEN, 'proef') as Scenario;
const TEMPO = tempogegevensVan(LEUSDEN.nu);
const LEEG: Celwaarde[] = [null, null, null, null, null, null];

describe('keeping scenarios in cells', () => {
  it('gives back what was kept, whatever name it has', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('__proto__', '=1+1', '<b>x</b>', 'constructor'))
          .filter((naam) => naamtekst(naam) !== ''),
        (ruw) => {
          const saved = { ...scenario, naam: naamtekst(ruw) };
          const [gelezen] = readStorage([LEEG, opslagcellen(saved, TEMPO)]);
          expect(gelezen).toMatchObject({ rijnummer: 5, naam: saved.naam, inhoud: { scenario: saved, tempo: TEMPO } });
        },
      ),
    );
  });
  it.each<[string, Celwaarde, string]>([
    ['no JSON', 'weg', FORMULIERFOUT.scenario_onleesbaar({ rij: 4 }).message],
    ['a number', 12, FORMULIERFOUT.scenario_onleesbaar({ rij: 4 }).message],
    [
      'another version',
      JSON.stringify({ ...scenario, versie: 2 }),
      SCENARIOFOUT.andere_versie({ naam: 'scenario.versie', cel: 2, versie: 1 }).message,
    ],
    [
      'an unknown field',
      '{"__proto__": 1}',
      SCENARIOFOUT.veld_onbekend({
        naam: 'scenario',
        field: '__proto__',
        fields: ['soort', 'versie', 'naam', 'gemeente', 'basis', 'wijzigingen'],
      }).message,
    ],
  ])('names a row that is damaged: %s', (_, cel, melding) => {
    const [gelezen] = readStorage([['proef', 'Leusden', '2022-2', 1, cel, '']]);
    expect(gelezen?.inhoud).toBeInstanceOf(Invoerfout);
    expect((gelezen?.inhoud as Invoerfout).message).toBe(melding);
    expect(gelezen?.naam).toBe('proef');
  });
  it('does without what the form knew of the pace when that is damaged', () => {
    for (const cel of [null, 'x', '{}', '{"tempokeuze":"snel"}', 'null']) {
      const [gelezen] = readStorage([[...opslagcellen(scenario, TEMPO).slice(0, 5), cel]]);
      expect(gelezen?.inhoud).toEqual({ scenario, tempo: undefined });
    }
  });
  it('finds the first free row, and none when the sheet is full', () => {
    expect(vrijeRij([opslagcellen(scenario, TEMPO), LEEG])).toBe(5);
    expect(vrijeRij(Array.from({ length: MEESTE_SCENARIOS }, () => opslagcellen(scenario, TEMPO)))).toBeUndefined();
  });
  it('refuses a scenario that does not fit in a cell', () => {
    const plan = { datum: '2022-11-30', aantal: 1, kans: 1, bovenop: false };
    expect(() => opslagcellen({ ...scenario, wijzigingen: { plannen: Array.from({ length: 1000 }, () => plan) } }, TEMPO)).toThrow(
      'te veel plannen',
    );
  });
});

describe('the sheet of a scenario', () => {
  it('holds no figure but the inputs: all else is a formula', () => {
    const { blokken } = scenarioblad({ ...scenario, wijzigingen: { komende_taakstellingen: [24] } });
    const getallen = blokken.flatMap(({ waarden = [] }) => waarden.flat()).filter((cel) => typeof cel === 'number');
    const invoer = [...FEITKOLOMMEN.map((naam) => scenario.basis[naam]), scenario.basis.gepland, scenario.basis.niveau].filter(
      (waarde) => typeof waarde === 'number',
    );
    const eerdere = scenario.basis.standen.filter(({ datum }) => datum < scenario.basis.datum).map(({ gerealiseerd }) => gerealiseerd);
    expect(getallen).toEqual([...invoer, ...eerdere, 24]);
    expect(blokken.flatMap(({ formules = [] }) => formules.flat()).every((formule) => formule?.startsWith('='))).toBe(true);
  });
  it('writes a real zero as geen, and passes plans and assumptions to the formula', () => {
    const { blokken } = scenarioblad({
      ...scenario,
      wijzigingen: {
        tempo: 0,
        plannen: [{ datum: '2022-11-30', aantal: 34, kans: 0, bovenop: true }],
        parameters: { spreiding_eigen_tempo: 0.4 },
      },
    });
    expect(blokken.flatMap(({ waarden = [] }) => waarden.flat()).filter((cel) => cel === 'geen')).toHaveLength(2);
    const formules = blokken.flatMap(({ formules: blok = [] }) => blok.flat());
    const niveau = blokken[1]?.waarden?.[0]?.indexOf('niveau') ?? NaN;
    expect(formules).toContain(
      `=IBT.PROGNOSE($A$5:$${kolomletters(niveau - 1)}$6,,$${kolomletters(niveau)}$6,$G$13:$K$14,$D$13:$E$16,"tempo,tempo_nodig,volgens_schema,voor_op_schema,achterstand_verwacht,gunstig,ongunstig,kans_1,kans_2,kans_3,kans_4,kans_5,kans_6,trede_verwacht,aannames")`,
    );
    expect(formules.some((formule) => formule?.startsWith('=IBT.PROGNOSE.ACHTERSTAND('))).toBe(false);
  });
});

describe('two scenarios side by side', () => {
  it('differ in what was changed, and by what that comes to', () => {
    const { invoer, uitkomst } = compare(scenario, { ...scenario, wijzigingen: { tempo: 0, gekoppeld: 45 } });
    expect(invoer).toEqual([
      { naam: 'gekoppeld', van: 'onbekend', naar: '45', verschil: '' },
      { naam: 'tempo', van: 'verwacht', naar: '0,0 per week', verschil: '' },
    ]);
    expect(uitkomst[0]).toEqual({ naam: 'Verwacht', van: 'achterstand 10', naar: 'achterstand 22', verschil: '+12' });
    expect(uitkomst[4]).toMatchObject({ naam: 'Kans op trede 2', naar: '100%' });
  });
});

describe('who may rise', () => {
  it('has the highest probability first, the last stand of each municipality, and names the rows without one', () => {
    const { rijen, zonder } = rank(tabelVan([...RIJEN, ['Baarn', '2022-2', OP_10_OKTOBER, 20, null, 9, 9, 2]]), undefined);
    expect(rijen.map(({ gemeente, rijnummer }) => [gemeente, rijnummer])).toEqual([
      ['Baarn', 11],
      ['LEUSDEN', 6],
      ['Utrecht', 7],
    ]);
    expect(rijen.map(({ kans }) => kans)).toEqual([...rijen.map(({ kans }) => kans)].sort((a, b) => b - a));
    expect(zonder.map(({ rijnummer, reden }) => [rijnummer, reden])).toEqual([
      [8, FORMULIERFOUT.geen_datum().message],
      [9, expect.stringMatching(/^rij 9, kolom "Taakstelling"/)],
    ]);
  });
  it('takes a day for the rows without one', () => {
    expect(rank(tabelVan(), OP_10_OKTOBER).zonder.map(({ reden }) => reden)).toEqual([
      FORMULIERFOUT.geen_vorige_trede().message,
      expect.stringMatching(/^rij 9, kolom "Taakstelling"/),
    ]);
  });
});
