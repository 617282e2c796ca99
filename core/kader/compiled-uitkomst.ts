import { type Trede, TREDEN } from '../trede.ts';
import { compiledGrens } from './compiled-grens.ts';
import type { Getalvan } from './feitwaarde.ts';
import type { Keuze, Uitkomstcel } from './kadertabel.ts';
import type { Gegevens } from './kaderstand.ts';

/** An outcome by its place: 1 is the lightest; 0 is off the ladder. */
export type Kaderuitkomst = Trede | 0;

/** What a row gives. */
export interface Rijuitkomst {
  /** The outcome, or several in a row of a leeswijze; where it is not known, the candidates. */
  readonly uitkomsten: readonly Kaderuitkomst[];
  readonly bekend: boolean;
}

/** The outcome of a row as functions of the facts. */
export interface CompiledUitkomst {
  /** The one outcome; `undefined` where it cannot be known. */
  readonly een: (gegevens: Gegevens) => Kaderuitkomst | undefined;
  readonly alle: (gegevens: Gegevens) => Rijuitkomst;
}

/** The outcome of a row as functions of the facts, made once. `aantal` is the number of outcomes: what lies beyond is the lightest or heaviest. */
export function compiledUitkomst({ keuzes, onbekend }: Uitkomstcel, aantal: number): CompiledUitkomst {
  const bereiken = keuzes.map((keuze) => bereikVan(keuze, aantal));
  const [eerste] = bereiken;
  const niemand: Rijuitkomst = { uitkomsten: TREDEN.slice(0, aantal), bekend: false };
  return {
    een: (gegevens) => (onbekend ? undefined : (eerste?.van(gegevens) as Kaderuitkomst | undefined)),
    alle: (gegevens) => {
      const uitkomsten: Kaderuitkomst[] = [];
      for (const { van, tot } of bereiken) {
        const [laagste, hoogste] = [van(gegevens), tot(gegevens)];
        if (laagste === undefined || hoogste === undefined) return niemand;
        for (let uitkomst = laagste; uitkomst <= hoogste; uitkomst++) uitkomsten.push(uitkomst as Kaderuitkomst);
      }
      return { uitkomsten, bekend: !onbekend };
    },
  };
}

function bereikVan(keuze: Keuze, aantal: number): { readonly van: Getalvan; readonly tot: Getalvan } {
  if (keuze.soort === 'geen') return { van: () => 0, tot: () => 0 };
  const van = onLadder(compiledGrens(keuze.van), aantal);
  return { van, tot: keuze.tot === keuze.van ? van : onLadder(compiledGrens(keuze.tot), aantal) };
}

function onLadder(getal: Getalvan, aantal: number): Getalvan {
  return (gegevens) => {
    const waarde = getal(gegevens);
    return waarde === undefined ? undefined : Math.min(aantal, Math.max(1, Math.round(waarde)));
  };
}
