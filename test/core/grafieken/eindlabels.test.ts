import { describe, expect, it } from 'vitest';
import { type Eindlabel, eindlabellagen, labelrijen, labelruimte } from '../../../core/grafieken/eindlabels.ts';
import { GETALAS } from '../../../core/grafieken/periodeas.ts';
import { tekstbreedte } from '../../../core/grafieken/tekst.ts';

const label = (waarde: number, naam = `n${waarde}`, cijfer = String(waarde)): Eindlabel => ({
  naam,
  cijfer,
  waarde,
  style: 'tekst_eerste',
});
/** On a plot of 200 pixels for 0 to 100 a label of 32 pixels takes 16. */
const plaatsen = (waarden: readonly number[], as: readonly number[] = [0, 100], height = 200) =>
  labelrijen(
    waarden.map((waarde) => label(waarde)),
    as,
    height,
  ).map(({ plaats }) => plaats);

describe('the labels at the ends of lines', () => {
  it('stand at their figure where there is room, the lowest first', () => {
    expect(labelrijen([label(90), label(10)], [0, 100], 200)).toEqual([
      { tekst: 'n10\n10', style: 'tekst_eerste', plaats: 10 },
      { tekst: 'n90\n90', style: 'tekst_eerste', plaats: 90 },
    ]);
    expect(labelrijen([label(10, 'schema', '')], [0, 100], 200)).toEqual([{ tekst: 'schema', style: 'tekst_eerste', plaats: 10 }]);
  });
  it('are moved apart about their middle where they would overlap', () => {
    expect(plaatsen([50, 50])).toEqual([42, 58]);
    expect(plaatsen([20, 10])).toEqual([7, 23]);
    expect(plaatsen([0, 10, 20])).toEqual([-6, 10, 26]);
    expect(plaatsen([0, 16, 32])).toEqual([0, 16, 32]);
    expect(plaatsen([50, 50, 90])).toEqual([42, 58, 90]);
    // Two that overlap come to lie over a third.
    expect(plaatsen([33, 50, 50])).toEqual([0, 1, 2].map((i) => expect.closeTo((33 + 34 + 18) / 3 + 16 * i, 12) as number));
  });
  it('take their room of all that the axis shows, 0 among it', () => {
    // From −100 to 100 a label takes 32, from 0 to 50 (0 is always shown) it takes 8; of no reach at all a 200th of 32.
    expect(plaatsen([0, 0], [-100, 100])).toEqual([-16, 16]);
    expect(plaatsen([0, 0], [40, 50])).toEqual([-4, 4]);
    expect(plaatsen([0, 0], [-40, -50])).toEqual([-4, 4]);
    expect(plaatsen([0, 0], [0, 0])).toEqual([-0.08, 0.08]);
    expect(plaatsen([0, 0], [0, 100], 100)).toEqual([-16, 16]);
  });
  it('need room for the widest name or figure, a little bolder than common, and 10 pixels', () => {
    expect(labelruimte([label(1, 'aaaa', 'a'), label(2, 'aa', '1234567')])).toBe(Math.ceil(tekstbreedte('1234567', 12 * 1.06)) + 10);
    expect(labelruimte([])).toBe(10);
  });
  it('are drawn by style, each style once and in order', () => {
    const cellStyles = ['tekst_zacht', 'tekst_eerste', 'tekst_zacht'] as const;
    const lagen = eindlabellagen(
      cellStyles.map((style) => ({ ...label(1), style })),
      GETALAS,
    );
    expect(lagen.map((laag) => laag.transform)).toEqual([
      [{ filter: "datum.style === 'tekst_eerste'" }],
      [{ filter: "datum.style === 'tekst_zacht'" }],
    ]);
    // Right of the plot by 8 pixels, two lines of 14 about their place.
    expect(lagen[0]).toMatchObject({
      data: { name: 'eindlabels' },
      mark: {
        type: 'text',
        style: 'tekst_eerste',
        align: 'left',
        baseline: 'middle',
        x: 'width',
        dx: 8,
        dy: -7,
        lineBreak: '\n',
        lineHeight: 14,
      },
      encoding: { y: { ...GETALAS, field: 'plaats' }, text: { field: 'tekst' } },
    });
  });
});
