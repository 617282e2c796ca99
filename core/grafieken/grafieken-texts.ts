import { type Datum, datumInWoorden } from '../datum.ts';
import { gemeenten, getal, hoofdletter, metTeken, procent, standInWoorden } from '../taal/index.ts';
import type { Grafiekkop } from './grafiek.ts';
import { kort } from './tekst.ts';

/** All Dutch of the charts. */

/** Source and peildatum, below every chart. */
export function grafiekbronregel({ bron, peildatum }: Grafiekkop): string {
  return `Bron: ${kort(bron, 160)}. Stand: ${datumInWoorden(peildatum)}.`;
}

const LANGSTE_BESCHRIJVING = 1200;

/** The alternative text of a chart: title, what it shows, source and peildatum. */
export function alternatief(kop: Grafiekkop): string {
  return `${kort(kop.titel, 240)}. ${kort(kop.beschrijving, LANGSTE_BESCHRIJVING)} ${grafiekbronregel(kop)}`;
}

const GEEN_CIJFER = 'geen cijfer';

export const KANSEN = {
  titel: (plaats: string) => `Kans op elke trede${plaats}`,
  ondertitel: (datum: Datum, meest: number, kans: number) =>
    `Op ${datumInWoorden(datum)}; het waarschijnlijkst is trede ${meest} (${procent(kans)})`,
  beschrijving: (delen: readonly string[]) => `Staafdiagram met de kans op elke trede: ${delen.join(', ')}.`,
  deel: (trede: number, naam: string, kans: number) => `trede ${trede} (${naam}) ${procent(kans)}`,
} as const;

export const WAAIER = {
  labelVerwacht: 'verwacht',
  labelStand: 'stand',
  labelSchema: 'schema',
  titelVerwacht: (achterstand: number, eind: Datum) => `${standInWoorden(achterstand)} verwacht op ${datumInWoorden(eind)}`,
  titelStand: (achterstand: number) => standInWoorden(achterstand),
  ondertitel: (gunstig: number, ongunstig: number, gerealiseerd: number, totaalopgave: number) =>
    `80% kans op ${getal(gunstig)} tot en met ${getal(ongunstig)}. Gehuisvest: ${getal(gerealiseerd)} van ${getal(totaalopgave)}. Vlakken: 50, 80 en 95% kans; schema: elke maand een zesde.`,
  ondertitelStand: (gerealiseerd: number, totaalopgave: number) =>
    `Gehuisvest: ${getal(gerealiseerd)} van ${getal(totaalopgave)}. Schema: elke maand een zesde.`,
  beschrijving: (totaalopgave: number, nu: string) =>
    `Lijndiagram van wat nog te huisvesten is: van ${getal(totaalopgave)} aan het begin tot ${nu} nu.`,
  beschrijvingVerwacht: (eind: Datum, verwacht: string, gunstig: number, ongunstig: number, gunstigst: number, ongunstigst: number) =>
    `Op ${datumInWoorden(eind)} naar verwachting ${verwacht}: 80% kans op ${getal(gunstig)} tot en met ${getal(ongunstig)}, 95% kans op ${getal(gunstigst)} tot en met ${getal(ongunstigst)}.`,
  beschrijvingSchema: 'Een hulplijn loopt gelijkmatig naar 0 op de peildatum.',
} as const;

/** A figure of a moment, or none. */
export interface Moment {
  readonly wanneer: string;
  readonly waarde: number | null;
}

/** The lowest and highest figure of a series, and how many are missing: `'taakstelling van 429 (2020-1) tot 1.778 (2023-2)'`. */
export function uiterstenInWoorden(wat: string, momenten: readonly Moment[], write: (waarde: number) => string = getal): string {
  const bekend = momenten.filter((moment): moment is Moment & { waarde: number } => moment.waarde !== null);
  const [eerste] = bekend;
  if (eerste === undefined) return `${wat}: ${GEEN_CIJFER}`;
  const laagste = bekend.reduce((a, b) => (b.waarde < a.waarde ? b : a));
  const hoogste = bekend.reduce((a, b) => (b.waarde > a.waarde ? b : a));
  const zonder = momenten.length - bekend.length;
  const waar =
    laagste.waarde === hoogste.waarde
      ? `steeds ${write(eerste.waarde)}`
      : `laagst ${write(laagste.waarde)} (${laagste.wanneer}), hoogst ${write(hoogste.waarde)} (${hoogste.wanneer})`;
  return `${wat} ${waar}${zonder === 0 ? '' : `, ${zonder} keer ${GEEN_CIJFER}`}`;
}

