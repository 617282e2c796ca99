import { isTrede, type Trede } from '../trede.ts';
import { isoDatum } from '../datum.ts';
import { alsCel, feitenUit, FEITKOLOMMEN, FIELDS, perFeit } from '../feiten/index.ts';
import { type Invoerfout, INVOERFOUT, isLeeg, readDatum, readStand, readTekst, readTrede, refuse } from '../invoer/index.ts';
import { readRijen } from '../rijen.ts';
import { isLegeRij } from '../tabel.ts';
import { VASTSTELLINGSFOUT } from './vaststellen-messages.ts';
import type { Vaststelling } from './vaststelling.ts';
import { zegelVan } from './zegel.ts';

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

/** The columns of a new sheet with vaststellingen, in order. */
export const VASTSTELLINGKOLOMMEN = [...EERSTE_KOLOMMEN, ...LATERE_FEITEN, 'zegel'] as const;

type Kolom = (typeof VASTSTELLINGKOLOMMEN)[number];
type Cel = string | number | null;

/** A vaststelling as a row to write. The last cell seals the others: whoever changes one later, is found out. */
export function alsRij(vaststelling: Vaststelling): Cel[] {
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
    motivering,
    versie,
  } = vaststelling;
  const cellen: Readonly<Record<Exclude<Kolom, 'zegel'>, Cel>> = {
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
    motivering,
    versie,
  };
  return VASTSTELLINGKOLOMMEN.map((kolom) => (kolom === 'zegel' ? zegel((een) => cellen[een]) : cellen[kolom]));
}

/** A later fact is sealed where it is known, so that older rows keep their seal. */
function zegel(cel: (kolom: Exclude<Kolom, 'zegel'>) => unknown): string {
  const later = LATERE_FEITEN.filter((naam) => !isLeeg(cel(naam)));
  return zegelVan([...EERSTE_KOLOMMEN.map(cel), ...later.flatMap((naam) => [naam, cel(naam)])]);
}

/** A row of the sheet as it was decided. */
export interface SavedVaststelling extends Vaststelling {
  /** The row on the sheet, the headers being 1. */
  readonly rij: number;
  /** A cell was changed after it was decided. */
  readonly isGewijzigd: boolean;
}

/** The vaststellingen on the sheet, and the rows that cannot be read any more. */
export interface SavedVaststellingen {
  readonly vaststellingen: readonly SavedVaststelling[];
  readonly onleesbaar: readonly Invoerfout[];
}

/** Reads the sheet with vaststellingen, whatever the order of its columns. Throws an `Invoerfout` where one is missing. */
export function readVaststellingen(cellen: readonly (readonly unknown[])[]): SavedVaststellingen {
  const koppen = cellen[0] ?? [];
  const ontbreekt = [...EERSTE_KOLOMMEN, 'zegel'].find((kolom) => !koppen.includes(kolom));
  if (ontbreekt !== undefined) throw VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: ontbreekt });
  const genummerd = cellen.slice(1).map((rij, i) => ({ rij, nummer: i + 2 }));
  const { gelezen, onleesbaar } = readRijen(genummerd, ({ rij, nummer }) => (isLegeRij(rij) ? undefined : readRij(koppen, rij, nummer)));
  return { vaststellingen: gelezen, onleesbaar: onleesbaar.map(({ fout }) => fout) };
}

function readRij(koppen: readonly unknown[], rij: readonly unknown[], nummer: number): SavedVaststelling {
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
    rij: nummer,
    isGewijzigd: cel('zegel') !== zegel(cel),
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
