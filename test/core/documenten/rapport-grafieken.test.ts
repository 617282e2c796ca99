import { expect, it } from 'vitest';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitDossiers } from '../../../core/documenten/rapportbron.ts';
import { dag, KOPPEN } from './tabellen.ts';

const TABEL = [
  KOPPEN,
  ['Zeist', '2023-1', null, 50, 0, 10, 40, 'geen', null, 2, null],
  ['Zeist', '2023-2', null, 30, 2, 20, 50, 'geen', 45, 2, null],
  ['Baarn', '2023-1', null, 20, 0, 0, 20, 'geen', null, 1, null],
  ['Baarn', '2023-2', null, 20, 0, 0, 15, 'geen', null, 1, null],
  ['Soest', '2023-2', null, 20, 0, 5, 15, 'geen', null, null, null],
];

it('the chart of treden in the report holds what its table holds: each municipality and half-year, none where it is not known', () => {
  const rapport = halfjaarrapport(uitDossiers(readDossiers(TABEL, dag('2024-03-01')).dossiers), '2023-2');
  const grafieken = rapport?.delen.flatMap(({ blokken }) =>
    blokken.flatMap((blok) => (blok.soort === 'grafiek' && blok.grafiek.soort === 'tredenkaart' ? [blok.grafiek] : [])),
  );
  expect(grafieken).toHaveLength(1);
  const cellen = Object.values(grafieken?.[0]?.gegevens ?? {}).flat() as readonly {
    readonly gemeente?: string;
    readonly periode?: string;
    readonly trede?: number | null;
  }[];
  const tredeVan = (gemeente: string, periode: string) => cellen.find((cel) => cel.gemeente === gemeente && cel.periode === periode)?.trede;
  expect([tredeVan('Zeist', '2023-1'), tredeVan('Zeist', '2023-2'), tredeVan('Baarn', '2023-1'), tredeVan('Baarn', '2023-2')]).toEqual([
    2, 1, 1, 2,
  ]);
  expect([tredeVan('Soest', '2023-1'), tredeVan('Soest', '2023-2')]).toEqual([null, 2]);
});
