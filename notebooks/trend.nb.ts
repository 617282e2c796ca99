import { ontleding, reeks as reeksgrafiek, trendgrafiek } from '../core/grafieken/index.ts';
import { peildatum, type Periode, periodeNummer, shiftPeriode } from '../core/periode.ts';
import { trendMetMarge, type TrendMetMarge } from '../core/trend-marge.ts';
import { eenStand, getal, metTeken, opsomming, procent } from '../core/taal/index.ts';
import type { Halfjaar } from './data/provinciereeks.ts';
import type { Trendgegevens } from './data/trend-data.ts';
import { notebook } from './model/notebook.ts';
import { type Aandelen, aandelen, somVan, stappen } from './model/model-ontleding.ts';
import { md } from './model/model-format.ts';
import { tabelVan } from './model/model-tabel.ts';

function periodekeuze(reeks: readonly Halfjaar[]) {
  return reeks.map(({ periode }) => ({ waarde: periode, label: periode }));
}

const GEBIED = 'de provincie Utrecht';

/** The day the figures of half-years are of: the begin of the last one, of which the end is not published yet, or its end. */
function standVan(reeks: readonly Halfjaar[]): number {
  const laatste = reeks.at(-1);
  return laatste === undefined
    ? peildatum('2020-1', 'begin')
    : peildatum(laatste.periode, laatste.gerealiseerd === null ? 'begin' : 'eind');
}

/** Which half-years had their taakstelling revised, as the help of a choice. */
function uitlegHerzien(reeks: readonly Halfjaar[]): string {
  const herzien = reeks.flatMap(({ periode, taakstelling, taakstelling_eerst }) =>
    taakstelling === null || taakstelling_eerst === null
      ? []
      : [`van ${periode}: eerst ${getal(taakstelling_eerst)}, later ${getal(taakstelling)}`],
  );
  return herzien.length === 0 ? 'Van geen halfjaar is een herziening gepubliceerd.' : `De taakstelling ${opsomming(herzien)}.`;
}

function helling(reeks: readonly Halfjaar[], waarde: (halfjaar: Halfjaar) => number | null): TrendMetMarge | undefined {
  const eerste = periodeNummer(reeks[0]?.periode ?? '2020-1');
  return trendMetMarge(
    reeks.flatMap((halfjaar) => {
      const punt = waarde(halfjaar);
      return punt === null ? [] : [[periodeNummer(halfjaar.periode) - eerste, punt] as const];
    }),
  );
}

function kengetal(naam: string, lijn: TrendMetMarge | undefined) {
  if (lijn === undefined) return { naam, waarde: 'onbekend', uitleg: 'Minder dan drie halfjaren gepubliceerd in deze perioden.' };
  return {
    naam,
    waarde: `${metTeken(lijn.helling)} per halfjaar`,
    uitleg: `95%-interval ${metTeken(lijn.helling - lijn.marge)} tot ${metTeken(lijn.helling + lijn.marge)}; R² ${getal(lijn.r2, 2)}; ${lijn.waarnemingen} halfjaren.`,
  };
}

/** Shares that differ less are called equal. */
const ONGEVEER_GELIJK = 0.2;

function vooralDoor({ taakstelling, gerealiseerd }: Aandelen): string {
  if (Math.abs(taakstelling - gerealiseerd) < ONGEVEER_GELIJK) return 'ongeveer evenveel door de taakstelling als door de realisatie';
  return taakstelling > gerealiseerd ? 'vooral door de hoogte van de taakstelling' : 'vooral door het aantal gehuisveste personen';
}

