import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { INDEX_FILE, indexText, publicatiesleutels, rowsText } from '../../../addin/build/publicatie/index-file.ts';
import { KADERFILES } from '../../../core/kader/index.ts';
import { type Bron, bevestigdTot, BRONNEN } from '../../../core/bronnen/bron.ts';
import { CIJFERS, type Claim, CLAIMS, GEPUBLICEERDE_TREDEN, type Trederegel } from '../../../core/bronnen/claim.ts';
import { INWONERS } from '../../../core/gemeente/index.ts';
import { isGrootheid } from '../../../core/bronnen/grootheid.ts';
import { type Jaarregel, LEUSDEN_JAARREEKS } from '../../../core/bronnen/leusden.ts';
import { bronSchema, claimSchema, jaarregelSchema, trederegelSchema } from '../../../core/bronnen/bronnen-schema.ts';
import { UTRECHTSE } from '../gemeente/utrechtse.ts';
import { isoDatum } from '../../../core/datum.ts';
import { parsePeriode, peildatum } from '../../../core/periode.ts';

const ROOM = new URL('../../../core/bronnen/', import.meta.url);
const VINDPLAATSEN = [...CIJFERS, ...GEPUBLICEERDE_TREDEN, ...LEUSDEN_JAARREEKS];

const DATA_SETS = [
  { naam: 'cijfers', rows: CIJFERS, schema: claimSchema },
  { naam: 'treden', rows: GEPUBLICEERDE_TREDEN, schema: trederegelSchema },
  { naam: 'jaarreeks', rows: LEUSDEN_JAARREEKS, schema: jaarregelSchema },
  { naam: 'bron', rows: BRONNEN, schema: bronSchema },
];

describe('the data sets', () => {
  it.each(DATA_SETS)('$naam: every row satisfies the closed schema', ({ rows, schema }) => {
    expect(z.array(schema as z.ZodMiniType).safeParse(rows).error?.issues ?? []).toEqual([]);
  });

  it.each(DATA_SETS)('$naam: a field the schema does not know is refused', ({ rows, schema }) => {
    expect(schema.safeParse({ ...rows[0], onbekend_veld: 1 }).success).toBe(false);
  });

  it('all claims together are the figures and the treden', () => {
    expect(CLAIMS).toHaveLength(CIJFERS.length + GEPUBLICEERDE_TREDEN.length);
  });
});

describe('a publication is a folder', () => {
  const keys = publicatiesleutels();

  it('named after the key of its document', () => {
    expect(keys.map((key) => (JSON.parse(readFileSync(new URL(`gegevens/${key}/bron.json`, ROOM), 'utf8')) as Bron).bron)).toEqual(keys);
  });

  it('that core knows by an index the command makes: npm run publicatie -- --bijwerken', () => {
    expect(readFileSync(INDEX_FILE, 'utf8')).toBe(indexText());
    expect(BRONNEN.map(({ bron }) => bron)).toEqual(keys);
  });

  it.each([
    ['cijfers', CIJFERS],
    ['treden', GEPUBLICEERDE_TREDEN],
    ['jaarreeks', LEUSDEN_JAARREEKS],
  ] as const)('of which %s holds one row a line, none is lost, and none names its document again', (deel, rows) => {
    for (const key of keys) {
      const file = new URL(`gegevens/${key}/${deel}.json`, ROOM);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '[]';
      const own = JSON.parse(text) as readonly object[];
      expect(rows.filter(({ bron }) => bron === key)).toEqual(own.map((row) => ({ bron: key, ...row })));
      expect(own.filter((row) => 'bron' in row)).toEqual([]);
      if (own.length > 0) expect(text).toBe(rowsText(own));
    }
  });
});

describe('what a report confirms', () => {
  const bron = (key: string, ...bevestigt: readonly { kader: string; tot: string }[]): Bron => ({ ...BRONNEN[0]!, bron: key, bevestigt });

  it('is a framework that is known, in a periode it holds for', () => {
    for (const { bevestigt = [] } of BRONNEN) {
      for (const { kader: naam, tot } of bevestigt) {
        const kader = KADERFILES.find(({ vroeger, kader }) => naam === (vroeger ?? kader))!;
        expect(tot >= kader.van && tot <= (kader.tot ?? tot), `${naam} ${tot}`).toBe(true);
      }
    }
  });

  it('counts up to the last periode any report gives, whatever their order', () => {
    const [oud, nieuw] = [
      bron('a', { kader: 'kader x', tot: '2023-2' }),
      bron('b', { kader: 'kader y', tot: '2030-1' }, { kader: 'kader x', tot: '2024-1' }),
    ];
    for (const bronnen of [
      [oud, nieuw],
      [nieuw, oud],
    ])
      expect(bevestigdTot('kader x', bronnen)).toBe('2024-1');
  });

  it('is something of every framework: one that no report confirms is an error, named', () => {
    expect(() => bevestigdTot('kader 1999')).toThrow('No report confirms kader 1999');
  });
});

