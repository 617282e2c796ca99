import { describe, expect, it } from 'vitest';
import { callMaker } from '../../addin/build/examples.ts';
import { DIST } from '../../addin/build/paths.ts';
import { QUESTIONS } from '../../addin/help/questions.ts';

const call = callMaker(DIST);
const BEANTWOORD = QUESTIONS.flatMap(({ vraag, response, formule }) => (formule === undefined ? [] : [{ vraag, response, ...formule }]));

describe('the questions in the handleiding', () => {
  it('are each answered by one formula, or by a document', () => {
    expect(QUESTIONS).toHaveLength(12);
    for (const { formule, plaats } of QUESTIONS) expect([formule === undefined, plaats === undefined]).toContain(false);
  });
  it.each(BEANTWOORD)('$vraag', ({ id, argumenten, uitkomst }) => {
    const cellen = call(id, id, argumenten).result.flat();
    expect(cellen.filter((cel) => cel.startsWith('#'))).toEqual([]);
    for (const cel of uitkomst) expect(cellen).toContain(cel);
  });
  it('the chances of the treden add up to 1', () => {
    const kansen = BEANTWOORD.filter(({ id }) => id === 'PROGNOSE_KANSEN').flatMap(({ id, argumenten }) =>
      call(id, id, argumenten).result.flat(),
    );
    expect(kansen.reduce((som, kans) => som + Number(kans.replace(',', '.')), 0)).toBeCloseTo(1, 3);
  });
});
