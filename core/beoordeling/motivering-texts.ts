import type { Status } from '../kader/index.ts';
import type { Periode } from '../periode.ts';
import { getal, standInWoorden } from '../taal/index.ts';

/** The Dutch of a motivation: parts of sentences, without capital and full stop. */

/** How firm a trede is. */
export const GROND: Readonly<Record<Status, string>> = {
  bron: 'dit is volgens het kader',
  leeswijze: 'dit is onze uitleg van het kader',
  besluit: 'hiervoor is een besluit van GS nodig, dit is een advies',
};

/** What keeps an outcome from being heavier than the one before. */
export const BEVROREN = { koppelingstekort: 'door het koppelingstekort', verschoonbaar: 'door een verschoonbare reden' } as const;

/** Why there is no trede, and what would make one: no framework is known, or not which one goes. */
export const ZONDER_KADER = {
  periode: (periode: Periode, eerste: Periode) =>
    `voor ${periode} is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf ${eerste}`,
  provincie: (provincie: string, periode: Periode) =>
    `van de provincie ${provincie} is voor ${periode} geen kader van de interventieladder bekend; geef een eigen kader op`,
  gemeente:
    'de trede is niet te bepalen: deze gemeente is niet bekend, en daarom ook niet welk kader geldt. Verbeter de naam, vul een kolom provincie in, of geef een kader op',
  gemeente_leeg:
    'de trede is niet te bepalen: zonder gemeente of provincie is niet bekend welk kader geldt. Vul een van beide in, of geef een kader op',
} as const;

/** Why there is no trede though a framework is known; `kader` as a sentence names it. */
export const ZONDER_TREDE = {
  feiten: (feiten: string) => `de trede is niet te bepalen zonder ${feiten}`,
  van_de_ladder: (uitleg: string | undefined) => `geen trede: ${uitleg || 'de gemeente staat niet op de ladder'}`,
  vrijgesteld: (kader: string) => `geen trede: de gemeente is vrijgesteld (${kader})`,
  geen_oordeel: (kader: string) => `geen oordeel: er is een verschoonbare reden, en dan oordeelt ${kader} niet`,
  geen_regel: (kader: string) => `de trede is niet te bepalen: geen enkele regel van ${kader} past bij deze cijfers`,
} as const;

/** The other parts: of rule, figures, certainty and source. */
export const MOTIVERINGSDELEN = {
  bevroren: (oorzaak: string) => `${oorzaak} wordt de uitkomst niet zwaarder dan de vorige`,
  regel: (nr: string, kader: string) => `dat volgt uit regel ${nr} van ${kader}`,
  totaalopgave: (totaal: number, delen: string) => `de totaalopgave was ${getal(totaal)} (${delen})`,
  taakstelling: (personen: number) => `taakstelling ${getal(personen)}`,
  herverdeling: (personen: number) => `herverdeling ${getal(personen)}`,
  beoordeelde_opgave: (opgave: number, tekort: number) =>
    `beoordeeld is op de ${getal(opgave)} die tijdig gekoppeld waren (koppelingstekort ${getal(tekort)})`,
  gerealiseerd: (personen: number, nagekomen: number) =>
    `gerealiseerd: ${getal(personen)}${nagekomen === 0 ? '' : `, nagekomen: ${getal(nagekomen)}`}`,
  nagekomen_vorige: (personen: number) => `van de stand bij het begin waren er ${getal(personen)} al gehuisvest`,
  volgende_stand: (achterstand: number) => `de volgende periode begint met de geregistreerde stand (${standInWoorden(achterstand)})`,
  nul_of_leeg: 'let op, gerealiseerd is 0 of leeg',
  mogelijk: (uitkomsten: string) => `mogelijk: ${uitkomsten}`,
  ook_mogelijk: (uitkomsten: string) => `ook mogelijk: ${uitkomsten}`,
  bron: (bronnen: string) => `(bron: ${bronnen})`,
  toegepast_op: (van: Periode | undefined, tot: Periode | undefined, periode: Periode) =>
    `dit kader geldt${van === undefined ? '' : ` vanaf ${van}`}${tot === undefined ? '' : ` tot en met ${tot}`}, en is hier toegepast op ${periode}`,
  niet_bevestigd: (periode: Periode, bevestigd_tot: Periode) =>
    `dat deze versie van het kader ook voor ${periode} geldt, is niet bevestigd (laatste rapportage: ${bevestigd_tot})`,
} as const;
