/**
 * The first row (from 0) in which a text between quotes seems to have swallowed rows: two stray quotes, rows apart, look
 * like the begin and end of one text. It then holds at least as many separators as the rows had, or its row has more cells
 * than most.
 */
export function brokenQuote(data: readonly (readonly string[])[], delimiter: string): number | undefined {
  const width = mostFrequent(data.map((fields) => fields.length));
  const found = data.findIndex((fields) =>
    fields.some((field) => {
      const lineEnds = occurrences(field, '\n');
      return lineEnds > 0 && (fields.length > width || occurrences(field, delimiter) >= lineEnds * Math.max(1, width - 1));
    }),
  );
  return found < 0 ? undefined : found;
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** The number that occurs most; of several the first. */
function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const each of numbers) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
