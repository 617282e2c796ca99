import { type Kader, kadersVan, standVan, uitslagVan } from '../core/kader/index.ts';
import { isTrede, type Trede, TREDEN, tredenaam } from '../core/trede.ts';
import type { Feiten } from '../core/feiten/index.ts';
import { overgangen as overgangengrafiek, tellingen as tellingengrafiek, tredenkaart } from '../core/grafieken/index.ts';
import { comparePeriode, parsePeriode, peildatum, type Periode, shiftPeriode } from '../core/periode.ts';
import { eenStand, gemeenten, getal, opsomming } from '../core/taal/index.ts';
import type { Tredegeval, Tredengegevens } from './data/treden-data.ts';
import { bronVan } from './model/bron-van.ts';
import { gebiedskeuze } from './model/keuzes.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { type Kolomvan, notebooktabelVan } from './model/model-tabel.ts';
import { overgangenVan, tredeIn } from './model/model-treden.ts';

const GEEN = md``;
/** From this trede on the supervision is active. */
const ACTIEF: Trede = 3;

/** The frameworks of the province of Utrecht, that of 2021 and that of 2024. */
const [KADER_2021, KADER_2024] = kadersVan('Utrecht') as [Kader, Kader];

/** The trede a framework gives with what else is possible, as a reader sees them: `3`, `2 (ook mogelijk: 3)`, `2 of 3`. */
function onder(kader: Kader, feiten: Feiten): string {
  const uitslag = uitslagVan(kader, feiten);
  const mogelijk = uitslag.mogelijke_treden;
  if (!('trede' in uitslag)) return mogelijk.length === 0 ? 'geen trede' : opsomming(mogelijk, ' of ');
  const anders = mogelijk.filter((trede) => trede !== uitslag.trede);
  const besluit = uitslag.status === 'besluit' ? ', besluit van GS nodig' : '';
  return `${uitslag.trede}${anders.length === 0 ? '' : ` (ook mogelijk: ${opsomming(anders, ' of ')})`}${besluit}`;
}

/** Whether both frameworks give the same trede. */
function gelijkOnderBeide({ feiten }: Tredegeval): boolean {
  const [oud, nieuw] = [uitslagVan(KADER_2021, feiten), uitslagVan(KADER_2024, feiten)];
  return 'trede' in oud && 'trede' in nieuw ? oud.trede === nieuw.trede : !('trede' in oud) && !('trede' in nieuw);
}

