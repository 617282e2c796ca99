import type { Vak } from './adres.ts';

/**
 * The region around a cell, bounded by empty rows and columns, as Excel's own "current region":
 * it grows as long as a filled cell touches it, also at a corner.
 * @param isGevuld Whether a cell holds something; asked for cells within `grens` only.
 * @example gebiedRond({ kolom: 0, rij: 0 }, { left: 0, top: 0, right: 9, bottom: 9 }, () => false) // { left: 0, top: 0, right: 0, bottom: 0 }
 */
export function gebiedRond(
  { kolom, rij }: { kolom: number; rij: number },
  grens: Vak,
  isGevuld: (kolom: number, rij: number) => boolean,
): Vak {
  let vak: Vak = { left: kolom, right: kolom, top: rij, bottom: rij };
  for (;;) {
    const groter = groei(vak, grens, isGevuld);
    if (groter === vak) return vak;
    vak = groter;
  }
}

/** The block one step larger on each side where a filled cell touches it; itself when there is none. */
function groei(vak: Vak, grens: Vak, isGevuld: (kolom: number, rij: number) => boolean): Vak {
  const ruim: Vak = {
    left: Math.max(grens.left, vak.left - 1),
    right: Math.min(grens.right, vak.right + 1),
    top: Math.max(grens.top, vak.top - 1),
    bottom: Math.min(grens.bottom, vak.bottom + 1),
  };
  const inRij = (rij: number) => bestaat(ruim.left, ruim.right, (kolom) => isGevuld(kolom, rij));
  const inKolom = (kolom: number) => bestaat(ruim.top, ruim.bottom, (rij) => isGevuld(kolom, rij));
  const nieuw: Vak = {
    left: ruim.left < vak.left && inKolom(ruim.left) ? ruim.left : vak.left,
    right: ruim.right > vak.right && inKolom(ruim.right) ? ruim.right : vak.right,
    top: ruim.top < vak.top && inRij(ruim.top) ? ruim.top : vak.top,
    bottom: ruim.bottom > vak.bottom && inRij(ruim.bottom) ? ruim.bottom : vak.bottom,
  };
  const gelijk = nieuw.left === vak.left && nieuw.right === vak.right && nieuw.top === vak.top && nieuw.bottom === vak.bottom;
  return gelijk ? vak : nieuw;
}

function bestaat(van: number, tot: number, proef: (nummer: number) => boolean): boolean {
  for (let nummer = van; nummer <= tot; nummer++) if (proef(nummer)) return true;
  return false;
}
