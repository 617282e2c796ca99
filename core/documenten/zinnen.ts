import type { Kader } from '../kader/index.ts';
import { drempels, kaderOf, richtingVan, uitkomstInWoorden, uitkomstMetNaam, waarom } from '../beoordeling/index.ts';
import type { Trede } from '../trede.ts';
import { datumInWoorden } from '../datum.ts';
import { realisatie } from '../opgave.ts';
import { peildatum, type Periode } from '../periode.ts';
import { tempoNodig } from '../tempo.ts';
import { eenStand, getal, hoofdletter, opsomming, personen, procent, standInWoorden, tempotekst } from '../taal/index.ts';
import { geldendeTrede, type Dossierhalfjaar, tredeVan, type Volgende } from './dossier.ts';
import { andereTreden, ZEKERHEID } from './documenten-texts.ts';

/** Sentences from figures. A count in a sentence is the value in the table beside it. */

/** How a document names the municipality. */
export type Aanspreking = 'uw gemeente' | 'de gemeente';

/** Whether the taakstelling was achieved: at the peildatum, or with those registered afterwards. */
export function taakstellingzin({ feiten, stand: { opgave_periode, gehuisvest } }: Dossierhalfjaar, wie: Aanspreking): string {
  const { periode, gerealiseerd, nagekomen = 0 } = feiten;
  const deel = realisatie(gerealiseerd, opgave_periode);
  if (deel === undefined)
    return `Taakstelling en herverdeling van ${periode} zijn samen ${getal(opgave_periode)}: ${wie} hoefde voor deze periode niemand te huisvesten. Gehuisvest zijn er ${getal(gerealiseerd)}.`;
  const cijfers = `${getal(gerealiseerd)} van de ${personen(opgave_periode)} (${procent(deel)})`;
  if (gerealiseerd >= opgave_periode) return `${hoofdletter(wie)} heeft de taakstelling van ${periode} gehaald: ${cijfers}.`;
  if (nagekomen === 0) return `${hoofdletter(wie)} heeft de taakstelling van ${periode} niet gehaald: ${cijfers}.`;
  const met = `met de ${personen(nagekomen)} die later zijn geregistreerd zijn het er ${getal(gehuisvest)}`;
  return gehuisvest >= opgave_periode
    ? `Op ${datumInWoorden(peildatum(periode, 'eind'))} was de taakstelling van ${periode} nog niet gehaald: ${cijfers}. ${hoofdletter(met)}: daarmee is zij wel gehaald.`
    : `${hoofdletter(wie)} heeft de taakstelling van ${periode} niet gehaald: ${cijfers}; ${met}.`;
}

/** How much of the totaalopgave was realised, and how the registered stand went. */
export function standzin({ feiten, stand: cijfers }: Dossierhalfjaar): string {
  const { periode, achterstand_begin, gerealiseerd } = feiten;
  const deel = realisatie(gerealiseerd, cijfers.totaalopgave);
  const opgave =
    deel === undefined
      ? 'Er was geen totaalopgave meer.'
      : `Van de totaalopgave van ${personen(cijfers.totaalopgave)} is ${procent(deel)} gerealiseerd.`;
  const eind = cijfers.achterstand_eind;
  const verschil = eind - achterstand_begin;
  const begin = verschil === 0 ? '' : ` (${standInWoorden(achterstand_begin)})`;
  return `${opgave} Op ${datumInWoorden(peildatum(periode, 'eind'))} was er ${eenStand(eind)}: dat is ${verloop(verschil)} bij het begin${begin}.`;
}

function verloop(verschil: number): string {
  if (verschil > 0) return `${getal(verschil)} ongunstiger dan`;
  return verschil < 0 ? `${getal(-verschil)} gunstiger dan` : 'evenveel als';
}

/** What a koppelingstekort did to the assessment; nothing where there is none. */
export function koppelingzin({ feiten: { gekoppeld = 0 }, stand: cijfers }: Dossierhalfjaar): readonly string[] {
  const { koppelingstekort, achterstand_eind, achterstand_beoordeeld } = cijfers;
  if (koppelingstekort === 0) return [];
  const verder =
    achterstand_eind > 0 ? ` De werkelijke achterstand van ${personen(achterstand_eind)} gaat mee naar de volgende periode.` : '';
  return [
    `Er waren ${personen(gekoppeld)} op tijd gekoppeld of gehuisvest, ${getal(koppelingstekort)} minder dan de totaalopgave: een koppelingstekort. Beoordeeld is op die ${getal(gekoppeld)} (${standInWoorden(achterstand_beoordeeld)}).${verder}`,
  ];
}

