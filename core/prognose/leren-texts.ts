import { aantal } from '../taal/index.ts';

/** The Dutch of what was learned, and of what was not. */

/** A step of learning. */
export type Leerstap = 'vertraging' | 'maandgewichten' | 'samen_geplaatst' | 'realisatie' | 'tempo';

/** Why a step keeps its default; `overige` for a parameter that has it. */
export const TE_WEINIG_GELEERD: Readonly<Record<Leerstap | 'overige', string>> = {
  vertraging:
    'De vertraging is een standaardwaarde: minder dan 10 standen met een latere bijstelling, of minder dan 10 personen nagekomen.',
  maandgewichten: 'Elke maand telt even zwaar: minder dan 3 halfjaren van dezelfde helft van het jaar met standen door het halfjaar heen.',
  samen_geplaatst: 'Hoe personen samen komen is een standaardwaarde: minder dan 30 opeenvolgende standen of minder dan 100 personen.',
  realisatie:
    'Wat bij een taakstelling gewoon is, is een standaardwaarde: minder dan 10 afgesloten halfjaren van gemeenten met een taakstelling.',
  tempo: 'Hoe het tempo verloopt is een standaardwaarde: minder dan 30 momenten in afgesloten halfjaren.',
  overige: 'standaardwaarde: te weinig standen om dit te leren, of niet uit standen te leren',
};

/** What a learned parameter rests on. */
export const RUST_OP: Readonly<Record<Leerstap, (aantal: number) => string>> = {
  vertraging: (standen) => `geleerd: bijstellingen in ${aantal(standen, 'stand', 'standen')}`,
  maandgewichten: (halfjaren) => `geleerd: ${aantal(halfjaren, 'halfjaar', 'halfjaren')}, alle gemeenten samen`,
  samen_geplaatst: (paren) => `geleerd: ${aantal(paren, 'paar', 'paren')} opeenvolgende standen van de laatste halfjaren`,
  realisatie: (halfjaren) => `geleerd: ${aantal(halfjaren, 'afgesloten halfjaar', 'afgesloten halfjaren')} van gemeenten`,
  tempo: (momenten) => `geleerd: ${aantal(momenten, 'moment', 'momenten')} in afgesloten halfjaren`,
};

/** What the pace of a municipality rests on. */
export const TEMPO_RUST_OP = 'geleerd: de standen van deze gemeente, oudere minder; personen per week';

/** A row of standen that could not be read; `reden` says which, and why. */
export const NIET_GELEZEN = (reden: string): string => `niet gelezen: ${reden}`;
