import { type Bron, BRONNEN, jaarVan, findBron } from './bron.ts';
import type { Found, NietGepubliceerd } from './cijfer.ts';
import type { Claim, Vindplaats } from './claim.ts';
import { volledig } from '../taal/index.ts';
import type { Gebied } from './gebied.ts';
import type { SoortPlaats } from './soort-plaats.ts';
import type { Reden } from './voorrang.ts';

const PLAATSEN: Readonly<Record<SoortPlaats, string>> = {
  eigen: 'een eigen cijfer',
  brief: 'een toezichtbrief',
  tabel: 'de tabel van het rapport over de periode zelf',
  tekst: 'de tekst van het rapport over de periode zelf',
  correctie: 'een latere correctie',
  terugblik: 'een terugblik in een later rapport',
  vooruitblik: 'een vooruitblik in een eerder rapport',
  memo: 'een memo, e-mail, agenda of plan',
};

/** An area as a sentence names it. `gebiedInWoorden(PROVINCIE)` → `'de provincie Utrecht'` */
export function gebiedInWoorden({ soort, naam }: Gebied): string {
  switch (soort) {
    case 'gemeente':
      return `de gemeente ${naam}`;
    case 'provincie':
      return `de ${naam}`;
    case 'land':
      return naam;
  }
}

/** The sentences of a citation, and of what is not published. */
export const CITAAT = {
  gebied: (gebied: Gebied) => `Bedoeld gebied: ${gebiedInWoorden(gebied)}.`,
  andere: (waarde: string) => `Andere gepubliceerde waarde: ${waarde}`,
  niet_gepubliceerd: (grootheid: string, periode: string, gebied: Gebied) =>
    `${grootheid} ${periode} van ${gebiedInWoorden(gebied)} staat niet in de bronnen.`,
} as const;

/** Title, publisher, year of a source and the place in it. */
export function vindplaats({ bron, plaats }: Pick<Vindplaats, 'bron' | 'plaats'>, bronnen: readonly Bron[] = BRONNEN): string {
  const document = findBron(bron, bronnen);
  return [document.titel, document.uitgever, jaarVan(document), plaats].filter((deel) => deel !== '').join(', ');
}

function waardeMetToelichting({ waarde, eenheid, toelichting }: Claim): string {
  const getal = eenheid === 'procent' ? `${volledig(waarde)}%` : volledig(waarde);
  return toelichting === undefined ? getal : `${getal} (${toelichting})`;
}

/** Why a claim was not chosen, as the end of a sentence. */
export function waaromCitaat(reden: Reden, claim: Claim, gekozen: Claim): string {
  switch (reden) {
    case 'afgeleid':
      return `gepubliceerd als ${claim.grootheid} van ${claim.periode}; het eigen cijfer van de periode gaat voor`;
    case 'soort_plaats':
      return `${PLAATSEN[gekozen.soort_plaats]} gaat voor ${PLAATSEN[claim.soort_plaats]}`;
    case 'ouder':
      return 'de nieuwere bron gaat voor';
    case 'volgorde':
      return 'de eerst opgenomen vermelding gaat voor';
  }
}

/**
 * Where a figure was published, in Dutch: title, publisher, year and place; which area was meant; a figure derived
 * from the next periode as such; and the other published values, each with its source and why it was not chosen.
 * `citaat(findCijfer(…))` → `'Voortgangsrapportage …, Provincie Utrecht, 2024, Tabel 1: …. Bedoeld gebied: de provincie Utrecht. …'`
 */
export function citaat({ gebied, periode, gekozen, afgeleid, andere }: Found, bronnen: readonly Bron[] = BRONNEN): string {
  const zinnen = [`${vindplaats(gekozen, bronnen)}.`, CITAAT.gebied(gebied)];
  if (gekozen.toelichting !== undefined) zinnen.push(`Toelichting: ${gekozen.toelichting}.`);
  if (afgeleid)
    zinnen.push(
      `Gepubliceerd als ${afgeleid.grootheid} van ${afgeleid.periode}, de stand waarmee ${periode} ${afgeleid.grootheid === 'achterstand_begin' ? 'eindigde' : 'begon'}.`,
    );
  for (const { claim, reden } of andere) {
    zinnen.push(
      `${CITAAT.andere(waardeMetToelichting(claim))}, in ${vindplaats(claim, bronnen)}. Niet gekozen: ${waaromCitaat(reden, claim, gekozen)}.`,
    );
  }
  return zinnen.join(' ');
}

const MEESTE_GENOEMD = 5;

/** The first few names, and how many more there are. */
function ingekort(namen: readonly string[]): string {
  const rest = namen.length - MEESTE_GENOEMD;
  return [...namen.slice(0, MEESTE_GENOEMD), ...(rest > 0 ? [`en nog ${rest}`] : [])].join(', ');
}

/**
 * What to say when someone asks for a figure the sources do not give, with what is published nearby.
 * → `'taakstelling 2020-2 van de provincie Utrecht staat niet in de bronnen. Wel gepubliceerd voor dit gebied: 2020-1, …'`
 */
export function reportNietGepubliceerd({ gebied, periode, grootheid, wel_perioden, wel_gebieden }: NietGepubliceerd): string {
  const zinnen = [CITAAT.niet_gepubliceerd(grootheid, periode, gebied)];
  if (wel_perioden.length > 0) zinnen.push(`Wel gepubliceerd voor dit gebied: ${wel_perioden.join(', ')}.`);
  if (wel_gebieden.length > 0) zinnen.push(`Wel gepubliceerd over deze periode: ${ingekort(wel_gebieden.map(gebiedInWoorden))}.`);
  return zinnen.join(' ');
}
