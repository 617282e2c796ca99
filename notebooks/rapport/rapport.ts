import { opsomming } from '../../core/beoordeling/teksten.ts';
import { TREDEN, tredenaam } from '../../core/beoordeling/trede.ts';
import { type Datum, datumInWoorden } from '../../core/datum.ts';
import type { Grafiek } from '../../core/grafieken/grafiek.ts';
import { reeks as reeksgrafiek } from '../../core/grafieken/reeks.ts';
import { tredenkaart } from '../../core/grafieken/tredenkaart.ts';
import { peildatum, type Periode, shiftPeriode } from '../../core/periode.ts';
import { documenten, provinciereeks } from '../gegevens/provinciereeks.ts';
import type { Publicaties } from '../gegevens/publicaties.ts';
import { tredengegevens } from '../gegevens/treden.ts';
import { heel, procent, stand } from '../kern/getal.ts';
import { type Tabel, tabelVan } from '../kern/tabel.ts';
import { overgangenVan, tredeIn } from '../kern/treden.ts';

/** A part of a report: a heading with sentences, tables and charts. */
export interface Deel {
  readonly kop: string;
  readonly zinnen: readonly string[];
  readonly tabellen: readonly Tabel[];
  readonly grafieken: readonly Grafiek[];
}

/** A half-yearly report as data: its document is made from this and nothing else. */
export interface Rapport {
  readonly titel: string;
  readonly periode: Periode;
  /** The day the figures are of. */
  readonly stand: Datum;
  readonly delen: readonly Deel[];
  readonly bronnen: readonly string[];
}

/** No report can be made of this half-year. */
export class Rapportfout extends Error {}

/**
 * The half-yearly report of the province, made from figures only: every count in a sentence is counted from the table beside it.
 * Throws a `Rapportfout` where no treden of the half-year are published.
 */
export function maakRapport(publicaties: Publicaties, periode: Periode): Rapport {
  const { plaatsingen, perioden } = tredengegevens(publicaties);
  if (!perioden.includes(periode)) throw new Rapportfout(`Van ${periode} zijn geen treden van de gemeenten gepubliceerd. Kies een van: ${perioden.join(', ')}.`);
  const getoond = perioden.filter((een) => een <= periode);
  const nu = plaatsingen.filter((plaatsing) => plaatsing.periode === periode);
  return {
    titel: `Huisvesting vergunninghouders: resultaten en beoordelingen ${periode}`,
    periode,
    stand: peildatum(periode, 'eind'),
    delen: [provincie(publicaties, periode), beoordelingen(nu, plaatsingen, getoond, periode), bewegingen(plaatsingen, periode), tekorten(nu)],
    bronnen: documenten(publicaties, publicaties.claims.map(({ bron }) => bron)),
  };
}

const BRON = 'Gepubliceerde cijfers van de Provincie Utrecht, zie Bronnen';

type Plaatsing = ReturnType<typeof tredengegevens>['plaatsingen'][number];

