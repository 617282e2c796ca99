/** All Dutch of the check of a kadertabel, besides that of its cells. */

/** What a result says where there are no findings. */
export const GEEN_KADERBEVINDINGEN = 'geen bevindingen';

/** What the check of a table as a whole can find. */
export type Kaderbevindingsoort =
  | 'gat'
  | 'nooit_bereikt'
  | 'zelfde_voorwaarden'
  | 'zwaarder_bij_meer'
  | 'niet_volledig'
  | 'nog_niet_gecontroleerd';

export const ZINNEN = {
  gat: (example: string, meer: number) =>
    `Geen enkele rij past bij: ${example}.${meer === 0 ? '' : ` Zo ${meer === 1 ? 'is er nog 1 soort geval' : `zijn er nog ${meer} soorten gevallen`}.`}`,
  nooit_bereikt: (leeswijze: string) =>
    `Deze rij wordt nooit bereikt: de rijen ervoor vangen alles af, of haar voorwaarden gaan niet samen${leeswijze === '' ? '' : ` (leeswijze ${leeswijze})`}.`,
  zelfde_voorwaarden: (rij: number) => `Deze rij heeft dezelfde voorwaarden als rij ${rij}, maar een andere uitkomst. De eerste geldt.`,
  zwaarder_bij_meer: (eerst: number, example: string) =>
    `Met één persoon meer gehuisvest wordt de uitkomst zwaarder: van rij ${eerst} naar deze rij. Voorbeeld: ${example}.`,
  niet_volledig: () => 'Deze tabel is te ingewikkeld om helemaal na te gaan. Wat hier staat is gevonden; of er meer is, is niet bekend.',
  nog_niet_gecontroleerd: () =>
    'Of de regels volledig zijn en elke rij wordt bereikt, is nog niet nagegaan. Dat kan als alle cellen te lezen zijn.',
} as const;
