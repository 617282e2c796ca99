import { aantal, getal, hoofdletter, opsomming } from '../core/taal/index.ts';
import type { Controlegegevens } from './data/cijfercontrole.ts';
import { bronVan } from './model/bron-van.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { notebooktabelVan } from './model/model-tabel.ts';

const ALLE = 'alle';

/** Dutch of the kinds of finding, as a reader understands them. */
const SOORTEN: Readonly<Record<string, string>> = {
  verschillende_waarden: 'twee waarden voor één cijfer',
  verband: 'volgt niet uit andere cijfers',
  percentage: 'percentage klopt niet',
  percentage_grondslag: 'percentage van een andere grondslag',
  totaalopgave: 'totaalopgave is niet de som van haar delen',
  totaal: 'totaal is niet de som van de rijen',
  overdracht: 'beginstand is niet de vorige eindstand',
  achterstand_eind: 'eindstand volgt niet uit opgave en realisatie',
  peildatum_buiten_periode: 'peildatum buiten het halfjaar',
  telling: 'aantal in de tekst is niet dat van de tabel',
  trede: 'trede volgt niet uit de cijfers',
  tredesprong: 'trede kan niet op de vorige volgen',
  trede_onverklaard: 'trede volgt niet uit het kader',
  trede_en_achterstand: 'trede past niet bij de achterstand',
};

function soortInWoorden(soort: string): string {
  return SOORTEN[soort] ?? soort.replaceAll('_', ' ');
}

