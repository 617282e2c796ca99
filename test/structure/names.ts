import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../addin/build/paths.ts';
import { group } from '../../core/group.ts';
import { ENGLISH } from './glossary.ts';

/** A source file: its path from the top folder, the names it declares, those of them that it exports, and the paths it imports. */
export interface Source {
  readonly path: string;
  readonly names: readonly string[];
  readonly exports: readonly string[];
  readonly imports: readonly string[];
}

/** The source files of core, add-in and notebooks. */
export function sources(): Source[] {
  const paths = ['core', 'addin', 'notebooks'].flatMap((folder) => ts.sys.readDirectory(join(ROOT, folder), ['.ts', '.mjs']));
  return paths.map((path) => sourceOf(relative(ROOT, path), readFileSync(path, 'utf8')));
}

/** One source file, from its path and text. */
export function sourceOf(path: string, text: string): Source {
  const parsed = ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const own = imports.filter((imported) => imported.startsWith('.')).map((imported) => join(dirname(path), imported));
  return { path, names: [...declaredIn(parsed)], exports: [...exportedFrom(parsed)], imports: own };
}

/** The names that a file gives: of what it declares, and of the members of that. */
function declaredIn(parsed: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ('name' in node && isName(node.name) && !ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return names;
}

/** The names that a file both declares and exports; what it passes on from another file is not among them. */
function exportedFrom(parsed: ts.SourceFile): Set<string> {
  const exported = parsed.statements.filter(
    (statement) => ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return new Set(
    exported
      .flatMap((statement): readonly ts.Node[] =>
        ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement],
      )
      .flatMap((declaration) => ('name' in declaration && isName(declaration.name) ? [declaration.name.text] : [])),
  );
}

function isName(name: unknown): name is ts.Identifier {
  return typeof name === 'object' && name !== null && 'kind' in name && name.kind === ts.SyntaxKind.Identifier;
}

/** The Dutch technical words in a name or path, each with the English for it: `toonRij` gives `toon: show`. */
export function dutchIn(name: string): string[] {
  const words =
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => (ENGLISH.has(word) ? [`${word}: ${ENGLISH.get(word)}`] : []));
}

/** The files that have one name, `index.ts` apart; a room may be in core and add-in, and a function is named as the core file it gives. */
export function sameNames(paths: readonly string[]): string[] {
  const perName = group(paths, (path) => basename(path));
  return [...perName].filter(([name, same]) => name !== 'index.ts' && rooms(same) > 1).map(([name]) => name);
}

/** In how many rooms of different names the paths lie. */
function rooms(paths: readonly string[]): number {
  const inCore = paths.some((path) => path.startsWith('core/'));
  const others = paths.filter((path) => !(inCore && path.startsWith('addin/functions/')));
  return new Set(others.map((path) => basename(dirname(path)))).size;
}

/** A way round along imports, as the paths on it; none when there is none. Imports of types count too. */
export function circle(files: readonly Source[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const found = follow(next, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  return files.map(({ path }) => follow(path, [])).find((found) => found.length > 0) ?? [];
}

/** The files that import a test. */
export function importersOfTests(files: readonly Source[]): string[] {
  return files.filter(({ imports }) => imports.some((path) => path.startsWith('test/'))).map(({ path }) => path);
}

/** The names that several files export as their own, each with these files: `Tabel: core/tabel.ts, notebooks/tabel.ts`. */
export function homonyms(files: readonly Source[], perView: ReadonlySet<string> = new Set()): string[] {
  const exported = files.flatMap(({ path, exports }) => exports.map((name) => ({ name, path })));
  return [...group(exported, ({ name }) => name)]
    .map(([name, all]) => ({ name, paths: all.map(({ path }) => path) }))
    .filter(({ name, paths }) => paths.length > 1 && !(perView.has(name) && inViewsOfTheirOwn(paths)))
    .map(({ name, paths }) => `${name}: ${paths.join(', ')}`);
}

function inViewsOfTheirOwn(paths: readonly string[]): boolean {
  return paths.every((path) => path.startsWith('addin/taskpane/')) && new Set(paths.map(dirname)).size === paths.length;
}
