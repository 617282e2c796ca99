import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The code of a cell as its author wrote it. */
export interface Celcode {
  readonly code: string;
  /** Line in the notebook, from 1. */
  readonly regel: number;
}

const CELSOORTEN: ReadonlySet<string> = new Set(['waarde', 'bevinding', 'tekst', 'tabel', 'statistiek', 'grafiek']);

/** The code of every cell of a notebook, by the cell's name. */
export function broncodeVan(path: string): ReadonlyMap<string, Celcode> {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, Celcode>();
  const bezoek = (deel: ts.Node): void => {
    if (ts.isCallExpression(deel) && ts.isPropertyAccessExpression(deel.expression) && CELSOORTEN.has(deel.expression.name.text)) {
      const [naam, , functie] = deel.arguments;
      if (naam !== undefined && functie !== undefined && ts.isStringLiteral(naam))
        found.set(naam.text, celcode(file, deel.expression.name, functie));
    }
    ts.forEachChild(deel, bezoek);
  };
  bezoek(file);
  return found;
}

function celcode(file: ts.SourceFile, naam: ts.Node, functie: ts.Node): Celcode {
  const { line } = file.getLineAndCharacterOfPosition(naam.getStart(file));
  return { code: ontdaanVanInspringing(functie.getText(file)), regel: line + 1 };
}

/** The text without the indentation all lines after the first share. */
function ontdaanVanInspringing(tekst: string): string {
  const [eerste = '', ...rest] = tekst.split('\n');
  const depth = Math.min(...rest.filter((regel) => regel.trim() !== '').map((regel) => regel.length - regel.trimStart().length), Infinity);
  return [eerste, ...rest.map((regel) => regel.slice(Number.isFinite(depth) ? depth : 0))].join('\n');
}
