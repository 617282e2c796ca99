import { describe, expect, it } from 'vitest';
import { CIJFERS } from '../../../core/bronnen/claim.ts';
import { PROGNOSE_EXAMPLE } from '../../../addin/workbench/example/example-prognose.ts';
import { BLADEN, exampleWorkbook } from '../../../addin/workbench/example/example.ts';
import { library, makeModel } from './library.ts';

const formulas = BLADEN.flatMap(({ naam, cellen }) =>
  cellen.flatMap(({ adres, formule }) => (formule === undefined ? [] : [{ plaats: `${naam}!${adres}`, formule }])),
);

describe('the example workbook', () => {
  const model = makeModel(exampleWorkbook(library));
  const { getters } = model;

  it('has a sheet for each thing to try', () => {
    expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual([
      'Uitleg',
      'Halfjaar',
      'Telling',
      'Nodig',
      'Controle',
      'Prognose',
      'Voorbeelden',
      'Provincie',
      'Treden',
    ]);
  });

  it('holds every period as text, whatever a spreadsheet would make of it', () => {
    const periods = getters
      .getSheetIds()
      .flatMap((id) => getters.getEvaluatedCells(id))
      .filter(({ formattedValue }) => /^20\d\d-[12]$/.test(formattedValue));
    expect(periods.length).toBeGreaterThan(20);
    expect(periods.filter(({ type }) => type !== 'text')).toEqual([]);
  });

  it.each(formulas)('uses in $plaats nothing that only one of both hosts knows', ({ formule }) => {
    const tokens = library.tokenize(formule.slice(1));
    expect(tokens.map(({ type }) => type)).not.toContain('UNKNOWN');
    const names = tokens
      .filter(({ type }) => type === 'SYMBOL')
      .map(({ value }) => value)
      .filter((name) => name !== 'TRUE');
    expect(names.filter((name) => !/^IBT\.[A-Z]+$|^(IF|IFNA|IFERROR|ISNUMBER|ROUND|COUNTIF|SUM|TEXTJOIN)$/.test(name))).toEqual([]);
  });

  it('shows the formula to type as text', () => {
    const sheetId = getters.getSheetIds()[0] as string;
    expect(getters.getEvaluatedCell({ sheetId, col: 1, row: 17 })).toMatchObject({
      type: 'text',
      value: '=IBT.TREDE("2022-1";203;171;168;2;;;1)',
    });
  });

  it('forecasts from figures as published', () => {
    const cel = (adres: string) => PROGNOSE_EXAMPLE.cellen.find((fill) => fill.adres === adres)?.inhoud;
    for (const rij of [7, 8]) {
      const gepubliceerd = (grootheid: string) =>
        CIJFERS.find((claim) => claim.gebied === cel(`A${rij}`) && claim.periode === cel(`B${rij}`) && claim.grootheid === grootheid);
      expect(gepubliceerd('taakstelling')?.waarde).toBe(cel(`D${rij}`));
      expect(gepubliceerd('achterstand_begin')?.waarde).toBe(cel(`F${rij}`));
      expect(
        CIJFERS.find(
          (claim) =>
            claim.gebied === cel(`A${rij}`) && claim.peildatum === cel(`C${rij}`) && claim.grootheid === 'gerealiseerd_tussentijds',
        )?.waarde,
      ).toBe(cel(`G${rij}`));
    }
  });
});
