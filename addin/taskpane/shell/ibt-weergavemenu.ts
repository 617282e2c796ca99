import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';
import { SHARED_STYLE } from '../shared/shared-style.ts';
import { VIEW_HELP, NIEUW_TAB, VIEWS_BUTTON } from './shell-texts.ts';
import type { PaneView } from './shell-view.ts';

const STYLE = css`
  :host { position: relative; flex: none; }
  button { display: flex; gap: 6px; align-items: center; min-height: 32px; padding: 0 8px; border: 1px solid transparent; border-radius: 4px; background: none; color: var(--colorNeutralForeground1); font: inherit; cursor: pointer; }
  button:hover, button[aria-expanded='true'] { background: var(--colorNeutralBackground1Hover); }
  :is(button, a):focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; }
  nav { position: absolute; inset-inline-end: 0; top: 100%; z-index: 2; width: min(272px, calc(100vw - 32px)); max-height: calc(100vh - 64px); overflow: auto; box-sizing: border-box; padding: 4px; border: 1px solid var(--colorNeutralStroke1); border-radius: 8px; background: var(--colorNeutralBackground1); box-shadow: var(--shadow16); }
  a { display: block; padding: 6px 8px 6px 12px; border-inline-start: 3px solid transparent; border-radius: 4px; color: var(--colorNeutralForeground1); text-decoration: none; font-weight: 600; }
  a:hover { background: var(--colorNeutralBackground1Hover); }
  a[aria-current] { border-inline-start-color: var(--colorBrandStroke1); background: var(--colorNeutralBackground1Selected); }
  a .bijschrift { display: block; font-weight: 400; }
  .hulp { position: sticky; bottom: -4px; margin-top: 4px; background: var(--colorNeutralBackground1); border-top: 1px solid var(--colorNeutralStroke2); border-start-start-radius: 0; border-start-end-radius: 0; }
  @media (forced-colors: active) { a[aria-current] { border-inline-start-color: Highlight; } }
`;

/**
 * The button that opens the list of views.
 * @fires kies a view was chosen (`detail`: its name)
 */
export class IbtWeergavemenu extends LitElement {
  static override styles = [SHARED_STYLE, STYLE];
  static override properties = { views: { attribute: false }, huidig: {}, isOpen: { state: true } };

  declare views: readonly PaneView[];
  declare huidig: string;
  declare isOpen: boolean;

  constructor() {
    super();
    this.views = [];
    this.huidig = '';
    this.isOpen = false;
    this.addEventListener('keydown', (event) => this.toets(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.isOpen = false;
    });
  }

  protected override render(): TemplateResult {
    return html`
      <button type="button" aria-expanded=${this.isOpen} aria-controls="weergaven" @click=${() => void this.link()}>
        ${icon('menu')}<span>${VIEWS_BUTTON}</span>
      </button>
      <nav id="weergaven" aria-label=${VIEWS_BUTTON} ?hidden=${!this.isOpen}>
        <ul>${this.views.map((view) => html`<li>${this.schakelaar(view)}</li>`)}</ul>
        <a class="hulp" href="handleiding.html#venster-${this.huidig}" target="_blank" rel="noopener" @click=${() => (this.isOpen = false)}>${VIEW_HELP}<span class="voorlezen">${NIEUW_TAB}</span></a>
      </nav>
    `;
  }

  private schakelaar({ naam, titel, uitleg }: PaneView): TemplateResult {
    const choose = (event: Event): void => {
      event.preventDefault();
      this.isOpen = false;
      this.dispatchEvent(new CustomEvent('kies', { detail: naam }));
    };
    return html`<a href="#${naam}" aria-current=${naam === this.huidig ? 'page' : nothing} @click=${choose}>${titel}<span class="bijschrift">${uitleg}</span></a>`;
  }

  private async link(): Promise<void> {
    this.isOpen = !this.isOpen;
    await this.updateComplete;
    if (this.isOpen) this.renderRoot.querySelector<HTMLElement>('a[aria-current]')?.focus();
  }

  private toets(event: KeyboardEvent): void {
    if (!this.isOpen) return;
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>('a')];
    const hier = links.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    const doel = { ArrowDown: hier + 1, ArrowUp: hier - 1, Home: 0, End: -1 }[event.key];
    if (doel !== undefined) links.at(doel % links.length)?.focus();
    else if (event.key === 'Escape') {
      this.isOpen = false;
      this.renderRoot.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  }
}
