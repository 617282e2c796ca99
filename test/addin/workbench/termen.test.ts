import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { adaptBuiltInFunctions } from '../../../addin/workbench/built-in-functions.ts';
import { translate } from '../../../addin/workbench/workbench-texts.ts';
import { FUNCTIES } from '../../../addin/workbench/terms/functies.ts';
import { VERTALINGEN } from '../../../addin/workbench/terms/termen.ts';
import { library, registerTrialFunctions } from './library.ts';

const dist = createRequire(import.meta.url)
  .resolve('@odoo/o-spreadsheet')
  .replace(/[^/]+$/, '');
const source = readFileSync(`${dist}o_spreadsheet.esm.js`, 'utf8');
const templates = readFileSync(`${dist}o_spreadsheet.xml`, 'utf8').replace(/\s+/g, ' ').replaceAll('&quot;', '"');

/** The parts of the library whose texts a user of the workbench meets; what is hidden here is left out. */
const SHOWN =
  /^src\/(registries\/(menus|side_panel)|actions\/(?!figure)|formulas\/|types\/errors|functions\/(helpers|helper_assert|create)|helpers\/ui\/|components\/(side_panel\/(?!pivot|carousel|chart\/(geo|calendar|treemap|sunburst|funnel|waterfall|gauge|scorecard))|bottom_bar|top_bar|error_tooltip|composer|filters|tables|spreadsheet_print|named_range)|plugins\/(ui_core_views\/(cell_evaluation|evaluation_data)|ui_feature\/(data_cleanup))|registries\/criterion)/;
/** Offered nowhere in the workbench, or a function's own name. */
const NOT_MET = /pivot|carousel|^Expand\/Collapse$|Spreadsheet settings|Measure "%s"|^(SUM|AVERAGE|COUNT|MAX|MIN)$/i;

function shownTerms(): string[] {
  const terms = new Set<string>();
  for (const part of source.split('//#region ').slice(1)) {
    if (!SHOWN.test(part)) continue;
    for (const [, literal] of part.matchAll(/(?<![\w$])_t\(\s*("(?:[^"\\]|\\.)*")/g)) {
      const term = JSON.parse((literal as string).replaceAll("\\'", "'")) as string;
      if (!NOT_MET.test(term)) terms.add(term);
    }
  }
  return [...terms];
}

describe('the Dutch of the library', () => {
  it('has every text of its menus, panels, messages and errors', () => {
    const terms = shownTerms();
    expect(terms.length).toBeGreaterThan(400);
    expect(terms.filter((term) => !(term in VERTALINGEN))).toEqual([]);
  });

  it('has no text that the library does not say', () => {
    const stale = Object.keys(VERTALINGEN).filter(
      (term) => !source.includes(JSON.stringify(term).slice(1, -1)) && !templates.includes(term) && !source.includes(term),
    );
    expect(stale).toEqual([]);
  });

  it('keeps the places that the library fills in', () => {
    const places = (text: string): string[] => (text.match(/%s|%\(\w+\)s|\[\[FUNCTION_NAME\]\]/g) ?? []).sort();
    const wrong = Object.entries(VERTALINGEN).filter(([term, dutch]) => places(term).join() !== places(dutch).join());
    expect(wrong).toEqual([]);
  });

  it('finds a text that a template breaks over lines', () => {
    expect(
      translate(
        'This tool analyzes formulas for patterns and highlights inconsistencies. Irregularities\n            may indicate potential errors in formula structures, references or arguments.',
      ),
    ).toMatch(/^Formules die afwijken/);
  });

  it('leaves a text without Dutch as it is', () => {
    expect(translate('No such term')).toBe('No such term');
  });
});

describe('the built-in functions', () => {
  beforeAll(() => {
    registerTrialFunctions();
    adaptBuiltInFunctions(library);
  });
  const functions = library.registries.functionRegistry;

  it.each(Object.entries(FUNCTIES))('%s has a description for each of its arguments', (name, [, , ...args]) => {
    expect(functions.get(name).args).toHaveLength(args.length);
  });

  it('are described in Dutch, with the name they have in a Dutch Excel', () => {
    expect(functions.get('SUM').description).toBe('Telt getallen op. In Excel: SOM.');
    expect(functions.get('VLOOKUP').args.map(({ description }) => description)[0]).toBe('Waarde die wordt gezocht.');
  });

  it('are proposed only when they are described, and ours always', () => {
    expect(functions.get('PMT').hidden).toBe(true);
    expect(functions.get('SUM').hidden).toBe(false);
    expect(functions.get('IBT.ECHO').hidden).toBe(false);
  });

  it('are found by their Dutch name, and by their own', () => {
    const provider = library.registries.autoCompleteProviders.get('functions_and_named_ranges');
    const composer = { currentContent: '=' };
    const getters = { getNamedRanges: () => [] };
    const key = (typed: string, name: string): string | undefined => {
      const proposals = provider.getProposals.call({ composer, getters } as never, { type: 'SYMBOL', value: typed } as never, '=') as {
        text: string;
        fuzzySearchKey: string;
      }[];
      return proposals.find(({ text }) => text === name)?.fuzzySearchKey;
    };
    expect(key('som', 'SUM')).toBe('SOM');
    expect(key('su', 'SUM')).toBe('SUM');
    expect(key('IBT', 'IBT.ECHO')).toBe('IBT.ECHO');
  });
});
