import { type DifferenceReport, type Kind, KINDS_SHOWN, LEAST_VALUES } from './compare.ts';

/** No longer than this, an example is still read. */
const LONGEST = 700;

/** Whether all differences are explained, no function is gone, and enough results are values. */
export function isWell({ functions, onlyBefore }: DifferenceReport): boolean {
  return onlyBefore.length === 0 && functions.every(({ unexplained, values }) => unexplained === 0 && values >= LEAST_VALUES);
}

/** The comparison as text: a row per function, then each kind of difference with its smallest example. */
export function report(found: DifferenceReport): string {
  const total = (count: 'calls' | 'same' | 'explained' | 'unexplained') => found.functions.reduce((sum, one) => sum + one[count], 0);
  const line = (id: string, cells: readonly (number | string)[]) =>
    [id.padEnd(22), ...cells.map((cell) => String(cell).padStart(11))].join(' ');
  return [
    line('function', ['calls', 'same', 'explained', 'different', 'values']),
    ...found.functions.map((one) =>
      line(one.id, [
        one.calls,
        one.same,
        one.explained,
        one.unexplained,
        `${Math.round(100 * one.values)}%${one.values < LEAST_VALUES ? ' (few)' : ''}`,
      ]),
    ),
    line('all', [total('calls'), total('same'), total('explained'), total('unexplained'), '']),
    ...listed('only in the old one', found.onlyBefore),
    ...listed('only in the new one', found.onlyAfter),
    ...listed('no arguments known', found.notTried),
    ...listed('other parameters', found.otherParameters),
    ...found.functions.flatMap(({ id, kinds }) =>
      kinds
        .flatMap((kind, i) => (i < KINDS_SHOWN ? kindLines(id, kind) : []))
        .concat(kinds.length > KINDS_SHOWN ? [`\n${id}: ${kinds.length - KINDS_SHOWN} more kinds`] : []),
    ),
  ].join('\n');
}

function listed(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}

function kindLines(id: string, { difference, calls, example, explained }: Kind): string[] {
  const short = (value: unknown) => {
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };
  return [
    '',
    `${id}, ${calls} calls: ${difference}${explained === undefined ? '' : `\n  explained: ${explained}`}`,
    `  called with ${short(example.args)}`,
    `  old ${short(example.before)}`,
    `  new ${short(example.after)}`,
  ];
}
