import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toestandInWoorden, tussenstandVan } from '../../../../addin/taskpane/shared/cijferstand.ts';
import { datumInWoorden, datumOf } from '../../../../core/datum.ts';
import { INVOERFOUT } from '../../../../core/invoer/index.ts';
import { peildatum } from '../../../../core/periode.ts';

const PERIODE = '2022-2';
const vastgesteld_op = undefined;

describe('where a municipality stands in its periode', () => {
  it('is a tussenstand on every day before the peildatum and on no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: datumOf(2022, 1, 1), max: datumOf(2024, 1, 1) }), (dag) => {
        const isVoor = dag < peildatum(PERIODE, 'eind');
        expect(tussenstandVan({ periode: PERIODE, dag })).toBe(isVoor ? dag : undefined);
        expect(/^Tussenstand/.test(toestandInWoorden({ periode: PERIODE, dag, vastgesteld_op }))).toBe(isVoor);
        expect(toestandInWoorden({ periode: PERIODE, dag, vastgesteld_op })).toContain(datumInWoorden(dag));
      }),
    );
  });

  it('counts the days to the peildatum, and says until when late registrations count', () => {
    const line = (dag: number) => toestandInWoorden({ periode: PERIODE, dag, vastgesteld_op });
    expect(line(datumOf(2022, 12, 31))).toBe('Tussenstand van 31 december 2022, 1 dag vóór de peildatum: nog geen beoordeling.');
    expect(line(datumOf(2023, 1, 31))).toContain('tellen mee tot 1 februari 2023');
    expect(line(datumOf(2023, 2, 1))).toContain('tellen niet meer mee');
  });

  it('is decided whatever day the figures below it are of, and never guessed', () => {
    const op = datumOf(2023, 2, 7);
    expect(toestandInWoorden({ periode: PERIODE, dag: datumOf(2022, 10, 10), vastgesteld_op: op })).toBe(
      'Vastgesteld op 7 februari 2023. De cijfers hieronder zijn van 10 oktober 2022, vóór de peildatum.',
    );
    expect(toestandInWoorden({ periode: PERIODE, dag: undefined, vastgesteld_op: op })).toBe('Vastgesteld op 7 februari 2023.');
    expect(tussenstandVan({ periode: PERIODE, dag: undefined })).toBeUndefined();
    const fout = INVOERFOUT.geen_datum({ naam: 'datum', cel: 'morgen' });
    expect(toestandInWoorden({ periode: PERIODE, dag: fout, vastgesteld_op })).toContain(fout.message);
  });
});
