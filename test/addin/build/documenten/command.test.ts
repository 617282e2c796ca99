import { OPDRACHTFOUT } from '../../../../addin/build/build-messages.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documenten } from '../../../../addin/build/documenten.ts';
import { readTabelbestand } from '../../../../addin/build/documenten/read-tabel-file.ts';
import { writeFiles } from '../../../../addin/build/documenten/write-files.ts';
import { TEMPLATEFOUT } from '../../../../addin/documenten/house-messages.ts';
import { sampleTemplate } from '../../../../addin/documenten/sample-template.ts';
import { DIST, OWN, ROOT } from '../../../../addin/build/paths.ts';
import { readDossiers } from '../../../../core/documenten/read-dossiers.ts';
import { dag } from '../../../core/documenten/tabellen.ts';
import { alsRijen, VASTSTELLINGKOLOMMEN, vaststellingenketen } from '../../../../core/vaststellen/vaststellen-blad.ts';
import { ketenstand, ZEGELBLAD, ZEGELKOLOMMEN, zegelrij, ZIN } from '../../../../core/zegel/index.ts';
import { stelVast } from '../../../../core/vaststellen/vaststelling.ts';
import { readWerkmapfile } from '../../../bundle/werkmap-file.ts';
import { readWordfile } from '../../documenten/word-file.ts';
import { rij, xlsx, xlsxDelen } from '../../inlezen/maak-xlsx.ts';
import { INVOERFOUT } from '../../../../core/invoer/invoer-messages.ts';

