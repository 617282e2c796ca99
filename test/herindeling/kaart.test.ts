import { expect, it, vi } from 'vitest';
import type { Gemeenterij } from '../../core/gemeente/index.ts';
import { gemeentevormen } from '../../addin/taskpane/provincie/gemeentevormen.ts';

// As if Wijdemeren became part of Hilversum on 1 January 2027, and Renswoude was divided over two.
vi.mock('../../core/gemeente/gegevens/gemeenten.json', async (origineel) => {
  const { default: rijen } = await origineel<{ default: readonly Gemeenterij[] }>();
  const opgegaan: Readonly<Record<string, readonly string[]>> = { Wijdemeren: ['Hilversum'], Renswoude: ['Veenendaal', 'Rhenen'] };
  return { default: rijen.map((rij) => (opgegaan[rij.naam] ? { ...rij, tot: '2027-01-01', opgegaan_in: opgegaan[rij.naam] } : rij)) };
});

const punten = (provincie: string, periode: '2026-2' | '2027-1', naam: string): number =>
  gemeentevormen(provincie, periode).vormen.get(naam)?.coordinates.flat(2).length ?? 0;

it('draws what merged after 2023 as one outline, without the border between them', () => {
  const voor = gemeentevormen('Noord-Holland', '2026-2');
  const na = gemeentevormen('Noord-Holland', '2027-1');
  expect([voor.vormen.has('Wijdemeren'), na.vormen.has('Wijdemeren'), na.zonder]).toEqual([true, false, []]);
  const samen = punten('Noord-Holland', '2027-1', 'Hilversum');
  expect(samen).toBeGreaterThan(punten('Noord-Holland', '2026-2', 'Hilversum'));
  expect(samen).toBeLessThan(punten('Noord-Holland', '2026-2', 'Hilversum') + punten('Noord-Holland', '2026-2', 'Wijdemeren'));
});

it('keeps the outline of what was divided, under its own name', () => {
  expect(gemeentevormen('Utrecht', '2027-1').vormen.has('Renswoude')).toBe(true);
});
