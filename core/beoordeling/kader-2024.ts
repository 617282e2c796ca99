import type { Kader, Regel, Verwijzing } from './kader.ts';
import { koppelingstekortAnders } from './koppelingstekort.ts';
import { type Trede, tredenTussen, volgendeTrede } from './trede.ts';
import {
  ACHTERSTAND, GEEN_ACHTERSTAND, GEGROEID, NIET_GEGROEID,
  VORIGE_HOOGSTENS_3, VORIGE_MINSTENS_4, VORIGE_ONBEKEND,
} from './voorwaarden.ts';

const RAPPORTAGE: Verwijzing = { bron: 'voortgangsrapportage-2024', plaats: 'beoordelingen 2024-1 en 2024-2 en toelichting op trede 4' };
const AANKONDIGING: Verwijzing = { bron: 'voortgangsrapportage-2023-2', plaats: 'aanvullend beleidskader 2024' };

const REGEL_1: Regel = {
  nummer: 1,
  voorwaarden: [GEEN_ACHTERSTAND],
  trede: () => 1,
  bronnen: [RAPPORTAGE],
};

const REGEL_2: Regel = {
  nummer: 2,
  voorwaarden: [ACHTERSTAND, VORIGE_ONBEKEND],
  trede: () => undefined,
  mogelijk_zonder_vorige: [2, 3, 4, 5, 6],
  bronnen: [RAPPORTAGE],
};

const REGEL_3: Regel = {
  nummer: 3,
  voorwaarden: [ACHTERSTAND, VORIGE_MINSTENS_4],
  trede: ({ feiten }) => feiten.vorige_trede,
  bronnen: [RAPPORTAGE],
};

const REGEL_4: Regel = {
  nummer: 4,
  voorwaarden: [ACHTERSTAND, GEGROEID, VORIGE_HOOGSTENS_3],
  trede: ({ feiten }) => feiten.vorige_trede && volgendeTrede(feiten.vorige_trede),
  bronnen: [RAPPORTAGE, AANKONDIGING],
};

const REGEL_5: Regel = {
  nummer: 5,
  voorwaarden: [ACHTERSTAND, NIET_GEGROEID, VORIGE_HOOGSTENS_3],
  trede: ({ feiten }) => feiten.vorige_trede && minstens2(feiten.vorige_trede),
  bronnen: [RAPPORTAGE],
};

function minstens2(trede: Trede): Trede {
  return trede === 1 ? 2 : trede;
}

/**
 * The framework from 2024-1 on. Its text is not among the sources: the rows are what the reports say of it
 * and how the published treden of 2024-1 and 2024-2 behave.
 */
export const KADER_2024: Kader = {
  naam: 'kader 2024',
  van: '2024-1',
  bevestigd_tot: '2024-2',
  bron: RAPPORTAGE,
  regels: [REGEL_1, REGEL_2, REGEL_3, REGEL_4, REGEL_5],
  leeswijzen: [
    {
      naam: 'niet_gegroeid',
      uitleg: 'bij een achterstand die niet groeide, blijft de trede in de bekende gevallen gelijk, maar de tekst van het kader is hier niet bekend',
      anders: ({ feiten }, regel) =>
        regel === REGEL_5 && feiten.vorige_trede !== undefined ? tredenTussen(2, minstens2(feiten.vorige_trede)) : undefined,
    },
    {
      naam: 'nagekomen_vorige_onbekend',
      uitleg: 'niet bekend is of er van de vorige periode personen zijn nagekomen; waren die er wel, dan kan de achterstand zijn gegroeid',
      anders: ({ feiten, stand }, regel) =>
        regel === REGEL_5 &&
        feiten.vorige_trede !== undefined &&
        feiten.nagekomen_vorige === undefined &&
        stand.achterstand_beoordeeld + feiten.gerealiseerd > feiten.achterstand_begin
          ? [volgendeTrede(feiten.vorige_trede)]
          : undefined,
    },
    {
      naam: 'koppelingstekort',
      uitleg: 'hoe het kader een koppelingstekort meeweegt, staat niet in de bronnen',
      anders: (gegevens, regel, kader) => {
        const zonder = koppelingstekortAnders(gegevens, kader);
        const { vorige_trede } = gegevens.feiten;
        return regel === REGEL_4 && zonder && vorige_trede !== undefined ? [...zonder, minstens2(vorige_trede)] : zonder;
      },
    },
  ],
};
