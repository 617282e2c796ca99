import { TREDEN } from '../../../core/trede.ts';
import { gepubliceerdeOverzichten } from '../../../core/provincie/index.ts';
import type { Blad, Fill } from './example-blad.ts';
import { EXAMPLE_STYLE, tredeopmaak, tredestijl } from './example-style.ts';

const OVERZICHTEN = gepubliceerdeOverzichten();
/** The half-years of which the trede of every municipality is published. */
export const PERIODEN = OVERZICHTEN.map(({ periode }) => periode);
/** The municipalities of these half-years, in alphabetical order. */
export const TREDENGEMEENTEN = [...new Set(OVERZICHTEN.flatMap(({ rijen }) => rijen.map(({ gemeente }) => gemeente)))].sort();
const HOOGSTE = Math.max(...OVERZICHTEN.flatMap(({ rijen }) => rijen.map(({ trede }) => trede ?? 1)));
const KOP = 5;
const EERSTE = KOP + 1;
const LAATSTE = KOP + TREDENGEMEENTEN.length;
const TELKOP = LAATSTE + 2;

const kolom = (i: number): string => String.fromCharCode('B'.charCodeAt(0) + i);
const LAATSTE_KOLOM = kolom(PERIODEN.length - 1);

/** The published trede of every municipality, number and colour, and how many stood on each. */
export const TREDEN_PER_GEMEENTE: Blad = {
  naam: 'Treden',
  kolommen: [190, ...PERIODEN.map(() => 76)],
  rijen: { 1: 36 },
  vast: { rijen: KOP, kolommen: 0 },
  cellen: [
    { adres: 'A1', inhoud: 'Gepubliceerde treden', style: EXAMPLE_STYLE.titel },
    { adres: 'A2', inhoud: 'Plaatsing op de interventieladder na elk halfjaar, uit de voortgangsrapportages.', style: EXAMPLE_STYLE.zacht },
    { adres: 'A3', inhoud: 'Elke kolom is één formule: klik op een cel in rij 6 om haar te zien.', style: EXAMPLE_STYLE.zacht },
    { adres: `A${KOP}`, inhoud: 'gemeente', style: EXAMPLE_STYLE.kolomkop, bordered: true },
    ...TREDENGEMEENTEN.map(
      (gemeente, i): Fill => ({ adres: `A${EERSTE + i}`, inhoud: gemeente, style: EXAMPLE_STYLE.label, bordered: true }),
    ),
    ...PERIODEN.flatMap((periode, i): Fill[] => [
      { adres: `${kolom(i)}${KOP}`, inhoud: periode, style: { ...EXAMPLE_STYLE.kolomkop, align: 'center' }, notatie: '@', bordered: true },
      {
        adres: `${kolom(i)}${EERSTE}:${kolom(i)}${LAATSTE}`,
        formule: `=IBT.CIJFER($A${EERSTE}:$A${LAATSTE},${kolom(i)}$${KOP},"trede")`,
        style: { ...EXAMPLE_STYLE.gecentreerd, bold: true },
        bordered: true,
      },
    ]),
    { adres: `A${TELKOP}`, inhoud: 'Aantal gemeenten', style: EXAMPLE_STYLE.kop },
    ...TREDEN.filter((trede) => trede <= HOOGSTE).flatMap((trede, rij): Fill[] => [
      { adres: `A${TELKOP + 1 + rij}`, inhoud: `trede ${trede}`, style: { ...EXAMPLE_STYLE.label, ...tredestijl(trede) }, bordered: true },
      ...PERIODEN.map(
        (_, i): Fill => ({
          adres: `${kolom(i)}${TELKOP + 1 + rij}`,
          formule: `=COUNTIF(${kolom(i)}$${EERSTE}:${kolom(i)}$${LAATSTE},${trede})`,
          style: EXAMPLE_STYLE.gecentreerd,
          bordered: true,
        }),
      ),
    ]),
  ],
  format: tredeopmaak([`B${EERSTE}:${LAATSTE_KOLOM}${LAATSTE}`]),
};
