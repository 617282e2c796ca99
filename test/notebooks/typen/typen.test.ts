import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const PATH = fileURLToPath(new URL('./fout.nb.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The lines at which tsc finds an error in the fixture once its expectations are taken out. */
function foutregels(): number[] {
  const bron = readFileSync(PATH, 'utf8').replaceAll('@ts-expect-error', 'hieronder:');
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile) as { config: { compilerOptions: unknown } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => (path === PATH ? bron : read(path));
  const programma = ts.createProgram([PATH], { ...options, types: [] }, host);
  const file = programma.getSourceFile(PATH);
  return programma.getSemanticDiagnostics(file).map(({ start = 0, file }) => (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1);
}

describe('tsc', () => {
  it('reports a wrong name, type or order in a cell at the line of that cell, and nothing else', () => {
    const verwacht = readFileSync(PATH, 'utf8')
      .split('\n')
      .flatMap((regel, i) => (regel.includes('@ts-expect-error') ? [i + 2] : []));
    expect(verwacht).toHaveLength(6);
    expect([...new Set(foutregels())]).toEqual(verwacht);
  });
});
