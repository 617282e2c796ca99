import ts from 'typescript';
import { type ConfigEnv, defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** The files that hold what users read. */
const CATALOGUE = /\/(core|addin|notebooks)\/[^?]*-(messages|texts)\.ts$/;
const WORDS = /[a-zà-ÿ]{2,}[,.:;]? [a-zà-ÿ]{2,}/;

/** The parts of text in a file that belong to a sentence: from and to. */
function sentenceParts(source: ts.SourceFile): [from: number, to: number][] {
  const parts: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTemplateExpression(node) && WORDS.test(node.getText())) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) parts.push([part.getStart(), part.end]);
    } else if (ts.isStringLiteralLike(node) && WORDS.test(node.text)) parts.push([node.getStart(), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts;
}

/** A file with other words in all its sentences: `een geheel aantal` → `één géhéél aantal`. */
function reworded(code: string, id: string): string {
  const parts = sentenceParts(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
  return parts
    .sort(([a], [b]) => b - a)
    .reduce(
      (text, [from, to]) => text.slice(0, from) + text.slice(from, to).replace(/(?<=[a-z ’'"`])e(?=[a-z])/g, 'é') + text.slice(to),
      code,
    );
}

/** `npm run reword`: the tests while every sentence that users read has other words. What fails holds a copy of one. */
export default defineConfig((env: ConfigEnv) =>
  mergeConfig(base(env), {
    plugins: [
      {
        name: 'reword',
        enforce: 'pre',
        transform: (code: string, id: string) => (CATALOGUE.test(id) ? reworded(code, id) : undefined),
      },
    ],
  }),
);