/** The arithmetical placement, against the one before; why there is none, `zekerheidzin` says. */
export function tredezin({ feiten: { periode, vorige_trede }, beoordeling }: Dossierhalfjaar): string {
  const trede = tredeVan(beoordeling);
  if (trede === undefined) return `De trede van ${periode} is niet te bepalen.`;
  const kader = kaderOf(beoordeling);
  const tegenover = vorige_trede === undefined ? '; de vorige trede is niet bekend' : tegenVorige(vorige_trede, trede, kader);
  return `De rekenkundige inschaling voor ${periode} is ${uitkomstMetNaam(kader, trede)}${tegenover}.`;
}

/** How a trede lies against the one before, as an apposition; nothing where that is not known. */
function tegenVorige(vorige: Trede | undefined, trede: Trede, kader: Kader | undefined): string {
  const toen = vorige === undefined ? '' : (kader?.uitkomstcel(vorige) ?? vorige);
  const richting = {
    omhoog: kader?.heeftKlassen ? `, zwaarder dan de vorige (${toen})` : `, hoger dan de vorige (${toen}): opschalen`,
    omlaag: kader?.heeftKlassen ? `, lichter dan de vorige (${toen})` : `, lager dan de vorige (${toen}): afschalen`,
    gelijk: ', gelijk aan de vorige',
    onbekend: '',
  };
  return richting[richtingVan(vorige, trede)];
}

/**
 * What a municipality is told of its trede: what was decided, with the reason, or else what the framework of the province gives.
 * Other readings are weighed inside the province: a document that is sent has none. Nothing where a decision is not certain.
 */
export function plaatsingzinnen(halfjaar: Dossierhalfjaar, wie: Aanspreking): readonly string[] {
  return halfjaar.vastgesteld?.isGewijzigd ? [] : [plaatsingzin(halfjaar, wie), ...grondzinnen(halfjaar), ...besluitzinnen(halfjaar, wie)];
}

/** The trede that was decided, or else the one that the framework gives. */
export function plaatsingzin({ vastgesteld, beoordeling, feiten: { periode, vorige_trede } }: Dossierhalfjaar, wie: Aanspreking): string {
  if (vastgesteld !== undefined)
    return `Gedeputeerde Staten hebben ${wie} op ${datumInWoorden(vastgesteld.op)} voor ${periode} op ${uitkomstMetNaam(kaderOf(beoordeling), vastgesteld.trede)} geplaatst${tegenVorige(vorige_trede, vastgesteld.trede, kaderOf(beoordeling))}.`;
  const trede = tredeVan(beoordeling);
  if (trede === undefined) return `De trede van ${periode} is nog niet te geven.`;
  if (kaderOf(beoordeling)?.heeftKlassen)
    return `Volgens het kader is de uitkomst voor ${periode}: ${uitkomstMetNaam(kaderOf(beoordeling), trede)}.`;
  const begin = beoordeling.status === 'besluit' ? `Het kader wijst voor ${wie}` : `Volgens het kader komt ${wie}`;
  return `${begin} voor ${periode} op ${uitkomstMetNaam(kaderOf(beoordeling), trede)}${tegenVorige(vorige_trede, trede, kaderOf(beoordeling))}.`;
}

/** Why: the reason of a decision, or else the conditions of the framework that held; and until when a decision holds. */
export function grondzinnen({ vastgesteld, beoordeling }: Dossierhalfjaar): readonly string[] {
  const { reden = '', tot } = vastgesteld ?? {};
  const einde = tot === undefined ? [] : [`Deze plaatsing geldt tot ${datumInWoorden(tot)}.`];
  if (reden !== '') return [`De reden: ${alsZin(reden)}`, ...einde];
  const isBerekend = 'trede' in beoordeling && geldendeTrede({ vastgesteld, beoordeling }) === beoordeling.trede;
  return [...(isBerekend ? [`De grond: ${waarom(beoordeling)}.`] : []), ...einde];
}

