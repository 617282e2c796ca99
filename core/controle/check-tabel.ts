import { achterstandenEind } from './achterstand-eind.ts';
import { Bekend } from './bekend.ts';
import type { Bevinding, Bevindingsoort } from './bevinding.ts';
import { gewijzigdeCijfers } from './cijfer-gewijzigd.ts';
import { dalendeReeksen } from './dalende-reeks.ts';
import { dubbeleRijen } from './dubbele-rij.ts';
import { herindelingen } from './herindeling.ts';
import { BEKENDE_KOLOMMEN } from './kolommen.ts';
import { koppelingen } from './koppeling.ts';
import { nullenOfLeeg } from './nul-of-leeg.ts';
import { overdracht } from './overdracht.ts';
import { peildatums } from './peildatum.ts';
import { percentages } from './percentages.ts';
import type { Controletabel } from './controle-tabel.ts';
import { gesteldeTellingen } from './controle-telling.ts';
import { taakstellingMetAchterstand } from './taakstelling-met-achterstand.ts';
import { totaalopgaven } from './totaalopgave.ts';
import { totaalrijen } from './totaalrij.ts';
import { treden } from './controle-trede.ts';
import { volledigheid } from './volledigheid.ts';
import { vorigeTreden } from './vorige-trede.ts';

/** A check: the findings of one kind or family in a table, given what earlier checks found. */
type Controle = (tabel: Controletabel, bekend: Bekend) => readonly Bevinding[];

/**
 * The checks, those that find a cause before those that would find its consequences:
 * a stand that was carried over wrongly explains a totaalopgave, and that a percentage.
 */
const CONTROLES: readonly Controle[] = [
  volledigheid,
  herindelingen,
  dubbeleRijen,
  peildatums,
  overdracht,
  totaalopgaven,
  nullenOfLeeg,
  achterstandenEind,
  gewijzigdeCijfers,
  totaalrijen,
  percentages,
  koppelingen,
  dalendeReeksen,
  vorigeTreden,
  treden,
  gesteldeTellingen,
];

/** All findings in a table of figures, in order of row, column and kind. */
export function check(tabel: Controletabel): readonly Bevinding[] {
  const bekend = new Bekend();
  const oorzaak = taakstellingMetAchterstand(tabel);
  const bevindingen = CONTROLES.flatMap((controle) => {
    const found = controle(tabel, bekend);
    bekend.noteer(found);
    return found;
  });
  return inVolgorde([...oorzaak, ...(oorzaak.length === 0 ? bevindingen : bevindingen.filter(({ soort }) => !GEVOLGEN.has(soort)))]);
}

/** What follows from a taakstelling that holds the achterstand: no findings of their own. */
const GEVOLGEN: ReadonlySet<Bevindingsoort> = new Set<Bevindingsoort>([
  'totaalopgave',
  'achterstand_eind',
  'overdracht',
  'percentage',
  'percentage_grondslag',
  'teken',
]);

const KOLOMVOLGORDE: readonly string[] = BEKENDE_KOLOMMEN;

/** Findings in order of row, column (in the order of the work) and kind; those of one kind in one cell in the order given. */
export function inVolgorde(bevindingen: readonly Bevinding[]): readonly Bevinding[] {
  return [...bevindingen].sort(
    (a, b) => a.rij - b.rij || KOLOMVOLGORDE.indexOf(a.kolom) - KOLOMVOLGORDE.indexOf(b.kolom) || (a.soort < b.soort ? -1 : 1),
  );
}
