import { parseDatum } from '../../../core/datum.ts';
import { parseGetypt } from '../../../core/getaltekst.ts';
import { leesIngevuld, perFeit, VELDEN } from '../../../core/feiten/index.ts';
import { Invoerfout, ofFout, weiger } from '../../../core/invoer/invoerfout.ts';
import { leesAantal, leesDatum, type Lezer } from '../../../core/invoer/lezers.ts';
import { peildatum, shiftPeriode } from '../../../core/periode.ts';
import { controleerDatum, MEESTE_VERWACHT } from '../../../core/prognose/model.ts';
import { type Parameters, STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import { leegFeit, type Scenariofeiten, type Scenarioinvoer, type Scenarioplan } from '../../../core/prognose/scenario.ts';
import { type Tempokennis, tempoTussen, tempoVanPeriode } from '../../../core/prognose/tempo.ts';
import { type Feitveld, type Formulier, type Planvelden, type Veld, zonderSpreiding } from './formulier.ts';
import { FORMULIERFOUT } from './meldingen.ts';
import { veldnaam } from './teksten.ts';

/** The name of a field: of one line, or such as `plan 3 aantal` (by its id) and `komend 1`. */
export type Veldplaats = Veld | `plan ${number} ${'datum' | 'aantal' | 'kans'}` | `komend ${number}`;

/** A form that could be read, or what is wrong in it by field; a field that must still be filled in is wrong too. */
export interface Gelezenformulier {
  /** `undefined` where there is a fault. */
  readonly invoer: Scenarioinvoer | undefined;
  readonly fouten: ReadonlyMap<Veldplaats, string>;
}

/** Reads a form. Never throws. */
export function leesFormulier(formulier: Formulier): Gelezenformulier {
  const fouten = new Map<Veldplaats, string>();
  const lees = <T>(plaats: Veldplaats, reken: () => T): T => {
    const waarde = ofFout(reken);
    if (!(waarde instanceof Invoerfout)) return waarde;
    fouten.set(plaats, waarde.message);
    return undefined as T;
  };
  const { velden, periode } = formulier;
  const veld = <T>(plaats: Veld, lezer: Lezer<T>) => lees(plaats, () => leesTekst(velden[plaats], lezer, veldnaam(plaats)));
  const ofNiets = <T>(plaats: Veld, lezer: Lezer<T>): T | null => (velden[plaats].trim() === '' ? null : veld(plaats, lezer));
  const datum = lees('datum', () => leesDag(velden.datum, veldnaam('datum')));
  if (datum !== undefined) lees('datum', () => controleerDatum(periode, parseDatum(datum) as number));
  const feitOf = (naam: Feitveld) => (VELDEN[naam].leeg === 'verplicht' ? veld(naam, leesIngevuld(naam)) : ofNiets(naam, leesIngevuld(naam)) ?? leegFeit(naam));
  const feiten = perFeit<unknown>((_, naam) => (naam === 'periode' ? periode : feitOf(naam))) as Scenariofeiten;
  const gepland = ofNiets('gepland', leesAantal) ?? 0;
  const tempo = tempoVan(formulier, { ...feiten, datum }, lees);
  const invoer: Scenarioinvoer = {
    ...feiten, datum, gepland, ...tempo,
    plannen: formulier.plannen.map((plan) => leesPlan(plan, lees)),
    niveau: veld('niveau', deelLezer(1, 99.9)),
    komende_taakstellingen: formulier.komend.map((tekst, i) => lees(`komend ${i}`, () => leesTekst(tekst, leesAantal, veldnaam('komend', shiftPeriode(periode, i + 1))))),
    spreiding_taakstellingen: ofNiets('spreiding_taakstellingen', deelLezer(0, 100)) ?? 0,
  };
  return { invoer: fouten.size === 0 ? invoer : undefined, fouten };
}

type Lees = <T>(plaats: Veldplaats, reken: () => T) => T;
type Stand = Pick<Scenarioinvoer, 'periode' | 'datum' | 'gerealiseerd'>;

/** Reads a field as a cell that holds a number, else the text itself, so that a message can show it. */
function leesTekst<T>(tekst: string, lezer: Lezer<T>, naam: string): T {
  if (tekst.trim() === '') throw FORMULIERFOUT.veld_leeg({ naam });
  return lezer(parseGetypt(tekst) ?? tekst.trim(), naam);
}

/** A share that is typed in percents. */
function deelLezer(minimum: number, maximum: number): Lezer<number> {
  return (cel, naam) => {
    if (typeof cel === 'number' && cel >= minimum && cel <= maximum) return cel / 100;
    throw FORMULIERFOUT.geen_percentage({ naam, cel, minimum, maximum });
  };
}

function leesDag(tekst: string, naam: string): string {
  if (tekst === '') throw FORMULIERFOUT.veld_leeg({ naam });
  leesDatum(tekst, naam);
  return tekst;
}

function leesPlan({ id, datum, aantal, kans, bovenop }: Planvelden, lees: Lees): Scenarioplan {
  return {
    datum: lees(`plan ${id} datum`, () => leesDag(datum, veldnaam('plan_datum'))),
    aantal: lees(`plan ${id} aantal`, () => leesTekst(aantal, leesAantal, veldnaam('plan_aantal'))),
    kans: lees(`plan ${id} kans`, () => leesTekst(kans, deelLezer(0, 100), veldnaam('plan_kans'))),
    bovenop,
  };
}

/** A pace of one's own, persons per week: 0 is a real 0. */
const leesTempo: Lezer<number> = (cel, naam) => {
  if (typeof cel === 'number' && cel >= 0 && cel <= MEESTE_VERWACHT) return cel;
  throw FORMULIERFOUT.geen_tempo({ naam, cel });
};

/** The pace of a scenario, and the spread that makes it as uncertain as the count it comes from. */
function tempoVan(formulier: Formulier, stand: Stand, lees: Lees): Pick<Scenarioinvoer, 'tempo' | 'parameters'> {
  const { velden, tempokeuze, parameters } = formulier;
  const overige = zonderSpreiding(parameters);
  const aannames: Parameters = { ...STANDAARDPARAMETERS, ...(overige as Partial<Record<keyof Parameters, number>>) };
  switch (tempokeuze) {
    case 'tot nu':
      return { tempo: null, parameters: overige };
    case 'eigen':
      return { tempo: lees('tempo', () => leesTekst(velden.tempo, leesTempo, veldnaam('tempo'))), parameters };
    case 'recent': {
      const datum = lees('eerder_datum', () => leesDag(velden.eerder_datum, veldnaam('eerder_datum')));
      const gerealiseerd = lees('eerder_gerealiseerd', () => leesTekst(velden.eerder_gerealiseerd, leesAantal, veldnaam('eerder_gerealiseerd')));
      if (datum === undefined || gerealiseerd === undefined || stand.datum === undefined || stand.gerealiseerd === undefined) return { tempo: null, parameters };
      return metSpreiding(lees('eerder_datum', () => recent(stand, { datum, gerealiseerd }, aannames)), overige);
    }
    case 'vorige periode': {
      const vorige = shiftPeriode(stand.periode, -1);
      const gerealiseerd = lees('vorige_gerealiseerd', () => leesTekst(velden.vorige_gerealiseerd, leesAantal, veldnaam('vorige_gerealiseerd')));
      if (gerealiseerd === undefined) return { tempo: null, parameters };
      return metSpreiding(lees('vorige_gerealiseerd', () => tempoVanPeriode(vorige, gerealiseerd, aannames) ?? weiger(FORMULIERFOUT.niemand_gehuisvest())), overige);
    }
  }
}

function recent({ periode, datum, gerealiseerd }: Stand, eerder: { datum: string; gerealiseerd: number }, aannames: Parameters): Tempokennis {
  const [van, tot] = [parseDatum(eerder.datum) as number, parseDatum(datum) as number];
  if (van >= tot || van < peildatum(periode, 'begin')) throw FORMULIERFOUT.eerder_niet_eerder({ periode });
  return tempoTussen(periode, { datum: van, gerealiseerd: eerder.gerealiseerd }, { datum: tot, gerealiseerd }, aannames) ?? weiger(FORMULIERFOUT.niemand_gehuisvest());
}

/** A pace from a count as one's own, with a spread of one's own that gives the same distribution up to the peildatum. */
function metSpreiding(kennis: Tempokennis | undefined, overige: Partial<Parameters>): Pick<Scenarioinvoer, 'tempo' | 'parameters'> {
  if (kennis === undefined) return { tempo: null, parameters: overige };
  return { tempo: kennis.tempo, parameters: { ...overige, spreiding_eigen_tempo: Math.sqrt(1 / kennis.vorm + kennis.drift) } };
}
