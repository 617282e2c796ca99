import { type Trede, TREDEN } from '../../core/trede.ts';
import { BEOORDELINGSFOUT } from '../../core/beoordeling/index.ts';
import { type Kaderkeuze, readVorige } from '../../core/kader/index.ts';
import type { Datum } from '../../core/datum.ts';
import { FIELDS, KERNFEITEN } from '../../core/feiten/index.ts';
import { readAantalOfNul, readDatum, type Reader } from '../../core/invoer/index.ts';
import { achterstand, totaalopgave } from '../../core/opgave.ts';
import type { Periode } from '../../core/periode.ts';
import {
  bandVan,
  kansPerTrede,
  kansPerUitkomst,
  PROGNOSEFOUT,
  legeRuimte,
  type OpenFeiten,
  readNiveau,
  readTempo,
  STANDAARDPARAMETERS,
  type Uitgangspunt,
  uitzicht,
  verdelingVan,
  verwachtAantal,
  waaromOnbekend,
  waarschijnlijksteTrede,
} from '../../core/prognose/index.ts';
import { alsBlok, celwijs, parameter } from './celwijs.ts';
import { gegevenKaders } from './feitwijs.ts';
import { rijwijs } from './rijwijs.ts';

const PERIODE = parameter('periode', FIELDS.periode.read);
const TAAKSTELLING = parameter('taakstelling', FIELDS.taakstelling.read);
const ACHTERSTAND_BEGIN = parameter('achterstand_begin', FIELDS.achterstand_begin.read);
const GEREALISEERD = parameter('gerealiseerd', FIELDS.gerealiseerd.read);
const DATUM = parameter('datum', readDatum);
const TEMPO = parameter('tempo', readTempo);
const GEPLAND = parameter('gepland', readAantalOfNul);
const HERVERDELING = parameter('herverdeling', FIELDS.herverdeling.read);

/** The frameworks that a formula names or holds, one for all its rows; `undefined` for those of the province of Utrecht. */
let kaders: Kaderkeuze | undefined;

/** Computes by the frameworks that an argument names or holds. */
function metKaders(kader: unknown, bereken: () => any[][]): any[][] {
  return alsBlok(() => {
    kaders = gegevenKaders(kader);
    return bereken();
  });
}

/** When a row with facts counts as blank. */
const LEEG = { leeg_als_een_van: ['periode', 'datum'], leeg_als_alle: KERNFEITEN };

/** For the distribution of one row after another. */
const ruimte = legeRuimte();

/** What is expected by the documented defaults. */
const uitzichtOp = (vraag: Uitgangspunt) => uitzicht(vraag, STANDAARDPARAMETERS);

const realisatiePerRij = celwijs({
  parameters: [PERIODE, GEREALISEERD, DATUM, TEMPO, GEPLAND],
  leeg_als_een_van: LEEG.leeg_als_een_van,
  bereken: (periode: Periode, gerealiseerd: number, datum: Datum, tempo: number | undefined, gepland: number) =>
    verwachtAantal(uitzichtOp({ periode, gerealiseerd, datum, tempo, gepland })),
});

/**
 * Prognose: het verwachte aantal gehuisveste personen aan het eind: gerealiseerd plus tempo maal de resterende weken plus gepland. Na de peildatum komen alleen nog late registraties.
 * @customfunction PROGNOSE_REALISATIE PROGNOSE.REALISATIE
 * @param [tempo] Eigen tempo in personen per week; leeg is het tempo tot nu toe, "geen" is 0.
 * @returns Personen, niet afgerond; #N/B als er nog geen tempo is.
 */
export function PROGNOSE_REALISATIE(periode: any[][], gerealiseerd: any[][], datum: any[][], tempo?: any[][], gepland?: any[][]): any[][] {
  return realisatiePerRij([periode, gerealiseerd, datum, tempo, gepland]);
}