describe('the schema', () => {
  const claim = {
    bron: 'x',
    plaats: 'Tabel 1',
    soort_plaats: 'tabel',
    regel: 1,
    gebied: 'Leusden',
    grootheid: 'trede',
    waarde: 1,
    eenheid: 'trede',
  };

  it('accepts a claim without the fields a source may leave out', () => {
    expect(claimSchema.safeParse(claim).success).toBe(true);
  });

  it.each([
    ['an empty plaats', { plaats: '' }],
    ['a plaats with a space before it', { plaats: ' Tabel 1' }],
    ['a kind of place outside the order of precedence', { soort_plaats: 'gerucht' }],
    ['an unknown quantity', { grootheid: 'taaksteling' }],
    ['an unknown area', { gebied: 'gemeente Utrecht' }],
    ['an unknown unit', { eenheid: '%' }],
    ['a periode with a third half', { periode: '2022-3' }],
    ['a month that does not exist', { peildatum: '2022-13-01' }],
    ['a value that is text', { waarde: '12' }],
    ['a value that is no number', { waarde: NaN }],
    ['a line that is no whole number', { regel: 1.5 }],
    ['an undefined field', { toelichting: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(claimSchema.safeParse({ ...claim, ...wrong }).success).toBe(false);
  });

  it.each([
    ['a plaats with a space after it', claimSchema, claim, { plaats: 'Tabel 1 ' }],
    ['a periode with something before it', claimSchema, claim, { periode: 'x2022' }],
    ['a periode with something after it', claimSchema, claim, { periode: '2022x' }],
    ['a trede of a periode with something before it', trederegelSchema, GEPUBLICEERDE_TREDEN[0], { periode: 'x2022-1' }],
    ['a trede of a periode with something after it', trederegelSchema, GEPUBLICEERDE_TREDEN[0], { periode: '2022-12' }],
    ['a trede of a year', trederegelSchema, GEPUBLICEERDE_TREDEN[0], { periode: '2022' }],
    ['a key of a source that begins with a capital', bronSchema, BRONNEN[0], { bron: 'Xa' }],
    ['a key of a source that ends with a space', bronSchema, BRONNEN[0], { bron: 'xa ' }],
    ['a source of no year', bronSchema, BRONNEN[0], { datum: 'vorig jaar' }],
    ['a source of a thirteenth month', bronSchema, BRONNEN[0], { datum: '2022-13' }],
    ['an address without encryption', bronSchema, BRONNEN[0], { url: 'http://www.provincie-utrecht.nl/' }],
    ['an address of another protocol that begins so', bronSchema, BRONNEN[0], { url: 'httpsx://www.provincie-utrecht.nl/' }],
    ['an address of another protocol that ends so', bronSchema, BRONNEN[0], { url: 'xhttps://www.provincie-utrecht.nl/' }],
  ] as const)('refuses %s', (_, schema, goed, fout) => {
    expect((schema as z.ZodMiniType).safeParse(goed).success).toBe(true);
    expect((schema as z.ZodMiniType).safeParse({ ...goed, ...fout }).success).toBe(false);
  });

  it('infers the types core uses at run time', () => {
    expectTypeOf<z.infer<typeof claimSchema>>().toEqualTypeOf<Readonly<Claim>>();
    expectTypeOf<z.infer<typeof trederegelSchema>>().toEqualTypeOf<Readonly<Trederegel>>();
    expectTypeOf<z.infer<typeof jaarregelSchema>>().toEqualTypeOf<Readonly<Jaarregel>>();
    expectTypeOf<z.infer<typeof bronSchema>>().toEqualTypeOf<Readonly<Bron>>();
  });

  it('is imported by nothing else in the core', () => {
    const core = new URL('../', ROOM);
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(10);
    const imports = (file: string) =>
      [...readFileSync(new URL(file, core), 'utf8').matchAll(/from '([^']*)'/g)].map(
        ([, path = '']) => new URL(path, new URL(file, core)).href,
      );
    expect(files.filter((file) => imports(file).includes(new URL('bronnen-schema.ts', ROOM).href))).toEqual([]);
  });
});

describe('the claims', () => {
  const keys = BRONNEN.map(({ bron }) => bron);

  it('name a source that exists', () => {
    expect(VINDPLAATSEN.filter(({ bron }) => !keys.includes(bron))).toEqual([]);
  });

  it('every source document is used', () => {
    const used = new Set([...VINDPLAATSEN, ...INWONERS].map(({ bron }) => bron));
    expect(keys.filter((bron) => !used.has(bron))).toEqual([]);
  });

  it('name a place in it, and one line stands in one place only', () => {
    expect(VINDPLAATSEN.filter(({ plaats }) => plaats.trim() === '')).toEqual([]);
    const metRegel = VINDPLAATSEN.filter(({ regel }) => regel !== undefined);
    const places = new Map(metRegel.map(({ bron, regel, plaats }) => [`${bron}:${regel}`, plaats]));
    expect(metRegel.filter(({ bron, regel, plaats }) => places.get(`${bron}:${regel}`) !== plaats)).toEqual([]);
  });

  it('stand in a table exactly where the place is called one, in a report', () => {
    const inRapport = [...CIJFERS, ...GEPUBLICEERDE_TREDEN].filter(({ bron }) => bron.startsWith('voortgangsrapportage'));
    expect(inRapport.filter(({ plaats, soort_plaats }) => /tabel/i.test(plaats) !== (soort_plaats === 'tabel'))).toEqual([]);
    expect(inRapport.filter(({ soort_plaats }) => soort_plaats === 'brief' || soort_plaats === 'memo')).toEqual([]);
  });

  it('stand in a letter exactly where the place is called one, and in a memo otherwise, in a disclosed file', () => {
    const inDossier = VINDPLAATSEN.filter(({ bron }) => bron.startsWith('dossier'));
    expect(
      inDossier.filter(({ plaats, soort_plaats }) => soort_plaats !== (plaats.startsWith('Toezichtbrief') ? 'brief' : 'memo')),
    ).toEqual([]);
  });

  it('count as table or text of the own report only in the report over that periode', () => {
    // The report over a periode is the one that has the table of its treden.
    const eigenRapport = new Map(
      GEPUBLICEERDE_TREDEN.filter(({ soort_plaats }) => soort_plaats === 'tabel').map(({ periode, bron }) => [periode, bron]),
    );
    const half = CLAIMS.filter(({ bron, periode }) => bron.startsWith('voortgangsrapportage') && parsePeriode(periode ?? '') !== undefined);
    const eigen = half.filter(({ soort_plaats }) => soort_plaats === 'tabel' || soort_plaats === 'tekst');
    expect(eigen.filter(({ bron, periode }) => eigenRapport.get(periode ?? '') !== bron)).toEqual([]);
    expect(half.filter((claim) => !eigen.includes(claim) && eigenRapport.get(claim.periode ?? '') === claim.bron)).toEqual([]);
  });

  it('about a quantity that can be asked for are never interim: their date is one of the begin or the end of the periode', () => {
    const misplaced = CLAIMS.filter(({ grootheid, periode: tekst, peildatum: dag }) => {
      const periode = parsePeriode(tekst ?? '');
      // The day of a late registration, and of the letter that sets an extra goal, is no day of a stand.
      if (grootheid === 'nagekomen' || grootheid === 'extra_doelstelling') return false;
      if (!isGrootheid(grootheid) || periode === undefined || dag === undefined) return false;
      return dag !== isoDatum(peildatum(periode, grootheid === 'achterstand_begin' ? 'begin' : 'eind'));
    });
    expect(misplaced).toEqual([]);
  });

  it('are unique: no source makes the same claim twice in one line', () => {
    const keys = CLAIMS.map(
      ({ bron, regel, plaats, gebied, periode, grootheid }) => `${bron}:${regel ?? plaats} ${gebied} ${periode} ${grootheid}`,
    );
    expect(keys).toHaveLength(new Set(keys).size);
  });
});

describe('the treden', () => {
  it('stand for every municipality, each once, in the table of a report', () => {
    const tabellen = new Map<string, string[]>();
    for (const { bron, periode, soort_plaats, gemeente } of GEPUBLICEERDE_TREDEN) {
      if (soort_plaats === 'tabel') tabellen.set(`${bron} ${periode}`, [...(tabellen.get(`${bron} ${periode}`) ?? []), gemeente]);
    }
    expect(tabellen.size).toBeGreaterThan(0);
    for (const [tabel, namen] of tabellen) expect(namen, tabel).toEqual([...UTRECHTSE]);
  });
});
