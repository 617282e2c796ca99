import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLE } from './alle.ts';
import { functiesUitBron } from './bron-en-bundel.ts';
import { CONTRACT, NUL_IS_EEN_CIJFER } from './contract.ts';
import { houdt, findTegenvoorbeeld } from './controleer.ts';
import { eigenschap } from './eigenschap.ts';
import { type Bereken, type Cel, type Fout, rekenaar } from './rekenaar.ts';

const bereken = rekenaar(functiesUitBron());

describe('the pack of rules', () => {
  it('has every rule once: by name and by place', () => {
    for (const wat of ['naam', 'regel'] as const) expect(new Set(ALLE.map((regel) => regel[wat])).size).toBe(ALLE.length);
    expect(ALLE.length).toBeGreaterThan(120);
  });
  it('has every row of both frameworks', () => {
    for (const [kader, rijen] of [
      ['kader 2021', 6],
      ['kader 2024', 5],
    ] as const) {
      expect(ALLE.map(({ regel }) => regel)).toEqual(
        expect.arrayContaining(Array.from({ length: rijen }, (_, i) => `${kader}, row ${i + 1}`)),
      );
    }
  });
  it('asks something of every function of the contract, and the contract has every function there is', () => {
    const gevraagd = new Set<string>();
    const meeschrijvend: Bereken = (id, ...argumenten) => {
      gevraagd.add(id);
      return bereken(id, ...argumenten);
    };
    for (const regel of ALLE.filter(({ regel: waar }) => !waar.startsWith('functies: Errors'))) findTegenvoorbeeld(regel, meeschrijvend, 5);
    expect([...gevraagd].sort()).toEqual(Object.keys(CONTRACT).sort());
    expect([...functiesUitBron().keys()].sort()).toEqual(Object.keys(CONTRACT).sort());
  });
  it('generates input that can be kept as JSON and means the same when it is read again', () => {
    for (const { naam, invoer } of ALLE) {
      for (const gegeven of fc.sample(invoer, 3)) expect([naam, JSON.parse(JSON.stringify(gegeven))]).toEqual([naam, gegeven]);
    }
  });
  it('notices wrong functions: every rule fails for one of four kinds', () => {
    let teller = 0;
    const anders =
      (change: (cel: Cel) => Cel): Bereken =>
      (id, ...argumenten) => {
        teller += 1;
        return bereken(id, ...argumenten).map((rij) => rij.map(change));
      };
    const opgeteld =
      (erbij: () => number) =>
      (cel: Cel): Cel =>
        typeof cel === 'number' ? cel + erbij() : cel;
    const fouten: readonly Bereken[] = [
      () => [['']],
      anders(opgeteld(() => 1)),
      anders(opgeteld(() => -teller)),
      anders((cel) =>
        typeof cel === 'string' ? `${cel}${teller}` : typeof cel === 'number' ? NaN : { ...(cel as Fout), melding: `${teller}` },
      ),
    ];
    const ongemerkt = ALLE.filter((regel) => fouten.every((fout) => findTegenvoorbeeld(regel, fout, 60) === undefined)).map(
      ({ regel }) => regel,
    );
    expect(ongemerkt).toEqual([]);
  });
  it('names an input for which a rule does not hold, as small as it can be, and tries it again', () => {
    const regel = eigenschap('a test', 'every number is below a hundred', fc.nat(), (_, getal) => getal < 100);
    const found = findTegenvoorbeeld(regel, bereken, 1000, 7);
    expect(found).toEqual({ eigenschap: 'every number is below a hundred', invoer: 100 });
    expect([99, 100].map((getal) => houdt(regel, bereken, getal))).toEqual([true, false]);
    const werpt = eigenschap('a test', 'never throws', fc.nat(), () => {
      throw new Error('no');
    });
    expect([houdt(werpt, bereken, 1), findTegenvoorbeeld(werpt, bereken, 1)?.invoer]).toEqual([false, 0]);
  });
});

it('a blank may be told from a 0 only where 0 is a figure that occurs, and each of those does', () => {
  const namen = new Set(Object.entries(CONTRACT).flatMap(([id, parameters]) => parameters.flatMap((naam) => [naam, `${id}.${naam}`])));
  for (const [naam, reden] of Object.entries(NUL_IS_EEN_CIJFER)) {
    expect(namen).toContain(naam);
    expect(reden).not.toBe('');
  }
});