const achterstandPerRij = celwijs({
  ...LEEG,
  parameters: [PERIODE, TAAKSTELLING, ACHTERSTAND_BEGIN, GEREALISEERD, DATUM, TEMPO, GEPLAND, HERVERDELING],
  bereken: (
    periode: Periode,
    taakstelling: number,
    achterstand_begin: number,
    gerealiseerd: number,
    datum: Datum,
    tempo: number | undefined,
    gepland: number,
    herverdeling: number,
  ) =>
    achterstand(
      totaalopgave(taakstelling, achterstand_begin, herverdeling),
      verwachtAantal(uitzichtOp({ periode, taakstelling, herverdeling, gerealiseerd, datum, tempo, gepland })),
    ),
});

/**
 * Prognose: de verwachte achterstand aan het eind: totaalopgave min de verwachte realisatie. Zonder eigen tempo telt ook mee wat bij de taakstelling gewoon is; PROGNOSE.REALISATIE kent de taakstelling niet en kan daarom iets anders geven. Negatief is een voorsprong.
 * @customfunction PROGNOSE_ACHTERSTAND PROGNOSE.ACHTERSTAND
 * @returns Personen, niet afgerond.
 */
export function PROGNOSE_ACHTERSTAND(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  tempo?: any[][],
  gepland?: any[][],
  herverdeling?: any[][],
): any[][] {
  return achterstandPerRij([periode, taakstelling, achterstand_begin, gerealiseerd, datum, tempo, gepland, herverdeling]);
}

const bandbreedtePerRij = rijwijs({
  ...LEEG,
  kolommen: 3,
  parameters: [
    PERIODE,
    TAAKSTELLING,
    ACHTERSTAND_BEGIN,
    GEREALISEERD,
    DATUM,
    TEMPO,
    GEPLAND,
    HERVERDELING,
    parameter('niveau', readNiveau),
  ],
  bereken: (
    periode: Periode,
    taakstelling: number,
    achterstand_begin: number,
    gerealiseerd: number,
    datum: Datum,
    tempo: number | undefined,
    gepland: number,
    herverdeling: number,
    niveau: number,
  ) => {
    const verdeling = verdelingVan(uitzichtOp({ periode, taakstelling, herverdeling, gerealiseerd, datum, tempo, gepland }), ruimte);
    const { gunstig, mediaan, ongunstig } = bandVan(verdeling, totaalopgave(taakstelling, achterstand_begin, herverdeling), niveau);
    return [gunstig, mediaan, ongunstig];
  },
});

/**
 * Prognose: hoe zeker de achterstand aan het eind is. Per rij drie kolommen: de gunstigste grens, het midden (mediaan) en de ongunstigste grens.
 * @customfunction PROGNOSE_BANDBREEDTE PROGNOSE.BANDBREEDTE
 * @param [niveau] Kans dat de uitkomst tussen de grenzen ligt, tussen 0 en 1; leeg is 0,8.
 * @returns Drie kolommen met personen; negatief is een voorsprong.
 */
export function PROGNOSE_BANDBREEDTE(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  tempo?: any[][],
  gepland?: any[][],
  herverdeling?: any[][],
  niveau?: any[][],
): any[][] {
  return bandbreedtePerRij([periode, taakstelling, achterstand_begin, gerealiseerd, datum, tempo, gepland, herverdeling, niveau]);
}

const readVorigeTrede: Reader<Trede | undefined> = (cel, naam) => readVorige(kaders, cel, naam);

type Tredeargumenten = [
  periode: Periode,
  taakstelling: number,
  achterstand_begin: number,
  gerealiseerd: number,
  datum: Datum,
  vorige_trede: Trede | undefined,
  tempo: number | undefined,
  gepland: number,
  herverdeling: number,
  gekoppeld: number | undefined,
];

const TREDEVRAAG = {
  ...LEEG,
  parameters: [
    PERIODE,
    TAAKSTELLING,
    ACHTERSTAND_BEGIN,
    GEREALISEERD,
    DATUM,
    parameter('vorige_trede', readVorigeTrede),
    TEMPO,
    GEPLAND,
    HERVERDELING,
    parameter('gekoppeld', FIELDS.gekoppeld.read),
  ],
} as const;

