import { TREDEN } from '../../../core/beoordeling/trede.ts';
import { gepubliceerdeOverzichten } from '../../../core/provincie/overzicht.ts';
import type { Blad, Vulling } from './blad.ts';
import { STIJL, tredeopmaak, tredestijl } from './stijl.ts';

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
    { adres: 'A1', inhoud: 'Gepubliceerde treden', stijl: STIJL.titel },
    { adres: 'A2', inhoud: 'Plaatsing op de interventieladder na elk halfjaar, uit de voortgangsrapportages.', stijl: STIJL.zacht },
    { adres: 'A3', inhoud: 'Elke kolom is één formule: klik op een cel in rij 6 om haar te zien.', stijl: STIJL.zacht },
    { adres: `A${KOP}`, inhoud: 'gemeente', stijl: STIJL.kolomkop, omrand: true },
    ...TREDENGEMEENTEN.map((gemeente, i): Vulling => ({ adres: `A${EERSTE + i}`, inhoud: gemeente, stijl: STIJL.label, omrand: true })),
    ...PERIODEN.flatMap((periode, i): Vulling[] => [
      { adres: `${kolom(i)}${KOP}`, inhoud: periode, stijl: { ...STIJL.kolomkop, align: 'center' }, notatie: '@', omrand: true },
      {
        adres: `${kolom(i)}${EERSTE}:${kolom(i)}${LAATSTE}`,
        formule: `=IBT.CIJFER($A${EERSTE}:$A${LAATSTE},${kolom(i)}$${KOP},"trede")`,
        stijl: { ...STIJL.gecentreerd, bold: true },
        omrand: true,
      },
    ]),
    { adres: `A${TELKOP}`, inhoud: 'Aantal gemeenten', stijl: STIJL.kop },
    ...TREDEN.filter((trede) => trede <= HOOGSTE).flatMap((trede, rij): Vulling[] => [
      { adres: `A${TELKOP + 1 + rij}`, inhoud: `trede ${trede}`, stijl: { ...STIJL.label, ...tredestijl(trede) }, omrand: true },
      ...PERIODEN.map((_, i): Vulling => ({
        adres: `${kolom(i)}${TELKOP + 1 + rij}`,
        formule: `=COUNTIF(${kolom(i)}$${EERSTE}:${kolom(i)}$${LAATSTE},${trede})`,
        stijl: STIJL.gecentreerd,
        omrand: true,
      })),
    ]),
  ],
  opmaak: tredeopmaak([`B${EERSTE}:${LAATSTE_KOLOM}${LAATSTE}`]),
};
