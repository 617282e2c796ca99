import { catalogue, ongeldig } from '../invoer/index.ts';

/** The words of every refusal of a file that was read. */
export const INLEESFOUT = catalogue({
  te_veel_namen: ongeldig(
    ({ hoogstens }: { readonly hoogstens: number }) =>
      `De kolom voor gemeente bevat meer dan ${hoogstens} verschillende namen: dat zijn geen gemeenten. Kies een andere kolom.`,
  ),
  geen_gemeenten: ongeldig(
    ({ onbekend, namen }: { readonly onbekend: number; readonly namen: number }) =>
      `In de kolom voor gemeente zijn ${onbekend} van de ${namen} namen geen bekende gemeente. Het kunnen namen van personen zijn: er wordt niets overgenomen. Kies een andere kolom, of verbeter de namen.`,
  ),
});
