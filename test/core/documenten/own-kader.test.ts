import { describe, expect, it } from 'vitest';
import { gemeentenIn } from '../../../core/beoordeling/index.ts';
import { bevindingenIn } from '../../../core/controle/index.ts';
import { agendaVan } from '../../../core/documenten/agenda.ts';
import { annotatieVan } from '../../../core/documenten/annotatie.ts';
import { briefVan } from '../../../core/documenten/brief.ts';
import { uitDossiers } from '../../../core/documenten/rapportbron.ts';
import { readDossiers } from '../../../core/documenten/read-dossiers.ts';
import { samenvoegbestandVan } from '../../../core/documenten/samenvoegbestand.ts';
import { KADERFOUT, kadersMetFouten, readKaderkeuze } from '../../../core/kader/index.ts';
import { overzichtenUitTabel } from '../../../core/provincie/index.ts';
import { RIGHT_TABLES } from '../kadercontrole/right-tables.ts';
import { dag, KOPPEN, regelsVan } from './tabellen.ts';

const KLASSEN = readKaderkeuze(RIGHT_TABLES['classes, two periods in a row, frozen by an excuse'] ?? [], 'kader');

/** Two half-years of one municipality of Flevoland, both with an achterstand of more than half of the taakstelling. */
const TABEL = [
  KOPPEN,
  ['Almere', '2024-1', null, 100, 0, 40, 60, 'geen', null, 'voldoet', 'geen'],
  ['Almere', '2024-2', null, 100, 0, 80, 90, 'geen', null, 'let op', 'geen'],
  ['Almere', '2025-1', null, 100, 0, 90, null, null, null, null, null],
];

describe('documents by a framework of classes', () => {
  const { dossiers, fouten } = readDossiers(TABEL, dag('2025-03-01'), [], undefined, KLASSEN);
  const [dossier] = dossiers;
  if (dossier === undefined) throw new Error('there is no dossier');
  const documenten = [briefVan(dossier), annotatieVan(dossier), agendaVan(dossier)].flatMap((een) => (een === undefined ? [] : [een]));
  const regels = documenten.flatMap(regelsVan);

  it('name the class that the table gives, and never a trede with a number', () => {
    expect(fouten).toEqual([]);
    expect(documenten.length).toBeGreaterThanOrEqual(2);
    expect(regels.join('\n')).toContain('voldoet niet');
    expect(regels.filter((regel) => /trede \d/i.test(regel))).toEqual([]);
  });

  it('say against the class before that the new one is heavier, not that anybody goes up the ladder', () => {
    expect(regels.join('\n')).toContain('zwaarder dan de vorige (let op)');
    expect(regels.join('\n')).not.toContain('opschalen');
  });

  it('give the class in merge fields', () => {
    const { fields, rijen } = samenvoegbestandVan(dossiers, { status: 'concept', fictief: false });
    const veld = (naam: string) => rijen[0]?.[fields.findIndex(({ field }) => field === naam)];
    expect([veld('vorige_trede'), veld('trede'), veld('tredenaam')]).toEqual(['let op', 'voldoet niet', 'voldoet niet']);
  });

  it('count no trede in the report, which knows treden alone', () => {
    expect(uitDossiers(dossiers).plaatsingen.map(({ trede }) => trede)).toEqual([undefined, undefined]);
  });
});

describe('an overview of the treden of a province', () => {
  it('refuses a framework of classes by its name', () => {
    const naam = KLASSEN?.namen[0] ?? '';
    expect(() => overzichtenUitTabel(TABEL.slice(0, 3), undefined, KLASSEN)).toThrow(KADERFOUT.klassen_geen_treden({ kader: naam }));
  });
});

describe('a framework with faults', () => {
  const fout = KADERFOUT.kader_met_fouten({ plaats: 'blad IBT-kader' });
  const kaders = kadersMetFouten('blad IBT-kader');

  it('makes no trede: every row says so', () => {
    expect(gemeentenIn(TABEL, kaders).flatMap(({ rijen }) => rijen.map((rij) => rij.soort === 'fout' && rij.fout.message))).toEqual([
      fout.message,
      fout.message,
      fout.message,
    ]);
    expect(readDossiers(TABEL, dag('2025-03-01'), [], undefined, kaders).fouten.map((een) => een.fout.message)).toEqual([
      fout.message,
      fout.message,
      fout.message,
    ]);
  });

  it('leaves a trede of the table unchecked, and says so', () => {
    const [koppen = [], rij = []] = TABEL;
    const soorten = bevindingenIn(
      [
        [...koppen, 'trede'],
        [...rij.with(9, 2), 3],
      ],
      kaders,
    ).map(({ soort }) => soort);
    expect(soorten).toContain('trede_zonder_kader');
  });
});
