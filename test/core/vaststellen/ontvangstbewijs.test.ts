import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { bewijsIn, checkBewijs, laatsteZegel, ontvangstbewijs } from '../../../core/vaststellen/ontvangstbewijs.ts';
import { readVaststellingen } from '../../../core/vaststellen/vaststellen-blad.ts';
import type { Ketenstand } from '../../../core/zegel/chain.ts';
import { draws } from '../../tier.ts';
import { breidUit, type Zegelwerkmap, zegelwerkmappen } from '../zegel/zegelwerkmap.ts';

const OP = datumOf(2026, 11, 30);
const read = ({ vaststellingen, genoteerd }: Zegelwerkmap) => readVaststellingen(vaststellingen, genoteerd.vaststellingen);
const standVan = (werkmap: Zegelwerkmap): Ketenstand => laatsteZegel(read(werkmap)) as Ketenstand;

describe('a receipt', () => {
  it('is read back from its own text, also pasted into a letter', () => {
    fc.assert(
      fc.property(zegelwerkmappen, (werkmap) => {
        const stand = standVan(werkmap);
        const tekst = ontvangstbewijs(read(werkmap), stand, OP).join('\r\n');
        expect(bewijsIn(`Geachte heer,\n${tekst}\nGroet`)).toEqual(stand);
      }),
      { numRuns: draws(200, 30) },
    );
    expect(bewijsIn('Aantal: 3 en verder niets')).toBeUndefined();
  });

  it('fits the workbook it was made of, and also when rows came after it', () => {
    fc.assert(
      fc.property(zegelwerkmappen, (werkmap) => {
        const stand = standVan(werkmap);
        expect(checkBewijs(read(werkmap), stand).klopt).toBe(true);
        const gegroeid = breidUit(werkmap, [{ gemeente: 1, waarde: 3 }], 30);
        expect(checkBewijs(read(gegroeid), stand)).toMatchObject({
          klopt: true,
          zinnen: [expect.anything(), expect.stringContaining('1 bij')],
        });
      }),
      { numRuns: draws(200, 30) },
    );
  });

  it('does not fit a chain that was wholly computed anew, of which the seals themselves show nothing', () => {
    const leeg: Zegelwerkmap = { vaststellingen: [], standen: [], genoteerd: { vaststellingen: [], standen: [] } };
    const [werkmap] = fc.sample(zegelwerkmappen, 1) as [Zegelwerkmap];
    const kop = { ...leeg, vaststellingen: werkmap.vaststellingen.slice(0, 1), standen: werkmap.standen.slice(0, 1) };
    const echt = breidUit(kop, [{ gemeente: 0, waarde: 5 }], 1);
    const nep = breidUit(kop, [{ gemeente: 0, waarde: 1 }], 1);
    expect(read(nep).bevindingen).toEqual([]);
    expect(checkBewijs(read(nep), standVan(echt)).klopt).toBe(false);
    expect(checkBewijs(read(kop), standVan(echt)).klopt).toBe(false);
  });
});
