import { parseDatum } from '../../../core/datum.ts';
import { parseGetyptAantal } from '../../../core/getaltekst.ts';
import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { peildatum } from '../../../core/periode.ts';
import type { Meting } from '../../../core/tempo.ts';
import { parametersVan, type Scenario, uitzicht, vraagVan } from '../../../core/prognose/index.ts';
import type { Tekst } from '../shared/melding.ts';
import { type Concept, gelezenScenario } from './concept.ts';
import type { Form } from './prognose-form.ts';
import { type Gelezenformulier, readForm, type Veldplaats } from './read-form.ts';
import type { Tempobeeld } from './template/template-invoer.ts';
import { FOUTEN } from './prognose-texts.ts';
import { type Uitkomst, uitkomstVan } from './uitkomst.ts';

/** All that follows from a what-if, for the view to show. */
export interface Prognosebeeld {
  readonly gelezen: Gelezenformulier;
  /** Without a name yet; `undefined` where the form has a fault. */
  readonly scenario: Scenario | undefined;
  /** The outcome, or why there is none yet. */
  readonly uitkomst: Uitkomst | Tekst;
  /** What is not reckoned with yet: the outcome is the last one that was complete. */
  readonly pending: string | undefined;
  readonly tempo: Tempobeeld;
}

/** Whether there is an outcome. */
export function isUitkomst(uitkomst: Uitkomst | Tekst): uitkomst is Uitkomst {
  return 'prognose' in uitkomst;
}

/**
 * Computes a what-if. As long as the form has a fault, the last outcome of the same what-if stays (`vorige`), with what it waits for;
 * not while only the field with the fault is being typed in.
 */
export function beeldVan(concept: Concept, typt: Veldplaats | undefined, vorige: Prognosebeeld | undefined): Prognosebeeld {
  const gelezen = readForm(concept.nu);
  if (gelezen.invoer === undefined && vorige !== undefined && isUitkomst(vorige.uitkomst)) {
    const [fout] = [...gelezen.fouten].filter(([plaats]) => plaats !== typt);
    return { ...vorige, gelezen, scenario: undefined, pending: fout?.[1] };
  }
  const scenario = gelezenScenario(concept, gelezen, '');
  const uitkomst = scenario === undefined ? FOUTEN.uitkomst([...gelezen.fouten.values()][0] ?? '') : uitkomstOfReden(scenario, concept);
  return { gelezen, scenario, uitkomst, pending: undefined, tempo: tempobeeld(gelezen, concept.begin, uitkomst) };
}

function uitkomstOfReden(scenario: Scenario, { nu, aangevuld }: Concept): Uitkomst | Tekst {
  const uitkomst = ofFout(() => uitkomstVan(scenario, nu.tempokeuze, eerdereMeting(nu)));
  if (uitkomst instanceof Invoerfout) return FOUTEN.uitkomst(uitkomst.message);
  return { ...uitkomst, aannames: [...uitkomst.aannames, ...aangevuld] };
}

/** The earlier stand of the form, where it is one of this periode before the day of the figures. */
function eerdereMeting({ periode, fields }: Form): Meting[] {
  const [datum, tot] = [parseDatum(fields.eerder_datum), parseDatum(fields.datum)];
  const gerealiseerd = parseGetyptAantal(fields.eerder_gerealiseerd);
  const past = datum !== undefined && tot !== undefined && datum > peildatum(periode, 'begin') && datum < tot;
  return past && gerealiseerd !== undefined && gerealiseerd >= 0 ? [{ datum, gerealiseerd }] : [];
}

/** The least that the slider goes up to, in persons per week. */
const KLEINSTE_SCHUIF = 2;

function tempobeeld(nu: Gelezenformulier, begin: Form, uitkomst: Uitkomst | Tekst): Tempobeeld {
  const tempi = { 'tot nu': verwachtTempo(nu), recent: nu.met('recent')?.tempo, 'vorige periode': nu.met('vorige periode')?.tempo };
  const bekend = Object.fromEntries(Object.entries(tempi).filter(([, waarde]) => typeof waarde === 'number')) as Tempobeeld['tempi'];
  const gebruikt = isUitkomst(uitkomst) ? uitkomst.prognose.uitzicht.kennis?.tempo : undefined;
  const nodig = isUitkomst(uitkomst) ? (uitkomst.tempo_nodig ?? 0) : 0;
  const ruim = 2 * Math.max(verwachtTempo(readForm(begin)) ?? 0, nodig);
  return { tempi: bekend, tempo: gebruikt, hoogste: Math.ceil(Math.max(KLEINSTE_SCHUIF, ruim, gebruikt ?? 0)) };
}

/** The pace that the forecast expects of itself, persons per week. */
function verwachtTempo({ met }: Gelezenformulier): number | undefined {
  const invoer = met('tot nu');
  if (invoer === undefined) return undefined;
  const gezien = ofFout(() => uitzicht(vraagVan(invoer), parametersVan(invoer)));
  return gezien instanceof Invoerfout ? undefined : gezien.kennis?.tempo;
}
