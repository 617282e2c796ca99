import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../addin/build/paths.ts';
import { patience } from '../../tier.ts';
import { played } from '../drill/play.ts';
import { WAYS } from '../drill/ways.ts';
import { useStage } from '../stage.ts';

const stage = useStage();
const page = readFileSync(join(ROOT, 'addin/help/verlies.md'), 'utf8');

describe.each(WAYS)('a way to lose work: $title', ({ ways }) => {
  it.each(ways)('$what, leaves all of it, or it was told, as the page of the drill says', { timeout: patience(150) }, async (way) => {
    const { outcome, left } = await played(stage, way);
    expect(outcome, left).not.toBe('stil verloren');
    expect(page).toContain(`| ${way.what} | ${outcome} |`);
  });
});