function map(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ibt-documenten-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function file(naam: string, inhoud: string | Uint8Array): string {
  const path = join(map(), naam);
  writeFileSync(path, inhoud);
  return path;
}

const CSV =
  'Overzicht huisvesting;;;;;;\nGemeente;Halfjaar;Taakstelling halfjaar;Beginachterstand;Gehuisvest;Vorige inschaling;Nagekomen\nLeusden;2022-1;18;21;13;2;8\n\nUtrecht;2022-1;203;171;168;2;\nTotaal;;221;192;181;;\n';

describe('a table in a file', () => {
  it('is read by its headers, whatever they are called, and its rows keep the numbers of the file', async () => {
    const { cellen } = await readTabelbestand(file('cijfers.csv', CSV));
    expect(cellen[2]).toEqual(['Leusden', '2022-1', 18, 21, 13, 8, 2]);
    expect(
      readDossiers(cellen, dag('2022-09-01')).dossiers.map(({ gemeente, afgesloten }) => [
        gemeente,
        afgesloten[0]?.rij,
        afgesloten[0]?.stand.achterstand_eind,
      ]),
    ).toEqual([
      ['Leusden', 3, 26],
      ['Utrecht', 5, 206],
    ]);
  });

  it('that stands with another on one sheet is asked for by its number', async () => {
    const both = file('twee.csv', `${CSV}\nGemeente;Halfjaar;Gekoppeld;Nagekomen\nLeusden;2022-2;90;4\n`);
    await expect(readTabelbestand(both)).rejects.toThrow('2. Rij 8: Gemeente, Halfjaar, Gekoppeld en Nagekomen. Kies er een met --nummer.');
    expect((await readTabelbestand(both, { nummer: '2' })).cellen.at(-1)).toEqual(['Leusden', '2022-2', 4, 90]);
    expect((await readTabelbestand(both, { nummer: '1' })).cellen.at(-1)).toEqual(['Utrecht', '2022-1', 203, 171, 168, null, 2]);
  });

  it('that holds a text for a figure is told by row and header of the file', async () => {
    const { cellen } = await readTabelbestand(file('cijfers.csv', CSV.replace('Utrecht;2022-1;203', 'Utrecht;2022-1;veel')));
    expect(readDossiers(cellen, dag('2022-09-01')).fouten.map(({ fout }) => fout)).toEqual([
      INVOERFOUT.geen_aantal({ naam: 'rij 5, kolom "Taakstelling halfjaar"', cel: 'veel' }),
    ]);
  });

  it('of which the headers leave a question is refused with what to do', async () => {
    await expect(readTabelbestand(file('cijfers.csv', CSV.replace('Beginachterstand', 'Stand')))).rejects.toThrow(
      'Kolom "Stand": is dit de achterstand aan het begin of aan het eind?',
    );
  });

  it('with personal data is refused without repeating them', async () => {
    await expect(readTabelbestand(file('cijfers.csv', 'Gemeente;Periode;Gerealiseerd;BSN\nZeist;2024-2;1;111222333\n'))).rejects.toThrow(
      /Er staan persoonsgegevens in.*Kolom D/,
    );
    await expect(
      readTabelbestand(file('cijfers.csv', 'Gemeente;Periode;Gerealiseerd;BSN\nZeist;2024-2;1;111222333\n')),
    ).rejects.not.toThrow('111222333');
  });

  it('in a workbook with several sheets asks for one', async () => {
    const kop = rij(1, ['Gemeente', 'Periode', 'Taakstelling', 'Beginachterstand', 'Gerealiseerd', 'Vorige inschaling']);
    const werkmap = file(
      'cijfers.xlsx',
      xlsx(
        xlsxDelen([
          { naam: 'Leeg', rijen: rij(1, ['niets']) },
          { naam: 'Cijfers', rijen: kop + rij(2, ['Zeist', '2024-2', 63, 38, 66, 2]) },
        ]),
      ),
    );
    await expect(readTabelbestand(werkmap)).rejects.toThrow('De werkmap heeft 2 bladen: Leeg, Cijfers. Kies er een met --blad.');
    await expect(readTabelbestand(werkmap, { blad: 'Anders' })).rejects.toThrow('blad: kreeg "Anders", verwacht een van: Leeg, Cijfers.');
    expect((await readTabelbestand(werkmap, { blad: 'Cijfers' })).cellen[1]).toEqual(['Zeist', '2024-2', 63, 38, 66, 2]);
  });
});

describe('from table to document', () => {
  const KOP =
    'Gemeente;Periode;Taakstelling;Beginachterstand;Gerealiseerd;Vorige inschaling;Trede;Vastgesteld op;Datum cijfers;Reden;Geldig tot;Kleur';
  const besloten = file.bind(
    undefined,
    'besluiten.csv',
    `${KOP}\nLopik;2024-2;14;19;15;3;2;2025-02-18;2025-02-03;Het plan loopt;2025-07-01;rood\n`,
  );

  it('a decision of a file of one’s own comes over whole, and a column that is not used is told', async () => {
    const { cellen, ongebruikt } = await readTabelbestand(besloten());
    const [lopik] = readDossiers(cellen, dag('2025-03-01')).dossiers;
    expect(lopik?.afgesloten[0]?.vastgesteld).toMatchObject({
      trede: 2,
      reden: 'Het plan loopt',
      op: dag('2025-02-18'),
      cijfers_van: dag('2025-02-03'),
      tot: dag('2025-07-01'),
    });
    expect(ongebruikt).toEqual(['Kleur']);
    const gezegd = await documenten(['--tabel', besloten(), '--datum', '2025-03-01', '--uit', map()]);
    expect(gezegd[0]).toContain('"Kleur"');
  });

  it('the sheet with vaststellingen is read whole, seals and all, and the next periode from its own sheet', async () => {
    const feiten = { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 } as const;
    const besluit = stelVast('Lopik', feiten, {
      trede: 2,
      reden: 'Het plan loopt',
      datum_cijfers: dag('2025-02-03'),
      vastgesteld_op: dag('2025-02-18'),
    });
    const [cellen = []] = alsRijen([besluit]);
    const werkmap = file(
      'vast.xlsx',
      xlsx(
        xlsxDelen([
          { naam: 'IBT-vaststellingen', rijen: rij(1, [...VASTSTELLINGKOLOMMEN]) + rij(2, cellen) },
          {
            naam: 'Halfjaar 2025-1',
            rijen: rij(1, ['gemeente', 'periode', 'taakstelling', 'achterstand_begin']) + rij(2, ['Lopik', '2025-1', 17, 18]),
          },
        ]),
      ),
    );
    const gelezen = await readTabelbestand(werkmap, { blad: 'IBT-vaststellingen' });
    const { dossiers, ongebruikt } = readDossiers(gelezen.cellen, dag('2025-03-01'), gelezen.vooruit);
    const [lopik] = dossiers;
    expect([lopik?.afgesloten[0]?.vastgesteld?.isGewijzigd, ongebruikt, gelezen.ongebruikt]).toEqual([false, [], []]);
    expect(lopik?.opgaven.get('2025-1')?.taakstelling).toBe(17);
  });

  it('vaststellingen are checked against what the workbook notes of their chain, as in the pane: a removed one is told', async () => {
    const feiten = { periode: '2024-2', taakstelling: 14, achterstand_begin: 19, gerealiseerd: 15, vorige_trede: 3, nagekomen: 0 } as const;
    const besluit = (gemeente: string) =>
      stelVast(gemeente, feiten, {
        trede: 2,
        reden: 'Het plan loopt',
        datum_cijfers: dag('2025-02-03'),
        vastgesteld_op: dag('2025-02-18'),
      });
    const alle = alsRijen([besluit('Lopik'), besluit('Zeist')]);
    const stand = ketenstand(vaststellingenketen([VASTSTELLINGKOLOMMEN, ...alle]), []);
    const gezegd = (rijen: readonly (readonly (string | number | null)[])[], zegels: boolean) => {
      const path = file(
        'keten.xlsx',
        xlsx(
          xlsxDelen([
            { naam: 'IBT-vaststellingen', rijen: rij(1, [...VASTSTELLINGKOLOMMEN]) + rijen.map((een, i) => rij(i + 2, een)).join('') },
            ...(zegels
              ? [{ naam: ZEGELBLAD, rijen: rij(1, [...ZEGELKOLOMMEN]) + rij(2, zegelrij('IBT-vaststellingen', stand, dag('2025-02-18'))) }]
              : []),
          ]),
        ),
      );
      return documenten(['--tabel', path, '--blad', 'IBT-vaststellingen', '--datum', '2025-03-01', '--uit', map()]);
    };
    expect((await gezegd(alle, true)).join()).not.toMatch(/verwijderd|genoteerd/);
    expect((await gezegd(alle.slice(0, 1), true)).join()).toContain(ZIN.verwijderd('IBT-vaststellingen', 2, 2));
    expect((await gezegd(alle, false)).join()).toContain(ZIN.nergensGenoteerd('IBT-vaststellingen'));
  });
});

describe('files that are written', () => {
  it('never replace what someone changed, unless asked', () => {
    const folder = map();
    const nieuw = (tekst: string) => [
      { naam: 'a.docx', inhoud: new TextEncoder().encode(tekst) },
      { naam: 'b.docx', inhoud: new TextEncoder().encode('b') },
    ];
    writeFiles(folder, nieuw('een'), false);
    writeFiles(folder, nieuw('een'), false);
    expect(() => writeFiles(folder, nieuw('twee'), false)).toThrow(OPDRACHTFOUT.andere_versies({ map: folder, namen: ['a.docx'] }));
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('een');
    writeFiles(folder, nieuw('twee'), true);
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('twee');
  });
});

describe('npm run documenten', () => {
  it('writes by default, and when asked, never among what is served', async () => {
    expect(`${OWN}${sep}`.startsWith(`${DIST}${sep}`)).toBe(false);
    for (const uit of [DIST, join(DIST, 'documenten'), join(OWN, '..', 'dist', 'x')])
      await expect(documenten(['--gemeente', 'zeist', '--uit', uit])).rejects.toThrow(OPDRACHTFOUT.map_openbaar({ map: uit }));
    expect(existsSync(join(DIST, 'documenten'))).toBe(false);
  });

  it('writes letters, annotaties, agendas, the file for mail merge and the report of a file of one’s own', async () => {
    const uit = map();
    const gezegd = await documenten(['--tabel', file('cijfers.csv', CSV), '--datum', '2022-09-01', '--definitief', '--uit', uit]);
    expect(readdirSync(uit).sort()).toEqual([
      'Agenda-Leusden.docx',
      'Agenda-Utrecht.docx',
      'Annotatie-Leusden.docx',
      'Annotatie-Utrecht.docx',
      'Annotaties-2-gemeenten.docx',
      'Brief-Leusden.docx',
      'Brief-Utrecht.docx',
      'Brieven-2-gemeenten.docx',
      'Halfjaarrapport-2022-1.docx',
      'Samenvoegbestand.xlsx',
    ]);
    expect(readWordfile(readFileSync(join(uit, 'Brief-Leusden.docx'))).heads).toEqual([
      'Definitief, stand van de cijfers: 1 september 2022',
    ]);
    expect(
      readWerkmapfile(readFileSync(join(uit, 'Samenvoegbestand.xlsx')))
        .sheets.get('Samenvoegbestand')
        ?.get('A2')?.value,
    ).toBe('Leusden');
    expect(gezegd).toContain('Let op: Leusden en Utrecht: de taakstelling van 2022-2 staat niet in de tabel');
    expect(gezegd.at(-1)).toBe(`Geschreven: 10 bestanden over 2 gemeenten in ${uit}`);
  });

  it('says on every page of the example that its figures are made up', async () => {
    const uit = map();
    await documenten(['--gemeente', 'zeist', '--uit', uit]);
    expect(readdirSync(uit).sort()).toEqual([
      'Agenda-Zeist.docx',
      'Annotatie-Zeist.docx',
      'Brief-Zeist.docx',
      'Halfjaarrapport-2024-2.docx',
      'Samenvoegbestand.xlsx',
    ]);
    for (const naam of readdirSync(uit).filter((een) => een.endsWith('.docx')))
      expect(readWordfile(readFileSync(join(uit, naam))).heads).toEqual([expect.stringContaining('FICTIEVE CIJFERS')]);
  });

  it.each([
    [
      'a table with a fault',
      ['--tabel', 'X', '--datum', '2022-09-01'],
      'tabel_onbruikbaar',
      { fouten: [{ gemeente: 'Utrecht', fout: { params: [{ naam: 'rij 5, kolom "Taakstelling halfjaar"', cel: 'veel' }] } }] },
    ],
    ['no day', ['--tabel', 'X'], 'geen_datum', { tekst: '' }],
    ['a file that is not there', ['--tabel', 'nergens.csv', '--datum', '2022-09-01'], 'niet_te_lezen', { path: join(ROOT, 'nergens.csv') }],
    ['an option that is not known', ['--gemeenten', 'Zeist'], 'option_onbekend', { options: expect.arrayContaining(['gemeente', 'blad']) }],
    ['a municipality that is not there', ['--gemeente', 'Soets'], 'gemeente_ontbreekt', { namen: ['Soets'] }],
  ])('refuses %s with the reason, and writes nothing', async (_, argumenten, code, params: object) => {
    const uit = join(map(), 'uit');
    const tabel = file('cijfers.csv', CSV.replace('Utrecht;2022-1;203', 'Utrecht;2022-1;veel'));
    await expect(documenten([...argumenten.map((een) => (een === 'X' ? tabel : een)), '--uit', uit])).rejects.toMatchObject({
      code,
      params: [params],
    });
    expect(existsSync(uit)).toBe(false);
  });

  it('ends with an error and its reason alone where it is refused', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'addin/build/documenten.ts'), '--datum', 'gisteren'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, `${OPDRACHTFOUT.geen_datum({ tekst: 'gisteren' }).message}\n`]);
  });
});

