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
export function broncodeVan(pad: string): ReadonlyMap<string, Celcode> {
  const bestand = ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true);
  const gevonden = new Map<string, Celcode>();
  const bezoek = (deel: ts.Node): void => {
    if (ts.isCallExpression(deel) && ts.isPropertyAccessExpression(deel.expression) && CELSOORTEN.has(deel.expression.name.text)) {
      const [naam, , functie] = deel.arguments;
      if (naam !== undefined && functie !== undefined && ts.isStringLiteral(naam)) gevonden.set(naam.text, celcode(bestand, deel.expression.name, functie));
    }
    ts.forEachChild(deel, bezoek);
  };
  bezoek(bestand);
  return gevonden;
}

function celcode(bestand: ts.SourceFile, naam: ts.Node, functie: ts.Node): Celcode {
  const { line } = bestand.getLineAndCharacterOfPosition(naam.getStart(bestand));
  return { code: ontdaanVanInspringing(functie.getText(bestand)), regel: line + 1 };
}

/** The text without the indentation all lines after the first share. */
function ontdaanVanInspringing(tekst: string): string {
  const [eerste = '', ...rest] = tekst.split('\n');
  const diepte = Math.min(...rest.filter((regel) => regel.trim() !== '').map((regel) => regel.length - regel.trimStart().length), Infinity);
  return [eerste, ...rest.map((regel) => regel.slice(Number.isFinite(diepte) ? diepte : 0))].join('\n');
}
