import { describe, expect, it } from 'vitest';
import {
  dossiersIn,
  foutenVan,
  gemeenteopdracht,
  rapportbron,
  rapportopdracht,
  keyInRij,
} from '../../../../addin/taskpane/documenten/documenten-command.ts';
import { inWoorden, letOp, gemeenteNietTeLezen } from '../../../../addin/taskpane/documenten/documenten-texts.ts';
import { gemeentesleutel } from '../../../../core/gemeente/index.ts';
import { dag, KOPPEN } from '../../../core/documenten/tabellen.ts';
import { INVOERFOUT } from '../../../../core/invoer/invoer-messages.ts';

const STAMP = { status: 'concept', fictief: false } as const;
const DATUM = dag('2025-03-01');
const rij = (naam: string, gerealiseerd: unknown = 66) => [naam, '2024-2', null, 63, 0, 38, gerealiseerd, 'geen', null, 2, 'geen'];
/** A table of which the headers stand in the sixth row of the sheet. */
const tabel = (...rijen: unknown[][]) => ({ blad: 'Cijfers', koprij: 6, cellen: [KOPPEN, ...rijen] });

describe('the municipalities of a table on a sheet', () => {
  it('are told wrong by the rows of the sheet, and left out', () => {
    const { dossiers, fouten } = dossiersIn(tabel(rij('Zeist'), rij('Baarn', 'veel')), DATUM);
    expect(dossiers.map(({ gemeente }) => gemeente)).toEqual(['Zeist']);
    expect(fouten.map(gemeenteNietTeLezen)).toEqual([
      INVOERFOUT.geen_aantal({ naam: 'Niet gemaakt: Baarn. Rij 8, kolom "gerealiseerd"', cel: 'veel' }).message,
    ]);
  });

  it('are left out altogether where one of their rows cannot be read: a part of the figures makes a wrong document', () => {
    const { dossiers } = dossiersIn(tabel(rij('Baarn'), ['Baarn', '2024-1', null, 'veel', 0, 38, 60, 'geen', null, 2, 'geen']), DATUM);
    expect(dossiers).toEqual([]);
  });

  it('are proposed by the selected row, whatever its spelling', () => {
    expect(keyInRij(tabel(rij('gem. Ijsselstein')), 1)).toBe(gemeentesleutel('IJsselstein'));
    expect([keyInRij(tabel(rij('Zeist')), 0), keyInRij(tabel(rij('Zeist')), 9)]).toEqual([undefined, undefined]);
  });

  it('are told wrong for the chosen ones only', () => {
    const { fouten } = dossiersIn(tabel(rij('Zeist'), rij('Baarn', 'veel'), rij('Soest', 'veel')), DATUM);
    expect(foutenVan(fouten, new Set([gemeentesleutel('Baarn')])).map(({ gemeente }) => gemeente)).toEqual(['Baarn']);
    expect(foutenVan(fouten, undefined).length).toBe(2);
  });
});

describe('what is to be made', () => {
  const lopend = ['Soest', '2025-1', '2025-03-01', 40, 0, 3, 10, null, null, 1, 'geen'];
  const { dossiers } = dossiersIn(tabel(rij('Zeist'), rij('Baarn'), lopend), DATUM);

  it('is of the municipalities whose figures allow of it, and says why not of others', () => {
    const brieven = gemeenteopdracht('brief', dossiers, STAMP);
    expect(brieven?.dossiers.map(({ gemeente }) => gemeente)).toEqual(['Zeist', 'Baarn']);
    expect(brieven && inWoorden(brieven)).toBe(
      'Een zip-bestand met 3 Word-bestanden: voor elke gemeente één, en één met alles bij elkaar.',
    );
    expect(letOp('brief', dossiers, [])).toContain(
      'Soest: geen brief, want de tabel heeft geen cijfers van een halfjaar dat op de datum van de cijfers was afgelopen.',
    );
    const agendas = gemeenteopdracht('agenda', dossiers, STAMP);
    expect(agendas && inWoorden(agendas)).toBe('Een zip-bestand met 3 Word-bestanden: voor elke gemeente één.');
  });

  it('is nothing of nobody', () => {
    expect([
      gemeenteopdracht('brief', [], STAMP),
      gemeenteopdracht('samenvoegbestand', [], STAMP),
      rapportopdracht(rapportbron('tabel', []), undefined, STAMP),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('is the report of the last half-year, unless another is asked for that there is', () => {
    const bron = rapportbron('gepubliceerd', []);
    const laatste = bron.perioden.at(-1);
    const titel = (periode: '2024-1' | '1999-1' | undefined) => {
      const command = rapportopdracht(bron, periode, STAMP);
      return command?.soort === 'halfjaarrapport' ? command.rapport.naam : undefined;
    };
    expect([titel(undefined), titel('2024-1'), titel('1999-1')]).toEqual([
      `Halfjaarrapport ${laatste}`,
      'Halfjaarrapport 2024-1',
      `Halfjaarrapport ${laatste}`,
    ]);
  });
});
