import { describe, expect, it } from 'vitest';
import { melding } from '../../../../addin/build/manifest/manifest-bevinding.ts';
import type { BuildFiles } from '../../../../addin/build/manifest/build-files.ts';
import { checkManifest } from '../../../../addin/build/manifest/check-manifest.ts';
import { manifestFor } from '../../../../addin/build/manifest/write-manifest.ts';
import { FAULTS, FILE_FAULTS } from './faults.ts';
import { SOURCE, buildWith } from './fixtures.ts';

function places(xml: string, files?: BuildFiles): string[] {
  return checkManifest(xml, files).map(({ plaats }) => plaats);
}

/** The line of the manifest in which a text stands first. */
function lineOf(text: string): number {
  return SOURCE.slice(0, SOURCE.indexOf(text)).split('\n').length;
}

describe('a sound manifest has no findings', () => {
  it.each([
    'https://localhost:3000',
    'https://voorbeeld.nl',
    'https://voorbeeld.nl/ibt/',
    'https://www.voorbeeld.nl:8443/a/b',
    'https://voorbeeld.nl/icons',
  ])('made for %s', (url) => {
    const xml = manifestFor(SOURCE, url);
    expect(checkManifest(xml)).toEqual([]);
    expect(checkManifest(xml, buildWith())).toEqual([]);
  });

  it('with Windows line ends', () => {
    expect(checkManifest(SOURCE.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('with a byte order mark', () => {
    expect(checkManifest(`\uFEFF${SOURCE}`)).toEqual([]);
  });

  it('with texts in a second language', () => {
    const xml = SOURCE.replace(
      'DefaultValue="Interbestuurlijk toezicht"/>',
      'DefaultValue="Interbestuurlijk toezicht"><bt:Override Locale="en-US" Value="Supervision"/></bt:String>',
    );
    expect(xml).not.toBe(SOURCE);
    expect(checkManifest(xml)).toEqual([]);
  });

  it('with a picture and a page of their own in a second language', () => {
    const xml = SOURCE.replace(
      'icon-16.png"/>',
      'icon-16.png"><bt:Override Locale="en-US" Value="https://localhost:3000/icons/icon-16.png"/></bt:Image>',
    ).replace(
      'id="Help.Url" DefaultValue="https://localhost:3000/hulp.html"/>',
      'id="Help.Url" DefaultValue="https://localhost:3000/hulp.html"><bt:Override Locale="en-US" Value="https://localhost:3000/index.html#help"/></bt:Url>',
    );
    expect(xml.split('bt:Override')).toHaveLength(3);
    expect(checkManifest(xml, buildWith())).toEqual([]);
  });

  it('with the versions of requirement sets in one place', () => {
    const xml = SOURCE.replace('DefaultMinVersion="1.1"', 'DefaultMinVersion="1.2"').replace(
      'Name="CustomFunctionsRuntime" MinVersion="1.2"',
      'Name="CustomFunctionsRuntime"',
    );
    expect(xml).not.toBe(SOURCE);
    expect(checkManifest(xml)).toEqual([]);
  });

  it('with a requirement set the check does not know', () => {
    const xml = SOURCE.replace('<Set Name="SharedRuntime"', '<Set Name="ExcelApi" MinVersion="1.11"/><Set Name="SharedRuntime"');
    expect(xml).not.toBe(SOURCE);
    expect(checkManifest(xml)).toEqual([]);
  });

  it('with a page in a declared domain', () => {
    const xml = SOURCE.replace('https://localhost:3000/hulp.html', 'https://hulp.voorbeeld.nl/ibt').replace(
      '<Hosts>',
      '<AppDomains><AppDomain>https://hulp.voorbeeld.nl</AppDomain></AppDomains><Hosts>',
    );
    expect(xml).not.toBe(SOURCE);
    expect(checkManifest(xml, buildWith())).toEqual([]);
  });
});

describe('a fault put into the manifest is found at its place, and nothing else is', () => {
  it('is tried with at least thirty faults of different names', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
  });

  /** The places found and those expected, by the name of the fault. */
  const compared = (faults: typeof FAULTS, found: (seeded: string) => string[]): void =>
    expect(Object.fromEntries(faults.map(({ name, seed }) => [name, found(seed(SOURCE))]))).toEqual(
      Object.fromEntries(faults.map(({ name, places: expected }) => [name, expected])),
    );

  it('in the source', () => {
    compared(FAULTS, (seeded) => places(seeded));
  });

  it('in a built manifest with its files', () => {
    compared([...FAULTS, ...FILE_FAULTS], (seeded) =>
      places(seeded.includes('https://localhost:3000') ? manifestFor(seeded, 'https://voorbeeld.nl/ibt') : seeded, buildWith()),
    );
  });
});

describe('what only the files can tell', () => {
  const icon16 = 'OfficeApp/VersionOverrides/Resources/bt:Images/bt:Image[@id="Icon.16"]/@DefaultValue';

  it('a file that is not there is found at its address', () => {
    expect(places(SOURCE, buildWith({}, ['functions.json']))).toEqual([
      'OfficeApp/VersionOverrides/Resources/bt:Urls/bt:Url[@id="Functions.Metadata.Url"]/@DefaultValue',
    ]);
  });

  it('an icon that is not there is found at its address', () => {
    expect(places(SOURCE, buildWith({}, ['icons/icon-16.png']))).toEqual([icon16]);
  });

  it('a picture of other pixels than it is used at is found, with both sizes', () => {
    expect(checkManifest(SOURCE, buildWith({ 'icons/icon-16.png': 20 }))).toEqual([
      {
        plaats: icon16,
        regel: lineOf(' id="Icon.16"'),
        waarde: 'icons/icon-16.png van 20 × 20 pixels',
        verwacht: 'een PNG van 16 × 16 pixels',
      },
    ]);
  });

  it('a picture that is no PNG is found', () => {
    expect(checkManifest(SOURCE, buildWith({ 'icons/icon-16.png': 0 }))[0]?.waarde).toBe('icons/icon-16.png, geen leesbare PNG');
  });

  it('a picture that is not square is found', () => {
    const files = buildWith();
    const flat = { ...files, size: (path: string) => (path === 'icons/icon-16.png' ? { width: 16, height: 12 } : files.size(path)) };
    expect(places(SOURCE, flat)).toEqual([icon16]);
  });

  it('a picture of another kind than PNG is found at its address, and that it is missing', () => {
    expect(places(SOURCE.replace('icon-16.png', 'icon-16.ico'), buildWith())).toEqual([icon16, icon16]);
  });
});

describe('a finding says in Dutch where, what and what was expected', () => {
  it('names the line of the attribute, not of its element', () => {
    const [finding] = checkManifest(SOURCE.replace('lifetime="long"', '\n\n lifetime="short"'));
    expect(finding?.regel).toBe(lineOf('<Runtime ') + 2);
  });

  it('can be shown on one line', () => {
    expect(checkManifest(SOURCE.replace('0.1.0.0', '0.1')).map(melding)).toEqual([
      `regel ${lineOf('<Version>')}, OfficeApp/Version: gevonden "0.1", verwacht vier getallen van hoogstens 5 cijfers met punten ertussen, zoals 0.1.0.0`,
    ]);
  });

  it.each([
    [
      '<Permissions>',
      '<Licence/><Permissions>',
      '<Licence>',
      /^binnen OfficeApp alleen Id, AlternateId, Version, .*, Permissions, VersionOverrides$/,
    ],
    ['fb223</Id>', 'fb223<Sub/></Id>', '<Sub>', 'geen element binnen Id'],
    ['<Runtimes>', '<Runtimes> lang ', 'lang', 'geen tekst in dit element'],
    ['"TaskPaneApp"', '"MailApp"', 'MailApp', 'xsi:type TaskPaneApp'],
    ['xsi:type="Button"', 'xsi:type="Knop"', 'Knop', 'xsi:type een van Button, Menu'],
    [
      '"https://localhost:3000/hulp.html"',
      '"http://localhost:3000/hulp.html"',
      'http://localhost:3000/hulp.html',
      'een adres dat met https:// begint',
    ],
    [
      '"https://localhost:3000/hulp.html"',
      '"https://elders.nl/hulp.html"',
      'https://elders.nl/hulp.html',
      'een adres onder https://localhost:3000/, of in een domein dat bij AppDomains staat',
    ],
    [
      'resid="GetStarted.Description"',
      'resid="GetStarted.Title"',
      'GetStarted.Title',
      'een id die onder Resources bij LongStrings staat; deze staat onder ShortStrings',
    ],
    ['resid="Group.Label"', 'resid="Group"', 'Group', 'een id die onder Resources bij ShortStrings staat'],
    ['DefaultValue="IBT"', 'DefaultValue="1BT"', '1BT', 'letters, cijfers, punten en liggende streepjes, met een letter voorop'],
    ['DefaultValue="IBT"', 'DefaultValue="IBT-U"', 'IBT-U', 'letters, cijfers, punten en liggende streepjes, met een letter voorop'],
    ['MinVersion="1.2"', 'MinVersion="1.1"', 'CustomFunctionsRuntime 1.1', 'versie 1.2 of 1.3 of 1.4 of 1.5'],
    ['size="64"', 'size="96"', 'maat 96', 'elke maat één keer, uit 16, 20, 24, 32, 40, 48, 64, 80'],
    ['<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"', 'Help.Url', 'Taskpane.Url, net als bij Page en de knop'],
  ])('for %j made %j', (from, to, waarde, verwacht) => {
    const [finding] = checkManifest(SOURCE.replace(from, to));
    expect(finding).toMatchObject({ waarde, verwacht: verwacht instanceof RegExp ? expect.stringMatching(verwacht) : verwacht });
  });

  it('says where in the text the XML breaks off', () => {
    expect(checkManifest(SOURCE.replace('</OfficeApp>', '</OfficeAdd>'))).toEqual([
      {
        plaats: 'XML',
        regel: lineOf('</OfficeApp>'),
        waarde: '</OfficeAdd>',
        verwacht: 'welgevormde XML in UTF-8, zonder DOCTYPE (XML-lezer: unexpected close tag.)',
      },
    ]);
  });

  it('says of every fault what was expected', () => {
    for (const { name, seed } of FAULTS) {
      for (const { waarde, verwacht, regel } of checkManifest(seed(SOURCE))) {
        expect(waarde, name).not.toMatch(/undefined|NaN/);
        expect(verwacht, name).toMatch(/^\S.{2,}/);
        expect(verwacht, name).not.toMatch(/undefined|NaN|Infinity/);
        expect(regel, name).toBeGreaterThan(0);
      }
    }
  });
});
