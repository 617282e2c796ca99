import { beoordeel, type Beoordeling, motiveer, soortStand } from '../beoordeling/index.ts';
import { GEEN_KADERS, type Kaderkeuze, kaderMetNaam, standVan, type Status } from '../kader/index.ts';
import type { Feiten } from '../feiten/index.ts';
import type { Trede } from '../trede.ts';
import type { Datum } from '../datum.ts';
import { VERSIENUMMER } from '../versie.ts';
import { hashOf } from '../zegel/index.ts';
import { VASTSTELLINGSFOUT } from './vaststellen-messages.ts';

/** What an assessment came to when it was decided: a copy that nothing recomputes. */
export interface Vaststelling {
  readonly gemeente: string;
  readonly feiten: Feiten;
  /** totaalopgave − gerealiseerd: with this the next periode starts. */
  readonly achterstand_eind: number;
  readonly achterstand_beoordeeld: number;
  /** What the framework gave; `undefined` where it could not. */
  readonly trede_berekend: Trede | undefined;
  readonly status: Status | 'onbekend';
  readonly mogelijke_treden: readonly Trede[];
  /** What was decided. */
  readonly trede: Trede;
  /** Why, where that differs from what was computed. */
  readonly reden: string;
  readonly datum_cijfers: Datum;
  readonly vastgesteld_op: Datum;
  readonly kader: string;
  /** The hash of the framework as it was then; empty where none is known. */
  readonly kader_zegel: string;
  readonly motivering: string;
  readonly versie: string;
}

/** What the user decides on an assessment. */
export interface Besluit {
  readonly trede: Trede;
  readonly reden: string;
  readonly datum_cijfers: Datum;
  readonly vastgesteld_op: Datum;
}

const LANGSTE_REDEN = 500;

/**
 * Decides an assessment of a municipality: everything it rests on, copied. Throws an `Invoerfout` where the decided trede differs from the
 * computed one and no reason is given, where the figures are of before the peildatum, and where the day of the decision lies before
 * that of the figures.
 */
export function stelVast(gemeente: string, feiten: Feiten, besluit: Besluit, beoordeling: Beoordeling = beoordeel(feiten)): Vaststelling {
  const { periode } = feiten;
  if (soortStand(periode, besluit.datum_cijfers) === 'tussenstand')
    throw VASTSTELLINGSFOUT.tussenstand({ gemeente, periode, datum: besluit.datum_cijfers });
  const { trede_berekend, status, mogelijke_treden, kader, kader_zegel } = tredeUitkomst(beoordeling);
  const reden = besluit.reden.replace(/\s+/g, ' ').trim().slice(0, LANGSTE_REDEN);
  if (reden === '' && besluit.trede !== trede_berekend)
    throw VASTSTELLINGSFOUT.reden_ontbreekt({ gemeente, periode, trede: besluit.trede, berekend: trede_berekend });
  if (besluit.vastgesteld_op < besluit.datum_cijfers) throw VASTSTELLINGSFOUT.vastgesteld_voor_cijfers({ gemeente, periode });
  const { achterstand_eind, achterstand_beoordeeld } = standVan(feiten);
  return {
    gemeente,
    feiten,
    achterstand_eind,
    achterstand_beoordeeld,
    trede_berekend,
    status,
    mogelijke_treden,
    kader,
    kader_zegel,
    motivering: motiveer(beoordeling),
    versie: VERSIENUMMER,
    ...besluit,
    reden,
  };
}

/** What an assessment says of the trede. */
type Uitkomst = Pick<Vaststelling, 'trede_berekend' | 'status' | 'mogelijke_treden' | 'kader' | 'kader_zegel'>;

/** What an assessment says of the trede, also where it says none. */
export function tredeUitkomst(beoordeling: Beoordeling): Uitkomst {
  if (beoordeling.status === 'geen_kader')
    return { trede_berekend: undefined, status: 'onbekend', mogelijke_treden: [], kader: 'geen kader bekend', kader_zegel: '' };
  const { kader, mogelijke_treden } = beoordeling;
  const kader_zegel = hashOf(JSON.stringify(kader.tabel));
  if (!('trede' in beoordeling)) return { trede_berekend: undefined, status: 'onbekend', mogelijke_treden, kader: kader.naam, kader_zegel };
  return { trede_berekend: beoordeling.trede, status: beoordeling.status, mogelijke_treden, kader: kader.naam, kader_zegel };
}

/**
 * The assessment of what was decided, once more: the same facts by the framework that it names, as it is now. One of one's own is
 * known only where it is among `eigen`.
 */
export function opnieuw({ feiten, kader: naam }: Pick<Vaststelling, 'feiten' | 'kader'>, eigen: Kaderkeuze = GEEN_KADERS): Beoordeling {
  const kader = eigen.metNaam(naam) ?? kaderMetNaam(naam);
  return kader === undefined ? { status: 'geen_kader', periode: feiten.periode } : beoordeel(feiten, kader);
}
