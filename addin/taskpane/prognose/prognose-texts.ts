import { tredenaam, WELKE_TREDEN } from '../../../core/trede.ts';
import { datumInWoorden, parseDatum } from '../../../core/datum.ts';
import { OVERIGE_FEITEN, perFeit, VERPLICHTE_FEITEN } from '../../../core/feiten/index.ts';
import { peildatum, type Periode } from '../../../core/periode.ts';
import { type Scenarioinvoer, STANDAARDPARAMETERS, type Tredekans } from '../../../core/prognose/index.ts';
import type { Tekst } from '../shared/melding.ts';
import {
  aantal,
  afgerond,
  eenStand,
  getal,
  getalTot,
  hoofdletter,
  opsomming,
  procent,
  standInWoorden,
  tempotekst,
} from '../../../core/taal/index.ts';
import type { Tempowijze, FormField } from './prognose-form.ts';
import { isAfgelopen, type Uitkomst } from './uitkomst.ts';

/** All Dutch of the view Prognose that core does not write. */

export const GEEN_TABEL: Tekst = {
  titel: 'Kies een rij in een tabel met cijfers',
  tekst: 'Klik op een cel in de rij van een gemeente. De prognose begint met de cijfers van die rij.',
};
export const GEEN_RIJ: Tekst = {
  titel: 'Kies de rij van een gemeente',
  tekst: 'In deze rij staan geen cijfers van een gemeente. Klik op een rij met cijfers.',
};
export const PROGNOSEKOLOMMEN = { nodig: ['gemeente', ...VERPLICHTE_FEITEN], ook: ['datum', ...OVERIGE_FEITEN, 'tempo', 'gepland'] };

/** The columns of the table are not enough; `reden` says which. */
export function kolommenNietHerkend(reden: string): Tekst {
  return {
    titel: 'De kolommen van deze tabel zijn niet te gebruiken',
    tekst: `${reden} Pas de koppen in de bovenste rij aan, of klik in een andere tabel.`,
    kolommen: PROGNOSEKOLOMMEN,
  };
}

/** A cell of the row is wrong; `reden` names row and column. */
export function foutInRij(rijnummer: number, reden: string): Tekst {
  return { titel: `Rij ${rijnummer} bevat een fout`, tekst: `${hoofdletter(reden)} Verbeter de cel; de prognose volgt vanzelf.` };
}

export const KOPPEN = {
  prognose: 'Prognose, geen uitkomst',
  tempo: 'Tempo',
  cijfers: 'Cijfers en datum',
  plannen: 'Plannen',
  komend: 'Komende halfjaren',
  uitkomst: 'Verwachting',
  kansen: 'Kans op elke trede',
  aannames: 'Aannames',
  scenarios: 'Scenario’s',
  compare: 'Vergelijken',
  ranglijst: 'Wie dreigt op te schalen?',
} as const;

export const BUTTONS = {
  herstel: 'Terug naar de cijfers van de rij',
  terug: 'Terug naar de gekozen rij',
  plan: 'Plan toevoegen',
  planWeg: (nummer: number) => `Plan ${nummer} verwijderen`,
  alsNu: (taakstelling: string) => `Neem de taakstelling van nu over (${taakstelling})`,
  save: 'Bewaren in de werkmap',
  write: 'Naar een nieuw blad, als formules',
  open: (naam: string) => `Openen: scenario ${naam}`,
  discard: (naam: string) => `Verwijderen: scenario ${naam}`,
  verwijderKort: 'Verwijderen',
  openKort: 'Openen',
} as const;

const VELDNAMEN: Readonly<Record<FormField | 'plan_datum' | 'plan_aantal' | 'plan_kans' | 'komend', string>> = {
  ...perFeit(({ titel }) => titel.toLowerCase()),
  datum: 'datum van de stand',
  gepland: 'zeker gepland, bovenop het tempo',
  tempo: 'eigen tempo',
  eerder_datum: 'datum van de eerdere stand',
  eerder_gerealiseerd: 'gerealiseerd op die datum',
  vorige_gerealiseerd: 'gerealiseerd in de vorige periode',
  niveau: 'zekerheid van de bandbreedte',
  spreiding_taakstellingen: 'onzekerheid van de komende taakstellingen',
  plan_datum: 'datum van het plan',
  plan_aantal: 'aantal personen van het plan',
  plan_kans: 'kans dat het plan doorgaat',
  komend: 'taakstelling',
};

