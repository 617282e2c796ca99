import { correctiedatumVan, kaderOf } from '../beoordeling/index.ts';
import { datumInWoorden } from '../datum.ts';
import { peildatum } from '../periode.ts';
import { TREDEN } from '../trede.ts';
import { GAT, getal, procent, standInWoorden, tempotekst } from '../taal/index.ts';
import { type Blokveld, cijferblok } from './cijferblok.ts';
import { alinea, type Blok, type Deel, type Document, type Documenttabel, opsommingVan, tabelblok } from './document.ts';
import { beoordeeldHalfjaar, besprokenHalfjaar, type Dossier, type Dossierhalfjaar } from './dossier.ts';
import { gesprekspunten } from './gesprekspunten.ts';
import { INSCHALINGSZIN } from './documenten-texts.ts';
import { NIVEAU, type Eindverwachting, type Documentvooruitzicht } from './vooruitzicht.ts';
import { taakstellingzin, tekortzin, tredezin, vastgesteldzin, zekerheidzin } from './zinnen.ts';

/**
 * The annotatie for a meeting with a municipality: one page for the gedeputeerde with the history of treden, the figures so far, the
 * forecast and points to ask. Internal. `undefined` where the table has no figures of a half-year that has begun.
 */
export function annotatieVan(dossier: Dossier): Document | undefined {
  const halfjaar = besprokenHalfjaar(dossier);
  if (halfjaar === undefined) return undefined;
  return {
    titel: `Annotatie overleg vergunninghouders, gemeente ${dossier.gemeente}`,
    naam: dossier.gemeente,
    cijfers_van: halfjaar.cijfers_van,
    intern: true,
    compact: true,
    inleiding: [],
    delen: [
      { plaats: 'geschiedenis' as const, kop: 'Geschiedenis', blokken: geschiedenis(dossier) },
      { plaats: 'cijfers' as const, kop: `Cijfers ${halfjaar.feiten.periode}`, blokken: [tabelblok(cijfertabel(halfjaar))] },
      prognose(halfjaar),
      { plaats: 'notities' as const, kop: 'Notities', blokken: halfjaar.notities === '' ? [] : [alinea(halfjaar.notities)] },
      { plaats: 'vragen' as const, kop: 'Vragen voor het gesprek', blokken: vragen(dossier) },
    ].filter(({ blokken }) => blokken.length > 0),
  };
}

function geschiedenis(dossier: Dossier): readonly Blok[] {
  const beoordeeld = beoordeeldHalfjaar(dossier);
  return [
    ...(dossier.geschiedenis.length === 0 ? [] : [tabelblok(historietabel(dossier.geschiedenis))]),
    ...(beoordeeld === undefined
      ? []
      : [
          alinea(
            [
              taakstellingzin(beoordeeld, 'de gemeente'),
              tredezin(beoordeeld),
              zekerheidzin(beoordeeld),
              ...tekortzin(beoordeeld),
              ...(beoordeeld.vastgesteld === undefined ? [INSCHALINGSZIN] : vastgesteldzin(beoordeeld)),
            ].join(' '),
          ),
        ]),
  ];
}

function historietabel(treden: Dossier['geschiedenis']): Documenttabel {
  const uitTabel = (['vastgesteld', 'berekend'] as const).flatMap((soort) => {
    const perioden = treden.filter(({ herkomst }) => herkomst === soort).map(({ periode }) => periode);
    return perioden.length === 0 ? [] : [`; ${soort} volgens de tabel: ${perioden.join(', ')}`];
  });
  return {
    titel: 'Trede per halfjaar',
    kolommen: [{ kop: 'Halfjaar', soort: 'tekst' }, ...treden.map(({ periode }) => ({ kop: periode, soort: 'trede' as const }))],
    rijen: [['Trede', ...treden.map(({ trede }) => (trede === undefined ? GAT : String(trede)))]],
    toelichting: `Gepubliceerde treden${uitTabel.join('')}. Een streepje: niet gepubliceerd.`,
  };
}

