import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { gemeentekaart, type Kaartgemeente } from '../../../core/grafieken/gemeentekaart.ts';
import type { Vorm } from '../../../core/grafieken/grafiek.ts';
import { labelplaats } from '../../../core/grafieken/labelplaats.ts';
import { tekenSvg } from '../../../notebooks/draw.ts';
import { vierkant } from './voorbeelden.ts';

const kaart = (gemeenten: readonly Kaartgemeente[]) =>
  gemeentekaart({ provincie: 'Gelderland', periode: '2024-2', bron: 'Cijfers', peildatum: datumOf(2025, 1, 1), gemeenten });
const EDE = { gemeente: 'Ede', trede: 3, vorm: vierkant(0, 0, 2) };
const ARNHEM = { gemeente: 'Arnhem', trede: null, vorm: vierkant(2, 1, 1) };

describe('the map of a province', () => {
  it('says of each municipality its trede, and of how many none is known', () => {
    const { titel, beschrijving, gegevens } = kaart([EDE, ARNHEM, { ...ARNHEM, gemeente: 'Putten', trede: 7 }]);
    expect(titel).toBe('Treden in de provincie Gelderland, 2024-2');
    expect(beschrijving).toBe('Kaart met de trede van elke gemeente. Trede 3: Ede. Geen trede bekend: 1 gemeente.');
    expect(gegevens['gemeenten']?.map(({ tip, trede }) => [tip, trede])).toEqual([
      ['Ede: trede 3', 3],
      ['Arnhem: geen trede bekend', null],
      ['Putten: trede 7', null],
    ]);
  });

  it('is as high as its shape asks, and never too low or too high to read', () => {
    const hoogte = (breed: number, hoog: number) => kaart([EDE].map((een) => ({ ...een, vorm: rechthoek(breed, hoog) }))).beeld.height;
    expect([hoogte(1, 1), hoogte(100, 1), hoogte(1, 100), kaart([]).beeld.height]).toEqual([360, 220, 420, 360]);
  });

  it('draws every outline, and a number only where there is room for it', async () => {
    const svg = await tekenSvg(kaart([EDE, ARNHEM, { gemeente: 'Rozendaal', trede: 5, vorm: vierkant(3, 0, 0.01) }]), 'licht', 320);
    expect(svg.match(/<path[^>]* d="M[^"]{20,}/g)?.length).toBe(3);
    expect(svg).toContain('>3</text>');
    expect(svg).not.toContain('>5</text>');
  });
});

const rechthoek = (breed: number, hoog: number): Vorm => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 0],
        [0, hoog],
        [breed, hoog],
        [breed, 0],
      ],
    ],
  ],
});

describe('the place of a label', () => {
  it('is in the middle of a square, with its whole width', () => {
    expect(labelplaats(vierkant(10, 20, 4))).toEqual({ x: 12, y: 22, ruimte: 4 });
  });

  it('is in the widest part of an outline of several polygons, and never in a hole', () => {
    const [klein, groot] = [vierkant(0, 0, 1), vierkant(5, 5, 3)];
    const samen: Vorm = { type: 'MultiPolygon', coordinates: [...klein.coordinates, ...groot.coordinates] };
    expect(labelplaats(samen)).toEqual({ x: 6.5, y: 6.5, ruimte: 3 });
    const gat: Vorm = {
      type: 'MultiPolygon',
      coordinates: [[...vierkant(0, 0, 10).coordinates[0]!, ...vierkant(1, 1, 7).coordinates[0]!]],
    };
    const { x, y, ruimte } = labelplaats(gat);
    expect([x, y, ruimte]).toEqual([9, 5, 2]);
  });

  it('of no outline has no room', () => {
    expect(labelplaats({ type: 'MultiPolygon', coordinates: [] }).ruimte).toBe(0);
  });
});
