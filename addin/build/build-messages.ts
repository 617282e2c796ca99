import { catalogue, ongeldig } from '../../core/invoer/index.ts';

interface Rijfout {
  readonly gemeente: string;
  readonly fout: Error;
}

/** How many names of files are listed. */
const MEESTE_NAMEN = 5;

/** The words of what the command lines refuse. */
export const OPDRACHTFOUT = catalogue({
  option_onbekend: ongeldig(
    ({ args, options }: { readonly args: readonly string[]; readonly options: readonly string[] }) =>
      `Kreeg "${args.join(' ')}", verwacht: --tabel bestand --datum 2025-01-01, en zo nodig ${options.map((naam) => `--${naam}`).join(', ')}.`,
  ),
  template_onbekend: ongeldig(
    ({ soort, soorten }: { readonly soort: string; readonly soorten: readonly string[] }) =>
      `sjabloon: kreeg "${soort}=", verwacht een bestand, of een van ${soorten.map((each) => `${each}=bestand.docx`).join(', ')}.`,
  ),
  template_onleesbaar: ongeldig(({ path }: { readonly path: string }) => `Het sjabloon ${path} is er niet of kan niet worden gelezen.`),
  geen_datum: ongeldig(
    ({ tekst }: { readonly tekst: string }) => `datum: kreeg "${tekst}", verwacht de dag van de cijfers, zoals --datum 2025-01-01.`,
  ),
  tabel_onbruikbaar: ongeldig(
    ({ fouten }: { readonly fouten: readonly Rijfout[] }) =>
      `De tabel is niet te gebruiken; er is niets geschreven.\n${fouten.map(({ gemeente, fout }) => `- ${gemeente === '' ? '' : `${gemeente}: `}${fout.message}`).join('\n')}`,
  ),
  gemeente_ontbreekt: ongeldig(
    ({ namen, gemeenten }: { readonly namen: readonly string[]; readonly gemeenten: readonly string[] }) =>
      `gemeente: ${namen.join(', ')} staat niet in de tabel. Verwacht een van: ${gemeenten.join(', ')}.`,
  ),
  niets_begonnen: ongeldig(() => 'Er is niets geschreven: geen gemeente heeft cijfers van een halfjaar dat is begonnen.'),
  map_openbaar: ongeldig(
    ({ map }: { readonly map: string }) =>
      `Er is niets geschreven: ${map} wordt door de webserver getoond, en hoort geen brieven te bevatten. Kies een andere map met --uit.`,
  ),
  andere_versies: ongeldig(({ map, namen }: { readonly map: string; readonly namen: readonly string[] }) => {
    const rest = namen.length - MEESTE_NAMEN;
    return `Er is niets geschreven: in ${map} staan al andere versies van ${namen.slice(0, MEESTE_NAMEN).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}. Kies een andere map met --uit, of vervang ze met --overschrijf.`;
  }),
  welk_notebook: ongeldig(
    ({ namen }: { readonly namen: readonly string[] }) =>
      `Welk notebook? Kies een van: ${namen.join(', ')}. Bijvoorbeeld: npm run notebook -- ${namen[0]}`,
  ),
  geen_rapport: ongeldig(() => 'Van geen halfjaar zijn de treden van (bijna) alle gemeenten gepubliceerd: er is geen rapport te maken.'),
  geen_periode: ongeldig(
    ({ tekst, zoals }: { readonly tekst: string; readonly zoals: string }) =>
      `periode: kreeg "${tekst}", verwacht een periode zoals ${zoals}.`,
  ),
  welke_publicatie: ongeldig(
    () =>
      'Noem een map of de sleutel van een publicatie: npm run publicatie -- voortgangsrapportage-2024. Of: npm run publicatie -- --bijwerken.',
  ),
  publicatie_onbekend: ongeldig(
    ({ naam }: { readonly naam: string }) => `${naam} is geen map, en ook geen publicatie in core/bronnen/gegevens.`,
  ),
  adres_ongeldig: ongeldig(
    ({ url }: { readonly url: string }) =>
      `Het adres "${url}" kan niet in het manifest. Verwacht een https-adres zonder gebruikersnaam, ? of #, zoals https://voorbeeld.nl/ibt.`,
  ),
  publicatie_onbruikbaar: ongeldig(({ map, fouten }: { readonly map: string; readonly fouten: readonly string[] }) =>
    [`${map} is geen publicatie:`, ...fouten.map((fout) => `- ${fout}`)].join('\n'),
  ),
});
