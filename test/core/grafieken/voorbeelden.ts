import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { PROVINCIE } from '../../../core/bronnen/gebied.ts';
import { cijferreeks } from '../../../core/bronnen/reeks.ts';
import type { Grootheid } from '../../../core/bronnen/grootheid.ts';
import { findCijfer } from '../../../core/bronnen/cijfer.ts';
import { periodesTussen } from '../../../core/periode.ts';
import { datumOf } from '../../../core/datum.ts';
import type { Grafiek, Vorm } from '../../../core/grafieken/grafiek.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import type { Prognosevraag } from '../../../core/prognose/prognose.ts';
import { verloop } from '../../../core/prognose/verloop.ts';
import { tredekansen } from '../../../core/grafieken/tredekansen.ts';
import { nidosgrafiek } from '../../../core/grafieken/nidosgrafiek.ts';
import { ontleding } from '../../../core/grafieken/ontleding.ts';
import { vooruitzicht } from '../../../core/grafieken/vooruitzichtgrafiek.ts';
import { overgangen } from '../../../core/grafieken/overgangen.ts';
import { gemeentekaart } from '../../../core/grafieken/gemeentekaart.ts';
import { provinciekaart } from '../../../core/grafieken/provinciekaart.ts';
import { tellingen } from '../../../core/grafieken/tellingen.ts';
import { reeks } from '../../../core/grafieken/reeksgrafiek.ts';
import { tredenkaart } from '../../../core/grafieken/tredenkaart.ts';
import { waaier } from '../../../core/grafieken/waaier.ts';

// Dossier Leusden 2022: 24 + 1 + 26 to house in 2022-2; 29 housed on 10 October, 33 on 22 November.
const LEUSDEN: Prognosevraag = {
  periode: '2022-2',
  taakstelling: 24,
  herverdeling: 1,
  achterstand_begin: 26,
  gerealiseerd: 33,
  datum: datumOf(2022, 11, 22),
  vorige_trede: 3,
};
const verloopVan = (niveau: number) => verloop(LEUSDEN, niveau, STANDAARDPARAMETERS);

const RAPPORT = { bron: 'Voortgangsrapportage 2024, provincie Utrecht', peildatum: datumOf(2025, 1, 1) };
const PERIODEN = periodesTussen('2020-1', '2024-2');
const provinciaal = (grootheid: Grootheid) =>
  new Map(
    cijferreeks(PROVINCIE, grootheid, '2020-1', '2024-2').map((cijfer) => [
      cijfer.periode,
      cijfer.soort === 'gevonden' ? cijfer.waarde : null,
    ]),
  );
const TAAKSTELLING = provinciaal('taakstelling');
const GEREALISEERD = provinciaal('gerealiseerd');
const ACHTERSTAND = provinciaal('achterstand_eind');
const STANDEN = UTRECHTSE.flatMap((gemeente) =>
  periodesTussen('2022-2', '2024-2').map((periode) => {
    const cijfer = findCijfer({ soort: 'gemeente', naam: gemeente }, periode, 'trede');
    return { gemeente, periode, trede: cijfer.soort === 'gevonden' ? cijfer.waarde : null };
  }),
);

/** A square outline from its lower left corner. */
export function vierkant(x: number, y: number, zijde: number): Vorm {
  const hoek = (rechts: number, boven: number) => [x + rechts * zijde, y + boven * zijde] as const;
  return { type: 'MultiPolygon', coordinates: [[[hoek(0, 0), hoek(0, 1), hoek(1, 1), hoek(1, 0), hoek(0, 0)]]] };
}

