import { expect, it, vi } from 'vitest';
import { type Gemeenterij, provincieVan } from '../../core/gemeente/index.ts';

// As if Renswoude were divided over two provinces on 1 January 2026, and Rhenen became part of one in Gelderland.
vi.mock('../../core/gemeente/gegevens/gemeenten.json', async (origineel) => {
  const { default: rijen } = await origineel<{ default: readonly Gemeenterij[] }>();
  const opgegaan: Readonly<Record<string, readonly string[]>> = { Renswoude: ['Veenendaal', 'Ede'], Rhenen: ['Wageningen'] };
  return { default: rijen.map((rij) => (opgegaan[rij.naam] ? { ...rij, tot: '2026-01-01', opgegaan_in: opgegaan[rij.naam] } : rij)) };
});

it('gives a municipality that moved to another province the province of the periode, and none where it was divided over two', () => {
  expect([provincieVan('Rhenen', '2025-2'), provincieVan('Rhenen', '2026-1'), provincieVan('Rhenen')]).toEqual([
    'Utrecht',
    'Gelderland',
    'Gelderland',
  ]);
  expect([provincieVan('Renswoude', '2025-2'), provincieVan('Renswoude', '2026-1')]).toEqual(['Utrecht', undefined]);
});