/** How a field is called in a message; of a coming half-year with its periode. */
export function veldnaam(field: keyof typeof VELDNAMEN, periode?: Periode): string {
  return periode === undefined ? VELDNAMEN[field] : `${VELDNAMEN[field]} van ${periode}`;
}

/** The label of a field, with its unit. */
export const LABELS: Readonly<Record<FormField, string>> = {
  ...perFeit(({ titel, soort }) => (soort === 'verandering' ? `${titel} (+ of −)` : titel)),
  datum: 'Datum van de stand',
  gekoppeld: 'Gekoppeld op de koppelpeildatum',
  vorige_trede: 'Trede van de vorige periode',
  gepland: 'Zeker gepland, bovenop het tempo',
  tempo: 'Personen per week',
  eerder_datum: 'Datum van een eerdere stand',
  eerder_gerealiseerd: 'Gerealiseerd op die datum',
  vorige_gerealiseerd: 'Gerealiseerd in de vorige periode',
  niveau: 'Zekerheid van de bandbreedte',
  spreiding_taakstellingen: 'Onzekerheid van die taakstellingen (%)',
};

/** What helps to fill in a field. */
export const FIELD_HELP: Readonly<Partial<Record<FormField, string | undefined>>> = {
  ...perFeit(({ soort, leeg }) =>
    soort === 'stand' ? 'Een voorsprong is negatief.' : leeg === 'onbekend' ? 'Leeg is onbekend.' : undefined,
  ),
  gekoppeld: 'Gehuisvest plus tijdig gekoppeld; leeg is onbekend.',
  spreiding_taakstellingen: 'Standaardafwijking, voor alle komende halfjaren samen; 0 is zeker.',
};

export const ONBEKEND = 'onbekend';
export const PLANLABELS = { datum: 'Datum', aantal: 'Personen', kans: 'Kans (%)', bovenop: 'Komt bovenop het tempo' } as const;
export const PLANUITLEG =
  'Tot en met de datum van een plan telt het meeste van plan of tempo; alleen wat bovenop komt, wordt opgeteld. ' +
  `Zonder kans gaat ${procent(STANDAARDPARAMETERS.plan_kans)} door, gemiddeld ${getal(STANDAARDPARAMETERS.plan_vertraging)} dagen later dan gepland.`;
export const KOMENDUITLEG = 'Hoeveel halfjaren na dit halfjaar?';
export const KOMENDE_BUSY = 'De komende halfjaren worden berekend…';
export const KOMENDE_KOLOMMEN = ['Halfjaar', 'Achterstand', 'Waarschijnlijkste trede'] as const;

/** The choices of pace, with what each comes to where that is known. */
export const TEMPOKEUZES: readonly { readonly keuze: Tempowijze; readonly label: string }[] = [
  { keuze: 'tot nu', label: 'Verwacht' },
  { keuze: 'recent', label: 'Recent' },
  { keuze: 'vorige periode', label: 'Vorige periode' },
  { keuze: 'eigen', label: 'Eigen tempo' },
];

/** The forecast as it leads on a tussenstand. */
export const VOORUITZICHT = {
  kop: (peil: string) => `Verwacht op ${peil}`,
  onbekend: 'De trede is niet te voorspellen',
  waarschijnlijkst: (kans: number | undefined) => `het waarschijnlijkst${kans === undefined ? '' : ` (${procent(kans)})`}`,
} as const;

export const KANSEN_SHOW = 'Kansen tonen';

/** What each lower trede takes. */
export const NODIGTEKST = {
  kop: 'Nodig voor een lagere trede',
  koppen: ['Trede', 'Personen', 'Per week', 'Woningen', 'Bij dit tempo'],
  besluit: 'besluit van GS nodig',
  nooit: 'niet',
  voor: 'Uiterlijk op',
  teLaat: (dag: string) => `na ${dag}`,
  uitleg: (per_woning: number, metPlannen: boolean) =>
    `Gerekend vanaf deze cijfers. ${metPlannen ? 'Per week: naast wat uit de plannen wordt verwacht. ' : ''}Woningen: bij ${getalTot(per_woning, 2)} personen per woning.`,
} as const;

