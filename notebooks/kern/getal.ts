const HEEL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const VRIJ = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** A number as a Dutch reader expects it, with a real minus sign. `getal(-1234)` → `'−1.234'` */
export function getal(waarde: number): string {
  return metMin(VRIJ.format(waarde));
}

/** A number rounded to a whole one. `heel(1393.6)` → `'1.394'` */
export function heel(waarde: number): string {
  return metMin(HEEL.format(waarde));
}

/** A number with a fixed number of decimals. `decimaal(2.25, 1)` → `'2,3'` */
export function decimaal(waarde: number, cijfers: number): string {
  return metMin(new Intl.NumberFormat('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers }).format(waarde));
}

/** A fraction as whole percent. `procent(0.8235)` → `'82%'` */
export function procent(fractie: number): string {
  return `${heel(fractie * 100)}%`;
}

/** A change, always with its sign. `verschil(70)` → `'+70'` */
export function verschil(waarde: number): string {
  return Math.round(waarde) > 0 ? `+${heel(waarde)}` : heel(waarde);
}

/** A stand in words. `stand(-150)` → `'een voorsprong van 150'` */
export function stand(achterstand: number): string {
  if (Math.round(achterstand) === 0) return 'geen achterstand';
  return achterstand < 0 ? `een voorsprong van ${heel(-achterstand)}` : `een achterstand van ${heel(achterstand)}`;
}

function metMin(tekst: string): string {
  return /^-0(,0*)?$/.test(tekst) ? tekst.slice(1) : tekst.replace('-', '−');
}
