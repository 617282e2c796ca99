import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bewijs } from '../../../addin/build/check-bewijs.ts';
import { datumOf } from '../../../core/datum.ts';
import { ZEGELKOLOMMEN, zegelrij } from '../../../core/zegel/zegelblad.ts';
import { type Cellen, type Zegelwerkmap, zegelwerkmappen } from '../../core/zegel/zegelwerkmap.ts';
import { xlsx, xlsxDelen } from '../inlezen/maak-xlsx.ts';
import { temporaryFolder } from './temporary-folder.ts';

const OP = datumOf(2026, 11, 30);

function cellOf(cel: string | number | null): string {
  if (typeof cel === 'number') return `<c><v>${cel}</v></c>`;
  return cel === null ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${cel}</t></is></c>`;
}

function file({ vaststellingen, genoteerd }: Zegelwerkmap): Uint8Array {
  const escape = (cel: unknown): string | number | null =>
    typeof cel === 'string' ? cel.replace(/[<>&]/g, (teken) => `&#${teken.charCodeAt(0)};`) : typeof cel === 'number' ? cel : null;
  const sheet = (rijen: Cellen): string =>
    // More than 26 columns: a cell without an address follows the one before it.
    rijen
      .map((cellen) => `<row>${cellen.map((cel) => cellOf(escape(cel))).join('')}</row>`)
      .join('');
  const zegels = [ZEGELKOLOMMEN, ...genoteerd.vaststellingen.map((stand) => zegelrij('IBT-vaststellingen', stand, OP))];
  return xlsx(
    xlsxDelen([
      { naam: 'IBT-vaststellingen', rijen: sheet(vaststellingen) },
      { naam: 'IBT-zegels', rijen: sheet(zegels) },
    ]),
  );
}

it('writes a receipt of a workbook, finds that it fits, and finds a workbook of which a row is gone', async () => {
  const [werkmap] = fc.sample(
    zegelwerkmappen.filter(({ vaststellingen }) => vaststellingen.length > 3),
    1,
  ) as [Zegelwerkmap];
  const kort: Zegelwerkmap = { ...werkmap, vaststellingen: werkmap.vaststellingen.toSpliced(2, 1) };
  const map = temporaryFolder({ 'heel.xlsx': file(werkmap), 'kort.xlsx': file(kort) });
  const uit = join(map, 'uit');
  const made = await bewijs(['--werkmap', join(map, 'heel.xlsx'), '--uit', uit], OP);
  expect(made.zinnen).toHaveLength(1);
  expect(made.klopt).toBe(true);
  const [naam = ''] = readdirSync(uit);
  expect(readFileSync(join(uit, naam), 'utf8')).toContain('Zegel: ');
  expect((await bewijs(['--werkmap', join(map, 'heel.xlsx'), '--bewijs', join(uit, naam)], OP)).klopt).toBe(true);
  expect((await bewijs(['--werkmap', join(map, 'kort.xlsx'), '--bewijs', join(uit, naam)], OP)).klopt).toBe(false);
  writeFileSync(join(map, 'leeg.txt'), 'niets');
  await expect(bewijs(['--werkmap', join(map, 'heel.xlsx'), '--bewijs', join(map, 'leeg.txt')], OP)).rejects.toThrow(
    'geen ontvangstbewijs',
  );
});
