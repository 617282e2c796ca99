import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleTemplate } from '../../../addin/documenten/sample-template.ts';
import { BESTANDSFOUT } from '../../../addin/inlezen/inlezen-messages.ts';
import { checkedWordTemplate } from '../../../addin/inlezen/word-template.ts';
import { file } from './lezen.ts';

const word = { 'word/document.xml': strToU8('<w:document/>') };

describe('a Word template', () => {
  it('is given as it is', async () => {
    const bytes = await sampleTemplate();
    expect(checkedWordTemplate(bytes)).toBe(bytes);
  });

  it.each([
    ['is a text', strToU8('Beste lezer'), BESTANDSFOUT.geen_word()],
    ['is a workbook', file('libreoffice.xlsx'), BESTANDSFOUT.geen_word()],
    ['is an old document or has a password', file('oud.xls'), BESTANDSFOUT.geen_word()],
    ['has macros', zipSync({ ...word, 'word/vbaProject.bin': strToU8('x') }), BESTANDSFOUT.macro()],
    ['is a bomb', zipSync({ ...word, 'word/media/a.bin': new Uint8Array(200_000_000) }), BESTANDSFOUT.verdacht()],
  ])('that %s is refused for that reason', (_, bytes, reason) => {
    expect(() => checkedWordTemplate(bytes)).toThrow(reason);
  });
});
