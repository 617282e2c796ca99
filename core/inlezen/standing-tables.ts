import { findGemeente } from '../gemeente/index.ts';
import { readKop } from '../kop.ts';
import type { Periode } from '../periode.ts';
import { type Bronblad, type Broncel, type Bronrij, isLegeCel, tekstVan } from './bronblad.ts';
import { opEenRegel } from './koprij.ts';
import { parsePeriodecel } from './periodetekst.ts';
import type { Brontabel } from './brontabel.ts';

/** So many known names one below the other are no chance. */
const MINSTE_KOPPEN = 3;

/** How many rows above the figures the name of their periode may stand. */
const TITEL_HEIGHT = 3;

/**
 * The tables of a sheet that stand upright, as in a letter: a name in each row with its figure behind it, or a figure for each
 * periode or municipality that is named above it. Each is given lying down, with its names as headers.
 */
export function standingTables(blad: Bronblad): readonly Brontabel[] {
  return blocksOf(blad.rijen).flatMap((rijen) => {
    const bekend = new Set(rijen.map((rij) => readKop(kopVan(rij))?.kolom).filter((kolom) => kolom !== undefined));
    return bekend.size < MINSTE_KOPPEN ? [] : [lyingDown(rijen, above(blad.rijen, rijen), blad.samengevoegd)];
  });
}

/** The rows that belong together: right below each other, a name first and figures behind it in the same columns. */
function blocksOf(rijen: readonly Bronrij[]): readonly (readonly Bronrij[])[] {
  const blokken: Bronrij[][] = [];
  let vorige: Bronrij | undefined;
  for (const rij of rijen) {
    if (isFigureRow(rij)) {
      const continues = vorige !== undefined && isFigureRow(vorige) && rij.nummer - vorige.nummer === 1 && width(rij) === width(vorige);
      if (continues) blokken.at(-1)?.push(rij);
      else blokken.push([rij]);
    }
    vorige = rij;
  }
  return blokken;
}

function isFigureRow({ cellen }: Bronrij): boolean {
  const [naam, ...waarden] = cellen;
  const gevuld = waarden.filter((cel) => !isLegeCel(cel));
  return /\p{L}/u.test(tekstVan(naam)) && gevuld.length > 0 && gevuld.every(holdsNumber);
}

function holdsNumber(cel: Broncel): boolean {
  return typeof cel === 'number' || /^[-+\u2212\u2013 ]*\d/.test(tekstVan(cel).slice(0, 40));
}

/** How many columns are filled, up to the last one. */
function width({ cellen }: Bronrij): number {
  return cellen.findLastIndex((cel) => !isLegeCel(cel)) + 1;
}

const STAND = /^stand van zaken\b/i;
const TEKEN = /\b(achterstand|voorsprong)$/i;

/** The name of a row; a stand of which each figure says what it is bears that name. `Stand van zaken 1 juli 2022` → `Achterstand 1 juli 2022` */
function kopVan({ cellen: [naam, ...waarden] }: Bronrij): string {
  const kop = opEenRegel(tekstVan(naam));
  const zegtTeken = waarden.filter((cel) => !isLegeCel(cel)).every((cel) => TEKEN.test(tekstVan(cel).slice(-20)));
  return zegtTeken ? kop.replace(STAND, 'Achterstand') : kop;
}

/** The rows above a block that may name what its figures are of. */
function above(alle: readonly Bronrij[], [eerste]: readonly Bronrij[]): readonly Bronrij[] {
  const nummer = eerste?.nummer ?? 0;
  return alle.filter((rij) => rij.nummer < nummer && nummer - rij.nummer <= TITEL_HEIGHT).reverse();
}

function lyingDown(rijen: readonly Bronrij[], boven: readonly Bronrij[], samengevoegd: number): Brontabel {
  const kolommen = Array.from({ length: Math.max(...rijen.map(width)) - 1 }, (_, i) => i + 1);
  const nummer = rijen[0]?.nummer ?? 1;
  const koppen = rijen.map(kopVan);
  const namen = boven.map((rij) => kolommen.map((kolom) => rij.cellen[kolom] ?? null)).find(isNamen);
  const eigen = namen === undefined ? [] : [periodeVanCel(namen[0]) === undefined ? 'gemeente' : 'periode'];
  const rij = (cellen: readonly Broncel[]): Bronrij => ({ nummer, verborgen: rijen.some(({ verborgen }) => verborgen), cellen });
  const waarden = kolommen.map((kolom, i) => [
    ...(namen === undefined ? [] : [namen[i] ?? null]),
    ...rijen.map(({ cellen }) => cellen[kolom] ?? null),
  ]);
  const periode = periodeAbove(boven);
  return {
    blad: { rijen: [rij([...eigen, ...koppen]), ...waarden.map(rij)], samengevoegd },
    kop: { eersteRij: 1, koppen: [...eigen, ...koppen] },
    ...(periode !== undefined && eigen[0] !== 'periode' && { periode }),
  };
}

/** Whether each figure has a periode above it, or each a municipality. */
function isNamen(cellen: readonly Broncel[]): boolean {
  return cellen.every((cel) => periodeVanCel(cel) !== undefined) || cellen.every((cel) => findGemeente(tekstVan(cel)) !== undefined);
}

/** The periode that stands alone in a row, the lowest of several. */
function periodeAbove(boven: readonly Bronrij[]): Periode | undefined {
  const alleen = boven.map(({ cellen }) => cellen.filter((cel) => !isLegeCel(cel))).filter(({ length }) => length === 1);
  return alleen.map(([cel]) => periodeVanCel(cel)).find((periode) => periode !== undefined);
}

function periodeVanCel(cel: Broncel | undefined): Periode | undefined {
  return parsePeriodecel(cel ?? null, 'dag eerst')?.periode;
}
