import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../addin/build/paths.ts';
import { FULL, patience, SEED } from '../tier.ts';

/** Expressions that can take more than linear time, and why that does no harm: what they see is short, or is our own text. */
const BOUNDED: Readonly<Record<string, string>> = {
  '/\\B(?=(\\d{3})+$)/g': 'the digits of one number',
  '/[t ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[-+]\\d{2}:\\d{2})?$/': 'a text of 40 characters at most',
  '/"[^"]*"|\\\\.|_.|\\*.|\\[[^\\]]*\\]/g': 'a number format, cut at 255 characters',
  '/(?:[*†‡]|[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079][)\\u207e]?)+$/': 'a text of 30 characters at most',
  '/;(?=(?:[^"]|"[^"]*")*$)/': 'a number format, cut at 255 characters',
  '/(?<!\\d)(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} [a-z]{3,9}\\.? \\d{4})(?![\\d])/giu':
    'a text of 2,000 characters at most',
  "/\\p{Lu}[\\p{L}'.-]{2,40}(?:straat|weg|laan|plein|hof|kade|gracht|dreef|pad|singel|steeg|markt|park|ring|dijk|plantsoen) \\d{1,4} ?(?:[a-z]|-\\d{1,3})?$/u":
    'a text of 2,000 characters at most',
  "/(?:^|[^\\p{L}\\d._%+-])[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d.-]{1,250}\\.\\p{L}{2,}/iu": 'a text of 2,000 characters at most',
  '/\\[[^\\]]*\\]/g': 'a number format, cut at 255 characters',
  '/\\[(.*)-[A-Z0-9]{3}\\]/g': 'a number format, cut at 255 characters',
  '/>\\d{4}-\\d\\d-\\d\\dT[^<]*</g': 'a document of our own, in which no text holds a bare >',
  '/https?:\\/\\/\\S+\\.js/': 'the stack of an error',
  '/url\\(#([^)]+)\\)/g': 'a drawing of our own',
  '/([\\p{L}][\\p{L}\\d.]*)(?=\\()/gu': 'what was typed into one cell',
  '/^\\s*\\n|\\n\\s*$/g': 'the text of a notebook',
};

/** Rooms that see only our own texts: the build, and what renders notebooks. */
const OWN_TEXTS = /^(?:addin\/build|notebooks\/render)\//;

/** Every regular expression in the source, with where it stands first. */
function expressions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const room of ['core', 'addin', 'notebooks']) {
    for (const entry of readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(ROOT.length + 1).replaceAll('\\', '/');
      if (!entry.isFile() || !entry.name.endsWith('.ts') || OWN_TEXTS.test(name)) continue;
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, name);
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
    }
  }
  return found;
}

const FOUND = [...expressions()];
/** So many are tried at `npm test`, others at each commit. */
const SHARE = 12;
const begin = SEED % FOUND.length;
const TRIED = FULL ? FOUND : [...FOUND, ...FOUND].slice(begin, begin + SHARE);

function isLinear(text: string): boolean {
  const end = text.lastIndexOf('/');
  return checkSync(text.slice(1, end), text.slice(end + 1), { timeout: 20_000 }).status === 'safe';
}

describe('the regular expressions', () => {
  it('take linear time on whatever text, unless what they see is bounded', { timeout: patience(180) }, () => {
    process.env['RECHECK_BACKEND'] = 'pure';
    const slow = TRIED.filter(([text]) => !(text in BOUNDED) && !isLinear(text)).map(([text, where]) => `${where}: ${text}`);
    expect(slow).toEqual([]);
  });

  it('that are said to be bounded are still there', () => {
    expect(Object.keys(BOUNDED).filter((text) => !FOUND.some(([found]) => found === text))).toEqual([]);
  });

  it('that are quadratic are noticed', () => {
    process.env['RECHECK_BACKEND'] = 'pure';
    expect(isLinear('/_xldudf_\\w+(?=\\()/gi')).toBe(false);
    expect(isLinear('/_xldudf_\\w+/gi')).toBe(true);
  });
});
