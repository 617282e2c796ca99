import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Werkmapfout } from '../../host/werkmap.ts';
import type { Paneelgebied } from '../shared/prognosekennis.ts';
import type { Besluiten } from '../shared/besluit.ts';
import { tussenstandVan } from '../shared/cijferstand.ts';
import { meldingTemplate } from '../shared/melding-template.ts';
import { notWritten } from '../shared/write-texts.ts';
import { opNieuwBlad } from '../shared/write-safely.ts';
import { foutbericht, onverwacht } from '../shared/shared-texts.ts';
import type { Paneelcontext } from '../shell/shell-view.ts';
import { alleRijen, metRuimte, tabelbereik } from './alle-rijen.ts';
import type { Beoordelingsbeeld } from './beoordeling-view-model.ts';
import { beeldVanRij } from './view-model-of-rij.ts';
import { rijTemplate } from './rij-template.ts';
import { STYLE } from './beoordeling-style.ts';
import { ALLE_RIJEN, ALLE_RIJEN_UITLEG, KADER_MAKEN, GEEN_VOORUITZICHT, samenvatting } from './beoordeling-texts.ts';

/** The view Beoordeling of the chosen row. Texts from the workbook are only ever put in as text. */
export class IbtBeoordeling extends LitElement {
  static override styles = STYLE;
  static override properties = {
    beeld: { state: true },
    vooruitzicht: { state: true },
    writes: { state: true },
    kadermaker: { state: true },
  };

  declare beeld: Beoordelingsbeeld | undefined;
  /** The forecast of a tussenstand; nothing until what makes it is loaded. */
  declare vooruitzicht: TemplateResult | typeof nothing;
  declare writes: boolean;
  /** What makes a framework to start from, once it was asked for. */
  declare kadermaker: TemplateResult | undefined;
  /** Set once, before the element is shown. */
  context!: Paneelcontext;
  private gebied: Paneelgebied | undefined;

  constructor() {
    super();
    this.vooruitzicht = nothing;
  }

  show(gebied: Paneelgebied, besluiten: Besluiten): void {
    const vorige = this.beeld;
    const beeld = beeldVanRij(gebied, besluiten);
    this.beeld = beeld;
    if (gebied === this.gebied) return;
    this.gebied = gebied;
    const isTussenstand = beeld.soort === 'rij' && beeld.isUtrechts && tussenstandVan(beeld.toestand) !== undefined;
    // The forecast of the same municipality stays until the new one is there.
    if (!isTussenstand || vorige?.soort !== 'rij' || vorige.gemeente !== beeld.gemeente) this.vooruitzicht = nothing;
    if (isTussenstand) void this.lookAhead(gebied);
  }

  private async lookAhead(gebied: Paneelgebied): Promise<void> {
    const forecast = await import('./forecast.ts').catch(() => undefined);
    if (gebied !== this.gebied) return;
    const vooruitzicht = forecast?.vooruitzichtVan(gebied);
    if (forecast === undefined) this.vooruitzicht = meldingTemplate({ soort: 'let_op', ...GEEN_VOORUITZICHT });
    else if (vooruitzicht !== undefined) this.vooruitzicht = forecast.vooruitzichtTemplate(vooruitzicht);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { beeld, gebied } = this;
    if (beeld === undefined || gebied === undefined) return nothing;
    return html`
      <p class="voorlezen" role="status">${samenvatting(beeld)}</p>
      ${beeld.soort === 'rij' ? rijTemplate(beeld, this.vooruitzicht) : meldingTemplate(beeld)}
      ${this.allRijenTemplate(beeld)}
      ${gebied.kader?.keuze === undefined ? this.newKaderTemplate() : nothing}
    `;
  }

  private allRijenTemplate(beeld: Beoordelingsbeeld): TemplateResult | typeof nothing {
    if (beeld.soort !== 'rij') return nothing;
    return html`
      <div class="alle-rijen">
        <p class="bijschrift">${ALLE_RIJEN_UITLEG}</p>
        <fluent-button ?disabled=${this.writes} @click=${() => void this.writeAllRijen()}>${ALLE_RIJEN}</fluent-button>
      </div>
    `;
  }

  /** A sheet to start a framework of one's own from, where the workbook has none: loaded when it is asked for. */
  private newKaderTemplate(): TemplateResult {
    const open = async (): Promise<void> => {
      const { kadermaker } = await import('./new-kader.ts');
      this.kadermaker ??= kadermaker(this.context);
    };
    return html`
      <details @toggle=${() => void open().catch((fout: unknown) => this.context.report(foutbericht(fout)))}>
        <summary>${KADER_MAKEN}</summary>
        ${this.kadermaker ?? nothing}
      </details>
    `;
  }

  private async writeAllRijen(): Promise<void> {
    const { gebied } = this;
    const bereik = gebied === undefined ? undefined : tabelbereik(gebied);
    if (gebied === undefined || bereik === undefined) return;
    this.writes = true;
    try {
      const { heeftVerborgenRijen } = await this.context.werkmap.state(bereik);
      const ruim = await metRuimte(this.context.werkmap, bereik);
      await opNieuwBlad(this.context, alleRijen(gebied, ruim, heeftVerborgenRijen));
    } catch (fout) {
      this.context.report(notWritten(fout instanceof Werkmapfout ? fout.message : onverwacht(fout), undefined));
    } finally {
      this.writes = false;
    }
  }
}
