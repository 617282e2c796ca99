import { bevestigdTot } from '../bronnen/index.ts';
import type { Gegevens } from './feiten.ts';
import { bekendeVorige, type Kader, type Regel, type Verwijzing } from './kader.ts';
import { koppelingstekortAnders } from './koppelingstekort.ts';
import { MAATREGELEN_2024 } from './maatregelen.ts';
import { type Trede, tredenTussen, volgendeTrede } from '../trede.ts';
import {
  ACHTERSTAND,
  GEEN_ACHTERSTAND,
  GEGROEID,
  NIET_GEGROEID,
  VORIGE_HOOGSTENS_3,
  VORIGE_MINSTENS_4,
  VORIGE_ONBEKEND,
} from './voorwaarden.ts';

const RAPPORTAGE: Verwijzing = {
  bron: 'voortgangsrapportage-2024',
  plaats: 'voortgangsrapportage 2024, beoordelingen 2024-1 en 2024-2 en toelichting op trede 4',
};
const AANKONDIGING: Verwijzing = {
  bron: 'voortgangsrapportage-2023-2',
  plaats: 'voortgangsrapportage 2023-2, aanvullend beleidskader 2024',
};

const REGEL_1: Regel = {
  nummer: 1,
  voorwaarden: [GEEN_ACHTERSTAND],
  treden: () => [1],
  bronnen: [RAPPORTAGE],
};

const REGEL_2: Regel = {
  nummer: 2,
  voorwaarden: [ACHTERSTAND, VORIGE_ONBEKEND],
  treden: () => [2, 3, 4, 5, 6],
  bronnen: [RAPPORTAGE],
};

const REGEL_3: Regel = {
  nummer: 3,
  voorwaarden: [ACHTERSTAND, VORIGE_MINSTENS_4],
  treden: (gegevens) => [bekendeVorige(gegevens)],
  bronnen: [RAPPORTAGE],
};

const REGEL_4: Regel = {
  nummer: 4,
  voorwaarden: [ACHTERSTAND, GEGROEID, VORIGE_HOOGSTENS_3],
  treden: (gegevens) => [volgendeTrede(bekendeVorige(gegevens))],
  bronnen: [RAPPORTAGE, AANKONDIGING],
};

const REGEL_5: Regel = {
  nummer: 5,
  voorwaarden: [ACHTERSTAND, NIET_GEGROEID, VORIGE_HOOGSTENS_3],
  treden: (gegevens) => [minstens2(bekendeVorige(gegevens))],
  bronnen: [RAPPORTAGE],
};

function minstens2(trede: Trede): Trede {
  return trede === 1 ? 2 : trede;
}

/** Whether some number of nagekomen of the previous period, all registered in this one, would make the achterstand grow. */
function kanGegroeidZijn({ feiten, stand }: Gegevens): boolean {
  return stand.achterstand_beoordeeld > feiten.achterstand_begin - feiten.gerealiseerd;
}

/**
 * The framework from 2024-1 on. Its text is not among the sources: the rows are what the reports say of it
 * and how the published treden of 2024-1 and 2024-2 behave.
 */
export const KADER_2024: Kader = {
  naam: 'kader 2024',
  van: '2024-1',
  bevestigd_tot: bevestigdTot('kader 2024'),
  bron: RAPPORTAGE,
  bron_koppelingstekort: RAPPORTAGE,
  regels: [REGEL_1, REGEL_2, REGEL_3, REGEL_4, REGEL_5],
  maatregelen: MAATREGELEN_2024,
  leeswijzen: [
    {
      uitleg:
        'bij een achterstand die niet groeide, geven de bekende gevallen de vorige trede en minstens trede 2, maar de tekst van het kader is hier niet bekend',
      anders: (gegevens, regel) => (regel === REGEL_5 ? tredenTussen(2, minstens2(bekendeVorige(gegevens))) : undefined),
    },
    {
      uitleg: 'niet bekend is of er van de vorige periode personen zijn nagekomen; waren die er wel, dan kan de achterstand zijn gegroeid',
      anders: (gegevens, regel) =>
        regel === REGEL_5 && gegevens.feiten.nagekomen_vorige === undefined && bekendeVorige(gegevens) > 1 && kanGegroeidZijn(gegevens)
          ? [volgendeTrede(bekendeVorige(gegevens))]
          : undefined,
    },
    {
      uitleg: 'hoe het kader een koppelingstekort meeweegt, staat niet in de bronnen',
      anders: (gegevens, regel, kader) => {
        const zonder = koppelingstekortAnders(gegevens, kader);
        return regel === REGEL_4 && zonder ? [...zonder, minstens2(bekendeVorige(gegevens))] : zonder;
      },
    },
  ],
};
