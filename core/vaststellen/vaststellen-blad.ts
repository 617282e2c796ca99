import { isTrede, type Trede } from '../trede.ts';
import { isoDatum } from '../datum.ts';
import { alsCel, feitenUit, FEITKOLOMMEN, FIELDS, perFeit } from '../feiten/index.ts';
import { type Invoerfout, INVOERFOUT, isLeeg, readDatum, readStand, readTekst, readTrede, refuse } from '../invoer/index.ts';
import { rijsleutel } from '../gemeente/index.ts';
import { group } from '../group.ts';
import { readRijen } from '../rijen.ts';
import { isLegeRij } from '../tabel.ts';
import {
  BEGIN,
  checkChain,
  type Inhoud,
  isOngewijzigd,
  KETENKOLOMMEN,
  type Keten,
  type Ketenbevinding,
  type Ketenstand,
  type Link,
  linkAfter,
  ZIN,
} from '../zegel/index.ts';
import { VASTSTELLINGSFOUT } from './vaststellen-messages.ts';
import type { Vaststelling } from './vaststelling.ts';
import { oudZegelVan } from './zegel.ts';

/**
 * The columns of the sheet of the first version, in order. This order never changes, since the seals on the sheets of users rest
 * on it. `trede` is the decided one, so that TELLING reads it.
 */
const EERSTE_KOLOMMEN = [
  'gemeente',
  'periode',
  'taakstelling',
  'herverdeling',
  'achterstand_begin',
  'gerealiseerd',
  'nagekomen',
  'gekoppeld',
  'nagekomen_vorige',
  'vorige_trede',
  'achterstand_eind',
  'achterstand_beoordeeld',
  'trede_berekend',
  'status',
  'mogelijke_treden',
  'trede',
  'reden',
  'datum_cijfers',
  'vastgesteld_op',
  'kader',
  'motivering',
  'versie',
] as const;

/** Facts that came later: a sheet of the first version lacks them. */
const LATERE_FEITEN = FEITKOLOMMEN.filter((naam) => !(EERSTE_KOLOMMEN as readonly string[]).includes(naam));

/** What a row says; all of it is sealed. */
const INHOUDKOLOMMEN = [...EERSTE_KOLOMMEN, ...LATERE_FEITEN, 'kader_zegel'] as const;

/** The columns of a new sheet with vaststellingen, in order. */
export const VASTSTELLINGKOLOMMEN = [...INHOUDKOLOMMEN, ...KETENKOLOMMEN] as const;

/** Columns that a sheet of an earlier version lacks: they are added to it with the first new row. */
export const LATERE_KOLOMMEN: readonly string[] = [...LATERE_FEITEN, 'kader_zegel', 'volgnummer', 'vorig_zegel'];

/** The sheet on which vaststellingen are kept. */
export const VASTSTELLINGENBLAD = 'IBT-vaststellingen';

type Kolom = (typeof VASTSTELLINGKOLOMMEN)[number];
type Cel = string | number | null;

/** Vaststellingen as rows to write, chained to those that were recorded before. */
export function alsRijen(vaststellingen: readonly Vaststelling[], na: Ketenstand = BEGIN): Cel[][] {
  let stand = na;
  return vaststellingen.map((een) => {
    const cellen = celVan(een);
    const link = linkAfter(
      stand,
      INHOUDKOLOMMEN.map((kolom) => [kolom, cellen[kolom]]),
    );
    stand = { aantal: link.volgnummer, zegel: link.zegel };
    return VASTSTELLINGKOLOMMEN.map((kolom) => ({ ...cellen, ...link })[kolom]);
  });
}

function celVan(vaststelling: Vaststelling): Readonly<Record<(typeof INHOUDKOLOMMEN)[number], Cel>> {
  const {
    gemeente,
    feiten,
    achterstand_eind,
    achterstand_beoordeeld,
    trede_berekend,
    status,
    mogelijke_treden,
    trede,
    reden,
    kader,
    kader_zegel,
    motivering,
    versie,
  } = vaststelling;
  return {
    ...perFeit((_, naam) => alsCel(naam, feiten[naam])),
    gemeente,
    achterstand_eind,
    achterstand_beoordeeld,
    trede_berekend: trede_berekend ?? null,
    status,
    mogelijke_treden: mogelijke_treden.join(', '),
    trede,
    reden: reden === '' ? null : reden,
    datum_cijfers: isoDatum(vaststelling.datum_cijfers),
    vastgesteld_op: isoDatum(vaststelling.vastgesteld_op),
    kader,
    kader_zegel: kader_zegel === '' ? null : kader_zegel,
    motivering,
    versie,
  };
}

