import { describe, expect, it } from 'vitest';
import { notebook, reactieveCellen } from '../../../notebooks/model/notebook.ts';
import { md } from '../../../notebooks/model/model-format.ts';
import { Notebookcelfout, notebookparameters, compute } from '../../../notebooks/model/compute.ts';

const example = notebook<{ readonly aantallen: readonly number[] }>({ naam: 'voorbeeld', titel: 'Voorbeeld', inleiding: 'Een voorbeeld.' })
  .schuif('tot', ({ aantallen }) => ({
    label: 'Tot',
    uitleg: '',
    minimum: 0,
    maximum: aantallen.length,
    stap: 1,
    standaard: aantallen.length,
    eenheid: '',
  }))
  .waarde('alle', ['gegevens'], ({ gegevens }) => gegevens.aantallen)
  .waarde('deel', ['alle', 'tot'], ({ alle, tot }) => alle.slice(0, tot))
  .bevinding('aantal', ['deel'], ({ deel }) => md`${deel.length} waarden`);

describe('a notebook', () => {
  it('computes every cell from those before it', () => {
    expect(compute(example, { aantallen: [1, 2, 3] })['deel']).toEqual([1, 2, 3]);
    expect(compute(example, { aantallen: [1, 2, 3] }, { tot: 1 })['deel']).toEqual([1]);
  });

  it('takes the bounds of a parameter from the data', () => {
    expect(notebookparameters(example, { aantallen: [1, 2] })['tot']).toMatchObject({ soort: 'schuif', maximum: 2, standaard: 2 });
  });

  it('gives a cell only what it names', () => {
    const gezien: string[][] = [];
    compute(
      example.waarde('kijk', ['tot'], (waarden) => gezien.push(Object.keys(waarden))),
      { aantallen: [] },
    );
    expect(gezien).toEqual([['tot']]);
  });

  it('knows which cells follow from a parameter, directly or not', () => {
    expect([...reactieveCellen(example)]).toEqual(['deel', 'aantal']);
  });

  it('names notebook, cell and cause when a cell throws', () => {
    const stuk = example.waarde('stuk', ['alle'], () => {
      throw new RangeError('geen getal');
    });
    expect(() => compute(stuk, { aantallen: [] })).toThrow(new Notebookcelfout('voorbeeld', 'stuk', new RangeError('geen getal')));
    expect(() => compute(stuk, { aantallen: [] })).toThrow('Notebook voorbeeld, cel "stuk": geen getal');
  });
});