/** One click each. */
export const WAT_ALS = { naam: 'Wat als', allesIngelopen: 'Alles ingelopen', gehalveerd: 'Taakstelling gehalveerd' } as const;

/** The outcome before what was changed and after it: `trede 2 (66%) → trede 1 (80%)`. */
export function voorEnNa(voor: Uitkomst, na: Uitkomst): string {
  return `${kort(voor)} → ${kort(na)}`;
}

function kort({ prognose: { treden, verwachte_achterstand } }: Uitkomst): string {
  if (!('kansen' in treden)) return standInWoorden(verwachte_achterstand);
  return `trede ${treden.verwacht} (${procent(treden.kansen[treden.verwacht - 1] as number)})`;
}

/** That the outcome is the last complete one, and what it waits for. */
export function nogNiet(reden: string): string {
  return `Nog niet meegerekend. ${reden}`;
}

/** The forecast in one sentence of at most 25 words, to pass on. */
export function korteZin({ gemeente, vraag, prognose: { treden, verwachte_achterstand } }: Uitkomst): string {
  const trede =
    'kansen' in treden ? `trede ${treden.verwacht} (kans ${procent(treden.kansen[treden.verwacht - 1] as number)})` : 'trede onbekend';
  const peil = datumInWoorden(peildatum(vraag.periode, 'eind'));
  return `Prognose voor ${gemeente} op ${peil}: ${trede}, ${standInWoorden(verwachte_achterstand)}; volgens de stand van ${datumInWoorden(vraag.datum)}.`;
}

export const COPY = {
  button: 'Zin kopiëren',
  gelukt: 'Gekopieerd',
  failed: 'Kopiëren mag hier niet. De zin is geselecteerd: druk op Ctrl+C.',
} as const;

export const FOUTEN = {
  uitkomst: (reden: string) => ({ titel: 'Er is nog geen prognose', tekst: reden }),
} as const;

/** A stand in a sentence: `'met een achterstand van 8 personen'`. */
function standInZin(stand: number): string {
  return afgerond(stand, 0) === 0 ? 'zonder achterstand' : `met ${eenStand(stand)}`;
}

/** The interval, with words where it reaches a voorsprong. */
export function bandInWoorden(gunstig: number, ongunstig: number): string {
  if (gunstig >= 0) return `${getal(gunstig)} tot en met ${getal(ongunstig)}`;
  return `${standInWoorden(gunstig)} tot en met ${standInWoorden(ongunstig)}`;
}

const TEMPO_IN_ZIN: Readonly<Record<Tempowijze, string>> = {
  'tot nu': 'het verwachte tempo',
  recent: 'het recente tempo',
  'vorige periode': 'het tempo van de vorige periode',
  eigen: 'eigen tempo',
};

/** What the forecast says, in a few sentences; each figure is one that the view shows too. */
export function prognosezin(uitkomst: Uitkomst): string {
  return [verwachtzin(uitkomst), tredezin(uitkomst), tempoNodigzin(uitkomst)].filter((deel) => deel !== '').join(' ');
}

/** The stand that is expected on the peildatum, with its interval and the pace it rests on. */
export function verwachtzin(uitkomst: Uitkomst): string {
  const {
    gemeente,
    vraag,
    invoer,
    tempokeuze,
    prognose: { uitzicht, verwachte_achterstand, band },
  } = uitkomst;
  const peil = datumInWoorden(peildatum(vraag.periode, 'eind'));
  const tempo =
    isAfgelopen(uitkomst) || uitzicht.kennis === undefined
      ? 'met alleen nog late registraties'
      : `bij ${tempotekst(uitzicht.kennis.tempo)} personen per week (${TEMPO_IN_ZIN[tempokeuze]})`;
  const plannen = uitzicht.plannen.length === 0 ? '' : ` en ${aantal(uitzicht.plannen.length, 'plan', 'plannen')}`;
  return `Prognose: ${tempo}${plannen} eindigt ${gemeente} op ${peil} naar verwachting ${standInZin(verwachte_achterstand)}; met ${procent(invoer.niveau)} zekerheid ${bandInWoorden(band.gunstig, band.ongunstig)}.`;
}