/** How taakstelling, realisatie and achterstand of the province developed, and why. */
export default notebook<Trendgegevens>({
  naam: 'trend',
  titel: 'Trend: opgave, realisatie en achterstand',
  inleiding:
    'Hoe de taakstelling, het aantal gehuisveste vergunninghouders en de achterstand van de provincie Utrecht zich ontwikkelden, en wat de achterstand deed groeien.',
})
  .keuze('van', ({ reeks }) => ({
    label: 'Eerste halfjaar',
    uitleg: 'Vanaf hier tellen de trendlijnen en de ontleding.',
    opties: periodekeuze(reeks),
    standaard: reeks[0]?.periode ?? '',
  }))
  .keuze('tot', ({ reeks }) => ({
    label: 'Laatste halfjaar',
    uitleg: 'Tot en met dit halfjaar.',
    opties: periodekeuze(reeks),
    standaard: reeks.at(-1)?.periode ?? '',
  }))
  .keuze('versie', ({ reeks }) => ({
    label: 'Taakstelling die is herzien',
    uitleg: uitlegHerzien(reeks),
    standaard: 'herzien',
    opties: [
      { waarde: 'herzien', label: 'Zoals herzien' },
      { waarde: 'eerst', label: 'Zoals eerst opgelegd' },
    ],
  }))
  .waarde('deel', ['gegevens', 'van', 'tot', 'versie'], ({ gegevens, van, tot, versie }) => {
    const [eerste, laatste] = van <= tot ? [van, tot] : [tot, van];
    return gegevens.reeks
      .filter(({ periode }) => periode >= eerste && periode <= laatste)
      .map((halfjaar) => ({
        ...halfjaar,
        taakstelling: versie === 'eerst' ? (halfjaar.taakstelling_eerst ?? halfjaar.taakstelling) : halfjaar.taakstelling,
      }));
  })
  .waarde('bekend', ['deel'], ({ deel }) => stappen(deel))
  .bevinding('groei', ['bekend'], ({ bekend }) => {
    const [eerste] = bekend;
    const laatste = bekend.at(-1);
    if (eerste === undefined || laatste === undefined)
      return md`In deze perioden is geen halfjaar gepubliceerd waarvan begin- en eindstand bekend zijn: over de groei van de achterstand valt niets te zeggen.`;
    return md`De provincie ging van **${eenStand(eerste.begin, getal)}** aan het begin van ${eerste.periode} naar **${eenStand(laatste.eind, getal)}** aan het eind van ${laatste.periode}: een verandering van ${metTeken(laatste.eind - eerste.begin)} in ${bekend.length} halfjaren.`;
  })
  .bevinding('oorzaak', ['bekend'], ({ bekend }) => {
    if (bekend.length === 0) return md`Wat taakstelling en realisatie bijdroegen, is in deze perioden niet te ontleden.`;
    const [gevraagd, gedaan, correctie] = [somVan(bekend, 'taakstelling'), somVan(bekend, 'gerealiseerd'), somVan(bekend, 'correctie')];
    return md`In die halfjaren vroeg de taakstelling samen **${gevraagd}** personen en werden er **${gedaan}** gehuisvest: een verschil van ${metTeken(gevraagd - gedaan)}. De overige ${metTeken(correctie)} zijn bijstellingen in de gepubliceerde standen, door late verwerking en correcties.`;
  })
  .bevinding('herkomst', ['bekend'], ({ bekend }) => {
    const deel = aandelen(bekend);
    if (deel === undefined)
      return md`Met minder dan drie volledige halfjaren is niet te zeggen of vooral de taakstelling of vooral de realisatie het verschil maakte.`;
    return md`Dat de achterstand in het ene halfjaar harder groeide dan in het andere, kwam **${vooralDoor(deel)}**: de taakstelling verklaart ${procent(deel.taakstelling)} van die verschillen, de realisatie ${procent(deel.gerealiseerd)}.`;
  })
  .bevinding('gehaald', ['bekend'], ({ bekend }) => {
    const gehaald = bekend.filter(({ taakstelling, gerealiseerd }) => gerealiseerd >= taakstelling);
    const namen = gehaald.map(({ periode }) => periode).join(', ');
    return gehaald.length === 0
      ? md`In geen van de ${bekend.length} volledig gepubliceerde halfjaren werd de taakstelling gehaald.`
      : md`In ${gehaald.length} van de ${bekend.length} volledig gepubliceerde halfjaren werd de taakstelling gehaald: ${namen}.`;
  })
  .tekst('kop_reeks', [], () => md`## Wat er gevraagd en gedaan is`)
  .grafiek('reeks', ['gegevens', 'deel', 'versie'], ({ gegevens: { bron }, deel, versie }) =>
    reeksgrafiek({
      gebied: GEBIED,
      bron,
      peildatum: standVan(deel),
      punten: deel.map(({ periode, taakstelling, gerealiseerd, achterstand_eind, taakstelling_eerst }) => ({
        periode,
        taakstelling,
        gerealiseerd,
        achterstand: achterstand_eind,
        ...(taakstelling_eerst === null || versie === 'eerst' ? {} : { eerdere_taakstelling: taakstelling_eerst }),
      })),
    }),
  )
  .tabel('cijfers', ['gegevens', 'deel'], ({ gegevens: { bron }, deel }) =>
    tabelVan(
      {
        titel: 'Provincie Utrecht per halfjaar',
        bron,
        toelichting: 'Personen. Een streepje is een gat: niet gepubliceerd. Een negatieve achterstand is een voorsprong.',
      },
      deel,
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'taakstelling', soort: 'heel', cel: ({ taakstelling }) => taakstelling },
        { kop: 'achterstand begin', soort: 'heel', cel: ({ achterstand_begin }) => achterstand_begin },
        { kop: 'totaalopgave', soort: 'heel', cel: ({ totaalopgave }) => totaalopgave },
        { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
        { kop: 'van taakstelling', soort: 'procent', cel: ({ realisatie_taakstelling }) => realisatie_taakstelling },
        { kop: 'van totaalopgave', soort: 'procent', cel: ({ realisatie_totaalopgave }) => realisatie_totaalopgave },
        { kop: 'achterstand eind', soort: 'heel', cel: ({ achterstand_eind }) => achterstand_eind },
      ],
    ),
  )
  .tekst('gaten', ['deel'], ({ deel }) => {
    const gaten = deel
      .filter(({ taakstelling, gerealiseerd }) => taakstelling === null && gerealiseerd === null)
      .map(({ periode }) => periode);
    return gaten.length === 0
      ? md`Voor elk halfjaar is minstens één van beide gepubliceerd.`
      : md`Over ${gaten.join(' en ')} is niets gepubliceerd. Die halfjaren blijven leeg: er is niets geschat of doorgetrokken.`;
  })
  .tekst('herziening', ['deel', 'versie', 'gegevens'], ({ deel, versie, gegevens: { reeks } }) => {
    const herzien = deel.flatMap(({ periode, taakstelling_eerst: eerst }) => {
      const later = reeks.find((halfjaar) => halfjaar.periode === periode)?.taakstelling;
      return eerst === null || later === null || later === undefined
        ? []
        : [`die van ${periode} was eerst ${getal(eerst)} en werd ${getal(later)}`];
    });
    if (herzien.length === 0) return md`In deze perioden is geen herziene taakstelling gepubliceerd.`;
    const gebruikt = versie === 'eerst' ? 'zoals eerst opgelegd' : 'zoals herzien';
    return md`Een taakstelling kan worden herzien: ${opsomming(herzien)}. Op deze pagina telt de taakstelling ${gebruikt}. Het percentage en de standen zijn zoals gepubliceerd, dus met de herziene taakstelling.`;
  })
  .tekst(
    'kop_helling',
    [],
    () => md`## Hoe snel het verandert

Een rechte lijn door de gepubliceerde halfjaren. Met zo weinig waarnemingen is de marge groot: een interval waar nul in ligt, betekent dat de cijfers geen stijging of daling aantonen.`,
  )
  .statistiek('hellingen', ['deel'], ({ deel }) => ({
    titel: 'Gemiddelde verandering',
    kengetallen: [
      kengetal(
        'Taakstelling',
        helling(deel, ({ taakstelling }) => taakstelling),
      ),
      kengetal(
        'Gerealiseerd',
        helling(deel, ({ gerealiseerd }) => gerealiseerd),
      ),
      kengetal(
        'Achterstand aan het eind',
        helling(deel, ({ achterstand_eind }) => achterstand_eind),
      ),
    ],
    methode:
      'Kleinste kwadraten over de halfjaren die gepubliceerd zijn; gaten houden hun plaats. Interval met de t-verdeling (simple-statistics).',
  }))
  .grafiek('achterstandslijn', ['gegevens', 'deel'], ({ gegevens: { bron }, deel }) => {
    const lijn = helling(deel, ({ achterstand_eind }) => achterstand_eind);
    return trendgrafiek({
      gebied: GEBIED,
      wat: 'achterstand',
      niveau: 0.95,
      bron,
      peildatum: standVan(deel),
      punten: deel.map(({ periode, achterstand_eind }) => ({ periode, waarde: achterstand_eind })),
      lijn:
        lijn === undefined
          ? []
          : deel.map(({ periode }, plaats) => {
              const [midden, marge] = [lijn.begin + lijn.helling * plaats, lijn.margeBij(plaats)];
              return { periode, midden, onder: midden - marge, boven: midden + marge };
            }),
      helling:
        lijn === undefined
          ? { waarde: 0, onder: 0, boven: 0 }
          : { waarde: lijn.helling, onder: lijn.helling - lijn.marge, boven: lijn.helling + lijn.marge },
    });
  })
  .tekst(
    'kop_ontleding',
    [],
    () => md`## Waardoor de achterstand veranderde

Elk halfjaar komt de taakstelling bij de achterstand en gaat de realisatie eraf. Wat dan nog verschilt van de gepubliceerde stand aan het begin van het volgende halfjaar, is een bijstelling.`,
  )
  .grafiek('waterval', ['gegevens', 'bekend', 'deel'], ({ gegevens: { bron }, bekend, deel }) =>
    ontleding({
      bron,
      peildatum: standVan(deel),
      titel: 'Waardoor de achterstand veranderde',
      ondertitel: `Provincie Utrecht, ${bekend[0]?.periode ?? 'geen volledig halfjaar'} tot en met ${bekend.at(-1)?.periode ?? ''}, personen`,
      begin: { naam: 'achterstand aan het begin', waarde: bekend[0]?.begin ?? 0 },
      stappen: [
        { naam: 'taakstelling', verandering: somVan(bekend, 'taakstelling') },
        { naam: 'gerealiseerd', verandering: -somVan(bekend, 'gerealiseerd') },
        { naam: 'bijstellingen', verandering: somVan(bekend, 'correctie') },
      ],
      eindnaam: 'achterstand aan het eind',
    }),
  )
  .tabel('ontleding', ['gegevens', 'bekend'], ({ gegevens: { bron }, bekend }) =>
    tabelVan(
      {
        titel: 'Van begin- naar eindstand, per halfjaar',
        bron,
        toelichting: 'Begin + taakstelling − gerealiseerd + bijstelling = eind: de stand waarmee het volgende halfjaar begint.',
      },
      bekend,
      [
        { kop: 'halfjaar', soort: 'periode', cel: ({ periode }) => periode },
        { kop: 'begin', soort: 'heel', cel: ({ begin }) => begin },
        { kop: 'taakstelling', soort: 'verschil', cel: ({ taakstelling }) => taakstelling },
        { kop: 'gerealiseerd', soort: 'verschil', cel: ({ gerealiseerd }) => -gerealiseerd },
        { kop: 'bijstelling', soort: 'verschil', cel: ({ correctie }) => correctie },
        { kop: 'eind', soort: 'heel', cel: ({ eind }) => eind },
      ],
    ),
  )
  .statistiek('aandelen', ['bekend'], ({ bekend }) => {
    const deel = aandelen(bekend);
    const uitleg = 'Deel van de verschillen in groei tussen de halfjaren.';
    return {
      titel: 'Wat de verschillen tussen halfjaren verklaart',
      kengetallen:
        deel === undefined
          ? [{ naam: 'Aandelen', waarde: 'onbekend', uitleg: 'Minder dan drie volledige halfjaren in deze perioden.' }]
          : [
              { naam: 'Taakstelling', waarde: procent(deel.taakstelling), uitleg },
              { naam: 'Realisatie', waarde: procent(deel.gerealiseerd), uitleg },
            ],
      methode: `Covariantie van elk met de groei (taakstelling − gerealiseerd), gedeeld door de variantie van de groei; samen 100%. Over ${getal(bekend.length)} halfjaren: een aanwijzing, geen bewijs.`,
    };
  })
  .tekst('volgende', ['deel'], ({ deel }) => {
    const laatste = deel.at(-1);
    if (laatste === undefined || laatste.totaalopgave === null || laatste.gerealiseerd !== null)
      return md`Wat dit voor een volgend halfjaar kan betekenen, staat in de [prognose](./prognose.html).`;
    const hierna: Periode = shiftPeriode(laatste.periode, 1);
    return md`De totaalopgave van ${laatste.periode} is **${laatste.totaalopgave}**; de realisatie is nog niet gepubliceerd. Wat nodig is om vóór ${hierna} bij te zijn, staat in de [prognose](./prognose.html).`;
  });
