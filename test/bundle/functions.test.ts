import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS_BUDGET } from '../../addin/build/gzip-budget.ts';
import { DIST } from '../../addin/build/paths.ts';
import type { FunctionsMetadata } from '../../addin/host/function-metadata.ts';
import { CONTRACT } from '../eigenschappen/contract.ts';
import { draws } from '../tier.ts';
import { type CustomFunction, callOne, HostError, loadFunctions, plain } from './excel-host.ts';
import { INVOERFOUT } from '../../core/invoer/invoer-messages.ts';
import { foutcel } from './excel-host.ts';
import { FUNCTIEFOUT } from '../../addin/functions/functions-messages.ts';
import { ZONDER_VORIGE_TREDE } from '../core/beoordeling/zonder-vorige-trede.ts';
import { BEOORDELINGSFOUT } from '../../core/beoordeling/index.ts';
import { MOTIVERINGSDELEN } from '../../core/beoordeling/motivering-texts.ts';

const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as FunctionsMetadata;
const { functions, globals } = loadFunctions();
const fn = (id: string): CustomFunction => {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`${id} is not in the bundle`);
  return found;
};
const INVOCATION = { address: 'Blad1!A1', functionName: 'IBT.TREDE', isInValuePreview: false };

describe('the built functions.js', () => {
  it('associates exactly the ids of functions.json', () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });
  it('holds the functions of the contract, no more and no fewer', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(CONTRACT).sort());
  });
  it('adds no global besides CustomFunctions', () => {
    expect(globals).toEqual(['CustomFunctions']);
  });
  it('stays within its budget', () => {
    expect(gzipSync(readFileSync(join(DIST, 'functions.js'))).length).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
  });
  it('names everything in Dutch metadata with an absolute help address of its own', () => {
    for (const { id, description, helpUrl, parameters } of metadata.functions) {
      expect(description.length).toBeGreaterThan(20);
      expect(helpUrl).toBe(`https://localhost:3000/hulp.html#${id}`);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(5);
    }
  });
  it('has a help page with a place and a computed example for every function', () => {
    const help = readFileSync(join(DIST, 'hulp.html'), 'utf8');
    for (const { id, name } of metadata.functions) {
      const sectie = help.split(`<section id="${id}">`)[1]?.split('</section>')[0] ?? '';
      expect(sectie).toContain(`Voorbeeld: <code>=IBT.${name}(`);
    }
    expect(help).toContain('<code>=IBT.TREDE(&quot;2022-1&quot;;203;171;168;2;;;1)</code> geeft</figcaption><p class="uitkomst">3</p>');
  });
  it('lets rich values and error cells through to the functions by one flag: with two Excel LTSC 2021 crashes', () => {
    expect({ ...metadata, functions: [] }).toEqual({ allowCustomDataForDataTypeAny: true, functions: [] });
  });
});

