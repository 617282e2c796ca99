import fc from 'fast-check';

const DIACRITICS = ['\u0301', '\u0308', '\u0327'];
const INVISIBLE = ['\u200e', '\u200f', '\u202e', '\u00ad', '\ufeff', '\u0000'];
const BETWEEN = ['', ' ', '  ', '-', '\u00a0', '_', '.', "'", '\t', ...INVISIBLE];

/** A name as senders spell it: any case, marks and separators between its characters. */
export function spelling(naam: string): fc.Arbitrary<string> {
  const letters = [...naam.replace(/[ -]/g, '')];
  const spelled = letters.map((letter) =>
    fc
      .tuple(fc.boolean(), fc.constantFrom('', ...DIACRITICS), fc.constantFrom(...BETWEEN))
      .map(([upper, mark, between]) => (upper ? letter.toUpperCase() : letter.toLowerCase()) + mark + between),
  );
  return fc
    .tuple(...spelled)
    .map((parts) => parts.join(''))
    .filter((text) => text.length <= 100);
}

/** Texts that break careless look-ups. */
export const NASTY = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '\u202e',
  '\ud800',
  '\u0000',
  '💥',
  'Utrecht'.repeat(2000),
  ' '.repeat(10_000) + 'Utrecht',
  'ﷺ'.repeat(100),
];
