import { describe, expect, it, vi } from 'vitest';
import type { Claim, Trederegel } from '../../core/bronnen/claim.ts';
import { bevindingenIn } from '../../core/controle/controletabel.ts';
import { datumOf } from '../../core/datum.ts';
import {
  type Gemeente,
  GEMEENTEN,
  type Gemeenterij,
  gemeentenOp,
  herkenGemeente,
  inwonersVan,
  opvolgersVan,
  UTRECHT,
  findGemeente,
} from '../../core/gemeente/index.ts';
import { provincietegels } from '../../core/grafieken/provincietegels.ts';
import { gepubliceerdeOverzichten } from '../../core/provincie/provincie-overzicht.ts';

// As if Oudewater became part of Woerden on 1 January 2026: one row of the data, and a report with the treden of two half-years about it.
vi.mock('../../core/gemeente/gegevens/gemeenten.json', async (origineel) => {
  const { default: rijen } = await origineel<{ default: readonly Gemeenterij[] }>();
  return { default: rijen.map((rij) => (rij.naam === 'Oudewater' ? { ...rij, tot: '2026-01-01', opgegaan_in: ['Woerden'] } : rij)) };
});
vi.mock('../../core/bronnen/claim.ts', async (origineel) => {
  const echt = await origineel<typeof import('../../core/bronnen/claim.ts')>();
  const namen = [...new Set(echt.GEPUBLICEERDE_TREDEN.map(({ gemeente }) => gemeente))];
  const regel = (gemeente: string, periode: string): Trederegel => ({
    ...(echt.GEPUBLICEERDE_TREDEN[0] as Trederegel),
    gemeente,
    periode,
    trede: 1,
  });
  const erbij = [
    ...namen.map((naam) => regel(naam, '2025-2')),
    ...namen.filter((naam) => naam !== 'Oudewater').map((naam) => regel(naam, '2026-1')),
  ];
  const claims: readonly Claim[] = erbij.map(echt.tredeclaim);
  return { ...echt, GEPUBLICEERDE_TREDEN: [...echt.GEPUBLICEERDE_TREDEN, ...erbij], CLAIMS: [...echt.CLAIMS, ...claims] };
});

const gemeente = (naam: string) => findGemeente(naam) as Gemeente;

describe('a merger added as one row', () => {
  it('leaves the province the municipality until then, and one fewer from then on', () => {
    expect([gemeentenOp(UTRECHT, '2025-2').length, gemeentenOp(UTRECHT, '2026-1').length, gemeentenOp(UTRECHT).length]).toEqual([
      26, 25, 25,
    ]);
  });

  it('leaves every published overview whole: all before and all after', () => {
    const overzichten = gepubliceerdeOverzichten();
    expect(overzichten.map(({ periode, rijen }) => [periode, rijen.length])).toEqual(
      overzichten.map(({ periode }) => [periode, periode < '2026-1' ? 26 : 25]),
    );
    expect(overzichten.map(({ periode }) => periode)).toEqual(expect.arrayContaining(['2022-2', '2024-2', '2025-2', '2026-1']));
  });

  it('is told of the name: what it became part of, and when', () => {
    expect(herkenGemeente('gem. Oudewater')).toMatchObject({
      soort: 'herkend',
      gemeente: { naam: 'Oudewater', tot: datumOf(2026, 1, 1), opgegaan_in: ['Woerden'] },
    });
    expect(
      [opvolgersVan(gemeente('Oudewater'), '2025-2'), opvolgersVan(gemeente('Oudewater'), '2026-1')].map(([een]) => een?.naam),
    ).toEqual(['Oudewater', 'Woerden']);
  });

  it('counts the inhabitants of both from then on, and of each before', () => {
    const [oudewater, woerden] = [
      inwonersVan(gemeente('Oudewater'), '2025-2')?.aantal ?? 0,
      inwonersVan(gemeente('Woerden'), '2025-2')?.aantal ?? 0,
    ];
    expect(inwonersVan(gemeente('Woerden'), '2026-1')?.aantal).toBe(oudewater + woerden);
  });

  it.each([
    ['2025-2', 26],
    ['2026-1', 25],
  ] as const)('makes a total of the province in %s complete with %i', (periode, aantal) => {
    const rijen = (namen: readonly Gemeente[]) => namen.map(({ naam }) => [naam, periode, 10]);
    const totaal = (namen: readonly Gemeente[]) =>
      bevindingenIn([['gemeente', 'periode', 'taakstelling'], ...rijen(namen), ['provincie Utrecht', periode, 1]])
        .filter(({ soort }) => soort === 'totaalrij')
        .map(({ berekend }) => berekend);
    const namen = gemeentenOp(UTRECHT, periode);
    expect([totaal(namen), totaal(namen.slice(1))]).toEqual([[aantal * 10], []]);
  });

  it('has a tile for each on the map of the periode, and for no other', () => {
    for (const periode of ['2025-2', '2026-1'] as const)
      expect(
        provincietegels(periode)
          .map(({ gemeente: naam }) => naam)
          .sort(),
      ).toEqual(
        gemeentenOp(UTRECHT, periode)
          .map(({ naam }) => naam)
          .sort(),
      );
  });

  it('changes nothing of other provinces', () => {
    expect(new Set(GEMEENTEN.filter(({ tot }) => tot === datumOf(2026, 1, 1)).map(({ naam }) => naam))).toEqual(new Set(['Oudewater']));
    expect(gemeentenOp('Gelderland', '2026-1')).toEqual(gemeentenOp('Gelderland', '2025-2'));
  });
});