function span(van: string | undefined, tot: string | undefined): string {
  if (van === undefined || tot === undefined) return '';
  return van === tot ? van : `${van} tot en met ${tot}`;
}

export const REEKS = {
  titel: 'taakstelling, gerealiseerd en achterstand',
  ondertitel: (van: string | undefined, tot: string | undefined) =>
    `Vergunninghouders per halfjaar, ${span(van, tot)}. Een onderbroken lijn: geen cijfer.`,
  eerder: (waarde: number) => `eerst ${getal(waarde)}`,
  beschrijving: (delen: readonly string[], herzien: readonly { periode: string; eerder: number; taakstelling: number | null }[]) =>
    [
      `Lijndiagram per halfjaar: ${delen.join('; ')}.`,
      ...herzien.map(
        ({ periode, eerder, taakstelling }) =>
          `De taakstelling van ${periode} is herzien van ${getal(eerder)} naar ${taakstelling === null ? GEEN_CIJFER : getal(taakstelling)}.`,
      ),
    ].join(' '),
} as const;

export const TREDENKAART = {
  titel: 'Treden per gemeente',
  ondertitel: (perioden: readonly string[]) => `Per halfjaar, ${span(perioden[0], perioden.at(-1))}. Een streepje: geen trede bekend.`,
  beschrijving: (aantal: number, perioden: readonly string[], laatste: readonly { gemeente: string; trede: number | null }[]) => {
    const per = perTrede(laatste);
    const hoogste = per.at(-1);
    return [
      `Tabel met de trede van ${aantal} gemeenten per halfjaar.`,
      `In ${perioden.at(-1) ?? ''}: ${per.map(({ trede, namen }) => `${namen.length} op trede ${trede}`).join(', ') || 'geen trede bekend'}.`,
      ...(hoogste
        ? [`Hoogste trede: ${hoogste.trede} (${hoogste.namen.slice(0, 8).join(', ')}${hoogste.namen.length > 8 ? ' en andere' : ''}).`]
        : []),
    ].join(' ');
  },
} as const;

const perTrede = (namen: readonly { gemeente: string; trede: number | null }[]) =>
  [1, 2, 3, 4, 5, 6]
    .map((trede) => ({ trede, namen: namen.filter((een) => een.trede === trede).map(({ gemeente }) => gemeente) }))
    .filter(({ namen: wie }) => wie.length > 0);

/** Who is on which trede, and of how many none is known. */
function wieOpWelke(namen: readonly { gemeente: string; trede: number | null }[]): string[] {
  const onbekend = namen.filter(({ trede }) => trede === null).length;
  return [
    ...perTrede(namen).map(({ trede, namen: wie }) => `Trede ${trede}: ${wie.join(', ')}.`),
    ...(onbekend > 0 ? [`Geen trede bekend: ${gemeenten(onbekend)}.`] : []),
  ];
}

export const PROVINCIEKAART = {
  titel: (periode: string) => `Treden in de provincie Utrecht, ${periode}`,
  ondertitel: 'Elke tegel is een gemeente, ongeveer op haar plaats. Een streepje: geen trede bekend.',
  beschrijving: (tegels: readonly { gemeente: string; trede: number | null }[]) =>
    ['Tegelkaart met de trede van elke gemeente.', ...wieOpWelke(tegels)].join(' '),
} as const;

export const GEMEENTEKAART = {
  titel: (provincie: string, periode: string) => `Treden in de provincie ${provincie}, ${periode}`,
  ondertitel: 'Het cijfer is de trede. Alleen een rand met een streepje: geen trede bekend.',
  tip: (gemeente: string, trede: number | null) => `${gemeente}: ${trede === null ? 'geen trede bekend' : `trede ${trede}`}`,
  beschrijving: (gemeentenMetTrede: readonly { gemeente: string; trede: number | null }[]) =>
    ['Kaart met de trede van elke gemeente.', ...wieOpWelke(gemeentenMetTrede)].join(' '),
} as const;

