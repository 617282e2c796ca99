import { css, html, LitElement, type TemplateResult } from 'lit';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { COPY } from './prognose-texts.ts';

const STYLE = css`
  p { padding-inline-start: 8px; border-inline-start: 3px solid var(--colorNeutralStroke1); }
  div { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin-top: 6px; }
`;

/** A sentence to pass on, with a button that copies it; where that is not allowed it is selected, to be copied by hand. */
export class IbtCopySentence extends LitElement {
  static override styles = [SHARED_STYLE, STYLE];
  static override properties = { sentence: {}, said: { state: true } };

  declare sentence: string;
  declare said: string;

  constructor() {
    super();
    this.sentence = '';
    this.said = '';
  }

  protected override render(): TemplateResult {
    return html`
      <p>${this.sentence}</p>
      <div>
        <fluent-button size="small" @click=${() => void this.copy()}>${COPY.button}</fluent-button>
        <span class="bijschrift" role="status">${this.said}</span>
      </div>
    `;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.sentence);
      this.said = COPY.gelukt;
    } catch {
      const text = this.renderRoot.querySelector('p');
      if (text !== null) getSelection()?.selectAllChildren(text);
      this.said = COPY.failed;
    }
  }
}
