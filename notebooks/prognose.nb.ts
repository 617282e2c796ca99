import { datumInWoorden } from '../core/datum.ts';
import { ontleding as ontledinggrafiek, vooruitzicht } from '../core/grafieken/index.ts';
import { peildatum, shiftPeriode } from '../core/periode.ts';
import { gemiddeldeVan, huishoudgrootteIn, periodenVooruit, STANDAARDPARAMETERS } from '../core/prognose/index.ts';
import { tempo } from '../core/tempo.ts';
import { eenStand, getal, getalTot, hoofdletter, metTeken, opsomming, personen, procent } from '../core/taal/index.ts';
import type { Prognosegegevens } from './data/prognose-data.ts';
import { bronVan } from './model/bron-van.ts';
import { gebiedskeuze, gebiedVan } from './model/keuzes.ts';
import { md } from './model/model-format.ts';
import { notebooktabelVan } from './model/model-tabel.ts';
import { notebook } from './model/notebook.ts';
import { halfjaren as inHalfjaren } from './model/reekszinnen.ts';
import { gehuisvestTussen, isBekend, TERUGBLIKNIVEAU, terugblikken, vooraf } from './model/terugblik.ts';

const WEKEN = 26;
const GEEN = md``;
/** How the charts of outcomes and expectations are read. */
const LEGENDA = `Dicht: gepubliceerd. Open: verwacht, met een staaf waarin de uitkomst met ${procent(TERUGBLIKNIVEAU)} kans ligt.`;

/** How a forecast differs from the outcome, by cause: those that are 0 are not named. */
function oorzaken(delen: readonly (readonly [verandering: number, woorden: string])[]): string {
  const genoemd = delen.filter(([verandering]) => verandering !== 0).map(([verandering, woorden]) => `${metTeken(verandering)} ${woorden}`);
  return genoemd.length === 0 ? 'precies zoals uitgerekend' : opsomming(genoemd);
}

