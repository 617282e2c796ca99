import { describe, expect, it } from 'vitest';
import { nodigPerTrede } from '../../../../addin/taskpane/prognose/per-trede.ts';
import { isUitkomst, beeldVan } from '../../../../addin/taskpane/prognose/prognose-view-model.ts';
import type { Uitkomst } from '../../../../addin/taskpane/prognose/uitkomst.ts';
import { beoordeel } from '../../../../core/beoordeling/beoordeel.ts';
import { peildatum } from '../../../../core/periode.ts';
import { concept } from './gebied.ts';

const { uitkomst } = beeldVan(concept(2), undefined, undefined);
if (!isUitkomst(uitkomst)) throw new Error('the row has no forecast');
const LEUSDEN = uitkomst;
const { vraag } = LEUSDEN;
const met = (deel: Partial<Uitkomst['vraag']>): Uitkomst => ({ ...LEUSDEN, vraag: { ...vraag, ...deel } });

describe('what a lower trede takes', () => {
  it('is so many persons that the trede is reached with them and not with one fewer', () => {
    const zeist = met({ taakstelling: 40, herverdeling: 0, achterstand_begin: 80, gerealiseerd: 10, vorige_trede: 3 });
    const regels = nodigPerTrede(zeist);
    expect(regels.length).toBeGreaterThan(1);
    const tredeBij = (erbij: number): number => {
      const beoordeling = beoordeel({ ...zeist.vraag, gerealiseerd: zeist.vraag.gerealiseerd + erbij });
      return 'trede' in beoordeling ? beoordeling.trede : NaN;
    };
    for (const { trede, personen } of regels) {
      expect(tredeBij(personen)).toBe(trede);
      expect(tredeBij(personen - 1)).toBeGreaterThan(trede);
    }
  });

  it('is a pace that is enough on the peildatum, homes that hold them, and the day it is reached at the pace in view', () => {
    const weken = (peildatum(vraag.periode, 'eind') - vraag.datum) / 7;
    const tempo = LEUSDEN.prognose.uitzicht.kennis!.tempo;
    for (const { personen, per_week, woningen, op, isOpTijd } of nodigPerTrede(LEUSDEN)) {
      expect(per_week * weken).toBeCloseTo(personen, 9);
      expect([woningen * 2.25 >= personen, (woningen - 1) * 2.25 < personen]).toEqual([true, true]);
      expect((tempo * (op! - vraag.datum)) / 7).toBeGreaterThanOrEqual(personen - 1e-9);
      expect(isOpTijd).toBe(tempo >= per_week);
    }
    const [later] = nodigPerTrede(met({ periode: '2024-2', datum: peildatum('2024-2', 'koppeling') }));
    expect(later!.woningen).toBe(Math.ceil(later!.personen / 1.3));
  });

  it('has no day at a pace of 0, and is nothing from the peildatum on', () => {
    expect(nodigPerTrede(met({ tempo: 0 })).map(({ op, isOpTijd }) => [op, isOpTijd])).toEqual(
      nodigPerTrede(LEUSDEN).map(() => [undefined, false]),
    );
    expect(nodigPerTrede(met({ datum: peildatum(vraag.periode, 'eind') }))).toEqual([]);
  });

  it('is besides what is expected of plans, which bring the day nearer too', () => {
    const plannen = [{ datum: vraag.datum + 14, aantal: 6, kans: 1, bovenop: true }];
    const [zonder, daarmee] = [nodigPerTrede(LEUSDEN), nodigPerTrede(met({ plannen }))];
    const weken = (peildatum(vraag.periode, 'eind') - vraag.datum) / 7;
    for (const [i, { per_week, personen, op }] of daarmee.entries()) {
      expect(personen).toBe(zonder[i]!.personen);
      expect((zonder[i]!.per_week - per_week) * weken).toBeCloseTo(Math.min(6, personen), 9);
      expect(op!).toBeLessThanOrEqual(zonder[i]!.op!);
    }
  });

  it('by an earlier day takes as many persons in fewer weeks, and is late after that day', () => {
    const tot = vraag.datum + 14;
    for (const [i, { per_week, personen, op, isOpTijd }] of nodigPerTrede(LEUSDEN, tot).entries()) {
      expect(per_week).toBeCloseTo(personen / 2, 9);
      expect(op).toBe(nodigPerTrede(LEUSDEN)[i]!.op);
      expect(isOpTijd).toBe(op! <= tot);
    }
    expect(nodigPerTrede(LEUSDEN, vraag.datum)).toEqual([]);
  });
});
