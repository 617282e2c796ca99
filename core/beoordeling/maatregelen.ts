import type { Trede } from '../trede.ts';

/** What a trede brings in kader 2021. Source: the annex on the interventieladder, toezichtbrieven 2022-1. */
export const MAATREGELEN_2021: Readonly<Record<Trede, readonly string[]>> = {
  1: ['De provincie volgt de cijfers; geen actieve monitoring in gesprekken'],
  2: [
    'De provincie vraagt informatie op bij het COA en de gemeente',
    'De cijfers worden dagelijks gevolgd',
    'Ambtelijke gesprekken, deels met het COA en woningcorporaties',
    'Bij te weinig verbetering bestuurlijk contact',
  ],
  3: [
    'Afspraken in een verbeterplan om de taakstelling te halen en de achterstand in te lopen',
    'Bestuurlijk overleg',
    'Actieve monitoring gedurende een afgesproken periode',
  ],
  4: [
    'Intensievere bestuurlijke en ambtelijke monitoring',
    'Een hernieuwd verbeterplan',
    'Vooraankondiging van juridische interventie aan de gemeenteraad, openbaar gepubliceerd',
  ],
  5: ['Besluit tot indeplaatsstelling met een laatste termijn om te verbeteren'],
  6: ['De provincie voert de taak uit in naam en voor rekening van de gemeente'],
};

/** What a trede brings in kader 2024: as in 2021 up to trede 3. Source: voortgangsrapportage 2024. */
export const MAATREGELEN_2024: Readonly<Record<Trede, readonly string[]>> = {
  ...MAATREGELEN_2021,
  4: [
    'Vooraankondiging van indeplaatsstelling met een afgesproken termijn',
    'De gemeente voert het eigen verbeterplan uit; de halfjaarlijkse beoordelingscyclus geldt niet meer',
  ],
  5: ['Besluit tot indeplaatsstelling als het plan onvoldoende is of niet wordt uitgevoerd, met een laatste termijn'],
  6: ['Feitelijke indeplaatsstelling als de termijn is verlopen zonder het beoogde resultaat'],
};
