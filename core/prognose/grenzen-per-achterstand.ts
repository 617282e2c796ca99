import { type OpenFeiten, tredegrenzen } from './kansen.ts';

/** The fewest persons housed for every trede, by achterstand at the start: `grenzen[trede][i]` belongs to achterstand `laagste + i`. */
export type Grenzen = readonly Float64Array[];

/** The places of `tredegrenzen`: 0 is out of reach, 6 the fewest for which the trede is known. */
const PLAATSEN = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * `tredegrenzen` for a row of achterstanden. With one person more to house a threshold stays or goes up by one, so a
 * stretch of which both ends agree on either need not be looked into.
 */
export function grenzenPerAchterstand(feiten: Omit<OpenFeiten, 'achterstand_begin'>, laagste: number, aantal: number): Grenzen {
  const grenzen = PLAATSEN.map(() => new Float64Array(aantal));
  const open = { ...feiten, achterstand_begin: laagste };
  const bij = (i: number) => {
    open.achterstand_begin = laagste + i;
    const found = tredegrenzen(open, 0);
    for (const plaats of PLAATSEN) (grenzen[plaats] as Float64Array)[i] = found[plaats] as number;
    return found;
  };
  vul(0, bij(0), aantal - 1, bij(aantal - 1));
  return grenzen;

  function vul(van: number, onder: readonly number[], tot: number, boven: readonly number[]): void {
    if (tot - van <= 1) return;
    if (PLAATSEN.every((plaats) => isRecht(onder[plaats] as number, boven[plaats] as number, tot - van))) {
      for (const plaats of PLAATSEN) trekRecht(grenzen[plaats] as Float64Array, van, tot);
      return;
    }
    const midden = Math.floor((van + tot) / 2);
    const found = bij(midden);
    vul(van, onder, midden, found);
    vul(midden, found, tot, boven);
  }
}

function isRecht(onder: number, boven: number, stappen: number): boolean {
  return boven === onder || boven - onder === stappen;
}

function trekRecht(rij: Float64Array, van: number, tot: number): void {
  const onder = rij[van] as number;
  const stap = rij[tot] === onder ? 0 : 1;
  for (let i = van + 1; i < tot; i++) rij[i] = onder + stap * (i - van);
}
