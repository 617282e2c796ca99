import { html, type TemplateResult } from 'lit';
import { cellenVanKader, EXAMPLES, KADERFILES } from '../../../core/kader/index.ts';
import { adresVan } from '../../host/adres.ts';
import type { EventOn } from '../shared/event-on.ts';
import { eenTegelijk } from '../shared/one-at-a-time.ts';
import { KADERBLAD } from '../shared/werkmapkader.ts';
import { opNieuwBlad } from '../shared/write-safely.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';

/** What a framework of one's own can start from, the latest first. */
const BEGINKADERS: readonly string[] = [...KADERFILES, ...EXAMPLES].map(({ kader }) => kader).reverse();

const TEKST = {
  uitleg: 'Zet een kader als tabel op het blad IBT-kader. Pas het daar aan; daarna gaat het voor in alle weergaven.',
  vanaf: 'Beginnen met',
  button: 'Blad IBT-kader maken',
  made: 'Eén rij per regel; de eerste die past, geldt. IBT.KADERCONTROLE controleert de tabel.',
} as const;

/** Chooses a framework that comes with the product and puts it on the sheet of the workbook's own, to change it there. */
export function kadermaker(context: Paneelcontext): TemplateResult {
  let [begin = ''] = BEGINKADERS;
  const choose = ({ target }: EventOn<HTMLSelectElement>): void => {
    begin = target.value;
  };
  const write = eenTegelijk(context, async () => {
    const waarden = cellenVanKader(begin, undefined).map((rij) => rij.map((cel) => (cel === '' ? null : cel)));
    const adres = adresVan({ left: 0, top: 0, right: (waarden[0]?.length ?? 1) - 1, bottom: waarden.length - 1 });
    await opNieuwBlad(context, { naam: KADERBLAD, uitleg: TEKST.made, blokken: [{ adres, waarden }] });
  });
  return html`
    <p class="bijschrift">${TEKST.uitleg}</p>
    <label class="keuze">${TEKST.vanaf}
      <select @change=${choose}>${BEGINKADERS.map((naam) => html`<option value=${naam}>${naam}</option>`)}</select>
    </label>
    <fluent-button @click=${() => void write()}>${TEKST.button}</fluent-button>
  `;
}