describe('called as Excel calls it', () => {
  it('null for omitted arguments, the invocation object last: Utrecht 2022-1 is trede 3', () => {
    expect(fn('TREDE')([['2022-1']], [[203]], [[171]], [[168]], [[2]], null, null, [[1]], null, INVOCATION)).toEqual([[3]]);
  });
  it('arguments left off altogether are omitted too', () => {
    expect(fn('TREDE')([['2022-1']], [[203]], [[171]], [[168]], [[2]])).toEqual([[3]]);
  });
  it('the invocation object is no argument, also where stale metadata puts it on an optional one', () => {
    expect(fn('TREDE')([['2022-1']], [[203]], [[171]], [[168]], [[2]], null, null, [[1]], INVOCATION)).toEqual([[3]]);
    expect(fn('TREDE')([['2022-1'], ['2022-1']], [[203]], [[171]], [[168]], [[2]], null, null, [[1]], INVOCATION)).toEqual([[3], [3]]);
    expect(fn('TREDENAAM')([[3]], INVOCATION)).toEqual([['Actief toezicht']]);
    expect(fn('MAATREGELEN')([[6]], INVOCATION)).toEqual(fn('MAATREGELEN')([[6]]));
  });
  it('extra trailing arguments are ignored', () => {
    expect(
      fn('TREDE')([['2022-1']], [[203]], [[171]], [[168]], [[2]], null, null, [[1]], null, [[99]], null, null, [['x']], INVOCATION),
    ).toEqual([[3]]);
  });
  it('rows, columns and blocks keep their shape; one cell stretches', () => {
    expect(fn('ACHTERSTAND')([[10, 20, 30]], [[1]])).toEqual([[9, 19, 29]]);
    expect(fn('ACHTERSTAND')([[10], [20]], [[1], [2]])).toEqual([[9], [18]]);
    expect(
      fn('ACHTERSTAND')(
        [
          [10, 20],
          [30, 40],
        ],
        [[1]],
        [[1]],
      ),
    ).toEqual([
      [8, 18],
      [28, 38],
    ]);
  });
  it('two shapes that do not fit give one error that names both', () => {
    expect(fn('ACHTERSTAND')([[10], [20]], [[1, 2]]).map((rij) => rij.map(plain))).toEqual([
      [
        foutcel(
          FUNCTIEFOUT.andere_vorm({
            ander: { naam: 'gerealiseerd', rijen: 1, kolommen: 2 },
            een: { naam: 'totaalopgave', rijen: 2, kolommen: 1 },
          }),
        ),
      ],
    ]);
  });
  it('a bad row is an error in its own cell and spoils no other', () => {
    const uitkomst = fn('TREDE')(
      [['2022-1'], ['2022-1'], ['2022-1']],
      [[203], ['veel'], [24]],
      [[171], [1], [1]],
      [[168], [6], [6]],
      [[2], [1], [1]],
    );
    expect(uitkomst.map(([cel]) => plain(cel))).toEqual([3, foutcel(INVOERFOUT.geen_aantal({ naam: 'taakstelling', cel: 'veel' })), 2]);
  });
  it('error cells and entities in a range are errors in their own row, and a rich value is its basic value', () => {
    const uitkomst = fn('ACHTERSTAND')(
      [[10], [new HostError('#REF!')], [{ type: 'FormattedNumber', basicValue: 5 }], [{ type: 'Entity', basicValue: 5 }], [20]],
      [[1]],
    );
    expect(uitkomst.map(([cel]) => plain(cel))).toEqual([
      9,
      foutcel(INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: new HostError('#REF!') })),
      4,
      foutcel(INVOERFOUT.geen_stand({ naam: 'totaalopgave', cel: { type: 'Entity' } })),
      19,
    ]);
  });
  it('what cannot be known is #N/A with the reason', () => {
    expect(callOne(fn('TREDE'), '2022-1', 203, 171, 168)).toContain(`#N/A ${ZONDER_VORIGE_TREDE}`);
    expect(callOne(fn('TREDE'), '2020-2', 203, 171, 168, 2)).toBe(
      foutcel(BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-2' } })),
    );
    expect(callOne(fn('MOTIVERING'), '2020-2', 203, 171, 168, 2)).toBe(
      foutcel(BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-2' } })),
    );
    expect(callOne(fn('REALISATIE'), 5, -3)).toBe(foutcel(FUNCTIEFOUT.geen_opgave({ opgave: -3 })));
  });
  it('a period that became a date gives the explanation, not a trede', () => {
    expect(callOne(fn('TREDE'), 44562, 203, 171, 168, 2)).toBe(
      foutcel(INVOERFOUT.periode_werd_datum({ naam: 'periode', cel: 44562, datum: 44562, bedoeld: '2022-1' })),
    );
  });
});

