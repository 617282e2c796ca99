import { describe, expect, it } from 'vitest';
import { tellingTabel } from '../../../core/beoordeling/telling.ts';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { agendaVan } from '../../../core/documenten/agenda.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { halfjaarrapport } from '../../../core/documenten/halfjaarrapport.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { uitDossiers } from '../../../core/documenten/rapportbron.ts';
import { alsRijen, VASTSTELLINGKOLOMMEN } from '../../../core/vaststellen/vaststellen-blad.ts';
import { samenvoegbestandVan } from '../../../core/documenten/samenvoegbestand.ts';
import { waaromNiet } from '../../../core/documenten/soorten.ts';
import { stelVast } from '../../../core/vaststellen/vaststelling.ts';
import { dag, dossier, KOPPEN, zinnenVan } from './tabellen.ts';
import { textsOf } from './texts.ts';

const FEITEN = { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 } as const;
const besluit = (trede: 2 | 3, op: string) =>
  stelVast('Lopik', FEITEN, { trede, reden: 'Het plan loopt', datum_cijfers: dag('2025-02-03'), vastgesteld_op: dag(op) });
const VASTGESTELD = [VASTSTELLINGKOLOMMEN, ...alsRijen([besluit(3, '2025-02-10'), besluit(2, '2025-02-18')])];

describe('a table of vaststellingen', () => {
  const lopik = dossier(VASTGESTELD, '2025-03-01', 'Lopik');

  it('gives what was decided last, beside what was computed and on figures of that day', () => {
    expect(lopik.afgesloten.map(({ cijfers_van, vastgesteld }) => [cijfers_van, vastgesteld?.trede, vastgesteld?.op])).toEqual([
      [dag('2025-02-03'), 2, dag('2025-02-18')],
    ]);
    const brief = briefVan(lopik);
    const zinnen = brief === undefined ? '' : zinnenVan(brief, 'Beoordeling');
    expect(zinnen).toContain('op 18 februari 2025 voor 2024-2 op trede 2 (Informatie opvragen en valideren) geplaatst');
    expect(zinnen).toContain('De reden: Het plan loopt.');
    expect(zinnen).not.toContain('trede 3 (Actief toezicht)');
    expect(brief?.delen.map(({ kop }) => kop)).toContain('Wat trede 2 betekent');
  });

  it('tells the maker where the two differ, and colleagues what was computed', () => {
    expect(lopik.meldingen).toContain('vastgesteld is trede 2, berekend is 3; de opgegeven reden staat in de brief');
    const annotatie = textsOf(annotatieVan(lopik)!).join(' ');
    expect(annotatie).toContain('De rekenkundige inschaling voor 2024-2 is trede 3 (Actief toezicht)');
    expect(annotatie).toContain('Op 18 februari 2025 is vastgesteld: trede 2');
    expect(textsOf(agendaVan(lopik)!).join(' ')).not.toContain('trede 3 (Actief toezicht)');
  });

  it('gives no letter where the row was changed after it was decided, and says so', () => {
    const kolom = VASTSTELLINGKOLOMMEN.indexOf('trede');
    const anders = dossier(
      [VASTSTELLINGKOLOMMEN, VASTGESTELD[1]!, VASTGESTELD[2]!.map((cel, i) => (i === kolom ? 1 : cel))],
      '2025-03-01',
      'Lopik',
    );
    expect(briefVan(anders)).toBeUndefined();
    expect(waaromNiet('brief', anders)).not.toBe(waaromNiet('brief', lopik));
    expect(samenvoegbestandVan([anders], { status: 'concept', fictief: false }).rijen).toEqual([]);
  });

  it('says until when a decision holds', () => {
    const tabel = [
      [...KOPPEN, 'trede', 'vastgesteld_op', 'datum_cijfers', 'reden', 'geldig_tot'],
      ['Lopik', '2024-2', null, 14, 0, 19, 15, 'geen', null, 3, null, 3, '2025-02-18', '2025-02-03', null, '2025-07-01'],
    ];
    const zinnen = zinnenVan(briefVan(dossier(tabel, '2025-03-01', 'Lopik'))!, 'Beoordeling');
    expect(zinnen).toContain('Deze plaatsing geldt tot 1 juli 2025.');
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