/** The fields of the block of figures that a meeting needs. */
const FIELDS: readonly Blokveld[] = [
  'stand_begin',
  'taakstelling',
  'herverdeling',
  'totaalopgave',
  'gerealiseerd',
  'realisatie_taakstelling',
  'realisatie_totaalopgave',
];

function cijfertabel(halfjaar: Dossierhalfjaar): Documenttabel {
  const { cijfers_van, vooruitzicht, stand: cijfers } = halfjaar;
  const blok = cijferblok(halfjaar);
  const rijen = (fields: readonly Blokveld[]) => blok.filter(({ field }) => fields.includes(field)).map(({ naam, tekst }) => [naam, tekst]);
  return {
    titel: `Stand van ${datumInWoorden(cijfers_van)}`,
    kolommen: [
      { kop: 'Onderdeel', soort: 'tekst' },
      { kop: 'Aantal', soort: 'getal' },
    ],
    rijen: [
      ...rijen(FIELDS),
      ...(cijfers.koppelingstekort > 0 ? rijen(['koppelingstekort']) : []),
      ...(vooruitzicht?.tempo_nodig === undefined
        ? rijen(['stand_peildatum', 'stand_correctiedatum'])
        : temporijen(vooruitzicht, vooruitzicht.tempo_nodig)),
    ],
  };
}

function temporijen(vooruitzicht: Documentvooruitzicht, nodig: number): string[][] {
  return [
    ['Nog te huisvesten', getal(vooruitzicht.nog_te_huisvesten)],
    ['Nu gehuisvest bij gelijke spreiding over het halfjaar', getal(vooruitzicht.volgens_schema)],
    ['Tempo per week tot nu toe', vooruitzicht.tempo === undefined ? GAT : tempotekst(vooruitzicht.tempo)],
    ...(vooruitzicht.tempo_recent === undefined ? [] : [['Tempo per week in de laatste weken', tempotekst(vooruitzicht.tempo_recent)]]),
    ['Tempo per week dat nog nodig is', tempotekst(nodig)],
  ];
}

function vragen(dossier: Dossier): readonly Blok[] {
  const punten = gesprekspunten(dossier);
  return punten.length === 0 ? [alinea('Uit de cijfers volgen geen vragen.')] : opsommingVan(punten);
}

function prognose({ feiten: { periode }, beoordeling, cijfers_van, vooruitzicht }: Dossierhalfjaar): Deel {
  const eind = peildatum(periode, 'eind');
  const kop =
    cijfers_van < eind
      ? `Prognose op ${datumInWoorden(eind)}`
      : `Prognose op ${datumInWoorden(correctiedatumVan(periode, kaderOf(beoordeling)))}, met registraties die nog nakomen`;
  if (vooruitzicht === undefined) return { plaats: 'prognose', kop, blokken: [] };
  const { verwachting } = vooruitzicht;
  if ('onbekend' in verwachting)
    return { plaats: 'prognose', kop, blokken: [alinea(`Er is geen prognose te maken. ${verwachting.onbekend}`)] };
  return {
    plaats: 'prognose',
    kop,
    blokken: [
      alinea(
        `Verwacht: ${standInWoorden(verwachting.achterstand_verwacht)}. Met ${procent(NIVEAU)} kans tussen ${standInWoorden(verwachting.gunstig)} en ${standInWoorden(verwachting.ongunstig)}.`,
      ),
      ...kansen(verwachting.treden),
      alinea(`Aannames: ${verwachting.aannames}.`),
    ],
  };
}

function kansen(treden: Eindverwachting['treden']): readonly Blok[] {
  if ('onbekend' in treden) return [alinea(`De kans op elke trede is niet te bepalen. ${treden.onbekend}`)];
  const mogelijk = TREDEN.filter((trede) => Math.round(100 * treden.kansen[trede - 1]!) > 0);
  return [
    tabelblok({
      titel: 'Kans op elke trede',
      kolommen: [{ kop: 'Trede', soort: 'tekst' }, ...mogelijk.map((trede) => ({ kop: String(trede), soort: 'getal' as const }))],
      rijen: [['Kans', ...mogelijk.map((trede) => procent(treden.kansen[trede - 1]!))]],
    }),
  ];
}
