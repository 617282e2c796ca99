import { naamlijst, naasteNamen } from '../gemeente/index.ts';
import { FIELDS } from '../feiten/index.ts';
import { Invoerfout, INVOERFOUT, isLeegOfNul, ofFout, refuse } from '../invoer/index.ts';
import { keyOf } from '../kolomnaam.ts';
import type { Periode } from '../periode.ts';
import { type Trede, TREDEN } from '../trede.ts';
import { Kader } from './kader.ts';
import { KADERFOUT } from './kader-messages.ts';
import { rememberedKaders } from './remembered-kaders.ts';
import { cellenVan } from './kaderfile.ts';
import { EXAMPLES, fileOf, KADERFILES, kaderMetNaam, kaderVan } from './shipped.ts';

/** The frameworks that a computation goes by. */
export interface Kaderkeuze {
  /** The one for a periode, of a province where that is known; `undefined` where none is known. */
  voor(periode: Periode, provincie?: string): Kader | undefined;
  /** One by its name, of those that the user gave; `undefined` where there is none. */
  metNaam(naam: string): Kader | undefined;
  /** The names of their outcomes, from light to heavy; of several frameworks those of the first. */
  readonly uitkomsten: readonly string[];
  /** The names of those that the user gave. */
  readonly namen: readonly string[];
  /** The outcome that a cell names, where the frameworks have classes; `undefined` where it names none. */
  klasse(cel: unknown): Trede | undefined;
}

/**
 * Reads the outcome of the periode before: a class of the frameworks, or a trede; `undefined` of a blank cell. Where there are classes
 * a refusal names them.
 */
export function readVorige(kaders: Pick<Kaderkeuze, 'klasse' | 'uitkomsten'> | undefined, cel: unknown, naam: string): Trede | undefined {
  const klasse = kaders?.klasse(cel);
  if (klasse !== undefined) return klasse;
  const keuzes = kaders?.uitkomsten ?? [];
  if (keuzes[0] === undefined || keuzes[0] === '1') return FIELDS.vorige_trede.read(cel, naam);
  const trede = ofFout(() => FIELDS.vorige_trede.read(cel, naam));
  return trede instanceof Invoerfout ? refuse(INVOERFOUT.geen_keuze({ naam, cel, keuzes })) : trede;
}

/** Where none is known. */
export const GEEN_KADERS: Kaderkeuze = {
  voor: () => undefined,
  metNaam: () => undefined,
  namen: [],
  uitkomsten: TREDEN.map(String),
  klasse: () => undefined,
};

/** Frameworks with faults, which stand in `plaats`: no trede is made by them, and every row says so. */
export function kadersMetFouten(plaats: string): Kaderkeuze {
  const refuse = (): never => {
    throw KADERFOUT.kader_met_fouten({ plaats });
  };
  return { ...GEEN_KADERS, voor: refuse, klasse: refuse };
}

/** The frameworks of a province, each for its periods. */
export function kadersVanProvincie(provincie: string): Kaderkeuze {
  return { ...GEEN_KADERS, voor: (periode) => kaderVan(provincie, periode) };
}

/** What goes where nothing says which framework: those of the province of Utrecht. */
export const UTRECHTSE_KADERS: Kaderkeuze = kadersVanProvincie('Utrecht');

/** One framework that was asked for, whatever the periode. */
export function ditKader(kader: Kader): Kaderkeuze {
  return {
    voor: () => kader,
    metNaam: (naam) => (keyOf(naam) === keyOf(kader.naam) ? kader : undefined),
    namen: [kader.naam],
    uitkomsten: kader.uitkomsten,
    klasse: (cel) => kader.klasse(cel),
  };
}

/**
 * Frameworks of one's own: one alone whatever the periode, of several the one of the province that holds for it. Where the province
 * is not known and several have one, `voor` throws an `Invoerfout`.
 */
function eigenKaders(kaders: readonly Kader[]): Kaderkeuze {
  const [een] = kaders;
  if (een !== undefined && kaders.length === 1) return ditKader(een);
  return {
    voor: (periode, provincie) => {
      const gaat = ({ provincie: van }: Kader) => provincie === undefined || van === '' || keyOf(van) === keyOf(provincie);
      const found = kaders.filter((kader) => gaat(kader) && kader.geldtVoor(periode));
      const provincies = [...new Set(found.map(({ provincie: van }) => van))].filter((van) => van !== '');
      if (provincie === undefined && provincies.length > 1) throw KADERFOUT.provincie_nodig({ provincies });
      return found[0];
    },
    metNaam: (naam) => kaders.find((kader) => keyOf(kader.naam) === keyOf(naam)),
    namen: kaders.map((kader) => kader.naam),
    uitkomsten: een?.uitkomsten ?? [],
    klasse: (cel) => kaders.map((kader) => kader.klasse(cel)).find((trede) => trede !== undefined),
  };
}

/**
 * The frameworks by the name in one cell: of a framework, or of a province that has them. Throws an `Invoerfout` with the names that
 * it resembles, those of `eigen` among them.
 */
export function kaderMetCel(cel: unknown, naam: string, eigen: readonly string[] = []): Kaderkeuze {
  if (typeof cel !== 'string') throw INVOERFOUT.geen_tekst({ naam, cel });
  const kader = kaderMetNaam(cel);
  if (kader !== undefined) return ditKader(kader);
  const key = keyOf(cel).replace(/^provincie/, '');
  const file = KADERFILES.find(({ provincie }) => keyOf(provincie) === key);
  if (file !== undefined) return kadersVanProvincie(file.provincie);
  throw KADERFOUT.kader_onbekend({
    naam,
    cel,
    naaste: naasteNamen(cel, [...naamlijst(eigen.map((een) => [keyOf(een), een])), ...KADERNAMEN]),
  });
}

const KADERNAMEN = naamlijst(
  [...KADERFILES.flatMap(({ kader, provincie }) => [kader, provincie]), ...EXAMPLES.map(({ kader }) => kader)].map((naam) => [
    keyOf(naam),
    naam,
  ]),
);

/**
 * The frameworks that an argument names or holds: a name in one cell, or a kadertabel. `undefined` where it is blank.
 * Throws an `Invoerfout`, of a kadertabel the first of its faults.
 */
export function readKaderkeuze(cellen: readonly (readonly unknown[])[], naam: string): Kaderkeuze | undefined {
  const [eerste] = cellen;
  if (eerste === undefined || (cellen.length === 1 && eerste.length <= 1)) {
    const cel = eerste?.[0];
    return isLeegOfNul(cel) ? undefined : kaderMetCel(cel, naam);
  }
  const { kaders, fouten } = rememberedKaders(cellen);
  // A cell that is not used says nothing: KADERCONTROLE names it.
  const fout = fouten.find((een) => een.fout.code !== 'niet_gebruikt');
  if (fout !== undefined) throw fout.fout;
  return eigenKaders(kaders);
}

/** The cells of a framework that comes with the product, by the name in a cell; of a province that for a periode. Throws an `Invoerfout`. */
export function cellenVanKader(cel: unknown, periode: Periode | undefined): (string | number)[][] {
  if (isLeegOfNul(cel)) return [['']];
  kaderMetCel(cel, 'kader');
  const file = fileOf(String(cel), periode);
  if (file === undefined) throw KADERFOUT.geen_kader({ naam: String(cel), periode: periode ?? '' });
  return cellenVan(file);
}
