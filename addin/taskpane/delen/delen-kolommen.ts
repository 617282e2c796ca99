import { type BeoordeeldeRij, motiveer } from '../../../core/beoordeling/index.ts';
import { tredenaam } from '../../../core/trede.ts';
import { type Feit, feitcel, FIELDS, kolommenNa, type Veldsoort } from '../../../core/feiten/index.ts';
import { gemeentenaam } from '../../../core/gemeente/index.ts';
import { realisatie } from '../../../core/opgave.ts';
import { peildatum } from '../../../core/periode.ts';
import { statusInWoorden } from '../beoordeling/beoordeling-texts.ts';
import { hoofdletter } from '../../../core/taal/index.ts';

/** A value in a copy; `null` where there is none. */
export type Kopiecel = string | number | null;

/** What a column holds, and so how it looks. A `stand` is positive for an achterstand; a `datum` is a serial number. */
export type Celsoort = 'naam' | 'periode' | 'datum' | 'aantal' | 'stand' | 'aandeel' | 'trede' | 'tekst' | 'motivering';

/** A column of a copy. */
export interface Kopiekolom {
  readonly kop: string;
  readonly soort: Celsoort;
}

/** A column with its value for a row: the only things of a row that can come into a copy. */
export interface Kolombron extends Kopiekolom {
  readonly cel: (rij: BeoordeeldeRij) => Kopiecel;
}

const kolom = (naam: string, soort: Celsoort, cel: Kolombron['cel']): Kolombron => ({
  kop: hoofdletter(naam.replaceAll('_', ' ')),
  soort,
  cel,
});

const CELSOORTEN: Readonly<Record<Veldsoort, Celsoort>> = {
  periode: 'periode',
  aantal: 'aantal',
  stand: 'stand',
  verandering: 'aantal',
  trede: 'trede',
  perioden: 'aantal',
  ja_nee: 'tekst',
  tekst: 'tekst',
};

/** A fact; what is 0 where it is left blank, is left blank in the copy too. */
function feitkolom(naam: Feit): Kolombron {
  const { soort, leeg } = FIELDS[naam];
  return kolom(naam, CELSOORTEN[soort], ({ feiten }) => {
    const waarde = feiten[naam];
    return waarde === undefined || (leeg === 'nul' && waarde === 0) ? null : feitcel(waarde);
  });
}

/** All columns a copy can have, in order. No cell of the table itself is copied: all is read from the facts and what follows from them. */
export const DEELKOLOMMEN: readonly Kolombron[] = [
  kolom('gemeente', 'naam', ({ gemeente }) => gemeentenaam(gemeente)),
  feitkolom('periode'),
  kolom('peildatum', 'datum', ({ feiten }) => peildatum(feiten.periode, 'eind')),
  ...kolommenNa('periode', 'achterstand_begin').map(feitkolom),
  kolom('totaalopgave', 'aantal', ({ stand }) => stand.totaalopgave),
  ...kolommenNa('achterstand_begin', 'gekoppeld').map(feitkolom),
  kolom('achterstand_eind', 'stand', ({ stand }) => stand.achterstand_eind),
  kolom('achterstand_beoordeeld', 'stand', ({ stand }) => stand.achterstand_beoordeeld),
  kolom('realisatie_totaalopgave', 'aandeel', ({ feiten, stand }) => realisatie(feiten.gerealiseerd, stand.totaalopgave) ?? null),
  ...kolommenNa('gekoppeld').map(feitkolom),
  kolom('trede', 'trede', ({ beoordeling }) => ('trede' in beoordeling ? beoordeling.trede : null)),
  kolom('tredenaam', 'tekst', ({ beoordeling }) => ('trede' in beoordeling ? tredenaam(beoordeling.trede) : 'niet te bepalen')),
  kolom('status', 'tekst', ({ beoordeling }) => statusInWoorden(beoordeling)),
  kolom('motivering', 'motivering', ({ beoordeling }) => motiveer(beoordeling)),
];
