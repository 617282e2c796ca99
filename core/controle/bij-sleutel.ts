/** The value under a key, made when it is not there yet. */
export function bijSleutel<K, W>(map: Map<K, W>, sleutel: K, maak: () => W): W {
  const gevonden = map.get(sleutel);
  if (gevonden !== undefined) return gevonden;
  const nieuw = maak();
  map.set(sleutel, nieuw);
  return nieuw;
}
