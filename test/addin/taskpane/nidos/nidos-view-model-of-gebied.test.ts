import { describe, expect, it } from 'vitest';
import { parseDatum } from '../../../../core/datum.ts';
import type { Celwaarde } from '../../../../addin/host/werkmap.ts';
import type { Beeld } from '../../../../addin/taskpane/nidos/nidos-view-model.ts';
import { beeldVanGebied } from '../../../../addin/taskpane/nidos/nidos-view-model-of-gebied.ts';
import { cellenVan, samenvatting } from '../../../../addin/taskpane/nidos/nidos-texts.ts';

const dag = (tekst: string): number => parseDatum(tekst) ?? 0;
const KOPPEN = ['datum', 'nidos_nodig', 'nidos_gerealiseerd'];
const beeld = (cellen: Celwaarde[][], gevraagd?: number): Beeld => beeldVanGebied({ blad: 'Nidos', adres: 'A1:C4', cellen, rij: 1 }, gevraagd);

describe('the view of the Nidos-plekken', () => {
  it('shows what was published where the selection has no such table', () => {
    for (const gezien of [beeldVanGebied(undefined, undefined), beeld([['gemeente', 'periode'], ['Utrecht', '2022-1']])]) {
      expect(gezien.bron).toContain('Gepubliceerde plekken');
      expect(gezien.standen.map(cellenVan)[1]).toEqual(['1 januari 2025', '355', '183', '52%', '172']);
      expect(samenvatting(gezien)).toBe('1 januari 2025: 183 Nidos-plekken gerealiseerd van 355.');
    }
  });
  it('says what is expected on the last date, beside what is needed then, and that two observations are few', () => {
    expect(beeldVanGebied(undefined, undefined).verwachting).toEqual({
      datum: dag('2025-07-01'),
      zin: 'Prognose: ongeveer 203 plekken op 1 juli 2025, de rechte lijn door 2 waarnemingen. Nodig zijn er dan 233: een tekort van 30. Met twee waarnemingen is dit niet meer dan doortrekken.',
    });
  });
  it('says what is expected on another day, without what is needed where that is not known', () => {
    expect(beeldVanGebied(undefined, dag('2026-01-01')).verwachting.zin).toMatch(/^Prognose: ongeveer 223 plekken op 1 januari 2026, de rechte lijn door 2 waarnemingen\. Met twee/);
  });
  it('shows an own table instead, its unreadable rows by name of the cell', () => {
    const gezien = beeld([KOPPEN, ['2025-01-01', 10, 4], ['2025-02-01', 12, 'vijf'], ['2025-03-01', 8, 9]], dag('2025-03-01'));
    expect(gezien.bron).toBe('Nidos, A1:C4');
    expect(gezien.standen).toHaveLength(2);
    expect(gezien.onleesbaar).toEqual([expect.stringMatching(/rij 3.*"vijf"/)]);
    expect(gezien.verwachting.zin).toContain('Nodig zijn er dan 8: genoeg.');
  });
  it('gives no expectation with one observation', () => {
    expect(beeld([KOPPEN, ['2025-01-01', 10, 4]]).verwachting.zin).toContain('minder dan twee waarnemingen');
  });
});
