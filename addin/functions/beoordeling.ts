import {
  beoordeel,
  type Beoordeling,
  BEOORDELINGSFOUT,
  inschaling,
  type Kader,
  kaderVan,
  LAATSTE_KADER,
  motiveer,
} from '../../core/beoordeling/index.ts';
import { tredenaam } from '../../core/trede.ts';
import type { Feiten } from '../../core/feiten/index.ts';
import { isLeegOfNul, readPeriode, readTrede } from '../../core/invoer/index.ts';
import { alsBlok, celwijs, enkeleCel, parameter } from './celwijs.ts';
import { feitwijs } from './feitwijs.ts';

function tredeVan(feiten: Feiten): number {
  return inschaling(feiten) ?? nietBekend(beoordeel(feiten));
}

function motiveringVan(feiten: Feiten): string {
  const beoordeling = beoordeel(feiten);
  return 'trede' in beoordeling ? motiveer(beoordeling) : nietBekend(beoordeling);
}

function nietBekend(beoordeling: Beoordeling): never {
  throw BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

const trede = feitwijs(tredeVan);
const motivering = feitwijs(motiveringVan);
const naamVanTrede = celwijs({ parameters: [parameter('trede', readTrede)], leeg_als_een_van: ['trede'], bereken: tredenaam });

/**
 * De trede van de interventieladder (1 tot en met 6) volgens het kader van de periode: de rekenkundige inschaling. Gedeputeerde Staten plaatsen.
 * @customfunction TREDE TREDE
 * @returns De trede; #N/B als die niet te bepalen is.
 */
export function TREDE(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  vorige_trede?: any[][],
  nagekomen?: any[][],
  gekoppeld?: any[][],
  herverdeling?: any[][],
  nagekomen_vorige?: any[][],
): any[][] {
  return trede({
    periode,
    taakstelling,
    achterstand_begin,
    gerealiseerd,
    vorige_trede,
    nagekomen,
    gekoppeld,
    herverdeling,
    nagekomen_vorige,
  });
}

/**
 * De reden van de trede in enkele zinnen: welke regel, met welke cijfers, uit welk kader, en of het een leeswijze of een besluit is.
 * @customfunction MOTIVERING MOTIVERING
 * @returns De motivering als tekst; #N/B als de trede niet te bepalen is.
 */
export function MOTIVERING(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  vorige_trede?: any[][],
  nagekomen?: any[][],
  gekoppeld?: any[][],
  herverdeling?: any[][],
  nagekomen_vorige?: any[][],
): any[][] {
  return motivering({
    periode,
    taakstelling,
    achterstand_begin,
    gerealiseerd,
    vorige_trede,
    nagekomen,
    gekoppeld,
    herverdeling,
    nagekomen_vorige,
  });
}

/**
 * De naam van een trede van de interventieladder.
 * @customfunction TREDENAAM TREDENAAM
 * @returns De naam.
 */
export function TREDENAAM(trede: any[][]): any[][] {
  return naamVanTrede([trede]);
}

/**
 * De maatregelen die bij een trede horen, onder elkaar.
 * @customfunction MAATREGELEN MAATREGELEN
 * @param [periode] Taakstellingsperiode als tekst; leeg is het laatste bekende kader.
 * @returns Een kolom met maatregelen; #N/B als voor de periode geen kader bekend is.
 */
export function MAATREGELEN(trede: any[][], periode?: any[][]): any[][] {
  return alsBlok(() => {
    const cel = enkeleCel(trede, 'trede');
    if (isLeegOfNul(cel)) return [['']];
    const kader = gevraagdKader(enkeleCel(periode, 'periode'));
    return kader.maatregelen[readTrede(cel, 'trede')].map((maatregel) => [maatregel]);
  });
}

function gevraagdKader(cel: unknown): Kader {
  if (isLeegOfNul(cel)) return LAATSTE_KADER;
  const periode = readPeriode(cel, 'periode');
  const kader = kaderVan(periode);
  if (kader === undefined) throw BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode } });
  return kader;
}
