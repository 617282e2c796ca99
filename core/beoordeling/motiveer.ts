import type { GeenTrede, Ingeschaald, Uitslag } from '../kader/index.ts';
import { KADERFILES } from '../kader/index.ts';
import { comparePeriode } from '../periode.ts';
import { getal, hoofdletter, opsomming, standInWoorden } from '../taal/index.ts';
import { tredenaam } from '../trede.ts';
import type { Beoordeling, GeenKader } from './beoordeel.ts';
import { ALLEN_GEHUISVEST, isAllenGehuisvest, kaderInWoorden, zinsdelen } from './beoordeling-texts.ts';
import { bronnenVanRegel, kortebron } from './bronnen-of.ts';
import { uitkomstInWoorden } from './uitkomst-texts.ts';

/**
 * The reason of a placement in three short Dutch sentences, written from its trace alone, for any framework: what and why, by which
 * row and figures, and how firm, with the source apart at the end. `herkomst` says where facts came from that the row did not hold.
 * Where there is no trede: why not.
 */
export function motiveer(beoordeling: Beoordeling, herkomst: readonly string[] = []): string {
  switch (beoordeling.status) {
    case 'geen_kader':
      return zonderKader(beoordeling);
    case 'feit_ontbreekt': {
      const feiten = opsomming(beoordeling.ontbreekt.map((feit) => feit));
      return zinnen([
        `De trede is niet te bepalen zonder ${feiten}`,
        regelzin(beoordeling, herkomst),
        `Mogelijk: ${uitkomstInWoorden(beoordeling.kader, beoordeling.mogelijke_treden)}${slot(beoordeling)}`,
      ]);
    }
    case 'geen_trede':
      return zinnen([zonderTrede(beoordeling), regelzin(beoordeling, herkomst)]);
    default:
      return zinnen([kop(beoordeling), regelzin(beoordeling, herkomst), grond(beoordeling)]);
  }
}

/** Sentences with capitals and full stops; blank ones are left out. */
function zinnen(delen: readonly string[]): string {
  return delen
    .filter((deel) => deel !== '')
    .map((deel) => `${hoofdletter(deel)}.`)
    .join(' ');
}

function zonderKader({ periode, provincie, zonder_provincie }: GeenKader): string {
  if (zonder_provincie !== undefined) return zonderProvincie(zonder_provincie);
  if (provincie !== undefined && provincie !== 'Utrecht')
    return `Van de provincie ${provincie} is voor ${periode} geen kader van de interventieladder bekend; geef een eigen kader op.`;
  return `Voor ${periode} is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf ${KADERFILES[0]?.van}.`;
}

/** That nobody can say which framework goes, and what would say it; a name is not repeated, it stands in its own cell. */
function zonderProvincie(gemeente: string): string {
  return gemeente === ''
    ? 'De trede is niet te bepalen: zonder gemeente of provincie is niet bekend welk kader geldt. Vul een van beide in, of geef een kader op.'
    : 'De trede is niet te bepalen: deze gemeente is niet bekend, en daarom ook niet welk kader geldt. Verbeter de naam, vul een kolom provincie in, of geef een kader op.';
}

function zonderTrede({ reden, regel, kader }: GeenTrede): string {
  switch (reden) {
    case 'van_de_ladder':
      return `Geen trede: ${regel?.uitleg || 'de gemeente staat niet op de ladder'}`;
    case 'vrijgesteld':
      return `Geen trede: de gemeente is vrijgesteld (${kaderInWoorden(kader)})`;
    case 'geen_oordeel':
      return `Geen oordeel: er is een verschoonbare reden, en dan oordeelt ${kaderInWoorden(kader)} niet`;
    case 'geen_regel':
      return `De trede is niet te bepalen: geen enkele regel van ${kaderInWoorden(kader)} past bij deze cijfers`;
  }
}

/** What: the trede, and why in the words of the framework. */
function kop({ kader, trede, regel, bevroren, stand }: Ingeschaald): string {
  const naam = kader.heeftKlassen ? hoofdletter(String(kader.uitkomstcel(trede))) : `Trede ${trede} (${tredenaam(trede)})`;
  const reden = isAllenGehuisvest(stand) ? ALLEN_GEHUISVEST : regel.uitleg;
  const redenen = [
    ...(reden === '' ? [] : [reden]),
    ...(bevroren === undefined ? [] : [`${BEVROREN[bevroren]} wordt de uitkomst niet zwaarder dan de vorige`]),
  ];
  return redenen.length === 0 ? naam : `${naam}: ${redenen.join('; ')}`;
}

