import { beoordeelMet, type Beoordeling, BEOORDELINGSFOUT, motiveer, uitkomsttekst } from '../../core/beoordeling/index.ts';
import type { Feiten } from '../../core/feiten/index.ts';
import { isLeegOfNul, readPeriode, readTrede } from '../../core/invoer/index.ts';
import type { Kader, Kaderkeuze } from '../../core/kader/index.ts';
import type { Periode } from '../../core/periode.ts';
import { tredenaam } from '../../core/trede.ts';
import { alsBlok, celwijs, enkeleCel, parameter, type Celresultaat } from './celwijs.ts';
import { entityKaartVan, takesKaart } from './kaart.ts';
import { feitwijs, kaderkeuzeIn } from './feitwijs.ts';

function tredeVan(feiten: Feiten, kaders: Kaderkeuze): number | string {
  const kader = kaders.voor(feiten.periode);
  const snel = kader?.uitkomst(feiten);
  return kader !== undefined && snel ? kader.uitkomstcel(snel) : uitkomstOfFout(beoordeelMet(feiten, kaders));
}

function uitkomstOfFout(beoordeling: Beoordeling): number | string {
  return uitkomsttekst(beoordeling) ?? nietBekend(beoordeling);
}

function motiveringVan(feiten: Feiten, kaders: Kaderkeuze): string {
  const beoordeling = beoordeelMet(feiten, kaders);
  return uitkomsttekst(beoordeling) === undefined ? nietBekend(beoordeling) : motiveer(beoordeling);
}

/** The trede with its reason, where the host takes that. */
function kaartOfTrede(feiten: Feiten, kaders: Kaderkeuze): Celresultaat {
  if (!takesKaart()) return tredeVan(feiten, kaders);
  const beoordeling = beoordeelMet(feiten, kaders);
  return entityKaartVan(uitkomstOfFout(beoordeling), beoordeling);
}

function nietBekend(beoordeling: Beoordeling): never {
  throw BEOORDELINGSFOUT.geen_trede({ beoordeling });
}

const trede = feitwijs(tredeVan);
const kaart = feitwijs(kaartOfTrede);
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
  reeks?: any[][],
  kader?: any[][],
): any[][] {
  return trede(
    {
      periode,
      taakstelling,
      achterstand_begin,
      gerealiseerd,
      vorige_trede,
      nagekomen,
      gekoppeld,
      herverdeling,
      nagekomen_vorige,
      reeks,
    },
    kader,
  );
}

/**
 * De trede als getal met een kaart: reden, status, mogelijke_treden, kader en bron zijn velden, zoals =A1.status. In een Excel dat dit niet kent, het gewone getal.
 * @customfunction TREDE_KAART TREDE.KAART
 * @returns De trede; #N/B als die niet te bepalen is.
 */
export function TREDE_KAART(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  vorige_trede?: any[][],
  nagekomen?: any[][],
  gekoppeld?: any[][],
  herverdeling?: any[][],
  nagekomen_vorige?: any[][],
  reeks?: any[][],
  kader?: any[][],
): any[][] {
  return kaart(
    {
      periode,
      taakstelling,
      achterstand_begin,
      gerealiseerd,
      vorige_trede,
      nagekomen,
      gekoppeld,
      herverdeling,
      nagekomen_vorige,
      reeks,
    },
    kader,
  );
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
  reeks?: any[][],
  kader?: any[][],
): any[][] {
  return motivering(
    {
      periode,
      taakstelling,
      achterstand_begin,
      gerealiseerd,
      vorige_trede,
      nagekomen,
      gekoppeld,
      herverdeling,
      nagekomen_vorige,
      reeks,
    },
    kader,
  );
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
export function MAATREGELEN(trede: any[][], periode?: any[][], kader?: any[][]): any[][] {
  return alsBlok(() => {
    const cel = enkeleCel(trede, 'trede');
    if (isLeegOfNul(cel)) return [['']];
    const kaders = kaderkeuzeIn(kader);
    const gevraagd = gevraagdKader(enkeleCel(periode, 'periode'), kaders);
    const maatregelen = gevraagd.maatregelen(gevraagd.klasse(cel) ?? readTrede(cel, 'trede'));
    return maatregelen.length === 0 ? [['']] : maatregelen.map((maatregel) => [maatregel]);
  });
}

/** Later than any framework begins: without a periode the last one is meant. */
const ALTIJD: Periode = '9998-2';

function gevraagdKader(cel: unknown, kaders: Kaderkeuze): Kader {
  const periode = isLeegOfNul(cel) ? ALTIJD : readPeriode(cel, 'periode');
  const kader = kaders.voor(periode);
  if (kader === undefined) throw BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode } });
  return kader;
}
