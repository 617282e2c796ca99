import { sum } from 'simple-statistics';
import { beoordeel, BEOORDELINGSFOUT } from '../beoordeling/index.ts';
import { type Ingeschaald, type Kader, type Kaderfeiten, type Omstandigheden, type Status, uitslagVan } from '../kader/index.ts';
import { type Feiten, feitenUit } from '../feiten/index.ts';
import { type Trede, TREDEN } from '../trede.ts';
import type { Invoerfout } from '../invoer/index.ts';
import { totaalopgave } from '../opgave.ts';
import { type Band, bandVan } from './band.ts';
import { kansPerTrede, kansPerUitkomst, type OpenFeiten, waarschijnlijksteTrede } from './kansen.ts';
import { PROGNOSEFOUT } from './prognose-messages.ts';
import { type Uitgangspunt, type Uitzicht, uitzicht, verdelingVan, verwachtAantal } from './model.ts';
import type { Parameters } from './parameters.ts';
import { kwantiel, type Verdeling } from './verdeling.ts';

/** The facts of one municipality in a running periode, and what is expected to come. */
export type Prognosevraag = Feiten & Uitgangspunt;

/** How a trede that can come out would be judged. */
export interface Tredekans {
  readonly trede: Trede;
  readonly kans: number;
  /** The status at the middle of the numbers housed that give this trede. */
  readonly status: Status;
  readonly mogelijke_treden: readonly Trede[];
}

/** What is expected of one municipality at the end of a periode. Persons; positive is an achterstand, negative a voorsprong. */
export interface Prognose {
  readonly uitzicht: Uitzicht;
  /** The persons housed at the end. */
  readonly verdeling: Verdeling;
  readonly totaalopgave: number;
  readonly verwacht_gerealiseerd: number;
  readonly verwachte_achterstand: number;
  readonly band: Band;
  /** The treden, or why they cannot be known. */
  readonly treden: Tredeprognose | { readonly onbekend: Invoerfout };
}

/** The probability of every trede, and the most probable one. */
export interface Tredeprognose {
  /** Probability of trede 1 … 6, or of each outcome of a framework of one's own, the lightest first. */
  readonly kansen: readonly number[];
  /** Those that can come out, the lightest first. */
  readonly mogelijk: readonly Tredekans[];
  readonly verwacht: Trede;
}

/** By which framework treden are forecast: that of the province of Utrecht, another, or none with the reason. */
export interface Prognosekader {
  readonly kader?: Kader | undefined;
  readonly zonder?: Invoerfout | undefined;
  readonly omstandigheden?: Omstandigheden | undefined;
}

/** Less is no probability to speak of. */
const VERWAARLOOSBAAR = 1e-9;

/**
 * The forecast of one municipality at the end of a periode, by the framework of the province of Utrecht or another. `niveau` is that of the central interval, above 0 and below 1.
 * nagekomen known so far is housed. Throws an `Invoerfout` for a day outside the periode and where a pace is missing.
 */
export function prognose(vraag: Prognosevraag, niveau: number, parameters: Parameters, bij: Prognosekader = {}): Prognose {
  const gezien = uitzicht({ ...metNagekomen(vraag), correctiedatum: bij.kader?.correctiedatum(vraag.periode) }, parameters);
  const verdeling = verdelingVan(gezien);
  const opgave = totaalopgave(vraag.taakstelling, vraag.achterstand_begin, vraag.herverdeling);
  const verwacht = verwachtAantal(gezien);
  return {
    uitzicht: gezien,
    verdeling,
    totaalopgave: opgave,
    verwacht_gerealiseerd: verwacht,
    verwachte_achterstand: opgave - verwacht,
    band: bandVan(verdeling, opgave, niveau),
    treden: tredenVan(verdeling, vraag, bij),
  };
}

/** The question with nagekomen, which is housed already, among what is certain. */
export function metNagekomen(vraag: Prognosevraag): Prognosevraag {
  return { ...vraag, gepland: (vraag.gepland ?? 0) + (vraag.nagekomen ?? 0) };
}

/** The facts without the number housed, and without what else a question holds. */
export function openFeiten(vraag: OpenFeiten): OpenFeiten {
  return feitenUit((naam) => (naam === 'gerealiseerd' || naam === 'nagekomen' ? undefined : vraag[naam]));
}

/** Why the trede cannot be known for the number housed at present. */
export function waaromOnbekend(verdeling: Verdeling, feiten: OpenFeiten): Invoerfout {
  return BEOORDELINGSFOUT.geen_trede({ beoordeling: beoordeel({ ...feiten, gerealiseerd: verdeling.vanaf }) });
}

function tredenVan(verdeling: Verdeling, vraag: OpenFeiten, { kader, zonder, omstandigheden }: Prognosekader): Prognose['treden'] {
  if (zonder !== undefined) return { onbekend: zonder };
  const feiten = openFeiten(vraag);
  if (kader !== undefined) return uitkomstenVan(verdeling, { ...feiten, ...omstandigheden }, kader);
  const kansen = kansPerTrede(verdeling, feiten);
  if (kansen === undefined) return { onbekend: waaromOnbekend(verdeling, feiten) };
  return { kansen, mogelijk: tredekansen(kansen, verdeling, feiten), verwacht: waarschijnlijksteTrede(kansen) };
}

/** The outcomes by a framework of one's own, or why they cannot be known. */
function uitkomstenVan(verdeling: Verdeling, feiten: Omit<Kaderfeiten, 'gerealiseerd'>, kader: Kader): Prognose['treden'] {
  const uitkomsten = kansPerUitkomst(verdeling, feiten, kader);
  if (uitkomsten === undefined) return { onbekend: PROGNOSEFOUT.uitkomst_onbekend({ kader: kader.naam }) };
  const kansen = uitkomsten.map(({ kans }) => kans);
  const mogelijk = TREDEN.slice(0, kansen.length).flatMap((trede): Tredekans[] => {
    const { kans = 0, midden } = uitkomsten[trede - 1] ?? {};
    if (kans < VERWAARLOOSBAAR || midden === undefined) return [];
    const daar = uitslagVan(kader, { ...feiten, gerealiseerd: midden });
    return 'trede' in daar ? [{ trede, kans, status: daar.status, mogelijke_treden: daar.mogelijke_treden }] : [];
  });
  return { kansen, mogelijk, verwacht: waarschijnlijksteTrede(kansen) };
}

function tredekansen(kansen: readonly number[], verdeling: Verdeling, feiten: OpenFeiten): Tredekans[] {
  // The fewest housed give the highest trede; below them lies what is so improbable that its trede need not be known.
  let onder = 1 - sum(kansen);
  const vanHoogNaarLaag = [...TREDEN].reverse().flatMap((trede) => {
    const kans = kansen[trede - 1] as number;
    const gerealiseerd = kwantiel(verdeling, onder + kans / 2);
    onder += kans;
    if (kans < VERWAARLOOSBAAR) return [];
    const { status, mogelijke_treden } = beoordeel({ ...feiten, gerealiseerd }) as Ingeschaald;
    return [{ trede, kans, status, mogelijke_treden }];
  });
  return vanHoogNaarLaag.reverse();
}
