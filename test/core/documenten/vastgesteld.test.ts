import { describe, expect, it } from 'vitest';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { agendaVan } from '../../../core/documenten/agenda.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitDossiers } from '../../../core/documenten/rapportbron.ts';
import { alsRijen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { dag, dossier, KOPPEN, zinnenVan } from './tabellen.ts';

const FEITEN = { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 } as const;
const besluit = (trede: 2 | 3, op: string) =>
  stelVast('Lopik', FEITEN, { trede, reden: 'GEHEIM', datum_cijfers: dag('2025-02-03'), vastgesteld_op: dag(op) });
const VASTGESTELD = [VASTSTELLINGKOLOMMEN, ...alsRijen([besluit(3, '2025-02-10'), besluit(2, '2025-02-18')])];

describe('a table of vaststellingen', () => {
  const lopik = dossier(VASTGESTELD, '2025-03-01', 'Lopik');

  it('gives what was decided last, beside what was computed and on figures of that day', () => {
    expect(lopik.afgesloten.map(({ cijfers_van, vastgesteld }) => [cijfers_van, vastgesteld?.trede, vastgesteld?.op])).toEqual([
      [dag('2025-02-03'), 2, dag('2025-02-18')],
    ]);
    const brief = briefVan(lopik);
    expect(brief && zinnenVan(brief, 'Beoordeling')).toMatch(
      /is trede 3 \(Actief toezicht\).* Op 18 februari 2025 is vastgesteld: trede 2 \(Informatie opvragen en valideren\)\./,
    );
    expect(brief?.delen.map(({ kop }) => kop)).toContain('Wat trede 2 betekent');
  });

  it('tells the maker where the two differ, and puts no reason in what is sent', () => {
    expect(lopik.meldingen).toContain('vastgesteld is trede 2, berekend is 3');
    expect(JSON.stringify([briefVan(lopik), agendaVan(lopik)])).not.toContain('GEHEIM');
  });

  it('is counted in the report as TELLING counts it', () => {
    const rapport = halfjaarrapport(uitDossiers([lopik]), '2024-2');
    expect(zinnenVan(rapport, 'Beoordelingen 2024-2')).toContain('Van de 1 gemeente staat er 1 op trede 2.');
    expect(tellingTabel([VASTGESTELD[0] ?? [], VASTGESTELD[2] ?? []]).find(([, soort]) => soort === 'trede 2')?.[2]).toBe(1);
  });
});

it('a column trede alone decides nothing: it may be computed', () => {
  const tabel = [
    [...KOPPEN, 'trede'],
    ['Lopik', '2024-2', null, 14, 0, 19, 15, 'geen', null, 3, null, 2],
  ];
  expect(readDossiers(tabel, dag('2025-03-01')).dossiers[0]?.afgesloten[0]?.vastgesteld).toBeUndefined();
});