function kansenVan(
  ...[periode, taakstelling, achterstand_begin, gerealiseerd, datum, vorige_trede, tempo, gepland, herverdeling, gekoppeld]: Tredeargumenten
): number[] {
  const verdeling = verdelingVan(uitzichtOp({ periode, taakstelling, herverdeling, gerealiseerd, datum, tempo, gepland }), ruimte);
  // nagekomen_vorige and reeks are left out: these functions do not ask for them.
  const feiten = {
    periode,
    taakstelling,
    achterstand_begin,
    vorige_trede,
    herverdeling,
    gekoppeld,
    nagekomen_vorige: undefined,
    reeks: undefined,
  } satisfies Record<keyof OpenFeiten, unknown>;
  const kader = kaders?.voor(periode);
  if (kaders !== undefined && kader === undefined) throw BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode } });
  if (kader !== undefined) {
    const uitkomsten = kansPerUitkomst(verdeling, feiten, kader);
    if (uitkomsten === undefined) throw PROGNOSEFOUT.uitkomst_onbekend({ kader: kader.naam });
    return uitkomsten.map(({ kans }) => kans);
  }
  const kansen = kansPerTrede(verdeling, feiten);
  if (kansen === undefined) throw waaromOnbekend(verdeling, feiten);
  return kansen;
}

/** With classes a column for each of them, from light to heavy. */
const kansenPerRij = TREDEN.map((kolommen) => rijwijs<Tredeargumenten>({ ...TREDEVRAAG, kolommen, bereken: kansenVan }));

/** How many outcomes the framework of a formula has. */
function aantalUitkomsten(): number {
  return kaders?.uitkomsten.length ?? TREDEN.length;
}

/**
 * Prognose: de kans op elke trede van de interventieladder. Per rij zes kolommen, voor trede 1 tot en met 6; samen 1. Rekenkundige inschaling: Gedeputeerde Staten plaatsen.
 * @customfunction PROGNOSE_KANSEN PROGNOSE.KANSEN
 * @returns Zes kolommen met kansen; #N/B als de trede niet te bepalen is.
 */
export function PROGNOSE_KANSEN(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  vorige_trede: any[][],
  tempo?: any[][],
  gepland?: any[][],
  herverdeling?: any[][],
  gekoppeld?: any[][],
  kader?: any[][],
): any[][] {
  return metKaders(kader, () =>
    kansenPerRij[aantalUitkomsten() - 1]!([
      periode,
      taakstelling,
      achterstand_begin,
      gerealiseerd,
      datum,
      vorige_trede,
      tempo,
      gepland,
      herverdeling,
      gekoppeld,
    ]),
  );
}

const tredePerRij = celwijs<Tredeargumenten>({
  ...TREDEVRAAG,
  bereken: (...argumenten) => {
    const trede = waarschijnlijksteTrede(kansenVan(...argumenten));
    return kaders?.voor(argumenten[0])?.uitkomstcel(trede) ?? trede;
  },
});

/**
 * Prognose: de meest waarschijnlijke trede aan het eind; bij gelijke kansen de hoogste. Rekenkundige inschaling: Gedeputeerde Staten plaatsen.
 * @customfunction PROGNOSE_TREDE PROGNOSE.TREDE
 * @returns De trede; #N/B als die niet te bepalen is.
 */
export function PROGNOSE_TREDE(
  periode: any[][],
  taakstelling: any[][],
  achterstand_begin: any[][],
  gerealiseerd: any[][],
  datum: any[][],
  vorige_trede: any[][],
  tempo?: any[][],
  gepland?: any[][],
  herverdeling?: any[][],
  gekoppeld?: any[][],
  kader?: any[][],
): any[][] {
  return metKaders(kader, () =>
    tredePerRij([periode, taakstelling, achterstand_begin, gerealiseerd, datum, vorige_trede, tempo, gepland, herverdeling, gekoppeld]),
  );
}
