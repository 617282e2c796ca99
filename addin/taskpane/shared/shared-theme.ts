import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** How the pane is coloured; in `contrast` the system chooses the colours (forced colours). */
export type Theme = 'licht' | 'donker' | 'contrast';

/** The theme of the page: that of its host, or of the system where the host does not tell (`undefined`). */
export class Themakeuze {
  private readonly listeners = new Set<(theme: Theme) => void>();
  private readonly systeem = matchMedia('(prefers-color-scheme: dark)');
  private readonly contrast = matchMedia('(forced-colors: active)');

  constructor(private readonly isHostDark: () => boolean | undefined) {
    for (const keuze of [this.systeem, this.contrast]) keuze.addEventListener('change', () => this.color());
    this.color();
  }

  /** Tells the theme at once and after each change. */
  follow(show: (theme: Theme) => void): void {
    this.listeners.add(show);
    show(this.theme);
  }

  /** Colours the page; call again when the host may know its theme. */
  color(): void {
    setTheme(this.isDark ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = this.isDark ? 'dark' : 'light';
    for (const show of this.listeners) show(this.theme);
  }

  private get isDark(): boolean {
    return this.isHostDark() ?? this.systeem.matches;
  }

  private get theme(): Theme {
    return this.contrast.matches ? 'contrast' : this.isDark ? 'donker' : 'licht';
  }
}
