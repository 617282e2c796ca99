import { UTRECHT } from '../gemeente/index.ts';
import type { GeenTrede, Ingeschaald, Uitslag } from '../kader/index.ts';
import { KADERFILES } from '../kader/index.ts';
import { comparePeriode } from '../periode.ts';
import { hoofdletter, opsomming, standInWoorden } from '../taal/index.ts';
import { tredenaam } from '../trede.ts';
import type { Beoordeling, GeenKader } from './beoordeel.ts';
import { ALLEN_GEHUISVEST, isAllenGehuisvest, kaderInWoorden, zinsdelen } from './beoordeling-texts.ts';
import { bronnenVanRegel, kortebron } from './bronnen-of.ts';
import { BEVROREN, GROND, MOTIVERINGSDELEN, ZONDER_KADER, ZONDER_TREDE } from './motivering-texts.ts';
import { uitkomstInWoorden } from './uitkomst-texts.ts';

/**
 * The reason of a placement in three short Dutch sentences, written from its trace alone, for any framework: what and why, by which
 * row and figures, and how firm, with the source apart at the end. `herkomst` says where facts came from that the row did not hold.
 * Where there is no trede: why not.
 */
export function motiveer(beoordeling: Beoordeling, herkomst: readonly string[] = []): string {
  switch (beoordeling.status) {
    case 'geen_kader':
      return zinnen([zonderKader(beoordeling)]);
    case 'feit_ontbreekt': {
      const feiten = opsomming(beoordeling.ontbreekt.map((feit) => feit));
      return zinnen([
        ZONDER_TREDE.feiten(feiten),
        regelzin(beoordeling, herkomst),
        `${MOTIVERINGSDELEN.mogelijk(uitkomstInWoorden(beoordeling.kader, beoordeling.mogelijke_treden))}${slot(beoordeling)}`,
      ]);
    }
    case 'geen_trede':
      return zinnen([zonderTrede(beoordeling), regelzin(beoordeling, herkomst), grondZonderTrede(beoordeling)]);
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

/** That nobody can say which framework goes, and what would say it; a name is not repeated, it stands in its own cell. */
function zonderKader({ periode, provincie = UTRECHT, zonder_provincie }: GeenKader): string {
  if (zonder_provincie !== undefined) return zonder_provincie === '' ? ZONDER_KADER.gemeente_leeg : ZONDER_KADER.gemeente;
  const eerste = provincie === UTRECHT ? KADERFILES.find((file) => file.provincie === UTRECHT) : undefined;
  // A table of frameworks of one's own may hold none for a periode in which one is known.
  return eerste === undefined || comparePeriode(periode, eerste.van) >= 0
    ? ZONDER_KADER.provincie(provincie, periode)
    : ZONDER_KADER.periode(periode, eerste.van);
}

function zonderTrede({ reden, regel, kader }: GeenTrede): string {
  return reden === 'van_de_ladder' ? ZONDER_TREDE.van_de_ladder(regel?.uitleg) : ZONDER_TREDE[reden](kaderInWoorden(kader));
}

/** What: the trede, and why in the words of the framework. */
function kop({ kader, trede, regel, bevroren, stand }: Ingeschaald): string {
  const naam = kader.heeftKlassen ? hoofdletter(String(kader.uitkomstcel(trede))) : `Trede ${trede} (${tredenaam(trede)})`;
  const reden = isAllenGehuisvest(stand) ? ALLEN_GEHUISVEST : regel.uitleg;
  const redenen = [...(reden === '' ? [] : [reden]), ...(bevroren === undefined ? [] : [MOTIVERINGSDELEN.bevroren(BEVROREN[bevroren])])];
  return redenen.length === 0 ? naam : `${naam}: ${redenen.join('; ')}`;
}

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
  return `${MOTIVERINGSDELEN.regel(regel.nr, kaderInWoorden(kader))}${reden}; ${[cijfers(uitslag), ...herkomst].join('; ')}`;
}

function cijfers({ feiten, stand }: Uitslag): string {
  const { taakstelling, herverdeling = 0, achterstand_begin, gerealiseerd, nagekomen = 0, nagekomen_vorige = 0 } = feiten;
  const opgave = [
    MOTIVERINGSDELEN.taakstelling(taakstelling),
    ...(herverdeling === 0 ? [] : [MOTIVERINGSDELEN.herverdeling(herverdeling)]),
    standInWoorden(achterstand_begin),
  ].join(', ');
  return [
    MOTIVERINGSDELEN.totaalopgave(stand.totaalopgave, opgave),
    ...(stand.beoordeelde_opgave === stand.totaalopgave
      ? []
      : [MOTIVERINGSDELEN.beoordeelde_opgave(stand.beoordeelde_opgave, stand.koppelingstekort)]),
    MOTIVERINGSDELEN.gerealiseerd(gerealiseerd, nagekomen),
    ...(nagekomen_vorige === 0 ? [] : [MOTIVERINGSDELEN.nagekomen_vorige(nagekomen_vorige)]),
    ...(stand.achterstand_eind === stand.achterstand_beoordeeld ? [] : [MOTIVERINGSDELEN.volgende_stand(stand.achterstand_eind)]),
    ...(gerealiseerd === 0 ? [MOTIVERINGSDELEN.nul_of_leeg] : []),
  ].join('; ');
}

/** How firm. */
function grond(beoordeling: Ingeschaald): string {
  const reden = beoordeling.status === 'bron' ? '' : uitleg(beoordeling);
  return `${GROND[beoordeling.status]}${reden}${slot(beoordeling)}`;
}

/** How firm it is that there is no trede, where a rule says so. */
function grondZonderTrede(beoordeling: GeenTrede): string {
  const { reden, status_van_regel } = beoordeling;
  return reden === 'van_de_ladder' && status_van_regel !== undefined ? `${GROND[status_van_regel]}${slot(beoordeling)}` : '';
}

function uitleg({ kader, leeswijzen, mogelijke_treden, trede }: Ingeschaald): string {
  const andere = mogelijke_treden.filter((mogelijk) => mogelijk !== trede);
  if (andere.length === 0) return '';
  const redenen = leeswijzen.map(({ leeswijze }) => leeswijze.uitleg).filter((reden) => reden !== '');
  return `: ${redenen.length === 0 ? '' : `${redenen.join('; ')}; `}${MOTIVERINGSDELEN.ook_mogelijk(uitkomstInWoorden(kader, andere))}`;
}

/** That a framework is used outside its periods, or that no report confirms it for the periode; and the source, apart. */
function slot(uitslag: Uitslag): string {
  const bronnen = [...new Set(bronnenVanRegel(uitslag).map(kortebron))];
  return `${geldigheid(uitslag)}${bronnen.length === 0 ? '' : ` ${MOTIVERINGSDELEN.bron(bronnen.join('; '))}`}`;
}

function geldigheid({ kader, feiten: { periode } }: Uitslag): string {
  const { van, tot } = kader.tabel;
  if (!kader.geldtVoor(periode)) return `; ${MOTIVERINGSDELEN.toegepast_op(van, tot, periode)}`;
  const bevestigd = kader.bevestigd_tot;
  return bevestigd !== undefined && comparePeriode(periode, bevestigd) > 0
    ? `; ${MOTIVERINGSDELEN.niet_bevestigd(periode, bevestigd)}`
    : '';
}
