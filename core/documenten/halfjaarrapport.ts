import { richtingVan } from '../beoordeling/index.ts';
import { type Trede, TREDEN, tredenaam } from '../trede.ts';
import { datumInWoorden } from '../datum.ts';
import { type Grafiek, reeks as reeksgrafiek, tredenkaart } from '../grafieken/index.ts';
import { realisatie } from '../opgave.ts';
import { peildatum, type Periode, shiftPeriode } from '../periode.ts';
import { eenStand, GAT, gemeenten, getal, opsomming, procent, standInWoorden } from '../taal/index.ts';
import { alinea, type Blok, type Deel, type Document, opsommingVan, tabelblok } from './document.ts';
import { DOCUMENTFOUT } from './documenten-messages.ts';
import type { Plaatsing, Provinciehalfjaar, Rapportbron } from './rapportbron.ts';
import { INSCHALINGSZIN, ZEKERHEID } from './documenten-texts.ts';

/** A municipality that went from one trede to another, or stayed. */
interface Overgang {
  readonly gemeente: string;
  readonly van: Trede;
  readonly tot: Trede;
}

const grafiekblok = (grafiek: Grafiek): Blok => ({ soort: 'grafiek', grafiek });

/**
 * The half-yearly report, made from figures only: every count in a sentence is counted from the table beside it.
 * Throws an `Invoerfout` where the source has no treden of the half-year.
 */
export function halfjaarrapport(bron: Rapportbron, periode: Periode): Document {
  if (!bron.perioden.includes(periode)) throw DOCUMENTFOUT.geen_treden({ periode, perioden: bron.perioden });
  const nu = bron.plaatsingen.filter((plaatsing) => plaatsing.periode === periode);
  return {
    titel: `Huisvesting vergunninghouders: resultaten en beoordelingen ${periode}`,
    naam: `Halfjaarrapport ${periode}`,
    cijfers_van: bron.cijfers_van(periode),
    intern: false,
    compact: false,
    inleiding: [],
    delen: [
      resultaten(bron, periode),
      beoordelingen(bron, nu, periode),
      bewegingen(bron, nu, periode),
      tekorten(nu),
      ...vooruitblik(bron, periode),
      {
        plaats: 'bronnen',
        kop: 'Bronnen',
        blokken: [...opsommingVan(bron.bronnen), alinea(`${INSCHALINGSZIN} Een achterstand is positief, een voorsprong negatief.`)],
      },
    ],
  };
}

function resultaten({ provincie, gebied, bron, cijfers_van }: Rapportbron, periode: Periode): Deel {
  const reeks = provincie.filter((halfjaar) => halfjaar.periode <= periode);
  const cel = (waarde: number | null) => (waarde === null ? GAT : getal(waarde));
  return {
    plaats: 'resultaten',
    kop: `Resultaten van ${gebied}`,
    blokken: [
      alinea(
        resultaatzinnen(
          reeks.find((halfjaar) => halfjaar.periode === periode),
          reeks.find((halfjaar) => halfjaar.periode === shiftPeriode(periode, -1)),
          periode,
        ).join(' '),
      ),
      tabelblok({
        titel: 'Resultaten per halfjaar',
        kolommen: [
          { kop: 'Halfjaar', soort: 'tekst' },
          ...[
            'Taakstelling',
            'Achterstand begin',
            'Totaalopgave',
            'Gerealiseerd',
            '% van taakstelling',
            '% van totaalopgave',
            'Achterstand eind',
          ].map((kop) => ({
            kop,
            soort: 'getal' as const,
          })),
        ],
        rijen: reeks.map((halfjaar) => [
          halfjaar.periode,
          ...[halfjaar.taakstelling, halfjaar.achterstand_begin, halfjaar.totaalopgave, halfjaar.gerealiseerd].map(cel),
          ...delenVan(halfjaar).map((deel) => (deel === undefined ? GAT : procent(deel))),
          cel(halfjaar.achterstand_eind),
        ]),
        toelichting: `Bron: ${bron}. Personen; een streepje: niet bekend. Een negatieve achterstand is een voorsprong. % van taakstelling rekent met herverdeling.`,
      }),
      ...(reeks.length < 2
        ? []
        : [
            grafiekblok(
              reeksgrafiek({
                gebied,
                bron,
                peildatum: cijfers_van(periode),
                titel: 'Taakstelling, gerealiseerd en achterstand per halfjaar',
                punten: reeks.map(
                  ({ taakstelling_eerst: eerder, taakstelling, gerealiseerd, achterstand_eind: achterstand, ...halfjaar }) => ({
                    periode: halfjaar.periode,
                    taakstelling,
                    gerealiseerd,
                    achterstand,
                    ...(eerder === null ? {} : { eerdere_taakstelling: eerder }),
                  }),
                ),
              }),
            ),
          ]),
    ],
  };
}

