import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/**
 * Colours the page as its host, or as the system where the host does not tell (`undefined`), and follows the system.
 * Gives a function that asks the host again.
 */
export function volgThema(isHostDonker: () => boolean | undefined): () => void {
  const systeem = matchMedia('(prefers-color-scheme: dark)');
  const kleur = (): void => {
    const isDonker = isHostDonker() ?? systeem.matches;
    setTheme(isDonker ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = isDonker ? 'dark' : 'light';
  };
  systeem.addEventListener('change', kleur);
  kleur();
  return kleur;
}