describe('blank cells', () => {
  const LEEG = [null, 0, ''];
  it('a blank periode gives a blank, in every host', () => {
    for (const leeg of LEEG) expect(callOne(fn('TREDE'), leeg, 203, 171, 168)).toBe('');
  });
  it('taakstelling, achterstand_begin and gerealiseerd all blank give a blank', () => {
    for (const leeg of LEEG) expect(callOne(fn('TREDE'), '2022-1', leeg, leeg, leeg, 2)).toBe('');
    for (const leeg of LEEG) expect(callOne(fn('TOTAALOPGAVE'), leeg, leeg)).toBe('');
    for (const leeg of LEEG) expect(callOne(fn('PERIODE'), leeg)).toBe('');
  });
  it('a blank taakstelling in a filled row is an error, "geen" is a real zero', () => {
    for (const leeg of LEEG)
      expect(callOne(fn('TREDE'), '2022-1', leeg, 5, 3, 2)).toBe(
        foutcel(INVOERFOUT.geen_taakstelling({ naam: 'taakstelling', cel: leeg })),
      );
    expect(callOne(fn('TREDE'), '2022-1', 'geen', 5, 3, 2)).toBe(3);
  });
  it('a required null or "" in a filled row is an error that names it; a gerealiseerd of 0 is used and said', () => {
    for (const leeg of [null, '']) {
      expect(callOne(fn('TREDE'), '2022-1', 203, 171, leeg, 2)).toBe(foutcel(INVOERFOUT.geen_aantal({ naam: 'gerealiseerd', cel: leeg })));
      expect(callOne(fn('TREDE'), '2022-1', 203, leeg, 168, 2)).toBe(
        foutcel(INVOERFOUT.geen_stand({ naam: 'achterstand_begin', cel: leeg })),
      );
    }
    expect(callOne(fn('TREDE'), '2022-1', 203, 171, 0, 2)).toBe(3);
    expect(callOne(fn('MOTIVERING'), '2022-1', 203, 171, 0, 2)).toContain(MOTIVERINGSDELEN.nul_of_leeg);
  });
  it('optional arguments: null, 0 and "" give the same', () => {
    const rijen = LEEG.map((leeg) =>
      [fn('TREDE'), fn('MOTIVERING')].map((functie) => callOne(functie, '2024-2', 20, 10, 19, leeg, leeg, leeg, leeg, leeg)),
    );
    expect(rijen[0]?.[0]).toMatch(/^#N\/A/);
    expect(rijen[1]).toEqual(rijen[0]);
    expect(rijen[2]).toEqual(rijen[0]);
    const metVorige = LEEG.map((leeg) => callOne(fn('MOTIVERING'), '2024-2', 20, 10, 20, 3, leeg, leeg, leeg, leeg));
    expect(metVorige[0]).toContain(MOTIVERINGSDELEN.ook_mogelijk('trede 2 of 4'));
    expect(new Set(metVorige).size).toBe(1);
    expect(callOne(fn('MOTIVERING'), '2024-2', 20, 10, 20, 3, null, null, null, 'geen')).toContain(
      `${MOTIVERINGSDELEN.ook_mogelijk('trede 2')} `,
    );
  });
});

describe('published figures', () => {
  it('where both standen of one moment are published, each names the other: 570 and 574 on 1 January 2024', () => {
    expect(callOne(fn('CIJFER'), 'provincie Utrecht', '2023-2', 'achterstand_eind')).toBe(570);
    expect(callOne(fn('BRON'), 'provincie Utrecht', '2023-2', 'achterstand_eind')).toContain('Andere gepubliceerde waarde: 574');
    expect(callOne(fn('CIJFER'), 'provincie Utrecht', '2024-1', 'achterstand_begin')).toBe(574);
    expect(callOne(fn('BRON'), 'provincie Utrecht', '2024-1', 'achterstand_begin')).toContain('Andere gepubliceerde waarde: 570');
  });
  it('where both are the same, no other is named', () => {
    expect(callOne(fn('BRON'), 'provincie Utrecht', '2023-2', 'achterstand_begin')).not.toContain('Andere gepubliceerde waarde');
  });
});

describe('hostile arguments', () => {
  it.each<[string, unknown[], RegExp]>([
    ['TREDE', ['2022-1', '203', 171, 168, 2], /taakstelling: kreeg de tekst "203"/],
    ['TREDE', ['2022-1', -1, 171, 168, 2], /taakstelling: kreeg het getal −1/],
    ['TREDE', ['2022-1', 1.5, 171, 168, 2], /taakstelling: kreeg het getal 1,5/],
    ['TREDE', ['2022-1', 1e308, 171, 168, 2], /taakstelling: kreeg het getal 1e\+308/],
    ['TREDE', ['2022-1', 203, 171, 168, 7], /vorige_trede: kreeg het getal 7/],
    ['CIJFER', ['__proto__', '2022-1', 'taakstelling'], /gebied.*__proto__/],
    ['CIJFER', ['Utrecht', '2022-1', 'constructor'], /grootheid.*constructor/],
    ['PEILDATUM', ['2022-1', 'toString'], /soort: kreeg de tekst "toString", verwacht een van: eind, begin, koppeling, correctie/],
    ['PERIODE', ['gisteren'], /datum: kreeg de tekst "gisteren"/],
  ])('%s(%j) is a clear Dutch error in its own cell', (id, argumenten, melding) => {
    expect(callOne(fn(id), ...argumenten)).toMatch(melding);
  });

  it('any arguments in any shape give a value or a proper error, never a throw, never NaN', () => {
    const cel = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        0,
        'geen',
        '2022-1',
        '2024-2',
        'Utrecht',
        'provincie Utrecht',
        'taakstelling',
        'trede',
        44562,
        undefined,
        NaN,
        Infinity,
        -Infinity,
        1e308,
        '__proto__',
        new HostError('#N/A'),
        { type: 'Entity', basicValue: '#VALUE!' },
        [],
        {},
      ),
      fc.integer({ min: -500, max: 500 }),
      fc.double(),
      fc.string(),
      fc.boolean(),
    );
    const matrix = fc.oneof(
      cel.map((waarde) => [[waarde]]),
      fc.array(fc.array(cel, { maxLength: 3 }), { maxLength: 3 }),
      cel,
      fc.constant(null),
    );
    let aantal = 0;
    for (const { id } of metadata.functions) {
      fc.assert(
        fc.property(fc.array(matrix, { maxLength: 11 }), (argumenten) => {
          aantal++;
          const uitkomst = fn(id)(...argumenten);
          expect(uitkomst.length).toBeGreaterThan(0);
          for (const waarde of uitkomst.flat()) {
            const goed =
              waarde instanceof HostError
                ? waarde.message.length > 10
                : typeof waarde === 'string' || typeof waarde === 'boolean' || Number.isFinite(waarde);
            if (!goed) throw new Error(`${id} gave ${String(waarde)}`);
            expect(String(plain(waarde))).not.toContain('Onverwachte fout');
          }
        }),
        { numRuns: draws(4000, 600) },
      );
    }
    expect(aantal).toBeGreaterThanOrEqual(draws(100_000, 15_000));
  });
});

describe('the simple functions', () => {
  it.each<[string, unknown[], unknown]>([
    ['PERIODE', [44743], '2022-2'],
    ['PERIODE', ['2022-06-30'], '2022-1'],
    ['PEILDATUM', ['2022-1'], 44743],
    ['PEILDATUM', ['2022-I', 'begin'], 44562],
    ['PEILDATUM', ['2022-1', 'koppeling'], 44652],
    ['PEILDATUM', ['2022-2', 'correctie'], 44958],
    ['TOTAALOPGAVE', [203, 171, 1], 375],
    ['TOTAALOPGAVE', [1651, -150], 1501],
    ['ACHTERSTAND', [375, 168], 207],
    ['ACHTERSTAND', [39, 13, 8], 18],
    ['ACHTERSTAND', [1477, 1635], -158],
    ['ACHTERSTAND', [375, 0], 375],
    ['REALISATIE', [168, 204], 168 / 204],
    ['REALISATIE', [168, 375], 0.448],
  ])('%s(%j) is %j', (id, argumenten, verwacht) => {
    expect(callOne(fn(id), ...argumenten)).toBe(verwacht);
  });
});