/** The seal of the first version, which no chain holds. A later fact is sealed where it is known, so that older rows keep their seal. */
function oudZegel(cel: (kolom: Kolom) => unknown): string {
  const later = LATERE_FEITEN.filter((naam) => !isLeeg(cel(naam)));
  return oudZegelVan([...EERSTE_KOLOMMEN.map(cel), ...later.flatMap((naam) => [naam, cel(naam)])]);
}

/** A row of the sheet as it was decided. */
export interface SavedVaststelling extends Vaststelling {
  /** The row on the sheet, the headers being 1. */
  readonly rij: number;
  /** The place in the order in which all were recorded; `undefined` on a row of the first version. */
  readonly volgnummer: number | undefined;
  readonly zegel: string;
  /** The row does not say what it said when it was decided. */
  readonly isGewijzigd: boolean;
}

/** The vaststellingen on the sheet, and the rows that cannot be read any more. */
export interface SavedVaststellingen {
  readonly vaststellingen: readonly SavedVaststelling[];
  readonly onleesbaar: readonly Invoerfout[];
  /** What is wrong with the chain of the rows. */
  readonly bevindingen: readonly Ketenbevinding[];
}

/** The chain of the sheet, as its rows stand. */
export function vaststellingenketen(cellen: readonly (readonly unknown[])[]): Keten {
  const koppen = cellen[0] ?? [];
  const rijen = cellen.slice(1).flatMap((rij, i) => {
    const cel = (kolom: Kolom): unknown => rij[koppen.indexOf(kolom)];
    if (isLegeRij(rij)) return [];
    const [volgnummer, vorig_zegel, zegel] = KETENKOLOMMEN.map(cel);
    const over = [cel('gemeente'), cel('periode')].filter((een) => !isLeeg(een)).join(' ');
    const inhoud: Inhoud = INHOUDKOLOMMEN.map((kolom) => [kolom, cel(kolom)]);
    return [{ isOud: isVanEersteVersie(cel), link: { rij: i + 2, over, volgnummer, vorig_zegel, zegel, inhoud } }];
  });
  const van = (oud: boolean): Link[] => rijen.filter(({ isOud }) => isOud === oud).map(({ link }) => link);
  return { blad: VASTSTELLINGENBLAD, links: van(false), vooraf: van(true) };
}

/** Whether a row has the seal of the first version, right or wrong. */
function isVanEersteVersie(cel: (kolom: Kolom) => unknown): boolean {
  return isLeeg(cel('volgnummer')) && /^z[0-9a-f]{8}$/.test(String(cel('zegel')));
}

/**
 * Reads the sheet with vaststellingen, whatever the order of its rows and columns, and checks its chain.
 * `genoteerd` is what was noted of it apart from the rows; `undefined` where that was not looked at.
 * Throws an `Invoerfout` where a column is missing.
 */
export function readVaststellingen(cellen: readonly (readonly unknown[])[], genoteerd?: readonly Ketenstand[]): SavedVaststellingen {
  const koppen = cellen[0] ?? [];
  const ontbreekt = [...EERSTE_KOLOMMEN, 'zegel'].find((kolom) => !koppen.includes(kolom));
  if (ontbreekt !== undefined) throw VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: ontbreekt });
  const genummerd = cellen.slice(1).map((rij, i) => ({ rij, nummer: i + 2 }));
  const { gelezen, onleesbaar } = readRijen(genummerd, ({ rij, nummer }) => (isLegeRij(rij) ? undefined : readRij(koppen, rij, nummer)));
  const keten = vaststellingenketen(cellen);
  const heel = new Set(keten.links.filter(isOngewijzigd).map(({ rij }) => rij));
  const vaststellingen = gelezen.map(({ oudZegelKlopt, ...een }) => ({ ...een, isGewijzigd: !(oudZegelKlopt || heel.has(een.rij)) }));
  return {
    vaststellingen,
    onleesbaar: onleesbaar.map(({ fout }) => fout),
    bevindingen: [...checkChain(keten, genoteerd), ...vanEersteVersie(vaststellingen)],
  };
}

