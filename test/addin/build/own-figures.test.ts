import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnFigures } from '../../../addin/build/own-figures.ts';
import { PROVINCIE } from '../../../core/bronnen/index.ts';
import { reeksgegevens } from '../../../notebooks/data/gebiedsreeks.ts';
import { EIGEN_PUBLICATIES } from '../../../notebooks/data/publicaties.ts';
import { GEGEVENSFOUT } from '../../../notebooks/render/render-messages.ts';
import { bladzijde } from '../../notebooks/page-of.ts';
import { rij, xlsx, xlsxDelen } from '../inlezen/maak-xlsx.ts';

let map = '';
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'ibt-eigen-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function file(naam: string, inhoud: string | Uint8Array): string {
  const path = join(map, naam);
  writeFileSync(path, inhoud);
  return path;
}

const KOP = 'Gebied;Periode;Taakstelling;Gerealiseerd;Achterstand eind;Trede;Bron';
const BREED = [KOP, 'provincie Utrecht;2024-2;1.400;1300;– 12;;Eigen telling', 'Zeist;2025-I;30;0;30;trede 3;'].join('\n');
const uitkomst = (naam: string, periode: '2024-2' | '2025-1', grootheid: 'taakstelling' | 'gerealiseerd' | 'achterstand_eind' | 'trede') =>
  [{ soort: naam.startsWith('provincie') ? ('provincie' as const) : ('gemeente' as const), naam }, periode, grootheid] as const;

describe('a table of own figures', () => {
  it('goes beside the published ones, before which it goes; a 0 is a figure', async () => {
    const { publicaties } = await openOwnFigures(file('breed.csv', BREED), false);
    const { find } = publicaties.boek;
    expect(find(...uitkomst('provincie Utrecht', '2024-2', 'taakstelling'))).toMatchObject({
      waarde: 1400,
      gekozen: { plaats: 'rij 2' },
      andere: [{ waarde: 1323 }],
    });
    expect(find(...uitkomst('provincie Utrecht', '2024-2', 'achterstand_eind'))).toMatchObject({ waarde: -12 });
    expect(find(...uitkomst('Zeist', '2025-1', 'gerealiseerd'))).toMatchObject({ waarde: 0 });
    expect(find(...uitkomst('Zeist', '2025-1', 'trede'))).toMatchObject({ waarde: 3 });
    expect(publicaties.claims).toHaveLength(EIGEN_PUBLICATIES.claims.length + 7);
  });

  it('alone replaces them', async () => {
    const { publicaties } = await openOwnFigures(file('alleen.csv', BREED), true);
    expect(publicaties.claims).toHaveLength(7);
    expect(publicaties.boek.find(PROVINCIE, '2023-2', 'taakstelling').soort).toBe('niet_gepubliceerd');
  });

  it('is read from the sheet IBT-cijfers of a workbook, and a workbook of several sheets without one is refused', async () => {
    const rijen = rij(1, ['gebied', 'periode', 'taakstelling']) + rij(2, ['Zeist', '2025-1', 30]);
    const werkmap = (...namen: string[]) => xlsx(xlsxDelen(namen.map((naam) => ({ naam, rijen }))));
    const { publicaties } = await openOwnFigures(file('a.xlsx', werkmap('Uitleg', 'IBT-cijfers')), true);
    expect(publicaties.claims).toMatchObject([{ gebied: 'Zeist', periode: '2025-1', grootheid: 'taakstelling', waarde: 30 }]);
    await expect(openOwnFigures(file('b.xlsx', werkmap('A', 'B')), true)).rejects.toThrow(
      GEGEVENSFOUT.welk_blad({ sheet: 'IBT-cijfers', bladen: ['A', 'B'] }),
    );
  });

  it('is refused with row and column of every cell that cannot be read', async () => {
    const path = file('fout.csv', [KOP, 'Zeist;2025-3;30;0;30;;', 'Soest;2025-1;veel;0;30;;'].join('\n'));
    await expect(openOwnFigures(path, true)).rejects.toThrow(/rij 2, kolom "Periode"[\s\S]*rij 3, kolom "Taakstelling"/);
    await expect(openOwnFigures(file('leeg.csv', KOP), true)).rejects.toThrow(/geen enkele rij/);
    await expect(openOwnFigures(join(map, 'nergens.csv'), true)).rejects.toThrow(/niet te lezen/);
  });

  it('tells which column is not used, and which name is no municipality that is known; that one is taken as it stands', async () => {
    const { publicaties, meldingen } = await openOwnFigures(
      file('vreemd.csv', 'Gebied;Periode;Taakstelling;Kleur\nVeenhage;2025-1;30;rood\n'),
      true,
    );
    expect(meldingen.join()).toMatch(/"Kleur" wordt niet gebruikt.*"Veenhage" is geen bekende gemeente/);
    expect(bladzijde('trend', publicaties).zin('groei')).toContain('Veenhage');
  });

  it('of municipalities alone gives their total, only where every one has the figure', async () => {
    const path = file(
      'samen.csv',
      [
        'Gebied;Periode;Taakstelling;Gerealiseerd',
        ...['Assen', 'Emmen', 'Meppel'].flatMap((naam, i) => [`${naam};2025-1;${10 + i};5`, `${naam};2025-2;20;${i === 0 ? '' : 7}`]),
      ].join('\n'),
    );
    const { publicaties } = await openOwnFigures(path, false);
    const { gebieden, standaard } = reeksgegevens(publicaties);
    expect(standaard).toBe('totaal van 3 gemeenten in Drenthe');
    expect(gebieden.find(({ naam }) => naam === standaard)?.reeks).toMatchObject([
      { periode: '2025-1', taakstelling: 33, gerealiseerd: 15 },
      { periode: '2025-2', taakstelling: 60, gerealiseerd: null },
    ]);
  });

  it('of another province leaves the stories of Utrecht out where it stands alone, and its sources too', async () => {
    const path = file(
      'drenthe.csv',
      'Gebied;Periode;Taakstelling;Gerealiseerd;Trede;Bron\nAssen;2025-1;10;5;3;Brieven\nAssen;2025-2;12;5;4;Brieven\n',
    );
    const { publicaties } = await openOwnFigures(path, true);
    for (const naam of ['trend', 'treden', 'prognose', 'nidos', 'cijfercontrole'])
      expect(bladzijde(naam, publicaties).alles, naam).not.toMatch(/1\.400|Lopik|Voortgangsrapportage|de provincie Utrecht(?! nodig)/);
  });
});
