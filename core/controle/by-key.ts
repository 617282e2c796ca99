/** The value under a key, made when it is not there yet. */
export function byKey<K, W>(map: Map<K, W>, key: K, make: () => W): W {
  const found = map.get(key);
  if (found !== undefined) return found;
  const nieuw = make();
  map.set(key, nieuw);
  return nieuw;
}
