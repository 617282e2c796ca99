import { keysOf } from '../keys.ts';
/** What an assumption of the forecast is: its default, its unit, its bounds, and why the default is what it is. */
export interface Parameter {
  readonly standaard: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly eenheid: string;
  /** Where the default comes from; "eigen keuze" where no source gives it. */
  readonly reden: string;
}

const maandgewicht: Parameter = {
  standaard: 1,
  minimum: 0.1,
  maximum: 5,
  eenheid: 'ten opzichte van gemiddeld',
  reden: 'Eigen keuze: elke dag telt even zwaar. De bronnen geven geen verdeling over het halfjaar.',
};

/** All assumptions of the forecast, by name. Every number that is not in the facts is here. */
export const PARAMETERS = {
  huishoudgrootte: {
    standaard: 2.25,
    minimum: 1,
    maximum: 20,
    eenheid: 'personen per huishouden',
    reden:
      'Dossier Leusden 2022: gemiddeld 2,25 personen per woning. Eigen keuze: groottes zijn geometrisch verdeeld, zodat de spreiding 2 × 2,25 − 1 = 3,5 keer die van losse personen is.',
  },
  vertraging: {
    standaard: 11,
    minimum: 0,
    maximum: 90,
    eenheid: 'dagen',
    reden:
      'Eigen keuze bij drie gevallen: 13 van de 211 personen zijn nagekomen (5 van 22 en 8 van 21 in Leusden 2021-2 en 2022-1, 0 van 168 in Utrecht 2022-1), 6% van een halfjaar. Eigen keuze: de vertraging is exponentieel verdeeld.',
  },
  tempospreiding: {
    standaard: 0.2,
    minimum: 0,
    maximum: 3,
    eenheid: 'deel van het tempo',
    reden:
      'Eigen keuze: hoeveel het tempo in de rest van het halfjaar afwijkt van dat tot nu toe (standaardafwijking). Met deze waarde bevat het interval van 80% over de vier soorten verloop van de scores samen 80% van de uitkomsten; wie een vast tempo heeft, krijgt een te ruim interval. Een actie kan meer doen: in de provincie lag het tempo na 26 oktober 2023 42% hoger dan daarvoor.',
  },
  spreiding_eigen_tempo: {
    standaard: 0.25,
    minimum: 0,
    maximum: 3,
    eenheid: 'deel van het tempo',
    reden: 'Eigen keuze: wie zelf een tempo opgeeft, zit er meestal hoogstens een kwart naast (standaardafwijking).',
  },
  voorkennis: {
    standaard: 1,
    minimum: 0.01,
    maximum: 1000,
    eenheid: 'huishoudens',
    reden: 'Eigen keuze: het tempo is vooraf zo zeker als na één gehuisvest huishouden, dus bijna onbekend.',
  },
  recente_weken: {
    standaard: 6,
    minimum: 1,
    maximum: 26,
    eenheid: 'weken',
    reden: 'Dossier Utrecht 2022: een versnellingsactie duurt vier tot zes weken.',
  },
  halfwaardetijd: {
    standaard: 0,
    minimum: 0,
    maximum: 520,
    eenheid: 'weken',
    reden:
      'Eigen keuze: 0, het tempo is dat sinds het begin van de periode. Geleerd: oudere weken tellen minder, na dit aantal weken half.',
  },
  omslag: {
    standaard: 0,
    minimum: 0,
    maximum: 100,
    eenheid: 'drempel',
    reden:
      'Eigen keuze: 0, een plotselinge verandering van het tempo weegt niet extra. Geleerd: het tempo van de laatste weken telt mee voor het deel 1 − omslag ÷ z², met z hoeveel keer het verder van het gewogen tempo ligt dan toeval verklaart.',
  },
  gewicht_maand_1: maandgewicht,
  gewicht_maand_2: maandgewicht,
  gewicht_maand_3: maandgewicht,
  gewicht_maand_4: maandgewicht,
  gewicht_maand_5: maandgewicht,
  gewicht_maand_6: maandgewicht,
} as const satisfies Readonly<Record<string, Parameter>>;

/** The name of an assumption of the forecast. */
export type Parameternaam = keyof typeof PARAMETERS;

/** A value for every assumption. */
export type Parameters = Readonly<Record<Parameternaam, number>>;

/** The half-life in weeks of the pace that a sudden change is seen by. Our choice: the length of a short action. */
export const KORTE_HALFWAARDETIJD = 4;

/** All names, in order. */
export const PARAMETERNAMEN = keysOf(PARAMETERS);

/** The months of a half-year, by the parameter that weighs them. */
export const MAANDGEWICHTEN = [
  'gewicht_maand_1',
  'gewicht_maand_2',
  'gewicht_maand_3',
  'gewicht_maand_4',
  'gewicht_maand_5',
  'gewicht_maand_6',
] as const satisfies readonly Parameternaam[];

/** The documented defaults. */
export const STANDAARDPARAMETERS: Parameters = Object.fromEntries(
  PARAMETERNAMEN.map((naam) => [naam, PARAMETERS[naam].standaard]),
) as Parameters;

/**
 * How many times the variance of a count of persons is that of as many single persons, because they come by household:
 * E[S²] ÷ E[S] of household size S. For geometric sizes that is twice the mean less 1.
 */
export function clustering({ huishoudgrootte }: Parameters): number {
  return 2 * huishoudgrootte - 1;
}
