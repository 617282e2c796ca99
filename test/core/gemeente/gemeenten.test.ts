import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { BRONNEN } from '../../../core/bronnen/bron.ts';
import { gemeenteSchema, inwonersSchema } from '../../../core/bronnen/bronnen-schema.ts';
import { datumOf } from '../../../core/datum.ts';
import {
  bestaatIn,
  type Gemeente,
  GEMEENTEN,
  gemeentenOp,
  type Gemeenterij,
  gemeentesleutel,
  INWONERS,
  inwonersVan,
  opvolgersVan,
  provincieVan,
  UTRECHT,
  findGemeente,
} from '../../../core/gemeente/index.ts';
import { stamVan } from '../../../core/gemeente/gemeenten.ts';
import gegevens from '../../../core/gemeente/gegevens/gemeenten.json' with { type: 'json' };
import { periodesTussen } from '../../../core/periode.ts';

const RIJEN: readonly Gemeenterij[] = gegevens;
const namen = (gemeenten: readonly Gemeente[]) => gemeenten.map(({ naam }) => naam);
const gemeente = (naam: string) => findGemeente(naam) as Gemeente;

describe('the data of the municipalities', () => {
  it('satisfy the closed schema, one row a line', () => {
    expect(z.array(gemeenteSchema).safeParse(RIJEN).error?.issues ?? []).toEqual([]);
    expectTypeOf<z.infer<typeof gemeenteSchema>>().toExtend<Gemeenterij>();
    const regels = readFileSync(new URL('../../../core/gemeente/gegevens/gemeenten.json', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(regels).toHaveLength(RIJEN.length + 2);
  });

  it.each([
    ['a code with something before it', { code: 'xGM0344' }],
    ['a code of five digits', { code: 'GM03440' }],
    ['a day that is none', { tot: '2022-13-01' }],
    ['becoming part of nothing', { opgegaan_in: [] }],
    ['a field that is not known', { onbekend_veld: 1 }],
  ])('refuse %s', (_, fout) => {
    expect(gemeenteSchema.safeParse({ ...RIJEN[0], ...fout }).success).toBe(false);
  });

  it('give each municipality a key, a code and a name of its own', () => {
    for (const eigen of [gemeentesleutelVan, ({ code }: Gemeente) => code, ({ naam }: Gemeente) => naam])
      expect(new Set(GEMEENTEN.map(eigen)).size).toBe(GEMEENTEN.length);
  });

  it('let each go by its names and its code, and by the name of its province only where CBS tells it from a namesake', () => {
    expect(gemeente('Zeist').spellingen).toEqual(['Zeist', 'GM0355']);
    expect(gemeente('GM0888').spellingen).toEqual(['Beek', 'Beek (L.)', 'Beek Limburg', 'GM0888']);
    expect(gemeente('Den Haag').spellingen).toEqual(["'s-Gravenhage", 'Den Haag', 'Gravenhage', 'GM0518']);
    expect(stamVan('Beek (L.) bij Elsloo')).toBe('Beek (L.) bij Elsloo');
  });

  it('say of each that ends what it became part of, which is in the list and there on that day', () => {
    for (const { tot, opgegaan_in } of GEMEENTEN) {
      expect(opgegaan_in.length > 0).toBe(tot !== undefined);
      for (const naam of opgegaan_in) {
        const { van = 0, tot: einde = Infinity } = gemeente(naam);
        expect(van <= (tot as number) && einde > (tot as number)).toBe(true);
      }
    }
  });

  it('carry inhabitants as CBS publishes them, of municipalities in the list and a source that is known', () => {
    expect(INWONERS.flatMap((kolom) => inwonersSchema.safeParse(kolom).error?.issues ?? [])).toEqual([]);
    expect(INWONERS.filter(({ bron }) => !BRONNEN.some((een) => een.bron === bron))).toEqual([]);
    expect(INWONERS.flatMap(({ inwoners }) => Object.keys(inwoners)).filter((code) => findGemeente(code)?.code !== code)).toEqual([]);
    // Oracle: CBS, population at the start of 2021.
    expect(inwonersVan(gemeente('Utrecht'))).toEqual({ aantal: 359020, jaar: 2021, bron: 'cbs-inwoners-2021' });
    expect(inwonersVan(gemeente('Ede'))).toBeUndefined();
  });
});

const gemeentesleutelVan = ({ naam }: Gemeente) => gemeentesleutel(naam);

describe('the municipalities of a province in a periode', () => {
  it('are in Utrecht the same from 2019-1 to 2025-1', () => {
    const eerst = gemeentenOp(UTRECHT, '2019-1');
    // Oracle: the overviews of the province name 26.
    expect(eerst).toHaveLength(26);
    for (const periode of periodesTussen('2019-1', '2025-1')) expect(namen(gemeentenOp(UTRECHT, periode))).toEqual(namen(eerst));
  });

  it('are elsewhere those of before a merger until the periode in which it was, and from then on those of after', () => {
    expect(namen(gemeentenOp('Zuid-Holland', '2022-2'))).toEqual(expect.arrayContaining(['Brielle', 'Hellevoetsluis', 'Westvoorne']));
    expect(namen(gemeentenOp('Zuid-Holland', '2022-2'))).not.toContain('Voorne aan Zee');
    expect(namen(gemeentenOp('Zuid-Holland', '2023-1'))).toContain('Voorne aan Zee');
    expect(namen(gemeentenOp('Zuid-Holland', '2023-1'))).not.toContain('Brielle');
  });

  it('are all of the country but those that have ended', () => {
    // Oracle: CBS, 342 municipalities since 1 January 2023.
    const provincies = [...new Set(GEMEENTEN.map(({ provincie }) => provincie))];
    const since = (dag: number | undefined) => dag !== undefined && dag > datumOf(2023, 1, 1);
    const erbij = GEMEENTEN.filter(({ van }) => since(van)).length - GEMEENTEN.filter(({ tot }) => since(tot)).length;
    expect(provincies.flatMap((provincie) => gemeentenOp(provincie)).length).toBe(342 + erbij);
    expect([provincies.length, provincies.flatMap((provincie) => gemeentenOp(provincie, '2023-1')).length]).toEqual([12, 342]);
  });

  it('hold one that ends during it', () => {
    expect([bestaatIn(gemeente('Weesp'), '2022-1'), bestaatIn(gemeente('Weesp'), '2022-2')]).toEqual([true, false]);
    expect(gemeente('Weesp').tot).toBe(datumOf(2022, 3, 24));
  });
});

describe('what a municipality has become', () => {
  it('is itself until it ends, and then what it became part of, be it several', () => {
    expect(namen(opvolgersVan(gemeente('Weesp'), '2021-2'))).toEqual(['Weesp']);
    expect(namen(opvolgersVan(gemeente('Weesp')))).toEqual(['Amsterdam']);
    expect(namen(opvolgersVan(gemeente('Haaren'), '2021-1'))).toEqual(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
    expect(namen(opvolgersVan(gemeente('Zeist')))).toEqual(['Zeist']);
  });
});

describe('the province of a municipality', () => {
  it('is that of the list for every name, spelling and code', () => {
    for (const { provincie, spellingen } of GEMEENTEN) for (const naam of spellingen) expect(provincieVan(naam)).toBe(provincie);
    expect([provincieVan('gem. Bilt, De'), provincieVan('Weesp', '2021-2'), provincieVan('Haaren', '2021-1')]).toEqual([
      'Utrecht',
      'Noord-Holland',
      'Noord-Brabant',
    ]);
  });

  it('is not known of what is no municipality', () => {
    expect(['', 'Totaal', 'provincie Utrecht', 'Utrechtt', 344].map((naam) => provincieVan(naam))).toEqual(Array(5).fill(undefined));
  });
});
