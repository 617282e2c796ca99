import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { waaier } from '../../../core/grafieken/waaier.ts';

const HERKOMST = { bron: 'Rapport', peildatum: datumOf(2025, 1, 1) };

describe('the fan', () => {
  const begin = datumOf(2024, 1, 1);
  const meting = (dag: number, gerealiseerd: number) => ({ datum: begin + dag, gerealiseerd });
  const verwachting = { datum: datumOf(2024, 7, 1), verwachte_achterstand: 4, band: { gunstig: 1, mediaan: 4, ongunstig: 8 } };
  const metingen = [meting(-10, 99), meting(0, 5), meting(30, 10), meting(60, 20), meting(90, 30)];
  const van = (verloop: Partial<Record<50 | 80 | 95, (typeof verwachting)[]>> = {}) =>
    waaier({ ...HERKOMST, gemeente: 'X', periode: '2024-1', totaalopgave: 50, metingen, verloop: { 50: [], 80: [], 95: [], ...verloop } });
  it('begins with nobody housed on the first day, and goes on with the standen after it', () => {
    expect(van().gegevens['standen']).toEqual(
      [
        [0, 50],
        [30, 40],
        [60, 30],
        [90, 20],
      ].map(([dag, achterstand]) => ({ tijd: Date.UTC(2024, 0, 1 + (dag ?? 0)), achterstand })),
    );
  });
  it('without a forecast tells the last stand, in title, words and label', () => {
    const { titel, ondertitel, beschrijving, gegevens } = van();
    expect([titel, ondertitel]).toEqual(['X: achterstand 20', 'Gehuisvest: 30 van 50. Schema: elke maand een zesde.']);
    expect(beschrijving).toBe(
      'Lijndiagram van wat nog te huisvesten is: van 50 aan het begin tot achterstand 20 nu. Een hulplijn loopt gelijkmatig naar 0 op de peildatum.',
    );
    expect(gegevens['eindlabels']).toEqual([
      { tekst: 'schema', style: 'tekst_zacht', plaats: 0 },
      { tekst: 'stand\n20', style: 'tekst_eerste', plaats: 20 },
    ]);
  });
  it('with one tells its end', () => {
    const { titel, ondertitel, beschrijving, gegevens } = van({
      50: [verwachting],
      80: [{ ...verwachting, verwachte_achterstand: 9 }, verwachting],
      95: [verwachting],
    });
    expect([titel, ondertitel]).toEqual([
      'X: achterstand 4 verwacht op 1 juli 2024',
      '80% kans op 1 tot en met 8. Gehuisvest: 30 van 50. Vlakken: 50, 80 en 95% kans; schema: elke maand een zesde.',
    ]);
    expect(beschrijving).toContain(
      ' Op 1 juli 2024 naar verwachting achterstand 4: 80% kans op 1 tot en met 8, 95% kans op 1 tot en met 8. ',
    );
    expect(gegevens['eindlabels']?.at(-1)).toMatchObject({ tekst: 'verwacht\n4', style: 'tekst_eerste' });
    expect(van({ 80: [verwachting] }).beschrijving).not.toContain('naar verwachting');
    expect(van({ 95: [verwachting] }).beschrijving).not.toContain('naar verwachting');
  });
  it('has a schedule that falls by a sixth each month, and not from below 0', () => {
    expect(van().gegevens['schema']?.map(({ achterstand }) => achterstand)).toEqual(
      [50, (50 * 5) / 6, (50 * 4) / 6, 25, (50 * 2) / 6, 50 / 6, 0].map((stand) => expect.closeTo(stand, 10) as number),
    );
    expect(
      waaier({
        ...HERKOMST,
        gemeente: 'X',
        periode: '2024-1',
        totaalopgave: -5,
        metingen: [],
        verloop: { 50: [], 80: [], 95: [] },
      }).gegevens['schema']?.every(({ achterstand }) => achterstand === 0),
    ).toBe(true);
  });
});
