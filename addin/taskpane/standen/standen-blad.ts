import { STANDENBLAD as NAAM, standenketen, STANDENKOLOMMEN } from '../../../core/standen/index.ts';
import { KETENKOLOMMEN } from '../../../core/zegel/index.ts';
import { kolomletters } from '../../../core/celadres.ts';
import type { Bladinhoud } from '../shared/bladinhoud.ts';
import type { Ketenblad } from '../shared/chained-blad.ts';
import { PARAMETERBLAD } from '../shared/prognosekennis.ts';
import { TEKST } from './standen-texts.ts';

/** The sheet on which standen are kept. */
export const STANDEN_FIXED: Ketenblad = { naam: NAAM, koppen: STANDENKOLOMMEN, later: KETENKOLOMMEN, ketenVan: standenketen };

/** Where the sheet with what the standen teach says whether that is used: `ja`, or `nee` for the defaults. */
export const SCHAKELAAR = 'F1';
/** A day on which nothing was known yet, so that nothing is learned. */
const VOOR_ALLES = '1950-01-01';

/** The sheet with what the standen teach, as a formula over them that learns anew when they grow; it fills so many rows. */
export function parameterblad(rijen: number): Bladinhoud {
  const standen = `'${NAAM}'!A:${kolomletters(STANDENKOLOMMEN.length - 1)}`;
  return {
    naam: PARAMETERBLAD,
    uitleg: TEKST.opBlad,
    blokken: [
      { adres: `E1:${SCHAKELAAR}`, waarden: [[TEKST.gebruiken, 'ja']] },
      {
        adres: 'A1',
        formules: [[`=IBT.PROGNOSE.PARAMETERS(${standen},IF($F$1="nee","${VOOR_ALLES}",""))`]],
        overloop: `A1:C${rijen}`,
      },
    ],
  };
}

/** Whether what the standen teach is used, by the cells of its sheet. */
export function gebruikIn(cellen: readonly (readonly unknown[])[] | undefined): keyof typeof TEKST.gebruik {
  if (cellen === undefined) return 'geen';
  const woord = cellen[0]?.[5];
  return woord === 'ja' || woord === 'nee' ? woord : 'anders';
}