/** Rows of the first version: changed ones, and those of which two of the same day cannot be put in order. */
function vanEersteVersie(vaststellingen: readonly SavedVaststelling[]): Ketenbevinding[] {
  const oud = vaststellingen.filter(({ volgnummer }) => volgnummer === undefined);
  const over = ({ gemeente, feiten, rij }: SavedVaststelling): { rij: number; over: string } => ({
    rij,
    over: `${gemeente} ${feiten.periode}`,
  });
  const gewijzigd = oud
    .filter((een) => een.isGewijzigd && /^z/.test(een.zegel))
    .map((een): Ketenbevinding => ({ soort: 'gewijzigd', rij: een.rij, zin: ZIN.gewijzigd(VASTSTELLINGENBLAD, over(een)) }));
  const perDag = group(oud, (een) => `${rijsleutel(een.gemeente, een.feiten.periode)}|${een.vastgesteld_op}`);
  const onzeker = [...perDag.values()].flatMap(([eerste, ...meer]): Ketenbevinding[] =>
    meer
      .filter((een) => een.trede !== eerste?.trede)
      .map((een) => ({
        soort: 'volgorde_onzeker',
        rij: een.rij,
        zin: ZIN.volgordeOnzeker(VASTSTELLINGENBLAD, over(een), eerste?.rij ?? 0),
      })),
  );
  return [...gewijzigd, ...onzeker];
}

type Gelezen = Omit<SavedVaststelling, 'isGewijzigd'> & { readonly oudZegelKlopt: boolean };

function readRij(koppen: readonly unknown[], rij: readonly unknown[], nummer: number): Gelezen {
  const cel = (kolom: Kolom) => rij[koppen.indexOf(kolom)];
  const plaats = (kolom: Kolom) => `rij ${nummer}, kolom "${kolom}"`;
  const tekst = (kolom: Kolom) => (isLeeg(cel(kolom)) ? '' : readTekst(cel(kolom), plaats(kolom)));
  return {
    gemeente: readTekst(cel('gemeente'), plaats('gemeente')),
    feiten: feitenUit((naam) => FIELDS[naam].read(cel(naam), plaats(naam))),
    achterstand_eind: readStand(cel('achterstand_eind'), plaats('achterstand_eind')),
    achterstand_beoordeeld: readStand(cel('achterstand_beoordeeld'), plaats('achterstand_beoordeeld')),
    trede_berekend: isLeeg(cel('trede_berekend')) ? undefined : readTrede(cel('trede_berekend'), plaats('trede_berekend')),
    status: readStatus(cel('status'), plaats('status')),
    mogelijke_treden: readTreden(cel('mogelijke_treden')),
    trede: readTrede(cel('trede'), plaats('trede')),
    reden: tekst('reden'),
    datum_cijfers: readDatum(cel('datum_cijfers'), plaats('datum_cijfers')),
    vastgesteld_op: readDatum(cel('vastgesteld_op'), plaats('vastgesteld_op')),
    kader: tekst('kader'),
    motivering: tekst('motivering'),
    versie: tekst('versie'),
    kader_zegel: tekst('kader_zegel'),
    rij: nummer,
    volgnummer: typeof cel('volgnummer') === 'number' ? Number(cel('volgnummer')) : undefined,
    zegel: String(cel('zegel') ?? ''),
    oudZegelKlopt: isVanEersteVersie(cel) && cel('zegel') === oudZegel(cel),
  };
}

const STATUSSEN = ['bron', 'leeswijze', 'besluit', 'onbekend'] as const;

function readStatus(cel: unknown, naam: string): Vaststelling['status'] {
  return STATUSSEN.find((een) => een === cel) ?? refuse(INVOERFOUT.geen_keuze({ naam, cel, keuzes: STATUSSEN }));
}

function readTreden(cel: unknown): readonly Trede[] {
  // A trede is one digit, and a list of one trede a number to a spreadsheet.
  return [...String(cel)].map(Number).filter(isTrede);
}
