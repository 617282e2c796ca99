import { type Datum, datumInWoorden } from '../datum.ts';
import type { Kop } from './grafiek.ts';
import { kort } from './tekst.ts';

/** All Dutch of the charts. */

/** A number as Dutch writes it: `getal(-1316.25, 1)` → `'−1.316,3'`. */
export function getal(waarde: number, decimalen = 0): string {
  const [heel = '0', deel] = Math.abs(waarde).toFixed(decimalen).split('.');
  const isNul = Number(waarde.toFixed(decimalen)) === 0;
  const teken = waarde < 0 && !isNul ? '−' : '';
  return `${teken}${heel.replace(/\B(?=(\d{3})+$)/g, '.')}${deel === undefined ? '' : `,${deel}`}`;
}

/** A change with its sign: `'+12'`, `'−3'`, `'0'`. */
export function metTeken(waarde: number, decimalen = 0): string {
  const tekst = getal(waarde, decimalen);
  return waarde > 0 && Number(waarde.toFixed(decimalen)) !== 0 ? `+${tekst}` : tekst;
}

/** A share in whole percents; what is not certain is never written as 0% or 100%. */
export function procent(deel: number): string {
  if (deel > 0 && deel < 0.005) return '<1%';
  if (deel < 1 && deel >= 0.995) return '>99%';
  return `${Math.round(100 * deel)}%`;
}

/** A stand in words. `stand(-3)` → `'voorsprong 3'`. */
export function stand(achterstand: number): string {
  const rond = Math.round(achterstand);
  if (rond === 0) return 'geen achterstand';
  return rond > 0 ? `achterstand ${getal(rond)}` : `voorsprong ${getal(-rond)}`;
}

/** Source and peildatum, below every chart. */
export function bronregel({ bron, peildatum }: Kop): string {
  return `Bron: ${kort(bron, 160)}. Stand: ${datumInWoorden(peildatum)}.`;
}

const LANGSTE_BESCHRIJVING = 1200;

/** The alternative text of a chart: title, what it shows, source and peildatum. */
export function alternatief(kop: Kop): string {
  return `${kort(kop.titel, 240)}. ${kort(kop.beschrijving, LANGSTE_BESCHRIJVING)} ${bronregel(kop)}`;
}

export const GEEN_CIJFER = 'geen cijfer';

export const KANSEN = {
  titel: (plaats: string) => `Kans op elke trede${plaats}`,
  ondertitel: (datum: Datum, meest: number, kans: number) => `Op ${datumInWoorden(datum)}; het waarschijnlijkst is trede ${meest} (${procent(kans)})`,
  beschrijving: (delen: readonly string[]) => `Staafdiagram met de kans op elke trede: ${delen.join(', ')}.`,
  deel: (trede: number, naam: string, kans: number) => `trede ${trede} (${naam}) ${procent(kans)}`,
} as const;

export const WAAIER = {
  labelVerwacht: (achterstand: number) => `verwacht ${getal(achterstand)}`,
  labelStand: (achterstand: number) => `stand ${getal(achterstand)}`,
  labelSchema: 'schema',
  titelVerwacht: (achterstand: number, eind: Datum) => `${stand(achterstand)} verwacht op ${datumInWoorden(eind)}`,
  titelStand: (achterstand: number) => stand(achterstand),
  ondertitel: (gunstig: number, ongunstig: number, gerealiseerd: number, totaalopgave: number) =>
    `80% kans op ${getal(gunstig)} tot en met ${getal(ongunstig)}. Gehuisvest: ${getal(gerealiseerd)} van ${getal(totaalopgave)}. Vlakken: 50, 80 en 95% kans; schema: elke maand een zesde.`,
  ondertitelStand: (gerealiseerd: number, totaalopgave: number) => `Gehuisvest: ${getal(gerealiseerd)} van ${getal(totaalopgave)}. Schema: elke maand een zesde.`,
  beschrijving: (totaalopgave: number, nu: string) => `Lijndiagram van wat nog te huisvesten is: van ${getal(totaalopgave)} aan het begin tot ${nu} nu.`,
  beschrijvingVerwacht: (eind: Datum, verwacht: string, gunstig: number, ongunstig: number, gunstigst: number, ongunstigst: number) =>
    `Op ${datumInWoorden(eind)} naar verwachting ${verwacht}: 80% kans op ${getal(gunstig)} tot en met ${getal(ongunstig)}, 95% kans op ${getal(gunstigst)} tot en met ${getal(ongunstigst)}.`,
  beschrijvingSchema: 'Een hulplijn loopt gelijkmatig naar 0 op de peildatum.',
} as const;
