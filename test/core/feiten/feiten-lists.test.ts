import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FEITEN,
  FEITKOLOMMEN,
  isFeit,
  KERNFEITEN,
  kolommenNa,
  OVERIGE_FEITEN,
  perFeit,
  FIELDS,
  VERPLICHTE_FEITEN,
} from '../../../core/feiten/index.ts';
import { ofFout, Invoerfout } from '../../../core/invoer/invoerfout.ts';

const eenFeit = fc.constantFrom(...FEITEN);

describe('the lists of facts', () => {
  it('hold each fact once, by its parameters and by its columns, of which the places go up', () => {
    expect([...FEITKOLOMMEN].sort()).toEqual([...FEITEN].sort());
    const plaatsen = FEITKOLOMMEN.map((naam) => FIELDS[naam].kolom);
    plaatsen.slice(1).forEach((plaats, i) => expect(plaats).toBeGreaterThan(plaatsen[i] ?? Infinity));
  });

  it('part the facts in those of which a blank cell is refused and the others', () => {
    const isGeweigerd = FEITEN.map((naam) => ofFout(() => FIELDS[naam].read(null, naam)) instanceof Invoerfout);
    expect(VERPLICHTE_FEITEN).toEqual(FEITEN.filter((_, i) => isGeweigerd[i]));
    expect(OVERIGE_FEITEN).toEqual(FEITEN.filter((_, i) => !isGeweigerd[i]));
  });

  it('count as core of a row every required fact but the periode', () => {
    expect(['periode', ...KERNFEITEN].sort()).toEqual([...VERPLICHTE_FEITEN].sort());
  });

  it('know a fact by its name, and no name that every object has', () => {
    expect(FEITEN.filter((naam) => !isFeit(naam))).toEqual([]);
    expect(['trede', 'Periode', '', 'toString', 'constructor', '__proto__'].filter(isFeit)).toEqual([]);
  });
});

describe('the columns of facts after one', () => {
  it('are all that come behind it, up to and including another', () => {
    expect(kolommenNa('taakstelling', 'gerealiseerd')).toEqual(['herverdeling', 'achterstand_begin', 'gerealiseerd']);
    fc.assert(
      fc.property(eenFeit, fc.option(eenFeit, { nil: undefined }), (na, tot) => {
        const einde = tot === undefined ? FEITKOLOMMEN.length : FEITKOLOMMEN.indexOf(tot) + 1;
        expect(kolommenNa(na, tot)).toEqual(
          FEITKOLOMMEN.slice(FEITKOLOMMEN.indexOf(na) + 1, Math.max(einde, FEITKOLOMMEN.indexOf(na) + 1)),
        );
      }),
    );
  });
});

it('what is made for every fact is made of its own entry and name', () => {
  const made = perFeit((field, naam) => [field, naam]);
  expect(Object.keys(made)).toEqual(FEITEN);
  for (const naam of FEITEN) expect(made[naam]).toEqual([FIELDS[naam], naam]);
});
