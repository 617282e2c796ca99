import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PAD = fileURLToPath(new URL('./fout.nb.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The lines at which tsc finds an error in the fixture once its expectations are taken out. */
function foutregels(): number[] {
  const bron = readFileSync(PAD, 'utf8').replaceAll('@ts-expect-error', 'hieronder:');
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile) as { config: { compilerOptions: unknown } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const lees = host.readFile.bind(host);
  host.readFile = (pad) => (pad === PAD ? bron : lees(pad));
  const programma = ts.createProgram([PAD], { ...options, types: [] }, host);
  const bestand = programma.getSourceFile(PAD);
  return programma.getSemanticDiagnostics(bestand).map(({ start = 0, file }) => (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1);
}

describe('tsc', () => {
  it('reports a wrong name, type or order in a cell at the line of that cell, and nothing else', () => {
    const verwacht = readFileSync(PAD, 'utf8').split('\n').flatMap((regel, i) => (regel.includes('@ts-expect-error') ? [i + 2] : []));
    expect(verwacht).toHaveLength(6);
    expect([...new Set(foutregels())]).toEqual(verwacht);
  });
});
