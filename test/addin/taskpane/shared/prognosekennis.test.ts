import { beforeEach, describe, expect, it } from 'vitest';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { isUitkomst } from '../../../../addin/taskpane/prognose/prognose-view-model.ts';
import { vooruitzichtVan } from '../../../../addin/taskpane/prognose/rijvooruitzicht.ts';
import { findPrognosekennis } from '../../../../addin/taskpane/shared/find-prognosekennis.ts';
import { KENNISBLADEN, PARAMETERBLAD } from '../../../../addin/taskpane/shared/prognosekennis.ts';
import { KENNISZINNEN } from '../../../../addin/taskpane/shared/kennis-texts.ts';
import { GEEN_VOORKENNIS } from '../../../../core/prognose/index.ts';
import { STANDENBLAD } from '../../../../core/standen/index.ts';
import { gebied } from '../prognose/gebied.ts';
import { makeModel } from '../../workbench/library.ts';

let werkmap: WorkbenchWerkmap;
beforeEach(() => {
  werkmap = new WorkbenchWerkmap(makeModel());
});

async function sheet(naam: string, cellen: readonly Celwaarde[][]): Promise<void> {
  await werkmap.addSheet(naam);
  const letter = String.fromCharCode(64 + (cellen[0]?.length ?? 1));
  await werkmap.write({ blad: naam, adres: `A1:${letter}${cellen.length}` }, cellen);
}

const STANDEN: Celwaarde[][] = [
  ['gemeente', 'periode', 'datum', 'bekend_op', 'gerealiseerd'],
  ['gem. Leusden', '2022-2', '2022-09-12', '2022-09-13', 25],
];

/** What is expected of Leusden on 10 October 2022 in a workbook. */
async function verwacht(): Promise<number | undefined> {
  const uitkomst = vooruitzichtVan({ ...gebied(3), kennis: await findPrognosekennis(werkmap) })?.uitkomst;
  return uitkomst !== undefined && isUitkomst(uitkomst) ? uitkomst.prognose.verwachte_achterstand : undefined;
}

describe('what a workbook knows for its forecasts', () => {
  it('is nothing without the sheets', async () => {
    expect(KENNISBLADEN).toContain(STANDENBLAD);
    expect(await findPrognosekennis(werkmap)).toBeUndefined();
  });

  it('is the standen that were put down, which a forecast then rests on, and says so', async () => {
    const zonder = await verwacht();
    await sheet(STANDENBLAD, STANDEN);
    const kennis = await findPrognosekennis(werkmap);
    expect(kennis?.voorkennis?.standen).toMatchObject([{ gemeente: 'gem. Leusden', gerealiseerd: 25 }]);
    expect(kennis?.zinnen).toEqual([KENNISZINNEN.standen(1)]);
    expect(await verwacht()).toBeGreaterThan(zonder ?? NaN);
  });

  it('is what was learned, on the sheet that PROGNOSE takes', async () => {
    const zonder = await verwacht();
    await sheet(PARAMETERBLAD, [
      ['naam', 'waarde', 'rust_op'],
      ['tempospreiding', 0.6, 'geleerd'],
      ['tempo Utrecht', 30, 'geleerd'],
    ]);
    const kennis = await findPrognosekennis(werkmap);
    expect(kennis?.voorkennis).toMatchObject({ parameters: { tempospreiding: 0.6 }, standen: [] });
    expect(kennis?.zinnen).toEqual([KENNISZINNEN.geleerd(1, 1)]);
    expect(await verwacht()).toBe(zonder);
    const uitkomst = vooruitzichtVan({ ...gebied(3), kennis })?.uitkomst;
    expect(uitkomst !== undefined && isUitkomst(uitkomst) ? uitkomst.invoer.parameters : undefined).toEqual({ tempospreiding: 0.6 });
  });

  it('is, where a sheet cannot be read, the defaults, and says so', async () => {
    await sheet(PARAMETERBLAD, [
      ['naam', 'waarde'],
      ['tempospreiding', 99],
    ]);
    await sheet(STANDENBLAD, [
      ['gemeente', 'periode'],
      ['Leusden', '2022-2'],
    ]);
    const kennis = await findPrognosekennis(werkmap);
    expect(kennis?.voorkennis).toEqual(GEEN_VOORKENNIS);
    expect(kennis?.zinnen).toHaveLength(2);
  });

  it('counts the rows of standen that cannot be read', async () => {
    await sheet(STANDENBLAD, [...STANDEN, ['Zeist', '2022-2', 'gisteren', null, 3]]);
    const [, zin] = (await findPrognosekennis(werkmap))?.zinnen ?? [];
    expect(zin).toContain('1 rij ');
    expect(zin).toContain('gisteren');
  });
});

it('is told in whole sentences', () => {
  expect(KENNISZINNEN.standen(2)).toBe('Eerdere standen van IBT-standen tellen mee (2 standen).');
  expect(KENNISZINNEN.standenOnleesbaar(2, 'Rij 3 niet.')).toBe('2 rijen van IBT-standen niet te lezen en niet meegeteld: Rij 3 niet.');
  expect(KENNISZINNEN.geleerd(1, 26)).toBe(
    'Gerekend met blad IBT-parameters: 1 aanname wijkt af van de standaard, van 26 gemeenten is het tempo geleerd.',
  );
  expect(KENNISZINNEN.parametersOnleesbaar('Rij 2.')).toBe(
    'Blad IBT-parameters is niet te lezen; gerekend met de standaardwaarden. Rij 2.',
  );
});
