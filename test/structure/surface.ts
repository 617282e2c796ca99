import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { makeMetadata } from '../../addin/build/metadata.ts';
import { ROOT } from '../../addin/build/paths.ts';
import { withGlossary } from './glossary.ts';

/** Where the public surface is kept: `npm run surface` writes it, and a test holds it against the sources. */
export const SURFACE = join(ROOT, 'test/structure/surface.md');

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** A literal type of text. */
const TEXT = /"(?:[^"\\]|\\.)*"|`[^`]*`/g;
const printer = ts.createPrinter({ removeComments: true });

/** The public surface as Markdown: what each room of core exports, with its types, and the functions with their parameters. */
export async function surface(): Promise<string> {
  const head = '# Public surface\n\nMade by `npm run surface`: a change of this file is a change of what others build on.';
  return `${[head, await functions(), ...rooms()].join('\n\n')}\n`;
}

/** The functions as functions.json describes them, a parameter that may be left out with a question mark. */
async function functions(): Promise<string> {
  const { metadata } = await makeMetadata('');
  const lines = metadata.functions.map(
    ({ id, parameters }) => `- ${id}(${parameters.map(({ name, optional }) => (optional ? `${name}?` : name)).join('; ')})`,
  );
  return `## Functions\n\n${lines.sort().join('\n')}`;
}

/** A section for each file of core that others may import: those at its top, and the `index.ts` of its rooms. */
function rooms(): string[] {
  const core = join(ROOT, 'core');
  // Without resolving, the program is core alone: the types of vega would take longer than all else.
  const program = ts.createProgram(ts.sys.readDirectory(core, ['.ts', '.json']), {
    ...compilerOptions(),
    types: [],
    lib: ['lib.es2023.d.ts'],
    noResolve: true,
  });
  const checker = program.getTypeChecker();
  return ts.sys
    .readDirectory(core, ['.ts'], undefined, ['*', '*/index.ts'])
    .sort()
    .flatMap((path) => {
      const source = program.getSourceFile(path);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) return [];
      const exported = checker.getExportsOfModule(module).map((symbol) => declaration(checker, symbol));
      const name = relative(ROOT, basename(path) === 'index.ts' ? dirname(path) : path);
      return [`## ${name}\n\n\`\`\`ts\n${exported.sort().join('\n')}\n\`\`\``];
    });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT).options;
}

/** What an export is, as a declaration file says it: a constant by its type, a function without its body. */
function declaration(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const node = target.declarations?.[0];
  if (!node) throw new Error(`${symbol.name} is declared nowhere`);
  if (ts.isVariableDeclaration(node)) return `const ${symbol.name}: ${typeOf(checker, node)};`;
  return printer.printNode(ts.EmitHint.Unspecified, withoutBodies(node), node.getSourceFile()).replace(/^export /, '');
}

/** A constant's type: as written, or as inferred. A sentence is a `string`: other words are no change of the surface. */
function typeOf(checker: ts.TypeChecker, node: ts.VariableDeclaration): string {
  const type = node.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(node), node, FLAGS);
  return type.replace(TEXT, (text) => (text.includes(' ') ? 'string' : text));
}

function withoutBodies<T extends ts.Node>(node: T): T {
  return ts.visitEachChild(
    node,
    (child) => (ts.isBlock(child) ? undefined : ts.isClassElement(child) ? withoutBodies(child) : child),
    undefined,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SURFACE, await surface());
  const contributing = join(ROOT, 'CONTRIBUTING.md');
  writeFileSync(contributing, withGlossary(readFileSync(contributing, 'utf8')));
}
