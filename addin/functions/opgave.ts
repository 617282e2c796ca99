import { readAantal, readAantalOfNul, readStand, readStandOfNul } from '../../core/invoer/index.ts';
import { achterstand, realisatie, totaalopgave } from '../../core/opgave.ts';
import { celwijs, parameter } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const somVanOpgave = celwijs({
  parameters: [parameter('taakstelling', readAantal), parameter('achterstand_begin', readStand), parameter('herverdeling', readStandOfNul)],
  leeg_als_alle: ['taakstelling', 'achterstand_begin'],
  bereken: totaalopgave,
});

/**
 * De totaalopgave: taakstelling plus herverdeling plus achterstand bij het begin, in personen.
 * @customfunction TOTAALOPGAVE TOTAALOPGAVE
 * @param taakstelling Taakstelling van de periode, in personen.
 * @returns De totaalopgave in personen.
 */
export function TOTAALOPGAVE(taakstelling: any[][], achterstand_begin: any[][], herverdeling?: any[][]): any[][] {
  return somVanOpgave([taakstelling, achterstand_begin, herverdeling]);
}

const achterstandNa = celwijs({
  parameters: [parameter('totaalopgave', readStand), parameter('gerealiseerd', readAantal), parameter('nagekomen', readAantalOfNul)],
  leeg_als_alle: ['totaalopgave', 'gerealiseerd'],
  bereken: achterstand,
});

/**
 * De achterstand: totaalopgave min gerealiseerd min nagekomen, in personen. Negatief is een voorsprong.
 * @customfunction ACHTERSTAND ACHTERSTAND
 * @param gerealiseerd Gehuisvest en geregistreerd, in personen.
 * @returns De achterstand in personen; negatief is een voorsprong.
 */
export function ACHTERSTAND(totaalopgave: any[][], gerealiseerd: any[][], nagekomen?: any[][]): any[][] {
  return achterstandNa([totaalopgave, gerealiseerd, nagekomen]);
}

const deelVanOpgave = celwijs({
  parameters: [parameter('gerealiseerd', readAantal), parameter('opgave', readStand)],
  leeg_als_alle: ['gerealiseerd', 'opgave'],
  bereken: (deel: number, geheel: number) => realisatie(deel, geheel) ?? geenOpgave(geheel),
});

/**
 * Het deel van een opgave dat is gerealiseerd, niet afgerond; 1 is 100% en meer dan 1 kan. Ook voor Nidos-plekken.
 * @customfunction REALISATIE REALISATIE
 * @param gerealiseerd Gerealiseerd, in personen of plekken.
 * @param opgave Taakstelling plus herverdeling, totaalopgave, of nodige plekken.
 * @returns Het gerealiseerde deel; #N/B waar geen opgave is (0 of een voorsprong).
 */
export function REALISATIE(gerealiseerd: any[][], opgave: any[][]): any[][] {
  return deelVanOpgave([gerealiseerd, opgave]);
}

function geenOpgave(opgave: number): never {
  throw FUNCTIEFOUT.geen_opgave({ opgave });
}
