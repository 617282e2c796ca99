import { describe, expect, it } from 'vitest';
import { gemeentenaam, gemeentesleutel, rijsleutel } from '../../../core/gemeente/index.ts';

describe('the key of a municipality', () => {
  it('is the same however it is written, by name or by code', () => {
    for (const naam of ['Leusden', 'LEUSDEN ', 'gemeente Leusden', 'gem. Leusden', 'Leusden (gemeente)', 'gm0327'])
      expect(gemeentesleutel(naam)).toBe('leusden');
    for (const naam of ['De Bilt', 'Bilt, De', 'gem. Bilt, de', 'DE-BILT', 'GM0310']) expect(gemeentesleutel(naam)).toBe('debilt');
  });

  it('of what is no known municipality is its own, without the word gemeente; a number too', () => {
    expect([
      gemeentesleutel('gemeente Qwerty'),
      gemeentesleutel('Qwerty (gemeente)'),
      gemeentesleutel('QWERTY'),
      gemeentesleutel('Leusdn'),
      gemeentesleutel(12),
    ]).toEqual(['qwerty', 'qwerty', 'qwerty', 'leusdn', '12']);
    expect(gemeentesleutel('Stad, Het')).toBe(gemeentesleutel('Het Stad'));
  });

  it('puts an article behind a comma in front again, and nothing else', () => {
    for (const lidwoord of ['de', 'den', 'het', "'s", "'t"])
      expect(gemeentesleutel(`Qwerty, ${lidwoord}`), lidwoord).toBe(gemeentesleutel(`${lidwoord} Qwerty`));
    for (const achter of ['Asdf', 'De Asdf'])
      expect(gemeentesleutel(`Qwerty, ${achter}`), achter).toBe(gemeentesleutel(`Qwerty ${achter}`));
  });

  it('is that of the word gemeente where there is nothing else, whatever its case and spaces', () => {
    expect(gemeentesleutel('GEMEENTE')).toBe(gemeentesleutel('gemeente'));
    expect(gemeentesleutel('Gem. Gemeente')).toBe(gemeentesleutel('gemgemeente'));
  });

  it('leaves out the word gemeente of a text of up to 100 characters', () => {
    expect(gemeentesleutel(`gemeente ${'x'.repeat(91)}`)).toBe('x'.repeat(91));
    expect(gemeentesleutel(`gemeente ${'x'.repeat(92)}`)).toBe(`gemeente ${'x'.repeat(92)}`);
  });

  it('tells names apart in any script, without letters, and of any length', () => {
    const namen = [
      'Αθήνα',
      'Москва',
      '東京',
      '---',
      '***',
      'Gemeente',
      'x'.repeat(101),
      'y'.repeat(101),
      'Bergen',
      'Bergen (L.)',
      'Bergen (NH.)',
    ];
    expect(new Set(namen.map(gemeentesleutel)).size).toBe(namen.length);
    expect(namen.map(gemeentesleutel)).not.toContain('');
  });

  it('is nothing for a cell with nothing to see', () => {
    expect(['', '  ', '\u200b'].map(gemeentesleutel)).toEqual(['', '', '']);
  });

  it('with a periode is that of a row', () => {
    expect(rijsleutel('gem. Zeist', '2022-1')).toBe(rijsleutel('ZEIST', '2022-1'));
    expect(rijsleutel('Zeist', '2022-1')).not.toBe(rijsleutel('Zeist', '2022-2'));
  });
});

describe('the name of a municipality', () => {
  it('is the official one, or else the text without marks a file cannot hold, up to 80 characters', () => {
    expect([
      gemeentenaam('gem. Ijsselstein'),
      gemeentenaam(' Qwerty\u0000\u0007stad\u202e '),
      gemeentenaam('x'.repeat(81)),
      gemeentenaam(12),
    ]).toEqual(['IJsselstein', 'Qwerty stad', 'x'.repeat(80), '12']);
  });
});
