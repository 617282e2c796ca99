import { type Bron, type Gebied, gebiedInWoorden } from '../../core/bronnen/index.ts';
import { type Datum, parseDatum } from '../../core/datum.ts';
import { peildatum } from '../../core/periode.ts';
import { gepubliceerdeNidosstanden } from '../../core/provincie/index.ts';
import type { Publicaties } from './publicaties.ts';

/** Nidos-plekken on a day: needed and realised; `null` where not published. */
export interface GepubliceerdeNidosstand {
  readonly datum: Datum;
  readonly nodig: number | null;
  readonly gerealiseerd: number | null;
  readonly bronnen: readonly string[];
}

/** The places of an area. */
export interface Nidosgebied {
  readonly naam: string;
  readonly woorden: string;
  readonly standen: readonly GepubliceerdeNidosstand[];
  /** Municipalities with more places than asked, on the last day it was published of; `null` where not published. */
  readonly boven_opgave: { readonly aantal: number; readonly datum: Datum | null } | null;
}

/** What the notebook nidos starts from. */
export interface Nidosgegevens {
  readonly gebieden: readonly Nidosgebied[];
  readonly standaard: string;
  readonly documenten: readonly Bron[];
}

const GROOTHEDEN = ['nidos_nodig', 'nidos_gerealiseerd'] as const;

/** The Nidos-plekken by area and day; the area of which most is published first. */
export function nidosgegevens(publicaties: Publicaties): Nidosgegevens {
  const gebieden = publicaties.boek.gebieden
    .flatMap((gebied) => nidosgebied(gebied, publicaties))
    .sort((a, b) => b.standen.length - a.standen.length);
  const keys = new Set(gebieden.flatMap(({ standen }) => standen.flatMap(({ bronnen }) => bronnen)));
  return {
    gebieden,
    standaard: gebieden[0]?.naam ?? '',
    documenten: publicaties.bronnen.filter(({ bron }) => keys.has(bron)),
  };
}

function nidosgebied(gebied: Gebied, { boek, claims }: Publicaties): readonly Nidosgebied[] {
  const gekozen = GROOTHEDEN.flatMap((grootheid) => boek.reeks(gebied, grootheid)).flatMap((cijfer) =>
    cijfer.soort === 'gevonden' ? [{ dag: peildatum(cijfer.periode, 'eind'), bron: cijfer.gekozen.bron }] : [],
  );
  if (gekozen.length === 0) return [];
  const boven = claims.flatMap(({ gebied: naam, grootheid, waarde, peildatum: dag = '' }) =>
    naam === gebied.naam && grootheid === 'nidos_gemeenten_boven_opgave' ? [{ aantal: waarde, datum: parseDatum(dag) ?? null }] : [],
  );
  return [
    {
      naam: gebied.naam,
      woorden: gebiedInWoorden(gebied),
      standen: gepubliceerdeNidosstanden(boek, gebied).flatMap(({ datum, nodig = null, gerealiseerd = null }) =>
        nodig === null && gerealiseerd === null
          ? []
          : [
              {
                datum,
                nodig,
                gerealiseerd,
                bronnen: [...new Set(gekozen.flatMap(({ dag, bron }) => (dag === datum ? [bron] : [])))],
              },
            ],
      ),
      boven_opgave: boven.sort((a, b) => (a.datum ?? 0) - (b.datum ?? 0)).at(-1) ?? null,
    },
  ];
}
