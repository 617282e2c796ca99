import { datumInWoorden, isoDatum, parseDatum } from '../core/datum.ts';
import { nidosgrafiek } from '../core/grafieken/index.ts';
import { nidosPrognose, nidosTekort } from '../core/nidos.ts';
import { realisatie } from '../core/opgave.ts';
import { peildatum, periodeOf, shiftPeriode } from '../core/periode.ts';
import { aantal, gemeenten, getal, hoofdletter, procent } from '../core/taal/index.ts';
import type { Nidosgegevens } from './data/nidos-data.ts';
import { bronVan } from './model/bron-van.ts';
import { gebiedskeuze } from './model/keuzes.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { notebooktabelVan } from './model/model-tabel.ts';

/** A shortage in words: `'een tekort van 12'`, `'12 meer dan gevraagd'`. */
function tekortInWoorden(tekort: number): string {
  if (tekort === 0) return 'precies zoveel als gevraagd';
  return tekort > 0 ? `een tekort van ${getal(tekort)}` : `${getal(-tekort)} meer dan gevraagd`;
}

/** A change of a number of places: `'20 plekken erbij'`. */
function plekkenErbij(verschil: number): string {
  if (verschil === 0) return 'geen plekken erbij of eraf';
  return `${aantal(Math.abs(verschil), 'plek', 'plekken')} ${verschil > 0 ? 'erbij' : 'eraf'}`;
}

