import { correctiedatumVan, kaderOf, motiveer } from '../beoordeling/index.ts';
import { type Trede, tredenaam } from '../trede.ts';
import { datumInWoorden } from '../datum.ts';
import { peildatum } from '../periode.ts';
import { getal, standInWoorden, tempotekst } from '../taal/index.ts';
import { cijferblok } from './cijferblok.ts';
import { type Stamp, stempelregel } from './document.ts';
import { beoordeeldHalfjaar, type Dossier, type Dossierhalfjaar, tredeVan, type Volgende, volgendeVan } from './dossier.ts';
import { statusKort } from './documenten-texts.ts';
import {
  besluitzinnen,
  grondzinnen,
  koppelingzin,
  nodigzin,
  opgavezin,
  periodeTempo,
  plaatsingzin,
  standzin,
  taakstellingzin,
  tekortzin,
  vastgesteldzin,
  zekerheidzin,
} from './zinnen.ts';

/** A merge field: a header that Word takes as it is, what it holds, and its value for a municipality. */
export interface Samenvoegveld {
  /** Letters, digits and underscores, at most 40. */
  readonly field: string;
  readonly uitleg: string;
}

/** The data for mail merge: a row per municipality, every value the text that is to be printed. */
export interface Samenvoegbestand {
  readonly fields: readonly Samenvoegveld[];
  readonly rijen: readonly (readonly string[])[];
}

interface Bron {
  readonly dossier: Dossier;
  readonly halfjaar: Dossierhalfjaar;
  readonly volgende: Volgende;
  readonly stamp: Stamp;
}

/** A long text is cut off by Word when the first rows are short: longer texts are divided over several fields. */
export const LANGSTE_TEKST = 255;
/** The longest motivation there is takes fewer. */
const ONDERBOUWINGEN = 6;
/** A reason takes at most 500 characters on our own sheet. */
const GRONDEN = 3;

type Veldbron = Samenvoegveld & { readonly tekst: (bron: Bron) => string };

const field = (naam: string, uitleg: string, tekst: Veldbron['tekst']): Veldbron => ({ field: naam, uitleg, tekst });
const blok = (naam: ReturnType<typeof cijferblok>[number]['field'], uitleg: string): Veldbron =>
  field(naam, uitleg, ({ halfjaar }) => cijferblok(halfjaar).find((cijfer) => cijfer.field === naam)?.tekst ?? '');
const dag =
  (soort: Parameters<typeof peildatum>[1]) =>
  ({ halfjaar }: Bron): string =>
    datumInWoorden(peildatum(halfjaar.feiten.periode, soort));

/** A text over several fields; the last one holds what is left. */
function verdeeld(naam: string, uitleg: string, aantal: number, tekst: Veldbron['tekst']): Veldbron[] {
  return Array.from({ length: aantal }, (_, i) =>
    field(`${naam}_${i + 1}`, `${uitleg}, deel ${i + 1} van ${aantal}; zet de delen achter elkaar`, (bron) => {
      const delen = inDelen(tekst(bron));
      return i < aantal - 1 ? (delen[i] ?? '') : delen.slice(i).join(' ');
    }),
  );
}

