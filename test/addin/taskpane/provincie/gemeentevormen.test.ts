import { describe, expect, it } from 'vitest';
import { gemeentekaart } from '../../../../core/grafieken/index.ts';
import { GEMEENTEN, gemeentenOp } from '../../../../core/gemeente/index.ts';
import { labelplaats } from '../../../../core/grafieken/labelplaats.ts';
import { kaartVan } from '../../../../addin/taskpane/provincie/gemeentekaart-of-provincie.ts';
import { gemeentevormen } from '../../../../addin/taskpane/provincie/gemeentevormen.ts';

const PROVINCIES = [...new Set(GEMEENTEN.map(({ provincie }) => provincie))];

describe('the outlines of municipalities', () => {
  it('are there for all 342, each in its province, and with room for a label in it', () => {
    const alle = PROVINCIES.flatMap((provincie) => {
      const { vormen, zonder } = gemeentevormen(provincie, '2024-2');
      expect([[...vormen.keys()].sort(), zonder]).toEqual([
        gemeentenOp(provincie, '2024-2')
          .map(({ naam }) => naam)
          .sort(),
        [],
      ]);
      return [...vormen.values()];
    });
    expect(alle).toHaveLength(342);
    expect(alle.every((vorm) => labelplaats(vorm).ruimte > 0)).toBe(true);
  });

  it('lie where the municipality lies, as long to the east as to the north', () => {
    const { vormen } = gemeentevormen('Utrecht', '2024-2');
    const plaats = (naam: string) => labelplaats(vormen.get(naam) ?? { type: 'MultiPolygon', coordinates: [] });
    const [woerden, rhenen, eemnes, lopik] = ['Woerden', 'Rhenen', 'Eemnes', 'Lopik'].map(plaats);
    expect([woerden!.x < rhenen!.x, lopik!.y < eemnes!.y]).toEqual([true, true]);
    // Woerden to Rhenen is about 47 km, Lopik to Eemnes about 35 km; a degree of latitude is 111 km.
    const afstand = (a: { x: number; y: number }, b: { x: number; y: number }) => 111 * Math.hypot(a.x - b.x, a.y - b.y);
    expect(afstand(woerden!, rhenen!)).toBeGreaterThan(40);
    expect(afstand(woerden!, rhenen!)).toBeLessThan(55);
  });

  it('are those of 2023 before it: what became one municipality later is named as having none of its own', () => {
    const { vormen, zonder } = gemeentevormen('Zuid-Holland', '2022-2');
    expect([zonder, vormen.has('Voorne aan Zee')]).toEqual([['Brielle', 'Hellevoetsluis', 'Westvoorne'], true]);
  });
});

describe('the map of rows', () => {
  const rij = (gemeente: string) =>
    ({
      gemeente,
      trede: 2,
      vastgesteld: undefined,
      rij: undefined,
      isTussenstand: false,
      richting: 'gelijk',
      koppelingstekort: false,
      achterstand_eind: undefined,
      realisatie: undefined,
    }) as const;

  it('names its sources, and who of the rows is not on it', () => {
    const { grafiek, zonder } = kaartVan({
      provincie: 'Zuid-Holland',
      periode: '2022-2',
      rijen: [rij('Brielle'), rij('Delft'), rij('Onbekendstad')],
      bron: 'Cijfers, A1:F9',
      kop: undefined,
    });
    expect(zonder).toEqual(['Brielle', 'Hellevoetsluis', 'Westvoorne', 'Onbekendstad']);
    expect(grafiek.bron).toContain('CBS');
    expect(grafiek.bron).toContain('CC BY 4.0');
    expect(grafiek.gegevens['gemeenten']?.filter(({ trede }) => trede === 2).map(({ gemeente }) => gemeente)).toEqual(['Delft']);
    expect(grafiek.soort).toBe(gemeentekaart({ provincie: '', periode: '2022-2', bron: '', peildatum: 1, gemeenten: [] }).soort);
  });
});
