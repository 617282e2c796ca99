/** The items by key, in the order they come. */
export function group<T, S>(list: readonly T[], keyOf: (item: T) => S): Map<S, T[]> {
  const groepen = new Map<S, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const groep = groepen.get(key);
    if (groep === undefined) groepen.set(key, [item]);
    else groep.push(item);
  }
  return groepen;
}
