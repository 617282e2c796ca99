import { describe, expect, it } from 'vitest';
import { parseDatum } from '../../../../core/datum.ts';
import { gepubliceerdeNidosstanden } from '../../../../core/provincie/index.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import type { Nidosbeeld } from '../../../../addin/taskpane/nidos/nidos-view-model.ts';
import { beeldVanGebied } from '../../../../addin/taskpane/nidos/nidos-view-model-of-gebied.ts';
import { GEPUBLICEERDE_PLEKKEN, TE_WEINIG, verwachtingInWoorden } from '../../../../addin/taskpane/nidos/nidos-texts.ts';

const dag = (tekst: string): number => parseDatum(tekst) ?? 0;
const KOPPEN = ['datum', 'nidos_nodig', 'nidos_gerealiseerd'];
/** The places of the voortgangsrapportage 2024, and those needed in the half-year after it. */
const TABEL = [KOPPEN, ['2024-07-01', 301, 163], ['2025-01-01', 355, 183], ['2025-07-01', 233, null]];
const beeld = (cellen: Celwaarde[][], gevraagd?: number): Nidosbeeld =>
  beeldVanGebied({ blad: 'Nidos', adres: 'A1:C4', cellen, rij: 1 }, gevraagd);

describe('the view of the Nidos-plekken', () => {
  it('shows what was published where the selection has no such table, with what is expected on the last day of it', () => {
    const gepubliceerd = gepubliceerdeNidosstanden();
    for (const gezien of [
      beeldVanGebied(undefined, undefined),
      beeld([
        ['gemeente', 'periode'],
        ['Utrecht', '2022-1'],
      ]),
    ]) {
      expect([gezien.bron, gezien.standen, gezien.verwachting.datum]).toEqual([
        GEPUBLICEERDE_PLEKKEN,
        gepubliceerd,
        gepubliceerd.at(-1)?.datum,
      ]);
    }
  });
  it('says what is expected on the last date, beside what is needed then, and what it rests on', () => {
    const datum = dag('2025-07-01');
    expect(beeld(TABEL).verwachting).toEqual({ datum, zin: verwachtingInWoorden(datum, 203, 2, 233) });
  });
  it('says what is expected on another day, without what is needed where that is not known', () => {
    const datum = dag('2026-01-01');
    expect(beeld(TABEL, datum).verwachting.zin).toBe(verwachtingInWoorden(datum, 223, 2, undefined));
  });
  it('shows an own table instead, its unreadable rows by name of the cell', () => {
    const gezien = beeld([KOPPEN, ['2025-01-01', 10, 4], ['2025-02-01', 12, 'vijf'], ['2025-03-01', 8, 9]], dag('2025-03-01'));
    expect(gezien.bron).toBe('Nidos, A1:C4');
    expect(gezien.standen).toHaveLength(2);
    expect(gezien.onleesbaar).toEqual([expect.stringMatching(/rij 3.*"vijf"/)]);
    expect(gezien.verwachting.zin).toContain('Nodig zijn er dan 8: genoeg.');
  });
  it('gives no expectation with one observation', () => {
    expect(beeld([KOPPEN, ['2025-01-01', 10, 4]]).verwachting.zin).toBe(TE_WEINIG);
  });
});