export const TELLINGEN = {
  titel: 'Hoeveel gemeenten op welke trede',
  ondertitel: 'Aantal gemeenten per trede, per halfjaar',
  beschrijving: (tellingen: readonly { periode: string; aantallen: readonly number[] }[]) =>
    `Staafdiagram met het aantal gemeenten per trede. ${tellingen.map(({ periode, aantallen }) => `${periode}: ${aantallen.flatMap((aantal, i) => (aantal > 0 ? [`${aantal} op trede ${i + 1}`] : [])).join(', ') || 'geen'}.`).join(' ')}`,
} as const;

const overgangentekst = (omhoog: number, gelijk: number, omlaag: number, zonder: number) =>
  `${gemeenten(omhoog)} omhoog, ${gelijk} gelijk, ${omlaag} omlaag${zonder > 0 ? `; van ${gemeenten(zonder)} niet bekend` : ''}`;

export const OVERGANGEN = {
  titel: (van: string, naar: string) => `Van trede naar trede: ${van} naar ${naar}`,
  ondertitel: (omhoog: number, gelijk: number, omlaag: number, zonder: number) =>
    `${overgangentekst(omhoog, gelijk, omlaag, zonder)}. Rij: eerst, kolom: daarna.`,
  beschrijving: (
    cellen: readonly { van: number; naar: number; aantal: number }[],
    omhoog: number,
    gelijk: number,
    omlaag: number,
    zonder: number,
  ) =>
    `Tabel van overgangen: ${overgangentekst(omhoog, gelijk, omlaag, zonder)}. ${cellen.map(({ van, naar, aantal }) => (van === naar ? `${aantal} bleven op trede ${van}` : `${aantal} van trede ${van} naar ${naar}`)).join(', ')}.`,
} as const;

export const NIDOSTEKST = {
  titel: 'Nidos-plekken',
  ondertitel: (metPrognose: boolean) =>
    `Plekken voor alleenstaande minderjarige vreemdelingen; geen criterium voor de trede.${metPrognose ? ' Gestreept: prognose.' : ''}`,
  beschrijving: (delen: readonly string[]) => `Lijndiagram van Nidos-plekken: ${delen.join('; ')}.`,
} as const;

export const VOORUITZICHTGRAFIEK = {
  titel: (wat: string) => `${hoofdletter(kort(wat, 40))}: gepubliceerd en verwacht`,
  ondertitel: (niveau: number) => `Dicht: gepubliceerd. Open: verwacht, met een staaf waarin de uitkomst met ${procent(niveau)} kans ligt.`,
  beschrijving: (
    wat: string,
    momenten: readonly Moment[],
    verwacht: readonly { periode: string; midden: number; onder: number; boven: number }[],
    niveau: number,
  ) =>
    [
      `Lijndiagram: ${uiterstenInWoorden(`${kort(wat, 40)} gepubliceerd`, momenten)}.`,
      ...verwacht.map(
        ({ periode, midden, onder, boven }) =>
          `${periode}: ${getal(midden)} verwacht, met ${procent(niveau)} kans ${getal(onder)} tot en met ${getal(boven)}.`,
      ),
    ].join(' '),
} as const;

export const ONTLEDING = {
  titel: (begin: number, eind: number) => `Van ${getal(begin)} naar ${getal(eind)}`,
  ondertitel: 'Wat elke stap erbij deed of eraf haalde, in personen',
  beschrijving: (
    begin: { naam: string; waarde: number },
    stappen: readonly { naam: string; verandering: number }[],
    eind: { naam: string; waarde: number },
  ) =>
    `Trapsgewijs staafdiagram: ${kort(begin.naam, 40)} ${getal(begin.waarde)}; ${stappen.map(({ naam, verandering }) => `${kort(naam, 40)} ${metTeken(verandering)}`).join('; ')}; ${kort(eind.naam, 40)} ${getal(eind.waarde)}.`,
} as const;
