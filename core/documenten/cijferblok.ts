import { correctiedatumVan, kaderOf } from '../beoordeling/index.ts';
import { datumInWoorden } from '../datum.ts';
import { realisatie } from '../opgave.ts';
import { peildatum } from '../periode.ts';
import { GAT, getal, procent, standInWoorden, tempotekst } from '../taal/index.ts';
import type { Documenttabel } from './document.ts';
import type { Dossierhalfjaar, Volgende } from './dossier.ts';
import { periodeTempo } from './zinnen.ts';

/** A figure of the block, by the name a merge field has. */
export type Blokveld =
  | 'stand_begin'
  | 'taakstelling'
  | 'herverdeling'
  | 'totaalopgave'
  | 'gerealiseerd'
  | 'realisatie_taakstelling'
  | 'realisatie_totaalopgave'
  | 'stand_peildatum'
  | 'nagekomen'
  | 'stand_correctiedatum'
  | 'gekoppeld'
  | 'koppelingstekort'
  | 'stand_beoordeeld';

/** A figure with its words: the table, the sentences and the merge file take it from here. */
export interface Blokcijfer {
  readonly field: Blokveld;
  readonly naam: string;
  /** Persons, or a fraction; `undefined` where it is not known. */
  readonly waarde: number | undefined;
  /** As it is printed. */
  readonly tekst: string;
}

/** The fixed block of figures of a half-year: both standen, and what a koppelingstekort adds. */
export function cijferblok(halfjaar: Dossierhalfjaar): readonly Blokcijfer[] {
  const { feiten, stand: cijfers } = halfjaar;
  const { periode, taakstelling, herverdeling = 0, achterstand_begin, gerealiseerd } = feiten;
  const dag = (soort: 'begin' | 'eind') => datumInWoorden(peildatum(periode, soort));
  return [
    standcijfer('stand_begin', `Stand ${dag('begin')}`, achterstand_begin),
    telling('taakstelling', `Taakstelling ${periode}`, taakstelling),
    telling('herverdeling', 'Herverdeling', herverdeling),
    telling('totaalopgave', 'Totaalopgave', cijfers.totaalopgave),
    telling('gerealiseerd', 'Gerealiseerd', gerealiseerd),
    deel('realisatie_taakstelling', 'Realisatie taakstelling', realisatie(gerealiseerd, cijfers.opgave_periode)),
    deel('realisatie_totaalopgave', 'Realisatie totaalopgave', realisatie(gerealiseerd, cijfers.totaalopgave)),
    standcijfer('stand_peildatum', `Stand ${dag('eind')}, geregistreerd`, cijfers.achterstand_eind),
    ...nagekomen(halfjaar),
    ...koppeling(halfjaar),
  ];
}

function telling(field: Blokveld, naam: string, waarde: number): Blokcijfer {
  return { field, naam, waarde, tekst: getal(waarde) };
}

function standcijfer(field: Blokveld, naam: string, waarde: number): Blokcijfer {
  return { field, naam, waarde, tekst: standInWoorden(waarde) };
}

function deel(field: Blokveld, naam: string, waarde: number | undefined): Blokcijfer {
  return { field, naam, waarde, tekst: waarde === undefined ? GAT : procent(waarde) };
}

function nagekomen({
  feiten,
  beoordeling,
  stand: { achterstand_eind },
  cijfers_van,
  nagekomen_bekend,
}: Dossierhalfjaar): readonly Blokcijfer[] {
  const correctie = correctiedatumVan(feiten.periode, kaderOf(beoordeling));
  // Figures of the peildatum itself know of no later registration: what is given was counted until the correctiedatum.
  const tot = datumInWoorden(cijfers_van > peildatum(feiten.periode, 'eind') ? Math.min(correctie, cijfers_van) : correctie);
  const [field, naam] = ['stand_correctiedatum', `Stand ${datumInWoorden(correctie)}, met nagekomen registraties`] as const;
  if (!nagekomen_bekend) {
    const tekst = cijfers_van < correctie ? 'nog niet bekend' : 'niet opgegeven';
    return [
      { field: 'nagekomen', naam: 'Nagekomen registraties', waarde: undefined, tekst },
      { field, naam, waarde: undefined, tekst },
    ];
  }
  const { nagekomen: aantalNagekomen = 0 } = feiten;
  return [
    telling('nagekomen', `Nagekomen registraties tot ${tot}`, aantalNagekomen),
    standcijfer(field, `Stand ${tot}, met nagekomen registraties`, achterstand_eind - aantalNagekomen),
  ];
}