/** What was realised of the taakstelling with herverdeling, and of the totaalopgave; `undefined` where it is not known. */
function delenVan({ taakstelling, herverdeling, totaalopgave, gerealiseerd }: Provinciehalfjaar): readonly (number | undefined)[] {
  return [taakstelling === null ? null : taakstelling + herverdeling, totaalopgave].map((opgave) =>
    opgave === null || gerealiseerd === null ? undefined : realisatie(gerealiseerd, opgave),
  );
}

/** How much of its task the half-year before realised; nothing where that is not known. */
function vorigezin(vorige: Provinciehalfjaar | undefined): string[] {
  if (vorige === undefined) return [];
  const [taak, totaal] = delenVan(vorige);
  return taak === undefined || totaal === undefined
    ? []
    : [`In ${vorige.periode} was dat ${procent(taak)} van de taakstelling en ${procent(totaal)} van de totaalopgave.`];
}

/** How the stand went; nothing where that is not known. */
function verloopzin({ achterstand_begin: begin, achterstand_eind: eind, periode }: Provinciehalfjaar): string[] {
  if (begin === null || eind === null) return [];
  const verloop =
    begin === eind
      ? 'de stand is gelijk gebleven'
      : `de stand is ${getal(Math.abs(eind - begin))} ${eind > begin ? 'ongunstiger' : 'gunstiger'} geworden`;
  return [`Bij het begin van ${periode} was er ${eenStand(begin)}: ${verloop}.`];
}

/** The task of the half-year to come, where it is known. */
function vooruitblik({ provincie }: Rapportbron, periode: Periode): readonly Deel[] {
  const volgende = provincie.find((halfjaar) => halfjaar.periode === shiftPeriode(periode, 1));
  if (volgende === undefined || volgende.taakstelling === null || volgende.achterstand_begin === null || volgende.totaalopgave === null)
    return [];
  const { taakstelling, herverdeling, achterstand_begin, totaalopgave } = volgende;
  const met = herverdeling === 0 ? '' : ` en herverdeling (${getal(herverdeling)})`;
  return [
    {
      plaats: 'vooruitblik',
      kop: `Vooruitblik ${volgende.periode}`,
      blokken: [
        alinea(
          `De taakstelling van ${volgende.periode} is ${getal(taakstelling)} vergunninghouders, voor zover hier bekend. Met de stand bij het begin (${standInWoorden(achterstand_begin)})${met} is de totaalopgave ${getal(totaalopgave)}.`,
        ),
      ],
    },
  ];
}

function resultaatzinnen(nu: Provinciehalfjaar | undefined, vorige: Provinciehalfjaar | undefined, periode: Periode): string[] {
  if (nu === undefined || nu.taakstelling === null || nu.gerealiseerd === null || nu.totaalopgave === null)
    return [`De cijfers van ${periode} zijn niet volledig bekend.`];
  const opgave = nu.taakstelling + nu.herverdeling;
  const delen = [
    ['de taakstelling', opgave],
    ['de totaalopgave', nu.totaalopgave],
  ] as const;
  const gehaald = delen
    .filter(([, noemer]) => noemer > 0)
    .map(([wat, noemer]) => `${procent((nu.gerealiseerd as number) / noemer)} van ${wat}`);
  return [
    `De taakstelling van ${periode} was ${getal(nu.taakstelling)} vergunninghouders; samen met ${nu.herverdeling === 0 ? '' : `herverdeling (${getal(nu.herverdeling)}) en `}de stand uit eerdere perioden was de totaalopgave ${getal(nu.totaalopgave)}.`,
    `Er zijn ${getal(nu.gerealiseerd)} vergunninghouders gehuisvest${gehaald.length === 0 ? '' : `: ${opsomming(gehaald)}`}.`,
    ...(gehaald.length === 0 ? [] : vorigezin(vorige)),
    ...(nu.achterstand_eind === null ? [] : [`Op ${datumInWoorden(peildatum(periode, 'eind'))} was er ${eenStand(nu.achterstand_eind)}.`]),
    ...verloopzin(nu),
  ];
}

/** How many half-years the table shows beside each other. */
const MEESTE_KOLOMMEN = 4;

