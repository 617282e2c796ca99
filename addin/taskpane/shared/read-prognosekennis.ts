import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { GEEN_VOORKENNIS, readParameters, type Voorkennis } from '../../../core/prognose/index.ts';
import { readVastgelegd } from '../../../core/standen/index.ts';
import { KENNISZINNEN } from './kennis-texts.ts';
import type { Prognosekennis } from './prognosekennis.ts';

type Cellen = readonly (readonly unknown[])[];

/** What was read last, by its cells: the sheets are looked at after every change. */
let known: { readonly cellen: string; readonly kennis: Prognosekennis } | undefined;

/** What the cells of IBT-standen and of IBT-parameters say; what cannot be read is said and does not count. */
export function kennisUit(standen: Cellen | undefined, parameters: Cellen | undefined): Prognosekennis {
  const cellen = JSON.stringify([standen, parameters]);
  if (known?.cellen !== cellen) known = { cellen, kennis: readKennis(standen ?? [], parameters ?? []) };
  return known.kennis;
}

function readKennis(standencellen: Cellen, parametercellen: Cellen): Prognosekennis {
  const gelezen = standencellen.length === 0 ? GEEN_STANDEN : ofFout(() => readVastgelegd(standencellen));
  const { standen, onleesbaar } = gelezen instanceof Invoerfout ? { standen: [], onleesbaar: [gelezen] } : gelezen;
  const geleerd = ofFout(() => readParameters(parametercellen));
  return {
    voorkennis: geleerd instanceof Invoerfout ? { ...GEEN_VOORKENNIS, standen } : { ...geleerd, standen },
    zinnen: [
      ...(standen.length > 0 ? [KENNISZINNEN.standen(standen.length)] : []),
      ...onleesbaar.slice(0, 1).map(({ message }) => KENNISZINNEN.standenOnleesbaar(onleesbaar.length, message)),
      ...(geleerd instanceof Invoerfout ? [KENNISZINNEN.parametersOnleesbaar(geleerd.message)] : geleerdzinnen(geleerd)),
    ],
  };
}

const GEEN_STANDEN: ReturnType<typeof readVastgelegd> = { standen: [], onleesbaar: [] };

function geleerdzinnen({ gegeven, tempi }: Voorkennis): readonly string[] {
  return gegeven.size + tempi.size === 0 ? [] : [KENNISZINNEN.geleerd(gegeven.size, tempi.size)];
}
