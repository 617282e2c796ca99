/**
 * Whether a colour such as `#262626` is closer to black than to white; `undefined` for anything else.
 * @example isDonkereKleur('#FFFFFF') // false
 */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const [red, groen, blue] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
      .exec(color ?? '')
      ?.slice(1)
      .map((deel) => parseInt(deel, 16)) ?? [];
  if (red === undefined || groen === undefined || blue === undefined) return undefined;
  // How bright the eye finds red, green and blue (ITU-R BT.601).
  return 0.299 * red + 0.587 * groen + 0.114 * blue < 128;
}
