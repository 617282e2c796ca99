/**
 * Whether a colour such as `#262626` is closer to black than to white; `undefined` for anything else.
 * @example isDonkereKleur('#FFFFFF') // false
 */
export function isDonkereKleur(kleur: string | undefined): boolean | undefined {
  const [rood, groen, blauw] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(kleur ?? '')?.slice(1).map((deel) => parseInt(deel, 16)) ?? [];
  if (rood === undefined || groen === undefined || blauw === undefined) return undefined;
  // How bright the eye finds red, green and blue (ITU-R BT.601).
  return 0.299 * rood + 0.587 * groen + 0.114 * blauw < 128;
}