const FIELDS: readonly Veldbron[] = [
  field('gemeente', 'naam van de gemeente', ({ dossier }) => dossier.gemeente),
  field('stempel', 'concept of definitief, met de datum van de cijfers; zet dit op elke bladzijde', ({ halfjaar, stamp }) =>
    stempelregel({ cijfers_van: halfjaar.cijfers_van, intern: false }, stamp),
  ),
  field('periode', 'het beoordeelde halfjaar', ({ halfjaar }) => halfjaar.feiten.periode),
  field('begindatum', 'eerste dag van het halfjaar', dag('begin')),
  field('peildatum', 'dag waarop is beoordeeld', dag('eind')),
  field('correctiedatum', 'tot deze dag tellen nagekomen registraties mee', ({ halfjaar: { feiten, beoordeling } }) =>
    datumInWoorden(correctiedatumVan(feiten.periode, kaderOf(beoordeling))),
  ),
  blok('stand_begin', 'achterstand of voorsprong bij het begin'),
  blok('taakstelling', 'taakstelling zonder herverdeling'),
  blok('herverdeling', 'overgenomen (positief) of overgedragen'),
  blok('totaalopgave', 'taakstelling + herverdeling + stand bij het begin'),
  blok('gerealiseerd', 'gehuisvest en geregistreerd in het halfjaar'),
  blok('realisatie_taakstelling', 'gerealiseerd als deel van taakstelling + herverdeling'),
  blok('realisatie_totaalopgave', 'gerealiseerd als deel van de totaalopgave'),
  blok('stand_peildatum', 'geregistreerde stand op de peildatum; hiermee begint het volgende halfjaar'),
  blok('nagekomen', 'gehuisvest voor de peildatum, geregistreerd daarna'),
  blok('stand_correctiedatum', 'stand met nagekomen registraties'),
  blok('gekoppeld', 'gekoppeld en gehuisvest op de koppelpeildatum; leeg als niet opgegeven'),
  blok('koppelingstekort', 'minder gekoppeld dan de totaalopgave; leeg als niet opgegeven'),
  blok('stand_beoordeeld', 'stand waarop is beoordeeld, alleen bij een koppelingstekort'),
  field('vorige_trede', 'trede van het halfjaar ervoor', ({ halfjaar }) => uitkomstcel(halfjaar, halfjaar.feiten.vorige_trede)),
  field('trede', 'rekenkundige inschaling', ({ halfjaar }) => uitkomstcel(halfjaar, tredeVan(halfjaar.beoordeling))),
  field('tredenaam', 'naam van de trede; van een klasse de klasse zelf', ({ halfjaar }) => {
    const trede = tredeVan(halfjaar.beoordeling);
    if (trede === undefined) return '';
    return kaderOf(halfjaar.beoordeling)?.heeftKlassen ? uitkomstcel(halfjaar, trede) : tredenaam(trede);
  }),
  field('status', 'hoe zeker de inschaling is, met andere mogelijke treden', ({ halfjaar }) => statusKort(halfjaar.beoordeling)),
  field('vastgestelde_trede', 'wat is vastgesteld; leeg als de tabel dat niet zegt', ({ halfjaar }) =>
    uitkomstcel(halfjaar, halfjaar.vastgesteld?.trede),
  ),
  field('vastgesteld_op', 'dag waarop is vastgesteld', ({ halfjaar }) =>
    halfjaar.vastgesteld === undefined ? '' : datumInWoorden(halfjaar.vastgesteld.op),
  ),
  field('zin_taakstelling', 'of de taakstelling is gehaald', ({ halfjaar }) => taakstellingzin(halfjaar, 'uw gemeente')),
  field('zin_stand', 'totaalopgave en verloop van de stand', ({ halfjaar }) => standzin(halfjaar)),
  field('zin_koppelingstekort', 'leeg zonder koppelingstekort', ({ halfjaar }) => koppelingzin(halfjaar).join(' ')),
  field('zin_trede', 'de vastgestelde trede, of anders die van het kader; zo staat het in de brief', ({ halfjaar }) =>
    plaatsingzin(halfjaar, 'uw gemeente'),
  ),
  field('zin_zekerheid', 'intern: hoe zeker de berekende inschaling is', ({ halfjaar }) => zekerheidzin(halfjaar)),
  field('zin_tekort', 'hoeveel meer een lagere trede had gevraagd; leeg als dat niet kan', ({ halfjaar }) => tekortzin(halfjaar).join(' ')),
  field('zin_vastgesteld', 'wat is vastgesteld, als zin; leeg als de tabel dat niet zegt', ({ halfjaar }) =>
    vastgesteldzin(halfjaar).join(' '),
  ),
  field('zin_plaatsing', 'wie over trede 4 of hoger besluit en welk beroep openstaat; leeg bij een lagere trede', ({ halfjaar }) =>
    besluitzinnen(halfjaar, 'uw gemeente').join(' '),
  ),
  ...verdeeld('zin_grond', 'de reden van de trede, met de einddatum als die er is', GRONDEN, ({ halfjaar }) =>
    grondzinnen(halfjaar).join(' '),
  ),
  ...verdeeld('onderbouwing', 'intern: onderbouwing van de berekende inschaling', ONDERBOUWINGEN, ({ halfjaar }) =>
    motiveer(halfjaar.beoordeling),
  ),
  field('volgende_periode', 'het halfjaar erna', ({ volgende }) => volgende.periode),
  field('volgende_stand_begin', 'stand waarmee het begint', ({ volgende }) => standInWoorden(volgende.achterstand_begin)),
  field('volgende_taakstelling', 'leeg als nog niet bekend', ({ volgende }) =>
    volgende.taakstelling === undefined ? '' : getal(volgende.taakstelling),
  ),
  field('volgende_herverdeling', 'herverdeling in dat halfjaar', ({ volgende }) => getal(volgende.herverdeling)),
  field('volgende_totaalopgave', 'leeg als nog niet bekend', ({ volgende }) =>
    volgende.totaalopgave === undefined ? '' : getal(volgende.totaalopgave),
  ),
  field('volgende_per_week', 'gemiddeld per week voor de totaalopgave', ({ volgende }) =>
    volgende.totaalopgave === undefined ? '' : tempotekst(periodeTempo(volgende.periode, Math.max(0, volgende.totaalopgave))),
  ),
  field('volgende_peildatum', 'peildatum van dat halfjaar', ({ volgende }) => datumInWoorden(peildatum(volgende.periode, 'eind'))),
  field('zin_volgende', 'de opgave voor het volgende halfjaar', ({ volgende }) => opgavezin(volgende)),
  field('zin_nodig', 'wat een lagere trede vraagt', ({ volgende }) => nodigzin(volgende)),
];

/** An outcome as its framework names it: a trede as a number; blank where there is none. */
function uitkomstcel({ beoordeling }: Dossierhalfjaar, uitkomst: Trede | undefined): string {
  return uitkomst === undefined ? '' : String(kaderOf(beoordeling)?.uitkomstcel(uitkomst) ?? uitkomst);
}

/** The merge data of all municipalities with an ended half-year, with the same figures and sentences as their letters. */
export function samenvoegbestandVan(dossiers: readonly Dossier[], stamp: Stamp): Samenvoegbestand {
  const bronnen = dossiers.flatMap((dossier): Bron[] => {
    const halfjaar = beoordeeldHalfjaar(dossier);
    return halfjaar === undefined || halfjaar.vastgesteld?.isGewijzigd
      ? []
      : [{ dossier, halfjaar, volgende: volgendeVan(halfjaar, dossier.opgaven), stamp }];
  });
  return {
    fields: FIELDS.map(({ field: naam, uitleg }) => ({ field: naam, uitleg })),
    rijen: bronnen.map((bron) => FIELDS.map(({ tekst }) => tekst(bron))),
  };
}

/** A text cut between words into parts that Word does not cut. */
function inDelen(tekst: string): string[] {
  const delen: string[] = [];
  for (const woord of tekst.split(' ')) {
    const laatste = delen.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= LANGSTE_TEKST) delen[delen.length - 1] = `${laatste} ${woord}`;
    else delen.push(woord);
  }
  return delen;
}
