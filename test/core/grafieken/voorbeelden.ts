import { datumOf } from '../../../core/datum.ts';
import type { Grafiek } from '../../../core/grafieken/grafiek.ts';
import { tredekansen } from '../../../core/grafieken/tredekansen.ts';

/** An example of every chart, by the name of its golden files. */
export const VOORBEELDEN: Readonly<Record<string, () => Grafiek>> = {
  kansen: () => tredekansen({
    gemeente: 'Leusden', periode: '2022-2', kansen: [0.004, 0.61, 0.386, 0, 0, 0],
    bron: 'Dossier Leusden 2022; prognose', peildatum: datumOf(2022, 11, 22),
  }),
};
