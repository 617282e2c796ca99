import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsHtml } from '../../../notebooks/model/node.ts';
import { nodesOf, mdList, md, zinsknopen } from '../../../notebooks/model/model-format.ts';
import { platteTekst } from '../plain-text.ts';

const html = (format: ReturnType<typeof md>) => nodesOf(format).map(alsHtml).join('');

describe('md', () => {
  it('writes Markdown of the author as elements', () => {
    expect(
      html(md`## Kop

Een **vet** en *schuin* woord, \`code\` en een [koppeling](https://example.org/).`),
    ).toBe(
      '<h2>Kop</h2><p>Een <strong>vet</strong> en <em>schuin</em> woord, <code>code</code> en een <a href="https://example.org/">koppeling</a>.</p>',
    );
  });

  it('writes a number as a Dutch reader expects it', () => {
    expect(html(md`${-1234.5} en **${2126}**`)).toBe('<p>−1.234,5 en <strong>2.126</strong></p>');
  });

  it('puts Markdown of another cell in as Markdown', () => {
    expect(html(md`Zie ${md`**dit**`}.`)).toBe('<p>Zie <strong>dit</strong>.</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![a](https://example.org/a.png)',
    '**vet**',
    '# kop',
    '`code`',
    'a | b',
    '<https://example.org>',
    '1. een',
    '- een',
  ])('shows the value %s as text only', (waarde) => {
    expect(platteTekst(md`x ${waarde} y`)).toBe(`x ${waarde} y`);
    expect(nodesOf(md`x ${waarde} y`)).toHaveLength(1);
  });

  it('shows any value as text only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (waarde) => {
        const nodes = zinsknopen(md`a${waarde}z`);
        const enkeleSpaties = (tekst: string) => tekst.replace(/[\s\0]+/g, ' ');
        expect(nodes.every((node) => typeof node === 'string')).toBe(true);
        expect(enkeleSpaties(nodes.join(''))).toBe(enkeleSpaties(`a${waarde}z`));
      }),
    );
  });

  it('shows HTML of the author as text, and drops a link to anything but https, a place on the page or a page beside it', () => {
    expect(html(md`<b>x</b>`)).not.toContain('<b>');
    expect(html(md`[x](javascript:alert) [y](#plaats) [z](./trend.html)`)).toBe(
      '<p>x <a href="#plaats">y</a> <a href="./trend.html">z</a></p>',
    );
  });

  it('joins pieces as a list', () => {
    expect(html(mdList([md`a`, md`**b**`]))).toBe('<ul><li>a</li><li><strong>b</strong></li></ul>');
  });
});
