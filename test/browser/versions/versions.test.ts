import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FunctionsMetadata } from '../../../addin/host/function-metadata.ts';
import { ROOT } from '../../../addin/build/paths.ts';
import { adresVan, vakVan } from '../../../addin/host/adres.ts';
import type { Celwaarde, Werkmap } from '../../../addin/host/werkmap.ts';
import { load } from '../../browser/belasting/werkbank.ts';
import { type Filecell, readWerkmapfile } from '../../bundle/werkmap-file.ts';
import { useStage } from '../stage.ts';
import { openWorkbench } from '../workbench/workbench-page.ts';
import { isMeant } from './meant.ts';

const FIXTURES = join(ROOT, 'test/fixtures');
const FILES = readdirSync(FIXTURES).flatMap((version) =>
  readdirSync(join(FIXTURES, version))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ version, name })),
);
const stage = useStage();

/** A block that holds all cells of a sheet. */
function around(cells: ReadonlyMap<string, Filecell>): string {
  const zones = [...cells.keys()].map(vakVan);
  return adresVan({
    left: 0,
    top: 0,
    right: Math.max(...zones.map(({ right }) => right)),
    bottom: Math.max(...zones.map(({ bottom }) => bottom)),
  });
}

/** What a cell shows; a file keeps of an error its code only, and nothing for a cell with nothing to see. */
function shown(value: Celwaarde | undefined): unknown {
  if (typeof value === 'object' && value !== null) return 'fout' in value ? value.fout : value;
  return value === '' || value === undefined ? null : value;
}

/** A stored formula as a user reads it, in English. */
function readable(formula: string, names: ReadonlyMap<string, string>): string {
  return `=${formula.replace(/_xldudf_IBT_(\w+)/g, (_, id: string) => `IBT.${names.get(id) ?? id}`).replaceAll('_xlfn.', '')}`;
}

async function compared(
  werkmap: Werkmap,
  sheets: ReadonlyMap<string, ReadonlyMap<string, Filecell>>,
  names: ReadonlyMap<string, string>,
): Promise<{ differences: string[]; values: number; formulas: number }> {
  const differences: string[] = [];
  const counted = { values: 0, formulas: 0 };
  for (const [blad, cells] of sheets) {
    if (cells.size === 0) continue;
    const [shownNow, written] = [
      await werkmap.read({ blad, adres: around(cells) }),
      await werkmap.readFormulas({ blad, adres: around(cells) }),
    ];
    for (const [adres, { value, formula }] of cells) {
      const { left, top } = vakVan(adres);
      const [was, is] = [shown(value), shown(shownNow[top]?.[left])];
      if (was !== is && !isMeant(`${blad}!${adres}`, was, is)) differences.push(`${blad}!${adres}: ${String(was)} → ${String(is)}`);
      const now = written[top]?.[left] ?? null;
      const then = formula === undefined ? null : readable(formula, names);
      if (then !== null && now?.replaceAll(' ', '') !== then.replaceAll(' ', ''))
        differences.push(`${blad}!${adres}: ${then} → ${String(now)}`);
      counted.values++;
      if (then !== null) counted.formulas++;
    }
  }
  return { differences, ...counted };
}

describe.each(FILES)('$name as version $version left it', ({ version, name }) => {
  it('opens without a loss, and every formula and value comes back the same', async () => {
    const bytes = readFileSync(join(FIXTURES, version, name));
    const { functions } = JSON.parse(readFileSync(join(FIXTURES, version, 'functions.json'), 'utf8')) as FunctionsMetadata;
    const { page, werkmap, watch } = await openWorkbench(stage.browser, stage.url);
    onTestFinished(() => page.close());
    await load(page, name, bytes);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    const { differences, values, formulas } = await compared(
      werkmap,
      readWerkmapfile(bytes).sheets,
      new Map(functions.map((each) => [each.id, each.name])),
    );
    expect(differences).toEqual([]);
    expect(values).toBeGreaterThan(1_500);
    expect(formulas).toBeGreaterThan(50);
    expect(watch.pageErrors).toEqual([]);
  });
});