const BEVROREN = { koppelingstekort: 'door het koppelingstekort', verschoonbaar: 'door een verschoonbare reden' } as const;

/** What the row that holds asked, with the figures, as clauses: `'er is geen achterstand'`. */
export function waarom({ spoor, stand, feiten, kader }: Uitslag): string {
  const found = spoor.find(({ geldt }) => geldt);
  return found === undefined ? '' : opsomming(zinsdelen(found, { feiten, stand }, kader), ', en ');
}

/** By which row, and with which figures. */
function regelzin(uitslag: Uitslag, herkomst: readonly string[]): string {
  const { kader, regel } = uitslag;
  if (regel === undefined) return '';
  const delen = waarom(uitslag);
  const reden = delen === '' ? '' : `: ${delen}`;
  return `dat volgt uit regel ${regel.nr} van ${kaderInWoorden(kader)}${reden}; ${[cijfers(uitslag), ...herkomst].join('; ')}`;
}

function cijfers({ feiten, stand }: Uitslag): string {
  const { taakstelling, herverdeling = 0, achterstand_begin, gerealiseerd, nagekomen = 0, nagekomen_vorige = 0 } = feiten;
  const opgave = [
    `taakstelling ${getal(taakstelling)}`,
    ...(herverdeling === 0 ? [] : [`herverdeling ${getal(herverdeling)}`]),
    standInWoorden(achterstand_begin),
  ].join(', ');
  return [
    `de totaalopgave was ${getal(stand.totaalopgave)} (${opgave})`,
    ...(stand.beoordeelde_opgave === stand.totaalopgave
      ? []
      : [
          `beoordeeld is op de ${getal(stand.beoordeelde_opgave)} die tijdig gekoppeld waren (koppelingstekort ${getal(stand.koppelingstekort)})`,
        ]),
    `gerealiseerd: ${getal(gerealiseerd)}${nagekomen === 0 ? '' : `, nagekomen: ${getal(nagekomen)}`}`,
    ...(nagekomen_vorige === 0 ? [] : [`van de stand bij het begin waren er ${getal(nagekomen_vorige)} al gehuisvest`]),
    ...(stand.achterstand_eind === stand.achterstand_beoordeeld
      ? []
      : [`de volgende periode begint met de geregistreerde stand (${standInWoorden(stand.achterstand_eind)})`]),
    ...(gerealiseerd === 0 ? ['let op, gerealiseerd is 0 of leeg'] : []),
  ].join('; ');
}

/** How firm. */
function grond(beoordeling: Ingeschaald): string {
  switch (beoordeling.status) {
    case 'bron':
      return `Dit is volgens het kader${slot(beoordeling)}`;
    case 'leeswijze':
      return `Dit is onze uitleg van het kader${uitleg(beoordeling)}${slot(beoordeling)}`;
    case 'besluit':
      return `Hiervoor is een besluit van GS nodig, dit is een advies${uitleg(beoordeling)}${slot(beoordeling)}`;
  }
}

function uitleg({ kader, leeswijzen, mogelijke_treden, trede }: Ingeschaald): string {
  const andere = mogelijke_treden.filter((mogelijk) => mogelijk !== trede);
  if (andere.length === 0) return '';
  const redenen = leeswijzen.map(({ leeswijze }) => leeswijze.uitleg).filter((reden) => reden !== '');
  return `: ${redenen.length === 0 ? '' : `${redenen.join('; ')}; `}ook mogelijk: ${uitkomstInWoorden(kader, andere)}`;
}

/** That a framework is used outside its periods, or that no report confirms it for the periode; and the source, apart. */
function slot(uitslag: Uitslag): string {
  const bronnen = [...new Set(bronnenVanRegel(uitslag).map(kortebron))];
  return `${geldigheid(uitslag)}${bronnen.length === 0 ? '' : ` (bron: ${bronnen.join('; ')})`}`;
}

function geldigheid({ kader, feiten: { periode } }: Uitslag): string {
  const { van, tot } = kader.tabel;
  if (!kader.geldtVoor(periode))
    return `; dit kader geldt${van === undefined ? '' : ` vanaf ${van}`}${tot === undefined ? '' : ` tot en met ${tot}`}, en is hier toegepast op ${periode}`;
  const bevestigd = kader.bevestigd_tot;
  return bevestigd !== undefined && comparePeriode(periode, bevestigd) > 0
    ? `; dat deze versie van het kader ook voor ${periode} geldt, is niet bevestigd (laatste rapportage: ${bevestigd})`
    : '';
}
