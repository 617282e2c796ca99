import { ontleding, reeks as reeksgrafiek } from '../core/grafieken/index.ts';
import { peildatum, shiftPeriode } from '../core/periode.ts';
import { aantal, eenStand, getal, hoofdletter, metTeken, opsomming } from '../core/taal/index.ts';
import type { Halfjaar, Reeksgegevens } from './data/gebiedsreeks.ts';
import { bronVan } from './model/bron-van.ts';
import { gemiddeldeMetMarge, MINSTE_VERANDERINGEN } from './model/model-gemiddelde.ts';
import { md } from './model/model-format.ts';
import { notebooktabelVan } from './model/model-tabel.ts';
import { langsteStuk, somVan, stappen, uiterste, veranderingen, verschil } from './model/model-verloop.ts';
import { gebiedskeuze, gebiedVan, periodekeuze } from './model/keuzes.ts';
import { beeldkop, halfjaren, hoeveelOngunstiger, kengetalVan, spanne } from './model/reekszinnen.ts';
import { notebook } from './model/notebook.ts';

/** The day the figures of half-years are of: the end of the last one of which an outcome is published, or else the begin of the last. */
function standVan(reeks: readonly Halfjaar[]): number {
  const uitkomst = reeks.findLast(({ gerealiseerd, achterstand_eind }) => gerealiseerd !== null || achterstand_eind !== null);
  return uitkomst === undefined ? peildatum(reeks.at(-1)?.periode ?? '2020-1', 'begin') : peildatum(uitkomst.periode, 'eind');
}

