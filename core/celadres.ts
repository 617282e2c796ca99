/** A cell by number: column and row counted from 0. */
export interface Celplaats {
  readonly kolom: number;
  readonly rij: number;
}

const CEL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The cell an address means; `undefined` for any other text. `celplaats('C7')` → `{ kolom: 2, rij: 6 }` */
export function celplaats(adres: string): Celplaats | undefined {
  const [, letters, rij] = CEL.exec(adres) ?? [];
  if (letters === undefined) return undefined;
  const kolom = [...letters].reduce((nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { kolom, rij: Number(rij) - 1 };
}

/** The letters of a column, counted from 0. `kolomletters(27)` → `'AB'` */
export function kolomletters(kolom: number): string {
  const rest = kolom % 26;
  const letter = String.fromCharCode(65 + rest);
  return kolom < 26 ? letter : kolomletters((kolom - rest) / 26 - 1) + letter;
}

/** The address as a formula keeps it when it is copied. `vastAdres('G14:K15')` → `'$G$14:$K$15'` */
export function vastAdres(bereik: string): string {
  return bereik.replace(/([A-Z]{1,3})(\d+)/g, '$$$1$$$2');
}
