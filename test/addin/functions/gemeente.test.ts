import { describe, expect, it } from 'vitest';
import { GEMEENTE } from '../../../addin/functions/gemeente.ts';
import { blok, cel, LEEG } from './host.ts';
import { datumOf } from '../../../core/datum.ts';
import { INVOERFOUT } from '../../../core/invoer/invoer-messages.ts';
import { FUNCTIEFOUT } from '../../../addin/functions/functions-messages.ts';
import { foutcel } from '../../bundle/excel-host.ts';

describe('GEMEENTE', () => {
  it.each([
    ['Ijsselstein', 'IJsselstein'],
    ['WIJK BIJ DUURSTEDE', 'Wijk bij Duurstede'],
    ['gemeente utrecht', 'Utrecht'],
    [' de  bilt', 'De Bilt'],
    ['Bilt, De', 'De Bilt'],
    ['GM0796', "'s-Hertogenbosch"],
    ['Beek (L.)', 'Beek'],
    ['Bergen (NH)', 'Bergen (NH.)'],
  ])('%s is %s', (naam, officieel) => {
    expect(cel(GEMEENTE, naam)).toBe(officieel);
    expect(cel(GEMEENTE, naam, 'Naam')).toBe(officieel);
  });
  it('gives the code, the province and the inhabitants (CBS, early 2021)', () => {
    expect(['code', 'provincie', 'inwoners', 'opgegaan_in'].map((wat) => cel(GEMEENTE, 'utrecht', wat))).toEqual([
      'GM0344',
      'Utrecht',
      359020,
      '',
    ]);
    expect(['code', 'provincie'].map((wat) => cel(GEMEENTE, 'Ede', wat))).toEqual(['GM0228', 'Gelderland']);
  });
  it('of a former municipality gives what it became part of, and before that itself', () => {
    expect(['naam', 'code', 'provincie', 'opgegaan_in'].map((wat) => cel(GEMEENTE, 'weesp', wat))).toEqual([
      'Amsterdam',
      'GM0363',
      'Noord-Holland',
      'Amsterdam',
    ]);
    expect(['naam', 'code', 'provincie', 'opgegaan_in'].map((wat) => cel(GEMEENTE, 'weesp', wat, '2021-2'))).toEqual([
      'Weesp',
      'GM0457',
      'Noord-Holland',
      '',
    ]);
    expect(cel(GEMEENTE, 'Haaren', 'opgegaan_in')).toBe('Boxtel, Oisterwijk, Tilburg, Vught');
  });
  it('of a municipality that is not there yet cannot be known; it says since when it is, and what was there before', () => {
    expect(cel(GEMEENTE, 'Voorne aan Zee', 'naam', '2022-2')).toBe(
      foutcel(
        FUNCTIEFOUT.gemeente_nog_niet({
          gemeente: 'Voorne aan Zee',
          van: datumOf(2023, 1, 1),
          periode: '2022-2',
          uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
        }),
      ),
    );
    expect(cel(GEMEENTE, 'Voorne aan Zee', 'naam', '2023-1')).toBe('Voorne aan Zee');
  });
  it('inhabitants that are not known are not; it says of whom and when they are', () => {
    expect(cel(GEMEENTE, 'Ede', 'inwoners')).toBe(
      foutcel(FUNCTIEFOUT.geen_inwoners({ gemeenten: ['Ede'], bekend: [{ jaar: 2021, provincie: 'Utrecht', aantal: 26 }] })),
    );
    expect(cel(GEMEENTE, 'Haaren', 'inwoners')).toBe(
      foutcel(
        FUNCTIEFOUT.geen_inwoners({
          gemeenten: ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught'],
          bekend: [{ jaar: 2021, provincie: 'Utrecht', aantal: 26 }],
        }),
      ),
    );
  });
  it('a blank wat or periode, in any host, is the default; a blank naam gives a blank', () => {
    for (const leeg of LEEG) expect([cel(GEMEENTE, 'soest', leeg, leeg), cel(GEMEENTE, leeg, 'code')]).toEqual(['Soest', '']);
  });
  it('an unknown name cannot be known; the nearest names are offered', () => {
    expect(cel(GEMEENTE, 'Amersvoort')).toBe(
      foutcel(FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'Amersvoort', naaste: ['Amersfoort'] })),
    );
    expect(cel(GEMEENTE, 'xqzvwkjh')).toBe(foutcel(FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'xqzvwkjh', naaste: [] })));
  });
  it('a name of two municipalities is neither, and both are offered', () => {
    expect(cel(GEMEENTE, 'Bergen')).toBe(
      foutcel(FUNCTIEFOUT.geen_gemeente({ naam: 'naam', cel: 'Bergen', naaste: ['Bergen (L.)', 'Bergen (NH.)'] })),
    );
  });
  it('a wrong argument is named', () => {
    expect(cel(GEMEENTE, 5)).toBe(foutcel(INVOERFOUT.geen_tekst({ naam: 'naam', cel: 5 })));
    expect(cel(GEMEENTE, 'Soest', 'postcode')).toBe(
      foutcel(INVOERFOUT.geen_keuze({ naam: 'wat', cel: 'postcode', keuzes: ['naam', 'code', 'provincie', 'opgegaan_in', 'inwoners'] })),
    );
    expect(cel(GEMEENTE, 'Soest', 'naam', 'x')).toMatch(/^#VALUE! periode: /);
  });
  it('of a column of names is a column', () => {
    expect(blok(GEMEENTE, [['soest'], [''], ['zeist']], [['naam']])).toEqual([['Soest'], [''], ['Zeist']]);
  });
});
