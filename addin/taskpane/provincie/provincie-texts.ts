import type { Richting } from '../../../core/beoordeling/index.ts';
import type { Trede } from '../../../core/trede.ts';
import type { Provinciekolom } from '../../../core/provincie/index.ts';
import { type Datum, datumInWoorden } from '../../../core/datum.ts';
import type { Periode } from '../../../core/periode.ts';
import type { Melding } from '../shared/melding.ts';
import { GAT, gemeenten, getal, opsomming } from '../../../core/taal/index.ts';
import type { Provinciebeeld, Gemeentebeeld, Periodekeuze } from './provincie-view-model.ts';

/** The Dutch of the view Provincie. */

export const CHOOSE = 'Periode';
export const KEUZEGROEPEN = { eigen: 'De tabel bij de selectie', gepubliceerd: 'Gepubliceerd' } as const;
export const KOPPEN = {
  kaart: 'Kaart',
  tabel: 'Gemeenten',
  totalen: 'Totalen',
  verdeling: 'Waar de achterstand ligt',
  verhoudingen: 'Verhoudingen',
  output: 'Meenemen',
  onleesbaar: 'Niet gelezen',
} as const;
export const KAART_GRENZEN = 'Kaart met gemeentegrenzen';
export const KAART_LUKT_NIET = 'De kaart kan niet worden geladen. De tabel hieronder heeft dezelfde gegevens.';
export const KAART_UITLEG = 'Elke gemeente is een tegel, ongeveer op haar plaats; het cijfer is de trede.';
export const INSCHALING = 'Rekenkundige inschaling: Gedeputeerde Staten plaatsen.';
export const VERHOUDINGEN_UITLEG =
  'Wat de taakstellingen samen bij verdeling naar inwoners zouden zijn (grootste rest), naast wat is opgelegd. Een toets op hoofdlijnen: de wet verdeelt het landelijke aantal.';
export const FILES = {
  dashboard: { button: 'Tabel als csv', naam: 'provincie' },
  kaart: { button: 'Kaartgegevens als csv (CBS-codes)', naam: 'kaart' },
} as const;

export const TABELKOPPEN = {
  gemeente: 'Gemeente',
  trede: 'Trede',
  richting: 'Richting',
  achterstand_eind: 'Achterstand',
  realisatie: 'Realisatie',
} as const;
export const VERHOUDINGSKOPPEN = {
  gemeente: 'Gemeente',
  taakstelling: 'Taakstelling',
  per_1000: 'per 1.000 inwoners',
  naar_inwoners: 'Naar inwoners',
  verschil: 'Verschil',
} as const;
export const RICHTINGEN: Readonly<Record<Richting, string>> = { omhoog: '▲', gelijk: '=', omlaag: '▼', onbekend: GAT };
export const KOPPELINGSTEKORT = 'koppelingstekort';

const KOLOMNAMEN: Readonly<Record<Provinciekolom, string>> = {
  taakstelling: 'Taakstelling',
  achterstand_begin: 'Achterstand begin',
  totaalopgave: 'Totaalopgave',
  gerealiseerd: 'Gerealiseerd',
  achterstand_eind: 'Achterstand eind',
};

/** A column of persons as a reader knows it. */
export function kolomnaam(kolom: Provinciekolom): string {
  return KOLOMNAMEN[kolom];
}

/** Why not the table around the selection is shown but what was published last. */
export function geenEigenTabel(melding: string | undefined): Melding {
  return {
    soort: melding === undefined ? 'uitleg' : 'let_op',
    titel:
      melding === undefined
        ? 'Dit zijn gepubliceerde treden'
        : 'De tabel bij de selectie is niet te gebruiken; dit zijn gepubliceerde treden',
    tekst: melding ?? 'Kies een cel in een tabel met gemeenten om die hier te zien.',
    kolommen: {
      nodig: ['gemeente', 'periode', 'trede (of taakstelling, achterstand_begin en gerealiseerd)'],
      ook: ['vorige_trede', 'nagekomen', 'gekoppeld', 'herverdeling'],
    },
  };
}

/** Where the figures come from. */
export function cijferbronVan({ herkomst, periode, naam }: Periodekeuze, plaats: string): string {
  return herkomst === 'eigen'
    ? `${plaats}, periode ${naam}`
    : `Gepubliceerde treden van ${periode} (voortgangsrapportages provincie Utrecht)`;
}

/** What a user chooses: `2024-2, Gelderland`. */
export function keuzenaam(periode: Periode, provincie: string | undefined): string {
  return `${periode}, ${provincie ?? 'gemeenten die niet zijn herkend'}`;
}