function tredezin({ prognose: { treden }, kans_omhoog, vraag }: Uitkomst): string {
  if (!('kansen' in treden)) return '';
  const { verwacht, kansen } = treden;
  const omhoog =
    kans_omhoog === undefined || vraag.vorige_trede === undefined
      ? ''
      : `; de kans op opschalen vanaf trede ${vraag.vorige_trede} is ${procent(kans_omhoog)}`;
  return `Het waarschijnlijkst is trede ${verwacht}, ${tredenaam(verwacht)} (${procent(kansen[verwacht - 1] as number)})${omhoog}.`;
}

/** The pace that is needed; nothing from the peildatum on. */
export function tempoNodigzin({ tempo_nodig, gehuisvest, prognose: { totaalopgave, uitzicht } }: Uitkomst): string {
  if (tempo_nodig === undefined) return '';
  if (gehuisvest >= totaalopgave) return 'De totaalopgave is al gehaald.';
  if (tempo_nodig === 0) return 'Met de plannen wordt de totaalopgave naar verwachting gehaald.';
  const naast = uitzicht.plannen.length === 0 ? '' : ' naast de plannen';
  return `Om zonder achterstand te eindigen zijn${naast} ${tempotekst(tempo_nodig)} personen per week nodig.`;
}

/** How firm a trede that can come out is; nothing where the framework says it. */
export function kansstatusInWoorden({ status, mogelijke_treden, trede }: Tredekans): string {
  if (status === 'bron') return '';
  const andere = mogelijke_treden.filter((mogelijk) => mogelijk !== trede);
  const ook = andere.length === 0 ? '' : `, ook mogelijk: trede ${opsomming(andere, ' of ')}`;
  return status === 'besluit' ? `besluit van GS nodig${ook}` : `onze uitleg${ook}`;
}

export const STATUSUITLEG = 'Rekenkundige inschaling op het kader; Gedeputeerde Staten plaatsen een gemeente op een trede.';

/** How far the figures are from the n/6 line. */
export function schemazin({ gehuisvest, volgens_schema }: Uitkomst): string {
  const voor = afgerond(gehuisvest - volgens_schema, 0);
  if (voor === 0) return 'op schema';
  return voor > 0 ? `${getal(voor)} voor op schema` : `${getal(-voor)} achter op schema`;
}

/** What the coming half-years rest on. */
export function komendeAannames({ komende_taakstellingen, spreiding_taakstellingen }: Scenarioinvoer): string {
  const zeker =
    spreiding_taakstellingen === 0
      ? 'zoals ingevuld'
      : `${komende_taakstellingen.length === 1 ? '' : 'samen '}${procent(spreiding_taakstellingen)} onzeker`;
  return `Aannames: de ${komende_taakstellingen.length === 1 ? 'komende taakstelling is' : 'komende taakstellingen zijn'} ${zeker}, het tempo blijft even onzeker als nu, en er zijn geen plannen na dit halfjaar.`;
}

export const STORAGE = {
  titel: 'Scenario’s van het IBT-taakvenster',
  uitleg:
    'Elke rij is een bewaard scenario. Open, bewaar en verwijder scenario’s in het taakvenster; wat hier verandert, kan onleesbaar worden.',
  koppen: ['naam', 'gemeente', 'periode', 'versie', 'scenario', 'tempo'],
  naam: 'Naam van het scenario',
  naamNodig: 'Geef het scenario een naam.',
  geen: 'Nog geen scenario’s bewaard in deze werkmap.',
  beschadigd: (rijnummer: number) => `Rij ${rijnummer} is beschadigd en is niet te openen`,
  replace: (naam: string) => ({
    titel: 'Vervangen?',
    tekst: `Er is al een scenario “${naam}”. Wilt u het vervangen?`,
    ja: 'Vervangen',
    nee: 'Niet vervangen',
  }),
  discard: (naam: string) => ({
    titel: 'Verwijderen?',
    tekst: `Scenario “${naam}” verdwijnt uit de werkmap.`,
    ja: 'Verwijderen',
    nee: 'Houden',
  }),
} as const;

