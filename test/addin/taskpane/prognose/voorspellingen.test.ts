import { describe, expect, it } from 'vitest';
import { WorkbenchWerkmap } from '../../../../addin/host/workbench-werkmap.ts';
import { prognoseVan } from '../../../../addin/taskpane/prognose/rangschikking.ts';
import { standenVanTabel, type Vertrekpunt } from '../../../../addin/taskpane/prognose/vertrekpunt.ts';
import { PROGNOSE_FIXED, vastTeLeggen } from '../../../../addin/taskpane/prognose/voorspellingen.ts';
import * as module from '../../../../addin/taskpane/prognose/voorspellingen-texts.ts';
import { voegToe } from '../../../../addin/taskpane/shared/fixed-blad.ts';
import { readSheet } from '../../../../addin/taskpane/shared/read-sheet.ts';
import { datumOf } from '../../../../core/datum.ts';
import { alsPrognoserijen, beoordeelPrognoses, readVastgelegdePrognoses } from '../../../../core/prognose/vastgelegde-prognoses.ts';
import { VERSIENUMMER } from '../../../../core/versie.ts';
import { elkeTekst } from '../../elke-tekst.ts';
import { makeModel } from '../../workbench/library.ts';
import { OP_10_OKTOBER, RIJEN, tabelVan } from './gebied.ts';

const { terugblikzinnen, VOORSPELLINGEN } = elkeTekst(module);
const OP = datumOf(2022, 11, 23);

describe('the forecasts of a table', () => {
  const tabel = tabelVan();
  const { prognoses, zonder } = vastTeLeggen(tabel, OP);

  it('are put down for the last stand of each municipality, with version, assumptions and the day of the figures', () => {
    expect(prognoses.map(({ gemeente }) => gemeente)).toEqual(['LEUSDEN', 'Utrecht']);
    expect(prognoses[0]).toMatchObject({
      periode: '2022-2',
      datum: OP_10_OKTOBER,
      vastgelegd_op: OP,
      versie: VERSIENUMMER,
      aannames: 'standaardwaarden',
      gehuisvest: 29,
      niveau: 0.8,
    });
    const zelf = prognoseVan(tabel, tabel.rijen[2]?.inhoud as Vertrekpunt, OP_10_OKTOBER);
    expect(prognoses[0]?.verwacht_gehuisvest).toBe(zelf.verwacht_gerealiseerd);
    expect(prognoses[0]?.hoogstens).toBe(51 - zelf.band.gunstig);
    expect(prognoses[0]?.minstens).toBe(51 - zelf.band.ongunstig);
  });

  it('are none for a row without a date, with a fault, or of which the peildatum is past; those are counted', () => {
    expect(zonder).toBe(2);
  });

  it('come back from the workbook, and are judged by the end in the table', async () => {
    const werkmap = new WorkbenchWerkmap(makeModel());
    expect(await voegToe({ werkmap, report: () => undefined }, PROGNOSE_FIXED, alsPrognoserijen(prognoses))).toBe(true);
    const { gelezen } = readVastgelegdePrognoses((await readSheet(werkmap, PROGNOSE_FIXED.naam)) ?? []);
    expect(gelezen).toEqual(prognoses);
    const daarna = tabelVan([...RIJEN, ['Leusden', '2022-2', datumOf(2023, 1, 1), 24, 1, 26, 51, 3]]);
    const { uitgekomen, open } = beoordeelPrognoses(gelezen, standenVanTabel(daarna));
    expect([uitgekomen.map(({ gemeente, uitkomst }) => [gemeente, uitkomst]), open]).toEqual([[['LEUSDEN', 51]], 1]);
  });
});

it('says how they did, beside what was promised and a straight line', () => {
  const een = { isBinnen: true } as never;
  const blik = { uitgekomen: [een, een], open: 1, dekking: 1, beloofd: 0.8, afwijking: 3.25, afwijking_rechte_lijn: 8 };
  expect(terugblikzinnen(blik)).toEqual([
    'Van 2 voorspellingen is de uitkomst bekend: 2 binnen de bandbreedte (100%, beloofd 80%).',
    'Gemiddeld 3,3 personen ernaast; een rechte lijn 8.',
    'Van 1 voorspelling is de uitkomst nog niet bekend.',
  ]);
  expect([VOORSPELLINGEN.legVast(26), VOORSPELLINGEN.zonder(1), VOORSPELLINGEN.tussen(35.2, 46)]).toEqual([
    'Voorspelling vastleggen (26 gemeenten)',
    'Van 1 gemeente is er geen: geen datum, een fout in de rij, of de peildatum is voorbij.',
    '35 en 46',
  ]);
  expect(VOORSPELLINGEN.onleesbaar(1, 'Rij 2.')).toBe('1 rij van IBT-prognoses niet te lezen: Rij 2.');
  expect([VOORSPELLINGEN.aannames(0, 0), VOORSPELLINGEN.aannames(3, 1)]).toEqual([
    'standaardwaarden',
    'IBT-parameters: 3 aannames en 1 tempo geleerd',
  ]);
});
