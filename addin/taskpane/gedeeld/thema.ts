import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** How the pane is coloured; in `contrast` the system chooses the colours (forced colours). */
export type Thema = 'licht' | 'donker' | 'contrast';

/** The theme of the page: that of its host, or of the system where the host does not tell (`undefined`). */
export class Themakeuze {
  private readonly luisteraars = new Set<(thema: Thema) => void>();
  private readonly systeem = matchMedia('(prefers-color-scheme: dark)');
  private readonly contrast = matchMedia('(forced-colors: active)');

  constructor(private readonly isHostDonker: () => boolean | undefined) {
    for (const keuze of [this.systeem, this.contrast]) keuze.addEventListener('change', () => this.kleur());
    this.kleur();
  }

  /** Tells the theme at once and after each change. */
  volg(toon: (thema: Thema) => void): void {
    this.luisteraars.add(toon);
    toon(this.thema);
  }

  /** Colours the page; call again when the host may know its theme. */
  kleur(): void {
    setTheme(this.isDonker ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = this.isDonker ? 'dark' : 'light';
    for (const toon of this.luisteraars) toon(this.thema);
  }

  private get isDonker(): boolean {
    return this.isHostDonker() ?? this.systeem.matches;
  }

  private get thema(): Thema {
    return this.contrast.matches ? 'contrast' : this.isDonker ? 'donker' : 'licht';
  }
}
