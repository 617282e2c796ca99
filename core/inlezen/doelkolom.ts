import { FIELDS, isFeit, kolommenNa, type Veldsoort } from '../feiten/index.ts';
import type { Kolomnaam } from '../kolomnaam.ts';

/** The columns that figures can be brought in for, in the order in which they are written. */
export const DOELKOLOMMEN = [
  'gemeente',
  'periode',
  'datum',
  'peildatum',
  ...kolommenNa('periode', 'achterstand_begin'),
  'totaalopgave',
  ...kolommenNa('achterstand_begin', 'gekoppeld'),
  'achterstand_eind',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
  ...kolommenNa('gekoppeld'),
  'trede',
  'beoordeling_op',
  'extra_doelstelling',
  'vastgesteld_op',
  'reden',
  'geldig_tot',
  'afspraken',
  'notities',
  'bekend_op',
] as const satisfies readonly Kolomnaam[];

export type Doelkolom = (typeof DOELKOLOMMEN)[number];

/** What the cells of a column hold, and so how they are read. A `woord` is one of a few words; in a `tekst` anything may stand. */
export type Doelsoort = 'naam' | 'tekst' | 'woord' | 'periode' | 'datum' | 'getal';

const SOORT_VAN_FEIT: Readonly<Record<Veldsoort, Doelsoort>> = {
  periode: 'periode',
  aantal: 'getal',
  stand: 'getal',
  verandering: 'getal',
  trede: 'getal',
  perioden: 'getal',
  ja_nee: 'woord',
  tekst: 'tekst',
};

const OVERIGE_SOORTEN: Readonly<Partial<Record<Doelkolom, Doelsoort>>> = {
  gemeente: 'naam',
  beoordeling_op: 'woord',
  reden: 'tekst',
  afspraken: 'tekst',
  notities: 'tekst',
  vastgesteld_op: 'datum',
  geldig_tot: 'datum',
  datum: 'datum',
  peildatum: 'datum',
  bekend_op: 'datum',
};

/** How the cells of a column are read. */
export function doelsoort(doel: Doelkolom): Doelsoort {
  return isFeit(doel) ? SOORT_VAN_FEIT[FIELDS[doel].soort] : (OVERIGE_SOORTEN[doel] ?? 'getal');
}

/** Whether a name is a column that figures can be brought in for. */
export function isDoelkolom(naam: string | undefined): naam is Doelkolom {
  return (DOELKOLOMMEN as readonly (string | undefined)[]).includes(naam);
}

/** The columns with a sign: an achterstand is positive, a voorsprong negative. */
export function heeftTeken(doel: Doelkolom): boolean {
  return doel === 'achterstand_eind' || (isFeit(doel) && FIELDS[doel].soort === 'stand');
}
