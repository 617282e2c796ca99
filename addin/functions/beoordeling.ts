import { beoordeel, type Beoordeling, inschaling } from '../../core/beoordeling/beoordeel.ts';
import type { Feiten } from '../../core/beoordeling/feiten.ts';
import { FEITENLEZERS } from '../../core/beoordeling/lezers.ts';
import type { Kader } from '../../core/beoordeling/kader.ts';
import { kaderVan, LAATSTE_KADER } from '../../core/beoordeling/kaders.ts';
import { BEOORDELINGSFOUT } from '../../core/beoordeling/meldingen.ts';
import { motiveer } from '../../core/beoordeling/motiveer.ts';
import { type Trede, tredenaam } from '../../core/beoordeling/trede.ts';
import { isLeegOfNul, leesPeriode, leesTrede } from '../../core/invoer/lezers.ts';
import type { Periode } from '../../core/periode.ts';
import { alsBlok, celwijs, enkeleCel, parameter } from './celwijs.ts';

const BEOORDELING = {
  parameters: [
    parameter('periode', FEITENLEZERS.periode),
    parameter('taakstelling', FEITENLEZERS.taakstelling),
    parameter('achterstand_begin', FEITENLEZERS.achterstand_begin),
    parameter('gerealiseerd', FEITENLEZERS.gerealiseerd),
    parameter('vorige_trede', FEITENLEZERS.vorige_trede),
    parameter('nagekomen', FEITENLEZERS.nagekomen),
    parameter('gekoppeld', FEITENLEZERS.gekoppeld),
    parameter('herverdeling', FEITENLEZERS.herverdeling),
    parameter('nagekomen_vorige', FEITENLEZERS.nagekomen_vorige),
  ],
  leeg_als_een_van: ['periode'],
  leeg_als_alle: ['taakstelling', 'achterstand_begin', 'gerealiseerd'],
} as const;

type Argumenten = [
  periode: Periode, taakstelling: number, achterstand_begin: number, gerealiseerd: number, vorige_trede: Trede | undefined,
  nagekomen: number, gekoppeld: number | undefined, herverdeling: number, nagekomen_vorige: number | undefined,
];

function feitenVan([periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling, nagekomen_vorige]: Argumenten): Feiten {
  return { periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling, nagekomen_vorige };
}

function tredeVan(...argumenten: Argumenten): number {
  const feiten = feitenVan(argumenten);
  return inschaling(feiten) ?? nietBekend(beoordeel(feiten));
}

function motiveringVan(...argumenten: Argumenten): string {
  const beoordeling = beoordeel(feitenVan(argumenten));
  return 'trede' in beoordeling ? motiveer(beoordeling) : nietBekend(beoordeling);
}