/** Places for unaccompanied minors: asked, realised, and where that goes. */
export default notebook<Nidosgegevens>({
  naam: 'nidos',
  titel: 'Nidos-plekken: gevraagd en gerealiseerd',
  inleiding:
    'Hoeveel plekken voor alleenstaande minderjarige vreemdelingen er zijn gevraagd en gerealiseerd. Zulke plekken tellen mee voor de taakstelling, maar zijn nooit een criterium voor de trede.',
})
  .keuze('gebied', gebiedskeuze)
  .keuze('dag', ({ gebieden }) => {
    const laatste = gebieden
      .flatMap(({ standen }) => standen.map(({ datum }) => datum))
      .sort((a, b) => a - b)
      .at(-1);
    const dagen = laatste === undefined ? [] : [0, 1, 2, 3].map((n) => peildatum(shiftPeriode(periodeOf(laatste), n - 1), 'eind'));
    return {
      label: 'Vooruitkijken naar',
      uitleg: 'De dag waarvoor het aantal plekken wordt doorgetrokken.',
      standaard: dagen[0] === undefined ? '' : isoDatum(dagen[0]),
      opties: dagen.map((datum) => ({ waarde: isoDatum(datum), label: datumInWoorden(datum) })),
    };
  })
  .waarde(
    'waar',
    ['gegevens', 'gebied'],
    ({ gegevens: { gebieden }, gebied }) =>
      gebieden.find(({ naam }) => naam === gebied) ?? { naam: 'dit gebied', woorden: 'dit gebied', standen: [], boven_opgave: null },
  )
  .waarde('bron', ['waar', 'gegevens'], ({ waar: { standen }, gegevens: { documenten } }) => bronVan(standen, documenten))
  .waarde('compleet', ['waar'], ({ waar: { standen } }) =>
    standen.flatMap(({ datum, nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? [] : [{ datum, nodig, gerealiseerd }])),
  )
  .bevinding('stand', ['waar', 'compleet'], ({ waar, compleet }) => {
    const laatste = compleet.at(-1);
    if (laatste === undefined) return md`Van ${waar.woorden} is geen dag gepubliceerd met zowel de gevraagde als de gerealiseerde plekken.`;
    const { datum, nodig, gerealiseerd } = laatste;
    const deel = realisatie(gerealiseerd, nodig);
    return md`Op ${datumInWoorden(datum)} waren er in ${waar.woorden} **${gerealiseerd}** plekken van de ${nodig} die waren gevraagd${deel === undefined ? '' : ` (${procent(deel)})`}: **${tekortInWoorden(nidosTekort(gerealiseerd, nodig))}**.`;
  })
  .bevinding('beweging', ['compleet'], ({ compleet }) => {
    const [eerste, laatste] = [compleet[0], compleet.at(-1)];
    if (eerste === undefined || laatste === undefined || eerste === laatste)
      return md`Voor een ontwikkeling zijn twee volledig gepubliceerde dagen nodig.`;
    const vraag = laatste.nodig - eerste.nodig;
    const vraagzin = vraag === 0 ? 'de vraag bleef gelijk' : `de vraag ${vraag > 0 ? 'steeg' : 'daalde'} met ${getal(Math.abs(vraag))}`;
    return md`Tussen ${datumInWoorden(eerste.datum)} en ${datumInWoorden(laatste.datum)}: ${plekkenErbij(laatste.gerealiseerd - eerste.gerealiseerd)}, en ${vraagzin}. Eerst ${tekortInWoorden(nidosTekort(eerste.gerealiseerd, eerste.nodig))}, later ${tekortInWoorden(nidosTekort(laatste.gerealiseerd, laatste.nodig))}.`;
  })
  .bevinding('gevraagd', ['waar'], ({ waar: { standen } }) => {
    const laatste = standen.findLast(({ nodig }) => nodig !== null);
    if (laatste?.nodig == null) return md`Hoeveel plekken nodig zijn, is niet gepubliceerd.`;
    return laatste.gerealiseerd === null
      ? md`Voor ${datumInWoorden(laatste.datum)} worden **${laatste.nodig}** plekken gevraagd; hoeveel er dan zijn, is niet gepubliceerd.`
      : md`De laatst gepubliceerde vraag is die van ${datumInWoorden(laatste.datum)}: **${laatste.nodig}** plekken.`;
  })
  .bevinding('boven', ['waar'], ({ waar: { boven_opgave } }) =>
    boven_opgave === null
      ? md`Hoeveel gemeenten meer plekken bieden dan gevraagd, is niet gepubliceerd.`
      : md`**${hoofdletter(gemeenten(boven_opgave.aantal))}** ${boven_opgave.aantal === 1 ? 'bood' : 'boden'} ${boven_opgave.datum === null ? '' : `op ${datumInWoorden(boven_opgave.datum)} `}meer plekken dan gevraagd.`,
  )
  .waarde('vooruit', ['compleet', 'dag'], ({ compleet, dag }) => {
    const datum = parseDatum(dag);
    const laatste = compleet.at(-1);
    if (datum === undefined || laatste === undefined || datum <= laatste.datum) return undefined;
    const verwacht = nidosPrognose(
      compleet.map((stand) => [stand.datum, stand.gerealiseerd]),
      datum,
    );
    return verwacht === undefined ? undefined : { datum, verwacht };
  })
  .tekst('kop', [], () => md`## De cijfers`)
  .grafiek('verloop', ['waar', 'vooruit', 'compleet', 'bron'], ({ waar: { woorden, standen }, vooruit, compleet, bron }) => {
    const [laatste, recentst] = [compleet.at(-1), standen.at(-1)];
    if (recentst === undefined) return md`Er zijn geen plekken gepubliceerd om te tekenen.`;
    return nidosgrafiek({
      gebied: woorden,
      bron,
      peildatum: laatste?.datum ?? recentst.datum,
      ...(laatste === undefined
        ? {}
        : {
            titel: `${hoofdletter(woorden)}, ${datumInWoorden(laatste.datum)}: ${getal(laatste.gerealiseerd)} plekken, ${getal(laatste.nodig)} gevraagd`,
          }),
      nodig: standen.map(({ datum, nodig: plekken }) => ({ datum, plekken })),
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
  .tabel('plekken', ['waar', 'bron'], ({ waar: { woorden, standen }, bron }) =>
    standen.length === 0
      ? md``
      : notebooktabelVan({ titel: `Nidos-plekken in ${woorden}`, bron, toelichting: 'Een streepje: niet gepubliceerd.' }, standen, [
          { kop: 'op', soort: 'tekst', cel: ({ datum }) => datumInWoorden(datum) },
          { kop: 'nodig', soort: 'heel', cel: ({ nodig }) => nodig },
          { kop: 'gerealiseerd', soort: 'heel', cel: ({ gerealiseerd }) => gerealiseerd },
          {
            kop: 'deel gerealiseerd',
            soort: 'procent',
            cel: ({ nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? null : realisatie(gerealiseerd, nodig)),
          },
          {
            kop: 'tekort',
            soort: 'heel',
            cel: ({ nodig, gerealiseerd }) => (nodig === null || gerealiseerd === null ? null : nidosTekort(gerealiseerd, nodig)),
          },
        ]),
  )
  .tekst('verwachting', ['vooruit', 'compleet'], ({ vooruit, compleet }) =>
    vooruit === undefined
      ? md`Doortrekken kan hier niet: dat vraagt twee dagen met gerealiseerde plekken, en een gekozen dag daarna.`
      : md`Wie een rechte lijn trekt door de ${compleet.length} dagen met gerealiseerde plekken, komt op ${datumInWoorden(vooruit.datum)} op ongeveer ${getal(vooruit.verwacht)} plekken. ${compleet.length === 2 ? 'Door twee punten past altijd een lijn: dit' : 'Dit'} is een rekensom, geen voorspelling.`,
  );