/** How taakstelling, realisatie and achterstand of an area developed, and why. */
export default notebook<Reeksgegevens>({
  naam: 'trend',
  titel: 'Trend: opgave, realisatie en achterstand',
  inleiding:
    'Hoe de taakstelling, het aantal gehuisveste vergunninghouders en de achterstand zich ontwikkelden, en wat de achterstand deed veranderen.',
})
  .keuze('gebied', gebiedskeuze)
  .keuze('van', (gegevens) => periodekeuze(gegevens, 'Eerste halfjaar', 'Vanaf hier tellen de cijfers mee.', 'eerste'))
  .keuze('tot', (gegevens) => periodekeuze(gegevens, 'Laatste halfjaar', 'Tot en met dit halfjaar.', 'laatste'))
  .waarde('waar', ['gegevens', 'gebied'], ({ gegevens, gebied }) => gebiedVan(gegevens, gebied))
  .waarde('deel', ['waar', 'van', 'tot'], ({ waar, van, tot }) => {
    const [eerste, laatste] = van <= tot ? [van, tot] : [tot, van];
    return waar.reeks.filter(({ periode }) => periode >= eerste && periode <= laatste);
  })
  .waarde('verloop', ['deel'], ({ deel }) => langsteStuk(veranderingen(deel)))
  .waarde('uiteen', ['deel'], ({ deel }) => langsteStuk(stappen(deel)))
  .bevinding('groei', ['waar', 'verloop'], ({ waar, verloop }) => {
    const [eerste] = verloop;
    const laatste = verloop.at(-1);
    if (eerste === undefined || laatste === undefined)
      return md`Van ${waar.woorden} is in deze keuze geen halfjaar gepubliceerd waarvan begin- en eindstand bekend zijn: over de verandering van de achterstand valt niets te zeggen.`;
    return md`${hoofdletter(waar.woorden)} ging van **${eenStand(eerste.begin, getal)}** aan het begin van ${eerste.periode} naar **${eenStand(laatste.eind, getal)}** aan het eind van ${laatste.periode}: ${hoeveelOngunstiger(laatste.eind - eerste.begin)}, in ${halfjaren(verloop.length)}.`;
  })
  .bevinding('oorzaak', ['uiteen'], ({ uiteen }) => {
    if (uiteen.length === 0) return md`Wat taakstelling en realisatie bijdroegen, is in deze keuze niet te ontleden.`;
    const [gevraagd, gedaan, overig] = [somVan(uiteen, 'taakstelling'), somVan(uiteen, 'gerealiseerd'), somVan(uiteen, 'overig')];
    const kort = gevraagd - gedaan;
    const saldo =
      kort > 0 ? `${getal(kort)} minder dan gevraagd` : kort < 0 ? `${getal(-kort)} meer dan gevraagd` : 'precies zoveel als gevraagd';
    const rest =
      overig === 0
        ? 'De standen veranderden samen precies zoveel.'
        : `De standen veranderden samen ${getal(Math.abs(overig))} ${overig > 0 ? 'ongunstiger' : 'gunstiger'} dan dat; zo’n verschil ontstaat door herverdeling, late verwerking of correcties.`;
    return md`In ${spanne(uiteen)} vroeg de taakstelling samen **${gevraagd}** personen en werden er **${gedaan}** gehuisvest: ${saldo}. ${rest}`;
  })
  .bevinding('uitersten', ['uiteen'], ({ uiteen }) => {
    const uit = uiterste(uiteen, verschil);
    if (uit === undefined) return md`Welk halfjaar het gunstigst was en welk het ongunstigst, is in deze keuze niet te zeggen.`;
    const { laagste, hoogste } = uit;
    return md`Het gunstigste halfjaar was **${laagste.periode}** (${hoeveelOngunstiger(verschil(laagste))}), het ongunstigste **${hoogste.periode}** (${hoeveelOngunstiger(verschil(hoogste))}). Dat verschil van ${verschil(hoogste) - verschil(laagste)} bestaat uit ${metTeken(hoogste.taakstelling - laagste.taakstelling)} door de taakstelling, ${metTeken(laagste.gerealiseerd - hoogste.gerealiseerd)} door de realisatie en ${metTeken(hoogste.overig - laagste.overig)} door herverdeling, late verwerking en correcties.`;
  })
  .bevinding('gemiddeld', ['verloop'], ({ verloop }) => {
    const gemiddelde = gemiddeldeMetMarge(verloop.map(verschil));
    if (gemiddelde === undefined)
      return md`Of de achterstand gemiddeld stijgt of daalt, is niet te zeggen: daarvoor zijn minstens ${MINSTE_VERANDERINGEN} opeenvolgende halfjaren met begin- en eindstand nodig, en hier zijn er ${verloop.length}.`;
    const { gemiddelde: midden, marge, blijkt } = gemiddelde;
    const richting = midden > 0 ? 'verslechtering' : 'verbetering';
    const slot = {
      niets: 'de cijfers tonen geen stijging of daling aan',
      aanwijzing: `dat is een aanwijzing voor ${richting}, geen bewijs`,
      trend: `de cijfers tonen een ${richting} aan, als halfjaren los van elkaar staan`,
    }[blijkt];
    return md`Gemiddeld veranderde de stand per halfjaar met **${metTeken(midden)}** (plus is ongunstiger); het 95%-interval loopt van ${metTeken(midden - marge)} tot ${metTeken(midden + marge)}: ${slot}.`;
  })
  .bevinding('gehaald', ['deel'], ({ deel }) => {
    const bekend = deel.flatMap(({ periode, taakstelling, gerealiseerd }) =>
      taakstelling === null || gerealiseerd === null ? [] : [{ periode, gehaald: gerealiseerd >= taakstelling }],
    );
    const namen = bekend.flatMap(({ periode, gehaald }) => (gehaald ? [periode] : []));
    if (bekend.length === 0) return md`Van geen halfjaar in deze keuze zijn taakstelling en realisatie allebei gepubliceerd.`;
    const van = bekend.length === 1 ? md`het ene halfjaar` : md`de ${bekend.length} halfjaren`;
    return namen.length === 0
      ? md`Van ${van} met gepubliceerde taakstelling en realisatie werd de taakstelling **geen enkele keer** gehaald.`
      : md`Van ${van} met gepubliceerde taakstelling en realisatie werd de taakstelling **${aantal(namen.length, 'keer', 'keer')}** gehaald: in ${opsomming(namen)}.`;
  })
  .tekst('kop_reeks', [], () => md`## Wat er gevraagd en gedaan is`)
  .grafiek('reeks', ['gegevens', 'waar', 'deel'], ({ gegevens: { documenten }, waar, deel }) =>
    deel.every(({ bronnen }) => bronnen.length === 0)
      ? md`In deze keuze is niets gepubliceerd om te tekenen.`
      : reeksgrafiek({
          gebied: waar.woorden,
          ...beeldkop(waar.woorden, deel),
          bron: bronVan(deel, documenten),
          peildatum: standVan(deel),
          punten: deel.map(({ periode, taakstelling, gerealiseerd, achterstand_eind, taakstelling_eerst }) => ({
            periode,
            taakstelling,
            gerealiseerd,
            achterstand: achterstand_eind,
            ...(taakstelling_eerst === null ? {} : { eerdere_taakstelling: taakstelling_eerst }),
          })),
        }),
  )
  .tabel('cijfers', ['gegevens', 'waar', 'deel'], ({ gegevens: { documenten }, waar, deel }) =>
    notebooktabelVan(
      {
        titel: `${hoofdletter(waar.naam)} per halfjaar`,
        bron: bronVan(deel, documenten),
        toelichting:
          'Personen. Een streepje: niet gepubliceerd. Een negatieve achterstand is een voorsprong. De percentages zijn zoals gepubliceerd.',
      },
      deel,
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'taakstelling', soort: 'heel', cel: ({ taakstelling }) => taakstelling },
        ...(deel.some(({ taakstelling_eerst }) => taakstelling_eerst !== null)
          ? [{ kop: 'eerst opgelegd', soort: 'heel' as const, cel: ({ taakstelling_eerst }: Halfjaar) => taakstelling_eerst }]
          : []),
        { kop: 'achterstand begin', soort: 'heel', cel: ({ achterstand_begin }) => achterstand_begin },
        { kop: 'totaalopgave', soort: 'heel', cel: ({ totaalopgave }) => totaalopgave },
        { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
        { kop: '% van taakstelling', soort: 'procent', cel: ({ realisatie_taakstelling }) => realisatie_taakstelling },
        { kop: '% van totaalopgave', soort: 'procent', cel: ({ realisatie_totaalopgave }) => realisatie_totaalopgave },
        { kop: 'achterstand eind', soort: 'heel', cel: ({ achterstand_eind }) => achterstand_eind },
      ],
    ),
  )
  .tekst('gaten', ['deel'], ({ deel }) => {
    const gaten = deel.filter(({ bronnen }) => bronnen.length === 0).map(({ periode }) => periode);
    const alleenStand = deel
      .filter(({ bronnen, taakstelling, gerealiseerd }) => bronnen.length > 0 && taakstelling === null && gerealiseerd === null)
      .map(({ periode }) => periode);
    const zinnen = [
      ...(gaten.length === 0 ? [] : [`Over ${opsomming(gaten)} is niets gepubliceerd: dat blijft leeg.`]),
      ...(alleenStand.length === 0 ? [] : [`Van ${opsomming(alleenStand)} zijn taakstelling en realisatie niet gepubliceerd.`]),
    ];
    return zinnen.length === 0
      ? md`Er is niets geschat: elk cijfer op deze pagina is gepubliceerd of daaruit berekend.`
      : md`${zinnen.join(' ')}`;
  })
  .tekst('herziening', ['deel'], ({ deel }) => {
    const herzien = deel.flatMap(({ periode, taakstelling_eerst: eerst, taakstelling: later }) =>
      eerst === null || later === null ? [] : [`die van ${periode} was eerst ${getal(eerst)} en werd ${getal(later)}`],
    );
    return herzien.length === 0
      ? md`In deze keuze staat geen herziene taakstelling.`
      : md`Een taakstelling kan worden herzien: ${opsomming(herzien)}. Op deze pagina telt de taakstelling zoals herzien.`;
  })
  .tekst(
    'kop_verloop',
    [],
    () => md`## Hoe de achterstand veranderde

Een achterstand is een stand: elk halfjaar begint met die van het vorige. Daarom tellen hier de veranderingen per halfjaar, over het langste stuk zonder gat.`,
  )
  .grafiek('waterval', ['gegevens', 'waar', 'verloop', 'deel'], ({ gegevens: { documenten }, waar, verloop, deel }) => {
    const [eerste] = verloop;
    const laatste = verloop.at(-1);
    if (eerste === undefined || laatste === undefined)
      return md`Er is in deze keuze geen halfjaar met een begin- en een eindstand om te tekenen.`;
    return ontleding({
      bron: bronVan(
        deel.filter(({ periode }) => periode >= eerste.periode && periode <= shiftPeriode(laatste.periode, 1)),
        documenten,
      ),
      peildatum: peildatum(laatste.periode, 'eind'),
      titel: `${hoofdletter(waar.woorden)}: ${hoeveelOngunstiger(laatste.eind - eerste.begin)} in ${halfjaren(verloop.length)}`,
      ondertitel: 'Achterstand in personen, en hoeveel elk halfjaar erbij deed of eraf haalde. Links van nul: een voorsprong.',
      begin: { naam: `begin ${eerste.periode}`, waarde: eerste.begin },
      stappen: verloop.map((een) => ({ naam: een.periode, verandering: verschil(een) })),
      eindnaam: `eind ${laatste.periode}`,
    });
  })
  .tabel('ontleding', ['gegevens', 'uiteen', 'deel'], ({ gegevens: { documenten }, uiteen, deel }) =>
    notebooktabelVan(
      {
        titel: 'Van begin- naar eindstand, per halfjaar',
        bron: bronVan(
          deel.filter(({ periode }) => uiteen.some((stap) => stap.periode === periode || shiftPeriode(stap.periode, 1) === periode)),
          documenten,
        ),
        toelichting:
          'Begin + taakstelling − gerealiseerd + overig = eind: de stand waarmee het volgende halfjaar begint. Overig is herverdeling, late verwerking en correcties.',
      },
      uiteen,
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'begin', soort: 'heel', cel: ({ begin }) => begin },
        { kop: 'taakstelling', soort: 'verschil', cel: ({ taakstelling }) => taakstelling },
        { kop: 'gerealiseerd', soort: 'verschil', cel: ({ gerealiseerd }) => -gerealiseerd },
        { kop: 'overig', soort: 'verschil', cel: ({ overig }) => overig },
        { kop: 'eind', soort: 'heel', cel: ({ eind }) => eind },
      ],
    ),
  )
  .statistiek('gemiddelden', ['deel', 'verloop'], ({ deel, verloop }) => {
    const gemiddelde = gemiddeldeMetMarge(verloop.map(verschil));
    return {
      titel: 'Gemiddeld per halfjaar',
      kengetallen: [
        kengetalVan(
          'Taakstelling',
          deel.map(({ periode, taakstelling }) => ({ periode, waarde: taakstelling })),
        ),
        kengetalVan(
          'Gerealiseerd',
          deel.map(({ periode, gerealiseerd }) => ({ periode, waarde: gerealiseerd })),
        ),
        gemiddelde === undefined
          ? { naam: 'Verandering van de stand', waarde: 'onbekend', uitleg: `Minder dan ${MINSTE_VERANDERINGEN} opeenvolgende halfjaren.` }
          : {
              naam: 'Verandering van de stand',
              waarde: metTeken(gemiddelde.gemiddelde),
              uitleg: `95%-interval ${metTeken(gemiddelde.gemiddelde - gemiddelde.marge)} tot ${metTeken(gemiddelde.gemiddelde + gemiddelde.marge)}; ${spanne(verloop)}. Plus is ongunstiger.`,
            },
      ],
      methode: `Het interval (t-verdeling) is dat van het gemiddelde van de veranderingen, niet van een lijn door de standen: zo’n lijn vindt ook in zuiver toeval vaak een trend. Het veronderstelt dat halfjaren los van elkaar staan; hangen ze samen, dan is het te smal. Een stijging of daling heet pas aangetoond als ook het 99%-interval nul niet bevat. Vanaf ${MINSTE_VERANDERINGEN} opeenvolgende halfjaren.`,
    };
  })
  .tekst('volgende', ['deel'], ({ deel }) => {
    const laatste = deel.at(-1);
    const vooruit = md`Wat er nodig is om bij te raken, staat in de [prognose](./prognose.html).`;
    if (laatste === undefined || laatste.totaalopgave === null || laatste.gerealiseerd !== null) return vooruit;
    return md`De totaalopgave van ${laatste.periode} is **${laatste.totaalopgave}**; hoeveel er zijn gehuisvest, is niet gepubliceerd. ${vooruit}`;
  });