function nietBekend(beoordeling: Beoordeling): never {
  throw BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

const trede = celwijs({ ...BEOORDELING, bereken: tredeVan });
const motivering = celwijs({ ...BEOORDELING, bereken: motiveringVan });
const naamVanTrede = celwijs({ parameters: [parameter('trede', leesTrede)], leeg_als_een_van: ['trede'], bereken: tredenaam });

/**
 * De trede van de interventieladder (1 tot en met 6) volgens het kader van de periode: de rekenkundige inschaling. Gedeputeerde Staten plaatsen.
 * @customfunction TREDE TREDE
 * @param periode Taakstellingsperiode als tekst, zoals "2022-1".
 * @param taakstelling Taakstelling van de periode zonder herverdeling, in personen; "geen" als die echt 0 is.
 * @param achterstand_begin Achterstand bij het begin van de periode, in personen; een voorsprong is negatief.
 * @param gerealiseerd Gehuisvest en geregistreerd in de periode, in personen.
 * @param [vorige_trede] Trede van de vorige periode, 1 tot en met 6; leeg is onbekend.
 * @param [nagekomen] Gehuisvest vóór de peildatum maar daarna geregistreerd, in personen; leeg is 0.
 * @param [gekoppeld] Gehuisvest plus tijdig gekoppeld op de koppelpeildatum, in personen; leeg is onbekend, "geen" is 0.
 * @param [herverdeling] Personen overgenomen (+) of overgedragen (−) in de herverdeling; leeg is 0.
 * @param [nagekomen_vorige] Nagekomen van de vorige periode, in personen; leeg is onbekend, "geen" is 0.
 * @returns De trede; #N/B als die niet te bepalen is.
 */
export function TREDE(
  periode: any[][], taakstelling: any[][], achterstand_begin: any[][], gerealiseerd: any[][], vorige_trede?: any[][],
  nagekomen?: any[][], gekoppeld?: any[][], herverdeling?: any[][], nagekomen_vorige?: any[][],
): any[][] {
  return trede([periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling, nagekomen_vorige]);
}

/**
 * De reden van de trede in enkele zinnen: welke regel, met welke cijfers, uit welk kader, en of het een leeswijze of een besluit is.
 * @customfunction MOTIVERING MOTIVERING
 * @param periode Taakstellingsperiode als tekst, zoals "2022-1".
 * @param taakstelling Taakstelling van de periode zonder herverdeling, in personen; "geen" als die echt 0 is.
 * @param achterstand_begin Achterstand bij het begin van de periode, in personen; een voorsprong is negatief.
 * @param gerealiseerd Gehuisvest en geregistreerd in de periode, in personen.
 * @param [vorige_trede] Trede van de vorige periode, 1 tot en met 6; leeg is onbekend.
 * @param [nagekomen] Gehuisvest vóór de peildatum maar daarna geregistreerd, in personen; leeg is 0.
 * @param [gekoppeld] Gehuisvest plus tijdig gekoppeld op de koppelpeildatum, in personen; leeg is onbekend, "geen" is 0.
 * @param [herverdeling] Personen overgenomen (+) of overgedragen (−) in de herverdeling; leeg is 0.
 * @param [nagekomen_vorige] Nagekomen van de vorige periode, in personen; leeg is onbekend, "geen" is 0.
 * @returns De motivering als tekst; #N/B als de trede niet te bepalen is.
 */
export function MOTIVERING(
  periode: any[][], taakstelling: any[][], achterstand_begin: any[][], gerealiseerd: any[][], vorige_trede?: any[][],
  nagekomen?: any[][], gekoppeld?: any[][], herverdeling?: any[][], nagekomen_vorige?: any[][],
): any[][] {
  return motivering([periode, taakstelling, achterstand_begin, gerealiseerd, vorige_trede, nagekomen, gekoppeld, herverdeling, nagekomen_vorige]);
}

/**
 * De naam van een trede van de interventieladder.
 * @customfunction TREDENAAM TREDENAAM
 * @param trede Trede van 1 tot en met 6.
 * @returns De naam.
 */
export function TREDENAAM(trede: any[][]): any[][] {
  return naamVanTrede([trede]);
}

/**
 * De maatregelen die bij een trede horen, onder elkaar.
 * @customfunction MAATREGELEN MAATREGELEN
 * @param trede Trede van 1 tot en met 6.
 * @param [periode] Taakstellingsperiode als tekst; leeg is het laatste bekende kader.
 * @returns Een kolom met maatregelen; #N/B als voor de periode geen kader bekend is.
 */
export function MAATREGELEN(trede: any[][], periode?: any[][]): any[][] {
  return alsBlok(() => {
    const cel = enkeleCel(trede, 'trede');
    if (isLeegOfNul(cel)) return [['']];
    const kader = gevraagdKader(enkeleCel(periode, 'periode'));
    return kader.maatregelen[leesTrede(cel, 'trede')].map((maatregel) => [maatregel]);
  });
}

function gevraagdKader(cel: unknown): Kader {
  if (isLeegOfNul(cel)) return LAATSTE_KADER;
  const periode = leesPeriode(cel, 'periode');
  const kader = kaderVan(periode);
  if (kader === undefined) throw BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode } });
  return kader;
}
