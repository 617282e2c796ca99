import { datumInWoorden } from '../core/datum.ts';
import { kalibratie, ontleding as ontledinggrafiek, reeks as reeksgrafiek, scores } from '../core/grafieken/index.ts';
import { peildatum, shiftPeriode } from '../core/periode.ts';
import { gemiddeldeVan, periodenVooruit } from '../core/prognose/index.ts';
import { tempo } from '../core/tempo.ts';
import { eenStand, getal, metTeken, opsomming, procent } from '../core/taal/index.ts';
import type { Prognosegegevens } from './data/prognose-data.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { tabelVan } from './model/model-tabel.ts';
import { isBekend, NIVEAU, terugblikken, vergelijkingen, vooraf } from './model/terugblik.ts';

const WEKEN = 26;

/** What a published forecast was made of, how well such forecasts did, and what it takes to be rid of the achterstand. */
export default notebook<Prognosegegevens>({
  naam: 'prognose',
  titel: 'Prognose: waar gaat de achterstand heen',
  inleiding:
    'Waarom een gepubliceerde voorspelling niet uitkwam, hoe zeker zulke prognoses zijn, en wat er nodig is om de achterstand op een gekozen datum weg te hebben.',
})
  .waarde('rekenbron', ['gegevens'], ({ gegevens: { bron } }) => `${bron}; eigen berekening`)
  .waarde('laatste', ['gegevens'], ({ gegevens: { reeks } }) => reeks.findLast(isBekend))
  .waarde('lopend', ['gegevens', 'laatste'], ({ gegevens: { reeks }, laatste }) => {
    const periode = laatste === undefined ? reeks[0]?.periode : shiftPeriode(laatste.periode, 1);
    const achterstand_begin =
      reeks.find((halfjaar) => halfjaar.periode === periode)?.achterstand_begin ?? laatste?.achterstand_eind ?? null;
    return periode === undefined || achterstand_begin === null ? undefined : { periode, achterstand_begin };
  })
  .schuif('taakstelling', ({ reeks }) => ({
    label: 'Taakstelling per halfjaar',
    uitleg: 'Begint bij de laatst bekende; wordt tussentijds herzien.',
    minimum: 0,
    maximum: 3000,
    stap: 1,
    eenheid: 'personen',
    standaard: reeks.findLast(({ taakstelling }) => taakstelling !== null)?.taakstelling ?? 0,
  }))
  .schuif('realisatie', ({ reeks }) => ({
    label: 'Gehuisvest per halfjaar',
    uitleg: 'Begint bij het laatst gepubliceerde aantal.',
    minimum: 1,
    maximum: 3000,
    stap: 1,
    eenheid: 'personen',
    standaard: reeks.findLast(({ gerealiseerd }) => gerealiseerd !== null)?.gerealiseerd ?? 1,
  }))
  .schuif('halfjaren', () => ({
    label: 'Weg binnen',
    uitleg: 'In zoveel halfjaren moet de achterstand weg zijn.',
    minimum: 1,
    maximum: 10,
    stap: 1,
    standaard: 4,
    eenheid: 'halfjaren',
  }))
  .waarde('ontleding', ['gegevens'], ({ gegevens: { reeks, prognoses } }) => {
    const prognose = prognoses.findLast(({ periode }) =>
      reeks.some((halfjaar) => halfjaar.periode === periode && halfjaar.achterstand_eind !== null),
    );
    const plaats = reeks.findIndex(({ periode }) => periode === prognose?.periode);
    const [vorig, halfjaar] = [reeks[plaats - 1], reeks[plaats]];
    if (prognose === undefined || halfjaar === undefined || vorig === undefined) return undefined;
    const { periode, achterstand_begin: begin, taakstelling, taakstelling_eerst: eerst, gerealiseerd, achterstand_eind: eind } = halfjaar;
    if (begin === null || taakstelling === null || gerealiseerd === null || eind === null || vorig.gerealiseerd === null) return undefined;
    const opgelegd = eerst ?? taakstelling;
    const voorspeld = begin + opgelegd - vorig.gerealiseerd;
    return {
      periode,
      begin,
      opgelegd,
      vorig: vorig.gerealiseerd,
      genoemd: prognose.waarde,
      bron: prognose.bron,
      voorspeld,
      eind,
      door_taakstelling: taakstelling - opgelegd,
      door_realisatie: vorig.gerealiseerd - gerealiseerd,
      door_bijstelling: eind - begin - taakstelling + gerealiseerd,
    };
  })
  .bevinding('voorspelling', ['ontleding'], ({ ontleding }) => {
    if (ontleding === undefined) return md`In deze gegevens staat geen gepubliceerde prognose waarvan ook de uitkomst bekend is.`;
    const { periode, genoemd, voorspeld, eind, door_taakstelling, door_realisatie, door_bijstelling } = ontleding;
    return md`Voor het eind van ${periode} was een achterstand van circa ${genoemd} voorspeld (precies gerekend ${voorspeld}). Het werden er **${eind}**: ${metTeken(door_taakstelling)} doordat de taakstelling werd herzien, ${metTeken(door_realisatie)} doordat er ${door_realisatie > 0 ? 'minder' : 'meer'} werden gehuisvest dan in het halfjaar ervoor${door_bijstelling === 0 ? '' : `, ${metTeken(door_bijstelling)} door bijstellingen in de cijfers`}.`;
  })
  .waarde('terug', ['gegevens'], ({ gegevens: { reeks } }) => terugblikken(reeks))
  .bevinding('betrouwbaar', ['terug'], ({ terug }) => {
    if (terug.length === 0) return md`Er zijn geen twee opeenvolgende halfjaren gepubliceerd om een prognose op te beproeven.`;
    const binnen = terug.filter((een) => een.binnen).length;
    return md`Wie op de eerste dag het tempo van het vorige halfjaar had doorgetrokken, zat er gemiddeld **${getal(gemiddeldeVan(terug.map(({ verwacht, gerealiseerd }) => Math.abs(verwacht - gerealiseerd))))} personen** naast; in ${binnen} van de ${terug.length} halfjaren lag de uitkomst binnen de bandbreedte van ${procent(NIVEAU)}.`;
  })
  .waarde('nodig', ['lopend', 'taakstelling', 'realisatie', 'halfjaren'], ({ lopend, taakstelling, realisatie, halfjaren }) => {
    if (lopend === undefined) return undefined;
    const begin = lopend.achterstand_begin;
    const perHalfjaar = Math.max(0, Math.ceil((begin + halfjaren * taakstelling) / halfjaren));
    const path = (aantal: number) =>
      periodenVooruit(
        lopend.periode,
        begin,
        Array.from({ length: halfjaren }, () => ({ taakstelling, gerealiseerd: aantal })),
        undefined,
      );
    return { periode: lopend.periode, begin, perHalfjaar, gelijk: path(realisatie), weg: path(perHalfjaar) };
  })
  .bevinding('wegwerken', ['nodig', 'taakstelling', 'realisatie', 'halfjaren'], ({ nodig, taakstelling, realisatie, halfjaren }) => {
    if (nodig === undefined)
      return md`De stand aan het begin van het lopende halfjaar is niet gepubliceerd: wat nodig is, valt niet te berekenen.`;
    const dag = datumInWoorden(peildatum(shiftPeriode(nodig.periode, halfjaren - 1), 'eind'));
    return md`Om ${eenStand(nodig.begin, getal)} op ${dag} weg te hebben bij een taakstelling van ${taakstelling}, moeten per halfjaar **${nodig.perHalfjaar} personen** worden gehuisvest: ${metTeken(nodig.perHalfjaar - realisatie)} ten opzichte van ${realisatie}, of ${getal(nodig.perHalfjaar / WEKEN, 1)} per week.`;
  })
  .bevinding('ongewijzigd', ['nodig', 'realisatie', 'taakstelling'], ({ nodig, realisatie, taakstelling }) => {
    const eind = nodig?.gelijk.at(-1);
    if (eind === undefined) return md`Waar de achterstand bij gelijkblijvende realisatie heen gaat, is met deze gegevens niet te zeggen.`;
    return md`Blijft het bij ${realisatie} per halfjaar en een taakstelling van ${taakstelling}, dan is er eind ${eind.periode} **${eenStand(eind.achterstand_eind, getal)}**.`;
  })
  .tekst('kop_voorspeld', ['ontleding'], ({ ontleding }) =>
    ontleding === undefined
      ? md`## Van voorspelde naar werkelijke achterstand`
      : md`## De ${ontleding.genoemd} uit elkaar gehaald

De bron (${ontleding.bron}) trok de realisatie van het vorige halfjaar door: zonder ingreep zou de achterstand tot circa ${ontleding.genoemd} groeien. Met de taakstelling zoals die toen was opgelegd, komt dat precies gerekend op ${ontleding.voorspeld}.`,
  )
  .grafiek('waterval', ['gegevens', 'ontleding', 'rekenbron'], ({ gegevens: { tot }, ontleding, rekenbron }) =>
    ontledinggrafiek({
      bron: rekenbron,
      peildatum: ontleding === undefined ? tot : peildatum(ontleding.periode, 'eind'),
      titel: 'Van voorspelde naar werkelijke achterstand',
      ondertitel: ontleding === undefined ? 'Geen prognose met bekende uitkomst' : `Provincie Utrecht, eind ${ontleding.periode}, personen`,
      begin: { naam: 'voorspeld', waarde: ontleding?.voorspeld ?? 0 },
      stappen:
        ontleding === undefined
          ? []
          : [
              { naam: 'herziene taakstelling', verandering: ontleding.door_taakstelling },
              { naam: ontleding.door_realisatie > 0 ? 'minder gehuisvest' : 'meer gehuisvest', verandering: ontleding.door_realisatie },
              ...(ontleding.door_bijstelling === 0 ? [] : [{ naam: 'bijstellingen', verandering: ontleding.door_bijstelling }]),
            ],
      eindnaam: 'werkelijk',
    }),
  )
  .tabel('stappen', ['ontleding', 'rekenbron'], ({ ontleding, rekenbron }) =>
    tabelVan(
      {
        titel: 'Van voorspelde naar werkelijke achterstand',
        bron: rekenbron,
        toelichting: 'Elke regel is wat er bij de stand daarboven komt.',
      },
      ontleding === undefined
        ? []
        : ([
            ['achterstand aan het begin', ontleding.begin],
            ['taakstelling zoals eerst opgelegd', ontleding.opgelegd],
            ['gehuisvest als in het vorige halfjaar', -ontleding.vorig],
            ['voorspelde achterstand', ontleding.voorspeld],
            ['door de herziene taakstelling', ontleding.door_taakstelling],
            ['door meer of minder huisvesting', ontleding.door_realisatie],
            ['door bijstellingen', ontleding.door_bijstelling],
            ['werkelijke achterstand', ontleding.eind],
          ] as const),
      [
        { kop: 'stap', soort: 'tekst', cel: ([naam]) => naam },
        { kop: 'personen', soort: 'heel', cel: ([, personen]) => personen },
      ],
    ),
  )
  .tekst(
    'kop_terug',
    [],
    () => md`## Hoe goed zou zo’n prognose zijn geweest?

Voor elk halfjaar waarvan ook het vorige is gepubliceerd, is de prognose nagerekend zoals die op de eerste dag kon worden gemaakt: met het tempo van het vorige halfjaar, en een bandbreedte omdat huishoudens bij toeval komen en het tempo verandert.`,
  )
  .tabel('terugblik', ['terug', 'rekenbron'], ({ terug, rekenbron }) =>
    tabelVan(
      {
        titel: 'Prognose op de eerste dag en uitkomst',
        bron: rekenbron,
        toelichting: `Bandbreedte van ${procent(NIVEAU)}. CRPS in personen: lager is beter; van een zekere prognose is het de fout.`,
      },
      terug,
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'verwacht', soort: 'heel', cel: ({ verwacht }) => verwacht },
        { kop: 'van', soort: 'heel', cel: ({ onder }) => onder },
        { kop: 'tot', soort: 'heel', cel: ({ boven }) => boven },
        { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
        { kop: 'binnen de band', soort: 'tekst', cel: ({ binnen }) => (binnen ? 'ja' : 'nee') },
        { kop: 'CRPS', soort: 'heel', cel: ({ crps }) => crps },
      ],
    ),
  )
  .waarde('methoden', ['terug'], ({ terug }) => vergelijkingen(terug))
  .waarde('beproefd_tot', ['gegevens', 'terug'], ({ gegevens: { tot }, terug }) => {
    const laatste = terug.at(-1);
    return laatste === undefined ? tot : peildatum(laatste.periode, 'eind');
  })
  .grafiek('dekking', ['methoden', 'beproefd_tot', 'rekenbron'], ({ methoden, beproefd_tot, rekenbron }) =>
    kalibratie({ bron: rekenbron, peildatum: beproefd_tot, methoden }),
  )
  .grafiek('crps', ['methoden', 'beproefd_tot', 'rekenbron'], ({ methoden, beproefd_tot, rekenbron }) =>
    scores({
      bron: rekenbron,
      peildatum: beproefd_tot,
      maat: 'CRPS',
      eenheid: 'personen',
      methoden: methoden.map(({ naam, uitslag }) => ({ naam, score: uitslag.aantal === 0 ? null : uitslag.crps })),
    }),
  )
  .tekst(
    'weinig',
    ['terug'],
    ({ terug }) =>
      md`Het zijn maar ${terug.length} halfjaren van één provincie: dat zegt iets over de rechte lijn, die alleen het toeval van losse personen kent en dus veel te zeker is, maar bewijst het model niet. Op grotere gemaakte reeksen is het model apart beproefd.`,
  )
  .tekst('onderweg', ['gegevens'], ({ gegevens: { reeks, tussenstanden } }) => {
    const delen = tussenstanden.flatMap(({ periode, datum, gerealiseerd }) => {
      const eind = reeks.find((halfjaar) => halfjaar.periode === periode)?.gerealiseerd;
      const perWeek = tempo(periode, { gerealiseerd, datum });
      if (eind === undefined || eind === null || perWeek === undefined) return [];
      const later = tempo(periode, { gerealiseerd: eind, datum: peildatum(periode, 'eind') }, { gerealiseerd, datum });
      return [
        `op ${datumInWoorden(datum)} waren er ${getal(gerealiseerd)} gehuisvest, ${getal(perWeek, 1)} per week; daarna werden het er ${later === undefined ? 'onbekend veel' : getal(later, 1)} per week (${periode})`,
      ];
    });
    return delen.length === 0
      ? md`Tussentijdse standen van de provincie zijn niet gepubliceerd, zodat niet te zien is hoe het tempo binnen een halfjaar verandert.`
      : md`Het tempo is binnen een halfjaar niet gelijk: ${opsomming(delen)}.`;
  })
  .tekst(
    'kop_nodig',
    [],
    () => md`## Wat er nodig is

De taakstelling van een volgend halfjaar is onbekend en wordt tussentijds herzien: ze is hier een keuze, geen voorspelling.`,
  )
  .grafiek(
    'pad',
    ['gegevens', 'nodig', 'realisatie', 'taakstelling', 'rekenbron'],
    ({ gegevens: { reeks, tot }, nodig, realisatie, taakstelling, rekenbron }) =>
      reeksgrafiek({
        gebied: 'de provincie Utrecht',
        bron: rekenbron,
        peildatum: nodig === undefined ? tot : peildatum(nodig.periode, 'begin'),
        titel: 'Waar de achterstand heen gaat als er niets verandert',
        ondertitel: `Gepubliceerd tot ${nodig?.periode ?? 'heden'}; daarna gekozen: taakstelling ${getal(taakstelling)} en ${getal(realisatie)} gehuisvest per halfjaar`,
        punten: [
          ...reeks
            .filter(({ periode }) => nodig === undefined || periode < nodig.periode)
            .map(({ periode, taakstelling: gevraagd, gerealiseerd, achterstand_eind, taakstelling_eerst }) => ({
              periode,
              taakstelling: gevraagd,
              gerealiseerd,
              achterstand: achterstand_eind,
              ...(taakstelling_eerst === null ? {} : { eerdere_taakstelling: taakstelling_eerst }),
            })),
          ...(nodig?.gelijk ?? []).map((stap) => ({
            periode: stap.periode,
            taakstelling: stap.taakstelling,
            gerealiseerd: stap.gerealiseerd,
            achterstand: stap.achterstand_eind,
          })),
        ],
      }),
  )
  .tabel('paden', ['nodig', 'rekenbron'], ({ nodig, rekenbron }) =>
    tabelVan(
      {
        titel: 'Achterstand per halfjaar, ongewijzigd en met wat nodig is',
        bron: rekenbron,
        toelichting: 'Zonder onzekerheid gerekend. Negatief is een voorsprong.',
      },
      nodig?.gelijk ?? [],
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'taakstelling', soort: 'heel', cel: ({ taakstelling }) => taakstelling },
        { kop: 'gehuisvest, gekozen', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
        { kop: 'achterstand eind', soort: 'heel', cel: ({ achterstand_eind }) => achterstand_eind },
        { kop: 'gehuisvest, nodig', soort: 'heel', cel: () => nodig?.perHalfjaar },
        {
          kop: 'achterstand eind, nodig',
          soort: 'heel',
          cel: ({ periode }) => nodig?.weg.find((stap) => stap.periode === periode)?.achterstand_eind,
        },
      ],
    ),
  )
  .statistiek('lopende', ['lopend', 'realisatie', 'taakstelling'], ({ lopend, realisatie, taakstelling }) => {
    const gezien = lopend === undefined ? undefined : vooraf({ ...lopend, taakstelling }, realisatie);
    const titel = `Verwachting voor ${lopend?.periode ?? 'het lopende halfjaar'}`;
    const methode =
      'Prognosemodel met de standaardwaarden: huishoudens van gemiddeld 2,25 personen bij toeval, en een tempo dat een kwart kan afwijken. Bij een andere taakstelling of meer huisvesting verschuift de hele verdeling.';
    if (gezien === undefined) return { titel, kengetallen: [], methode };
    const { band, verwachte_achterstand } = gezien;
    return {
      titel,
      methode,
      kengetallen: [
        {
          naam: 'Verwachte achterstand',
          waarde: getal(verwachte_achterstand),
          uitleg: `bij ${getal(realisatie)} gehuisvest en een taakstelling van ${getal(taakstelling)}`,
        },
        {
          naam: `Bandbreedte van ${procent(NIVEAU)}`,
          waarde: `${getal(band.gunstig)} tot ${getal(band.ongunstig)}`,
          uitleg: 'van gunstig naar ongunstig',
        },
      ],
    };
  });
