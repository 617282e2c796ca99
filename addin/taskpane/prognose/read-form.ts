import { parseDatum } from '../../../core/datum.ts';
import { parseGetypt, parseGetyptAantal } from '../../../core/getaltekst.ts';
import { FIELDS, perFeit, readIngevuld } from '../../../core/feiten/index.ts';
import { Invoerfout, ofFout, readAantal, readDatum, type Reader, refuse } from '../../../core/invoer/index.ts';
import { peildatum, shiftPeriode } from '../../../core/periode.ts';
import {
  checkDatum,
  leegFeit,
  MEESTE_VERWACHT,
  type Parameters,
  type Scenariofeiten,
  type Scenarioinvoer,
  type Scenarioplan,
  STANDAARDPARAMETERS,
  type Tempokennis,
  tempoTussen,
  tempoVanPeriode,
} from '../../../core/prognose/index.ts';
import { type Feitveld, type Form, type Planvelden, type FormField, type Tempowijze, zonderSpreiding } from './prognose-form.ts';
import { FORMULIERFOUT } from './prognose-messages.ts';
import { veldnaam } from './prognose-texts.ts';

/** The name of a field: of one line, or such as `plan 3 aantal` (by its id) and `komend 1`. */
export type Veldplaats = FormField | `plan ${number} ${'datum' | 'aantal' | 'kans'}` | `komend ${number}`;

/** A form that could be read, or what is wrong in it by field; a field that must still be filled in is wrong too. */
export interface Gelezenformulier {
  /** `undefined` where there is a fault. */
  readonly invoer: Scenarioinvoer | undefined;
  readonly fouten: ReadonlyMap<Veldplaats, string>;
  /** The fields among them that are blank. */
  readonly leeg: ReadonlySet<Veldplaats>;
  /** The same form with the pace that another choice gives; `undefined` where there is a fault. */
  readonly met: (tempokeuze: Tempowijze) => Scenarioinvoer | undefined;
}

/** Reads a form. Never throws. */
export function readForm(form: Form): Gelezenformulier {
  const fouten = new Map<Veldplaats, string>();
  const leeg = new Set<Veldplaats>();
  const rest = readRest(form, readerInto(fouten, leeg));
  const inRest = fouten.size;
  const tempo = tempoVan(form, rest, readerInto(fouten, leeg));
  const met = (tempokeuze: Tempowijze): Scenarioinvoer | undefined => {
    const daarin = new Map<Veldplaats, string>();
    const anders = tempoVan({ ...form, tempokeuze }, rest, readerInto(daarin));
    return inRest + daarin.size === 0 ? { ...rest, ...anders } : undefined;
  };
  return { invoer: fouten.size === 0 ? { ...rest, ...tempo } : undefined, fouten, leeg, met };
}

/** Notes a fault at its place, also where it is that nothing is filled in, and gives nothing there. */
function readerInto(fouten: Map<Veldplaats, string>, leeg = new Set<Veldplaats>()): Read {
  return <T>(plaats: Veldplaats, compute: () => T): T => {
    const waarde = ofFout(compute);
    if (!(waarde instanceof Invoerfout)) return waarde;
    fouten.set(plaats, waarde.message);
    if (waarde.code === 'field_leeg') leeg.add(plaats);
    return undefined as T;
  };
}

/** All but the pace. */
function readRest({ fields, periode, plannen, komend, standen, tempo_geleerd }: Form, read: Read): Omit<Scenarioinvoer, keyof Tempo> {
  const field = <T>(plaats: FormField, reader: Reader<T>) => read(plaats, () => readTekst(fields[plaats], reader, veldnaam(plaats)));
  const ofNiets = <T>(plaats: FormField, reader: Reader<T>): T | null => (fields[plaats].trim() === '' ? null : field(plaats, reader));
  const datum = read('datum', () => readDag(fields.datum, veldnaam('datum')));
  if (datum !== undefined) read('datum', () => checkDatum(periode, parseDatum(datum) as number));
  const feitOf = (naam: Feitveld) =>
    FIELDS[naam].leeg === 'verplicht' ? field(naam, readIngevuld(naam)) : (ofNiets(naam, readIngevuld(naam)) ?? leegFeit(naam));
  const feiten = perFeit<unknown>((_, naam) => (naam === 'periode' ? periode : feitOf(naam))) as Scenariofeiten;
  const gepland = ofNiets('gepland', readAantal) ?? 0;
  return {
    ...feiten,
    datum,
    gepland,
    plannen: plannen.map((plan) => readPlan(plan, read)),
    niveau: field('niveau', deelReader(1, 99.9)),
    komende_taakstellingen: komend.map((tekst, i) =>
      read(`komend ${i}`, () => readTekst(tekst, readAantal, veldnaam('komend', shiftPeriode(periode, i + 1)))),
    ),
    spreiding_taakstellingen: ofNiets('spreiding_taakstellingen', deelReader(0, 100)) ?? 0,
    standen,
    tempo_geleerd,
  };
}

type Tempo = Pick<Scenarioinvoer, 'tempo' | 'parameters'>;
type Read = <T>(plaats: Veldplaats, compute: () => T) => T;
type Stand = Pick<Scenarioinvoer, 'periode' | 'datum' | 'gerealiseerd'>;

