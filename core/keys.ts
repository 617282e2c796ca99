/** The names of the fields of a plain object, for an object that has no others than its type says. */
export function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] {
  return Object.keys(record) as K[];
}