export const RANGLIJST = {
  uitleg:
    'De kans dat de trede aan het eind van het halfjaar hoger is dan de vorige, voor elke gemeente in de tabel, bij het verwachte tempo of dat uit de tabel.',
  datum: (datum: string) => `Rijen zonder datum: gerekend met ${datum}.`,
  koppen: ['Gemeente', 'Kans op opschalen', 'Verwacht'],
  trede: (vorige: number, verwacht: number) => `trede ${vorige} → ${verwacht}`,
  zonder: (hoeveel: number) => `${aantal(hoeveel, 'rij', 'rijen')} zonder kans`,
  rij: (rijnummer: number, gemeente: string) => (gemeente === '' ? `Rij ${rijnummer}` : `Rij ${rijnummer}, ${gemeente}`),
  naarRij: (gemeente: string) => `Ga naar de rij van ${gemeente}`,
  leeg: 'In deze tabel staat geen rij met cijfers.',
} as const;

export const VERGELIJKING = {
  van: 'Van',
  naar: 'Naar',
  verschil: 'Verschil',
  huidig: 'Nu in beeld',
  invoer: 'Anders ingevuld',
  uitkomst: 'Uitkomst',
  gelijk: 'Beide scenario’s rekenen met dezelfde gegevens.',
  verwacht: 'Verwacht',
  gunstig: 'Gunstig',
  ongunstig: 'Ongunstig',
  kans: (trede: number) => `Kans op trede ${trede}`,
  punten: (tekst: string) => `${tekst} %-punt`,
  periode: 'periode',
  plannen: 'plannen',
  komende_taakstellingen: 'komende taakstellingen',
  parameters: 'aannames',
  standen: 'bekende standen',
  tempo_geleerd: 'geleerd tempo',
  aantalStanden: (standen: number) => (standen === 0 ? 'geen' : aantal(standen, 'stand', 'standen')),
  tempo: 'tempo',
  geen: 'geen',
  totNu: 'verwacht',
  perWeek: (tempo: string) => `${tempo} per week`,
  plan: (plan: Scenarioinvoer['plannen'][number]) =>
    `${getal(plan.aantal)} op ${datumInWoorden(parseDatum(plan.datum) as number)}, ${plan.kans === null ? 'zonder kans' : `kans ${procent(plan.kans)}`}${plan.bovenop ? ', bovenop' : ''}`,
  nietGelijk: 'Kies twee scenario’s om naast elkaar te zetten.',
} as const;

export const BLAD = {
  naamVan: (gemeente: string) => `Prognose ${gemeente}`,
  titel: (naam: string, gemeente: string, periode: Periode) => `Scenario “${naam}”: ${gemeente}, ${periode}`,
  uitleg: 'Prognose, geen uitkomst. Alles onder de invoer is een formule: verander een cel van de invoer en de rest rekent mee.',
  invoer: 'Invoer. Schrijf "geen" voor een echte 0; leeg is onbekend, bij tempo: het verwachte tempo.',
  uitkomst: 'Uitkomst, door één formule (IBT.PROGNOSE)',
  plannen: 'Plannen',
  parameters: 'Aannames die afwijken van de standaard',
  los: 'Dezelfde cijfers, elk met een eigen functie',
  achterstand: 'Verwachte achterstand',
  bandbreedte: 'Gunstig, mediaan, ongunstig',
  kansen: `Kans op trede ${WELKE_TREDEN}`,
  verwacht: 'Waarschijnlijkste trede',
  trede: 'trede',
  kans: 'kans',
  tredenaam: (trede: number) => `trede ${trede}`,
  verloop: 'Verloop van de achterstand; na de datum van de stand rechte lijnen naar het eind',
  datum: 'datum',
  schema: 'volgens schema (n/6)',
  verwachtKort: 'verwacht',
  gunstig: 'gunstig',
  ongunstig: 'ongunstig',
  komend: 'Komende halfjaren, bij het verwachte aantal; de kansen op de treden staan in het taakvenster',
  periode: 'periode',
  taakstelling: 'taakstelling',
  begin: 'achterstand_begin',
  gerealiseerd: 'verwacht gerealiseerd',
  eind: 'verwachte achterstand_eind',
  grafiekKansen: (gemeente: string) => `Prognose: kans op elke trede, ${gemeente}`,
  grafiekVerloop: (gemeente: string) => `Prognose: achterstand, ${gemeente}`,
} as const;

