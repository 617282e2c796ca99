import { describe, expect, it } from 'vitest';
import { scenarioVan } from '../../../../addin/taskpane/prognose/concept.ts';
import {
  komendeAannames,
  korteZin,
  tempoNodigzin,
  schemazin,
  verwachtzin,
  voorEnNa,
  prognosezin,
} from '../../../../addin/taskpane/prognose/prognose-texts.ts';
import { type Uitkomst, uitkomstVan } from '../../../../addin/taskpane/prognose/uitkomst.ts';
import { datumOf } from '../../../../core/datum.ts';
import { elkeTekst } from '../../elke-tekst.ts';
import { concept } from './gebied.ts';
import { BEOORDELINGSFOUT } from '../../../../core/beoordeling/beoordeling-messages.ts';

const TEXTS = elkeTekst({
  komendeAannames,
  korteZin,
  voorEnNa,
  nodigzin: tempoNodigzin,
  schemazin,
  standzin: verwachtzin,
  zin: prognosezin,
});
const scenario = scenarioVan(concept(2), 'proef');
if (scenario === undefined) throw new Error('the row has no scenario');
const LEUSDEN = uitkomstVan(scenario, 'tot nu', []);
const plan = { datum: datumOf(2022, 11, 1), aantal: 4, kans: 1, bovenop: false, delen: 1, isStandaard: false };
/** The forecast of Leusden on 10 October 2022, with other numbers in it. */
const met = ({
  plannen = 0,
  kennis = true,
  treden,
  stand = 8.4,
  band = { gunstig: 3, ongunstig: 12 },
  kans_omhoog = 0.25,
  tempokeuze = 'tot nu',
  datum = LEUSDEN.vraag.datum,
}: {
  plannen?: number;
  kennis?: boolean;
  treden?: Uitkomst['prognose']['treden'];
  stand?: number;
  band?: { gunstig: number; ongunstig: number };
  kans_omhoog?: number | null;
  tempokeuze?: Uitkomst['tempokeuze'];
  datum?: number;
} = {}): Uitkomst => {
  const { uitzicht } = LEUSDEN.prognose;
  if (uitzicht.kennis === undefined) throw new Error('no pace');
  return {
    ...LEUSDEN,
    tempokeuze,
    tempo_nodig: 2.25,
    kans_omhoog: kans_omhoog ?? undefined,
    vraag: { ...LEUSDEN.vraag, datum },
    prognose: {
      ...LEUSDEN.prognose,
      verwachte_achterstand: stand,
      band: { ...LEUSDEN.prognose.band, ...band },
      treden: treden ?? LEUSDEN.prognose.treden,
      uitzicht: {
        ...uitzicht,
        kennis: kennis ? { ...uitzicht.kennis, tempo: 2.14 } : undefined,
        plannen: Array.from({ length: plannen }, () => plan),
      },
    },
  };
};

describe('the sentence of the stand', () => {
  it('names the pace, its choice and the plans', () => {
    expect(TEXTS.standzin(met())).toBe(
      'Prognose: bij 2,1 personen per week (het verwachte tempo) eindigt LEUSDEN op 1 januari 2023 naar verwachting met een achterstand van 8 personen; met 80% zekerheid 3 tot en met 12.',
    );
    expect(TEXTS.standzin(met({ tempokeuze: 'recent', plannen: 1 }))).toContain(
      'bij 2,1 personen per week (het recente tempo) en 1 plan eindigt',
    );
    expect(TEXTS.standzin(met({ tempokeuze: 'vorige periode', plannen: 2 }))).toContain(
      'bij 2,1 personen per week (het tempo van de vorige periode) en 2 plannen eindigt',
    );
    expect(TEXTS.standzin(met({ tempokeuze: 'eigen' }))).toContain('(eigen tempo) eindigt');
  });
  it('has only late registrations to come where there is no pace, or from the peildatum on', () => {
    for (const uitkomst of [met({ kennis: false }), met({ datum: datumOf(2023, 1, 1) })])
      expect(TEXTS.standzin(uitkomst)).toContain('Prognose: met alleen nog late registraties eindigt LEUSDEN');
  });
  it('says achterstand, voorsprong or neither, of one person or more', () => {
    expect(TEXTS.standzin(met({ stand: 0.4 }))).toContain('naar verwachting zonder achterstand;');
    expect(TEXTS.standzin(met({ stand: 1 }))).toContain('met een achterstand van 1 persoon;');
    expect(TEXTS.standzin(met({ stand: -1 }))).toContain('met een voorsprong van 1 persoon;');
    expect(TEXTS.standzin(met({ stand: -1234, band: { gunstig: -1300, ongunstig: 0 } }))).toContain(
      'met een voorsprong van 1.234 personen; met 80% zekerheid voorsprong 1.300 tot en met geen achterstand.',
    );
  });
});