/** Reads a field of whole persons as a cell that holds a number, else the text itself, so that a message can show it. */
function readTekst<T>(tekst: string, reader: Reader<T>, naam: string, parse = parseGetyptAantal): T {
  if (tekst.trim() === '') throw FORMULIERFOUT.field_leeg({ naam });
  return reader(parse(tekst) ?? parseGetypt(tekst) ?? tekst.trim(), naam);
}

/** The same of a field in which a fraction may stand, so that `1.250` says too little. */
function readBreuk(tekst: string, reader: Reader<number>, naam: string): number {
  return readTekst(tekst, reader, naam, parseGetypt);
}

/** A share that is typed in percents. */
function deelReader(minimum: number, maximum: number): Reader<number> {
  return (cel, naam) => {
    if (typeof cel === 'number' && cel >= minimum && cel <= maximum) return cel / 100;
    throw FORMULIERFOUT.geen_percentage({ naam, cel, minimum, maximum });
  };
}

function readDag(tekst: string, naam: string): string {
  if (tekst === '') throw FORMULIERFOUT.field_leeg({ naam });
  readDatum(tekst, naam);
  return tekst;
}

function readPlan({ id, datum, aantal, kans, bovenop }: Planvelden, read: Read): Scenarioplan {
  return {
    datum: read(`plan ${id} datum`, () => readDag(datum, veldnaam('plan_datum'))),
    aantal: read(`plan ${id} aantal`, () => readTekst(aantal, readAantal, veldnaam('plan_aantal'))),
    kans: kans.trim() === '' ? null : read(`plan ${id} kans`, () => readBreuk(kans, deelReader(0, 100), veldnaam('plan_kans'))),
    bovenop,
  };
}

/** The user's own pace, persons per week: 0 is a real 0. */
const readTempo: Reader<number> = (cel, naam) => {
  if (typeof cel === 'number' && cel >= 0 && cel <= MEESTE_VERWACHT) return cel;
  throw FORMULIERFOUT.geen_tempo({ naam, cel });
};

/** The pace of a scenario, and the spread that makes it as uncertain as the count it comes from. */
function tempoVan(form: Form, stand: Stand, read: Read): Tempo {
  const { fields, tempokeuze, parameters } = form;
  const overige = zonderSpreiding(parameters);
  const aannames: Parameters = { ...STANDAARDPARAMETERS, ...(overige as Partial<Record<keyof Parameters, number>>) };
  switch (tempokeuze) {
    case 'tot nu':
      return { tempo: null, parameters: overige };
    case 'eigen':
      return { tempo: read('tempo', () => readBreuk(fields.tempo, readTempo, veldnaam('tempo'))), parameters };
    case 'recent': {
      const datum = read('eerder_datum', () => readDag(fields.eerder_datum, veldnaam('eerder_datum')));
      const gerealiseerd = read('eerder_gerealiseerd', () =>
        readTekst(fields.eerder_gerealiseerd, readAantal, veldnaam('eerder_gerealiseerd')),
      );
      if (datum === undefined || gerealiseerd === undefined || stand.datum === undefined || stand.gerealiseerd === undefined)
        return { tempo: null, parameters };
      return metSpreiding(
        read('eerder_datum', () => recent(stand, { datum, gerealiseerd }, aannames)),
        overige,
      );
    }
    case 'vorige periode': {
      const vorige = shiftPeriode(stand.periode, -1);
      const gerealiseerd = read('vorige_gerealiseerd', () =>
        readTekst(fields.vorige_gerealiseerd, readAantal, veldnaam('vorige_gerealiseerd')),
      );
      if (gerealiseerd === undefined) return { tempo: null, parameters };
      return metSpreiding(
        read('vorige_gerealiseerd', () => tempoVanPeriode(vorige, gerealiseerd, aannames) ?? refuse(FORMULIERFOUT.niemand_gehuisvest())),
        overige,
      );
    }
  }
}

function recent(
  { periode, datum, gerealiseerd }: Stand,
  eerder: { datum: string; gerealiseerd: number },
  aannames: Parameters,
): Tempokennis {
  const [van, tot] = [parseDatum(eerder.datum) as number, parseDatum(datum) as number];
  if (van >= tot || van < peildatum(periode, 'begin')) throw FORMULIERFOUT.eerder_niet_eerder({ periode });
  return (
    tempoTussen(periode, { datum: van, gerealiseerd: eerder.gerealiseerd }, { datum: tot, gerealiseerd }, aannames) ??
    refuse(FORMULIERFOUT.niemand_gehuisvest())
  );
}

/** A pace from a count as the user's own, with a spread that gives the same distribution up to the peildatum. */
function metSpreiding(kennis: Tempokennis | undefined, overige: Partial<Parameters>): Tempo {
  if (kennis === undefined) return { tempo: null, parameters: overige };
  return { tempo: kennis.tempo, parameters: { ...overige, spreiding_eigen_tempo: Math.sqrt(1 / kennis.vorm + kennis.drift) } };
}