function beoordelingen({ plaatsingen, perioden, bron, cijfers_van }: Rapportbron, nu: readonly Plaatsing[], periode: Periode): Deel {
  const shown = perioden.filter((een) => een <= periode);
  const gemeenten = [...new Set(plaatsingen.filter((een) => shown.includes(een.periode)).map(({ gemeente }) => gemeente))];
  const treden = new Map(plaatsingen.map(({ gemeente, periode: een, trede }) => [`${gemeente}|${een}`, trede]));
  const status = new Map(nu.map((een) => [een.gemeente, een.status]));
  const metStatus = nu.some((een) => een.status !== undefined);
  return {
    plaats: 'beoordelingen',
    kop: `Beoordelingen ${periode}`,
    blokken: [
      alinea([telzin(nu), ...statuszin(nu)].join(' ')),
      tabelblok({
        titel: `Aantal gemeenten op elke trede, ${periode}`,
        kolommen: [
          { kop: 'Trede', soort: 'tekst' },
          { kop: 'Gemeenten', soort: 'getal' },
        ],
        rijen: telling(nu).map(([naam, hoeveel]) => [naam, getal(hoeveel)]),
        toelichting: `Bron: ${bron}.`,
      }),
      tabelblok({
        titel: 'Trede per gemeente',
        kolommen: [
          { kop: 'Gemeente', soort: 'tekst' },
          ...shown.slice(-MEESTE_KOLOMMEN).map((kop) => ({ kop, soort: 'trede' as const })),
          ...(metStatus ? [{ kop: 'Zekerheid', soort: 'tekst' as const }] : []),
        ],
        rijen: gemeenten.map((gemeente) => [
          gemeente,
          ...shown.slice(-MEESTE_KOLOMMEN).map((een) => String(treden.get(`${gemeente}|${een}`) ?? GAT)),
          ...(metStatus ? [statustekst(status.get(gemeente))] : []),
        ]),
        toelichting: `Bron: ${bron}. Een streepje: niet bekend.`,
      }),
      ...(shown.length < 2
        ? []
        : [
            grafiekblok(
              tredenkaart({
                bron,
                peildatum: cijfers_van(periode),
                standen: gemeenten.flatMap((gemeente) =>
                  shown.map((een) => ({ gemeente, periode: een, trede: treden.get(`${gemeente}|${een}`) ?? null })),
                ),
              }),
            ),
          ]),
    ],
  };
}

/** How many on each trede that occurs, and how many of which it cannot be known; the table and the sentence. */
function telling(nu: readonly Plaatsing[]): readonly (readonly [naam: string, aantal: number, trede: Trede | undefined])[] {
  const opTrede = (trede: Trede | undefined) => nu.filter((plaatsing) => plaatsing.trede === trede).length;
  return [
    ...TREDEN.map((trede) => [`${trede} ${tredenaam(trede)}`, opTrede(trede), trede] as const),
    ['niet te bepalen', opTrede(undefined), undefined] as const,
  ].filter(([, hoeveel]) => hoeveel > 0);
}

function telzin(nu: readonly Plaatsing[]): string {
  const regels = telling(nu);
  const bekend = regels.flatMap(([, hoeveel, trede]) => (trede === undefined ? [] : [`${hoeveel} op trede ${trede}`]));
  const onbekend = regels.find(([, , trede]) => trede === undefined)?.[1] ?? 0;
  return [
    ...(bekend.length === 0
      ? []
      : [`Van de ${gemeenten(nu.length)} ${bekend[0]!.startsWith('1 ') ? 'staat' : 'staan'} er ${opsomming(bekend)}.`]),
    ...(onbekend === 0 ? [] : [`Van ${gemeenten(onbekend)} is de trede niet te bepalen.`]),
  ].join(' ');
}

/** How firm the computed treden are together; nothing for published ones. */
function statuszin(nu: readonly Plaatsing[]): string[] {
  const delen = (['bron', 'leeswijze', 'besluit'] as const).flatMap((status) => {
    const hoeveel = nu.filter((plaatsing) => plaatsing.status === status).length;
    return hoeveel === 0 ? [] : [`${ZEKERHEID[status]}: ${hoeveel}`];
  });
  return delen.length === 0 ? [] : [`Zekerheid van de inschalingen: ${delen.join('; ')}.`];
}

function statustekst(status: Plaatsing['status']): string {
  return status === undefined || status === 'onbekend' ? GAT : ZEKERHEID[status];
}

