import { css, html, LitElement, type TemplateResult } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import type { Keuzevraag } from './shell-view.ts';

const STYLE = css`
  dialog { box-sizing: border-box; width: min(400px, calc(100vw - 24px)); padding: 16px; border: 1px solid var(--colorNeutralStroke1); border-radius: 8px; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1); box-shadow: var(--shadow64); }
  dialog::backdrop { background: rgb(0 0 0 / 40%); }
  h2 { font-size: 16px; line-height: 22px; margin-bottom: 8px; }
  p { white-space: pre-line; }
  .knoppen { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; margin-top: 16px; }
`;

/** Asks one question at a time in a dialog; closing it is a no. */
export class IbtVraag extends LitElement {
  static override styles = [SHARED_STYLE, STYLE];
  static override properties = { huidig: { state: true } };

  declare huidig: Keuzevraag;
  private response: (isJa: boolean) => void = () => undefined;

  constructor() {
    super();
    this.huidig = { titel: '', tekst: '', ja: '', nee: '' };
  }

  /** Shows the question and gives the answer; a question still open is answered no. */
  async vraag(vraag: Keuzevraag): Promise<boolean> {
    this.response(false);
    this.huidig = vraag;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
    return new Promise((resolve) => (this.response = resolve));
  }

  protected override render(): TemplateResult {
    const { titel, tekst, ja, nee } = this.huidig;
    return html`
      <dialog aria-labelledby="titel" aria-describedby="tekst" @close=${() => this.response(false)}>
        <h2 id="titel">${titel}</h2>
        <p id="tekst">${tekst}</p>
        <div class="knoppen">
          <fluent-button @click=${() => this.close(false)}>${nee}</fluent-button>
          <fluent-button appearance="primary" @click=${() => this.close(true)}>${ja}</fluent-button>
        </div>
      </dialog>
    `;
  }

  private close(isJa: boolean): void {
    this.response(isJa);
    this.renderRoot.querySelector('dialog')?.close();
  }
}