export const KOMENDE_FAILED = 'De komende halfjaren konden niet worden berekend. Sluit het venster en open het opnieuw.';

/** The levels to choose from: those of the bands in the chart. */
export const NIVEAUS: readonly (readonly [string, string])[] = [
  ['50', '50%'],
  ['80', '80%'],
  ['95', '95%'],
];

export const SCHUIF = {
  naam: 'Tempo in personen per week',
  waarde: (tempo: number | undefined) => (tempo === undefined ? ONBEKEND : `${tempotekst(tempo)} personen per week`),
} as const;

/** The label of the figure of the periode before. */
export function vorigePeriode(periode: Periode): string {
  return `Gerealiseerd in ${periode}, heel het halfjaar`;
}

export const CIJFERTEKST = {
  kernTrede: (trede: number, kans: number) => `trede ${trede}: ${procent(kans)}`,
  kernNodig: (tempo: number) => `nodig: ${tempotekst(tempo)} per week`,
  tredeOnbekend: 'Trede niet te bepalen',
  onbekend: 'onbekend',
  verwacht: 'Verwachte achterstand',
  verwachtUitleg: (opgave: number, gerealiseerd: number) => `totaalopgave ${getal(opgave)} − verwacht gerealiseerd ${getal(gerealiseerd)}`,
  band: 'Bandbreedte',
  bandUitleg: (niveau: number) => `met ${procent(niveau)} zekerheid, gunstig tot ongunstig`,
  nodig: 'Nodig per week',
  nodigUitleg: 'om zonder achterstand te eindigen',
  schema: 'Voor op schema',
  schemaUitleg: (woorden: string, gehuisvest: number, schema: number) =>
    `${woorden}: gehuisvest ${getal(gehuisvest)}, naar verloop van tijd (n/6) ${getal(schema)}`,
  komendeFailed: 'De komende halfjaren zijn niet te berekenen',
} as const;

/** Where a row stands: `Rij 5 van Cijfers`. */
export function plaatsInWoorden(rijnummer: number, blad: string): string {
  return `Rij ${rijnummer} van ${blad}`;
}

/** Where a what-if comes from, when it is a saved scenario. */
export function scenarioInWoorden(naam: string): string {
  return `Bewaard scenario “${naam}”`;
}

/** Something went wrong with the workbook; `reden` is its own message. */
export function failed(reden: string): Tekst {
  return { titel: 'Dat is niet gelukt', tekst: reden };
}

export const GRAFIEKBRON = (plaats: string) => `eigen cijfers (${plaats}) en prognose van IBT`;

export const OUTPUT = {
  file: 'Prognose',
  png: 'Grafiek als PNG',
  svg: 'Grafiek als SVG',
  failed: { titel: 'De grafiek kon niet worden gemaakt', tekst: 'Controleer de verbinding en probeer het opnieuw.' },
} as const;

/** The what-if knows the framework of the province of Utrecht alone. */
export const EIGEN_KADER: Tekst = {
  titel: 'Prognose met een eigen kader kan hier niet',
  tekst:
    'Deze weergave rekent met het kader van de provincie Utrecht. Voor het kader op blad IBT-kader geven IBT.PROGNOSE en IBT.PROGNOSE.KANSEN de verwachting.',
};

/** A municipality of another province, of which no framework is known. */
export function andereProvincie(provincie: string): Tekst {
  return {
    titel: `De gemeente ligt in de provincie ${provincie}`,
    tekst: 'Deze weergave rekent met het kader van de provincie Utrecht. Van een andere provincie is geen kader bekend.',
  };
}
