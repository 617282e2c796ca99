import { isLeeg, isLeegOfNul, readGetal, readPeriode } from '../../core/invoer/index.ts';
import { periodeNummer } from '../../core/periode.ts';
import { MINSTE_WAARNEMINGEN, trendlijn } from '../../core/trend.ts';
import { alsBlok, rijOfKolom } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

/**
 * De trendlijn door een reeks, naast elkaar: helling per periode, waarde aan het begin van de reeks, R² en aantal waarnemingen. Een gat is "", zoals CIJFERREEKS geeft, en houdt zijn plaats; een lege cel telt in Excel op de desktop als 0.
 * @customfunction TRENDLIJN TRENDLIJN
 * @param waarden Eén rij of kolom met getallen.
 * @param [perioden] Evenveel taakstellingsperioden als tekst; leeg: opeenvolgende perioden.
 * @returns Eén rij met vier cellen; #N/B met minder dan drie waarnemingen.
 */
export function TRENDLIJN(waarden: any[][], perioden?: any[][]): any[][] {
  return alsBlok(() => {
    const cellen = rijOfKolom(waarden, 'waarden').cellen;
    const plaatsen = plaatsenVan(perioden, cellen.length);
    const waarnemingen = cellen.flatMap((cel, i) => {
      const plaats = plaatsen[i];
      return isLeeg(cel) || plaats === undefined ? [] : [[plaats, readGetal(cel, `waarden, cel ${i + 1}`)] as const];
    });
    const lijn = trendlijn(waarnemingen);
    if (lijn === undefined) throw FUNCTIEFOUT.te_weinig_perioden({ aantal: waarnemingen.length, minstens: MINSTE_WAARNEMINGEN });
    return [[lijn.helling, lijn.begin, lijn.r2, lijn.waarnemingen]];
  });
}

/** The place of each value in time, counted from the first; `undefined` where its periode is blank. */
function plaatsenVan(perioden: unknown, aantal: number): readonly (number | undefined)[] {
  const { cellen } = rijOfKolom(perioden, 'perioden');
  if (cellen.every(isLeegOfNul)) return Array.from({ length: aantal }, (_, i) => i);
  if (cellen.length !== aantal)
    throw FUNCTIEFOUT.niet_evenveel_cellen({ naam: 'perioden', kreeg: cellen.length, verwacht: aantal, als: 'waarden' });
  const nummers = cellen.map((cel, i) => (isLeegOfNul(cel) ? undefined : periodeNummer(readPeriode(cel, `perioden, cel ${i + 1}`))));
  const eerste = Math.min(...nummers.filter((nummer) => nummer !== undefined));
  return nummers.map((nummer) => (nummer === undefined ? undefined : nummer - eerste));
}