/** A text of the user as a sentence of its own. */
function alsZin(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}

/** From this trede on Gedeputeerde Staten decide each time, and so do they on leaving it. */
const BESLUIT_VANAF = 4;

/** Who decides on trede 4 and higher, and what appeal is open; nothing below. */
export function besluitzinnen({ vastgesteld, beoordeling, feiten }: Dossierhalfjaar, wie: Aanspreking): readonly string[] {
  // The acts and appeals are of the six treden.
  if (kaderOf(beoordeling)?.heeftKlassen) return [];
  const trede = geldendeTrede({ vastgesteld, beoordeling }) ?? 0;
  const vorige = feiten.vorige_trede ?? 0;
  if (trede < BESLUIT_VANAF && vorige < BESLUIT_VANAF) return [];
  const open =
    vastgesteld !== undefined
      ? []
      : [
          trede >= BESLUIT_VANAF
            ? 'Over een plaatsing op trede 4 of hoger besluiten Gedeputeerde Staten.'
            : 'Over het verlaten van trede 4 of hoger besluiten Gedeputeerde Staten.',
        ];
  return [...open, ...(trede in BEROEP ? [BEROEP[trede as keyof typeof BEROEP](wie)] : [])];
}

/** What a municipality can do against a trede. Source: voortgangsrapportage 2024, toelichting op trede 4. */
const BEROEP = {
  4: (wie: string) =>
    `Een vooraankondiging is nog geen besluit tot indeplaatsstelling. Tegen zo’n besluit (trede 5) kan ${wie} rechtstreeks beroep instellen bij de Raad van State.`,
  5: (wie: string) => `Tegen het besluit tot indeplaatsstelling kan ${wie} rechtstreeks beroep instellen bij de Raad van State.`,
  6: () => 'Tegen het besluit tot indeplaatsstelling (trede 5) stond rechtstreeks beroep open bij de Raad van State.',
} as const;

/** What was decided beside what was computed, for colleagues; nothing where the table does not say it. */
export function vastgesteldzin({ vastgesteld, beoordeling }: Dossierhalfjaar): readonly string[] {
  if (vastgesteld?.isGewijzigd)
    return ['Wat is vastgesteld, is niet zeker: de rij met de vaststelling is daarna gewijzigd of niet door het venster vastgelegd.'];
  if (vastgesteld === undefined) return [];
  const { op, trede, reden, tot } = vastgesteld;
  return [
    `Op ${datumInWoorden(op)} is vastgesteld: ${uitkomstMetNaam(kaderOf(beoordeling), trede)}.`,
    ...(reden === '' ? [] : [`De reden: ${alsZin(reden)}`]),
    ...(tot === undefined ? [] : [`De vaststelling geldt tot ${datumInWoorden(tot)}.`]),
  ];
}

/** How firm that is: by the framework, a reading with other possible treden, or a decision. */
export function zekerheidzin({ beoordeling }: Dossierhalfjaar): string {
  const andere = andereTreden(beoordeling);
  const ook = andere.length === 0 ? '' : `; ook mogelijk is ${uitkomstInWoorden(kaderOf(beoordeling), andere)}`;
  switch (beoordeling.status) {
    case 'bron':
      return 'Deze uitkomst volgt uit het kader.';
    case 'leeswijze':
      return `Deze uitkomst is een uitleg van het kader${ook}.`;
    case 'besluit':
      return `Hiervoor is een besluit van Gedeputeerde Staten nodig; de uitkomst is een advies${ook}.`;
    case 'feit_ontbreekt':
      return `Zonder dat gegeven is mogelijk: ${uitkomstInWoorden(beoordeling.kader, beoordeling.mogelijke_treden)}.`;
    case 'geen_trede':
      return 'Het kader geeft geen trede.';
    case 'geen_kader':
      return 'Voor deze periode is geen kader van de interventieladder bekend.';
  }
}