/** Where the municipalities stand on the ladder, who moved, and what the change of framework did. */
export default notebook<Tredengegevens>({
  naam: 'treden',
  titel: 'Treden: de gemeenten op de interventieladder',
  inleiding: 'Waar de gemeenten staan en wie steeg of daalde; van de provincie Utrecht ook wat twee beleidskaders zouden geven.',
  treden: true,
})
  .keuze('gebied', gebiedskeuze)
  .keuze('naar', ({ gebieden }) => {
    const perioden = [
      ...new Set(gebieden.flatMap(({ perioden: eigen }) => eigen.filter((periode) => eigen.includes(shiftPeriode(periode, -1))))),
    ].sort(comparePeriode);
    return {
      label: 'Overgang naar',
      uitleg: 'Vergeleken met het halfjaar ervoor.',
      standaard: perioden.at(-1) ?? '',
      opties: perioden.map((periode) => ({ waarde: periode, label: `${shiftPeriode(periode, -1)} naar ${periode}` })),
    };
  })
  .schuif('taakstelling', () => ({
    label: 'Taakstelling',
    uitleg: 'Van een verzonnen gemeente in de provincie Utrecht, voor de vergelijking van de kaders onderaan.',
    minimum: 1,
    maximum: 300,
    stap: 1,
    standaard: 20,
    eenheid: 'personen',
  }))
  .schuif('achterstand', () => ({
    label: 'Achterstand aan het begin',
    uitleg: 'Negatief is een voorsprong.',
    minimum: -50,
    maximum: 300,
    stap: 1,
    standaard: 5,
    eenheid: 'personen',
  }))
  .schuif('gerealiseerd', () => ({
    label: 'Gerealiseerd',
    uitleg: 'Gehuisvest in het halfjaar.',
    minimum: 0,
    maximum: 300,
    stap: 1,
    standaard: 18,
    eenheid: 'personen',
  }))
  .keuze('vorige', () => ({
    label: 'Vorige trede',
    uitleg: 'De trede waarop de gemeente stond.',
    standaard: '2',
    opties: TREDEN.map((trede) => ({ waarde: String(trede), label: `${trede} ${tredenaam(trede)}` })),
  }))
  .waarde(
    'waar',
    ['gegevens', 'gebied'],
    ({ gegevens: { gebieden }, gebied }) =>
      gebieden.find(({ naam }) => naam === gebied) ?? {
        naam: '',
        woorden: 'dit gebied',
        plaatsingen: [],
        perioden: [],
        tellingen: [],
        gevallen: [],
        standen: [],
      },
  )
  .waarde('zichtbaar', ['waar'], ({ waar: { plaatsingen, perioden } }) => plaatsingen.filter(({ periode }) => perioden.includes(periode)))
  .waarde('bron', ['gegevens', 'zichtbaar'], ({ gegevens: { documenten }, zichtbaar }) => bronVan(zichtbaar, documenten))
  .waarde('laatste', ['waar', 'zichtbaar'], ({ waar: { perioden }, zichtbaar }) =>
    zichtbaar.filter(({ periode }) => periode === perioden.at(-1)),
  )
  .waarde('overgang', ['waar', 'naar'], ({ waar: { plaatsingen, perioden }, naar }) => {
    const periode = parsePeriode(naar);
    if (periode === undefined || !perioden.includes(periode) || !perioden.includes(shiftPeriode(periode, -1))) return undefined;
    const bekend = overgangenVan(plaatsingen, periode);
    const van = shiftPeriode(periode, -1);
    const genoemd = new Set(plaatsingen.flatMap((een) => (een.periode === periode || een.periode === van ? [een.gemeente] : [])));
    return { periode, van, bekend, onbekend: genoemd.size - bekend.length };
  })
  .bevinding('verdeling', ['waar', 'laatste'], ({ waar, laatste }) => {
    const periode = laatste[0]?.periode;
    if (periode === undefined)
      return md`Van ${waar.woorden} is geen halfjaar gepubliceerd met de treden van ten minste driekwart van de gemeenten.`;
    const delen = TREDEN.flatMap((trede) => {
      const aantal = laatste.filter((plaatsing) => plaatsing.trede === trede).length;
      return aantal === 0 ? [] : [`${aantal} op trede ${trede}`];
    });
    return md`Van de ${gemeenten(laatste.length)} met een gepubliceerde trede over ${periode} in ${waar.woorden}: **${opsomming(delen)}**.`;
  })
  .bevinding('bewegingen', ['overgang', 'naar'], ({ overgang, naar }) => {
    if (overgang === undefined)
      return naar === ''
        ? md`Er zijn geen twee opeenvolgende halfjaren met gepubliceerde treden om te vergelijken.`
        : md`Van dit gebied zijn de treden van ${naar} of van het halfjaar ervoor niet gepubliceerd: wie steeg of daalde is niet te zeggen.`;
    const tel = (richting: string) => overgang.bekend.filter((een) => een.richting === richting).length;
    const rest = overgang.onbekend === 0 ? '' : ` Van ${gemeenten(overgang.onbekend)} is maar één van beide treden gepubliceerd.`;
    return md`Van ${overgang.van} naar ${overgang.periode}: **${gemeenten(tel('omhoog'))}** omhoog, **${tel('omlaag')}** omlaag en ${tel('gelijk')} gelijk.${rest}`;
  })
  .bevinding('hoogst', ['waar'], ({ waar: { plaatsingen, perioden, tellingen, standen } }) => {
    const geteld = [...new Set(tellingen.map(({ periode }) => periode))].filter((periode) => !perioden.includes(periode));
    const alle = [...perioden, ...geteld].sort(comparePeriode);
    if (alle.length === 0) return md`Hoeveel gemeenten op trede ${ACTIEF} of hoger staan, is niet gepubliceerd.`;
    const aantal = (periode: Periode) =>
      perioden.includes(periode)
        ? plaatsingen.filter((een) => een.periode === periode && een.trede >= ACTIEF).length
        : tellingen.reduce((som, een) => som + (een.periode === periode && een.trede >= ACTIEF ? een.aantal : 0), 0);
    const reeks = opsomming(alle.map((periode) => `${aantal(periode)} in ${periode}`));
    const [eerste, laatste] = [alle[0] as Periode, alle.at(-1) as Periode];
    const stand = (periode: Periode) => standen.find((een) => een.periode === periode)?.stand;
    const [toen, nu] = [stand(eerste), stand(laatste)];
    const achterstand =
      eerste === laatste || toen === undefined || nu === undefined
        ? ''
        : ` De provincie ging in dezelfde tijd van ${eenStand(toen, getal)} (eind ${eerste}) naar ${eenStand(nu, getal)} (eind ${laatste}).`;
    return md`Gemeenten op trede ${ACTIEF} of hoger: **${reeks}**.${achterstand}`;
  })
  .bevinding('tekort', ['laatste'], ({ laatste }) => {
    const periode = laatste[0]?.periode;
    if (periode === undefined) return md`Of er koppelingstekorten meetelden, is niet gepubliceerd.`;
    const met = laatste.filter(({ beoordeling_op }) => beoordeling_op === 'koppelingstekort').map(({ gemeente }) => gemeente);
    const onbekend = laatste.filter(({ beoordeling_op }) => beoordeling_op === null).length;
    const rest =
      onbekend === 0 || onbekend === laatste.length ? '' : ` Van ${gemeenten(onbekend)} is niet vermeld waarop de beoordeling berust.`;
    if (met.length > 0)
      return md`Over ${periode} is bij ${gemeenten(met.length)} vermeld dat een koppelingstekort meetelde: ${opsomming(met)}.${rest}`;
    return onbekend === laatste.length
      ? md`Over ${periode} is van geen gemeente vermeld waarop de beoordeling berust: of een koppelingstekort meetelde, is niet bekend.`
      : md`Over ${periode} is bij geen gemeente vermeld dat een koppelingstekort meetelde.${rest}`;
  })
  .bevinding('kaderverschil', ['waar'], ({ waar: { naam, gevallen } }) => {
    if (naam !== 'Utrecht' || gevallen.length === 0)
      return md`Een vergelijking van beleidskaders is hier niet te maken: daarvoor zijn cijfers van gemeenten in de provincie Utrecht nodig.`;
    const anders = gevallen.filter((geval) => !gelijkOnderBeide(geval)).length;
    const uitkomst = anders === 0 ? 'geen enkel' : String(anders);
    return md`Bij **${uitkomst}** van de ${gevallen.length} Utrechtse gevallen waarvan alle cijfers openbaar zijn, geven de kaders van 2021 en 2024 een verschillende trede.`;
  })
  .tekst('kop_kaart', [], () => md`## De treden per gemeente`)
  .grafiek('tredenkaart', ['waar', 'zichtbaar', 'laatste', 'bron'], ({ waar: { plaatsingen, perioden }, zichtbaar, laatste, bron }) => {
    const periode = perioden.at(-1);
    if (periode === undefined) return md`Er zijn geen treden om te tekenen.`;
    const actief = laatste.filter(({ trede }) => trede >= ACTIEF).length;
    return tredenkaart({
      bron,
      peildatum: peildatum(periode, 'eind'),
      titel: `${periode}: ${actief} van ${gemeenten(laatste.length)} op trede ${ACTIEF} of hoger`,
      standen: [...new Set(zichtbaar.map(({ gemeente }) => gemeente))].flatMap((gemeente) =>
        perioden.map((een) => ({ gemeente, periode: een, trede: tredeIn(plaatsingen, gemeente, een) ?? null })),
      ),
    });
  })
  .tabel('kaart', ['waar', 'zichtbaar', 'bron'], ({ waar: { plaatsingen, perioden }, zichtbaar, bron }) => {
    const anders = zichtbaar
      .filter(({ ook_genoemd }) => ook_genoemd.length > 0)
      .map(({ gemeente, periode, ook_genoemd }) => `${gemeente} ${periode} (ook ${opsomming(ook_genoemd)})`);
    const namen = [...new Set(zichtbaar.map(({ gemeente }) => gemeente))];
    if (namen.length === 0) return GEEN;
    return notebooktabelVan(
      {
        titel: 'Trede per gemeente en halfjaar',
        bron,
        ...(anders.length === 0
          ? {}
          : {
              toelichting: `Ook een andere trede is gepubliceerd van ${opsomming(anders)}; hier staat die van de sterkste bron. Zie de cijfercontrole.`,
            }),
      },
      namen,
      [
        { kop: 'gemeente', soort: 'tekst', cel: (gemeente: string) => gemeente },
        ...perioden.map(
          (periode): Kolomvan<string> => ({ kop: periode, soort: 'trede', cel: (gemeente) => tredeIn(plaatsingen, gemeente, periode) }),
        ),
      ],
    );
  })
  .grafiek('tellingen', ['waar', 'zichtbaar', 'bron'], ({ waar: { perioden }, zichtbaar, bron }) => {
    const [eerste, laatste] = [perioden[0], perioden.at(-1)];
    if (eerste === undefined || laatste === undefined) return GEEN;
    const actief = (periode: Periode) => zichtbaar.filter((een) => een.periode === periode && een.trede >= ACTIEF).length;
    return tellingengrafiek({
      bron,
      peildatum: peildatum(laatste, 'eind'),
      titel:
        eerste === laatste
          ? `Op trede ${ACTIEF} of hoger: ${actief(laatste)} in ${laatste}`
          : `Op trede ${ACTIEF} of hoger: ${actief(eerste)} in ${eerste}, ${actief(laatste)} in ${laatste}`,
      tellingen: perioden.map((periode) => ({
        periode,
        aantallen: TREDEN.map((trede) => zichtbaar.filter((een) => een.periode === periode && een.trede === trede).length),
      })),
    });
  })
  .tabel('verloop', ['waar', 'zichtbaar', 'gegevens'], ({ waar: { perioden, tellingen }, zichtbaar, gegevens: { documenten } }) => {
    const geteld = tellingen.filter(({ periode }) => !perioden.includes(periode));
    const alle = [...new Set([...perioden, ...geteld.map(({ periode }) => periode)])].sort(comparePeriode);
    if (alle.length === 0) return GEEN;
    const hoogste = Math.max(...zichtbaar.map(({ trede }) => trede), ...geteld.map(({ trede }) => trede));
    return notebooktabelVan(
      {
        titel: 'Aantal gemeenten op elke trede',
        bron: bronVan([...zichtbaar, ...geteld], documenten),
        toelichting:
          geteld.length === 0
            ? 'Geteld uit de gepubliceerde treden.'
            : `Geteld uit de gepubliceerde treden; van ${opsomming([...new Set(geteld.map(({ periode }) => periode))])} staat hier het aantal dat het rapport noemt.`,
      },
      alle,
      [
        { kop: 'halfjaar', soort: 'periode', cel: (periode) => periode },
        ...TREDEN.filter((trede) => trede <= hoogste).map((trede) => ({
          kop: `trede ${trede}`,
          soort: 'heel' as const,
          cel: (periode: Periode) =>
            perioden.includes(periode)
              ? zichtbaar.filter((een) => een.periode === periode && een.trede === trede).length
              : geteld.find((een) => een.periode === periode && een.trede === trede)?.aantal,
        })),
      ],
    );
  })
  .tekst('kop_overgang', ['overgang'], ({ overgang }) => {
    if (overgang === undefined) return GEEN;
    const namen = (richting: string) =>
      opsomming(overgang.bekend.filter((een) => een.richting === richting).map(({ gemeente }) => gemeente)) || 'geen';
    return md`## Wie bewoog van ${overgang.van} naar ${overgang.periode}

**Omhoog:** ${namen('omhoog')}.

**Omlaag:** ${namen('omlaag')}.`;
  })
  .waarde('bron_overgang', ['overgang', 'zichtbaar', 'gegevens'], ({ overgang, zichtbaar, gegevens: { documenten } }) =>
    bronVan(
      zichtbaar.filter(({ periode }) => periode === overgang?.periode || periode === overgang?.van),
      documenten,
    ),
  )
  .grafiek('overgangen_beeld', ['overgang', 'bron_overgang'], ({ overgang, bron_overgang: bron }) =>
    overgang === undefined
      ? GEEN
      : overgangengrafiek({
          bron,
          peildatum: peildatum(overgang.periode, 'eind'),
          van: overgang.van,
          naar: overgang.periode,
          overgangen: overgang.bekend.map(({ van, tot }) => ({ van, naar: tot })),
        }),
  )
  .tabel('matrix', ['overgang', 'bron_overgang'], ({ overgang, bron_overgang: bron }) => {
    if (overgang === undefined || overgang.bekend.length === 0) return GEEN;
    const voorkomend = TREDEN.filter((trede) => overgang.bekend.some(({ van, tot }) => van === trede || tot === trede));
    return notebooktabelVan(
      {
        titel: `Van ${overgang.van} naar ${overgang.periode}, aantal gemeenten`,
        bron,
        toelichting: 'Elke rij is de trede van het halfjaar ervoor, elke kolom die van daarna.',
      },
      voorkomend,
      [
        { kop: 'van', soort: 'tekst', cel: (trede: Trede) => `trede ${trede}` },
        ...voorkomend.map(
          (tot): Kolomvan<Trede> => ({
            kop: `naar ${tot}`,
            soort: 'heel',
            cel: (van) => overgang.bekend.filter((een) => een.van === van && een.tot === tot).length,
          }),
        ),
      ],
    );
  })
  .tekst('kop_kader', ['waar'], ({ waar: { naam } }) =>
    naam !== 'Utrecht'
      ? GEEN
      : md`## Wat twee kaders van de provincie Utrecht geven

Tot en met 2023-2 telde vooral of de achterstand ten minste even groot was als de taakstelling. Vanaf 2024-1 gaat een gemeente een trede omhoog zodra haar achterstand groeit, hoe klein die ook is. Van de meeste gemeenten zijn geen eigen cijfers gepubliceerd; van de gevallen hieronder wel.`,
  )
  .tabel('kaders', ['waar', 'gegevens'], ({ waar: { naam, gevallen }, gegevens: { documenten } }) =>
    naam !== 'Utrecht' || gevallen.length === 0
      ? GEEN
      : notebooktabelVan(
          {
            titel: 'Hetzelfde geval onder beide kaders',
            bron: bronVan(gevallen, documenten),
            toelichting:
              'Rekenkundige inschaling met de nagekomen personen en de vorige trede van toen. Beide kaders zijn op elk geval toegepast, ook buiten hun eigen perioden.',
          },
          gevallen,
          [
            { kop: 'gemeente', soort: 'tekst', cel: ({ gemeente }) => gemeente },
            { kop: 'halfjaar', soort: 'periode', cel: ({ feiten }) => feiten.periode },
            { kop: 'taakstelling', soort: 'heel', cel: ({ feiten }) => feiten.taakstelling },
            { kop: 'achterstand begin', soort: 'heel', cel: ({ feiten }) => feiten.achterstand_begin },
            { kop: 'achterstand beoordeeld', soort: 'heel', cel: ({ feiten }) => standVan(feiten).achterstand_beoordeeld },
            { kop: 'kader 2021', soort: 'tekst', cel: ({ feiten }) => onder(KADER_2021, feiten) },
            { kop: 'kader 2024', soort: 'tekst', cel: ({ feiten }) => onder(KADER_2024, feiten) },
            { kop: 'gepubliceerd', soort: 'trede', cel: ({ trede }) => trede },
          ],
        ),
  )
  .waarde(
    'eigen',
    ['taakstelling', 'achterstand', 'gerealiseerd', 'vorige'],
    ({ taakstelling, achterstand, gerealiseerd, vorige }): Feiten => {
      const trede = Number(vorige);
      return {
        periode: '2024-1',
        taakstelling,
        achterstand_begin: achterstand,
        gerealiseerd,
        ...(isTrede(trede) ? { vorige_trede: trede } : {}),
      };
    },
  )
  .tekst('vergelijking', ['eigen', 'waar'], ({ eigen, waar: { naam } }) => {
    if (naam !== 'Utrecht') return GEEN;
    const { achterstand_beoordeeld: nu, achterstand_vergeleken: toen } = standVan(eigen);
    return md`### Zelf een geval proberen

Met de keuzes bovenaan begint de verzonnen gemeente met ${eenStand(toen, getal)} en eindigt zij met **${eenStand(nu, getal)}**. Het kader van 2021 geeft dan trede **${onder(KADER_2021, eigen)}**, dat van 2024 trede **${onder(KADER_2024, eigen)}**.`;
  });
