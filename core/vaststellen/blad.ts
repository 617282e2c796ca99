import type { Feiten } from '../beoordeling/feiten.ts';
import { FEITENLEZERS } from '../beoordeling/lezers.ts';
import { isTrede, type Trede } from '../beoordeling/trede.ts';
import { isoDatum } from '../datum.ts';
import { type Invoerfout, weiger } from '../invoer/invoerfout.ts';
import { isLeeg, leesDatum, leesStand, leesTekst, leesTrede } from '../invoer/lezers.ts';
import { INVOERFOUT } from '../invoer/meldingen.ts';
import { leesRijen } from '../rijen.ts';
import { isLegeRij } from '../tabel.ts';
import { VASTSTELLINGSFOUT } from './meldingen.ts';
import type { Vaststelling } from './vaststelling.ts';
import { zegelVan } from './zegel.ts';

/** The columns of the sheet with vaststellingen, in order. `trede` is the decided one, so that TELLING reads it. */
export const VASTSTELLINGKOLOMMEN = [
  'gemeente', 'periode', 'taakstelling', 'herverdeling', 'achterstand_begin', 'gerealiseerd', 'nagekomen', 'gekoppeld', 'nagekomen_vorige', 'vorige_trede',
  'achterstand_eind', 'achterstand_beoordeeld', 'trede_berekend', 'status', 'mogelijke_treden', 'trede', 'reden',
  'datum_cijfers', 'vastgesteld_op', 'kader', 'motivering', 'versie', 'zegel',
] as const;

type Kolom = (typeof VASTSTELLINGKOLOMMEN)[number];
type Cel = string | number | null;

/** A vaststelling as a row to write. The last cell seals the others: whoever changes one later, is found out. */
export function alsRij(vaststelling: Vaststelling): Cel[] {
  const { gemeente, feiten, achterstand_eind, achterstand_beoordeeld, trede_berekend, status, mogelijke_treden, trede, reden, kader, motivering, versie } = vaststelling;
  const cellen: Cel[] = [
    gemeente, feiten.periode, echteNul(feiten.taakstelling), feiten.herverdeling ?? 0, feiten.achterstand_begin, feiten.gerealiseerd, feiten.nagekomen ?? 0,
    echteNul(feiten.gekoppeld), echteNul(feiten.nagekomen_vorige), feiten.vorige_trede ?? null,
    achterstand_eind, achterstand_beoordeeld, trede_berekend ?? null, status, mogelijke_treden.join(', '), trede, reden === '' ? null : reden,
    isoDatum(vaststelling.datum_cijfers), isoDatum(vaststelling.vastgesteld_op), kader, motivering, versie,
  ];
  return [...cellen, zegelVan(cellen)];
}

/** A real zero where a 0 counts as blank. */
function echteNul(aantal: number | undefined): Cel {
  return aantal === 0 ? 'geen' : (aantal ?? null);
}

/** A row of the sheet as it was decided. */
export interface BewaardeVaststelling extends Vaststelling {
  /** The row on the sheet, the headers being 1. */
  readonly rij: number;
  /** A cell was changed after it was decided. */
  readonly isGewijzigd: boolean;
}

/** The vaststellingen on the sheet, and the rows that cannot be read any more. */
export interface BewaardeVaststellingen {
  readonly vaststellingen: readonly BewaardeVaststelling[];
  readonly onleesbaar: readonly Invoerfout[];
}

/** Reads the sheet with vaststellingen. Throws an `Invoerfout` where it has not their columns. */
export function leesVaststellingen(cellen: readonly (readonly unknown[])[]): BewaardeVaststellingen {
  const ontbreekt = VASTSTELLINGKOLOMMEN.find((kolom, i) => cellen[0]?.[i] !== kolom);
  if (ontbreekt !== undefined) throw VASTSTELLINGSFOUT.kop_ontbreekt({ kolom: ontbreekt });
  const genummerd = cellen.slice(1).map((rij, i) => ({ rij, nummer: i + 2 }));
  const { gelezen, onleesbaar } = leesRijen(genummerd, ({ rij, nummer }) => (isLegeRij(rij) ? undefined : leesRij(rij, nummer)));
  return { vaststellingen: gelezen, onleesbaar: onleesbaar.map(({ fout }) => fout) };
}

function leesRij(rij: readonly unknown[], nummer: number): BewaardeVaststelling {
  const cel = (kolom: Kolom) => rij[VASTSTELLINGKOLOMMEN.indexOf(kolom)];
  const plaats = (kolom: Kolom) => `rij ${nummer}, kolom "${kolom}"`;
  const feit = <N extends keyof typeof FEITENLEZERS>(naam: N) => FEITENLEZERS[naam](cel(naam), plaats(naam)) as Feiten[N];
  const tekst = (kolom: Kolom) => (isLeeg(cel(kolom)) ? '' : leesTekst(cel(kolom), plaats(kolom)));
  return {
    gemeente: leesTekst(cel('gemeente'), plaats('gemeente')),
    feiten: {
      periode: feit('periode'), taakstelling: feit('taakstelling'), herverdeling: feit('herverdeling'), achterstand_begin: feit('achterstand_begin'), gerealiseerd: feit('gerealiseerd'),
      nagekomen: feit('nagekomen'), gekoppeld: feit('gekoppeld'), nagekomen_vorige: feit('nagekomen_vorige'), vorige_trede: feit('vorige_trede'),
    },
    achterstand_eind: leesStand(cel('achterstand_eind'), plaats('achterstand_eind')),
    achterstand_beoordeeld: leesStand(cel('achterstand_beoordeeld'), plaats('achterstand_beoordeeld')),
    trede_berekend: isLeeg(cel('trede_berekend')) ? undefined : leesTrede(cel('trede_berekend'), plaats('trede_berekend')),
    status: leesStatus(cel('status'), plaats('status')),
    mogelijke_treden: leesTreden(cel('mogelijke_treden')),
    trede: leesTrede(cel('trede'), plaats('trede')),
    reden: tekst('reden'),
    datum_cijfers: leesDatum(cel('datum_cijfers'), plaats('datum_cijfers')),
    vastgesteld_op: leesDatum(cel('vastgesteld_op'), plaats('vastgesteld_op')),
    kader: tekst('kader'), motivering: tekst('motivering'), versie: tekst('versie'),
    rij: nummer,
    isGewijzigd: cel('zegel') !== zegelVan(rij.slice(0, VASTSTELLINGKOLOMMEN.length - 1)),
  };
}

const STATUSSEN = ['bron', 'leeswijze', 'besluit', 'onbekend'] as const;

function leesStatus(cel: unknown, naam: string): Vaststelling['status'] {
  return STATUSSEN.find((een) => een === cel) ?? weiger(INVOERFOUT.geen_keuze({ naam, cel, keuzes: STATUSSEN }));
}

function leesTreden(cel: unknown): readonly Trede[] {
  // A trede is one digit, and a list of one trede a number to a spreadsheet.
  return [...String(cel)].map(Number).filter(isTrede);
}
