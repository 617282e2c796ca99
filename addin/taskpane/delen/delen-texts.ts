import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import type { Periode } from '../../../core/periode.ts';
import { VERSIENUMMER } from '../../../core/versie.ts';
import { INSCHALING } from '../beoordeling/beoordeling-texts.ts';
import { aantal, opsomming, standInWoorden } from '../../../core/taal/index.ts';
import type { Copy, Staaf } from './copy.ts';

/** All Dutch of the view Delen and of the workbook it makes. */

export const TEKST = {
  uitleg:
    'Maakt een nieuwe werkmap om te delen, voor lezers zonder deze invoegtoepassing: waarden, opmaak, een grafiek en bronnen van de gemeenten die u kiest. Deze werkmap verandert niet, en er wordt niets verstuurd.',
  geenTabel: {
    titel: 'Kies een tabel met cijfers',
    tekst: 'Klik op een cel in de rij van een gemeente. De bovenste rij van de tabel bevat de koppen.',
  },
  nietBruikbaar: 'De kolommen van deze tabel zijn niet te gebruiken',
  geenGemeenten: { titel: 'In deze tabel staan geen gemeenten met cijfers', tekst: 'Vul de cijfers in, of klik in een andere tabel.' },
  gemeenten: 'Gemeenten',
  alle: 'Alle',
  geen: 'Geen',
  datumCijfers: 'Datum van de cijfers',
  gaatMee: 'Dit gaat mee',
  example: 'Voorbeeld van de kopie',
  blijftHier: 'Dit blijft hier',
  niets: 'Er gaat niets mee. Kies een gemeente met cijfers die te lezen zijn.',
  download: 'Kopie downloaden',
} as const;

export const WERKMAP = {
  titel: 'Beoordeling huisvesting vergunninghouders',
  beoordeling: 'Beoordeling',
  motivering: 'Motivering',
  grafiek: 'Grafiek',
  toelichting: 'Toelichting',
  bronnen: 'Bronnen',
  grafiektitel: 'Achterstand aan het eind van de periode (onder 0: voorsprong)',
  naam: 'Gemeente',
  stand: 'Achterstand eind',
  made: `Toezicht huisvesting ${VERSIENUMMER}`,
  inschaling: INSCHALING,
} as const;

/** How many rows of whom go along, of which periodes. */
export function meeInWoorden({ rijen, gemeenten, perioden }: Copy): string {
  return `${aantal(rijen.length, 'rij', 'rijen')} van ${opsomming(gemeenten)} (${opsomming(perioden)}). Geen totalen.`;
}

/** The columns that go along. */
export function kolommenMee({ kolommen }: Copy): string {
  return `Kolommen: ${kolommen.map(({ kop }) => kop).join(', ')}.`;
}

/** What stays behind: formulas always, rows of others, columns by their headers. */
export function hierInWoorden(andereGemeenten: number, koppen: readonly string[]): readonly string[] {
  return [
    'Alle formules, opmerkingen bij cellen en andere bladen.',
    ...(andereGemeenten === 0 ? [] : [`De rijen van ${aantal(andereGemeenten, 'andere gemeente', 'andere gemeenten')}.`]),
    ...(koppen.length === 0 ? [] : [`${koppen.length === 1 ? 'De kolom' : 'De kolommen'} ${opsomming(koppen)}.`]),
  ];
}

/** That rows of a municipality are left out, without what stands in them. */
export function nietOpgenomen(gemeente: string, rijen: number): readonly string[] {
  return rijen === 0 ? [] : [`Niet opgenomen: ${aantal(rijen, 'rij', 'rijen')} van ${gemeente}, omdat de cijfers niet te lezen zijn.`];
}

/** What a reader must know to read the copy. */
export function toelichting(gemeenten: readonly string[], datum_cijfers: Datum): readonly string[] {
  return [
    INSCHALING,
    `De cijfers komen uit de werkmap van de toezichthouder en zijn die van ${datumInWoorden(datum_cijfers)}. Opgenomen: ${opsomming(gemeenten)}.`,
    'Dit is een kopie met vaste waarden, zonder formules: zij verandert niet als cijfers later worden aangevuld of verbeterd.',
    'Personen. Een achterstand staat er als getal; een voorsprong met het woord voorsprong erachter (in de cel een negatief getal).',
    'Achterstand eind = totaalopgave − gerealiseerd: de geregistreerde stand, waarmee de volgende periode begint.',
    'Achterstand beoordeeld: de stand waarop de trede rust; nagekomen registraties en een koppelingstekort tellen daarin mee.',
    'Totaalopgave = taakstelling + herverdeling + achterstand begin. Realisatie totaalopgave = gerealiseerd ÷ totaalopgave.',
    'Status zegt hoe zeker de trede is: volgens het kader, onze uitleg van het kader (ook een andere trede is mogelijk), of een besluit van Gedeputeerde Staten nodig.',
    `Berekend met ${WERKMAP.made}.`,
  ];
}

/** More bars than this are not told one by one. */
const MEESTE_STAVEN = 30;

/** The chart for those who cannot see it. */
export function grafiekInWoorden(staven: readonly Staaf[]): string {
  const standen = staven.map(([, stand]) => stand);
  const inhoud =
    staven.length > MEESTE_STAVEN
      ? `${staven.length} staven, van ${standInWoorden(Math.min(...standen))} tot ${standInWoorden(Math.max(...standen))}`
      : staven.map(([naam, stand]) => `${naam}: ${standInWoorden(stand)}`).join('; ');
  return `Staafgrafiek van de achterstand aan het eind van de periode, in personen. ${inhoud}.`;
}

/** The name of the file: the municipality, or how many. Marks that a file name cannot have are left out. */
export function fileName(gemeenten: readonly string[], perioden: readonly Periode[]): string {
  const [enige = ''] = gemeenten;
  const wie =
    gemeenten.length === 1 ? enige.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'gemeente' : `${gemeenten.length}-gemeenten`;
  return `Beoordeling-${[wie, ...(perioden.length === 1 ? perioden : [])].join('-')}.xlsx`;
}
