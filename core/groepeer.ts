/** The items by key, in the order they come. */
export function groepeer<T, S>(lijst: readonly T[], sleutelVan: (item: T) => S): Map<S, T[]> {
  const groepen = new Map<S, T[]>();
  for (const item of lijst) {
    const sleutel = sleutelVan(item);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [item]);
    else groep.push(item);
  }
  return groepen;
}