function bewegingen({ plaatsingen, bron }: Rapportbron, nu: readonly Plaatsing[], periode: Periode): Deel {
  const vorige = new Map(
    plaatsingen.filter((een) => een.periode === shiftPeriode(periode, -1)).map(({ gemeente, trede }) => [gemeente, trede]),
  );
  const overgangen = nu.flatMap(({ gemeente, trede: tot, vorige_trede }): Overgang[] => {
    const van = vorige_trede ?? vorige.get(gemeente);
    return van === undefined || tot === undefined ? [] : [{ gemeente, van, tot }];
  });
  const veranderd = overgangen.filter(({ van, tot }) => van !== tot);
  const kop = `Bewegingen sinds ${shiftPeriode(periode, -1)}`;
  if (overgangen.length === 0)
    return {
      plaats: 'bewegingen',
      kop,
      blokken: [alinea(`Van ${shiftPeriode(periode, -1)} zijn geen treden bekend om mee te vergelijken.`)],
    };
  return {
    plaats: 'bewegingen',
    kop,
    blokken: [
      alinea(
        [
          beweegzin(
            overgangen.filter(({ van, tot }) => tot > van),
            'opgeschaald',
            overgangen.length < nu.length,
          ),
          beweegzin(
            overgangen.filter(({ van, tot }) => tot < van),
            'afgeschaald',
            overgangen.length < nu.length,
          ),
          ...gelijkzinnen(overgangen),
          ...onbekendzin(nu.length - overgangen.length, shiftPeriode(periode, -1)),
        ].join(' '),
      ),
      ...(veranderd.length === 0
        ? []
        : [
            tabelblok({
              titel: 'Gemeenten die van trede veranderden',
              kolommen: [
                { kop: 'Gemeente', soort: 'tekst' },
                { kop: 'Was', soort: 'trede' },
                { kop: 'Is', soort: 'trede' },
                { kop: 'Richting', soort: 'tekst' },
              ],
              rijen: veranderd.map(({ gemeente, van, tot }) => [gemeente, String(van), String(tot), richtingVan(van, tot)]),
              toelichting: `Bron: ${bron}.`,
            }),
          ]),
    ],
  };
}

/** Who stayed, by trede. */
function gelijkzinnen(overgangen: readonly Overgang[]): readonly string[] {
  const gelijk = overgangen.filter(({ van, tot }) => van === tot);
  if (gelijk.length === 0) return ['Gelijk gebleven: 0.'];
  const delen = TREDEN.flatMap((trede) => {
    const namen = gelijk.filter(({ tot }) => tot === trede).map(({ gemeente }) => gemeente);
    return namen.length === 0 ? [] : [`op trede ${trede} ${opsomming(namen)}`];
  });
  return [`Gelijk gebleven: ${gelijk.length} (${delen.join('; ')}).`];
}

/** Of how many the trede before is not known, so that nobody counts them as having stayed. */
function onbekendzin(hoeveel: number, vorige: Periode): readonly string[] {
  return hoeveel === 0
    ? []
    : [`Van ${gemeenten(hoeveel)} is niet bekend of de trede veranderde: van ${vorige} of nu is de trede onbekend.`];
}

function beweegzin(overgangen: readonly Overgang[], werkwoord: string, inPart: boolean): string {
  const namen = overgangen.map(({ gemeente, van, tot }) => `${gemeente} (${van} naar ${tot})`);
  return namen.length === 0
    ? inPart
      ? `Van geen gemeente is bekend dat zij is ${werkwoord}.`
      : `Geen gemeente is ${werkwoord}.`
    : `${gemeenten(namen.length)} ${namen.length === 1 ? 'is' : 'zijn'} ${werkwoord}: ${opsomming(namen)}.`;
}

function tekorten(nu: readonly Plaatsing[]): Deel {
  const namen = nu.filter(({ koppelingstekort }) => koppelingstekort === true).map(({ gemeente }) => gemeente);
  const onbekend = nu.filter(({ koppelingstekort }) => koppelingstekort === undefined).length;
  const gunstiger = nu
    .filter(
      ({ koppelingstekort, trede, zonder_koppelingstekort: zonder }) =>
        koppelingstekort === true && trede !== undefined && zonder !== undefined && trede < zonder,
    )
    .map(({ gemeente }) => gemeente);
  return {
    plaats: 'koppelingstekort',
    kop: 'Koppelingstekort',
    blokken: [
      alinea(
        [
          ...(onbekend === 0 ? [] : [`Van ${gemeenten(onbekend)} is niet bekend of er een koppelingstekort was.`]),
          ...(namen.length > 0 || onbekend === nu.length
            ? []
            : [`Bij ${onbekend === 0 ? 'geen gemeente' : 'geen andere gemeente'} is rekening gehouden met een koppelingstekort.`]),
          ...(namen.length === 0
            ? []
            : [`Bij ${gemeenten(namen.length)} is rekening gehouden met een koppelingstekort: ${opsomming(namen)}.`]),
          ...(gunstiger.length === 0
            ? []
            : [`Daardoor is de inschaling van ${gemeenten(gunstiger.length)} gunstiger: ${opsomming(gunstiger)}.`]),
        ].join(' '),
      ),
    ],
  };
}
