import { OVERIGE_FEITEN, type VerplichtFeit } from '../../../core/feiten/index.ts';
import { leegFeit, type Scenariofeiten, type Scenarioinvoer } from '../../../core/prognose/scenario.ts';

const LEEG = Object.fromEntries(OVERIGE_FEITEN.map((naam) => [naam, leegFeit(naam)])) as Omit<Scenariofeiten, VerplichtFeit>;

/** Leusden 2022-2 on 22 November 2022 (dossier Leusden 2022): what a scenario reckons with, where all other facts are blank. */
export const LEUSDEN: Scenarioinvoer = {
  ...LEEG,
  periode: '2022-2',
  datum: '2022-11-22',
  taakstelling: 24,
  achterstand_begin: 26,
  gerealiseerd: 33,
  herverdeling: 1,
  vorige_trede: 3,
  tempo: null,
  gepland: 0,
  plannen: [],
  niveau: 0.8,
  komende_taakstellingen: [],
  spreiding_taakstellingen: 0.2,
  parameters: {},
  standen: [],
  tempo_geleerd: null,
};
