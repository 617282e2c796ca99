import { afgerond } from './afronden.ts';

/** The minus of a number that is read: never a hyphen, which is also what joins `2022-1`. */
const MIN = '−';

/**
 * A number as a Dutch reader expects it, rounded to a fixed number of decimals: points by the thousand, a decimal comma, a real minus
 * sign and no minus before 0. Persons have 0 decimals. `getal(-1316.25, 1)` → `'−1.316,3'`, `getal(1234.5)` → `'1.235'`.
 */
export function getal(waarde: number, decimalen = 0): string {
  return gegroepeerd(alsGelezen(afgerond(waarde, decimalen).toFixed(decimalen)));
}

/** The same with as many decimals as the number needs, at most so many. `getalTot(2.5, 2)` → `'2,5'`, `getalTot(2.2549, 2)` → `'2,25'`. */
export function getalTot(waarde: number, decimalen: number): string {
  return volledig(afgerond(waarde, decimalen));
}

/** The same with every decimal the number has, without the noise of a sum beyond the fifteenth digit. `volledig(-1234.8235)` → `'−1.234,8235'`. */
export function volledig(waarde: number): string {
  return gegroepeerd(celgetal(Number(waarde.toPrecision(15))));
}

/** A number as a message shows what a cell holds: all digits, no points by the thousand. `celgetal(-1234.5)` → `'−1234,5'`. */
export function celgetal(waarde: number): string {
  return alsGelezen(String(waarde));
}

/** A number as one types it in a Dutch spreadsheet, and as a file for one holds it: all digits, a hyphen for minus. `typbaar(-1234.5)` → `'-1234,5'`. */
export function typbaar(waarde: number): string {
  return String(waarde).replace('.', ',');
}

function alsGelezen(cijfers: string): string {
  return cijfers.replaceAll('-', MIN).replace('.', ',');
}

function gegroepeerd(tekst: string): string {
  return tekst.replace(/\d+/, (heel) => heel.replace(/\B(?=(\d{3})+$)/g, '.'));
}