/** Every conflict between published figures, with its sources. */
export default notebook<Controlegegevens>({
  naam: 'cijfercontrole',
  titel: 'Cijfercontrole: waar gepubliceerde cijfers botsen',
  inleiding:
    'Elke plaats waar de bronnen elkaar of zichzelf tegenspreken, met de vindplaats van elk cijfer. Geen van de cijfers is overschreven.',
})
  .keuze('gebied', ({ gebieden }) => ({
    label: 'Gebied',
    uitleg: 'Over welk gebied deze pagina gaat.',
    standaard: ALLE,
    opties: [
      { waarde: ALLE, label: 'Alle gebieden' },
      ...gebieden.map(({ naam, woorden }) => ({ waarde: naam, label: hoofdletter(woorden.replace(/^de /, '')) })),
    ],
  }))
  .keuze('ernst', ({ conflicten }) => ({
    label: 'Ernst',
    uitleg: 'Een fout kan niet kloppen; bij let op kan het wel.',
    standaard: ALLE,
    opties: [
      { waarde: ALLE, label: 'Alles' },
      ...[...new Set(conflicten.map(({ ernst }) => ernst))].sort().map((waarde) => ({ waarde, label: hoofdletter(waarde) })),
    ],
  }))
  .waarde('gekozen', ['gegevens', 'gebied', 'ernst'], ({ gegevens: { conflicten }, gebied, ernst }) =>
    conflicten.filter((conflict) => (gebied === ALLE || conflict.gebied === gebied) && (ernst === ALLE || conflict.ernst === ernst)),
  )
  .waarde('wat', ['gegevens', 'gebied', 'ernst'], ({ gegevens: { gebieden }, gebied, ernst }) => ({
    claims: gebieden.reduce((som, { naam, claims }) => som + (gebied === ALLE || naam === gebied ? claims : 0), 0),
    waar: gebied === ALLE ? 'alle gebieden samen' : (gebieden.find(({ naam }) => naam === gebied)?.woorden ?? gebied),
    ernst: ernst === ALLE ? '' : ` van de ernst ‘${ernst}’`,
  }))
  .bevinding('aantal', ['gekozen', 'wat'], ({ gekozen, wat }) => {
    const fouten = gekozen.filter(({ ernst }) => ernst === 'fout').length;
    const begin = md`Tussen ${aantal(wat.claims, 'gepubliceerd cijfer', 'gepubliceerde cijfers')} van ${wat.waar}`;
    if (gekozen.length === 0) return md`${begin} is **geen tegenspraak**${wat.ernst} gevonden.`;
    return md`${begin} ${gekozen.length === 1 ? 'is' : 'zijn'} **${aantal(gekozen.length, 'bevinding', 'bevindingen')}**${wat.ernst} gedaan: ${fouten} ${fouten === 1 ? 'kan' : 'kunnen'} niet kloppen, bij ${gekozen.length - fouten} kunnen beide cijfers te goeder trouw zijn.`;
  })
  .waarde('soorten', ['gekozen'], ({ gekozen }) =>
    [...new Set(gekozen.map(({ soort }) => soort))]
      .map((soort) => ({ soort, hoeveel: gekozen.filter((een) => een.soort === soort).length }))
      .sort((a, b) => b.hoeveel - a.hoeveel || (a.soort < b.soort ? -1 : 1)),
  )
  .bevinding('vaakst', ['soorten'], ({ soorten }) =>
    soorten.length === 0
      ? md`Er is niets om naar soort te tellen.`
      : md`Naar soort, de meeste eerst: ${opsomming(soorten.map(({ soort, hoeveel }) => `${soortInWoorden(soort)} (${getal(hoeveel)})`))}.`,
  )
  .bevinding('waar', ['gekozen', 'wat'], ({ gekozen, wat }) => {
    const gebieden = [...new Set(gekozen.map(({ gebied }) => gebied))];
    if (gebieden.length === 0) return md`Voor ${wat.waar} staat er${wat.ernst} niets in de lijst hieronder.`;
    const perGebied = gebieden.map((naam) => `${naam} ${getal(gekozen.filter(({ gebied }) => gebied === naam).length)}`);
    return md`Bevindingen per gebied: ${opsomming(perGebied)}. Wie een van deze cijfers overneemt, noemt dus de bron erbij.`;
  })
  .tekst(
    'kop',
    [],
    () => md`## De bevindingen

De voorrang van bronnen, van sterk naar zwak: een toezichtbrief, de tabel van het rapport over de periode zelf, de tekst ervan, een latere correctie, een terugblik in een later rapport, een vooruitblik in een eerder rapport, een memo of e-mail.`,
  )
  .tabel('bevindingen', ['gekozen', 'gegevens'], ({ gekozen, gegevens: { documenten } }) =>
    gekozen.length === 0
      ? md`Met deze keuze zijn er geen bevindingen.`
      : notebooktabelVan(
          {
            titel: 'Tegenspraken tussen gepubliceerde cijfers',
            bron: bronVan(gekozen, documenten),
            toelichting: 'Bij late verwerking of een herziening kunnen twee cijfers allebei te goeder trouw zijn.',
          },
          gekozen,
          [
            { kop: 'gebied', soort: 'tekst', cel: ({ gebied }) => gebied },
            { kop: 'periode', soort: 'periode', cel: ({ periode }) => periode },
            { kop: 'ernst', soort: 'tekst', cel: ({ ernst }) => ernst },
            { kop: 'soort', soort: 'tekst', cel: ({ soort }) => soortInWoorden(soort) },
            { kop: 'bevinding', soort: 'tekst', cel: ({ zin }) => zin },
          ],
        ),
  )
  .tekst('kop_bronnen', ['gekozen'], ({ gekozen }) => (gekozen.length === 0 ? md`` : md`## De vindplaats van elk cijfer`))
  .tabel('bronnen', ['gekozen', 'gegevens'], ({ gekozen, gegevens: { documenten } }) =>
    gekozen.length === 0
      ? md``
      : notebooktabelVan(
          {
            titel: 'Elke waarde met haar vindplaats',
            bron: bronVan(gekozen, documenten),
          },
          gekozen.flatMap(({ gebied, periode, waarden }) => waarden.map((waarde) => ({ gebied, periode, ...waarde }))),
          [
            { kop: 'gebied', soort: 'tekst', cel: ({ gebied }) => gebied },
            { kop: 'periode', soort: 'periode', cel: ({ periode }) => periode },
            { kop: 'waarde', soort: 'tekst', cel: ({ waarde }) => waarde },
            { kop: 'vindplaats', soort: 'tekst', cel: ({ bron }) => bron },
          ],
        ),
  );
