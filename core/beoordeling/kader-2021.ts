import { bevestigdTot } from '../bronnen/index.ts';
import type { Gegevens } from './feiten.ts';
import { bekendeVorige, type Kader, type Regel, uitkomsten, type Verwijzing } from './kader.ts';
import { koppelingstekortAnders } from './koppelingstekort.ts';
import { MAATREGELEN_2021 } from './maatregelen.ts';
import { tredenTussen, volgendeTrede } from '../trede.ts';
import { geldt } from './voorwaarde.ts';
import {
  ACHTERSTAND,
  GEEN_ACHTERSTAND,
  GEHAALD,
  MINSTENS_TAAKSTELLING,
  NIET_GEHAALD,
  ONDER_TAAKSTELLING,
  VORIGE_HOOGSTENS_2,
  VORIGE_MINSTENS_3,
  VORIGE_ONBEKEND,
} from './voorwaarden.ts';

const BIJLAGE: Verwijzing = { bron: 'dossier-utrecht-2022', plaats: 'bijlage Toelichting toepassing interventieladder' };
const TOEZICHTBRIEF: Verwijzing = { bron: 'dossier-leusden-2022', plaats: 'toezichtbrief 2022-1' };

const REGEL_1: Regel = {
  nummer: 1,
  voorwaarden: [GEEN_ACHTERSTAND],
  treden: () => [1],
  bronnen: [BIJLAGE],
};

const REGEL_2: Regel = {
  nummer: 2,
  voorwaarden: [ACHTERSTAND, ONDER_TAAKSTELLING],
  een_van: [VORIGE_HOOGSTENS_2, VORIGE_ONBEKEND, GEHAALD],
  treden: () => [2],
  bronnen: [BIJLAGE, TOEZICHTBRIEF],
};

const REGEL_3: Regel = {
  nummer: 3,
  voorwaarden: [ACHTERSTAND, ONDER_TAAKSTELLING, VORIGE_MINSTENS_3, NIET_GEHAALD],
  treden: (gegevens) => [bekendeVorige(gegevens)],
  bronnen: [BIJLAGE, TOEZICHTBRIEF],
};

const REGEL_4: Regel = {
  nummer: 4,
  voorwaarden: [ACHTERSTAND, MINSTENS_TAAKSTELLING, VORIGE_HOOGSTENS_2],
  treden: () => [3],
  bronnen: [BIJLAGE],
};

const REGEL_5: Regel = {
  nummer: 5,
  voorwaarden: [ACHTERSTAND, MINSTENS_TAAKSTELLING, VORIGE_MINSTENS_3],
  treden: (gegevens) => [volgendeTrede(bekendeVorige(gegevens))],
  bronnen: [BIJLAGE],
};

const REGEL_6: Regel = {
  nummer: 6,
  voorwaarden: [ACHTERSTAND, MINSTENS_TAAKSTELLING, VORIGE_ONBEKEND],
  treden: () => [3, 4, 5, 6],
  bronnen: [BIJLAGE],
};

/** The same facts with the herverdeling inside the taakstelling that the achterstand is compared with. */
function metHerverdelingInTaakstelling({ feiten, stand }: Gegevens): Gegevens {
  return { feiten: { ...feiten, taakstelling: stand.opgave_periode }, stand };
}

/**
 * The framework of the periods 2021-1 up to and including 2023-2.
 * Source: the annex on the interventieladder with the toezichtbrieven 2022-1, and those letters on afschalen.
 */
export const KADER_2021: Kader = {
  naam: 'kader 2021',
  van: '2021-1',
  tot: '2023-2',
  bevestigd_tot: bevestigdTot('kader 2021'),
  bron: BIJLAGE,
  bron_koppelingstekort: { bron: 'voortgangsrapportage-2023-2', plaats: 'voortgangsrapportage 2023-2, paragraaf 3.1.1' },
  regels: [REGEL_1, REGEL_2, REGEL_3, REGEL_4, REGEL_5, REGEL_6],
  maatregelen: MAATREGELEN_2021,
  leeswijzen: [
    {
      uitleg: 'de vorige trede is onbekend en de taakstelling is niet gehaald',
      anders: (gegevens, regel) =>
        regel === REGEL_2 && geldt(VORIGE_ONBEKEND, gegevens) && geldt(NIET_GEHAALD, gegevens) ? [3] : undefined,
    },
    {
      uitleg:
        'de bijlage verbindt trede 3 en hoger aan een achterstand van minstens de taakstelling, maar de toezichtbrieven schalen pas af als ook de taakstelling is gehaald',
      anders: (gegevens, regel) => (regel === REGEL_3 ? tredenTussen(2, bekendeVorige(gegevens)) : undefined),
    },
    {
      uitleg: 'bij een taakstelling van 0 is elke achterstand minstens zo hoog als de taakstelling',
      anders: ({ feiten }, regel) => ((regel === REGEL_4 || regel === REGEL_6) && feiten.taakstelling === 0 ? [2] : undefined),
    },
    {
      uitleg: 'de achterstand is vergeleken met de taakstelling zonder herverdeling, met herverdeling is de uitkomst anders',
      anders: (gegevens, _regel, kader) => {
        const met = uitkomsten(kader, metHerverdelingInTaakstelling(gegevens));
        return String(met) === String(uitkomsten(kader, gegevens)) ? undefined : met;
      },
    },
    {
      uitleg: 'beoordelen op wie tijdig gekoppeld was, staat alleen voor 2023-2 in de bronnen',
      anders: (gegevens, _regel, kader) => (gegevens.feiten.periode === '2023-2' ? undefined : koppelingstekortAnders(gegevens, kader)),
    },
  ],
};
