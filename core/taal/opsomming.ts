/** A list in a sentence; `slot` is the word before the last. `opsomming(['a', 'b', 'c'])` → `'a, b en c'`. */
export function opsomming(delen: readonly (string | number)[], slot = ' en '): string {
  return delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(', ')}${slot}${delen.at(-1)}`;
}
