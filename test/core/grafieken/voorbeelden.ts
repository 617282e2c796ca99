import { datumOf } from '../../../core/datum.ts';
import type { Grafiek } from '../../../core/grafieken/grafiek.ts';
import { STANDAARDPARAMETERS } from '../../../core/prognose/parameters.ts';
import type { Prognosevraag } from '../../../core/prognose/prognose.ts';
import { verloop } from '../../../core/prognose/verloop.ts';
import { tredekansen } from '../../../core/grafieken/tredekansen.ts';
import { waaier } from '../../../core/grafieken/waaier.ts';

// Dossier Leusden 2022: 24 + 1 + 26 to house in 2022-2; 29 housed on 10 October, 33 on 22 November.
const LEUSDEN: Prognosevraag = { periode: '2022-2', taakstelling: 24, herverdeling: 1, achterstand_begin: 26, gerealiseerd: 33, datum: datumOf(2022, 11, 22), vorige_trede: 3 };
const verloopVan = (niveau: number) => verloop(LEUSDEN, niveau, STANDAARDPARAMETERS);

/** An example of every chart, by the name of its golden files. */
export const VOORBEELDEN: Readonly<Record<string, () => Grafiek>> = {
  kansen: () => tredekansen({
    gemeente: 'Leusden', periode: '2022-2', kansen: [0.004, 0.61, 0.386, 0, 0, 0],
    bron: 'Dossier Leusden 2022; prognose', peildatum: datumOf(2022, 11, 22),
  }),
  waaier: () => waaier({
    gemeente: 'Leusden', periode: '2022-2', totaalopgave: 51,
    metingen: [{ datum: datumOf(2022, 10, 10), gerealiseerd: 29 }, { datum: datumOf(2022, 11, 22), gerealiseerd: 33 }],
    verloop: { 50: verloopVan(0.5), 80: verloopVan(0.8), 95: verloopVan(0.95) },
    bron: 'Dossier Leusden 2022; prognose', peildatum: datumOf(2022, 11, 22),
  }),
};