/** `8 gemeenten op trede 1, 11 op trede 2` */
export function tellingInWoorden(aantallen: readonly (readonly [trede: Trede | undefined, aantal: number])[]): string {
  return aantallen
    .map(
      ([trede, aantal], i) =>
        `${i === 0 ? gemeenten(aantal) : getal(aantal)} ${trede === undefined ? 'zonder trede' : `op trede ${trede}`}`,
    )
    .join(', ');
}

/** Two ways to look at figures of before the peildatum. */
export const KIJKEN = {
  verwacht: {
    naam: 'Verwacht',
    kop: (peil: string) => `Verwacht op ${peil}`,
    uitleg:
      'Van elke gemeente staat hier de waarschijnlijkste trede, bij het tempo tot nu toe of dat uit de tabel. Prognose, geen uitkomst.',
  },
  nu: {
    naam: 'Nu',
    kop: () => 'Als het halfjaar nu eindigde',
    uitleg: 'Gearceerd: waar deze cijfers op zouden uitkomen. Dat is geen beoordeling.',
  },
} as const;
export const KIJKEN_NAAM = 'Tussenstand bekijken als';

/** Where not all figures are a tussenstand, or not of one day. */
export function tussenstanden(aantal: number, van: number, eerste: Datum, laatste: Datum): string {
  const dagen = eerste === laatste ? datumInWoorden(eerste) : `${datumInWoorden(eerste)} tot en met ${datumInWoorden(laatste)}`;
  return `${getal(aantal)} van de ${gemeenten(van)} ${aantal === 1 ? 'heeft' : 'hebben'} een tussenstand (${dagen}): nog geen beoordeling.`;
}

export const GROEPEN_VERWACHT = { omhoog: 'Verwacht omhoog', omlaag: 'Verwacht omlaag' } as const;
export const GROEPEN = { omhoog: 'Omhoog', omlaag: 'Omlaag', koppelingstekort: 'Met een koppelingstekort' } as const;

/** That the sums are not of all municipalities. */
export function zonderCijfers(aantal: number): string {
  return `${gemeenten(aantal)} zonder leesbare cijfers ${aantal === 1 ? 'telt' : 'tellen'} niet mee.`;
}

export const SOM_GELIJK = 'De totalen zijn opgeteld uit de rijen.';

/** That a trede was decided, with what is computed beside it. */
export function vastgesteldInWoorden({ berekend }: NonNullable<Gemeentebeeld['vastgesteld']>): string {
  return berekend === undefined ? 'vastgesteld' : `vastgesteld, berekend: ${berekend}`;
}

/** How many treden are decided ones, below the count; nothing where none is. */
export function hoeveelVastgesteld(rijen: readonly Gemeentebeeld[]): string | undefined {
  const vast = rijen.filter(({ vastgesteld }) => vastgesteld !== undefined).length;
  if (vast === 0) return undefined;
  return vast === rijen.length
    ? 'Alle treden zijn vastgesteld.'
    : `${getal(vast)} van de ${getal(rijen.length)} treden ${vast === 1 ? 'is' : 'zijn'} vastgesteld, de andere berekend.`;
}

/** Those that have no place of their own on the map. */
export function nietOpKaart(zonder: readonly string[]): string {
  return `Niet apart op de kaart, die de grenzen van 2023 heeft: ${opsomming(zonder)}. De tabel heeft alle gemeenten.`;
}

/** What a name in the table does. */
export function naarGemeente(gemeente: string): string {
  return `Beoordeling van ${gemeente}`;
}

/** What is said aloud of a tile. */
export function tegelInWoorden({
  gemeente,
  trede,
  isTussenstand,
  kans,
}: Pick<Gemeentebeeld, 'gemeente' | 'trede' | 'isTussenstand' | 'kans'>): string {
  if (trede === undefined) return `${gemeente}: trede onbekend`;
  return `${gemeente}: ${kans === undefined ? (isTussenstand ? 'voorlopig ' : '') : 'verwacht '}trede ${trede}`;
}

/** What is said aloud when another periode is shown. */
export function samenvatting({ gekozen, tussenstand, telling }: Pick<Provinciebeeld, 'gekozen' | 'tussenstand' | 'telling'>): string {
  return `${gekozen.naam}: ${tussenstand === undefined ? '' : `${tussenstand.kop.toLowerCase()}: `}${telling}.`;
}

/** The name of a file: `provincie-2024-2.csv`, `provincie-2024-2-gelderland.csv`. */
export function fileName(naam: string, keuze: Pick<Periodekeuze, 'naam' | 'periode'>): string {
  return `${naam}-${keuze.naam === keuze.periode ? keuze.periode : keuze.naam.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, '-')}.csv`;
}
