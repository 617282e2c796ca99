import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFileBeside } from '../../../addin/build/read-beside.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { readFile } from '../../../addin/inlezen/read-file.ts';
import { NO_PROGRESS } from '../inlezen/geen-voortgang.ts';
import { file } from '../inlezen/lezen.ts';

describe('a file that a command reads in a thread', () => {
  it('has the rows of a text', async () => {
    const bytes = strToU8('gemeente;periode\nZeist;2022-1\n');
    expect(await readFileBeside(bytes)).toEqual(await readFile(bytes, NO_PROGRESS));
  });

  it.each(['libreoffice.xlsx', 'oud.xls', 'libreoffice.ods'])('has the sheets and cells of the file itself: %s', async (name) => {
    const [beside, here] = [await readFileBeside(file(name)), await readFile(file(name), NO_PROGRESS)];
    if (beside.soort !== 'werkmap' || here.soort !== 'werkmap') throw new Error('no workbook');
    expect(beside.werkmap.bladen).toEqual(here.werkmap.bladen.map(({ naam, verborgen }) => ({ naam, verborgen })));
    for (const { naam } of here.werkmap.bladen) expect(await beside.werkmap.read(naam)).toEqual(await here.werkmap.read(naam, NO_PROGRESS));
  });

  it('is refused in the same words', async () => {
    await expect(readFileBeside(file('met-wachtwoord.xlsx'))).rejects.toThrow(BESTANDSFOUT.beveiligd().message);
    await expect(readFileBeside(file('oud.xls').slice(0, 2_000))).rejects.toThrow(BESTANDSFOUT.kapot().message);
  });
});
