import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataFrom } from '../../../addin/build/metadata.ts';
import { FEITEN, FIELDS } from '../../../core/feiten/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is made from one function with these parameters; `params` are the lines of its doc comment that tell of them. */
function made(parameters: string, ...params: readonly string[]): ReturnType<typeof metadataFrom> {
  const comment = [
    '/**',
    ' * Een proef.',
    ' * @customfunction PROEF PROEF',
    ...params.map((line) => ` * @param ${line}`),
    ' * @returns Iets.',
    ' */',
  ];
  const folder = temporaryFolder({
    'proef.ts': `${comment.join('\n')}\nexport function PROEF(${parameters}): any[][] {\n  return [['proef']];\n}\n`,
  });
  return metadataFrom([join(folder, 'proef.ts')], 'https://example.org');
}

const descriptions = async (...call: Parameters<typeof made>) =>
  (await made(...call)).metadata.functions[0]?.parameters.map(({ description }) => description);

describe('the sentence of a parameter', () => {
  it.each(FEITEN)('comes from the schema for the fact %s', async (naam) => {
    expect(await descriptions(`${naam}: any[][]`)).toEqual([FIELDS[naam].omschrijving]);
  });
  it('is that of the doc comment where it says something else of a fact', async () => {
    expect(await descriptions('gekoppeld: any[][]', 'gekoppeld Iets bijzonders.')).toEqual(['Iets bijzonders.']);
  });
  it('fails the build where neither the doc comment nor the schema has one', async () => {
    await expect(made('onbekende: any[][]')).rejects.toThrow('PROEF.onbekende: no description');
  });
  it('fails the build where the doc comment repeats that of the schema', async () => {
    await expect(made('gekoppeld: any[][]', `gekoppeld ${FIELDS.gekoppeld.omschrijving}`)).rejects.toThrow('PROEF.gekoppeld: leave out');
  });
});