function provincie(publicaties: Publicaties, periode: Periode): Deel {
  const reeks = provinciereeks(publicaties).filter((halfjaar) => halfjaar.periode <= periode);
  const nu = reeks.at(-1);
  const zinnen = nu === undefined || nu.taakstelling === null || nu.gerealiseerd === null || nu.totaalopgave === null
    ? [`De provinciale cijfers van ${periode} zijn niet volledig gepubliceerd.`]
    : [
        `De taakstelling van ${periode} was ${heel(nu.taakstelling)} vergunninghouders; samen met de stand uit eerdere perioden was de totaalopgave ${heel(nu.totaalopgave)}.`,
        `Er zijn ${heel(nu.gerealiseerd)} vergunninghouders gehuisvest: ${procent(nu.gerealiseerd / nu.taakstelling)} van de taakstelling en ${procent(nu.gerealiseerd / nu.totaalopgave)} van de totaalopgave.`,
        ...(nu.achterstand_eind === null ? [] : [`Op ${datumInWoorden(peildatum(periode, 'eind'))} was er ${stand(nu.achterstand_eind)}.`]),
      ];
  return {
    kop: 'Provinciale resultaten',
    zinnen,
    tabellen: [tabelVan({ titel: 'Provincie Utrecht per halfjaar', bron: BRON, toelichting: 'Een streepje: niet gepubliceerd. Een negatieve achterstand is een voorsprong.' }, reeks, [
      { kop: 'halfjaar', soort: 'periode', cel: (halfjaar) => halfjaar.periode },
      { kop: 'taakstelling', soort: 'heel', cel: ({ taakstelling }) => taakstelling },
      { kop: 'achterstand begin', soort: 'heel', cel: ({ achterstand_begin }) => achterstand_begin },
      { kop: 'totaalopgave', soort: 'heel', cel: ({ totaalopgave }) => totaalopgave },
      { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
      { kop: 'achterstand eind', soort: 'heel', cel: ({ achterstand_eind }) => achterstand_eind },
    ])],
    grafieken: [reeksgrafiek({
      gebied: 'de provincie Utrecht', bron: BRON, peildatum: peildatum(periode, 'eind'),
      punten: reeks.map((halfjaar) => ({ periode: halfjaar.periode, taakstelling: halfjaar.taakstelling, gerealiseerd: halfjaar.gerealiseerd, achterstand: halfjaar.achterstand_eind, ...(halfjaar.taakstelling_eerst === null ? {} : { eerdere_taakstelling: halfjaar.taakstelling_eerst }) })),
    })],
  };
}

function beoordelingen(nu: readonly Plaatsing[], plaatsingen: readonly Plaatsing[], perioden: readonly Periode[], periode: Periode): Deel {
  const telling = TREDEN.map((trede) => ({ trede, aantal: nu.filter((plaatsing) => plaatsing.trede === trede).length })).filter(({ aantal }) => aantal > 0);
  const gemeenten = [...new Set(plaatsingen.map(({ gemeente }) => gemeente))];
  return {
    kop: `Beoordelingen ${periode}`,
    zinnen: [`Van de ${nu.length} gemeenten staan er ${opsomming(telling.map(({ trede, aantal }) => `${aantal} op trede ${trede}`))}.`],
    tabellen: [
      tabelVan({ titel: `Aantal gemeenten op elke trede, ${periode}`, bron: BRON }, telling, [
        { kop: 'trede', soort: 'tekst', cel: ({ trede }) => `${trede} ${tredenaam(trede)}` },
        { kop: 'gemeenten', soort: 'heel', cel: ({ aantal }) => aantal },
      ]),
      tabelVan({ titel: 'Trede per gemeente', bron: BRON }, gemeenten, [
        { kop: 'gemeente', soort: 'tekst', cel: (gemeente) => gemeente },
        ...perioden.slice(-4).map((een) => ({ kop: een, soort: 'trede' as const, cel: (gemeente: string) => tredeIn(plaatsingen, gemeente, een) })),
      ]),
    ],
    grafieken: [tredenkaart({
      bron: BRON, peildatum: peildatum(periode, 'eind'),
      standen: gemeenten.flatMap((gemeente) => perioden.map((een) => ({ gemeente, periode: een, trede: tredeIn(plaatsingen, gemeente, een) ?? null }))),
    })],
  };
}

function bewegingen(plaatsingen: readonly Plaatsing[], periode: Periode): Deel {
  const overgangen = overgangenVan(plaatsingen, periode);
  const gegaan = (richting: string) => overgangen.filter((overgang) => overgang.richting === richting);
  const zin = (richting: string, werkwoord: string) => {
    const namen = gegaan(richting).map(({ gemeente, van, tot }) => `${gemeente} (${van} naar ${tot})`);
    return namen.length === 0 ? `Geen gemeente ${werkwoord}.` : `${namen.length === 1 ? '1 gemeente' : `${namen.length} gemeenten`}: ${werkwoord}. Het gaat om ${opsomming(namen)}.`;
  };
  return {
    kop: `Bewegingen sinds ${shiftPeriode(periode, -1)}`,
    zinnen: overgangen.length === 0 ? [`Van ${shiftPeriode(periode, -1)} zijn geen treden gepubliceerd om mee te vergelijken.`] : [zin('omhoog', 'opgeschaald'), zin('omlaag', 'afgeschaald'), `Gelijk gebleven: ${gegaan('gelijk').length}.`],
    tabellen: [tabelVan({ titel: 'Gemeenten die van trede veranderden', bron: BRON }, overgangen.filter(({ van, tot }) => van !== tot), [
      { kop: 'gemeente', soort: 'tekst', cel: ({ gemeente }) => gemeente },
      { kop: 'was', soort: 'trede', cel: ({ van }) => van },
      { kop: 'is', soort: 'trede', cel: ({ tot }) => tot },
      { kop: 'richting', soort: 'tekst', cel: ({ richting }) => richting },
    ])],
    grafieken: [],
  };
}

function tekorten(nu: readonly Plaatsing[]): Deel {
  const namen = nu.filter(({ beoordeling_op }) => beoordeling_op === 'koppelingstekort').map(({ gemeente }) => gemeente);
  return {
    kop: 'Koppelingstekort',
    zinnen: [namen.length === 0 ? 'Bij geen gemeente is een koppelingstekort in de beoordeling vermeld.' : `Bij ${namen.length === 1 ? '1 gemeente' : `${namen.length} gemeenten`} is rekening gehouden met een koppelingstekort: ${opsomming(namen)}.`],
    tabellen: [],
    grafieken: [],
  };
}
