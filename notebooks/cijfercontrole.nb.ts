import { opsomming } from '../core/taal/index.ts';
import type { Controlegegevens } from './data/cijfercontrole.ts';
import { notebook } from './model/notebook.ts';
import { list, md } from './model/model-format.ts';
import { tabelVan } from './model/model-tabel.ts';

const BRON = 'Alle gepubliceerde cijfers van dit project; de vindplaats staat bij elke bevinding';
const ALLE = 'alle';

/** Dutch of the kinds of finding, as a reader understands them. */
const SOORTEN: Readonly<Record<string, string>> = {
  verschillende_waarden: 'twee waarden voor één cijfer',
  verband: 'volgt niet uit andere cijfers',
  percentage: 'percentage klopt niet',
  percentage_grondslag: 'percentage van een andere grondslag',
  overdracht: 'beginstand is niet de vorige eindstand',
  achterstand_eind: 'eindstand volgt niet uit opgave en realisatie',
  peildatum_buiten_periode: 'peildatum buiten het halfjaar',
  telling: 'aantal in de tekst is niet dat van de tabel',
  trede_onverklaard: 'trede volgt niet uit het kader',
  trede_en_achterstand: 'trede past niet bij de achterstand',
};

function alsKeuze(waarden: readonly string[], alle: string) {
  return [{ waarde: ALLE, label: alle }, ...[...new Set(waarden)].sort().map((waarde) => ({ waarde, label: waarde }))];
}

/** Every conflict between published figures, with both sources. */
export default notebook<Controlegegevens>({
  naam: 'cijfercontrole',
  titel: 'Cijfercontrole: waar gepubliceerde cijfers botsen',
  inleiding: 'Elke plaats waar de bronnen elkaar of zichzelf tegenspreken, met beide bronnen. Geen van de cijfers is overschreven.',
})
  .keuze('gebied', ({ conflicten }) => ({
    label: 'Gebied',
    uitleg: 'Welke bevindingen in de lijst staan.',
    standaard: ALLE,
    opties: alsKeuze(
      conflicten.map(({ gebied }) => gebied),
      'Alle gebieden',
    ),
  }))
  .keuze('ernst', ({ conflicten }) => ({
    label: 'Ernst',
    uitleg: 'Een fout kan niet kloppen; bij let op kan het wel.',
    standaard: ALLE,
    opties: alsKeuze(
      conflicten.map(({ ernst }) => ernst),
      'Alles',
    ),
  }))
  .waarde('gekozen', ['gegevens', 'gebied', 'ernst'], ({ gegevens: { conflicten }, gebied, ernst }) =>
    conflicten.filter((conflict) => (gebied === ALLE || conflict.gebied === gebied) && (ernst === ALLE || conflict.ernst === ernst)),
  )
  .bevinding('aantal', ['gegevens'], ({ gegevens: { conflicten, claims } }) => {
    const fouten = conflicten.filter(({ ernst }) => ernst === 'fout').length;
    return md`Tussen ${claims} gepubliceerde cijfers zijn **${conflicten.length} bevindingen** gedaan: ${fouten} kunnen niet kloppen, ${conflicten.length - fouten} verdienen een blik.`;
  })
  .bevinding('vaakst', ['gegevens'], ({ gegevens: { soorten } }) => {
    const [vaakst, tweede] = soorten;
    if (vaakst === undefined) return md`Er is geen enkele tegenspraak gevonden.`;
    return md`Het vaakst gaat het om: **${SOORTEN[vaakst.soort] ?? vaakst.soort}** (${vaakst.aantal})${tweede === undefined ? md`` : md`, gevolgd door ${SOORTEN[tweede.soort] ?? tweede.soort} (${tweede.aantal})`}.`;
  })
  .bevinding('provinciaal', ['gegevens'], ({ gegevens: { conflicten } }) => {
    const van = conflicten.filter(({ gebied }) => gebied.startsWith('provincie'));
    const halfjaren = [...new Set(van.map(({ periode }) => periode))];
    return md`Daarvan betreffen er ${van.length} de provincie als geheel${van.length === 0 ? md`` : md`, over ${opsomming(halfjaren)}`}. Wie een van die cijfers overneemt, noemt dus de bron erbij.`;
  })
  .tekst(
    'kop',
    [],
    () => md`## De bevindingen

De voorrang van bronnen, van sterk naar zwak: een toezichtbrief, de tabel van het rapport over de periode zelf, de tekst ervan, een latere correctie, een terugblik in een later rapport, een vooruitblik in een eerder rapport, een memo of e-mail.`,
  )
  .tabel('bevindingen', ['gekozen'], ({ gekozen }) =>
    tabelVan(
      {
        titel: 'Tegenspraken tussen gepubliceerde cijfers',
        bron: BRON,
        toelichting: 'Bij late verwerking of een herziening kunnen twee cijfers allebei te goeder trouw zijn.',
      },
      gekozen,
      [
        { kop: 'gebied', soort: 'tekst', cel: ({ gebied }) => gebied },
        { kop: 'periode', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'ernst', soort: 'tekst', cel: ({ ernst }) => ernst },
        { kop: 'soort', soort: 'tekst', cel: ({ soort }) => SOORTEN[soort] ?? soort },
        { kop: 'bevinding', soort: 'tekst', cel: ({ zin }) => zin },
      ],
    ),
  )
  .tekst('kop_bronnen', [], () => md`## Beide bronnen`)
  .tabel('bronnen', ['gekozen'], ({ gekozen }) =>
    tabelVan(
      {
        titel: 'Elke waarde met haar vindplaats',
        bron: BRON,
      },
      gekozen.flatMap(({ gebied, periode, waarden }) => waarden.map((waarde) => ({ gebied, periode, ...waarde }))),
      [
        { kop: 'gebied', soort: 'tekst', cel: ({ gebied }) => gebied },
        { kop: 'periode', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'waarde', soort: 'tekst', cel: ({ waarde }) => waarde },
        { kop: 'vindplaats', soort: 'tekst', cel: ({ bron }) => bron },
      ],
    ),
  )
  .tekst('uitleg', ['gegevens'], ({ gegevens: { soorten } }) =>
    list(soorten.map(({ soort, aantal }) => md`${SOORTEN[soort] ?? soort}: ${aantal}`)),
  );
