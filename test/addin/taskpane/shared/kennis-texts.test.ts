import { expect, it } from 'vitest';
import * as module from '../../../../addin/taskpane/shared/kennis-texts.ts';
import { elkeTekst } from '../../elke-tekst.ts';

const { KENNISZINNEN } = elkeTekst(module);

it('says of the standen and assumptions of a workbook how many count, and what of them cannot be read', () => {
  expect(KENNISZINNEN.standen(1)).toContain('(1 stand)');
  expect(KENNISZINNEN.standen(26)).toContain('(26 standen)');
  expect(KENNISZINNEN.standenOnleesbaar(1, 'rij 2: geen datum')).toMatch(/^1 rij van IBT-standen.*: rij 2: geen datum$/);
  expect(KENNISZINNEN.standenOnleesbaar(3, 'rij 2: geen datum')).toMatch(/^3 rijen /);
  expect(KENNISZINNEN.geleerd(1, 1)).toMatch(/1 aanname wijkt af.*1 gemeente /);
  expect(KENNISZINNEN.geleerd(3, 26)).toMatch(/3 aannames wijken af.*26 gemeenten /);
  expect(KENNISZINNEN.parametersOnleesbaar('rij 2: tien')).toMatch(/standaardwaarden\. rij 2: tien$/);
});