function koppeling({ feiten, stand: cijfers }: Dossierhalfjaar): readonly Blokcijfer[] {
  if (feiten.gekoppeld === undefined) return [];
  return [
    telling('gekoppeld', 'Gekoppeld en gehuisvest op de koppelpeildatum', feiten.gekoppeld),
    telling('koppelingstekort', 'Koppelingstekort', cijfers.koppelingstekort),
    ...(cijfers.koppelingstekort === 0
      ? []
      : [standcijfer('stand_beoordeeld', 'Stand waarop is beoordeeld', cijfers.achterstand_beoordeeld)]),
  ];
}

/** Below so many persons one household changes a percentage by much. Our choice. */
const KLEINE_OPGAVE = 10;

/** Whether the task is so small that one household decides. */
export function isKlein({ stand: { opgave_periode, totaalopgave } }: Dossierhalfjaar): boolean {
  return [opgave_periode, totaalopgave].some((opgave) => opgave > 0 && opgave < KLEINE_OPGAVE);
}

const UITLEG =
  'Aantallen zijn personen. Totaalopgave = taakstelling + herverdeling + stand bij het begin. De realisatie van de taakstelling is gerealiseerd ÷ (taakstelling + herverdeling).';
const KLEIN = 'Let op, kleine aantallen: één huishouden verandert de percentages en de stand sterk.';

/** The block as a table. */
export function cijfertabel(halfjaar: Dossierhalfjaar): Documenttabel {
  return {
    titel: `Huisvesting van vergunninghouders in ${halfjaar.feiten.periode}`,
    kolommen: [
      { kop: 'Onderdeel', soort: 'tekst' },
      { kop: 'Aantal', soort: 'getal' },
    ],
    rijen: cijferblok(halfjaar).map(({ naam, tekst }) => [naam, tekst]),
    toelichting: isKlein(halfjaar) ? `${UITLEG} ${KLEIN}` : UITLEG,
  };
}

/** The task of the half-year to come as a table. */
export function opgavetabel({
  periode,
  taakstelling,
  herverdeling,
  achterstand_begin,
  totaalopgave,
  extra_doelstelling,
}: Volgende): Documenttabel {
  const onbekend = 'nog niet bekend';
  return {
    titel: `Opgave ${periode}`,
    kolommen: [
      { kop: 'Onderdeel', soort: 'tekst' },
      { kop: 'Aantal', soort: 'getal' },
    ],
    rijen: [
      [`Stand ${datumInWoorden(peildatum(periode, 'begin'))}, geregistreerd`, standInWoorden(achterstand_begin)],
      [`Taakstelling ${periode}`, taakstelling === undefined ? onbekend : getal(taakstelling)],
      ['Herverdeling', getal(herverdeling)],
      ['Totaalopgave', totaalopgave === undefined ? onbekend : getal(totaalopgave)],
      ...(extra_doelstelling === undefined ? [] : [['Extra doelstelling, geen deel van de totaalopgave', getal(extra_doelstelling)]]),
    ],
  };
}

/** What each trede takes in the half-year to come; `undefined` where that is not known or nothing need be done. */
export function drempeltabel({ periode, drempels, kader }: Volgende): Documenttabel | undefined {
  const nodig = drempels.filter(({ totaal_nodig }) => totaal_nodig > 0);
  if (nodig.length === 0) return undefined;
  return {
    titel: `Wat in ${periode} nodig is voor elke trede`,
    kolommen: [
      kader?.heeftKlassen ? { kop: 'Uitkomst', soort: 'tekst' } : { kop: 'Trede', soort: 'trede' },
      { kop: 'Ten minste te huisvesten', soort: 'getal' },
      { kop: 'Per week', soort: 'getal' },
    ],
    rijen: nodig.map(({ trede, totaal_nodig }) => [
      String(kader?.uitkomstcel(trede) ?? trede),
      getal(totaal_nodig),
      tempotekst(periodeTempo(periode, totaal_nodig)),
    ]),
    toelichting: `Personen, van ${datumInWoorden(peildatum(periode, 'begin'))} tot ${datumInWoorden(peildatum(periode, 'eind'))}. Per week is het gemiddelde over het hele halfjaar.`,
  };
}
