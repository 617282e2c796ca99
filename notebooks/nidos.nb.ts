import { datumInWoorden, isoDatum, parseDatum } from '../core/datum.ts';
import { nidosgrafiek } from '../core/grafieken/index.ts';
import { nidosPrognose, nidosTekort } from '../core/nidos.ts';
import { realisatie } from '../core/opgave.ts';
import { peildatum, periodeOf, shiftPeriode } from '../core/periode.ts';
import { getal, procent } from '../core/taal/index.ts';
import type { Nidosgegevens } from './data/nidos-data.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { tabelVan } from './model/model-tabel.ts';

/** Places for unaccompanied minors: asked, realised, and where that goes. */
export default notebook<Nidosgegevens>({
  naam: 'nidos',
  titel: 'Nidos-plekken: gevraagd en gerealiseerd',
  inleiding:
    'Hoeveel plekken voor alleenstaande minderjarige vreemdelingen er zijn gevraagd en gerealiseerd. Zulke plekken tellen mee voor de taakstelling, maar zijn nooit een criterium voor de trede.',
})
  .keuze('dag', ({ standen }) => {
    const laatste = standen.at(-1)?.datum;
    const eerste =
      laatste === undefined
        ? []
        : [0, 1, 2, 3].map((n) => (n === 0 ? laatste : peildatum(shiftPeriode(periodeOf(laatste), n - 1), 'eind')));
    return {
      label: 'Vooruitkijken naar',
      uitleg: 'De dag waarvoor het aantal plekken wordt doorgetrokken.',
      standaard: eerste[0] === undefined ? '' : isoDatum(eerste[0]),
      opties: eerste.map((datum) => ({ waarde: isoDatum(datum), label: datumInWoorden(datum) })),
    };
  })
  .schuif('gevraagd', ({ standen }) => ({
    label: 'Plekken nodig op die dag',
    uitleg: 'Begint bij de laatst gevraagde; de vraag is eerder bijgesteld.',
    minimum: 0,
    maximum: 600,
    stap: 1,
    eenheid: 'plekken',
    standaard: standen.findLast(({ nodig }) => nodig !== null)?.nodig ?? 0,
  }))
  .waarde('compleet', ['gegevens'], ({ gegevens: { standen } }) =>
    standen.flatMap(({ datum, nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? [] : [{ datum, nodig, gerealiseerd }])),
  )
  .bevinding('stand', ['compleet'], ({ compleet }) => {
    const laatste = compleet.at(-1);
    if (laatste === undefined) return md`Er is geen dag waarvan zowel de gevraagde als de gerealiseerde plekken zijn gepubliceerd.`;
    const { datum, nodig, gerealiseerd } = laatste;
    return md`Op ${datumInWoorden(datum)} waren er **${gerealiseerd}** van de ${nodig} gevraagde plekken (${procent(realisatie(gerealiseerd, nodig) ?? 0)}): een tekort van **${nidosTekort(gerealiseerd, nodig)}**.`;
  })
  .bevinding('beweging', ['compleet'], ({ compleet }) => {
    const [eerste, laatste] = [compleet[0], compleet.at(-1)];
    if (eerste === undefined || laatste === undefined || eerste === laatste)
      return md`Voor een ontwikkeling zijn twee volledig gepubliceerde dagen nodig.`;
    return md`Tussen ${datumInWoorden(eerste.datum)} en ${datumInWoorden(laatste.datum)} kwamen er ${laatste.gerealiseerd - eerste.gerealiseerd} plekken bij, terwijl de vraag met ${laatste.nodig - eerste.nodig} veranderde: het tekort ging van ${nidosTekort(eerste.gerealiseerd, eerste.nodig)} naar ${nidosTekort(laatste.gerealiseerd, laatste.nodig)}.`;
  })
  .waarde('vooruit', ['compleet', 'dag'], ({ compleet, dag }) => {
    const datum = parseDatum(dag);
    const verwacht =
      datum === undefined
        ? undefined
        : nidosPrognose(
            compleet.map((stand) => [stand.datum, stand.gerealiseerd]),
            datum,
          );
    return datum === undefined || verwacht === undefined ? undefined : { datum, verwacht };
  })
  .bevinding('verwachting', ['vooruit', 'gevraagd', 'compleet'], ({ vooruit, gevraagd, compleet }) => {
    if (vooruit === undefined) return md`Een verwachting vraagt minstens twee dagen met gerealiseerde plekken.`;
    const tekort = nidosTekort(Math.round(vooruit.verwacht), gevraagd);
    return md`Gaat het zo door, dan zijn er op ${datumInWoorden(vooruit.datum)} ongeveer **${getal(vooruit.verwacht)}** plekken: ${tekort > 0 ? `${getal(tekort)} te weinig` : `${getal(-tekort)} meer dan gevraagd`} bij een vraag van ${gevraagd}. Dit is een rechte lijn door ${compleet.length} waarnemingen, dus niet meer dan een indicatie.`;
  })
  .bevinding('boven', ['gegevens'], ({ gegevens: { boven_opgave } }) =>
    boven_opgave === null
      ? md`Hoeveel gemeenten meer plekken bieden dan gevraagd, is niet gepubliceerd.`
      : md`**${boven_opgave.aantal}** gemeenten boden ${boven_opgave.datum === null ? '' : `op ${datumInWoorden(boven_opgave.datum)} `}meer plekken dan van hen gevraagd werd.`,
  )
  .tekst('kop', [], () => md`## De cijfers`)
  .grafiek('verloop', ['gegevens', 'vooruit', 'gevraagd', 'compleet'], ({ gegevens: { standen, bron }, vooruit, gevraagd, compleet }) => {
    const laatste = compleet.at(-1);
    const nodig = standen
      .filter((een) => vooruit === undefined || een.datum < vooruit.datum)
      .map(({ datum, nodig: plekken }) => ({ datum, plekken }));
    return nidosgrafiek({
      gebied: 'de provincie Utrecht',
      bron,
      peildatum: laatste?.datum ?? standen.at(-1)?.datum ?? peildatum('2024-1', 'eind'),
      nodig: vooruit === undefined ? nodig : [...nodig, { datum: vooruit.datum, plekken: gevraagd }],
      gerealiseerd: standen.flatMap(({ datum, gerealiseerd: plekken }) => (plekken === null ? [] : [{ datum, plekken }])),
      prognose:
        vooruit === undefined || laatste === undefined
          ? []
          : [
              { datum: laatste.datum, plekken: laatste.gerealiseerd },
              { datum: vooruit.datum, plekken: vooruit.verwacht },
            ],
    });
  })
  .tabel('plekken', ['gegevens'], ({ gegevens: { standen, bron } }) =>
    tabelVan(
      {
        titel: 'Nidos-plekken in de provincie',
        bron,
        toelichting: 'Een streepje: niet gepubliceerd.',
      },
      standen,
      [
        { kop: 'op', soort: 'tekst', cel: ({ datum }) => datumInWoorden(datum) },
        { kop: 'nodig', soort: 'heel', cel: ({ nodig }) => nodig },
        { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
        {
          kop: 'gerealiseerd',
          soort: 'procent',
          cel: ({ nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? null : realisatie(gerealiseerd, nodig)),
        },
        {
          kop: 'tekort',
          soort: 'heel',
          cel: ({ nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? null : nidosTekort(gerealiseerd, nodig)),
        },
      ],
    ),
  );