/** An example of every chart, by the name of its golden files. */
export const EXAMPLES: Readonly<Record<string, () => Grafiek>> = {
  kansen: () =>
    tredekansen({
      gemeente: 'Leusden',
      periode: '2022-2',
      kansen: [0.004, 0.61, 0.386, 0, 0, 0],
      bron: 'Dossier Leusden 2022; prognose',
      peildatum: datumOf(2022, 11, 22),
    }),
  waaier: () =>
    waaier({
      gemeente: 'Leusden',
      periode: '2022-2',
      totaalopgave: 51,
      metingen: [
        { datum: datumOf(2022, 10, 10), gerealiseerd: 29 },
        { datum: datumOf(2022, 11, 22), gerealiseerd: 33 },
      ],
      verloop: { 50: verloopVan(0.5), 80: verloopVan(0.8), 95: verloopVan(0.95) },
      bron: 'Dossier Leusden 2022; prognose',
      peildatum: datumOf(2022, 11, 22),
    }),
  reeks: () =>
    reeks({
      ...RAPPORT,
      gebied: 'Provincie Utrecht',
      punten: PERIODEN.map((periode) => ({
        periode,
        taakstelling: TAAKSTELLING.get(periode) ?? null,
        gerealiseerd: GEREALISEERD.get(periode) ?? null,
        achterstand: ACHTERSTAND.get(periode) ?? null,
        ...(periode === '2023-2' ? { eerdere_taakstelling: 2126 } : {}),
      })),
    }),
  tredenkaart: () => tredenkaart({ ...RAPPORT, standen: STANDEN }),
  provinciekaart: () =>
    provinciekaart({
      ...RAPPORT,
      periode: '2024-2',
      treden: new Map(
        STANDEN.flatMap(({ gemeente, periode, trede }) =>
          periode === '2024-2' && trede !== null && gemeente !== 'Zeist' ? [[gemeente, trede] as const] : [],
        ),
      ),
    }),
  gemeentekaart: () =>
    gemeentekaart({
      ...RAPPORT,
      provincie: 'Gelderland',
      periode: '2024-2',
      gemeenten: [
        { gemeente: 'Ede', trede: 3, vorm: vierkant(0, 0, 2) },
        { gemeente: 'Barneveld', trede: 1, vorm: vierkant(2, 0, 1) },
        { gemeente: 'Rozendaal', trede: 5, vorm: vierkant(3, 0, 0.01) },
        { gemeente: 'Arnhem', trede: null, vorm: vierkant(2, 1, 1) },
      ],
    }),
  tellingen: () =>
    tellingen({
      ...RAPPORT,
      tellingen: periodesTussen('2022-2', '2024-2').map((periode) => ({
        periode,
        aantallen: [1, 2, 3, 4, 5, 6].map((trede) => STANDEN.filter((een) => een.periode === periode && een.trede === trede).length),
      })),
    }),
  overgangen: () =>
    overgangen({
      ...RAPPORT,
      van: '2024-1',
      naar: '2024-2',
      overgangen: UTRECHTSE.map((gemeente) => ({ van: tredeVan(gemeente, '2024-1'), naar: tredeVan(gemeente, '2024-2') })),
    }),
  nidos: () =>
    nidosgrafiek({
      ...RAPPORT,
      gebied: 'Provincie Utrecht',
      nodig: [
        { datum: datumOf(2023, 1, 1), plekken: 420 },
        { datum: datumOf(2023, 7, 1), plekken: 480 },
        { datum: datumOf(2024, 1, 1), plekken: null },
        { datum: datumOf(2024, 7, 1), plekken: 560 },
      ],
      gerealiseerd: [
        { datum: datumOf(2023, 1, 1), plekken: 180 },
        { datum: datumOf(2023, 7, 1), plekken: 236 },
        { datum: datumOf(2024, 1, 1), plekken: 301 },
      ],
      prognose: [
        { datum: datumOf(2024, 1, 1), plekken: 301 },
        { datum: datumOf(2025, 1, 1), plekken: 421 },
      ],
    }),
  vooruitzicht: () =>
    vooruitzicht({
      ...RAPPORT,
      wat: 'achterstand',
      niveau: 0.8,
      uitkomsten: PERIODEN.slice(4).map((periode) => ({ periode, waarde: ACHTERSTAND.get(periode) ?? null })),
      verwachtingen: PERIODEN.slice(-2).map((periode, i) => ({
        periode,
        midden: 970 + 60 * i,
        onder: 500 - 370 * i,
        boven: 1380 + 460 * i,
      })),
    }),
  ontleding: () =>
    ontleding({
      ...RAPPORT,
      begin: { naam: 'prognose november 2023', waarde: 1394 },
      eindnaam: 'stand 1 januari 2024',
      stappen: [
        { naam: 'lagere taakstelling', verandering: -754 },
        { naam: 'meer gerealiseerd', verandering: -70 },
        { naam: 'correcties', verandering: 4 },
      ],
    }),
};

function tredeVan(gemeente: string, gevraagd: string): number | null {
  return STANDEN.find((een) => een.gemeente === gemeente && een.periode === gevraagd)?.trede ?? null;
}
