import { celplaats } from '../../../core/celadres.ts';
import type { Broncel } from '../../../core/inlezen/index.ts';
import { GRENZEN } from '../limits.ts';

/** A block of merged cells; columns from 0, rows by their number. */
export interface Samenvoeging {
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

/** More merged cells are decoration. */
const MEESTE_CELLEN = 20_000;

/** The block an address such as `A1:C2` means. */
export function samenvoegingVan(adres: string): Samenvoeging | undefined {
  const [van, tot] = adres.replaceAll('$', '').split(':').map(celplaats);
  if (van === undefined || tot === undefined) return undefined;
  return {
    links: Math.min(van.kolom, tot.kolom),
    rechts: Math.min(Math.max(van.kolom, tot.kolom), GRENZEN.kolommen - 1),
    boven: Math.min(van.rij, tot.rij) + 1,
    onder: Math.max(van.rij, tot.rij) + 1,
  };
}

/**
 * Puts the text or date of merged cells in each of them that is in a row with content: it stands for all. A number is not
 * repeated, since it would be counted twice. Gives how many blocks were filled.
 */
export function vulSamengevoegd(
  rijen: readonly { readonly nummer: number; readonly cellen: Broncel[] }[],
  samenvoegingen: readonly Samenvoeging[],
): number {
  const opNummer = new Map(rijen.map((rij) => [rij.nummer, rij.cellen]));
  let blokken = 0;
  let cellen = 0;
  for (const { links, rechts, boven, onder } of samenvoegingen) {
    const waarde = opNummer.get(boven)?.[links];
    if (
      waarde === undefined ||
      waarde === null ||
      !(typeof waarde === 'string' || (typeof waarde === 'object' && waarde.soort === 'datum'))
    )
      continue;
    blokken++;
    for (const rij of rijenTussen(rijen, boven, onder)) {
      for (let kolom = links; kolom <= rechts; kolom++) {
        if (++cellen > MEESTE_CELLEN) return blokken;
        rij.cellen[kolom] ??= waarde;
      }
    }
  }
  return blokken;
}

function rijenTussen<R extends { readonly nummer: number }>(rijen: readonly R[], boven: number, onder: number): readonly R[] {
  const eerste = rijen.findIndex(({ nummer }) => nummer >= boven);
  const erna = rijen.findIndex(({ nummer }) => nummer > onder);
  return eerste < 0 ? [] : rijen.slice(eerste, erna < 0 ? undefined : erna);
}
