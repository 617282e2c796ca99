import { readVorige } from '../../core/kader/index.ts';
import { isLeegOfNul, misschienNietNul, readAantal, readDatum, readPeriode, readStand, readTaakstelling } from '../../core/invoer/index.ts';
import {
  parametersUitStanden,
  periodenTabel,
  periodenVooruit,
  prognoseTabel,
  readNiveau,
  readParameters,
  readPlannen,
} from '../../core/prognose/index.ts';
import { alsBlok, enkeleCel, rijOfKolom, tabelcellen } from './celwijs.ts';
import { gegevenKaders } from './feitwijs.ts';
import { alsTabel, namenIn } from './tabellen.ts';
import { FUNCTIEFOUT } from './functions-messages.ts';

/** Further than this nobody looks. */
const MEESTE_PERIODEN = 40;

/**
 * Prognose: meer perioden vooruit, zonder onzekerheid. De achterstand en de trede van de ene periode zijn het begin van de volgende.
 * @customfunction PROGNOSE_PERIODEN PROGNOSE.PERIODEN
 * @param periode De eerste taakstellingsperiode als tekst, zoals "2023-2".
 * @param achterstand_begin Achterstand bij het begin daarvan, in personen; een voorsprong is negatief.
 * @param taakstellingen De taakstelling van elke periode: één cel, of één rij of kolom.
 * @param realisatie Gehuisveste personen: één getal voor elke periode, of één per periode.
 * @param [vorige_trede] Trede van de periode ervoor, 1 tot en met 6; leeg is onbekend.
 * @returns Een tabel met periode, taakstelling, totaalopgave, gerealiseerd, achterstand_eind en trede.
 */
export function PROGNOSE_PERIODEN(
  periode: any[][],
  achterstand_begin: any[][],
  taakstellingen: any[][],
  realisatie: any[][],
  vorige_trede?: any[][],
  kader?: any[][],
): any[][] {
  return alsBlok(() => {
    const eerste = enkeleCel(periode, 'periode');
    const begin = enkeleCel(achterstand_begin, 'achterstand_begin');
    const taken = zonderLegeStaart(rijOfKolom(taakstellingen, 'taakstellingen').cellen);
    const realisaties = zonderLegeStaart(rijOfKolom(realisatie, 'realisatie').cellen, taken.length);
    if (isLeegOfNul(eerste) || [begin, ...taken, ...realisaties].every(isLeegOfNul)) return [['']];
    if (taken.length > MEESTE_PERIODEN)
      throw FUNCTIEFOUT.te_veel_cellen({ naam: 'taakstellingen', kreeg: taken.length, hoogstens: MEESTE_PERIODEN });
    if (realisaties.length !== 1 && realisaties.length !== taken.length)
      throw FUNCTIEFOUT.niet_een_of_evenveel_cellen({
        naam: 'realisatie',
        kreeg: realisaties.length,
        verwacht: taken.length,
        als: 'taakstellingen',
      });
    const aannames = taken.map((cel, i) => ({
      taakstelling: readTaakstelling(cel, plaats('taakstellingen', i, taken)),
      gerealiseerd: readAantal(realisaties[realisaties.length === 1 ? 0 : i], plaats('realisatie', i, realisaties)),
    }));
    const kaders = gegevenKaders(kader);
    const gegeven = enkeleCel(vorige_trede, 'vorige_trede');
    const vorige = readVorige(kaders, gegeven, 'vorige_trede');
    const stappen = periodenVooruit(readPeriode(eerste, 'periode'), readStand(begin, 'achterstand_begin'), aannames, vorige, kaders);
    return alsTabel(() => periodenTabel(stappen, kaders));
  });
}

function plaats(naam: string, i: number, cellen: readonly unknown[]): string {
  return cellen.length === 1 ? naam : `${naam}, cel ${i + 1}`;
}

/** The cells up to the last that is not blank, `minstens` so many if they are there; a blank at the end is no period. */
function zonderLegeStaart(cellen: readonly unknown[], minstens = 0): readonly unknown[] {
  let aantal = cellen.length;
  while (aantal > Math.max(1, minstens) && isLeegOfNul(cellen[aantal - 1])) aantal--;
  return cellen.slice(0, aantal);
}

/**
 * Prognose van een hele tabel: een kopregel en een rij per gemeente met tempo, schema, verwachte achterstand met bandbreedte, de kans op elke trede en de aannames.
 * @customfunction PROGNOSE PROGNOSE
 * @param tabel Bereik met een kopregel; nodig zijn periode, taakstelling, achterstand_begin en gerealiseerd. Een kolom datum, vorige_trede, tempo of gepland telt mee.
 * @param [datum] Datum van de standen; een kolom datum gaat voor.
 * @param [niveau] Kans dat de uitkomst tussen gunstig en ongunstig ligt, tussen 0 en 1; leeg is 0,8.
 * @param [plannen] Bereik met geplande plaatsingen en een kopregel: gemeente, datum, aantal of woningen, van (de eerste dag), kans (leeg is de standaard, "geen" is 0) en bovenop.
 * @param [parameters] Bereik met namen en waarden, zoals PROGNOSE.PARAMETERS die geeft; leeg is de standaardwaarden.
 * @returns Een tabel met een kopregel.
 */
export function PROGNOSE(
  tabel: any[][],
  datum?: any[][],
  niveau?: any[][],
  plannen?: any[][],
  parameters?: any[][],
  kolommen?: any[][],
  kader?: any[][],
): any[][] {
  return alsTabel(() =>
    prognoseTabel(
      tabelcellen(tabel),
      {
        datum: misschienNietNul(readDatum)(enkeleCel(datum, 'datum'), 'datum'),
        niveau: readNiveau(enkeleCel(niveau, 'niveau'), 'niveau'),
        plannen: isLeegBereik(plannen) ? new Map() : readPlannen(tabelcellen(plannen)),
        parameters: readParameters(isLeegBereik(parameters) ? [] : tabelcellen(parameters)),
        keuze: gegevenKaders(kader),
      },
      namenIn(kolommen, 'kolommen'),
    ),
  );
}

/**
 * Prognose: wat eigen standen leren over hoe het huisvesten verloopt, voor het argument parameters van PROGNOSE. Met te weinig standen de standaardwaarden.
 * @customfunction PROGNOSE_PARAMETERS PROGNOSE.PARAMETERS
 * @param standen Bereik met een kopregel; nodig zijn gemeente, periode, datum en gerealiseerd. De kolommen bekend_op en taakstelling tellen mee.
 * @param [datum] Alleen wat op deze dag bekend was; leeg is alles.
 * @returns Een tabel met naam, waarde en waar die op rust.
 */
export function PROGNOSE_PARAMETERS(standen: any[][], datum?: any[][]): any[][] {
  return alsTabel(() => parametersUitStanden(tabelcellen(standen), misschienNietNul(readDatum)(enkeleCel(datum, 'datum'), 'datum')));
}

/** Whether a range is left out, or holds blanks only. */
function isLeegBereik(argument: unknown): boolean {
  return tabelcellen(argument).every((rij) => rij.every(isLeegOfNul));
}
