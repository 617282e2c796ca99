import { catalogue, ongeldig } from '../invoer/index.ts';

/** The words of every refusal of a file that was read. */
export const INLEESFOUT = catalogue({
  te_veel_namen: ongeldig(
    ({ hoogstens }: { readonly hoogstens: number }) =>
      `De kolom voor gemeente bevat meer dan ${hoogstens} verschillende namen: dat zijn geen gemeenten. Kies een andere kolom.`,
  ),
});