/** What a published forecast was made of, how well such forecasts did, and what it takes to be rid of the achterstand. */
export default notebook<Prognosegegevens>({
  naam: 'prognose',
  titel: 'Prognose: waar gaat de achterstand heen',
  inleiding: 'Hoe zeker prognoses van de achterstand zijn, en wat er nodig is om de achterstand op een gekozen datum weg te hebben.',
})
  .keuze('gebied', gebiedskeuze)
  .schuif('taakstelling', () => ({
    label: 'Taakstelling per halfjaar',
    uitleg: 'Als deel van de laatst bekende van het gebied; een taakstelling wordt soms tussentijds herzien.',
    minimum: 0,
    maximum: 250,
    stap: 1,
    eenheid: '% van de laatst bekende',
    standaard: 100,
  }))
  .schuif('realisatie', () => ({
    label: 'Gehuisvest per halfjaar',
    uitleg: 'Als deel van het laatst gepubliceerde aantal van het gebied.',
    minimum: 0,
    maximum: 250,
    stap: 1,
    eenheid: '% van het laatst bekende',
    standaard: 100,
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
  .waarde('waar', ['gegevens', 'gebied'], ({ gegevens, gebied }) => gebiedVan(gegevens, gebied))
  .waarde('rekenbron', ['waar', 'gegevens'], ({ waar, gegevens: { documenten } }) => `${bronVan(waar.reeks, documenten)}; eigen berekening`)
  .waarde('laatste', ['waar'], ({ waar: { reeks } }) => reeks.findLast(isBekend))
  .waarde('lopend', ['waar', 'laatste'], ({ waar: { reeks }, laatste }) => {
    const periode = laatste === undefined ? reeks[0]?.periode : shiftPeriode(laatste.periode, 1);
    const achterstand_begin =
      reeks.find((halfjaar) => halfjaar.periode === periode)?.achterstand_begin ?? laatste?.achterstand_eind ?? null;
    return periode === undefined || achterstand_begin === null ? undefined : { periode, achterstand_begin };
  })
  .waarde('aanname', ['waar', 'taakstelling', 'realisatie'], ({ waar: { reeks }, taakstelling, realisatie }) => {
    const gevraagd = reeks.findLast((halfjaar) => halfjaar.taakstelling !== null);
    const gedaan = reeks.findLast((halfjaar) => halfjaar.gerealiseerd !== null);
    if (gevraagd === undefined || gedaan === undefined) return undefined;
    return {
      taakstelling: Math.round(((gevraagd.taakstelling ?? 0) * taakstelling) / 100),
      gerealiseerd: Math.round(((gedaan.gerealiseerd ?? 0) * realisatie) / 100),
      taakstelling_van: gevraagd.periode,
      gerealiseerd_van: gedaan.periode,
    };
  })
  .waarde('ontleding', ['gegevens', 'waar'], ({ gegevens: { prognoses }, waar: { naam, reeks } }) => {
    const prognose = prognoses.findLast(
      ({ gebied, periode }) =>
        gebied === naam && reeks.some((halfjaar) => halfjaar.periode === periode && halfjaar.achterstand_eind !== null),
    );
    const plaats = reeks.findIndex(({ periode }) => periode === prognose?.periode);
    const [vorig, halfjaar] = [reeks[plaats - 1], reeks[plaats]];
    if (prognose === undefined || halfjaar === undefined || vorig === undefined) return undefined;
    const { periode, achterstand_begin: begin, taakstelling, taakstelling_eerst: eerst, gerealiseerd, achterstand_eind: eind } = halfjaar;
    if (begin === null || taakstelling === null || gerealiseerd === null || eind === null || vorig.gerealiseerd === null) return undefined;
    const opgelegd = eerst ?? taakstelling;
    return {
      periode,
      begin,
      opgelegd,
      vorig: vorig.gerealiseerd,
      genoemd: prognose.waarde,
      bronnen: [prognose.bron, ...vorig.bronnen, ...halfjaar.bronnen],
      voorspeld: begin + opgelegd - vorig.gerealiseerd,
      eind,
      door_taakstelling: taakstelling - opgelegd,
      door_realisatie: vorig.gerealiseerd - gerealiseerd,
      door_bijstelling: eind - begin - taakstelling + gerealiseerd,
    };
  })
  .waarde('nodig', ['lopend', 'aanname', 'halfjaren'], ({ lopend, aanname, halfjaren }) => {
    if (lopend === undefined || aanname === undefined) return undefined;
    const begin = lopend.achterstand_begin;
    const { taakstelling, gerealiseerd: gekozen } = aanname;
    const perHalfjaar = Math.max(0, Math.ceil((begin + halfjaren * taakstelling) / halfjaren));
    const path = (gerealiseerd: number) =>
      periodenVooruit(
        lopend.periode,
        begin,
        Array.from({ length: halfjaren }, () => ({ taakstelling, gerealiseerd })),
        undefined,
      );
    const gelijk = path(gekozen).map(({ periode, achterstand_eind: midden }, i) => {
      const [minst, meest] = gehuisvestTussen(lopend.periode, gekozen, i + 1);
      const opgave = begin + (i + 1) * taakstelling;
      return { periode, midden, onder: opgave - meest, boven: opgave - minst };
    });
    return { periode: lopend.periode, begin, perHalfjaar, gelijk, weg: path(perHalfjaar) };
  })
  .bevinding('wegwerken', ['waar', 'nodig', 'aanname', 'halfjaren'], ({ waar, nodig, aanname, halfjaren }) => {
    if (nodig === undefined || aanname === undefined)
      return md`Van ${waar.woorden} zijn laatste stand, taakstelling en realisatie niet alle drie gepubliceerd: wat nodig is, valt niet te berekenen.`;
    const dag = datumInWoorden(peildatum(shiftPeriode(nodig.periode, halfjaren - 1), 'eind'));
    const verschil = nodig.perHalfjaar - aanname.gerealiseerd;
    const vergelijking = verschil === 0 ? 'evenveel als' : verschil > 0 ? `${getal(verschil)} meer dan` : `${getal(-verschil)} minder dan`;
    return md`Begint ${nodig.periode} met ${eenStand(nodig.begin, getal)} en blijft de taakstelling ${aanname.taakstelling} per halfjaar, dan moeten er per halfjaar **${personen(nodig.perHalfjaar)}** worden gehuisvest om op ${dag} geen achterstand te hebben: ${getal(nodig.perHalfjaar / WEKEN, 1)} per week. Dat is ${vergelijking} de ${aanname.gerealiseerd} per halfjaar waarmee hier verder is gerekend.`;
  })
  .bevinding('ongewijzigd', ['waar', 'nodig', 'aanname'], ({ waar, nodig, aanname }) => {
    const eind = nodig?.gelijk.at(-1);
    if (eind === undefined || aanname === undefined)
      return md`Waar de achterstand van ${waar.woorden} heen gaat, is met deze gegevens niet te zeggen.`;
    return md`Als scenario: met ${aanname.gerealiseerd} gehuisvest per halfjaar en een taakstelling van ${aanname.taakstelling} is er eind ${eind.periode} **${eenStand(eind.midden, getal)}**, met ${procent(TERUGBLIKNIVEAU)} kans tussen ${eenStand(eind.onder, getal)} en ${eenStand(eind.boven, getal)}.`;
  })
  .waarde('terug', ['waar'], ({ waar: { reeks } }) => terugblikken(reeks))
  .bevinding('betrouwbaar', ['terug'], ({ terug }) => {
    if (terug.length === 0) return md`Er zijn geen twee opeenvolgende halfjaren gepubliceerd om een prognose op te beproeven.`;
    const binnen = terug.filter((een) => een.binnen).length;
    const ernaast = gemiddeldeVan(terug.map(({ verwacht, gerealiseerd }) => Math.abs(verwacht - gerealiseerd)));
    return md`Wie op de eerste dag van een halfjaar het tempo van het vorige had doorgetrokken, zat er bij het aantal gehuisveste personen gemiddeld **${getal(ernaast)}** naast; in ${binnen} van ${inHalfjaren(terug.length)} lag de uitkomst binnen de bandbreedte van ${procent(TERUGBLIKNIVEAU)}.`;
  })
  .bevinding('voorspelling', ['waar', 'ontleding'], ({ waar, ontleding }) => {
    if (ontleding === undefined)
      return md`Van ${waar.woorden} staat in deze gegevens geen gepubliceerde prognose waarvan ook de uitkomst te ontleden is.`;
    const { periode, genoemd, voorspeld, eind, door_taakstelling, door_realisatie, door_bijstelling } = ontleding;
    return md`Voor het eind van ${periode} was een achterstand van ${genoemd} gepubliceerd als prognose. Wie de realisatie van het vorige halfjaar doortrekt, komt op ${voorspeld}. Het werd **${eenStand(eind, getal)}**: ${oorzaken(
      [
        [door_taakstelling, 'doordat de taakstelling werd herzien'],
        [door_realisatie, `doordat er ${door_realisatie > 0 ? 'minder' : 'meer'} werden gehuisvest dan in het halfjaar ervoor`],
        [door_bijstelling, 'door herverdeling, late verwerking of correcties'],
      ],
    )}.`;
  })
  .tekst('kop_nodig', ['aanname'], ({ aanname }) =>
    aanname === undefined
      ? md`## Wat er nodig is`
      : md`## Wat er nodig is

De taakstelling van een volgend halfjaar is een keuze, geen voorspelling. De schuiven beginnen bij de taakstelling van ${aanname.taakstelling_van} en de realisatie van ${aanname.gerealiseerd_van}.`,
  )
  .grafiek('pad', ['waar', 'nodig', 'aanname', 'rekenbron'], ({ waar, nodig, aanname, rekenbron }) => {
    const eind = nodig?.gelijk.at(-1);
    if (nodig === undefined || eind === undefined || aanname === undefined)
      return md`Zonder laatste stand, taakstelling en realisatie is er geen scenario om te tekenen.`;
    return vooruitzicht({
      bron: rekenbron,
      peildatum: peildatum(nodig.periode, 'begin'),
      titel: `Scenario voor ${waar.woorden}: eind ${eind.periode} ${eenStand(eind.midden, getal)}`,
      ondertitel: `Achterstand in personen, als de taakstelling ${getal(aanname.taakstelling)} blijft en er ${getal(aanname.gerealiseerd)} per halfjaar worden gehuisvest. ${LEGENDA}`,
      wat: 'achterstand',
      niveau: TERUGBLIKNIVEAU,
      uitkomsten: waar.reeks
        .filter(({ periode }) => periode < nodig.periode)
        .map(({ periode, achterstand_eind }) => ({ periode, waarde: achterstand_eind })),
      verwachtingen: nodig.gelijk,
    });
  })
  .tabel('paden', ['nodig', 'aanname', 'rekenbron'], ({ nodig, aanname, rekenbron }) =>
    nodig === undefined || aanname === undefined
      ? GEEN
      : notebooktabelVan(
          {
            titel: 'Scenario: achterstand per halfjaar, met het gekozen aantal en met wat nodig is',
            bron: rekenbron,
            toelichting: `Negatief is een voorsprong. Van en tot: bandbreedte van ${procent(TERUGBLIKNIVEAU)} bij het gekozen aantal.`,
          },
          nodig.gelijk,
          [
            { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
            { kop: 'taakstelling', soort: 'heel', cel: () => aanname.taakstelling },
            { kop: 'gehuisvest, gekozen', soort: 'heel', cel: () => aanname.gerealiseerd },
            { kop: 'achterstand eind', soort: 'heel', cel: ({ midden }) => midden },
            { kop: 'van', soort: 'heel', cel: ({ onder }) => onder },
            { kop: 'tot', soort: 'heel', cel: ({ boven }) => boven },
            { kop: 'gehuisvest, nodig', soort: 'heel', cel: () => nodig.perHalfjaar },
            {
              kop: 'achterstand eind, nodig',
              soort: 'heel',
              cel: ({ periode }) => nodig.weg.find((stap) => stap.periode === periode)?.achterstand_eind,
            },
          ],
        ),
  )
  .statistiek('lopende', ['lopend', 'aanname'], ({ lopend, aanname }) => {
    const gezien = lopend === undefined || aanname === undefined ? undefined : vooraf({ ...lopend, ...aanname }, aanname.gerealiseerd);
    const titel = lopend === undefined ? 'Verwachting voor het volgende halfjaar' : `Scenario voor ${lopend.periode}`;
    const huishoudens =
      lopend === undefined
        ? ''
        : ` huishoudens van gemiddeld ${getalTot(huishoudgrootteIn(lopend.periode, STANDAARDPARAMETERS), 2)} personen, en`;
    const methode = `Prognosemodel met de standaardwaarden:${huishoudens} een tempo met een standaardafwijking van ${procent(STANDAARDPARAMETERS.spreiding_eigen_tempo)}.`;
    if (gezien === undefined || aanname === undefined) return { titel, kengetallen: [], methode };
    const { band, verwachte_achterstand } = gezien;
    return {
      titel,
      methode,
      kengetallen: [
        {
          naam: 'Stand aan het eind',
          waarde: hoofdletter(eenStand(verwachte_achterstand, getal)),
          uitleg: `Bij ${getal(aanname.gerealiseerd)} gehuisvest en een taakstelling van ${getal(aanname.taakstelling)}.`,
        },
        {
          naam: `Bandbreedte van ${procent(TERUGBLIKNIVEAU)}`,
          waarde: `${getal(band.gunstig)} tot ${getal(band.ongunstig)}`,
          uitleg: 'Van gunstig naar ongunstig; negatief is een voorsprong.',
        },
      ],
    };
  })
  .tekst(
    'kop_terug',
    [],
    () => md`## Hoe goed zou zo’n prognose zijn geweest?

Voor elk halfjaar waarvan ook het vorige is gepubliceerd, is nagerekend wat op de eerste dag kon worden verwacht: het tempo van het vorige halfjaar, met een bandbreedte omdat huishoudens bij toeval komen en het tempo verandert.`,
  )
  .grafiek('beproefd', ['waar', 'terug', 'gegevens'], ({ waar, terug, gegevens: { documenten } }) => {
    const laatste = terug.at(-1);
    if (laatste === undefined) return md`Er zijn geen twee opeenvolgende halfjaren met gepubliceerde realisatie om te tekenen.`;
    const binnen = terug.filter((een) => een.binnen).length;
    return vooruitzicht({
      bron: `${bronVan(terug, documenten)}; eigen berekening`,
      peildatum: peildatum(laatste.periode, 'eind'),
      titel: `${hoofdletter(waar.woorden)}: in ${binnen} van ${inHalfjaren(terug.length)} viel de uitkomst binnen de bandbreedte`,
      ondertitel: `Gehuisveste personen per halfjaar. ${LEGENDA}`,
      wat: 'gerealiseerd',
      niveau: TERUGBLIKNIVEAU,
      uitkomsten: waar.reeks
        .filter(({ periode }) => periode <= laatste.periode)
        .map(({ periode, gerealiseerd }) => ({ periode, waarde: gerealiseerd })),
      verwachtingen: terug.map(({ periode, verwacht: midden, onder, boven }) => ({ periode, midden, onder, boven })),
    });
  })
  .tabel('terugblik', ['terug', 'gegevens'], ({ terug, gegevens: { documenten } }) =>
    terug.length === 0
      ? GEEN
      : notebooktabelVan(
          {
            titel: 'Verwacht op de eerste dag, en de uitkomst',
            bron: `${bronVan(terug, documenten)}; eigen berekening`,
            toelichting: `Gehuisveste personen. Van en tot: bandbreedte van ${procent(TERUGBLIKNIVEAU)}.`,
          },
          terug,
          [
            { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
            { kop: 'verwacht', soort: 'heel', cel: ({ verwacht }) => verwacht },
            { kop: 'van', soort: 'heel', cel: ({ onder }) => onder },
            { kop: 'tot', soort: 'heel', cel: ({ boven }) => boven },
            { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
            { kop: 'verschil', soort: 'verschil', cel: ({ verwacht, gerealiseerd }) => gerealiseerd - verwacht },
            { kop: 'binnen de band', soort: 'tekst', cel: ({ binnen }) => (binnen ? 'ja' : 'nee') },
          ],
        ),
  )
  .tekst('weinig', ['terug'], ({ terug }) =>
    terug.length === 0
      ? GEEN
      : md`Dit zijn ${inHalfjaren(terug.length)} van één gebied: zulke aantallen bewijzen niet dat de bandbreedte klopt, en ook niet dat ze te ruim of te smal is.`,
  )
  .tekst('onderweg', ['gegevens', 'waar'], ({ gegevens: { tussenstanden }, waar: { naam, reeks } }) => {
    const delen = tussenstanden.flatMap(({ gebied, periode, datum, gerealiseerd }) => {
      const eind = reeks.find((halfjaar) => halfjaar.periode === periode)?.gerealiseerd ?? null;
      const perWeek = tempo(periode, { gerealiseerd, datum });
      if (gebied !== naam || eind === null || perWeek === undefined) return [];
      const later = tempo(periode, { gerealiseerd: eind, datum: peildatum(periode, 'eind') }, { gerealiseerd, datum });
      if (later === undefined) return [];
      return [
        `in ${periode} waren er op ${datumInWoorden(datum)} ${getal(gerealiseerd)} gehuisvest, ${getal(perWeek, 1)} per week, en daarna tot het eind ${getal(later, 1)} per week`,
      ];
    });
    return delen.length === 0 ? GEEN : md`Het tempo binnen een halfjaar: ${delen.join('; ')}.`;
  })
  .tekst('kop_voorspeld', ['ontleding', 'gegevens'], ({ ontleding, gegevens: { documenten } }) =>
    ontleding === undefined
      ? GEEN
      : md`## Van voorspelde naar werkelijke achterstand

Gepubliceerd was een prognose van ${ontleding.genoemd} (${bronVan([{ bronnen: ontleding.bronnen.slice(0, 1) }], documenten)}). Begin ${ontleding.begin}, plus de taakstelling zoals die toen was opgelegd (${ontleding.opgelegd}), min de realisatie van het vorige halfjaar (${ontleding.vorig}) geeft ${ontleding.voorspeld}.`,
  )
  .grafiek('waterval', ['waar', 'ontleding', 'gegevens'], ({ waar, ontleding, gegevens: { documenten } }) =>
    ontleding === undefined
      ? GEEN
      : ontledinggrafiek({
          bron: `${bronVan([ontleding], documenten)}; eigen berekening`,
          peildatum: peildatum(ontleding.periode, 'eind'),
          titel: `${hoofdletter(waar.woorden)}, eind ${ontleding.periode}: ${getal(ontleding.voorspeld)} uitgerekend, ${getal(ontleding.eind)} geworden`,
          ondertitel: 'Achterstand in personen, en waardoor het verschil ontstond.',
          begin: { naam: 'uitgerekend', waarde: ontleding.voorspeld },
          stappen: [
            { naam: 'herziene taakstelling', verandering: ontleding.door_taakstelling },
            { naam: ontleding.door_realisatie > 0 ? 'minder gehuisvest' : 'meer gehuisvest', verandering: ontleding.door_realisatie },
            { naam: 'overig', verandering: ontleding.door_bijstelling },
          ].filter(({ verandering }) => verandering !== 0),
          eindnaam: 'geworden',
        }),
  )
  .tabel('stappen', ['ontleding', 'gegevens'], ({ ontleding, gegevens: { documenten } }) =>
    ontleding === undefined
      ? GEEN
      : notebooktabelVan(
          {
            titel: 'Van voorspelde naar werkelijke achterstand',
            bron: `${bronVan([ontleding], documenten)}; eigen berekening`,
            toelichting: 'Overig is herverdeling, late verwerking en correcties.',
          },
          [
            ['achterstand aan het begin', ontleding.begin],
            ['taakstelling zoals eerst opgelegd', ontleding.opgelegd],
            ['gehuisvest als in het vorige halfjaar', -ontleding.vorig],
            ['uitgerekende achterstand', ontleding.voorspeld],
            ['door de herziene taakstelling', ontleding.door_taakstelling],
            ['door meer of minder huisvesting', ontleding.door_realisatie],
            ['overig', ontleding.door_bijstelling],
            ['werkelijke achterstand', ontleding.eind],
          ] as const,
          [
            { kop: 'stap', soort: 'tekst', cel: ([naam]) => naam },
            { kop: 'personen', soort: 'heel', cel: ([, aantal]) => aantal },
          ],
        ),
  );
