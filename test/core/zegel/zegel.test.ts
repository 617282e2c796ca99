import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGIN, beginNa, hashOf, type Inhoud, type Ketenstand, linkAfter } from '../../../core/zegel/chain.ts';
import { checkChain, type Link } from '../../../core/zegel/check-chain.ts';
import { readZegels, ZEGELKOLOMMEN, zegelrij } from '../../../core/zegel/zegelblad.ts';
import { datumOf } from '../../../core/datum.ts';

const INHOUD: readonly Inhoud[] = [
  [['a', 1]],
  [['a', 'twee']],
  [
    ['a', null],
    ['b', 3],
  ],
];

function keten(inhoud: readonly Inhoud[] = INHOUD, begin: Ketenstand = BEGIN): Link[] {
  let stand = begin;
  return inhoud.map((een, i) => {
    const link = linkAfter(stand, een);
    stand = { aantal: link.volgnummer, zegel: link.zegel };
    return { rij: i + 2, over: 'x', inhoud: een, ...link };
  });
}

const stand = ({ volgnummer, zegel }: Link): Ketenstand => ({ aantal: Number(volgnummer), zegel: String(zegel) });
const soorten = (links: readonly Link[], genoteerd?: readonly Ketenstand[], vooraf: readonly Link[] = []) =>
  checkChain({ blad: 'B', links, vooraf }, genoteerd).map(({ soort, rij }) => [soort, rij]);

describe('the hash of a text', () => {
  it('is SHA-256 of its UTF-8, as Node computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hashOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('a seal', () => {
  it('is the same for a number and the same text, for a blank and no cell, and for both line ends', () => {
    const zegel = (inhoud: Inhoud): string => linkAfter(BEGIN, inhoud).zegel;
    expect(zegel([['a', 12]])).toBe(zegel([['a', '12']]));
    expect(
      zegel([
        ['a', 12],
        ['b', null],
      ]),
    ).toBe(zegel([['a', 12]]));
    expect(zegel([['a', 'x\r\ny']])).toBe(zegel([['a', 'x\ny']]));
    expect(
      zegel([
        ['a', 'xy'],
        ['b', 'z'],
      ]),
    ).not.toBe(
      zegel([
        ['a', 'x'],
        ['b', 'yz'],
      ]),
    );
    expect(zegel([['a', 1]])).not.toBe(zegel([['b', 1]]));
  });
});

describe('the check of a chain', () => {
  const [een, twee, drie] = keten() as [Link, Link, Link];
  const noot = [stand(drie)];

  it.each<[string, readonly Link[], readonly (readonly unknown[])[]]>([
    ['whole', [een, twee, drie], []],
    ['in another order', [drie, een, twee], []],
    ['with a changed row', [een, { ...twee, inhoud: [['a', 'drie']] }, drie], [['gewijzigd', 3]]],
    ['without a row', [een, drie], [['verwijderd', undefined]]],
    ['without its last row', [een, twee], [['verwijderd', undefined]]],
    ['without all rows', [], [['verwijderd', undefined]]],
    ['with a copy', [een, twee, drie, { ...een, rij: 5 }], [['kopie', 5]]],
    [
      'with a row without seal',
      [een, twee, drie, { ...een, rij: 5, volgnummer: null, vorig_zegel: null, zegel: null }],
      [['zonder_zegel', 5]],
    ],
  ])('of one that is %s', (_, links, verwacht) => {
    expect(soorten(links, noot)).toEqual(verwacht);
  });

  it('finds a row that was replaced by one with a seal of its own', () => {
    const nep = { ...twee, ...linkAfter(stand(een), [['a', 'nep']]), inhoud: [['a', 'nep']] } as Link;
    expect(soorten([een, nep, drie], noot)).toEqual([['sluit_niet_aan', 4]]);
    const laatste = { ...drie, ...linkAfter(stand(twee), [['a', 'nep']]), inhoud: [['a', 'nep']] } as Link;
    expect(soorten([een, twee, laatste], noot)).toEqual([['ander_zegel', 4]]);
  });

  it('says where nothing was noted, or not of the last rows, and says nothing where that was not looked at', () => {
    expect(soorten([een, twee, drie], [])).toEqual([['nergens_genoteerd', undefined]]);
    expect(soorten([een, twee, drie], [stand(twee)])).toEqual([['niet_genoteerd', undefined]]);
    expect(soorten([een, twee, drie])).toEqual([]);
  });

  it('seals rows of before the chain together, whatever their order, and finds one that came later', () => {
    const oud: Link[] = INHOUD.map((inhoud, i) => ({
      rij: i + 2,
      over: 'oud',
      volgnummer: null,
      vorig_zegel: null,
      zegel: null,
      inhoud,
    }));
    const na = keten([[['c', 1]]], beginNa(oud.map(({ inhoud }) => inhoud)));
    expect(soorten(na, [stand(na[0] as Link)], oud)).toEqual([]);
    expect(soorten(na, [stand(na[0] as Link)], oud.toReversed())).toEqual([]);
    expect(soorten(na, [stand(na[0] as Link)], [...oud, { ...(oud[0] as Link), inhoud: [['a', 9]] }])).toEqual([['sluit_niet_aan', 2]]);
    expect(soorten([een], [stand(een)], oud.slice(0, 1))).toEqual([['zonder_zegel', 2]]);
    expect(soorten([], [], oud)).toEqual([]);
  });

  it('names a gap of millions as one', () => {
    expect(soorten([{ ...een, volgnummer: 1e12 }])).toEqual([
      ['gewijzigd', 2],
      ['verwijderd', undefined],
    ]);
  });
});

describe('the sheet with seals', () => {
  it('gives back what was noted, by sheet, whatever the order of its columns, and says which rows it cannot read', () => {
    const kop = [...ZEGELKOLOMMEN, 'eigen'];
    const rijen = [
      zegelrij('A', { aantal: 2, zegel: 'z' }, datumOf(2025, 1, 2)),
      ['A', 'x', 'z', ''],
      [null, null, null],
      zegelrij('B', { aantal: 1, zegel: 'y' }, datumOf(2025, 1, 3)),
    ];
    const { perBlad, onleesbaar } = readZegels([kop, ...rijen]);
    expect([perBlad.get('A'), perBlad.get('B'), onleesbaar]).toEqual([[{ aantal: 2, zegel: 'z' }], [{ aantal: 1, zegel: 'y' }], [3]]);
    expect(readZegels().perBlad.size).toBe(0);
  });
});
