import { Invoerfout, ofFout } from '../../../core/invoer/index.ts';
import { readScenario, type Scenario } from '../../../core/prognose/index.ts';
import type { Celwaarde } from '../../host/werkmap.ts';
import type { Tempogegevens } from './concept.ts';
import { FORMULIERFOUT } from './prognose-messages.ts';
import { STORAGE } from './prognose-texts.ts';

/** The sheet with the saved scenarios, as rows of plain text: each a scenario as JSON, and what its form knew of the pace. */
export const OPSLAGBLAD = 'IBT-scenario-opslag';

const KOP = 3;
const EERSTE = KOP + 1;
/** The most scenarios that are kept. */
export const MEESTE_SCENARIOS = 100;
/** A cell of Excel holds 32,767 characters. */
const LANGSTE_CEL = 32_000;
const LANGSTE_NAAM = 60;

/** Where the scenarios stand on their sheet. */
export const OPSLAGBEREIK = `A${EERSTE}:F${EERSTE + MEESTE_SCENARIOS - 1}`;
/** What the sheet says above them. */
export const OPSLAGKOP: { readonly adres: string; readonly cellen: readonly (readonly Celwaarde[])[] } = {
  adres: `A1:F${KOP}`,
  cellen: [[STORAGE.titel, '', '', '', '', ''], [STORAGE.uitleg, '', '', '', '', ''], [...STORAGE.koppen]],
};

/** A row of the sheet: a scenario, or what is wrong with it. */
export interface SavedScenario {
  /** Its row on the sheet. */
  readonly rijnummer: number;
  readonly naam: string;
  readonly gemeente: string;
  /** As they stand on the sheet. */
  readonly cellen: readonly Celwaarde[];
  readonly inhoud: { readonly scenario: Scenario; readonly tempo: Tempogegevens | undefined } | Invoerfout;
}

/** The scenarios in the cells of `OPSLAGBEREIK`; blank rows are passed over, damaged ones named. */
export function readStorage(cellen: readonly (readonly Celwaarde[])[]): SavedScenario[] {
  return cellen.flatMap((rij, i) => {
    if (rij.every((cel) => cel === null || cel === '')) return [];
    const rijnummer = EERSTE + i;
    const inhoud = ofFout(() => ({ scenario: readScenario(readJson(rij[4], rijnummer)), tempo: readTempogegevens(rij[5]) }));
    const fout = inhoud instanceof Invoerfout;
    return [
      {
        rijnummer,
        cellen: rij,
        naam: fout ? tekstVan(rij[0]) : inhoud.scenario.naam,
        gemeente: fout ? tekstVan(rij[1]) : inhoud.scenario.gemeente,
        inhoud,
      },
    ];
  });
}

/** The first row that is blank; `undefined` where the sheet is full. */
export function vrijeRij(cellen: readonly (readonly Celwaarde[])[]): number | undefined {
  const index = cellen.findIndex((rij) => rij.every((cel) => cel === null || cel === ''));
  return index < 0 ? undefined : EERSTE + index;
}

/** The cells of a scenario. Throws an `Invoerfout` for one that does not fit. */
export function opslagcellen(scenario: Scenario, tempo: Tempogegevens): Celwaarde[] {
  const gegevens = JSON.stringify(scenario);
  if (gegevens.length > LANGSTE_CEL) throw FORMULIERFOUT.scenario_te_lang();
  return [naamtekst(scenario.naam), naamtekst(scenario.gemeente), scenario.basis.periode, scenario.versie, gegevens, JSON.stringify(tempo)];
}

/** A blank row in place of a scenario. */
export const LEGE_RIJ: readonly Celwaarde[] = [null, null, null, null, null, null];

/** Where a row of the sheet stands. `adresVanRij(4)` → `'A4:F4'`. */
export function adresVanRij(rijnummer: number): string {
  return `A${rijnummer}:F${rijnummer}`;
}

/** A name as it is kept: one line, no marks that cannot be seen, at most 60 characters. */
export function naamtekst(naam: string): string {
  return naam
    .slice(0, 4 * LANGSTE_NAAM)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, LANGSTE_NAAM);
}

function tekstVan(cel: Celwaarde | undefined): string {
  return typeof cel === 'string' ? naamtekst(cel) : '';
}

function readJson(cel: Celwaarde | undefined, rijnummer: number): unknown {
  try {
    return JSON.parse(typeof cel === 'string' ? cel : '');
  } catch {
    throw FORMULIERFOUT.scenario_onleesbaar({ rij: rijnummer });
  }
}

const TEMPOKEUZES = ['tot nu', 'recent', 'vorige periode', 'eigen'];

/** What is kept besides the scenario; anything else than what was written is left out, since the scenario alone will do. */
function readTempogegevens(cel: Celwaarde | undefined): Tempogegevens | undefined {
  try {
    const { tempokeuze, eerder_datum, eerder_gerealiseerd, vorige_gerealiseerd } = JSON.parse(String(cel)) as Record<string, unknown>;
    const isTekst = [eerder_datum, eerder_gerealiseerd, vorige_gerealiseerd].every((een) => typeof een === 'string' && een.length < 30);
    return TEMPOKEUZES.includes(tempokeuze as string) && isTekst
      ? ({ tempokeuze, eerder_datum, eerder_gerealiseerd, vorige_gerealiseerd } as Tempogegevens)
      : undefined;
  } catch {
    return undefined;
  }
}
