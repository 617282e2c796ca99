import { catalogueOf, ongeldig } from '../../../core/invoer/index.ts';
import { Bestandsfout } from '../../inlezen/file-error.ts';

/** The words of a workbook that is not opened, besides those of every file. */
export const OPENFOUT = catalogueOf(Bestandsfout, {
  geen_zip: ongeldig(() => 'Dit is geen Excel-werkmap: een .xlsx-bestand is een zipbestand, en dat is dit niet.'),
  geen_werkmap: ongeldig(() => 'In dit zipbestand zit geen Excel-werkmap. Verwacht wordt een .xlsx-bestand.'),
  onleesbaar: ongeldig(({ deel }: { readonly deel: string }) => `De werkmap is beschadigd: ${deel} is niet te lezen.`),
});
