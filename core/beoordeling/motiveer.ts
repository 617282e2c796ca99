import { findBron, jaarVan } from '../bronnen/index.ts';
import { comparePeriode } from '../periode.ts';
import { getal, opsomming, personen, standInWoorden } from '../taal/index.ts';
import type { Beoordeling, FeitOntbreekt, Ingeschaald } from './beoordeel.ts';
import { EERSTE_PERIODE } from './kaders.ts';
import type { Verwijzing } from './kader.ts';
import { zinsdeel } from './beoordeling-texts.ts';
import { tredenaam } from '../trede.ts';

/** Said instead of a voorsprong where only a koppelingstekort leaves no achterstand. */
const ALLEN_GEHUISVEST = 'iedereen die tijdig gekoppeld was, is gehuisvest';

/** A growth of at most so many persons is called small: with few persons the ladder can climb on chance. */
const KLEINE_GROEI = 3;

/**
 * The reason of a placement in two or three Dutch sentences, written from its trace alone: the row and its figures,
 * how the stand was reached, and whether it is the framework, our reading or a decision of Gedeputeerde Staten.
 * Where there is no trede: why not.
 */
export function motiveer(beoordeling: Beoordeling): string {
  switch (beoordeling.status) {
    case 'geen_kader':
      return `Voor ${beoordeling.periode} is geen kader van de interventieladder bekend; het eerste bekende kader geldt vanaf ${EERSTE_PERIODE}.`;
    case 'feit_ontbreekt':
      return `De trede is niet te bepalen zonder vorige_trede: ${waarom(beoordeling)} (${rij(beoordeling)}). ${cijfers(beoordeling)} Mogelijk zijn de treden ${opsomming(beoordeling.mogelijke_treden)} (bron: ${bronnenVan(beoordeling)})${onbevestigd(beoordeling)}.`;
    default:
      return `Trede ${beoordeling.trede} (${tredenaam(beoordeling.trede)}): ${waarom(beoordeling)} (${rij(beoordeling)}). ${cijfers(beoordeling)} ${grond(beoordeling)}`;
  }
}

function rij({ kader, regel }: Ingeschaald | FeitOntbreekt): string {
  return `${kader.naam}, regel ${regel.nummer}`;
}

/** The conditions of the row that holds, with their figures, as clauses: `'er is geen achterstand'`. */
export function waarom({ spoor, stand }: Ingeschaald | FeitOntbreekt): string {
  const gehouden = spoor
    .filter(({ geldt }) => geldt)
    .flatMap(({ toetsen, een_van }) => [...toetsen, ...een_van])
    .filter(({ houdt }) => houdt);
  const groei = stand.achterstand_beoordeeld - stand.achterstand_vergeleken;
  const klein = gehouden.some(({ voorwaarde }) => voorwaarde === 'achterstand gegroeid') && groei <= KLEINE_GROEI;
  const zinsdelen = stand.koppelingstekort > 0 && stand.achterstand_beoordeeld <= 0 ? [ALLEN_GEHUISVEST] : gehouden.map(zinsdeel);
  return opsomming(zinsdelen, ', en ') + (klein ? `; let op, een klein aantal: de achterstand groeide met ${personen(groei)}` : '');
}

function cijfers({ feiten, stand }: Ingeschaald | FeitOntbreekt): string {
  const { taakstelling, herverdeling = 0, achterstand_begin, gerealiseerd, nagekomen = 0, nagekomen_vorige = 0 } = feiten;
  const opgave = [
    `taakstelling ${getal(taakstelling)}`,
    ...(herverdeling === 0 ? [] : [`herverdeling ${getal(herverdeling)}`]),
    standInWoorden(achterstand_begin),
  ].join(', ');
  const gehuisvest = `gerealiseerd: ${getal(gerealiseerd)}${nagekomen === 0 ? '' : `, nagekomen: ${getal(nagekomen)}`}`;
  const tekort =
    stand.koppelingstekort === 0
      ? ''
      : `, beoordeeld is op de ${getal(stand.beoordeelde_opgave)} die tijdig gekoppeld waren (koppelingstekort ${getal(stand.koppelingstekort)})`;
  const vorige =
    nagekomen_vorige === 0
      ? ''
      : `; van de stand bij het begin waren er ${getal(nagekomen_vorige)} al gehuisvest (nagekomen van de vorige periode)`;
  const geregistreerd =
    stand.achterstand_eind === stand.achterstand_beoordeeld
      ? ''
      : `; de volgende periode begint met de geregistreerde stand (${standInWoorden(stand.achterstand_eind)})`;
  const leeg = gerealiseerd === 0 ? '; let op, gerealiseerd is 0 of leeg' : '';
  return `De totaalopgave was ${getal(stand.totaalopgave)} (${opgave})${tekort}; ${gehuisvest}${vorige}${geregistreerd}${leeg}.`;
}

function grond(beoordeling: Ingeschaald): string {
  const slot = onbevestigd(beoordeling);
  const bronnen = bronnenVan(beoordeling);
  switch (beoordeling.status) {
    case 'bron':
      return `Dit is volgens het kader (bron: ${bronnen})${slot}.`;
    case 'leeswijze':
      return `Dit is onze uitleg van het kader (bron: ${bronnen}): ${uitleg(beoordeling)}${slot}.`;
    case 'besluit':
      return `Hiervoor is een besluit van GS nodig, dit is een advies (bron: ${bronnen})${beoordeling.leeswijzen.length === 0 ? '' : `: ${uitleg(beoordeling)}`}${slot}.`;
  }
}

/** The sources of the row, and that of the koppelingstekort where it was weighed. */
function bronnenVan({ kader, regel, stand }: Ingeschaald | FeitOntbreekt): string {
  const bronnen = [...regel.bronnen, ...(stand.koppelingstekort > 0 ? [kader.bron_koppelingstekort] : [])];
  return opsomming([...new Set(bronnen.map(verwijzing))]);
}

/** For a periode after the last report: that this version of the framework is not confirmed for it. */
function onbevestigd({ kader, feiten }: Ingeschaald | FeitOntbreekt): string {
  return comparePeriode(feiten.periode, kader.bevestigd_tot) > 0
    ? `; dat deze versie van het kader ook voor ${feiten.periode} geldt, is niet bevestigd (laatste rapportage: ${kader.bevestigd_tot})`
    : '';
}

function uitleg({ leeswijzen, mogelijke_treden, trede }: Ingeschaald): string {
  const andere = mogelijke_treden.filter((mogelijk) => mogelijk !== trede);
  const redenen = leeswijzen.map(({ leeswijze }) => leeswijze.uitleg).join('; ');
  return `${redenen}; ${andere.length === 0 ? 'een andere trede volgt daar niet uit' : `ook mogelijk: trede ${opsomming(andere, ' of ')}`}`;
}

function verwijzing({ bron, plaats }: Verwijzing): string {
  const document = findBron(bron);
  return `${plaats}, ${document.uitgever} ${jaarVan(document)}`;
}
