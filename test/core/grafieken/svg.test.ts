import { describe, expect, it } from 'vitest';
import { datumOf } from '../../../core/datum.ts';
import { metBeschrijving } from '../../../core/grafieken/svg.ts';

const KOP = { titel: 'A < B & C > D', ondertitel: 'x', beschrijving: 'Tabel <b>.', bron: 'Rapport', peildatum: datumOf(2025, 1, 1) };

describe('a drawing with its words', () => {
  it('is a picture in Dutch with title and description first, as XML, and without the roles of its parts', () => {
    expect(
      metBeschrijving(
        '<svg width="3" role="graphics" aria-label="x" lang="en"><g role="list" aria-hidden="true"><path d="M0"/></g><text>role="x"</text></svg>',
        KOP,
      ),
    ).toBe(
      '<svg width="3" role="img" lang="nl"><title>A &lt; B &amp; C &gt; D</title><desc>A &lt; B &amp; C &gt; D. Tabel &lt;b&gt;. Bron: Rapport. Stand: 1 januari 2025.</desc><g><path d="M0"/></g><text>role="x"</text></svg>',
    );
  });
  it('has nothing before it', () => {
    expect(metBeschrijving('<?xml version="1.0"?>\n<svg><g/></svg>', KOP)).toMatch(
      /^<svg role="img" lang="nl"><title>.*<\/desc><g\/><\/svg>$/,
    );
  });
  it('has a title of 240 characters at most', () => {
    expect(metBeschrijving('<svg></svg>', { ...KOP, titel: 't'.repeat(241) })).toContain(`<title>${'t'.repeat(239)}…</title>`);
  });
});
