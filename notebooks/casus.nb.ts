import { beoordeel, motiveer } from '../core/beoordeling/index.ts';
import { datumInWoorden } from '../core/datum.ts';
import { waaier } from '../core/grafieken/index.ts';
import { peildatum, type Periode } from '../core/periode.ts';
import { STANDAARDPARAMETERS, verloop } from '../core/prognose/index.ts';
import { tempo } from '../core/tempo.ts';
import { woningen } from '../core/wonen.ts';
import { aantal, eenStand, getal, metTeken, personen as personenVan } from '../core/taal/index.ts';
import type { Casusgegevens, Casusstand } from './data/casus.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { notebooktabelVan } from './model/model-tabel.ts';

const WEKEN_PER_HALFJAAR = 26;
/** A pace over fewer days says nothing. */
const MINSTE_DAGEN = 14;

/** The half-year of the action. */
const ACTIE: Periode = '2022-2';

function laatsteStand(standen: readonly Casusstand[], gemeente: string): Casusstand | undefined {
  return standen.findLast((een) => een.gemeente === gemeente && een.periode === ACTIE);
}

/** Two municipalities in 2022: an action that could not last, and a plan. */
export default notebook<Casusgegevens>({
  naam: 'casus',
  titel: 'Casus 2022: Utrecht en Leusden',
  treden: true,
  inleiding:
    'Twee gemeenten met een grote achterstand in dezelfde maanden: Utrecht met een korte, hevige versnellingsactie, Leusden met een plan voor een jaar.',
})
  .waarde('stand_utrecht', ['gegevens'], ({ gegevens: { standen } }) => laatsteStand(standen, 'Utrecht'))
  .schuif('daarna', ({ utrecht }) => ({
    label: 'Tempo van Utrecht na de actie',
    uitleg: 'Begint bij het tempo van 2022-1.',
    minimum: 0,
    maximum: 50,
    stap: 0.5,
    eenheid: 'per week',
    standaard: utrecht.vorig_gerealiseerd === null ? 0 : Math.round((utrecht.vorig_gerealiseerd / WEKEN_PER_HALFJAAR) * 2) / 2,
  }))
  .schuif('personen', ({ leusden }) => ({
    label: 'Te huisvesten in Leusden in 2023',
    uitleg: 'Begint bij wat de gemeente zelf verwachtte.',
    minimum: 0,
    maximum: 300,
    stap: 1,
    standaard: leusden.verwacht ?? 0,
    eenheid: 'personen',
  }))
  .schuif('per_woning', ({ leusden }) => ({
    label: 'Personen per woning',
    uitleg: 'Begint bij het gemiddelde uit het plan.',
    minimum: 1,
    maximum: 5,
    stap: 0.05,
    standaard: leusden.per_woning ?? 2,
    eenheid: 'personen',
  }))
  .waarde('eind_utrecht', ['stand_utrecht', 'daarna'], ({ stand_utrecht, daarna }) => {
    if (stand_utrecht === undefined) return undefined;
    const { periode, datum, gerealiseerd } = stand_utrecht;
    const weken = (peildatum(periode, 'eind') - datum) / 7;
    const gemiddeld = tempo(periode, { gerealiseerd, datum }) ?? 0;
    return {
      periode,
      datum,
      gerealiseerd,
      gemiddeld,
      doorgetrokken: gerealiseerd + gemiddeld * weken,
      gekozen: gerealiseerd + daarna * weken,
    };
  })
  .bevinding('actie', ['eind_utrecht', 'daarna'], ({ eind_utrecht, daarna }) => {
    if (eind_utrecht === undefined) return md`Over het verloop in Utrecht is in deze gegevens geen stand gepubliceerd.`;
    const { datum, gerealiseerd, gemiddeld, doorgetrokken, gekozen } = eind_utrecht;
    return md`Op ${datumInWoorden(datum)} had Utrecht **${gerealiseerd}** personen gehuisvest, gemiddeld ${getal(gemiddeld, 1)} per week. Wie dat doortrekt, komt op ${getal(doorgetrokken)}; wie rekent met ${getal(daarna, 1)} per week na de actie, op **${getal(gekozen)}**. Zoveel verschil maakt de vraag welk tempo geldt.`;
  })
  .bevinding('opgave', ['gegevens', 'eind_utrecht'], ({ gegevens: { utrecht }, eind_utrecht }) => {
    if (utrecht.totaalopgave === null || eind_utrecht === undefined)
      return md`De totaalopgave van Utrecht is in deze gegevens niet gepubliceerd.`;
    return md`Van de totaalopgave van ${utrecht.totaalopgave} waren er toen nog ${Math.max(0, utrecht.totaalopgave - eind_utrecht.gerealiseerd)} te huisvesten; met het gekozen tempo eindigt Utrecht met **${eenStand(utrecht.totaalopgave - Math.round(eind_utrecht.gekozen), getal)}**.`;
  })
  .bevinding(
    'leusden_jaren',
    ['gegevens'],
    ({
      gegevens: {
        leusden: { jaren },
      },
    }) => {
      const definitief = jaren.filter(({ status }) => status === 'definitief');
      const gehaald = definitief.filter(({ taakstelling, geplaatst }) => geplaatst >= taakstelling);
      const [eerste, laatste] = [definitief[0], definitief.at(-1)];
      if (eerste === undefined || laatste === undefined) return md`Van Leusden is geen jaarreeks gepubliceerd.`;
      const stand = jaren.find(({ jaar }) => jaar === 2022)?.achterstand;
      const begin = stand === undefined ? '' : ` Het begon 2022 met ${eenStand(stand, getal)}.`;
      return md`Leusden plaatste in **${gehaald.length} van de ${aantal(definitief.length, 'jaar', 'jaren')}** (${String(eerste.jaar)}–${String(laatste.jaar)}) ten minste zoveel als de taakstelling.${begin}`;
    },
  )
  .waarde('nodig', ['personen', 'per_woning'], ({ personen, per_woning }) => woningen(personen, per_woning))
  .bevinding('leusden_plan', ['nodig', 'personen', 'per_woning', 'gegevens'], ({ nodig, personen, per_woning, gegevens: { leusden } }) => {
    const gepland = leusden.woningen_statushouders;
    if (leusden.verwacht === null) return md`Hoeveel personen Leusden in 2023 verwachtte, is in deze gegevens niet gepubliceerd.`;
    const vergelijking =
      gepland === null
        ? md``
        : md` Het plan rekende met ${gepland}: ${nodig === gepland ? 'precies genoeg' : nodig > gepland ? `${getal(nodig - gepland)} te weinig` : `${getal(gepland - nodig)} over`}.`;
    return md`Voor ${personenVan(personen)} en ${getal(per_woning, 2)} per woning ${nodig === 1 ? 'is' : 'zijn'} **${aantal(nodig, 'woning', 'woningen')}** nodig.${vergelijking}`;
  })
  .tekst('kop_utrecht', ['stand_utrecht'], ({ stand_utrecht }) =>
    stand_utrecht === undefined
      ? md``
      : md`## Utrecht: een actie die niet kon duren

In de zomer van 2022 vroeg de veiligheidsregio om in enkele weken honderden mensen te huisvesten. Utrecht gaf tijdelijk vrijwel alle vrijkomende sociale huurwoningen aan vergunninghouders, en viel daarna terug naar het gewone tempo.`,
  )
  .grafiek('waaier', ['stand_utrecht', 'gegevens', 'daarna'], ({ stand_utrecht, gegevens: { standen, utrecht, bron }, daarna }) => {
    const { totaalopgave: opgave } = utrecht;
    if (stand_utrecht === undefined || opgave === null)
      return md`De totaalopgave of de stand van Utrecht is in deze gegevens niet gepubliceerd.`;
    const { periode, datum, gerealiseerd } = stand_utrecht;
    // The whole opgave stands in for the taakstelling: the chart shows the achterstand, not the trede.
    const vraag = { periode, datum, gerealiseerd, taakstelling: opgave, achterstand_begin: 0, tempo: daarna };
    const band = (niveau: number) => verloop(vraag, niveau, STANDAARDPARAMETERS);
    return waaier({
      gemeente: 'Utrecht',
      periode,
      totaalopgave: opgave,
      bron: `${bron.utrecht}; eigen berekening`,
      peildatum: datum,
      metingen: standen.filter((een) => een.gemeente === 'Utrecht' && een.periode === periode),
      verloop: { 50: band(0.5), 80: band(0.8), 95: band(0.95) },
    });
  })
  .tabel('standen', ['gegevens'], ({ gegevens: { standen, bron } }) =>
    standen.length === 0
      ? md``
      : notebooktabelVan(
          {
            titel: 'Gepubliceerde standen van Utrecht en Leusden',
            bron: bron.standen,
            toelichting: `Gehuisvest sinds het begin van het halfjaar, en het tempo dat daaruit volgt; een streepje: minder dan ${MINSTE_DAGEN} dagen.`,
          },
          standen,
          [
            { kop: 'gemeente', soort: 'tekst', cel: ({ gemeente }) => gemeente },
            { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
            { kop: 'op', soort: 'tekst', cel: ({ datum }) => datumInWoorden(datum) },
            { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
            {
              kop: 'per week',
              soort: 'tempo',
              cel: ({ periode, datum, gerealiseerd }) =>
                datum - peildatum(periode, 'begin') < MINSTE_DAGEN ? null : tempo(periode, { gerealiseerd, datum }),
            },
          ],
        ),
  )
  .tabel('tempi', ['eind_utrecht', 'gegevens', 'daarna'], ({ eind_utrecht, gegevens: { utrecht, bron }, daarna }) =>
    eind_utrecht === undefined
      ? md``
      : notebooktabelVan(
          {
            titel: 'Waar Utrecht uitkomt, per aanname over het tempo',
            bron: `${bron.utrecht}; eigen berekening`,
            toelichting: 'Zonder onzekerheid gerekend. Een negatieve achterstand is een voorsprong.',
          },
          [
            { aanname: 'het gemiddelde tot dan toe gaat door', perWeek: eind_utrecht.gemiddeld, eind: eind_utrecht.doorgetrokken },
            { aanname: 'het gekozen tempo', perWeek: daarna, eind: eind_utrecht.gekozen },
            { aanname: 'niemand meer', perWeek: 0, eind: eind_utrecht.gerealiseerd },
          ],
          [
            { kop: 'aanname', soort: 'tekst', cel: ({ aanname }) => aanname },
            { kop: 'per week', soort: 'tempo', cel: ({ perWeek }) => perWeek },
            { kop: 'gerealiseerd', soort: 'heel', cel: ({ eind }) => eind },
            {
              kop: 'achterstand eind',
              soort: 'heel',
              cel: ({ eind }) => (utrecht.totaalopgave === null ? null : utrecht.totaalopgave - Math.round(eind)),
            },
          ],
        ),
  )
  .tekst('kop_leusden', ['gegevens'], ({ gegevens }) =>
    gegevens.leusden.jaren.length === 0 ? md`` : md`## Leusden: een plan voor een jaar`,
  )
  .tabel(
    'jaren',
    ['gegevens'],
    ({
      gegevens: {
        leusden: { jaren },
        bron,
      },
    }) =>
      jaren.length === 0
        ? md``
        : notebooktabelVan(
            {
              titel: 'Leusden per jaar',
              bron: bron.jaren,
              toelichting: 'Het jaar 2022 staat er tweemaal in: zoals het stond op 10 oktober 2022 en zoals de gemeente het verwachtte.',
            },
            jaren,
            [
              { kop: 'jaar', soort: 'tekst', cel: ({ jaar }) => String(jaar) },
              { kop: 'status', soort: 'tekst', cel: ({ status }) => status },
              { kop: 'achterstand 1 januari', soort: 'heel', cel: ({ achterstand }) => achterstand },
              { kop: 'taakstelling', soort: 'heel', cel: ({ taakstelling }) => taakstelling },
              { kop: 'geplaatst', soort: 'heel', cel: ({ geplaatst }) => geplaatst },
              { kop: 'verschil', soort: 'verschil', cel: ({ taakstelling, geplaatst }) => geplaatst - taakstelling },
            ],
          ),
  )
  .tekst(
    'reservering',
    ['gegevens'],
    ({
      gegevens: {
        leusden: { gereserveerd, personen_gereserveerd },
      },
    }) =>
      gereserveerd === null || personen_gereserveerd === null
        ? md`Hoeveel woningen Leusden had gereserveerd, is in deze gegevens niet gepubliceerd.`
        : md`Op 10 oktober 2022 had Leusden ${gereserveerd} woningen gereserveerd voor ${personen_gereserveerd} personen: ${getal(personen_gereserveerd / gereserveerd, 1)} per woning. Zulke plannen komen niet vanzelf boven op het tempo; ze zijn er een deel van.`,
  )
  .tekst('kop_beoordeling', ['gegevens'], ({ gegevens: { gevallen } }) => {
    if (gevallen.length === 0) return md``;
    const regels = gevallen.map(({ gemeente, feiten, trede }) => {
      const beoordeling = beoordeel(feiten);
      return md`**${gemeente} ${feiten.periode}**${trede === null ? md`` : md` (gepubliceerd: trede ${trede})`}: ${motiveer(beoordeling)}`;
    });
    return regels.reduce(
      (tekst, regel) => md`${tekst}

${regel}`,
      md`## Hoe de ladder deze halfjaren leest`,
    );
  })
  .statistiek(
    'verschillen',
    ['gegevens'],
    ({
      gegevens: {
        leusden: { jaren },
      },
    }) => {
      const definitief = jaren.filter(({ status }) => status === 'definitief');
      const som = (figuur: 'taakstelling' | 'geplaatst') => definitief.reduce((totaal, jaar) => totaal + jaar[figuur], 0);
      return {
        titel: 'Leusden over alle definitieve jaren',
        kengetallen: [
          ...(definitief.length === 0
            ? [{ naam: 'Jaren', waarde: 'onbekend', uitleg: 'Niet gepubliceerd in deze gegevens.' }]
            : [
                { naam: 'Gevraagd', waarde: getal(som('taakstelling')), uitleg: `${aantal(definitief.length, 'jaar', 'jaren')} samen` },
                { naam: 'Geplaatst', waarde: getal(som('geplaatst')), uitleg: 'definitieve cijfers' },
                { naam: 'Verschil', waarde: metTeken(som('geplaatst') - som('taakstelling')), uitleg: 'geplaatst min gevraagd' },
              ]),
        ],
        methode: 'Sommen van de jaarreeks; jaren die nog liepen tellen niet mee.',
      };
    },
  );