/** How many persons more the half-year itself would have taken for the nearest lower trede; nothing where none can be reached. */
export function tekortzin({ feiten, beoordeling }: Dossierhalfjaar): readonly string[] {
  if (tredeVan(beoordeling) === undefined) return [];
  const lager = drempels(feiten, kaderOf(beoordeling)).find(({ nog_te_gaan }) => nog_te_gaan > 0);
  if (lager === undefined) return [];
  const zekerheid = lager.status === 'bron' ? '' : ` (${ZEKERHEID[lager.status]})`;
  return [
    `Met ${personen(lager.nog_te_gaan)} meer was de uitkomst ${uitkomstInWoorden(kaderOf(beoordeling), [lager.trede])} geweest${zekerheid}.`,
  ];
}

/** What the half-year to come takes for each trede, as sentences; why not where that is not known. */
export function nodigzin(volgende: Volgende): string {
  const { periode, taakstelling, vorige_trede, drempels: alle, kader } = volgende;
  if (taakstelling === undefined)
    return [
      `De taakstelling van ${periode} is nog niet bekend; daarom is nog niet te zeggen hoeveel personen dat zijn.`,
      ...zonderAchterstandzin(volgende),
    ].join(' ');
  const nodig = alle.filter(({ totaal_nodig }) => totaal_nodig > 0);
  if (alle.length === 0) return `Zonder de trede bij het begin van ${periode} is niet te zeggen wat een lagere trede vraagt.`;
  const besluit =
    !kader?.heeftKlassen && (vorige_trede ?? 0) >= BESLUIT_VANAF
      ? ' Over het verlaten van trede 4 of hoger besluiten Gedeputeerde Staten.'
      : '';
  if (nodig.length === 0) return `Ook zonder nieuwe huisvesting blijft er in ${periode} geen achterstand over.${besluit}`;
  const delen = nodig.map(
    ({ trede, totaal_nodig }, i) =>
      `voor ${uitkomstInWoorden(kader, [trede])} ${i === 0 ? `ten minste ${personen(totaal_nodig)}` : `ten minste ${getal(totaal_nodig)}`}`,
  );
  return `In ${periode} zijn nodig${vorige_trede === undefined ? '' : `, uitgaande van ${uitkomstInWoorden(kader, [vorige_trede])} bij het begin`}: ${opsomming(delen)}.${besluit}`;
}

/** What follows where nobody is short at the end, whatever the taakstelling; nothing where the framework does not tell. */
function zonderAchterstandzin({ periode, vorige_trede, zonder_achterstand, kader }: Volgende): readonly string[] {
  if (zonder_achterstand === undefined) return [];
  const { trede, status } = zonder_achterstand;
  const dag = datumInWoorden(peildatum(periode, 'eind'));
  if (status === 'besluit' && vorige_trede !== undefined)
    return [
      `Over het verlaten van ${uitkomstInWoorden(kader, [vorige_trede])} besluiten Gedeputeerde Staten, ook zonder achterstand op ${dag}.`,
    ];
  return [`Zonder achterstand op ${dag} is de uitkomst ${uitkomstInWoorden(kader, [trede])}.`];
}

/** The average pace a number of persons takes over a whole half-year, persons per week. */
export function periodeTempo(periode: Periode, totaal: number): number {
  return tempoNodig(periode, totaal, { gerealiseerd: 0, datum: peildatum(periode, 'begin') })!;
}

/** The task of the half-year to come, and the pace it takes. */
export function opgavezin({ periode, totaalopgave, eindstand, achterstand_begin }: Volgende): string {
  const begin =
    achterstand_begin === eindstand
      ? ''
      : ` De stand bij het begin wijkt af van de geregistreerde stand waarmee de vorige periode eindigde (${standInWoorden(eindstand)}).`;
  if (totaalopgave === undefined)
    return `De taakstelling van ${periode} is nog niet bekend. De periode begint met de geregistreerde stand: ${standInWoorden(achterstand_begin)}.${begin}`;
  const tempo = totaalopgave > 0 ? `: gemiddeld ${tempotekst(periodeTempo(periode, totaalopgave))} per week` : '';
  return `De totaalopgave voor ${periode} is ${personen(totaalopgave)}${tempo}. De volgende peildatum is ${datumInWoorden(peildatum(periode, 'eind'))}.${begin}`;
}
