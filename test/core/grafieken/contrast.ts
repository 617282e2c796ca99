/** Relative luminance of a colour such as `#5fb95f`, by WCAG 2.2. */
export function luminance(color: string): number {
  const [red = NaN, groen = NaN, blue = NaN] = [1, 3, 5].map((begin) => {
    const deel = parseInt(color.slice(begin, begin + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * groen + 0.0722 * blue;
}

/** How many times two colours differ in light, by WCAG 2.2: 1 to 21. */
export function contrast(een: string, ander: string): number {
  const [donker = NaN, licht = NaN] = [luminance(een), luminance(ander)].sort((a, b) => a - b);
  return (licht + 0.05) / (donker + 0.05);
}