describe('the forecast in a few sentences', () => {
  const treden = { verwacht: 2, kansen: [0.1, 0.65, 0.25, 0, 0, 0] } as never;
  it('names the likeliest trede, and the chance to go up where the previous one is known', () => {
    expect(TEXTS.zin(met({ treden }))).toContain(
      ' Het waarschijnlijkst is trede 2, Informatie opvragen en valideren (65%); de kans op opschalen vanaf trede 3 is 25%. Om zonder achterstand te eindigen zijn 2,3 personen per week nodig.',
    );
    const zonder = met({ treden });
    for (const uitkomst of [met({ treden, kans_omhoog: null }), { ...zonder, vraag: { ...zonder.vraag, vorige_trede: undefined } }])
      expect(TEXTS.zin(uitkomst)).toContain('(65%). Om');
  });
  it('leaves out the trede where it cannot be known', () => {
    expect(
      TEXTS.zin(met({ treden: { onbekend: BEOORDELINGSFOUT.geen_trede({ beoordeling: { status: 'geen_kader', periode: '2020-1' } }) } })),
    ).toMatch(/tot en met 12\. Om zonder achterstand/);
  });
  it('says what pace is needed, that none is, or nothing from the peildatum on', () => {
    const { totaalopgave } = LEUSDEN.prognose;
    expect(TEXTS.nodigzin({ ...LEUSDEN, gehuisvest: totaalopgave, tempo_nodig: 0 })).toBe('De totaalopgave is al gehaald.');
    expect(TEXTS.nodigzin({ ...met({ plannen: 1 }), tempo_nodig: 0 })).toBe(
      'Met de plannen wordt de totaalopgave naar verwachting gehaald.',
    );
    expect(TEXTS.nodigzin(met({ plannen: 2 }))).toBe(
      'Om zonder achterstand te eindigen zijn naast de plannen 2,3 personen per week nodig.',
    );
    expect(TEXTS.nodigzin({ ...LEUSDEN, tempo_nodig: 46 })).toBe('Om zonder achterstand te eindigen zijn 46,0 personen per week nodig.');
    expect(TEXTS.nodigzin({ ...LEUSDEN, tempo_nodig: undefined })).toBe('');
  });
  it('says how far the figures are from the line of n/6', () => {
    expect(TEXTS.schemazin({ ...LEUSDEN, gehuisvest: 30, volgens_schema: 27.6 })).toBe('2 voor op schema');
    expect(TEXTS.schemazin({ ...LEUSDEN, gehuisvest: 20, volgens_schema: 27.6 })).toBe('8 achter op schema');
    expect(TEXTS.schemazin({ ...LEUSDEN, gehuisvest: 28, volgens_schema: 27.6 })).toBe('op schema');
  });
  it('says what the coming half-years rest on', () => {
    const rest = 'het tempo blijft even onzeker als nu, en er zijn geen plannen na dit halfjaar.';
    const aannames = (komende_taakstellingen: readonly number[], spreiding_taakstellingen: number) =>
      TEXTS.komendeAannames({ ...LEUSDEN.invoer, komende_taakstellingen, spreiding_taakstellingen });
    expect(aannames([30], 0)).toBe(`Aannames: de komende taakstelling is zoals ingevuld, ${rest}`);
    expect(aannames([30], 0.2)).toBe(`Aannames: de komende taakstelling is 20% onzeker, ${rest}`);
    expect(aannames([30, 40], 0.2)).toBe(`Aannames: de komende taakstellingen zijn samen 20% onzeker, ${rest}`);
  });
});

describe('the forecast in short', () => {
  const treden = { verwacht: 2, kansen: [0.1, 0.65, 0.25, 0, 0, 0] } as never;
  const onbekend = { onbekend: new Error('unknown') } as never;
  it('is one sentence to pass on', () => {
    expect(TEXTS.korteZin(met({ treden }))).toBe(
      'Prognose voor LEUSDEN op 1 januari 2023: trede 2 (kans 65%), achterstand 8; volgens de stand van 10 oktober 2022.',
    );
    expect(TEXTS.korteZin(met({ treden: onbekend }))).toContain('trede onbekend, achterstand 8');
  });
  it('is set beside what it was before', () => {
    const later = { verwacht: 1, kansen: [0.8, 0.2, 0, 0, 0, 0] } as never;
    expect(TEXTS.voorEnNa(met({ treden }), met({ treden: later }))).toBe('trede 2 (65%) → trede 1 (80%)');
    expect(TEXTS.voorEnNa(met({ treden: onbekend }), met({ treden: later }))).toBe('achterstand 8 → trede 1 (80%)');
  });
});
