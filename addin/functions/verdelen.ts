import { INVOERFOUT, isLeeg, metStandaard, readAantal, type Reader, readKeuze, readPositief, readStand } from '../../core/invoer/index.ts';
import { verdeel, type Verdeelmethode } from '../../core/verdelen.ts';
import { woningen } from '../../core/wonen.ts';
import { alsBlok, celwijs, enkeleCel, parameter, rijOfKolom, tabelcellen } from './celwijs.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

const readMethode = metStandaard(readKeuze<Verdeelmethode>(['rest', 'wet']), 'rest');

/** The largest weight: totals times weights stay exact whole numbers. */
const GROOTSTE_GEWICHT = 100_000_000;

/** A weight of 0 or more; a blank cell weighs nothing. */
const readGewicht: Reader<number> = (cel, naam) => {
  if (isLeeg(cel)) return 0;
  if (typeof cel === 'number' && cel >= 0 && cel <= GROOTSTE_GEWICHT) return cel;
  throw INVOERFOUT.buiten_grenzen({ naam, cel, minimum: 0, maximum: GROOTSTE_GEWICHT });
};

/**
 * Verdeelt een geheel aantal over gewichten, zoals inwoners: met behoud van de som (rest) of elk deel naar boven afgerond (wet).
 * @customfunction VERDEEL VERDEEL
 * @param totaal Het aantal dat wordt verdeeld, een geheel getal.
 * @param gewichten Eén rij of kolom met gewichten van 0 of meer.
 * @param [methode] "rest" (standaard: grootste rest, bij gelijke resten de eerste) of "wet" (elk deel naar boven afgerond).
 * @returns De delen, in dezelfde vorm als de gewichten, tot en met de laatste rij die niet 0 of leeg is.
 */
export function VERDEEL(totaal: any[][], gewichten: any[][], methode?: any[][]): any[][] {
  return alsBlok(() => {
    const { cellen, liggend } = rijOfKolom(tabelcellen(gewichten), 'gewichten');
    const gelezen = cellen.map((cel, i) => readGewicht(cel, `gewichten, cel ${i + 1}`));
    if (!gelezen.some((gewicht) => gewicht > 0)) throw FUNCTIEFOUT.alle_gewichten_nul();
    const delen = verdeel(readStand(enkeleCel(totaal, 'totaal'), 'totaal'), gelezen, readMethode(enkeleCel(methode, 'methode'), 'methode'));
    return liggend ? [delen] : delen.map((deel) => [deel]);
  });
}

/** Fewer is no average of persons in a home. */
const MINSTE_PERSONEN_PER_WONING = 0.01;

const readPersonenPerWoning: Reader<number> = (cel, naam) => {
  const aantal = readPositief(cel, naam);
  if (aantal >= MINSTE_PERSONEN_PER_WONING) return aantal;
  throw FUNCTIEFOUT.te_klein({ naam, cel, minstens: MINSTE_PERSONEN_PER_WONING });
};

const aantalWoningen = celwijs({
  parameters: [parameter('personen', readAantal), parameter('personen_per_woning', readPersonenPerWoning)],
  leeg_als_alle: ['personen', 'personen_per_woning'],
  bereken: woningen,
});

/**
 * Het aantal woningen dat nodig is om personen te huisvesten, naar boven afgerond.
 * @customfunction WONINGEN WONINGEN
 * @param personen Aantal personen.
 * @param personen_per_woning Gemiddeld aantal personen per woning, groter dan 0.
 * @returns Het aantal woningen.
 */
export function WONINGEN(personen: any[][], personen_per_woning: any[][]): any[][] {
  return aantalWoningen([personen, personen_per_woning]);
}
