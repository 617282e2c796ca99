import { rijsleutel } from '../gemeente/index.ts';
import { peildatum } from '../periode.ts';
import { group } from '../group.ts';
import { PARAMETERS } from './parameters.ts';
import type { Dagstand } from './standen.ts';

/** A figure known twice: how many came in between. */
interface Bijstelling {
  /** Persons a day in the periode of the figure. */
  readonly perDag: number;
  readonly erbij: number;
  /** Days from the start of the periode to the figure. */
  readonly dagen: number;
  /** Days from the figure to the day it was first and last known. */
  readonly eerst: number;
  readonly laatst: number;
}

/** Fewer figures known twice, or late persons, say nothing. */
const MINSTE_BIJSTELLINGEN = 10;
const MINSTE_PERSONEN = 10;

const KORTSTE = 0.01;
const DAGEN: readonly number[] = Array.from({ length: PARAMETERS.vertraging.maximum }, (_, i) => i + 1);

/**
 * The mean delay in days, from figures of a day that were known on two days: the shortest delay at which as many late
 * registrations are expected as there were, or where that is nowhere, at which most are. Of figures early in a periode a
 * long delay too leaves few: those housed before them came in after both days. Pooled over municipalities; `undefined`
 * with too few such figures.
 * Source: a reporting-delay nowcast with an exponential delay.
 */
export function leerVertraging(standen: readonly Dagstand[]): number | undefined {
  const bijstellingen = bijstellingenIn(standen);
  const erbij = bijstellingen.reduce((som, bijstelling) => som + bijstelling.erbij, 0);
  if (bijstellingen.length < MINSTE_BIJSTELLINGEN || erbij < MINSTE_PERSONEN) return undefined;
  const verwacht = (vertraging: number) => bijstellingen.reduce((som, bijstelling) => som + verwachtErbij(bijstelling, vertraging), 0);
  const boven = DAGEN.find((dagen) => verwacht(dagen) >= erbij);
  if (boven === undefined) return DAGEN.reduce((beste, dagen) => (verwacht(dagen) > verwacht(beste) ? dagen : beste));
  let [laag, hoog]: [number, number] = [KORTSTE, boven];
  // 40 halvings: far below a second.
  for (let i = 0; i < 40; i++) {
    const midden = (laag + hoog) / 2;
    if (verwacht(midden) < erbij) laag = midden;
    else hoog = midden;
  }
  return hoog;
}

/** Late registrations between the two days, of persons housed evenly up to the figure: ∫ G(laatst + u) − G(eerst + u) du. */
function verwachtErbij({ perDag, dagen, eerst, laatst }: Bijstelling, vertraging: number): number {
  return perDag * vertraging * (Math.exp(-eerst / vertraging) - Math.exp(-laatst / vertraging)) * (1 - Math.exp(-dagen / vertraging));
}

function bijstellingenIn(standen: readonly Dagstand[]): Bijstelling[] {
  const versies = group(standen, ({ gemeente, periode, datum }) => `${rijsleutel(gemeente, periode)}|${datum}`);
  return [...versies.values()].flatMap((groep) => {
    const opVolgorde = [...groep].sort((a, b) => a.bekend_op - b.bekend_op);
    const [eerste, laatste] = [opVolgorde[0] as Dagstand, opVolgorde.at(-1) as Dagstand];
    const dagen = eerste.datum - peildatum(eerste.periode, 'begin');
    if (laatste.bekend_op === eerste.bekend_op || dagen <= 0) return [];
    return [
      {
        perDag: laatste.gerealiseerd / dagen,
        erbij: laatste.gerealiseerd - eerste.gerealiseerd,
        dagen,
        eerst: eerste.bekend_op - eerste.datum,
        laatst: laatste.bekend_op - laatste.datum,
      },
    ];
  });
}