describe('a template of the province', () => {
  it('is made to begin with, filled for the kind it is given for, and its places that are not known are told', async () => {
    const folder = map();
    await documenten(['--maak-sjabloon', '--uit', folder]);
    const path = join(folder, 'sjabloon.docx');
    const args = ['--voorbeeld', '--gemeente', 'Zeist', '--uit', map()];
    const lines = await documenten([...args, '--sjabloon', `brief=${path}`]);
    const written = (naam: string) => readWordfile(readFileSync(join(args.at(-1) ?? '', naam)));
    expect(written('Brief-Zeist.docx').heads.join()).toContain('Zet hier het logo');
    expect(written('Annotatie-Zeist.docx').heads.join()).not.toContain('Zet hier het logo');
    expect(lines.join()).not.toContain('sjabloon');
    await expect(documenten([...args, '--sjabloon', `nota=${path}`])).rejects.toThrow(
      OPDRACHTFOUT.template_onbekend({ soort: 'nota', soorten: ['brief', 'annotatie', 'agenda', 'rapport'] }),
    );
    const gone = join(folder, 'weg.docx');
    await expect(documenten([...args, '--sjabloon', gone])).rejects.toThrow(OPDRACHTFOUT.template_onleesbaar({ path: gone }));
  });

  it('for the report says what it leaves out, and without a place is refused before anything is written', async () => {
    const template = async (body: string) => {
      const parts = unzipSync(await sampleTemplate());
      const changed = strFromU8(parts['word/document.xml']!)
        .replace('{{inhoud}}', body)
        .replace('{{titel}}', '')
        .replace('{{stempel}}', '');
      const foot = Object.keys(parts).filter((path) => path.includes('footer'));
      return file(
        'eigen.docx',
        zipSync({
          ...parts,
          ...Object.fromEntries(foot.map((path) => [path, strToU8(strFromU8(parts[path]!).replace('{{naam}}', ''))])),
          'word/document.xml': strToU8(changed),
        }),
      );
    };
    const folder = map();
    const args = ['--voorbeeld', '--gemeente', 'Zeist', '--uit', folder];
    await expect(documenten([...args, '--sjabloon', `rapport=${await template('Beste lezer')}`])).rejects.toThrow(
      TEMPLATEFOUT.geen_plaatsen(),
    );
    expect(readdirSync(folder)).toEqual([]);
    const lines = await documenten([...args, '--sjabloon', `rapport=${await template('{{resultaten}}')}`]);
    expect(lines.filter((line) => line.includes('rapport: Het sjabloon heeft geen plaats voor'))).toHaveLength(1);
  });

  it('and every other option that the command names is taken', async () => {
    const { message } = OPDRACHTFOUT.option_onbekend({ args: [], options: [] });
    const told = await documenten(['--onbekend']).catch((fout: Error) => fout.message);
    const options = [...String(told).matchAll(/--([a-z-]+)/g)]
      .map(([, naam]) => naam)
      .filter((naam) => !message.includes(`--${naam} `) && naam !== 'onbekend');
    expect(options.length).toBeGreaterThan(5);
    for (const naam of options) {
      const withValue = ['tabel', 'datum', 'blad', 'nummer', 'gemeente', 'uit', 'sjabloon'].includes(String(naam));
      const answer = await documenten([`--${naam}`, ...(withValue ? ['x'] : []), '--datum', 'geen', '--uit', map()]).catch(
        (fout: Error) => fout.message,
      );
      expect(String(answer)).not.toContain('verwacht: --tabel');
    }
  });
});
